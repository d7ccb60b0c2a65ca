import { type Alignment, sourceOf } from '../align/index.js';
import { isOneWord, sameKey } from '../align/pairing.js';
import type { PassageIndex } from '../align/passages.js';
import { fitting, loose, placeOf } from '../align/place.js';
import { around, isFlanked, type Run, type Side } from '../align/side.js';
import { isOnAxis, PERIOD, type Witness, wordsOver } from '../align/witness.js';
import { foldedAt } from '../copy/variant.js';
import { AXIS, CONDITION, CONTENT, DENIAL, FUNCTION, NEGATION } from '../words/sense.js';
import { isSameText } from '../words/typography.js';
import { governed, isDenied, isDeniedNear, isLimit, isModal, limitBehind } from './clause.js';
import { isDeniedElsewhere } from './denied-elsewhere.js';
import { isAskedFor, isInDoubt } from './doubt.js';
import { isFewer, isOfOtherPart, isOtherVerb } from './reworded.js';
import type { Turn } from './turn.js';

/** A negation of the report, its term `i`, where the source says the same without one. */
export function addedNegation(
  alignment: Alignment,
  i: number,
  index: PassageIndex,
  sides: readonly Side[],
): Turn | undefined {
  const { report, first, end, pair, by } = alignment;
  const at = first + i;
  const exchangedHeads = exchangedAround(alignment, i, sides);
  if (exchangedHeads) return exchangedHeads;
  const head = governed(report, at, end);
  // conditions are compared as such: "unless it appeals", "provided that it does not"
  if (head < 0 || pair[head - first] < 0 || isInCondition(report, at, first)) return undefined;
  const to = pair[head - first];
  const source = sourceOf(alignment, head - first, index);
  const side = sides[by[head - first]];
  if (side.isAsked) return undefined;
  const answersOther = (n: number) => side.back[n - side.first] >= 0 && side.back[n - side.first] !== i;
  if (source.key[to] !== report.key[head] || isDeniedNear(source, to, side, answersOther)) return undefined;
  if (pair[i] >= 0 && by[i] === side.by) return undefined;
  if (!isFlanked(alignment, { at: head, to, side }, 2) || isMovedFrom(side, to)) return undefined;
  if (isDeniedElsewhere(side, to, sides)) return undefined;
  if (isOfOtherPart(alignment, side)) return undefined;
  // what is asked for may have been refused: "asked that it be sold"
  if (isAskedFor(source, to, side.first)) return undefined;
  // whether it is so the source leaves open, or has it still to come
  if (isInDoubt(source, to, side.first) || isAwaited(source, to, side.first)) return undefined;
  // "may not cost more than 5" for "the cap is 5": a limit is judged with its number
  if (isLimit(report, head, end)) return undefined;
  // "not before the autumn" for "in the autumn at the earliest"; a limit is judged with its time
  if (isBeforeTime(report, head, end)) return undefined;
  // what will be has not been yet
  if (
    report.vocabulary.keys.yet.has(report.key[at]) &&
    (!isSameForm(report, head, source, to) || isModal(source, to - 1))
  )
    return undefined;
  return {
    aspect: 'polarity',
    now: { first: at, end: head + 1 },
    was: around(to, side, 3),
    source: side.sourceIndex,
    restsOnCopy: true,
  };
}

/** Whether two terms are one form of a word: "entered" and "enters" are two. */
const isSameForm = (report: Witness, at: number, source: Witness, to: number): boolean =>
  isSameText(
    wordsOver(report, report.first[at], report.end[at]),
    wordsOver(source, source.first[to], source.end[to]),
  );

