import Big from 'big.js';

/** What a decimal may be given as. */
type Source = Decimal | number | string;

/** A coefficient of so many digits is exact as a number. */
const mostDigits = 15;
/** Powers of ten, up to those that leave room for no coefficient. */
const powers = Array.from({ length: mostDigits + 1 }, (_, power) => Number(`1e${power}`));

/**
 * An exact decimal: a whole coefficient times a power of ten. The figures of a text fit, and are
 * added and compared as plain numbers; big.js, ten times slower, does the sums that do not.
 */
export class Decimal {
  private static readonly zero = new Decimal(0, 0);

  /** The coefficient has no trailing zeros; one that would be too long is absent, and `long` holds the number. */
  private constructor(
    private readonly coefficient: number,
    private readonly exponent: number,
    private readonly long?: Big,
  ) {}

  /** A decimal from what a text or an item says: "28.2", "-3", "1e9". Throws for what is no number. */
  static of(source: Source): Decimal {
    if (source instanceof Decimal) return source;
    if (typeof source === 'string') return Decimal.parsed(source) ?? Decimal.fromBig(new Big(source));
    return Number.isSafeInteger(source) ? Decimal.from(source, 0) : Decimal.fromBig(new Big(source));
  }

  /** Reads digits with at most one point among them; undefined for what is longer or written otherwise. */
  private static parsed(source: string): Decimal | undefined {
    const first = source.charCodeAt(0) === 0x2d ? 1 : 0;
    let coefficient = 0;
    let point = -1;
    for (let at = first; at < source.length; at++) {
      const unit = source.charCodeAt(at);
      if (unit === 0x2e && point < 0) point = at;
      else if (unit < 0x30 || unit > 0x39) return undefined;
      else coefficient = coefficient * 10 + unit - 0x30;
    }
    const last = source.length - 1;
    if (last < first || last - first >= mostDigits || point === first || point === last) return undefined;
    return Decimal.from(first > 0 ? -coefficient : coefficient, point < 0 ? 0 : point - last);
  }

  private static from(coefficient: number, exponent: number): Decimal {
    if (coefficient === 0) return Decimal.zero;
    while (coefficient % 10 === 0) {
      coefficient /= 10;
      exponent++;
    }
    return new Decimal(coefficient, exponent);
  }

  private static fromBig(big: Big): Decimal {
    if (big.c.length > mostDigits) return new Decimal(Number.NaN, 0, big);
    return Decimal.from(big.s * Number(big.c.join('')), big.e - big.c.length + 1);
  }

  private get big(): Big {
    return this.long ?? shifted(new Big(this.coefficient), this.exponent);
  }

  plus(other: Source): Decimal {
    const b = Decimal.of(other);
    const power = this.commonPower(b);
    if (power === undefined) return Decimal.fromBig(this.big.plus(b.big));
    return Decimal.from(this.over(power) + b.over(power), power);
  }

  minus(other: Source): Decimal {
    return this.plus(Decimal.of(other).times(-1));
  }

  times(other: Source): Decimal {
    const b = Decimal.of(other);
    const product = this.coefficient * b.coefficient;
    return Number.isSafeInteger(product)
      ? Decimal.from(product, this.exponent + b.exponent)
      : Decimal.fromBig(this.big.times(b.big));
  }

  /** Times ten to a power. */
  scaled(power: number): Decimal {
    if (this.long) return new Decimal(Number.NaN, 0, shifted(this.long, power));
    return this.coefficient === 0 ? this : new Decimal(this.coefficient, this.exponent + power);
  }

  abs(): Decimal {
    return this.lt(0) ? this.times(-1) : this;
  }

  /** Rounded to so many digits, half of a last one up. */
  prec(digits: number): Decimal {
    return Decimal.fromBig(this.big.prec(digits));
  }

