import { compareDecimals, decimal, decimalString, lastPlace, scaled } from '../../core/decimal.js';
import { admits } from '../../core/interval.js';
import type { Bound, Figure, Unit } from '../../core/item.js';
import { placesOf } from '../../core/unit.js';
import type { Aspect, Change } from '../finding.js';
import { isSameText } from '../words/typography.js';
import type { Vocabulary } from '../words/vocabulary.js';

/** How the number of a report stands to a number of a source. */
export type Closeness =
  | 'equal'
  | 'rounded' // within what the report's words admit
  | 'roundedSilently' // a rounding, but the report's words claim the exact number
  | 'beyond' // a rounding, but the report says that the true number lies on its other side
  | 'scaled' // the digits are the same, the scale is another
  | 'other';

/** How the value of a figure of a report stands to that of a source's. */
export function closenessOf(now: Figure, was: Figure): Closeness {
  // what is shared with the numbers beside may be shared otherwise, or be misread
  if (isSameText(now.exact, was.exact)) return 'equal';
  if (isSigned(now, was) || isSigned(was, now)) return 'equal';
  const a = endsOf(now, was);
  const b = endsOf(was, now);
  if (a.length === b.length) {
    const closeness = worstOf(a.map((value, i) => closenessOfNumbers(value, b[i], now, was)));
    // a part in words has no digits to be kept
    return closeness === 'scaled' && (isPartInWords(now) || isPartInWords(was)) ? 'other' : closeness;
  }
  // one end of a range, with the hedge that makes it one: "up to 850"
  const single = a.length === 1 ? a[0] : b[0];
  const range = a.length === 1 ? b : a;
  if (range.some((end) => compareDecimals(end, single) === 0)) return 'equal';
  // "tens of thousands" for 80,000
  const isVague = range === a && !/\d/u.test(now.exact);
  const isWithin = compareDecimals(range[0], single) <= 0 && compareDecimals(single, range[1]) <= 0;
  // "about half an hour" for 26 to 31 minutes
  return isWithin && (isVague || (range === b && now.bound === 'about')) ? 'rounded' : 'other';
}

/** Whether one figure tells by its sign what the other tells by its direction: "minus 3 percent" for a fall by 3. */
const isSigned = (one: Figure, other: Figure): boolean =>
  one.value?.startsWith('-') === true && other.change === 'down' && one.value === `-${other.value}`;

const isPartInWords = ({ value, exact }: Figure): boolean => Number(value) < 1 && !/\d/u.test(exact);

/** The numbers of a figure; parts of money as parts of the whole. */
const endsOf = ({ value, range, unit }: Figure, other: Figure): readonly string[] => {
  const ends = range ?? [value ?? '0'];
  // a bare number may be of either
  if (unit.kind !== 'currency' || !unit.minor || other.unit.kind === 'none') return ends;
  return ends.map((end) => decimalString(scaled(decimal(end), -placesOf(unit.code))));
};

const order: readonly Closeness[] = ['equal', 'rounded', 'roundedSilently', 'beyond', 'scaled', 'other'];
const worstOf = (all: readonly Closeness[]): Closeness =>
  order[Math.max(...all.map((one) => order.indexOf(one)))];

function closenessOfNumbers(now: string, was: string, figure: Figure, { bound }: Figure): Closeness {
  if (compareDecimals(now, was) === 0) return 'equal';
  if (isRoundingOf(now, was, figure.bound === 'about' ? coarsestHedged : coarsest)) {
    if (isBeyond(now, was, figure.bound)) return 'beyond';
    const stated = figure.range === undefined && admits(figure.admits, was);
    return stated || figure.bound !== 'exact' ? 'rounded' : 'roundedSilently';
  }
  // of two limits each says its own
  if (bound !== figure.bound || lastPlace(decimal(now)) > lastPlace(decimal(was))) {
    if (figure.bound === 'over' && isJustAbove(now, was)) return 'rounded';
    if (figure.bound === 'under' && isJustAbove(was, now)) return 'rounded';
  }
  return isScaled(now, was) ? 'scaled' : 'other';
}