/** What a negation of the report denies where the source denies what the report affirms, and the other way round: "loans, not grants". */
function exchangedAround(alignment: Alignment, i: number, sides: readonly Side[]): Turn | undefined {
  const { report, first, end, pair, by } = alignment;
  if (pair[i] < 0) return undefined;
  const side = sides[by[i]];
  const { source } = side;
  const head = nextSaying(report, first + i, end);
  const denied = nextSaying(source, pair[i], side.end);
  if (head < 0 || denied < 0 || report.key[head] === source.key[denied]) return undefined;
  const affirms = (witness: Witness, from: number, to: number, key: number) => {
    for (let at = from; at < to; at++) if (witness.key[at] === key) return !isDenied(witness, at, from);
    return false;
  };
  const isExchanged =
    affirms(report, first, end, source.key[denied]) &&
    affirms(source, side.first, side.end, report.key[head]);
  if (!isExchanged) return undefined;
  return {
    aspect: 'polarity',
    now: { first: first + i, end: head + 1 },
    was: { first: pair[i], end: denied + 1 },
    source: side.sourceIndex,
  };
}

/** The term behind another that says something, with no more than small words between; -1 for none. */
function nextSaying({ kind, parted }: Witness, at: number, end: number): number {
  for (let n = at + 1; n < end && !parted[n]; n++)
    if (kind[n] !== FUNCTION) return kind[n] === CONTENT || kind[n] > AXIS ? n : -1;
  return -1;
}

/** Whether a condition opens the clause of a term. */
function isInCondition({ kind, parted }: Witness, at: number, first: number): boolean {
  for (let n = at - 1; n >= first && !parted[n + 1]; n--) if (kind[n] === CONDITION) return true;
  return false;
}

/** Whether a term is no more than a side of time: "not before 2027" is as it is until then. */
const isInTime = (witness: Witness, at: number): boolean =>
  witness.vocabulary.stems.deadlines.has(witness.stems[witness.first[at]]);

/** So many terms before a verb may say until when it is awaited: "before I call". */
const farthestAwaited = 3;

/** Whether a word that sets a limit to a time leads to a verb: what stands before that is not so yet. */
function isAwaited(source: Witness, to: number, first: number): boolean {
  for (let at = to - 1; at >= Math.max(first, to - farthestAwaited) && !source.parted[at + 1]; at--)
    if (isInTime(source, at)) return true;
  return false;
}

/** Whether a word that sets a limit to a time stands behind a term in its clause: "not begin before the fourth quarter". */
function isBeforeTime(witness: Witness, at: number, end: number): boolean {
  const { parted } = witness;
  for (let n = at + 1; n + 1 < end && !parted[n]; n++)
    if (isInTime(witness, n)) return isTimeNext(witness, n + 1, end);
  return false;
}

/** Whether the next term with content is a time. */
function isTimeNext({ kind }: Witness, at: number, end: number): boolean {
  let n = at;
  while (n < end && kind[n] === FUNCTION) n++;
  return n < end && kind[n] === PERIOD;
}

/** So many words that have no answer may stand between a word and the negation that moved away from it. */
const strangers = 1;

/** Whether the source denies, near a term, a word that the report does not have: "will not run" for "no trains". */
function isMovedFrom({ source, back, first, end }: Side, to: number): boolean {
  return isMoved(source, to, { first, end }, (at) => back[at - first] >= 0);
}

/** Whether the report denies, near a term, a word that the source does not have. */
function isMovedTo({ report, first, end, pair }: Alignment, at: number): boolean {
  return isMoved(report, at, { first, end }, (n) => pair[n - first] >= 0);
}

function isMoved(
  witness: Witness,
  from: number,
  { first, end }: Run,
  isAnswered: (at: number) => boolean,
): boolean {
  for (const step of [-1, 1]) {
    for (let at = from + step, seen = 0; at >= first && at < end && seen <= strangers; at += step) {
      if (witness.kind[at] === FUNCTION || isAnswered(at)) continue;
      if (witness.kind[at] !== NEGATION) {
        seen++;
        continue;
      }
      const head = governed(witness, at, end);
      if (head >= 0 && !isAnswered(head)) return true;
    }
  }
  return false;
}

