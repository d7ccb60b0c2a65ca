import type { Days } from '../core/item.js';

/** How the days that a report names stand to the days that a source names. */
export type Overlap =
  | 'same'
  | 'coarser' // the report's stretch holds the source's: "in 2022" for "on 18 November 2022"
  | 'finer' // the report is more precise than the source
  | 'crossing'
  | 'apart';

/** Days as ISO strings compare as strings. */
export function overlapOf(now: Days, was: Days): Overlap {
  if (now.from === was.from && now.to === was.to) return 'same';
  if (now.from <= was.from && was.to <= now.to) return 'coarser';
  if (was.from <= now.from && now.to <= was.to) return 'finer';
  return now.from <= was.to && was.from <= now.to ? 'crossing' : 'apart';
}

/** Whether a period holds a day. */
export const holds = ({ from, to }: Days, day: string): boolean => from <= day && day <= to;

/** Days between two ISO days. */
export const daysBetween = (a: string, b: string): number =>
  Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
