import { compareDecimals, type Decimal, decimal, decimalString, lastPlace, scaled } from './decimal.js';
import type { Bound } from './item.js';

const nothing = decimal(0);
const one = decimal(1);
const half = decimal('0.5');

/** What a figure allows: decimal strings, both ends included; null is open. */
export type Interval = readonly [low: string | null, high: string | null];

/**
 * What a stated number admits, as `[low, high]`.
 *
 * `place` is the exponent of the last digit that was stated ("28.2 billion": 8), or null for a
 * whole number of things that was written out: 6,000 enterprises is a count, and admits 6,000
 * alone, whatever zeros it ends in. Otherwise:
 * - `exact`: half a unit of the last stated place either way: 28.2 billion is [28.15, 28.25] billion.
 * - `about`: a unit of the last place that is not zero, at most a tenth of the value, and never
 *   less than the same number admits without the hedge: about 6,000 is [5400, 6600].
 * - `over`, `under`: everything from the value on, or up to it.
 * The value itself is always inside.
 */
export function admitted(value: Decimal, place: number | null, bound: Bound): [string | null, string | null] {
  if (bound === 'over') return [decimalString(value), null];
  if (bound === 'under') return [null, decimalString(value)];
  let margin = place === null ? nothing : scaled(half, place);
  if (bound === 'about') {
    const unit = scaled(one, lastPlace(value));
    const tenth = scaled(value.abs(), -1);
    const wide = unit.lt(tenth) ? unit : tenth;
    if (wide.gt(margin)) margin = wide;
  }
  if (margin === nothing) {
    const stated = decimalString(value);
    return [stated, stated];
  }
  return [decimalString(value.minus(margin)), decimalString(value.plus(margin))];
}

const above = (low: string | null, high: string | null): boolean =>
  low !== null && high !== null && compareDecimals(low, high) > 0;

/** Whether two intervals have a number in common. */
export const intervalsOverlap = (a: Interval, b: Interval): boolean =>
  !above(a[0], b[1]) && !above(b[0], a[1]);

/** Whether every number of `inner` is in `outer`. */
export const intervalContains = (outer: Interval, inner: Interval): boolean =>
  (outer[0] === null || (inner[0] !== null && compareDecimals(outer[0], inner[0]) <= 0)) &&
  (outer[1] === null || (inner[1] !== null && compareDecimals(outer[1], inner[1]) >= 0));

/** Whether a number, as a decimal string, is in the interval. */
export const admits = (interval: Interval, value: string): boolean =>
  intervalContains(interval, [value, value]);
