import type { Days, Figure } from '../../core/item.js';
import { contains, type Span } from '../../core/span.js';
import { tokenAt } from '../../core/token.js';
import { itemAt } from '../align/candidates.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, itemsIn, passageOf, passageSpan, termSpan, type Witness } from '../align/witness.js';
import { monthsOf, overlapOf } from '../period/compare.js';
import { orderOf } from './levels.js';
import { isHardlyChance, isTelling, type Rated } from './rating.js';

/** Whether the report gives a number for the time for which the source gives another of the same kind. */
export function isOfOtherTime(
  { report, first, end }: Alignment,
  now: Figure,
  { was, source: at, term }: Rated,
  rated: readonly Rated[],
  index: PassageIndex,
): boolean {
  const { period } = now;
  if (!period || !was.period || overlapOf(period, was.period) !== 'apart') return false;
  // a period taken over from another sentence may be another one there
  const source = index.sources[at];
  const passage = passageOf(source, term);
  if (!contains(termSpan(report, first, end), period.span)) return false;
  if (!isNearestTo(report, first, end, now, period.span) || isSince(report, period.span)) return false;
  // "to 1.9 percent in 2024 from 2.6": the time before an earlier level is that of the later one
  if (period.span.to <= now.span.from && isLevelBefore(report, first, end, now)) return false;
  if (!contains(termSpan(source, source.start[passage], source.start[passage + 1]), was.period.span))
    return false;
  const then = was.period;
  // a number of one year told of another
  const isAlone = rated.filter((one) => one.closeness === 'equal').length === 1;
  if (
    isAlone &&
    (isTelling(was) || isOfOneMeasure(now, was, report)) &&
    areAlikeLong(period, then) &&
    !isNarrated(report, period.exact)
  )
    if (isOnlyTime(report, passageOf(report, first), period.span) && isOnlyTime(source, passage, then.span))
      if (isKnown(period, index)) return true; // one that no source has is told with the time itself
  // the number for the report's time must be given for the source's: the two were exchanged
  const isGivenFor = ({ value }: Figure) =>
    figuresOf(report, first, end).some(
      (other) => other.value === value && other.period && overlapOf(other.period, then) === 'same',
    );
  // or the source must give both in one breath
  const isBeside = (one: Rated) =>
    one.source === at &&
    passageOf(source, one.term) === passage &&
    one.was.period !== undefined &&
    contains(termSpan(source, source.start[passage], source.start[passage + 1]), one.was.period.span);
  return rated.some(
    (one) =>
      one.close &&
      one.unit === 'same' &&
      one.closeness === 'other' &&
      one.was.period !== undefined &&
      overlapOf(period, one.was.period) === 'same' &&
      (isGivenFor(one.was) || isBeside(one)),
  );
}

/** Whether words count from a time that was told before: "the previous year". */
const isNarrated = ({ vocabulary }: Witness, exact: string): boolean =>
  vocabulary.keysOf(exact).some((key) => vocabulary.stems.narrated.has(key));

/** Whether two numbers of more than a digit are of what is called the same: "inflation". */
const isOfOneMeasure = (now: Figure, was: Figure, { vocabulary }: Witness): boolean => {
  if (!isHardlyChance(was) || !now.measure || !was.measure) return false;
  return vocabulary.keysOf(now.measure.exact).join() === vocabulary.keysOf(was.measure.exact).join();
};

/** Whether two stretches are two years, two quarters or two months: so many months from a first day of one on. */
const areAlikeLong = (one: Days, other: Days): boolean =>
  monthsOf(one) > 0 && monthsOf(one) === monthsOf(other);

/** Whether a source names a time. */
const isKnown = (period: Days, { sources }: PassageIndex): boolean =>
  sources.some(({ found }) => found.period.some((other) => overlapOf(period, other) === 'same'));

/** Whether a passage names no other time than one. */
const isOnlyTime = (witness: Witness, passage: number, { from }: Span): boolean =>
  [...itemsIn(witness, passageSpan(witness, passage))].every(
    (item) => item.kind !== 'period' || item.span.from === from,
  );

/** Whether what stands beside a time came about from then on, and is of another: "to 407 metres since Monday". */
const isSince = ({ reading: { tokens }, stems, vocabulary }: Witness, { from }: Span): boolean => {
  const at = tokenAt(tokens, from);
  return at > 0 && vocabulary.stems.openings.has(stems[at - 1]);
};

/** The figures of the report's terms from `first` to `end`. */
const figuresOf = (report: Witness, first: number, end: number): Figure[] =>
  Array.from({ length: end - first }, (_, n) => first + n)
    .filter((at) => report.kind[at] === FIGURE)
    .map((at) => itemAt(report, at) as Figure);

/** Whether a word tells that a figure of the passage is an earlier level than the one told before it. */
function isLevelBefore(report: Witness, first: number, end: number, now: Figure): boolean {
  let last = -1;
  for (let at = first; at < end; at++) {
    if (report.kind[at] !== FIGURE) continue;
    if (itemAt(report, at) === now) return last >= 0 && orderOf(report, last, at) === 1;
    last = at;
  }
  return false;
}

/** Whether no other figure of the passage with the same period stands nearer to it. */
function isNearestTo(report: Witness, first: number, end: number, { span }: Figure, period: Span): boolean {
  const away = (other: Span) => Math.max(other.from - period.to, period.from - other.to);
  for (let at = first; at < end; at++) {
    if (report.kind[at] === FIGURE && away(itemAt(report, at).span) < away(span)) return false;
  }
  return true;
}
