import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, type Decimal, decimal, decimalString, lastPlace, scaled } from './decimal.js';
import { admits, admitted, type Interval, intervalContains, intervalsOverlap } from './interval.js';
import type { Bound } from './item.js';

const numbers = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -4, max: 12 }))
  .map(([coefficient, exponent]) => scaled(decimal(coefficient), exponent));

describe('decimals', () => {
  it.each([
    ['28.2', 9, '28200000000'],
    ['0', 9, '0'],
    ['10.20', 0, '10.2'],
    ['-3', -2, '-0.03'],
  ])('%s times ten to the %i is %s', (source, exponent, expected) => {
    expect(decimalString(scaled(decimal(source), exponent))).toBe(expected);
  });

  it('orders decimal strings as numbers, however close', () => {
    expect(compareDecimals('9', '10')).toBeLessThan(0);
    expect(compareDecimals('0.1000000000000000000001', '0.1')).toBeGreaterThan(0);
    expect(compareDecimals('1.50', '1.5')).toBe(0);
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(Math.sign(compareDecimals(decimalString(a), decimalString(b)))).toBe(a.cmp(b) + 0);
      }),
    );
  });

  it('adds, multiplies and rounds as big.js does, also what is too long to be a number', () => {
    const sources = fc.oneof(
      numbers.map(decimalString),
      fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }).map(String),
      fc.constantFrom('0', '0.1', '999999999999999', '9007199254740993', '-0.000000000000000001', '1e30'),
    );
    fc.assert(
      fc.property(sources, sources, fc.integer({ min: -20, max: 20 }), (a, b, power) => {
        const [x, y, bigX, bigY] = [decimal(a), decimal(b), new Big(a), new Big(b)];
        const same = (value: Decimal, big: Big) =>
          expect(decimalString(value)).toBe(big.eq(0) ? '0' : big.toFixed());
        same(x, bigX);
        same(x.plus(y), bigX.plus(bigY));
        same(x.minus(y), bigX.minus(bigY));
        same(x.times(y), bigX.times(bigY));
        same(x.abs(), bigX.abs());
        same(x.prec(3), bigX.prec(3));
        same(scaled(x, power), bigX.times(`1e${power}`));
        expect(x.cmp(y)).toBe(bigX.cmp(bigY) + 0);
        expect(x.digits).toBe(bigX.c.length);
      }),
    );
  });

  it('refuses what is no number', () => {
    for (const source of ['', '-', '.', '.5.', '1,5', 'abc']) expect(() => decimal(source), source).toThrow();
  });

  it('finds the last place that is stated', () => {
    expect(['28000', '28.2', '0', '100.05'].map((source) => lastPlace(decimal(source)))).toEqual([
      3, -1, 0, -2,
    ]);
  });
});

describe('intervals', () => {
  it.each<[string, number | null, Bound, Interval]>([
    ['28200000000', 8, 'exact', ['28150000000', '28250000000']],
    ['6000', null, 'exact', ['6000', '6000']],
    ['6000', null, 'about', ['5400', '6600']],
    ['17000000000', 9, 'about', ['16000000000', '18000000000']],
    ['60000', null, 'over', ['60000', null]],
    ['35', null, 'under', [null, '35']],
  ])('%s stated to 10^%s, %s, admits %j', (value, place, bound, expected) => {
    expect(admitted(decimal(value), place, bound)).toEqual(expected);
  });

  it('always admits the value, and a hedge never less than none', () => {
    const bounds = fc.constantFrom<Bound>('exact', 'about', 'over', 'under');
    const places = fc.option(fc.integer({ min: -3, max: 9 }));
    fc.assert(
      fc.property(numbers, places, bounds, (value, place, bound) => {
        expect(admits(admitted(value, place, bound), decimalString(value))).toBe(true);
        const plain = admitted(value, place, 'exact');
        expect(intervalContains(admitted(value, place, 'about'), plain)).toBe(true);
      }),
    );
  });

  it.each<[Interval, Interval, boolean, boolean]>([
    [['1', '3'], ['3', '5'], true, false],
    [['1', '3'], ['3.1', '5'], false, false],
    [['1', null], ['2', '3'], true, true],
    [[null, '2'], ['2', '2'], true, true],
    [['2', '3'], ['1', null], true, false],
  ])('%j and %j: overlap %s, contains %s', (a, b, overlap, contains) => {
    expect(intervalsOverlap(a, b)).toBe(overlap);
    expect(intervalsOverlap(b, a)).toBe(overlap);
    expect(intervalContains(a, b)).toBe(contains);
  });
});
