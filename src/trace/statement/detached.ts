import { areAlike, type Group, groupsIn } from '../align/groups.js';
import type { Alignment } from '../align/index.js';
import { clausesIn } from '../align/joint.js';
import { isLaidOut } from '../align/laid-out.js';
import type { Run, Side } from '../align/side.js';
import { FIGURE, MENTION, PERIOD, type Witness, wordsOver } from '../align/witness.js';
import type { Aspect } from '../finding.js';
import { AXIS, CONTENT, FUNCTION, NEGATION } from '../words/sense.js';
import { isSameText } from '../words/typography.js';
import { isModal } from './clause.js';
import type { Turn } from './turn.js';

/** What it says otherwise where a number, a time or a name has come to the words of another clause. */
const aspects: Readonly<Record<Group['kind'], Aspect>> = {
  [FIGURE]: 'measure',
  [PERIOD]: 'period',
  [MENTION]: 'entity',
};

/** So many words that say something may stand between an item and the word that it goes with. */
const reach = 2;

/** A passage of a source in clauses, of each its numbers, times and names; and which of its terms the report says. */
interface Parts {
  clauses: readonly Run[];
  groups: readonly Group[][];
  isSaid: (term: number) => boolean;
}

/** What the report puts together that the source has in two clauses, each with another one in its place. */
export function detached(alignment: Alignment, side: Side): Turn | undefined {
  const { report, first, end } = alignment;
  const { source } = side;
  if (source.vocabulary !== report.vocabulary || side.isAsked || isLaidOut(source, side)) return undefined;
  const clauses = clausesIn(source, side);
  // "two did not exist" for "nine existed, two were made up"
  if (clauses.length < 2 || report.kind.subarray(first, end).includes(NEGATION)) return undefined;
  const said = report.key.subarray(first, end);
  const parts: Parts = {
    clauses,
    groups: clauses.map((clause) => groupsIn(source, clause)),
    isSaid: (term) => said.includes(source.key[term]),
  };
  return withOtherWord(alignment, side, parts) ?? withOtherItem(alignment, side, parts);
}

/**
 * An item of one clause of a source that the report tells with the word of another clause, which there has such an item of
 * its own: "built in 1998" for "built in 1876 and restored in 1998". The word that it had in its own clause, and the item
 * that the other had, are not told.
 */
function withOtherWord(
  { report, first, end }: Alignment,
  side: Side,
  { clauses, groups, isSaid }: Parts,
): Turn | undefined {
  const { source, sourceIndex } = side;
  for (const now of groupsIn(report, { first, end })) {
    const place = placeOf(report, now, source, groups);
    const head = headBeside(report, now, { first, end });
    const answer = head < 0 ? undefined : onlyPlaceOf(report.key[head], source, side);
    if (!place || answer === undefined) continue;
    const { was, clause } = place;
    const [own, other] = [clauses[clause], clauses.findIndex((run) => answer < run.end)];
    if (clause === other || source.kind.subarray(own.first, own.end).includes(NEGATION)) continue;
    const named = report.key.subarray(now.first, now.end);
    const heads = headsIn(source, own).filter((term) => !named.includes(source.key[term]));
    if (heads.length === 0 || heads.some(isSaid)) continue;
    const lost = groups[other].find(
      (one) =>
        areAlike(source, one, was) &&
        !isSaid(one.at) &&
        // "every Monday" may be dated otherwise here and there
        !isSameText(textOf(source, one), textOf(report, now)) &&
        isLedAlike(report, now, one) &&
        (headBeside(source, one, clauses[other]) === answer ||
          (one.lead !== undefined && one.lead === now.lead)),
    );
    if (!lost) continue;
    return {
      aspect: aspects[now.kind],
      now: { first: Math.min(now.first, head), end: Math.max(now.end - 1, head) + 1 },
      was: { first: Math.min(answer, lost.first), end: Math.max(answer, lost.end - 1) + 1 },
      source: sourceIndex,
    };
  }
  return undefined;
}