/** Whether the source's sentence has the denied word again, not denied, in a place that suits the report's as well. */
function isSaidElsewhere(
  { report, first, end }: Alignment,
  i: number,
  head: number,
  { source, first: low, end: high, back }: Side,
  index: PassageIndex,
): boolean {
  const place = placeOf(report, first + i, first, end, index, loose);
  const suits = fitting(place, source, head, loose);
  for (let at = low; at < high; at++) {
    if (at === head || source.key[at] !== source.key[head] || isDenied(source, at, low)) continue;
    // one that another word of the report answers is not what this one says
    const isAnotherWord = source.kind[head] === CONTENT && back[at - low] >= 0 && back[at - low] !== i;
    if (isAnotherWord) continue;
    if (fitting(place, source, at, loose) >= suits) return true;
  }
  return false;
}

/** By so much a word's place must fit a denied one of the source better than the one it is paired with. */
const clearly = 0.3;

/** The report's term that says a denied word of the source: the one paired with it, or one whose place is that word's. */
function answering(
  { report, first, end, pair, by }: Alignment,
  { source, by: one, first: low, back }: Side,
  head: number,
  index: PassageIndex,
): number {
  if (back[head - low] >= 0) return back[head - low];
  for (let i = 0; i < pair.length; i++) {
    if (report.key[first + i] !== source.key[head] || by[i] !== one || pair[i] < 0) continue;
    const place = placeOf(report, first + i, first, end, index, loose);
    if (fitting(place, source, head, loose) > fitting(place, source, pair[i], loose) + clearly) return i;
  }
  return -1;
}

/** The word before a negation that governs nothing behind it: "has disbursed nothing to us". */
const verbBefore = ({ kind, parted }: Witness, at: number, first: number): number =>
  at > first && !parted[at] && kind[at - 1] === CONTENT ? at - 1 : -1;

/** The modal right behind a negation that governs nothing else: "was not discussed". */
const modalBehind = (source: Witness, at: number, end: number): number =>
  at + 1 < end && !source.parted[at + 1] && isModal(source, at + 1) ? at + 1 : -1;

/** Whether a negation is itself denied in its sentence: "doubts, however, that there is no older ice". */
function isDoubted({ kind }: Witness, at: number, first: number): boolean {
  return kind.subarray(first, at).includes(DENIAL);
}

/** Whether what stands right before a negation of the source in its clause has an answer in the report. */
function isAnsweredBefore({ source, back, first, by }: Side, at: number): boolean {
  // with nothing before it in the clause, of the passage that is closest
  if (source.parted[at] && by === 0) return true;
  // what is right before it may help it: "need not"
  for (let n = at - 2; n >= first && !source.parted[n + 1]; n--)
    if (source.kind[n] !== FUNCTION && !isModal(source, n)) return back[n - first] >= 0;
  return true;
}

const isOneStem = (report: Witness, at: number, source: Witness, to: number): boolean =>
  report.stems[report.first[at]] === source.stems[source.first[to]];

/** Whether what is denied is so under a condition of which the report speaks too: "may not pay without our consent". */
function isExcepted({ report, first, end }: Alignment, source: Witness, at: number, last: number): boolean {
  const { kind, key, parted } = source;
  let n = at + 1;
  while (n < last && !parted[n] && kind[n] !== CONDITION && kind[n] !== NEGATION) n++;
  if (n >= last || parted[n]) return false;
  do n++;
  while (n < last && kind[n] === FUNCTION);
  return n < last && report.key.subarray(first, end).includes(key[n]);
}

/** How many terms of a passage negate. */
const negations = ({ kind }: Witness, { first, end }: Run): number =>
  kind.subarray(first, end).filter((one) => one === NEGATION).length;

