import { type Decimal, decimal, decimalString, lastPlace, scaled } from '../../core/decimal.js';
import type { Figure } from '../../core/item.js';

/** UCUM units by what they measure: how many of the first one each of them is (UCUM, tables 1 to 8; NIST SP 811). */
const sizes: readonly Readonly<Record<string, string>>[] = [
  {
    m: '1',
    km: '1000',
    cm: '0.01',
    mm: '0.001',
    '[mi_i]': '1609.344',
    '[ft_i]': '0.3048',
    '[in_i]': '0.0254',
    '[yd_i]': '0.9144',
    '[nmi_i]': '1852',
  },
  {
    kg: '1',
    g: '0.001',
    mg: '0.000001',
    t: '1000',
    '[lb_av]': '0.45359237',
    '[oz_av]': '0.028349523125',
    '[ton_av]': '907.18474',
  },
  { s: '1', min: '60', h: '3600', d: '86400', wk: '604800' },
  { mo: '1', a: '12' },
  {
    m2: '1',
    km2: '1000000',
    har: '10000',
    '[acr_us]': '4046.8726',
    '[sft_i]': '0.09290304',
    '[smi_us]': '2589998.47',
  },
  {
    L: '1',
    mL: '0.001',
    m3: '1000',
    km3: '1000000000000',
    '[gal_us]': '3.785411784',
    '[bbl_us]': '158.987294928',
  },
  { W: '1', kW: '1000', MW: '1000000', GW: '1000000000' },
  { 'W.h': '1', 'kW.h': '1000', 'MW.h': '1000000', 'GW.h': '1000000000', 'TW.h': '1000000000000' },
  { 'km/h': '1', 'm/s': '3.6', '[mi_i]/h': '1.609344', '[kn_i]': '1.852' },
  // degrees that do not say of what
  { Cel: '1', deg: '1' },
];

/** The unit in which all are counted that measure what one of some UCUM code does, and how many of it that one is. */
export function baseOf(code: string): { code: string; size: string } | undefined {
  const table = sizes.find((sizes) => code in sizes);
  return table && { code: Object.keys(table)[0], size: table[code] };
}

/** So many basis points are a percentage point. */
const hundred = '100';
/** No conversion is rounded by more than this share of the number. */
const coarsest = '0.06';

/**
 * A figure of a source as it is in the unit of the report's: "half an hour" for "30 minutes", "a
 * fifth" for "20 percent", "64 kilometres" for "40 miles", with the report's number where it is
 * the same within that number's precision. Undefined where the units measure different things, or
 * the numbers are the same and only the unit is another.
 */
export function converted(was: Figure, now: Figure): Figure | undefined {
  const asShare = shareLike(was, now);
  if (asShare) return asShare;
  const sizes = sizesOf(was, now);
  if (!sizes) return undefined;
  const ends = endsOf(was).map((end) => decimal(end).times(sizes[0]));
  const given = endsOf(now).map(decimal);
  // one end of a range: "up to 42°C" for 39 to 42 degrees
  if (ends.length === 2 && given.length === 1) {
    const [low, high] = ends.map((end) => inUnit(end, sizes[1]));
    return { ...was, unit: now.unit, range: [low, high] };
  }
  if (ends.length !== given.length) return undefined;
  const isSame = given.every((value, i) => isRounded(value, sizes[1], ends[i]));
  const isUnitSwapped = given.every((value, i) => value.eq(endsOf(was)[i]));
  if (!isSame && (isUnitSwapped || was.unit.kind !== 'measure')) return undefined;
  const numbers = isSame ? given.map(decimalString) : ends.map((end) => inUnit(end, sizes[1]));
  return {
    ...was,
    unit: now.unit,
    ...(was.range ? { range: [numbers[0], numbers[1]] } : { value: numbers[0] }),
  };
}

/** Units that go by one name in two languages, as UCUM has them: what English calls "tons" of another country are tonnes. */
const namesakes: Readonly<Record<string, string>> = { '[ton_av]': 't', t: '[ton_av]' };

/** A figure of a source in another language as it is in the report's unit, where that is only another name for its own. */
export function renamed(was: Figure, now: Figure): Figure | undefined {
  const isNamesake =
    was.unit.kind === 'measure' && now.unit.kind === 'measure' && namesakes[was.unit.code] === now.unit.code;
  return isNamesake ? { ...was, unit: { ...was.unit, ...now.unit } } : undefined;
}

/** A figure of a source in the report's language, where the report names its tonnes as other texts do: "tons". */
export function looselyNamed(was: Figure, now: Figure): Figure | undefined {
  const [theirs, ours] = [was.unit, now.unit];
  if (theirs.kind === 'measure' && ours.kind === 'measure')
    return theirs.code === 't' && ours.code === namesakes.t && theirs.per === ours.per
      ? { ...was, unit: ours }
      : undefined;
  const isOfOne =
    theirs.kind === 'currency' && ours.kind === 'currency' && theirs.code === ours.code && !theirs.minor;
  if (!isOfOne || theirs.per === ours.per || !perTon.has(theirs.per) || !perTon.has(ours.per))
    return undefined;
  return { ...was, unit: ours };
}
/** What an amount for each ton is for. */
const perTon: ReadonlySet<string | undefined> = new Set(['t', 'ton']);

