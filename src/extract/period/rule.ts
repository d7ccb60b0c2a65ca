import { isOneOf, PARTED } from '../../core/token.js';
import type { TimeUnit } from '../../lang/period.js';
import { type DayRange, fieldDays, type Moment, type Side } from './moment.js';
import type { Scan } from './scan.js';

/** What relative expressions are counted from: the document's day, and the side that open dates lie on. */
export interface Now {
  day: number | undefined;
  side: (at: number) => Side;
  /** The period spoken of last in the same block: what "a year earlier" is counted from. */
  last?: DayRange;
  /** The same, weekdays left out: what a "year earlier" is a year before though something was said on a Tuesday. */
  lastStretch?: DayRange;
  /** The latest stretch of less than a year that was spoken of in any block, and the latest whole year: what a text is about. */
  lastPart?: DayRange;
  lastYear?: DayRange;
  /** The latest whole month, quarter and half that was spoken of in any block. */
  units?: Map<TimeUnit, DayRange>;
  /** The last day of the business year that was spoken of last by its end. */
  fiscalEnd?: number;
  /** The last "this year" and the like, and the token after it: what a bare "next" is counted from. */
  current?: { days: DayRange; end: number };
}

export type Rule = (scan: Scan, at: number, now: Now) => Moment | undefined;

/** A rule and the parts of speech of time that what it reads may start with. */
export type Gated = readonly [starts: number, rule: Rule];

/** The longest that any of the rules reads off the tokens at `at`. */
export function longest(rules: readonly Gated[], scan: Scan, at: number, now: Now): Moment | undefined {
  const part = scan.startsAt(at);
  let best: Moment | undefined;
  if (part === 0) return best;
  for (let i = 0; i < rules.length; i++) {
    if ((rules[i][0] & part) === 0) continue;
    const found = rules[i][1](scan, at, now);
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
  at >= scan.tokens.count || scan.tokens.gap[at] === PARTED || isOneOf(scan.tokens, at, '.,;:!?)”"’»—–');

export const single = (day: number): DayRange => [day, day];
