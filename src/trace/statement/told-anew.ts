import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { type Run, termsIn } from '../align/side.js';
import { FIGURE, passageOf, type Witness } from '../align/witness.js';
import { foldedAt } from '../copy/variant.js';
import { areOneParty } from '../entity/party-name.js';
import type { Phrases } from '../words/phrases.js';
import { CONDITION, FUNCTION, NEGATION } from '../words/sense.js';
import { governed, isDenying, isModal } from './clause.js';
import { excepts } from './excepting.js';
import { isPerformed } from './performed.js';
import type { Turn } from './turn.js';

/** So many terms beside what a turn shows may hold the word by which a text denies it. */
const beside = 2;

/** A turn with the passages that it was found in. */
interface Told extends Turn {
  report: Witness;
  ours: Run;
  from: Witness;
  theirs: Run;
}

/**
 * Whether a report says what it seems to turn in words of its own: "out of the office" for "not in the office", "unless it
 * rains" for "if it does not rain", "denied that" for "said reports that … were false", or tells what was only asked about.
 */
export function isToldAnew(turn: Turn, { report, first, end }: Alignment, index: PassageIndex): boolean {
  const from = index.sources[turn.source];
  if (turn.isAdded || report.vocabulary !== from.vocabulary || turn.was.first >= turn.was.end) return false;
  const passage = passageOf(from, turn.was.first);
  const theirs = { first: from.start[passage], end: from.start[passage + 1] };
  const told: Told = { ...turn, report, ours: { first, end }, from, theirs };
  if (isWhatWasAsked(told) || isSole(told)) return true;
  switch (turn.aspect) {
    case 'modality':
      return doesInSaying(told);
    case 'entity':
      return areOneParty(report, turn.now, from, turn.was);
    case 'polarity':
      return isCalledUntrue(told) || tellsBothSides(told) || lacks(told) || isExcepted(told);
    default:
      return isCalledUntrue(told);
  }
}

/** Whether words are of what opens a sentence and tells what somebody was asked, and the report tells the answer: "Asked about the budget, she said". */
function isWhatWasAsked({ aspect, report, ours, from, theirs, was }: Told): boolean {
  const { stems, first, parted, key, vocabulary } = from;
  if (vocabulary.phrases.asked.lengthAt(stems, first[theirs.first]) === 0) return false;
  const says = termsIn(theirs).findLast((at) => vocabulary.reporting.has(key[at])) ?? theirs.end - 1;
  const parts = termsIn({ first: theirs.first + 1, end: theirs.end }).filter((at) => parted[at]);
  const at = parts.findLast((part) => part <= says) ?? parts[0] ?? theirs.end;
  if (at >= theirs.end || was.first >= at) return false;
  // to what was asked the answer was no, or none
  if (aspect === 'modality' && denies(from, { first: at, end: theirs.end }) && !denies(report, ours))
    return false;
  // what somebody was asked may be told as so
  const [asked, answered] = [from.key.subarray(theirs.first, at), from.key.subarray(at, theirs.end)];
  let [own, other] = [0, 0];
  for (let n = ours.first; n < ours.end; n++) {
    if (report.kind[n] === FUNCTION) continue;
    if (answered.includes(report.key[n])) other++;
    else if (asked.includes(report.key[n])) own++;
  }
  return other > own;
}

const denies = (witness: Witness, run: Run): boolean => termsIn(run).some((at) => isDenying(witness, at));

/** Whether words say of what they name that it is one, and so the only one: "and one, France, voted against". */
function isSole({ from: { stems, first: tokenOf, parted, vocabulary, count }, was }: Told): boolean {
  for (let at = was.first; at < was.end; at++)
    if (vocabulary.stems.soles.has(stems[tokenOf[at]]) && at + 1 < count && parted[at + 1] === 1) return true;
  return false;
}

