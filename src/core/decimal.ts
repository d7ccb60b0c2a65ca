import Big from 'big.js';

/** An exact decimal. Only figures that were found become one, so nothing of this is on the hot path. */
export type Decimal = Big;

/** An exact decimal from what a text or an item says: "28.2", "-3", "1e9". */
export const decimal = (source: string | number): Decimal => new Big(source);

/** `value` times ten to the power `exponent`, exactly. */
export function scaled(value: Decimal, exponent: number): Decimal {
  if (exponent === 0) return value;
  const result = new Big(value);
  result.e += exponent;
  return result.c[0] === 0 ? value : result;
}

/** A fraction to twelve significant places: a third is 0.333333333333. */
export const fraction = (numerator: number, denominator: number): Decimal =>
  new Big((numerator / denominator).toPrecision(12));

/** The decimal string of the contract: plain notation, no trailing zeros. */
export const decimalString = (value: Decimal): string => (value.eq(0) ? '0' : value.toFixed());

/** The exponent of the last digit that is not zero: 3 for 28,000, -1 for 28.2, 0 for zero. */
export const lastPlace = (value: Decimal): number => (value.c[0] === 0 ? 0 : value.e - value.c.length + 1);

/** Below zero, zero or above, as `a` is below, equal to or above `b`; both are decimal strings. */
export function compareDecimals(a: string, b: string): number {
  if (a === b) return 0;
  const x = Number(a);
  const y = Number(b);
  // floats decide wherever they are further apart than their rounding can account for
  if (Math.abs(x - y) > 1e-14 * (Math.abs(x) + Math.abs(y))) return x < y ? -1 : 1;
  return new Big(a).cmp(b);
}
