import type { Figure } from '../core/item.js';

interface Range {
  low: number;
  high: number;
}

/** Smaller numbers fit one another by chance. */
const telling = 10;

/**
 * In how many sums of its own sentence a figure takes part: a percentage of change with the two
 * levels that it lies between, a level or a difference with the two that it is made of. A figure
 * that was copied wrongly breaks the sums that it stood in.
 */
export function agreementsOf(figure: Figure, others: readonly Figure[]): number {
  let count = 0;
  for (let i = 0; i < others.length; i++) {
    for (let j = i + 1; j < others.length; j++) {
      if (isSum(figure, others[i], others[j])) count++;
    }
  }
  return count;
}

function isSum(...three: [Figure, Figure, Figure]): boolean {
  const ranges = three.flatMap((figure) => rangeOf(figure) ?? []);
  if (ranges.length < three.length) return false;
  const [a, b, c] = ranges;
  const isPercent = three.map(({ unit }) => unit.kind === 'percent');
  if (isPercent.includes(true)) {
    const percent = ranges[isPercent.indexOf(true)];
    const [from, to] = ranges.filter((_, at) => !isPercent[at]);
    const [one, other] = three.filter((_, at) => !isPercent[at]);
    return (
      to !== undefined &&
      isSameUnit(one, other) &&
      (isChange(from, to, percent) || isChange(to, from, percent))
    );
  }
  if (!isSameUnit(three[0], three[1]) || !isSameUnit(three[0], three[2]) || !isSameUnit(three[1], three[2]))
    return false;
  if (ranges.some(({ high }) => high < telling)) return false;
  return isTotal(a, b, c) || isTotal(b, a, c) || isTotal(c, a, b);
}

/** Whether going from one level to the other may be a change by so many percent. */
function isChange(from: Range, to: Range, percent: Range): boolean {
  if (from.low <= 0) return false;
  const [one, other] = [to.low / from.high, to.high / from.low].map((ratio) => 100 * Math.abs(ratio - 1));
  return overlap({ low: Math.min(one, other), high: Math.max(one, other) }, percent);
}

const isTotal = (total: Range, part: Range, rest: Range): boolean =>
  overlap(total, { low: part.low + rest.low, high: part.high + rest.high });

const overlap = (one: Range, other: Range): boolean => one.low <= other.high && other.low <= one.high;

/** What a figure admits, where it says both ends. */
function rangeOf({ admits: [low, high], value, malformed }: Figure): Range | undefined {
  if (low === null || high === null || value === undefined || malformed) return undefined;
  return { low: Number(low), high: Number(high) };
}

/** Whether two figures may be added: "275 were sold" counts the same as "412 houses". */
const isSameUnit = ({ unit: one }: Figure, { unit: other }: Figure): boolean =>
  JSON.stringify(one) === JSON.stringify(other) || [one.kind, other.kind].sort().join() === 'count,none';
