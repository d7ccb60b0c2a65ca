import { fold } from '../../core/boundary.js';
import type { Alignment } from '../align/index.js';
import { type Answered, around, isFlanked, neighbourhood, type Side, termsIn } from '../align/side.js';
import { passageOf, type Witness, wordsOver } from '../align/witness.js';
import { foldedAt } from '../copy/variant.js';
import { CONDITION, FUNCTION } from '../words/sense.js';
import { governed, isHedged, isModal } from './clause.js';
import { excepts } from './excepting.js';
import { isPerformed } from './performed.js';
import { type Turn, turnAt } from './turn.js';

/** Above this share of words in common two passages are the same sentence but for a word or two. */
const near = 0.72;

/** Modals of the source that fell off on the way: "is ready to cover" became "covers". */
export function droppedModals(alignment: Alignment, side: Side): Turn[] {
  const { report, first } = alignment;
  const { source, back } = side;
  const turns: Turn[] = [];
  for (let at = side.first; at < side.end; at++) {
    if (!isModal(source, at) || back[at - side.first] >= 0) continue;
    const { light = [] } = source.vocabulary.axes[source.ref[at] >> 4];
    if (light.includes(source.ref[at] & 15)) continue;
    const head = governed(source, at, side.end);
    const i = head < 0 ? -1 : back[head - side.first];
    if (i < 0 || report.key[first + i] !== source.key[head]) continue;
    if (isMeant(source, at) && source.vocabulary.stems.performatives.has(source.stems[source.first[head]]))
      continue;
    if (isPerformed(source, at, head)) continue;
    if (isHedged(report, first + i, first) || isMadeAWish(alignment)) continue;
    const isNear = alignment.closeness >= near && isSubjectShared(alignment, i, at, side);
    if (!isNear && !(isToldAsDone(report, first + i, first) && isClauseTold(alignment, side, at, head)))
      continue;
    turns.push({
      aspect: 'modality',
      now: around(first + i, alignment, 2),
      was: { first: at, end: head + 1 },
      source: side.sourceIndex,
    });
  }
  return turns;
}

/** So many tokens before a verb may say that it has been done: "has also been". */
const auxiliaries = 3;

/** Whether small words before a verb say that it has been done: "have approved". */
export function isToldAsDone(witness: Witness, at: number, first: number): boolean {
  const { forms } = witness.vocabulary;
  for (let n = at - 1; n >= Math.max(first, at - auxiliaries) && witness.kind[n] === FUNCTION; n--)
    if (forms.isDone(foldedAt(witness, witness.first[n]))) return true;
  return false;
}

/** So many words beside a modal's verb tell a clause, and the report has this share of them. */
const fewest = 2;
const mostly = 0.5;

/** Whether the report tells what stands around a modal and its verb in their clause of the source. */
export function isClauseTold(
  { report, first }: Alignment,
  { source, back, first: low, end: high }: Side,
  at: number,
  head: number,
): boolean {
  let from = at;
  while (from > low && !source.parted[from]) from--;
  let after = head + 1;
  while (after < high && !source.parted[after]) after++;
  let words = 0;
  let told = 0;
  for (let n = from; n < after; n++) {
    if (n === head || source.kind[n] === FUNCTION || isModal(source, n)) continue;
    words++;
    const i = back[n - low];
    if (i >= 0 && report.key[first + i] === source.key[n]) told++;
  }
  return told >= fewest && told >= words * mostly;
}

/** Whether a passage of a report says of all of it that it is needed or hoped for: "That it ends is essential". */
const isMadeAWish = ({ report, first, end }: Alignment): boolean => {
  for (let token = report.first[first]; token < report.end[end - 1]; token++)
    if (report.vocabulary.forms.isWish(fold(wordsOver(report, token, token + 1)))) return true;
  return false;
};

/** Whether a modal says that somebody means to do something: "would like to". */
const isMeant = ({ ref, vocabulary }: Witness, at: number): boolean =>
  vocabulary.axes[ref[at] >> 4].meant?.includes(ref[at] & 15) === true;

