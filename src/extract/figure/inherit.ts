import type { Unit } from '../../core/item.js';
import { GLUED, isOneOf, LOWER, MARK, type Tokens, tokenText, WORD } from '../../core/token.js';
import { directionBefore } from './direction.js';
import { unitOfExistence } from './existence.js';
import { pastHyphen } from './hyphen.js';
import { isLengthOfTime } from './length-of-time.js';
import {
  FARTHEST_PARALLEL,
  isBeside,
  isGain,
  isInList,
  isOneMore,
  isParallel,
  isSameLevel,
  isSubject,
  leftOut,
  unitOfDash,
  unitOfDifference,
  unitOfLike,
} from './parallel.js';
import { unitOfPart, unitOfRatio } from './part-of.js';
import { hedgeStart } from './phrase-before.js';
import type { Quantity } from './quantity.js';
import { unitOfShare, unitOfSum } from './share-behind.js';
import type { FigureTables } from './tables.js';
import type { Told } from './told.js';
import { readPer } from './unit.js';
import { inMoney, unitPer } from './units.js';

/** Millions and more that nothing is counted by, after millions of money or of a measure, are so too: "and cost 1.2 billion". */
const MILLION = 6;

/** More than a length of time is likely to be. */
const TIMES = 100;

/** How many tokens may lead from what was counted to how many more or less there are. */
const FARTHEST_DIFFERENCE = 4;

const onlyWords = ({ kind }: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (kind[at] !== WORD) return false;
  return true;
};

/** How many tokens may lead from a change to the level that it reached: ", to". */
const MOST_TO_LEVEL = 2;
/** How many more where a verb for reaching it stands among them: "lost 1.1% to end the day at". */
const MOST_TO_CLOSE = 6;

function leadsToLevel(tokens: Tokens, from: number, to: number, tables: FigureTables): boolean {
  if (to - from > MOST_TO_CLOSE) return false;
  let closes = false;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== WORD && !(at === from && isOneOf(tokens, at, ','))) return false;
    if (tables.closes[tokens.word[at]]) closes = true;
  }
  return closes;
}

/**
 * A bare number in the unit of the figure before it: the level that a change reached ("fell 190
 * points to 3,412"), what a figure is laid beside ("12 homes, compared with 9"), and another change
 * ("lost 12 seats and gained three").
 */
