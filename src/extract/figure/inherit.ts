import type { Unit } from '../../core/item.js';
import { GLUED, isOneOf, LOWER, MARK, SPACED, type Tokens, tokenText, WORD } from '../../core/token.js';
import { directionBefore } from './direction.js';
import { pastHyphen } from './hyphen.js';
import { isLengthOfTime } from './length-of-time.js';
import { unitOfPart } from './part-of.js';
import { hedgeStart, phraseBefore } from './phrase-before.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';
import type { Told } from './told.js';
import { readPer } from './unit.js';
import { inMeasure, inMoney, unitPer } from './units.js';

/** Millions and more that nothing is counted by, after millions of money, are money too: "and cost 1.2 billion". */
const MILLION = 6;
/** Gives "cents" the currency that was named last, where that has cents. */
export function nameMinor(
  tokens: Tokens,
  quantity: Quantity,
  currency: string | undefined,
  tables: FigureTables,
): void {
  const { unit, numeral, prefixed } = quantity;
  if (unit.kind !== 'currency' || !unit.minor || prefixed || currency === undefined) return;
  const shared = tables.sharedMinors[tokens.word[pastHyphen(tokens, numeral.end)]];
  if (shared?.includes(currency)) quantity.unit = unitPer(inMoney(currency, true), unit.per);
}

/** Whether a number that ends its clause stands behind the same word for a level as the share before it. */
function isSameLevel(
  tokens: Tokens,
  { first, end, place }: Quantity,
  limit: number,
  before: Quantity,
  start: number,
  tables: FigureTables,
): boolean {
  const { word } = tokens;
  if (before.first <= start || first - before.end > FARTHEST_PARALLEL || place < before.place) return false;
  if (!tables.levels[word[first - 1]] || word[first - 1] !== word[before.first - 1]) return false;
  return (
    end >= limit || (isOneOf(tokens, end, '.,;)') && (end + 1 >= limit || tokens.gap[end + 1] !== GLUED))
  );
}

/** More than a length of time is likely to be. */
const TIMES = 100;

/** "43.8C, 12 degrees above the norm": degrees are those of the temperature before. */
export function nameDegrees(quantity: Quantity, previous: Told | undefined): void {
  const { unit } = quantity;
  const before = previous?.quantity.unit;
  if (unit.kind !== 'measure' || unit.code !== 'deg' || before?.kind !== 'measure') return;
  if (before.code === 'Cel' || before.code === '[degF]') quantity.unit = inMeasure(before.code);
}

/** How many tokens may lead from a change to the level that it reached: ", to". */
const MOST_TO_LEVEL = 2;