  /** Below zero, zero or above, as it is below, equal to or above the other. */
  cmp(other: Source): number {
    // most are compared with a whole number, of which no decimal need be made
    if (other === 0 && !this.long) return Math.sign(this.coefficient);
    const power10 = typeof other === 'number' && !this.long ? powers[Math.abs(this.exponent)] : undefined;
    if (power10 !== undefined) {
      const mine = this.exponent > 0 ? this.coefficient * power10 : this.coefficient;
      const its = this.exponent < 0 ? (other as number) * power10 : (other as number);
      if (Number.isSafeInteger(mine) && Number.isSafeInteger(other) && Number.isSafeInteger(its))
        return Math.sign(mine - its);
    }
    const b = Decimal.of(other);
    const power = this.commonPower(b);
    return power === undefined ? this.big.cmp(b.big) : Math.sign(this.over(power) - b.over(power));
  }

  eq(other: Source): boolean {
    return this.cmp(other) === 0;
  }

  lt(other: Source): boolean {
    return this.cmp(other) < 0;
  }

  lte(other: Source): boolean {
    return this.cmp(other) <= 0;
  }

  gt(other: Source): boolean {
    return this.cmp(other) > 0;
  }

  gte(other: Source): boolean {
    return this.cmp(other) >= 0;
  }

  toNumber(): number {
    return Number(this.toString());
  }

  /** Plain notation, no trailing zeros. */
  toString(): string {
    const { coefficient, exponent, long } = this;
    if (long) return long.toFixed();
    if (exponent >= 0) return coefficient + '0'.repeat(exponent);
    const digits = String(Math.abs(coefficient)).padStart(1 - exponent, '0');
    return `${coefficient < 0 ? '-' : ''}${digits.slice(0, exponent)}.${digits.slice(exponent)}`;
  }

  /** The exponent of the last digit that is not zero: 3 for 28,000, -1 for 28.2, 0 for zero. */
  get lastPlace(): number {
    return this.long ? this.long.e - this.long.c.length + 1 : this.exponent;
  }

  /** How many digits it has, the zeros at its ends left out. */
  get digits(): number {
    return this.long ? this.long.c.length : String(Math.abs(this.coefficient)).length;
  }

  /** The power of ten that two decimals can be counted in exactly; undefined where they are too long for that. */
  private commonPower(other: Decimal): number | undefined {
    if (this.long || other.long) return undefined;
    const power = Math.min(this.exponent, other.exponent);
    const fits = (one: Decimal) => Math.abs(one.over(power)) <= Number.MAX_SAFE_INTEGER / 2;
    return fits(this) && fits(other) ? power : undefined;
  }

  /** The coefficient of a power of ten that is no higher than its own. */
  private over(power: number): number {
    return this.coefficient * (powers[this.exponent - power] ?? Number.POSITIVE_INFINITY);
  }
}

function shifted(big: Big, power: number): Big {
  const result = new Big(big);
  result.e += power;
  return result;
}

/** An exact decimal from what a text or an item says: "28.2", "-3", "1e9". */
export const decimal = (source: string | number): Decimal => Decimal.of(source);

/** `value` times ten to the power `exponent`, exactly. */
export const scaled = (value: Decimal, exponent: number): Decimal => value.scaled(exponent);

/** A fraction to twelve significant places: a third is 0.333333333333. */
export const fraction = (numerator: number, denominator: number): Decimal =>
  Decimal.of((numerator / denominator).toPrecision(12));

/** The decimal string of the contract: plain notation, no trailing zeros. */
export const decimalString = (value: Decimal): string => value.toString();

/** The exponent of the last digit that is not zero: 3 for 28,000, -1 for 28.2, 0 for zero. */
export const lastPlace = (value: Decimal): number => value.lastPlace;

/** Below zero, zero or above, as `a` is below, equal to or above `b`; both are decimal strings. */
export function compareDecimals(a: string, b: string): number {
  return a === b ? 0 : Decimal.of(a).cmp(b);
}