/** Whether a number lies on the other side of a limit than a hedge says: "more than 2 billion" for 1.9 billion. */
const isBeyond = (limit: string, value: string, bound: Bound): boolean =>
  (bound === 'over' && compareDecimals(value, limit) < 0) ||
  (bound === 'under' && compareDecimals(value, limit) > 0);

/** No rounding is further off than this share of the number, and none that says "about" than that. */
const coarsest = '0.08';
const coarsestHedged = '0.15';

/** Whether `now` is `was` with fewer digits, rounded to the nearest. */
function isRoundingOf(now: string, was: string, most: string): boolean {
  const rounded = decimal(now);
  const precise = decimal(was);
  if (rounded.eq(0)) return false;
  const place = lastPlace(rounded);
  if (precise.minus(rounded).abs().gt(precise.abs().times(most))) return false;
  return (
    lastPlace(precise) < place &&
    precise
      .minus(rounded)
      .abs()
      .lte(scaled(decimal('0.5'), place))
  );
}

/** "More than 60" for 62: the number is passed, and not by much. */
function isJustAbove(limit: string, value: string): boolean {
  const base = decimal(limit);
  return base.gt(0) && decimal(value).gte(base) && decimal(value).lte(base.times('1.2'));
}

function isScaled(a: string, b: string): boolean {
  const x = decimal(a);
  const y = decimal(b);
  if (x.eq(0) || y.eq(0)) return false;
  const shift = lastPlace(y) - lastPlace(x);
  // of one digit a nought more is another number
  if (x.digits < 2 && shift % 3 !== 0) return false;
  return shift !== 0 && scaled(x.abs(), shift).eq(y.abs());
}

/** Whether a figure tells how many times as much something is: "doubled". */
export const isMultiple = ({ rule, unit, value }: Figure): boolean =>
  (rule.endsWith('/multiple') || rule.endsWith('/times')) && !unit.per && Number(value) <= mostTimes;
/** Nothing is more times as much; what is more often counts how often. */
const mostTimes = 12;

/** How two units stand to each other. */
export type UnitMatch = 'same' | 'loose' | 'other';

/** How numbers are read that have no unit of their own beside them: they take it over from another number. */
const unitless = new Set(['digits', 'words', 'fraction', 'multiple']);
const isUnitSaid = ({ rule }: Figure): boolean => !unitless.has(rule.slice(rule.lastIndexOf('/') + 1));

/** Compares the units of two figures: one that a number took over from another makes no difference. */
export function matchUnitsOf(now: Figure, was: Figure): UnitMatch {
  const match = matchUnits(now.unit, was.unit);
  if (match === 'other' && isNamedAlike(now, was)) return 'same';
  if (match === 'other' && (isNamedIn(now, was) || isNamedIn(was, now))) return 'loose';
  return match === 'other' && !(isUnitSaid(now) && isUnitSaid(was)) ? 'loose' : match;
}

/** Whether two sums are in money of one name, of which one does not say whose: "rupees" and "Nepalese rupees". */
const isNamedAlike = (now: Figure, was: Figure): boolean => {
  if (now.unit.kind !== 'currency' || was.unit.kind !== 'currency') return false;
  // "5,000 pesos per worker" names its money before what it is for
  const [sum, whole] = now.unit.per === undefined ? [now, was] : [was, now];
  if (sum.unit.kind === 'currency' && sum.unit.per !== undefined) return false;
  const name = lastWord(sum);
  const isNamed =
    whole.unit.kind === 'currency' && whole.unit.per !== undefined
      ? whole.exact.split(' ').includes(name)
      : lastWord(whole) === name;
  const isBare = ({ exact }: Figure) => !/\p{Lu}/u.test(exact);
  const hasSign = [now, was].some(({ exact }) => /\p{Sc}/u.test(exact)); // "$5 million", "€5 million"
  return isNamed && /^\p{Ll}+$/u.test(name) && !hasSign && (isBare(now) || isBare(was));
};

const lastWord = ({ exact }: Figure): string => exact.slice(exact.lastIndexOf(' ') + 1);