/** Whether the words before a clause's verb are the same on both sides. */
function isSubjectShared({ report, first, pair, by }: Alignment, i: number, at: number, side: Side): boolean {
  for (let n = i - 1; n >= Math.max(0, i - 4); n--) {
    if (report.kind[first + n] === FUNCTION) continue;
    return pair[n] >= side.first && by[n] === side.by && pair[n] < at && at - pair[n] <= 4;
  }
  // nothing but a pronoun before the verb
  return i > 0 && i <= 2;
}

/** From here on so much of a sentence is copied that what it leaves out was left out of the source's. */
const mostlyCopied = 0.3;

/**
 * Conditions of the source on what the report gives without any. Where the report has the
 * sentence but for its condition, that is altered; otherwise a person must look whether it matters.
 */
export function droppedConditions(alignment: Alignment, side: Side): Turn[] {
  const { report, first, end } = alignment;
  const { source, back } = side;
  const beside = neighbourhood(report, passageOf(report, first));
  // the report may put its own elsewhere, unless all else is the source's
  const within = alignment.closeness < near ? beside : { first, end };
  if (report.kind.subarray(within.first, within.end).includes(CONDITION)) return [];
  const said = new Set(report.key.subarray(beside.first, beside.end));
  for (let at = side.first; at < side.end; at++) {
    if (source.kind[at] !== CONDITION) continue;
    let after = at + 1;
    while (after < side.end && !source.parted[after]) after++;
    const wanted = contentBetween(source, at + 1, after);
    const isSaid = wanted.filter((key) => said.has(key)).length >= wanted.length / 2;
    const governing = at > side.first ? back.subarray(0, at - side.first) : back.subarray(after - side.first);
    const shared = governing.filter((i) => i >= 0).length;
    if (isSaid || wanted.length === 0 || shared < governing.length / 2) continue;
    if (!isAnsweredBeside(source, side, at, after)) continue;
    const isOpen =
      (alignment.closeness < near && alignment.copied < mostlyCopied) || saysMaybe(report, first, end);
    return [
      {
        aspect: 'modality',
        isCondition: true,
        ...(isOpen && { isOpen: true as const }),
        now: { first, end },
        was: { first: at, end: after },
        source: side.sourceIndex,
      },
    ];
  }
  return [];
}

/** A condition of the report that the source turns round: "if" for "unless". */
export function turnedCondition(alignment: Alignment, answered: Answered): Turn | undefined {
  const { at, to, side } = answered;
  if (excepts(alignment.report, at, alignment.end) === excepts(side.source, to, side.end)) return undefined;
  if (isTurnedTwice(alignment, answered)) return undefined;
  return isFlanked(alignment, answered, 2)
    ? { ...turnAt('polarity', alignment, answered), restsOnCopy: true }
    : undefined;
}

/** Whether what stands behind two conditions is turned as well: "unless incomplete", "provided that complete". */
function isTurnedTwice(
  { report, end }: Alignment,
  { at, to, side: { source, end: last } }: Answered,
): boolean {
  const ours = report.stems.subarray(report.end[at], report.end[end - 1]);
  const theirs = source.stems.subarray(source.end[to], source.end[last - 1]);
  return ours.some((stem) => theirs.some((other) => report.vocabulary.isOpposite(stem, other)));
}

/** Whether the word next to a condition, before it or where it opens its sentence behind it, has an answer in the report. */
function isAnsweredBeside(source: Witness, { first, end, back }: Side, at: number, after: number): boolean {
  const step = at > first ? -1 : 1;
  for (let n = step < 0 ? at - 1 : after; n >= first && n < end; n += step) {
    if (source.kind[n] !== FUNCTION) return back[n - first] >= 0;
  }
  return false;
}

/** Whether a passage says itself that it is not sure. */
function saysMaybe(report: Witness, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (!isModal(report, at)) continue;
    const { open = [] } = report.vocabulary.axes[report.ref[at] >> 4];
    if (open.includes(report.ref[at] & 15)) return true;
  }
  return false;
}

const contentBetween = ({ key, kind }: Witness, first: number, end: number): number[] =>
  termsIn({ first, end })
    .filter((at) => kind[at] !== FUNCTION)
    .map((at) => key[at]);
