import { AXIS, CONTENT, FUNCTION } from '../words/sense.js';
import type { Alignment } from './index.js';
import { hasCapital, isAlike, isListed, isUnlisted } from './name.js';
import type { Run, Side } from './side.js';
import { PERIOD, type Witness } from './witness.js';

/** Neighbours to each side that are looked at. */
export const neighbours = 2;
/** How many of the neighbours of a name must be the same on both sides. */
export const enoughForName = 2;

/** The place of a run of the report's terms in a source: between which of its terms. */
export interface Place {
  after: number;
  before: number;
  matched: number;
  around: ReadonlySet<number>;
}

/** Where the terms next to a run stand in the source, if in one place and in order. */
export function placeOf(
  { report, first, end, pair, by }: Alignment,
  run: Run,
  side: Side,
): Place | undefined {
  const around = new Set<number>();
  const found: { after: number; before: number } = { after: -1, before: -1 };
  let matched = 0;
  let strangers = 0;
  for (const step of [-1, 1]) {
    let edge = -1;
    for (
      let at = step < 0 ? run.first - 1 : run.end, seen = 0;
      at >= first && at < end && seen < neighbours;
      at += step
    ) {
      if (report.kind[at] === FUNCTION || report.kind[at] === PERIOD) continue;
      seen++;
      const to = pair[at - first];
      const isSame = to >= 0 && by[at - first] === side.by && report.key[at] === side.source.key[to];
      if (!isSame) {
        if (seen === 1) strangers++;
        break;
      }
      if (edge >= 0 && Math.sign(to - edge) !== step) break;
      if (seen === 1) edge = to;
      around.add(at);
      matched++;
    }
    if (step < 0) found.after = edge;
    else found.before = edge;
  }
  if (matched === 0) return undefined;
  // the source's opens its sentence, or ends it
  const opens = found.before >= 0 && isAlone(side, found.before, -1);
  const ends = found.after >= 0 && isAlone(side, found.after, 1);
  // words that the source does not have may stand before the name that opens its sentence
  if (strangers > (opens && matched >= enoughForName ? 1 : 0)) return undefined;
  const bothOpen = opens && strangers === 0 && isEdge(report, run.first - 1, first, -1);
  const bothEnd = ends && strangers === 0 && isEdge(report, run.end, end - 1, 1);
  matched += Number(bothOpen) + Number(bothEnd);
  return { after: found.after, before: found.before, matched, around }; // a spread takes longer than all the rest
}

/** Whether nothing is said from a term on to the last of its passage, to one side. */
function isEdge({ kind }: Witness, at: number, last: number, step: number): boolean {
  for (let n = at; (last - n) * step >= 0; n += step) if (kind[n] !== FUNCTION) return false;
  return true;
}

/** Whether nothing but one word stands between a term of the source and the edge of its sentence. */
function isAlone({ source, first, end }: Side, at: number, step: number): boolean {
  let words = 0;
  for (let n = at + step; n >= first && n < end && source.parted[step < 0 ? n + 1 : n] < 2; n += step) {
    if (source.kind[n] !== FUNCTION) words++;
  }
  return words === 1;
}

/** The terms of the source in that place, where they are about as many as the run's, less what both begin or end with. */
export function slotOf(
  report: Witness,
  run: Run,
  { after, before, matched }: Place,
  { source, first, end }: Side,
): Run | undefined {
  let from = after >= 0 ? after + 1 : beforeApposition(source, before, first);
  let to = before < 0 ? after + 1 : after >= 0 ? before : from + 1;
  const isSlot = (at: number) => source.kind[at] !== FUNCTION && source.kind[at] !== PERIOD;
  if (after < 0)
    while (
      from > first &&
      (hasCapital(source, from) ? hasCapital(source, from - 1) && !source.parted[from] : !isSlot(from))
    )
      from--;
  if (before < 0) {
    while (to < end && !isSlot(to)) to++;
    to++;
    while (to < end && hasCapital(source, to - 1) && hasCapital(source, to) && !source.parted[to]) to++;
  }
  const terms = Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n).filter(isSlot);
  if (terms.length === 0 || terms.length > run.end - run.first + 1 || to > end || from < first)
    return undefined;
  const same = (a: number, b: number) => report.key[a] === source.key[b];
  while (run.end - run.first > 1 && terms.length > 1 && same(run.first, terms[0])) {
    run.first++;
    terms.shift();
  }
  while (run.end - run.first > 1 && terms.length > 1 && same(run.end - 1, terms[terms.length - 1])) {
    run.end--;
    terms.pop();
  }
  for (let at = run.first; at < run.end; at++)
    if (terms.some((term) => isAlike(report, at, source, term))) return undefined;
  const isSlotFor = (term: number) =>
    mayStandFor(source, { first: term, end: term }) ||
    (matched > enoughForName && isListed(source, term) && hasCapital(report, run.first));
  if (!terms.every(isSlotFor)) return undefined;
  return { first: terms[0], end: terms[terms.length - 1] + 1 };
}

/** The last term of a slot before another: what stands between commas behind a name is passed over, as in "Ida Falk, the driver, was fined". */
function beforeApposition(source: Witness, before: number, first: number): number {
  const { kind, parted } = source;
  let verb = before;
  while (verb > first && kind[verb - 1] === FUNCTION && parted[verb] === 0) verb--;
  if (parted[verb] !== 1 || hasCapital(source, verb - 1)) return before - 1;
  for (let at = verb - 1; at > first && verb - at <= longestApposition; at--)
    if (parted[at]) return parted[at] === 1 && hasCapital(source, at - 1) ? at - 1 : before - 1;
  return before - 1;
}
const longestApposition = 8;

/** Whether a run may be put in the place of another. */
export const mayStandFor = (witness: Witness, { first }: Run): boolean =>
  witness.kind[first] === CONTENT ||
  isKind(witness, first) ||
  isUnlisted(witness, first) ||
  (witness.kind[first] === AXIS && hasCapital(witness, first) && witness.parted[first] < 2);

/** Whether a term is one side of an opposition of things or kinds; directions, modals and bounds are compared as such. */
const isKind = ({ kind, ref, vocabulary }: Witness, term: number): boolean => {
  if (kind[term] !== AXIS) return false;
  const { aspect, isRelation } = vocabulary.axes[ref[term] >> 4];
  return !isRelation && aspect !== 'direction' && aspect !== 'modality' && aspect !== 'bound';
};
