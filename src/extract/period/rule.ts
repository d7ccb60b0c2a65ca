import { PARTED } from '../../core/token.js';
import { type DayRange, fieldDays, type Moment, type Side } from './moment.js';
import type { Scan } from './scan.js';

/** What relative expressions are counted from: the document's day, and the side that open dates lie on. */
export interface Now {
  day: number | undefined;
  side: (at: number) => Side;
  /** The period spoken of last in the same block: what "a year earlier" is counted from. */
  last?: DayRange;
}

export type Rule = (scan: Scan, at: number, now: Now) => Moment | undefined;

export function longest(from: readonly Rule[], scan: Scan, at: number, now: Now): Moment | undefined {
  let best: Moment | undefined;
  for (const rule of from) {
    const found = rule(scan, at, now);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

/** The days of a moment, its gaps filled in; undefined where nothing tells them. */
export const daysOf = (found: Moment, now: Now): DayRange | undefined =>
  found.days ?? (found.fields && fieldDays(found.fields, now.day, now.side(found.first)));

export const known = (
  first: number,
  end: number,
  rule: string,
  days: DayRange | undefined,
): Moment | undefined => days && { first, end, rule, days };

/** Whether a clause ends right before a token. */
export const closes = (scan: Scan, at: number): boolean =>
  at >= scan.tokens.count || scan.tokens.gap[at] === PARTED || '.,;:!?)”"’»—–'.includes(scan.mark(at) || ' ');

export const single = (day: number): DayRange => [day, day];
