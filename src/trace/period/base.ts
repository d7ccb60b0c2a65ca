import { addMonths, isoOf } from '../../core/calendar.js';
import type { Days, Period } from '../../core/item.js';
import { tokenAt } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import { FIGURE, type Witness } from '../align/witness.js';
import { numberOf, wholeMonths } from './compare.js';

/** So many small words may stand between what compares and the time: "than in the". */
const between = 3;

/**
 * Whether a report names the time with which a change is compared, where the source names the one in which it came about:
 * "up 5% on 2022" for "rose by 5% in 2023". That time is the one before, or the same of the year before.
 */
export const isUntoldBase = (now: Period, was: Period, alignment: Alignment, source: Witness): boolean =>
  isCompared(alignment.report, now) &&
  !isCompared(source, was) &&
  tellsChange(alignment) &&
  isTheOneBefore(now, was);

/** Whether words for a comparison lead to a time. */
function isCompared({ reading: { tokens }, stems, vocabulary }: Witness, { span }: Period): boolean {
  const at = tokenAt(tokens, span.from);
  for (let end = at; end > 0 && at - end <= between; end--) {
    for (let first = Math.max(0, end - longest); first < end; first++)
      if (vocabulary.phrases.against.lengthAt(stems, first) === end - first) return true;
    if (!vocabulary.isFunction(stems[end - 1])) return false;
  }
  return false;
}
/** The words of the longest phrase for a comparison. */
const longest = 4;

/** Whether a passage of a report has a number by which something changed. */
function tellsChange({ report: { kind, items, ref }, first, end }: Alignment): boolean {
  for (let term = first; term < end; term++) {
    const item = kind[term] === FIGURE ? items[ref[term]] : undefined;
    if (item?.kind === 'figure' && (item.change !== null || item.unit.kind === 'percent')) return true;
  }
  return false;
}

/** Whether days are those that come before others, as many months of them, or the same of the year before. */
function isTheOneBefore(now: Days, was: Days): boolean {
  const months = isoOf(numberOf(was.to) + 1).slice(8) === '01' ? (wholeMonths(was) ?? 1) : undefined;
  return [12, months].some(
    (back) =>
      back !== undefined &&
      now.from === isoOf(addMonths(numberOf(was.from), -back)) &&
      now.to === isoOf(addMonths(numberOf(was.to) + 1, -back) - 1),
  );
}