const textOf = (witness: Witness, { first, end }: Run): string =>
  wordsOver(witness, witness.first[first], witness.end[end - 1]);

/** Whether the number of a report that something came to may stand for another: "rose to 85" not for "rose 14". */
const isLedAlike = ({ vocabulary }: Witness, now: Group, other: Group): boolean =>
  now.kind !== FIGURE || !vocabulary.stems.reached.has(now.lead ?? 0) || other.lead === now.lead;

/**
 * Two that the report tells together and the source in two clauses, where each has another one beside it: "Brask gets seven"
 * for "Ardal gets twelve, Brask nine and Holm seven". Those others are not told.
 */
function withOtherItem(
  { report, first, end }: Alignment,
  { source, sourceIndex }: Side,
  { groups, isSaid }: Parts,
): Turn | undefined {
  for (const here of clausesIn(report, { first, end })) {
    const places = groupsIn(report, here).flatMap((now) => {
      const place = placeOf(report, now, source, groups);
      return place?.was.lead === now.lead && place ? [{ now, ...place }] : [];
    });
    for (const one of places)
      for (const other of places) {
        if (one.clause >= other.clause || one.now.kind === other.now.kind) continue;
        const isLost = (each: Group, like: Group) => areAlike(source, each, like) && !isSaid(each.at);
        if (!groups[one.clause].some((each) => isLost(each, other.was))) continue;
        if (!groups[other.clause].some((each) => isLost(each, one.was))) continue;
        const last = one.now.at > other.now.at ? one : other;
        return {
          aspect: aspects[last.now.kind],
          now: { first: Math.min(one.now.first, other.now.first), end: last.now.end },
          was: { first: one.was.first, end: other.was.end },
          source: sourceIndex,
        };
      }
  }
  return undefined;
}

/** The one group of a source that a group of the report is, and its clause; undefined for none or several. */
function placeOf(
  report: Witness,
  now: Group,
  source: Witness,
  groups: readonly Group[][],
): { was: Group; clause: number } | undefined {
  const places = groups.flatMap((some, clause) =>
    some.filter((was) => isSame(report, now, source, was)).map((was) => ({ was, clause })),
  );
  return places.length === 1 ? places[0] : undefined;
}

/** Whether a group of the report is one of the source: names also by their last word, read as a name or not. */
const isSame = (report: Witness, now: Group, source: Witness, was: Group): boolean =>
  now.kind === was.kind &&
  (report.key[now.at] === source.key[was.at] ||
    (now.kind === MENTION && report.stems[report.end[now.at] - 1] === source.stems[source.end[was.at] - 1]));

/** The one term of a run that has a key; undefined for none or several. */
function onlyPlaceOf(wanted: number, { key }: Witness, { first, end }: Run): number | undefined {
  let found: number | undefined;
  for (let at = first; at < end; at++) {
    if (key[at] !== wanted) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}

/** Whether a term is a word that says what is or is done. */
const isHead = (witness: Witness, at: number): boolean =>
  witness.kind[at] === CONTENT || (witness.kind[at] === AXIS && !isModal(witness, at));

const headsIn = (witness: Witness, { first, end }: Run): number[] => {
  const found: number[] = [];
  for (let at = first; at < end; at++) if (isHead(witness, at)) found.push(at);
  return found;
};

/** The word that a number, a time or a name goes with: the next one before it in its clause, or else behind it; -1 for none. */
function headBeside(witness: Witness, group: Group, { first, end }: Run): number {
  for (const step of [-1, 1]) {
    const from = step < 0 ? group.first : group.end - 1;
    for (let n = from + step, seen = 0; n >= first && n < end && seen < reach; n += step) {
      if (witness.parted[step > 0 ? n : n + 1]) break;
      if (isHead(witness, n)) return n;
      if (witness.kind[n] !== FUNCTION) seen++;
    }
  }
  return -1;
}