/** Whether what one figure counts is called by the other's unit: "3,600 fishing days" and "3,600 days". */
const isNamedIn = ({ unit }: Figure, other: Figure): boolean =>
  unit.kind === 'count' &&
  other.unit.kind === 'measure' &&
  other.exact.split(' ').some((word) => word.startsWith(unit.noun.slice(unit.noun.lastIndexOf(' ') + 1)));

/** Compares units: `loose` where one is not said, or two counts name their things differently. */
function matchUnits(now: Unit, was: Unit): UnitMatch {
  if (now.kind === 'none' || was.kind === 'none') return now.kind === was.kind ? 'same' : 'loose';
  if (now.kind !== was.kind) return 'other';
  if (now.kind === 'count' && was.kind === 'count') return now.noun === was.noun ? 'same' : 'loose';
  if (now.kind === 'currency' && was.kind === 'currency')
    return now.code === was.code && now.minor === was.minor ? 'same' : 'other';
  if (now.kind === 'measure' && was.kind === 'measure')
    return now.code === was.code || codeOf(now) === codeOf(was) ? 'same' : 'other';
  return 'same';
}

/** The UCUM code of a measure with what it is for: "45 miles an hour" is "45 mph". */
const codeOf = ({ code, per }: { code: string; per?: string }): string =>
  per && !code.endsWith(`/${per}`) ? `${code}/${per}` : code;

/** Everything in which a figure of a report differs from the figure of a source that it comes from. */
export function figureChanges(
  now: Figure,
  was: Figure,
  closeness: Closeness,
  vocabulary: Vocabulary,
  isForeign = false,
): Change[] {
  const changes: Change[] = [];
  const differ = (aspect: Aspect) => changes.push({ aspect, was: was.exact, now: now.exact });
  if (matchUnitsOf(now, was) === 'other') {
    const isSame =
      isSameMoney(now.unit, was.unit, vocabulary) ||
      isSameMinor(now, was, vocabulary) ||
      arePoints(now.unit, was.unit, vocabulary);
    if (!isSame) differ(isMoney(now.unit, vocabulary) && isMoney(was.unit, vocabulary) ? 'currency' : 'unit');
  } else if (isOtherThing(now.unit, was.unit, vocabulary)) differ('measure');
  else if (isOtherMoney(now.unit, was.unit, vocabulary)) differ('currency');
  // what an amount is for has another name in another language
  else if (!isForeign && isOtherBase(now.unit.per, was.unit.per)) {
    differ('unit');
    // so much a day is not so much a week
    if (isTime(now.unit.per) && isTime(was.unit.per)) differ('period');
  }
  if (closeness === 'other') differ(now.range || was.range ? 'range' : 'value');
  else if (closeness === 'scaled') differ('scale');
  else if (closeness === 'beyond') differ('bound');
  else {
    if (isRangeLost(now, was)) differ('range');
    else if (!boundsAgree(now, was, closeness)) differ('bound');
    if (now.outOf && was.outOf && compareDecimals(now.outOf, was.outOf) !== 0) differ('value');
  }
  // of how many times a word beside it tells the direction, where words are compared
  if (now.change && was.change && now.change !== was.change && (isForeign || !isMultiple(now)))
    differ('direction');
  return changes;
}

/** Whether two amounts are for other things: "per day" and "per week"; one may name its thing in fewer words. */
const isOtherBase = (now: string | undefined, was: string | undefined): boolean =>
  now !== undefined &&
  was !== undefined &&
  !`${now} `.startsWith(`${was} `) &&
  !`${was} `.startsWith(`${now} `);

/** UCUM codes of units of time. */
const times = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a']);
/** Whether a figure is a length of time. */
export const isLengthOfTime = ({ unit }: Figure): boolean => unit.kind === 'measure' && times.has(unit.code);
const isTime = (per: string | undefined): boolean => per !== undefined && times.has(per);

const isMoney = (unit: Unit, vocabulary: Vocabulary): boolean =>
  unit.kind === 'currency' || (unit.kind === 'count' && vocabulary.money.has(unit.noun));

/** Whether one unit is a currency and the other a name that it may go by: "crowns". */
function isSameMoney(now: Unit, was: Unit, vocabulary: Vocabulary): boolean {
  if (now.kind === 'count' && was.kind === 'currency') return vocabulary.money.mayBe(now.noun, was.code);
  return now.kind === 'currency' && was.kind === 'count' && vocabulary.money.mayBe(was.noun, now.code);
}