/** How far behind a figure a number may still be in its unit, in tokens. */
const FARTHEST_PARALLEL = 20;

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
  if (!previous || quantity.unit.kind !== 'none' || quantity.outOf || quantity.rule === 'times') return;
  if (
    previous.money &&
    previous.quantity.first >= start &&
    numeral.form === 'digits' &&
    numeral.scale >= MILLION
  ) {
    quantity.unit = previous.money;
    return;
  }
  const { unit, end } = previous.quantity;
  const { counted } = previous;
  const isLevel = tables.levels[tokens.word[first - 1]] && previous.quantity.rule !== 'multiple';
  const isCounted = counted && unit.kind !== 'count' && unit.kind !== 'measure' && !isLevel;
  if (isCounted && leftOut(tokens, quantity, limit, counted, start, tables)) {
    quantity.unit = counted.unit;
    return;
  }
  // "gained 31 points, or 1.6%, to 1,986"
  const isIndex =
    counted?.unit.kind === 'count' && counted.unit.noun === tables.point && counted.first >= start;
  if (isLevel && isIndex && previous.change && unit.kind === 'percent' && first - end <= MOST_TO_LEVEL) {
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
  const isPart = previous.whole && isOnePart(tokens, quantity, limit);
  if (previous.whole && isPart && !isBeside(tokens, quantity, previous.quantity, tables)) {
    quantity.unit = previous.whole;
    return;
  }
  // "kam auf 47,3 Prozent, seine Konkurrentin auf 23,1"
  if (unit.kind === 'percent' && isSameLevel(tokens, quantity, limit, previous.quantity, start, tables)) {
    quantity.unit = unit;
    return;
  }
  // "17 million tons, 4 million more than before"
  const amount = tables.changeAmounts[tokens.word[first - 1]] ? first - 1 : first;
  const isDifference =
    (numeral.form === 'digits' || numeral.form === 'words') &&
    unit.kind !== 'percent' &&
    quantity.rule !== 'times' &&
    amount - end <= MOST_TO_LEVEL &&
    amount > end &&
    isOneOf(tokens, amount - 1, ',—–') &&
    (amount === end + 1 || tokens.kind[end] === WORD) && // "638.000 Stellen gemeldet, 14.000 weniger"
    tables.directionAfter[tokens.word[quantity.end]];
  if (isDifference && unit.kind !== 'percentage-point') {
    quantity.unit = unit;
    return;
  }
  const isInWords =
    numeral.form === 'words' && isSubject(tokens, quantity, limit, previous.quantity, start, tables);
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
  const isOfThem = of > 0 && tables.stops[tokens.word[of]] === true;
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

/** Whether a number leaves out the unit of the one before it. */
const isParallel = (
  tokens: Tokens,
  quantity: Quantity,
  limit: number,
  before: Quantity,
  start: number,
  tables: FigureTables,
): boolean =>
  isBeside(tokens, quantity, before, tables) ||
  isSubject(tokens, quantity, limit, before, start, tables) ||
  leftOut(tokens, quantity, limit, before, start, tables);

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

/**
 * Whether a number that ends its clause leaves out what was counted before ("We had 90 staff, and now we are 640"),
 * or the unit that a like number had ("The highest bid was $84.75, the lowest is 74.07").
 */
function leftOut(
  tokens: Tokens,
  { first, end, place }: Quantity,
  limit: number,
  before: Quantity,
  start: number,
  tables: FigureTables,
): boolean {
  const { kind, shape, word } = tokens;
  if (first - before.end > FARTHEST_PARALLEL || before.first < start || before.high) return false;
  const closes = kind[end] === MARK && isOneOf(tokens, end, '.,;!?)”"»');
  const isShut = closes && (tokens.gap[end + 1] !== GLUED || kind[end + 1] === MARK);
  if (end < limit && !isShut && tokenText(tokens, end) !== '(') return false;
  const last = hedgeStart(tokens, first, before.end, tables) - 1;
  // «на внутренних линиях 2,9 млн человек, на международных — 1 млн»
  const isDash = last > before.end && tokens.gap[last + 1] === SPACED && isOneOf(tokens, last, '—–');
  const isMoney = before.unit.kind === 'currency';
  if (isDash && (isMoney || before.unit.kind === 'count'))
    return (isMoney || place >= 0) && tokens.kind[last - 1] === WORD;
  if (last <= before.end || kind[last] !== WORD || shape[last] !== LOWER || tables.labels[word[last]])
    return false;
  if (before.unit.kind === 'count') return place === 0 && before.place === 0;
  return place < 0 && place === before.place && tables.equals[word[last]] === true;
}

/** "12 people died, and more than 60 are missing": a number with its own verb counts what the one before it did. */
function isSubject(
  tokens: Tokens,
  { first, end, place }: Quantity,
  limit: number,
  before: Quantity,
  start: number,
  tables: FigureTables,
): boolean {
  if (before.unit.kind !== 'count' || before.first < start || place < 0 || before.place < 0) return false;
  const verb = tables.others[tokens.word[end]] ? end + 1 : end; // "24 weitere wurden verletzt"
  if (verb >= limit || !tables.auxiliaries[tokens.word[verb]]) return false;
  const last = hedgeStart(tokens, first, before.end, tables) - 1;
  if (last < before.end) return false;
  return tokens.kind[last] === MARK
    ? isOneOf(tokens, last, ',;')
    : tables.partJoiners[tokens.word[last]] === true;
}

/** "compared with 9", "against an average of about 20". */
function isBeside(
  tokens: Tokens,
  { first }: Quantity,
  { end, prefixed, unit }: Quantity,
  tables: FigureTables,
): boolean {
  if (first - end > FARTHEST_PARALLEL) return false;
  let at = hedgeStart(tokens, first, end, tables);
  for (let before = at; before >= 0; before = phraseBefore(tokens, at, end, tables.bridges)) at = before;
  // "thefts per 1,000 cars rose from 2.9" says another thing of them, "up from 2.9" does not
  const verb = at - 2;
  if (verb >= end && tables.direction[tokens.word[verb]] && !tables.particles[tokens.word[verb]])
    return false;
  // "$4.25 and 32": money by its sign would have it again
  const isAdjacent = at - 1 === end;
  const isListed =
    tables.partJoiners[tokens.word[at - 1]] &&
    (prefixed || (!isAdjacent && unit.kind === 'measure' && !unit.code.includes('/')));
  return tables.parallels[tokens.word[at - 1]] === true && !isListed;
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
