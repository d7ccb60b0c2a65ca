import type { Mention } from '../core/item.js';
import { CAPITALISED, CAPITALS, MIXED } from '../core/token.js';
import type { Alignment } from './align.js';
import type { PassageIndex } from './passages.js';
import { AXIS, CONTENT, FUNCTION, IDLE } from './sense.js';
import type { Run, Side } from './side.js';
import type { Turn } from './statement.js';
import { FIGURE, MENTION, mentionKey, PERIOD, type Witness, wordKeys } from './witness.js';

/** Neighbours to each side that are looked at. */
const neighbours = 2;
/** How many of the neighbours of a name must be the same on both sides, and of another word. */
const enoughForName = 2;
const enoughForWord = 3;

/**
 * Words of the report that stand where the source has others: names that were swapped, known as
 * such by their capitals, and words that the source uses in another clause of the sentence
 * ("sales of packaging shrank", where those of paper did).
 */
export function substitutions(alignment: Alignment, side: Side, index: PassageIndex): Turn[] {
  const { report, first, end } = alignment;
  const turns: Turn[] = [];
  if (isTitled(report, first, end)) return turns;
  for (let at = first; at < end; ) {
    const run = runAt(report, at, end);
    at = run.end;
    if (!mayStandFor(report, run)) continue;
    const place = placeOf(alignment, run, side);
    const slot = place && slotOf(report, run, place, side);
    if (!slot) continue;
    const isNamed = isName(report, run.first, index) && isName(side.source, slot.first, index);
    const isSwapped = isNamed
      ? place.matched >= enoughForName &&
        isWhole(side.source, slot, index) &&
        !isAtHome(alignment, run, side) &&
        !isNamedBeside(alignment, run, side, slot)
      : place.matched >= enoughForWord && isElsewhere(alignment, run, side);
    if (!isSwapped || saysAny(report, alignment, side.source, slot)) continue;
    const hasFigure = [...place.around].some((term) => report.kind[term] === FIGURE);
    turns.push({
      aspect: !isNamed && hasFigure ? 'measure' : 'entity',
      now: run,
      was: slot,
      source: side.sourceIndex,
    });
  }
  return turns;
}

/** In a headline most words may bear a capital: from this share on none of them tells a name. */
const titled = 0.6;

function isTitled(report: Witness, first: number, end: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = first; at < end; at++) {
    if (report.kind[at] === FUNCTION || report.kind[at] >= FIGURE) continue;
    words++;
    if (hasCapital(report, at)) capitals++;
  }
  return words > 2 && capitals > titled * words;
}

/** The place of a run of the report's terms in a source: between which of its terms. */
interface Place {
  after: number;
  before: number;
  matched: number;
  around: ReadonlySet<number>;
}

/** A word, or all the words of a name. */
function runAt(report: Witness, at: number, end: number): Run {
  let after = at + 1;
  if (hasCapital(report, at))
    while (after < end && hasCapital(report, after) && !report.parted[after]) after++;
  return { first: at, end: after };
}

const mayStandFor = (witness: Witness, { first }: Run): boolean =>
  witness.kind[first] === CONTENT ||
  isKind(witness, first) ||
  isPerson(witness, first) ||
  (witness.kind[first] === AXIS && hasCapital(witness, first) && witness.parted[first] < 2);

/** Whether a term is one side of an opposition of things or kinds; directions and modals are compared as such. */
const isKind = ({ kind, ref, vocabulary }: Witness, term: number): boolean => {
  if (kind[term] !== AXIS) return false;
  const { aspect, isRelation } = vocabulary.axes[ref[term] >> 4];
  return !isRelation && aspect !== 'direction' && aspect !== 'modality';
};

/** Whether a person of the report is in the source's passage too, and stands there beside what is no person. */
const isNamedBeside = ({ report }: Alignment, run: Run, { source, first, end }: Side, slot: Run): boolean =>
  isPerson(report, run.first) &&
  !isPerson(source, slot.first) &&
  source.key.subarray(first, end).includes(report.key[run.first]);

/** Countries and organisations are known by their own tables, and compared as such. */
const isPerson = ({ kind, items, ref }: Witness, term: number): boolean =>
  kind[term] === MENTION && (items[ref[term]] as Mention).entity.type === 'person';