export function inheritUnit(
  tokens: Tokens,
  quantity: Quantity,
  start: number,
  limit: number,
  previous: Told | undefined,
  tables: FigureTables,
): void {
  const { first, numeral } = quantity;
  if (!previous || quantity.unit.kind !== 'none' || quantity.rule === 'times') return;
  if (quantity.outOf) {
    quantity.unit = unitOfRatio(quantity, start, previous) ?? quantity.unit;
    return;
  }
  // "weakened 20 pips to 7.1045"
  const { unit: before } = previous.quantity;
  if (
    before.kind === 'count' &&
    before.noun !== tables.point &&
    quantity.place < 0 &&
    previous.quantity.place === 0
  )
    return;
  if (
    previous.bulk &&
    previous.quantity.first >= start &&
    numeral.form === 'digits' &&
    numeral.scale >= MILLION
  ) {
    quantity.unit = previous.bulk;
    return;
  }
  const { unit, end } = previous.quantity;
  if (isInSameScale(tokens, quantity, previous.quantity, start, limit, tables)) {
    quantity.unit = unit;
    return;
  }
  const carried =
    unitOfShare(tokens, quantity, start, limit, previous, tables) ??
    unitOfSum(tokens, quantity, start, limit, previous, tables);
  if (carried) {
    quantity.unit = carried;
    return;
  }
  const { counted } = previous;
  const difference = unitOfDifference(tokens, quantity, start, limit, previous, tables);
  if (difference) {
    quantity.unit = difference;
    return;
  }
  const there = unitOfExistence(tokens, quantity, start, limit, counted, tables);
  if (there) {
    quantity.unit = there;
    return;
  }
  const listed =
    unitOfDash(tokens, quantity, limit, previous, tables) ?? unitOfLike(tokens, quantity, previous, tables);
  if (listed) {
    quantity.unit = listed;
    return;
  }
  const isLevel = tables.levels[tokens.word[first - 1]] && previous.quantity.rule !== 'multiple';
  const isCounted = counted && unit.kind !== 'count' && unit.kind !== 'measure' && !isLevel;
  if (isCounted && leftOut(tokens, quantity, limit, counted, start, tables)) {
    quantity.unit = counted.unit;
    return;
  }
  // "gained 31 points, or 1.6%, to 1,986"
  const isIndex =
    counted?.unit.kind === 'count' && counted.unit.noun === tables.point && counted.first >= start;
  const isClose = first - end <= MOST_TO_LEVEL || leadsToLevel(tokens, end, first - 1, tables);
  if (isLevel && isIndex && previous.change && unit.kind === 'percent' && isClose) {
    quantity.unit = counted.unit;
    return;
  }
  const isNamed = isGluedOn(tokens, quantity.end) || isYear(quantity);
  const part = isNamed ? undefined : unitOfPart(tokens, quantity, start, limit, previous, tables);
  if (part) {
    quantity.unit = part;
    return;
  }
  if (end <= start || end > first || unit.kind === 'none' || isNamed) return;
  if (isNextChange(tokens, quantity, end, limit, previous, tables)) {
    quantity.unit = unit;
    return;
  }
  if (
    isGain(tokens, quantity, limit, previous.quantity, tables) ||
    isInList(tokens, quantity, limit, previous.quantity, tables)
  ) {
    quantity.unit = unit;
    return;
  }
  const isPart = previous.whole && isOnePart(tokens, quantity, limit);
  if (previous.whole && isPart && !isBeside(tokens, quantity, previous.quantity, tables)) {
    quantity.unit = previous.whole.unit;
    const isSum = previous.whole.unit.kind === 'currency' || previous.whole.high !== undefined;
    if (!isSum && quantity.value.lt(previous.whole.value)) {
      quantity.outOf = previous.whole.value;
      quantity.rule = 'part';
    }
    return;
  }
  // "kam auf 47,3 Prozent, seine Konkurrentin auf 23,1"
  if (unit.kind === 'percent' && isSameLevel(tokens, quantity, limit, previous.quantity, start, tables)) {
    quantity.unit = unit;
    return;
  }
  // "17 million tons, 4 million more than before"
  const amount = tables.changeAmounts[tokens.word[first - 1]]
    ? first - 1
    : hedgeStart(tokens, first, end, tables); // "238.500 Wohnungen genehmigt worden, gut 23.000 mehr"
  const isDifference =
    (numeral.form === 'digits' || numeral.form === 'words') &&
    unit.kind !== 'percent' &&
    quantity.rule !== 'times' &&
    amount - end <= FARTHEST_DIFFERENCE &&
    amount > end &&
    isOneOf(tokens, amount - 1, ',—–') &&
    onlyWords(tokens, end, amount - 1) && // "638.000 Stellen gemeldet, 14.000 weniger"
    tables.directionAfter[tokens.word[quantity.end]];
  if (isDifference && unit.kind !== 'percentage-point') {
    // "410,000 roubles in three months, 60,000 more than before"
    const isTooLong = isLengthOfTime(unit) && numeral.value.gt(TIMES);
    const other = counted && counted.first >= start ? counted.unit : currencyOf(previous);
    quantity.unit = isTooLong ? (other ?? quantity.unit) : unit;
    return;
  }
  // "cancelled 14 flights and delayed another six"
  if (isOneMore(tokens, quantity, limit, counted, start, tables)) {
    quantity.unit = counted?.unit ?? unit;
    return;
  }
  const isInWords =
    numeral.form === 'words' &&
    (isSubject(tokens, quantity, limit, previous.quantity, start, tables) ||
      (isLevel && first - 1 === end && tables.rangeStarts[tokens.word[previous.quantity.first - 1]])); // "from four lanes to six"
  if ((numeral.form !== 'digits' && !isInWords) || unit.kind === 'percent') return;
  if (isLengthOfTime(unit) && numeral.scale >= MILLION) return;
  const of = tables.outOf.match(tokens, quantity.end);
  // "2.4 million yen ($22,480) and, for the larger one, 2,600,000 ($24,400)"
  if (
    previous.converted &&
    previous.quantity.first >= start &&
    opensConversion(tokens, quantity.end, limit, tables)
  ) {
    quantity.unit = previous.converted;
    return;
  }
  // "40,000 drones over two years, against 5,000"
  if (
    isLengthOfTime(unit) &&
    counted &&
    counted.first >= start &&
    numeral.value.gt(TIMES) &&
    isBeside(tokens, quantity, previous.quantity, tables)
  ) {
    quantity.unit = counted.unit;
    return;
  }
  const isOfThem = of > 0 && tables.stops[tokens.word[of]] === 1;
  const whole = isOfThem ? wholeOf(previous, start) : undefined;
  // "by 12 seats to 45", "by €12, to €45"
  const join = tokenText(tokens, end) === ',' ? end + 1 : end;
  const opens = hedgeStart(tokens, first, end, tables); // "from 19 months to just under 11"
  const reached =
    (tokens.kind[join] !== MARK &&
      (tables.rangeJoins.match(tokens, join, first) === first ||
        tables.rangeJoins.match(tokens, join, opens) === opens)) ||
    isReached(tokens, first, previous, tables);
  if (
    !reached &&
    !whole &&
    !(of < 0 && isParallel(tokens, quantity, limit, previous.quantity, start, tables))
  )
    return;
  quantity.unit = quantity.unit.per ? unitPer(whole ?? unit, quantity.unit.per) : (whole ?? unit);
  if (whole || unit.kind !== 'count') return;
  const per = readPer(tokens, quantity.end, tables, false);
  if (!per.per || per.end > limit) return;
  quantity.unit = unitPer(unit, per.per);
  quantity.end = per.end;
}