/** Whether what denies a word denies no more than that it was decided: "has not agreed to sell", but not "is not going to". */
export function isUndecided(source: Witness, head: number, first: number): boolean {
  let at = head - 1;
  let hasModal = false;
  for (; at > first && source.kind[at] !== NEGATION; at--) hasModal ||= isModal(source, at);
  const before = [source.first[at] - 1, source.first[at]].filter((token) => token >= 0);
  return hasModal && before.some((token) => source.vocabulary.forms.isDone(foldedAt(source, token)));
}

/** Whether a word before a term says that it may be so. */
export function isLeftOpen(witness: Witness, at: number, first: number): boolean {
  const { kind, parted, ref, vocabulary } = witness;
  for (let n = at - 1; n >= first && !parted[n + 1]; n--) {
    if (isModal(witness, n)) return vocabulary.axes[ref[n] >> 4].open?.includes(ref[n] & 15) ?? false;
    if (kind[n] !== FUNCTION) return false;
  }
  return false;
}

/** Whether some terms speak of a whole time: "never", "than ever". */
const isOfWholeTime = ({ stems, first, end, vocabulary }: Witness, run: Run): boolean =>
  stems.subarray(first[run.first], end[run.end - 1]).some((stem) => vocabulary.stems.extremes.has(stem));

/** Negations of the source that fell off on the way. */
export function droppedNegations(alignment: Alignment, side: Side, index: PassageIndex): Turn[] {
  const { report, first, pair, by } = alignment;
  const { source, back } = side;
  const turns: Turn[] = [];
  for (let at = side.first; at < side.end; at++) {
    if (source.kind[at] !== NEGATION || back[at - side.first] >= 0) continue;
    if (isOfWholeTime(source, { first: at, end: at + 1 }) && isOfWholeTime(report, alignment)) continue; // "fewer than ever" for "never were there fewer"
    const ahead = governed(source, at, side.end);
    const behind = ahead >= 0 ? ahead : verbBefore(source, at, side.first);
    const head = behind >= 0 ? behind : modalBehind(source, at, side.end);
    const i = head < 0 ? -1 : answering(alignment, side, head, index);
    if (i < 0 || isInTime(source, head) || isExcepted(alignment, source, head, side.end)) continue;
    // "may be closed" for "has not decided to close"
    if (isUndecided(source, head, side.first) && isLeftOpen(report, first + i, first)) continue;
    // "falls by no more than a tenth" for "does not fall by more than a tenth"
    const limits = [limitBehind(source, head, side.end), limitBehind(report, first + i, alignment.end)];
    if (!isOnAxis(source, head, 'bound') && limits[0] && limits[1] && limits[0] !== limits[1]) continue;
    if (!sameKey(report, first + i, source, head) && !isOneWord(report, first + i, source, head)) continue;
    if (isOtherVerb(report, first + i, source, head) || isFewer(alignment, source, head)) continue;
    if (isDoubted(source, at, side.first) || !isAnsweredBefore(side, at)) continue;
    const answersOther = (n: number) =>
      pair[n - first] >= 0 && by[n - first] === side.by && pair[n - first] !== at;
    const isBeside =
      back[head - side.first] !== i || isFlanked(alignment, { at: first + i, to: head, side }, 2);
    if (isDeniedNear(report, first + i, alignment, answersOther) || !isBeside) continue;
    // "it is no protest, and we do not take it as one" for "which we do not take as a protest"
    if (isDenied(report, first + i, first) && negations(source, side) > 1) continue;
    if (isMovedTo(alignment, first + i) || isSaidElsewhere(alignment, i, head, side, index)) continue;
    turns.push({
      // "not exceed" is a limit
      aspect:
        isOnAxis(source, head, 'bound') && !isOneStem(report, first + i, source, head) ? 'bound' : 'polarity',
      now: around(first + i, alignment, 2),
      was: { first: Math.min(at, head), end: Math.max(at, head) + 1 },
      source: side.sourceIndex,
    });
  }
  return turns;
}
