import { civil, dayNumber } from '../../core/calendar.js';
import type { Days } from '../../core/item.js';

/** How the days that a report names stand to the days that a source names. */
export type Overlap =
  | 'same'
  | 'coarser' // the report's stretch of the calendar holds the source's: "in 2022" for "on 18 November 2022"
  | 'finer' // the report is more precise than the source
  | 'crossing'
  | 'apart';

/** Compares days; ISO days compare as strings. */
export function overlapOf(now: Days, was: Days): Overlap {
  if (now.from === was.from && now.to === was.to) return 'same';
  if (now.from <= was.from && was.to <= now.to) return isCalendarUnit(now) ? 'coarser' : 'crossing';
  if (was.from <= now.from && now.to <= was.to) return 'finer';
  // one is over on the day that the other starts: "earlier this year" and "later this year"
  return now.from < was.to && was.from < now.to ? 'crossing' : 'apart';
}

/** Lengths in months of the stretches that have a name, and the months that they may start in. */
const named: Readonly<Record<number, (month: number) => boolean>> = {
  1: () => true,
  3: (month) => month % 3 !== 2, // quarters and seasons
  4: (month) => month % 4 === 1, // early, in the middle and late in a year
  6: (month) => month % 6 === 1,
  12: (month) => month === 1,
  120: (month) => month === 1,
  1200: (month) => month === 1,
};

/** Whether days are one named stretch of the calendar, so that they may stand for something within it. */
function isCalendarUnit({ from, to }: Days): boolean {
  const length = numberOf(to) - numberOf(from) + 1;
  if (length <= 7) return true;
  const first = civil(numberOf(from));
  const next = civil(numberOf(to) + 1);
  if (length <= 16 && (first.day === 1 || next.day === 1)) return true; // early and late in a month
  if (first.day !== 1 || next.day !== 1) return false;
  return named[(next.year - first.year) * 12 + next.month - first.month]?.(first.month) ?? false;
}

/** How many months of the calendar a stretch is; 0 where it is not of whole ones. */
export function monthsOf({ from, to }: Days): number {
  const first = civil(numberOf(from));
  const next = civil(numberOf(to) + 1);
  if (first.day !== 1 || next.day !== 1) return 0;
  return (next.year - first.year) * 12 + next.month - first.month;
}

/** The same where it is of more than one; undefined where it is not. */
export function wholeMonths(days: Days): number | undefined {
  const months = monthsOf(days);
  return months > 1 ? months : undefined;
}

/** How many days a stretch is away from a day; 0 where it holds it. */
export function distance({ from, to }: Days, day: string): number {
  if (from <= day && day <= to) return 0;
  return Math.min(Math.abs(numberOf(from) - numberOf(day)), Math.abs(numberOf(to) - numberOf(day)));
}

/** Days between two ISO days. */
export const daysBetween = (a: string, b: string): number => Math.abs(numberOf(a) - numberOf(b));

/** The number of an ISO day. */
export function numberOf(day: string): number {
  return dayNumber(Number(day.slice(0, -6)), Number(day.slice(-5, -3)), Number(day.slice(-2)));
}