/** Whether a report's name for the unit of a source's figure is in the source's words too: "tons" for "metric tons". */
export const isInWordsOf = (now: Figure, was: Figure): boolean => {
  const [ours, theirs] = [now, was].map(({ exact }) =>
    exact.split(/[^\p{L}]+/u).filter((word) => word !== ''),
  );
  // "long tons" are others; what is shorter is an article
  const named = ours.slice(-2).filter((word, n, { length }) => n === length - 1 || word.length > article);
  const isForm = (word: string, other: string) =>
    Math.abs(word.length - other.length) <= 1 && (word.startsWith(other) || other.startsWith(word));
  return named.every((word) => theirs.some((other) => isForm(word, other)));
};
const article = 3;

/** How many units of a size an amount is, to as many digits as anybody would give. */
const inUnit = (amount: Decimal, size: string): string =>
  decimalString(decimal((Number(amount.toString()) / Number(size)).toPrecision(6)));

/** Two figures of a source that make one quantity, in the unit of the report's: "three hours and 38 minutes". Undefined where they do not. */
export function together(was: Figure, next: Figure, now: Figure): Figure | undefined {
  if (was.value === undefined || next.value === undefined) return undefined;
  const units = [was.unit, next.unit, now.unit].flatMap((unit) =>
    unit.kind === 'measure' ? [unit.code] : [],
  );
  const table = sizes.find((sizes) => units.every((code) => code in sizes));
  if (units.length < 3 || units[0] === units[1] || !table) return undefined;
  const [size, nextSize, inSize] = units.map((code) => Number(table[code]));
  if (size < nextSize) return undefined;
  const value = (Number(was.value) * size + Number(next.value) * nextSize) / inSize;
  return { ...was, unit: now.unit, value: decimalString(decimal(value.toPrecision(12))) };
}

const endsOf = ({ value, range }: Figure): readonly string[] => range ?? [value ?? '0'];

/** The part of a whole that a figure tells, in whatever form; undefined where it tells none. */
export function shareOf({ value, outOf, unit }: Figure): number | undefined {
  if (value === undefined) return undefined;
  if (outOf !== undefined) return Number(value) / Number(outOf);
  if (unit.kind === 'percent') return Number(value) / 100;
  const isPart = (unit.kind === 'none' || unit.kind === 'count') && Number(value) > 0 && Number(value) < 1;
  return isPart ? Number(value) : undefined;
}

/** A part told in two forms may be off by so much of itself: "a third" and "33 percent". */
const offShare = 0.0125;
/** And where it is told as nearly so. */
const offAbout = 0.08;

/** A part of a whole in the form in which the report gives its part: "20 percent" for "one in five". */
function shareLike(was: Figure, now: Figure): Figure | undefined {
  const [share, ours] = [shareOf(was), shareOf(now)];
  const isRatio = was.outOf !== undefined && now.outOf !== undefined;
  const isSameForm = isRatio || (was.unit.kind === now.unit.kind && was.outOf === now.outOf);
  if (share === undefined || ours === undefined || now.value === undefined || isSameForm) return undefined;
  const { value, unit, outOf } = now;
  const off = now.bound === 'about' ? offAbout : offShare;
  const isSame = Math.abs(share - ours) <= off * Math.max(share, ours);
  const size = outOf !== undefined ? Number(outOf) : unit.kind === 'percent' ? 100 : 1;
  const like = isSame ? value : decimalString(decimal((share * size).toPrecision(4)));
  return { ...was, unit, value: like, outOf };
}

/** What a count of basis points is of. */
export const BASIS_POINT = 'basis point';
const isBasis = ({ unit }: Figure): boolean => unit.kind === 'count' && unit.noun === BASIS_POINT;

/** Whether a unit is percentage points, or what is short for them beside basis points: "a quarter point". */
const isPercentagePoint = (unit: Figure['unit']): boolean =>
  unit.kind === 'percentage-point' || (unit.kind === 'count' && unit.noun === POINT);
const POINT = 'point';

/** How large the two figures' units are, in one unit that both can be counted in. */
function sizesOf(source: Figure, report: Figure): readonly [was: string, now: string] | undefined {
  const [was, now] = [source.unit, report.unit];
  if (was.kind === 'measure' && now.kind === 'measure' && was.code !== now.code && was.per === now.per) {
    const table = sizes.find((sizes) => was.code in sizes && now.code in sizes);
    return table && [table[was.code], table[now.code]];
  }
  const [isPoint, wasPoint] = [isPercentagePoint(now), isPercentagePoint(was)];
  if (isPoint && isBasis(source)) return ['1', hundred];
  if (wasPoint && isBasis(report)) return [hundred, '1'];
  return undefined;
}

/** Whether a number of units of a size is another quantity, rounded to the number's last place. */
function isRounded(now: Decimal, size: string, was: Decimal | undefined): boolean {
  if (!was) return false;
  const off = was.minus(now.times(size)).abs();
  const half = scaled(decimal('0.5'), lastPlace(now)).times(size);
  return off.lte(half) && off.lte(was.abs().times(coarsest));
}