/** Where the terms next to a run stand in the source, if in one place and in order. */
function placeOf({ report, first, end, pair, by }: Alignment, run: Run, side: Side): Place | undefined {
  const around = new Set<number>();
  const found: { after: number; before: number } = { after: -1, before: -1 };
  let matched = 0;
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
        if (seen === 1) return undefined;
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
  // both open their sentence, or both end it
  const opens = run.first === first && found.before >= 0 && isAlone(side, found.before, -1);
  const ends = run.end === end && found.after >= 0 && isAlone(side, found.after, 1);
  return { ...found, matched: matched + Number(opens) + Number(ends), around };
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
function slotOf(
  report: Witness,
  run: Run,
  { after, before }: Place,
  { source, first, end }: Side,
): Run | undefined {
  let from = after >= 0 ? after + 1 : before - 1;
  let to = before >= 0 ? before : after + 1;
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
  if (terms.some((term) => !mayStandFor(source, { first: term, end: term }))) return undefined;
  return { first: terms[0], end: terms[terms.length - 1] + 1 };
}

/** Whether two terms say the same, or one is short for the other. */
function isAlike(report: Witness, a: number, source: Witness, b: number): boolean {
  if (
    report.key[a] === source.key[b] ||
    isPartOfName(report, a, source, b) ||
    standsFor(report, a, source, b) ||
    standsFor(source, b, report, a)
  )
    return true;
  const [one, other] = [textOf(report, a), textOf(source, b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short.slice(0, 4)) || short === short.toUpperCase();
}

/** Whether all words of one term are among the other's: "Lindh" and "Ebba Lindh". */
function isPartOfName(report: Witness, a: number, source: Witness, b: number): boolean {
  const [one, other] = [[...wordKeys(report, a)], [...wordKeys(source, b)]];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every((key) => long.includes(key));
}

/** Whether a name is that of a place which stands for the power that another one names. */
function standsFor(one: Witness, a: number, other: Witness, b: number): boolean {
  if (other.kind[b] !== MENTION) return false;
  return one.vocabulary.powersAt(textOf(one, a)).some((power) => mentionKey(power) === other.key[b]);
}

const textOf = ({ reading: { doc, tokens }, first, end }: Witness, term: number): string =>
  doc.text.slice(tokens.from[first[term]], tokens.to[end[term] - 1]);

function hasCapital({ kind, first, reading: { tokens } }: Witness, term: number): boolean {
  if (kind[term] === FUNCTION || kind[term] === IDLE || (kind[term] >= FIGURE && kind[term] !== MENTION))
    return false;
  const shape = tokens.shape[first[term]];
  return shape === CAPITALISED || shape === CAPITALS || shape === MIXED;
}

/** Whether a term with a capital is a name: it does not merely open its sentence. */
function isName(witness: Witness, term: number, index: PassageIndex): boolean {
  if (!hasCapital(witness, term)) return false;
  return witness.parted[term] < 2 || witness.kind[term] === MENTION || index.isProper(witness.key[term]);
}

const isWhole = (source: Witness, { first, end }: Run, index: PassageIndex): boolean => {
  for (let at = first; at < end; at++)
    if (source.kind[at] !== FUNCTION && !isName(source, at, index)) return false;
  return true;
};

/** Whether the source has the first word of a run in the same passage, but next to other words. */
const isElsewhere = (alignment: Alignment, run: Run, side: Side): boolean =>
  homesOf(alignment, run, side).some((isHome) => !isHome) && !isAtHome(alignment, run, side);

/** Whether the source has the first word of a run in the same passage and next to the same words. */
const isAtHome = (alignment: Alignment, run: Run, side: Side): boolean =>
  homesOf(alignment, run, side).includes(true);

/** Of each place where the source's passage has the first word of a run: whether it is next to what the run is next to. */
function homesOf({ report, first, pair, by }: Alignment, run: Run, side: Side): boolean[] {
  const { source } = side;
  const beside = (witness: Witness, from: number, step: number, low: number, high: number): number[] => {
    const terms: number[] = [];
    for (let at = from + step; at >= low && at < high && terms.length < neighbours; at += step) {
      if (witness.kind[at] !== FUNCTION) terms.push(at);
    }
    return terms;
  };
  const near = [-1, 1].map((step) => {
    const terms = beside(report, step < 0 ? run.first : run.end - 1, step, first, first + pair.length);
    return new Set(terms.filter((at) => by[at - first] === side.by).map((at) => pair[at - first]));
  });
  const homes: boolean[] = [];
  for (let at = side.first; at < side.end; at++) {
    if (source.key[at] !== report.key[run.first] || source.kind[at] !== report.kind[run.first]) continue;
    // a number stands on its own side, a name on either
    homes.push(
      [-1, 1].some((step, n) =>
        beside(source, at, step, side.first, side.end).some(
          (term) => near[n].has(term) || (source.kind[term] !== FIGURE && near[1 - n].has(term)),
        ),
      ),
    );
  }
  return homes;
}

/** Whether the report's passage has any of the source's words itself. */
function saysAny(report: Witness, { first, end }: Alignment, source: Witness, slot: Run): boolean {
  const said = new Set(report.key.subarray(first, end));
  for (let at = slot.first; at < slot.end; at++)
    if (source.kind[at] !== FUNCTION && said.has(source.key[at])) return true;
  return false;
}
