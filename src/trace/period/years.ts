import type { Period } from '../../core/item.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { daysBetween } from './compare.js';

/** Years as texts write them. */
const pattern = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/gu;
const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The years that sources name, and the numbers of years that they count. */
interface Told {
  years: ReadonlySet<number>;
  counts: readonly number[];
}

const known = new WeakMap<PassageIndex, Told>();

function toldBy(index: PassageIndex): Told {
  let told = known.get(index);
  if (told) return told;
  const years = new Set<number>();
  const counts: number[] = [];
  for (const { reading, found } of index.sources) {
    const { date, text } = reading.doc;
    for (const [year] of text.matchAll(pattern)) years.add(Number(year));
    if (date) years.add(yearOf(date));
    for (const { from, to } of found.period) years.add(yearOf(from)).add(yearOf(to));
    for (const { unit, range, value } of found.figure)
      if (unit.kind === 'measure' && unit.code === 'a') counts.push(...(range ?? [value ?? '0']).map(Number));
  }
  told = { years, counts };
  known.set(index, told);
  return told;
}

/** Whether a report names a year, in digits, that no source names and that nothing in them is counted to. */
export function isYearNowhere(now: Period, { report }: Alignment, index: PassageIndex): boolean {
  const named = [...now.exact.matchAll(pattern)].map(([year]) => Number(year));
  if (named.length === 0) return false;
  const { years, counts } = toldBy(index);
  const today = report.reading.doc.date ? [yearOf(report.reading.doc.date)] : [];
  const isReached = (year: number) =>
    [...years, ...today].some((one) => {
      const off = Math.abs(one - year);
      return off <= 1 || counts.some((count) => Math.abs(count - off) <= 1);
    });
  // what looks like a year may be an amount
  return named.some((year) => !isReached(year) && index.magnitudes.between(year, year, 1).length === 0);
}

/** The last two digits of the years that a period is named by: 24 and 25 of "FY2024/25". */
const numbersOf = ({ exact }: Period): string =>
  (exact.match(/\d+/g) ?? []).map((digits) => digits.slice(-2)).join(' ');

/** Whether two periods are a year or two of the same numbers, of which only one text tells that they are a business's: "FY24/25", "2024/25". */
export const isOneYearByName = (now: Period, was: Period): boolean =>
  lastsYears(now) && lastsYears(was) && numbersOf(now) !== '' && numbersOf(now) === numbersOf(was);

/** No year has fewer days. */
const A_YEAR = 360;

const lastsYears = ({ from, to, exact }: Period): boolean =>
  daysBetween(from, to) >= A_YEAR && /\d{2}/.test(exact);