/** "mined 610 thousand tonnes, sold 575 thousand": the scale is repeated, and nothing follows that could be counted. */
const isInSameScale = (
  { kind, word }: Tokens,
  { end, numeral }: Quantity,
  before: Quantity,
  start: number,
  limit: number,
  { stops }: FigureTables,
): boolean =>
  numeral.form === 'digits' &&
  numeral.scale > 0 &&
  numeral.scale === before.numeral.scale &&
  before.first >= start &&
  (before.unit.kind === 'measure' || before.unit.kind === 'currency') &&
  !isLengthOfTime(before.unit) &&
  (end >= limit || kind[end] === MARK || stops[word[end]] === 1);

/** Money of the currency that was named last. */
const currencyOf = ({ currency }: Told): Unit | undefined => (currency ? inMoney(currency) : undefined);

/** Whether money stands in brackets behind a number, which then is money too. */
const opensConversion = (tokens: Tokens, at: number, limit: number, tables: FigureTables): boolean =>
  at + 1 < limit && tokenText(tokens, at) === '(' && tables.prefixes.match(tokens, at + 1, limit) > 0;

/** What "of them" is of: the things that were counted last, else what was measured last. */
function wholeOf({ counted, quantity: { unit } }: Told, start: number): Unit | undefined {
  if (counted && counted.end > start) return counted.unit;
  return unit.kind === 'currency' || isLengthOfTime(unit) ? undefined : unit;
}

/** "74 were lost" after "Of the 90 ships": a number that nothing follows which it could count. */
function isOnePart(tokens: Tokens, { end, numeral, value, place }: Quantity, limit: number): boolean {
  if ((numeral.form !== 'digits' && numeral.form !== 'words') || value.eq(1) || place < 0) return false;
  return end >= limit || tokens.kind[end] !== WORD || tokens.shape[end] === LOWER;
}

/** "5G", "21st": letters on the digits make them something else. */
const isGluedOn = (tokens: Tokens, at: number): boolean => {
  const { count, gap, kind } = tokens;
  return at < count && gap[at] === GLUED && kind[pastHyphen(tokens, at)] === WORD;
};

const isYear = ({ numeral }: Quantity): boolean =>
  numeral.plain && numeral.value.gte(1700) && numeral.value.lt(2200);

/** How many words may part a change from the level that it reached: "by 2 tonnes last week to 41". */
const FARTHEST_LEVEL = 8;

function isReached(tokens: Tokens, first: number, { change, quantity }: Told, tables: FigureTables): boolean {
  if (!change || first - quantity.end > FARTHEST_LEVEL || !tables.levels[tokens.word[first - 1]])
    return false;
  for (let at = quantity.end; at < first; at++) if (tokens.kind[at] !== WORD) return false;
  return true;
}

/** A word of change, a bare number and nothing that it could count, after a change: "and gained three." */
function isNextChange(
  tokens: Tokens,
  { first, end: after, numeral }: Quantity,
  end: number,
  limit: number,
  { change }: Told,
  tables: FigureTables,
): boolean {
  if (!change || first - end > FARTHEST_PARALLEL || (numeral.form !== 'digits' && numeral.form !== 'words'))
    return false;
  if (after < limit && tokens.kind[after] === WORD && !tables.stops[tokens.word[after]]) return false;
  return directionBefore(tokens, first, end, tables) !== undefined;
}