/** Whether both are points, of which one says that they are of percent: "by two points". */
const arePoints = (now: Unit, was: Unit, { points }: Vocabulary): boolean =>
  (now.kind === 'count' && points.has(now.noun) && was.kind === 'percentage-point') ||
  (was.kind === 'count' && points.has(was.noun) && now.kind === 'percentage-point');

/** Whether a sum in money that several countries call alike, and of which it does not tell whose it is, may be in a currency: "65 million pesos". */
export const mayBeIn = ({ exact, unit }: Figure, code: string, { money }: Vocabulary): boolean =>
  unit.kind === 'currency' &&
  unit.code !== code &&
  !tellsWhose.test(exact) &&
  money.areNamedAlike(unit.code, code);
/** A code, an adjective or a sign. */
const tellsWhose = /[\p{Lu}\p{Sc}]/u;

/** Whether cents may be those of the other figure's money: which country's they are, the word does not tell. */
function isSameMinor(now: Figure, was: Figure, vocabulary: Vocabulary): boolean {
  if (now.unit.kind !== 'currency' || was.unit.kind !== 'currency') return false;
  if (now.unit.code === was.unit.code) return true;
  const [small, other] = now.unit.minor ? [now, was.unit] : [was, now.unit];
  const isMinor = small.unit.kind === 'currency' && small.unit.minor === true;
  return (
    isMinor && vocabulary.keysOf(small.exact).some((key) => vocabulary.money.mayBeMinor(key, other.code))
  );
}

/** Whether two counts are of two kinds of money. */
const isOtherMoney = (now: Unit, was: Unit, vocabulary: Vocabulary): boolean =>
  now.kind === 'count' &&
  was.kind === 'count' &&
  now.noun !== was.noun &&
  isMoney(now, vocabulary) &&
  isMoney(was, vocabulary);

/** Whether two counts are of things that are never one another: passengers and vehicles. */
function isOtherThing(now: Unit, was: Unit, { thingOf }: Vocabulary): boolean {
  if (now.kind !== 'count' || was.kind !== 'count') return false;
  const [thing, other] = [thingOf.get(now.noun), thingOf.get(was.noun)];
  return thing !== undefined && other !== undefined && thing !== other;
}

/** The low end of a range given for the whole, without a hedge that says so; the high one may be where a move ended. */
const isRangeLost = (now: Figure, was: Figure): boolean =>
  was.range !== undefined &&
  now.value !== undefined &&
  now.bound === 'exact' &&
  was.change === null &&
  compareDecimals(now.value, was.range[0]) === 0;

/** UCUM codes of lengths, times and areas: "over 265 km" may be all along them, "over 3 years" all through. */
const extents = new Set([
  'm',
  'km',
  'cm',
  '[mi_i]',
  '[ft_i]',
  '[yd_i]',
  '[nmi_i]',
  's',
  'min',
  'h',
  'd',
  'wk',
  'mo',
  'a',
  'm2',
  'km2',
  'har',
  '[acr_us]',
]);

/** Whether a hedged number leaves all of a range behind it: "more than 45" for "40 to 45". */
const isPastEnd = (bound: Bound, value: string, [low, high]: readonly [string, string]): boolean =>
  (bound === 'over' && compareDecimals(value, high) >= 0) ||
  (bound === 'under' && compareDecimals(value, low) <= 0);

/** Whether a report may hedge as it does where the source hedges as it does. */
export function boundsAgree(now: Figure, was: Figure, closeness: Closeness): boolean {
  if (closeness === 'beyond') return false;
  if (was.range && now.value !== undefined) return !isPastEnd(now.bound, now.value, was.range);
  if (now.bound === was.bound || now.range) return true;
  if (closeness !== 'equal') return was.bound === 'exact' || was.bound === 'about';
  if (was.bound === 'exact') {
    const isExtent = now.unit.kind === 'measure' && extents.has(now.unit.code);
    return now.bound === 'about' || (now.bound === 'over' && isExtent);
  }
  return was.bound === 'under' && now.bound === 'about';
}