/** Whether words of a source lead to what whoever speaks does in saying it: "I want to assure you". */
function doesInSaying({ report, now, from, was, theirs }: Told): boolean {
  if (termsIn(now).some((at) => isModal(report, at))) return false;
  for (let at = was.first; at < was.end; at++) {
    const head = isModal(from, at) ? governed(from, at, theirs.end) : -1;
    if (head >= 0 && report.key.subarray(now.first, now.end).includes(from.key[head]))
      if (isPerformed(from, at, head)) return true;
  }
  return false;
}

/** Whether a report denies, in a word, what its source says is not true. */
function isCalledUntrue({ report, ours, from, theirs, now }: Told): boolean {
  const { untrue } = report.vocabulary.phrases;
  if (!has(from, theirs, untrue) || has(report, ours, untrue)) return false;
  return denies(report, now);
}

/** Whether both tell how many were for something, and how many against it. */
const tellsBothSides = ({ report, ours, from, theirs }: Told): boolean =>
  [
    { ...ours, witness: report },
    { ...theirs, witness: from },
  ].every(
    ({ witness: { kind, stems, first: tokenOf, end: endOf, vocabulary }, first, end }) =>
      kind.subarray(first, end).includes(FIGURE) &&
      (['for', 'against'] as const).every((side) =>
        stems.subarray(tokenOf[first], endOf[end - 1]).some((stem) => vocabulary.votes[side].has(stem)),
      ),
  );

/** Whether one of two clauses negates and the other has a word instead that says the same. */
function lacks({ report, ours, from, theirs, now, was }: Told): boolean {
  const [here, there] = [
    { witness: report, run: widened(now, ours) },
    { witness: from, run: widened(was, theirs) },
  ];
  return [
    [here, there],
    [there, here],
  ].some(
    ([one, other]) =>
      negates(one.witness, one.run) &&
      !negates(other.witness, other.run) &&
      saysNot(other.witness, other.run) &&
      !saysNot(one.witness, one.run),
  );
}

const widened = ({ first, end }: Run, within: Run): Run => ({
  first: Math.max(within.first, first - beside),
  end: Math.min(within.end, end + beside),
});

const negates = ({ kind }: Witness, { first, end }: Run): boolean =>
  kind.subarray(first, end).includes(NEGATION);

/** Whether words say without a negation that something is not so: "out of", "against leaving". */
function saysNot(witness: Witness, run: Run): boolean {
  const { stems, first: tokenOf, count, vocabulary } = witness;
  if (has(witness, run, vocabulary.phrases.lacking)) return true;
  for (let at = run.first; at < run.end && at + 1 < count; at++)
    if (vocabulary.stems.dissuading.has(stems[tokenOf[at]]))
      if (vocabulary.forms.isDissuaded(foldedAt(witness, tokenOf[at + 1]))) return true;
  return false;
}

const has = (
  { stems, first: tokenOf, end: endOf }: Witness,
  { first, end }: Run,
  phrases: Phrases,
): boolean => first < end && phrases.areIn(stems, tokenOf[first], endOf[end - 1]);

/** Whether what differs is how a condition is made, and both make it alike: "unless it rains", "if it does not rain". */
function isExcepted({ report, ours, from, theirs, now, was }: Told): boolean {
  const [here, there] = [conditionAt(report, ours, now), conditionAt(from, theirs, was)];
  if (here < 0 || there < 0) return false;
  const { exceptions } = report.vocabulary.keys;
  if (exceptions.has(report.key[here]) === exceptions.has(from.key[there])) return false;
  if (excepts(report, here, ours.end) !== excepts(from, there, theirs.end)) return false;
  return isNegatedBefore(report, ours.first, here) === isNegatedBefore(from, theirs.first, there);
}

/** The condition that some words hold, or whose clause they stand in; -1 for none. */
function conditionAt({ kind, parted }: Witness, { first }: Run, { first: from, end }: Run): number {
  for (let at = end - 1; at >= first; at--) {
    if (kind[at] === CONDITION) return at;
    if (at <= from && parted[at]) return -1;
  }
  return -1;
}

const isNegatedBefore = ({ kind }: Witness, first: number, at: number): boolean =>
  kind.subarray(first, at).filter((one) => one === NEGATION).length % 2 !== 0;
