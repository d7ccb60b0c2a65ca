import { decimal, lastPlace, scaled } from '../../core/decimal.js';
import type { Unit } from '../../core/item.js';
import { DIGITS, GLUED, isOneOf, PARTED, SPACED, type Tokens, tokenText, WORD } from '../../core/token.js';
import { sameUnit } from '../../core/unit.js';
import { countedNoun } from './count-noun.js';
import { directionBefore } from './direction.js';
import { isHyphen, pastHyphen } from './hyphen.js';
import { shareScale } from './millions.js';
import { readNumeral } from './numeral.js';
import { phraseBefore } from './phrase-before.js';
import { evenly, hangs, isSkip, type Quantity, readQuantity, startsNumber } from './quantity.js';
import { quantityOf } from './shape.js';
import type { FigureTables } from './tables.js';
import type { Told } from './told.js';
import { readPer } from './unit.js';
import { NONE, ofThings, unitPer } from './units.js';

/**
 * Reads the other end of a range: "$2–3 billion", "between 160 and 200". False where there is none; of
 * two levels ("rose from 5 to 7 percent") the first one takes the unit and the scale of the second.
 */
export function addRange(
  tokens: Tokens,
  low: Quantity,
  start: number,
  limit: number,
  previous: Told | undefined,
  tables: FigureTables,
): boolean {
  const { word } = tokens;
  if (low.high || low.numeral.form === 'multiple' || low.malformed) return false;
  let join = low.end;
  if (join >= limit) return false;
  const hyphen = pastHyphen(tokens, join);
  if (
    (hangs(tokens, join) || hyphen > join) &&
    tokens.kind[join + 1] === WORD &&
    tables.rangeJoins.match(tokens, join + 1, limit) > 0
  )
    join++;
  const signs = low.first > start && tables.plus[word[low.first - 1]] ? low.first - 1 : low.first;
  const present = phraseBefore(tokens, signs, start, tables.nowadays); // "from the present $4.5 billion to $10 billion"
  const opens = present < 0 ? signs : present;
  const between = opens > start && tables.betweenStarts[word[opens - 1]] === 1;
  const from = opens > start && tables.rangeStarts[word[opens - 1]] === 1;
  const at = (between ? tables.betweenJoins : tables.rangeJoins).match(tokens, join, limit);
  if (at < 0 || at >= limit) return false;
  const hedged = from ? tables.boundBefore.match(tokens, at, limit) : -1; // "from 9.8 to under five million"
  // "from 24 to between 33 and 35 billion"
  const enclosed = from && at + 1 < limit && tables.betweenStarts[word[at]] ? at + 1 : at;
  const opening = hedged > 0 && hedged < limit ? hedged : enclosed;
  const signed = tables.minus[word[opening]] || tables.plus[word[opening]] ? opening + 1 : opening;
  const next = isHyphen(tokens, join) ? at : pastHyphen(tokens, signed);
  if (!evenly(tokens, join, signed > at ? at : next) || !startsNumber(tokens, next, tables)) return false;
  const reaches = tables.reaching[word[join]] === 1;
  if (!from && !between && reaches) {
    shareReached(tokens, low, next, start, limit, tables);
    return false;
  }
  const high = inMoney(tokens, low, next, join, limit, tables) ?? readQuantity(tokens, next, limit, tables);
  if (!high || isSkip(high) || high.high || high.malformed || high.numeral.form === 'multiple') return false;
  if (isShare(low) && !isShare(high) && (high.numeral.scale > 0 || high.unit.kind !== 'none')) return false;
  shareScale(tokens, low, high.numeral.scale, tables);
  shareScale(tokens, high, low.numeral.scale, tables);
  if (low.unit.kind !== 'none' && high.unit.kind !== 'none' && !sameUnit(low.unit, high.unit)) return false;
  if (isYearBeside(low, high, !from && !between)) return false;
  if (!from && !between && isReachedLevel(tokens, low, high, join)) return false;
  if (isSetOff(tokens, low, high, join)) return false;
  const asSaid = scaled(high.value, -high.numeral.scale).abs(); // "from plus 52 to minus 35 million"
  const isFraction = low.numeral.form === 'fraction';
  if (
    !isFraction &&
    low.numeral.scale === 0 &&
    high.numeral.scale > 0 &&
    low.value.abs().lt(from ? asSaid.times(10) : asSaid)
  ) {
    low.value = scaled(low.value, high.numeral.scale);
    low.place += high.numeral.scale;
  }
  const isEither = !from && !between && tables.restates[word[join]] === 1 && areAlternatives(low, high);
  if (
    from
      ? (reaches ||
          (mayMove(tokens, join, tables) && isMoved(tokens, low.first - 1, start, previous, tables))) &&
        !leadsToRange(tokens, high.end, limit, tables)
      : isEither || (!between && !isDashed(tokens, join) && changes(tokens, low, high, start, limit, tables))
  ) {
    // "rose 5% to 12%", "grew, from 5 to 12 percent": a change and levels, no range
    if ((from || isEither) && low.unit.kind === 'none') takeUnit(tokens, low, high, limit, tables);
    return false;
  }
  // "minus 10–13": the sign is said once
  if (low.value.lt(0) && high.value.gt(0) && isOneOf(tokens, join, '-–—−')) high.value = high.value.times(-1);
  if (low.value.eq(high.value)) return false;
  if (low.value.gt(high.value)) {
    // "between minus 5 and minus 10"
    if (!low.value.lt(0)) return false;
    [low.value, high.value] = [high.value, low.value];
  }
  low.high = high.value;
  low.place = Math.max(low.place, high.place);
  if (high.unit.kind !== 'none' && (low.unit.kind === 'none' || high.unit.per)) low.unit = high.unit;
  low.end = high.end;
  if (low.unit.kind === 'currency' && !low.unit.per) {
    const { per, end } = readPer(tokens, low.end, tables, true);
    if (per && end <= limit) [low.unit, low.end] = [unitPer(low.unit, per), end];
  }
  low.numeral = { ...low.numeral, plain: low.numeral.plain && high.numeral.plain, form: high.numeral.form };
  low.rule = 'range';
  // "from 5.1–5.3 million to 5.4–5.6 million tons"
  if (from && low.unit.kind === 'none') shareAheadOfRange(tokens, low, limit, tables);
  return true;
}

/** The second end where money before the first is that of both, and a letter a scale: "£150–165m" is in no metres. */
function inMoney(
  tokens: Tokens,
  low: Quantity,
  at: number,
  join: number,
  limit: number,
  tables: FigureTables,
): Quantity | undefined {
  if (!low.prefixed || low.unit.kind !== 'currency' || tokens.kind[at] !== DIGITS) return undefined;
  const numeral = readNumeral(tokens, at, tables, true);
  if (!numeral || isSkip(numeral) || numeral.scale === 0 || numeral.end > limit) return undefined;
  if (tokens.gap[numeral.end - 1] !== GLUED) return undefined;
  if (!isDashed(tokens, join) && low.numeral.scale !== numeral.scale) return undefined; // "$20 to go 25m"
  return quantityOf(numeral, NONE, numeral.form);
}

/** "rose 11 percent to 930 million": a share and what it reached are in two units, though the second is not said. */
const isShare = ({ unit }: Quantity): boolean => unit.kind === 'percent' || unit.kind === 'percentage-point';

/** Gives a range the unit of another one that it moved to. */
function shareAheadOfRange(tokens: Tokens, low: Quantity, limit: number, tables: FigureTables): void {
  const at = tables.rangeJoins.match(tokens, low.end, limit);
  if (at < 0 || at >= limit || !startsNumber(tokens, at, tables)) return;
  const next = readQuantity(tokens, at, limit, tables);
  if (!next || isSkip(next) || next.high || next.malformed) return;
  low.unit = unitOrNoun(tokens, next, limit, tables);
  const join = tables.rangeJoins.match(tokens, next.end, limit);
  if (low.unit.kind !== 'none' || join < 0 || join >= limit || !startsNumber(tokens, join, tables)) return;
  const last = readQuantity(tokens, join, limit, tables);
  if (last && !isSkip(last) && !last.malformed) low.unit = unitOrNoun(tokens, last, limit, tables);
}

/** Gives a first level the unit of the second, and its scale where that is a range: "from 24 to 33–35 billion euros". */
function takeUnit(tokens: Tokens, low: Quantity, high: Quantity, limit: number, tables: FigureTables): void {
  low.unit = unitOrNoun(tokens, high, limit, tables);
  if (low.unit.kind !== 'none' || high.numeral.scale > 0) return;
  const isBetween = tables.betweenStarts[tokens.word[high.first - 1]];
  const joins = isBetween ? tables.betweenJoins : tables.rangeJoins;
  const at = joins.match(tokens, high.end, limit);
  if (at < 0 || at >= limit || !startsNumber(tokens, at, tables)) return;
  const last = readQuantity(tokens, at, limit, tables);
  if (!last || isSkip(last) || last.high || last.malformed) return;
  low.unit = unitOrNoun(tokens, last, limit, tables);
  if (low.numeral.scale > 0) return;
  low.value = scaled(low.value, last.numeral.scale);
  low.place += last.numeral.scale;
}

/** The unit of a quantity, or what it counts. */
function unitOrNoun(tokens: Tokens, { end, unit }: Quantity, limit: number, tables: FigureTables): Unit {
  if (unit.kind !== 'none' || end >= limit || tokens.gap[end] === PARTED) return unit;
  const noun = countedNoun(tokens, end, limit, tables, false);
  return noun ? ofThings(noun.noun) : unit;
}

/**
 * "500 or 1,000 euros": one or the other, and nothing between. Neighbours ("three or four years", "20 or 30 people") stand
 * for what is about as much, but prices are paid to the cent.
 */
const areAlternatives = (low: Quantity, high: Quantity): boolean =>
  low.unit.kind === 'currency' ||
  high.unit.kind === 'currency' ||
  low.numeral.form === 'fraction' ||
  high.value.minus(low.value).gt(scaled(ONE, lastPlace(low.value)));
const ONE = decimal(1);

/** "fell $2–3": no dash between glued ends leads from a change to a level. */
const isDashed = (tokens: Tokens, join: number): boolean =>
  tokens.gap[join] === GLUED && isOneOf(tokens, join, '-–—‒−') && tokens.gap[join + 1] === GLUED;

/** "five years – 800 dead": a dash with spaces behind an amount in full leads to another one. */
const isSetOff = (tokens: Tokens, low: Quantity, high: Quantity, join: number): boolean =>
  low.unit.kind !== 'none' &&
  !low.prefixed &&
  high.unit.kind === 'none' &&
  tokens.gap[join] === SPACED &&
  isOneOf(tokens, join, '-–—‒−') &&
  tokens.gap[join + 1] === SPACED;

/** Of a range the second end is no more than so many times the first, where the first alone has a unit. */
const MOST_TIMES = 10;

/** "adding 12 points to 1,744": a change and the level that it reached. */
const isReachedLevel = (tokens: Tokens, low: Quantity, high: Quantity, join: number): boolean =>
  low.unit.kind !== 'none' &&
  high.unit.kind === 'none' &&
  tokens.kind[join] === WORD &&
  high.value.gt(low.value.times(MOST_TIMES));

/** An amount of so much or more has a scale of its own. */
const UNSCALED = 1000;

/** "sanken um 3,4 auf 724,6 Milliarden Franken": the scale and the unit of the level are the amount's too. */
function shareReached(
  tokens: Tokens,
  low: Quantity,
  at: number,
  start: number,
  limit: number,
  tables: FigureTables,
): void {
  const isAmount = low.first > start && tables.changeAmounts[tokens.word[low.first - 1]];
  if (!isAmount || low.numeral.form !== 'digits') return;
  if (low.unit.kind !== 'none' || low.numeral.scale > 0 || !low.value.lt(UNSCALED)) return;
  const high = readQuantity(tokens, at, limit, tables);
  if (!high || isSkip(high) || high.numeral.scale === 0 || high.high || high.malformed) return;
  const { scale } = high.numeral;
  if (!low.value.lt(scaled(high.value, -scale))) return;
  low.value = scaled(low.value, scale);
  low.place += scale;
  low.numeral = { ...low.numeral, scale, plain: false };
  low.unit = unitOrNoun(tokens, high, limit, tables);
}

/** "grew in 2022 to $1.9 billion", and where no range was opened "fell in 2022 to 96,400 tonnes": a year, and the level reached in it. */
const isYearBeside = ({ numeral, unit }: Quantity, high: Quantity, isOpen: boolean): boolean =>
  unit.kind === 'none' &&
  numeral.plain &&
  numeral.value.gte(1700) &&
  numeral.value.lt(NO_YEAR) &&
  (high.numeral.scale > 0 ||
    high.rule === 'currency-prefix' ||
    (isOpen && !high.numeral.plain && high.value.gte(NO_YEAR)));
const NO_YEAR = 2200;

/**
 * Whether a quantity with a unit of its own is the change itself, so that what follows it is the level
 * reached ("rose 5% to 12%"); so are two numbers that nothing is counted by ("rose by 12 to 53").
 */
function changes(
  tokens: Tokens,
  low: Quantity,
  high: Quantity,
  start: number,
  limit: number,
  tables: FigureTables,
): boolean {
  const { kind, word } = tokens;
  if (low.unit.kind === 'none' && low.numeral.form !== 'fraction') {
    // "by 88,000 to 7.29 million"
    const isOfOwnScale = low.numeral.scale === 0 && low.numeral.value.gte(UNSCALED) && high.numeral.scale > 0;
    if (isOfOwnScale) return directionBefore(tokens, low.first, start, tables) !== undefined;
    const counts = high.end < limit && kind[high.end] === WORD && !tables.stops[word[high.end]];
    if (counts || high.unit.kind !== 'none' || high.numeral.scale > 0) return false;
  }
  // "child benefit by five euros to 255 euros", where the verb is left out
  const isAmount =
    low.first > start && tables.changeAmounts[tokens.word[low.first - 1]] && low.unit.kind === high.unit.kind;
  return isAmount || directionBefore(tokens, low.first, start, tables) !== undefined;
}

/** Whether a range follows that a range moved to: "from 5 to 7 percent to 3 to 4 percent". */
function leadsToRange(tokens: Tokens, end: number, limit: number, tables: FigureTables): boolean {
  const at = tables.rangeJoins.match(tokens, end, limit);
  if (at < 0 || at >= limit || !startsNumber(tokens, at, tables)) return false;
  const next = readQuantity(tokens, at, limit, tables);
  if (!next || isSkip(next)) return false;
  const last = tables.rangeJoins.match(tokens, next.end, limit);
  return last > 0 && last < limit && startsNumber(tokens, last, tables);
}

/** Whether a joiner may lead to another level: no dash does, and only "auf" where a language has that for it. */
const mayMove = (tokens: Tokens, join: number, { section }: FigureTables): boolean =>
  !isHyphen(tokens, join) && !isDashed(tokens, join) && !section.context.reaching;

/** How far before "from X to Y" a word of change makes them two levels. */
const FARTHEST_MOVE = 14;

function isMoved(
  tokens: Tokens,
  before: number,
  start: number,
  previous: Told | undefined,
  tables: FigureTables,
): boolean {
  // "by two points, from 5 to 7": right after a figure
  const end = previous?.quantity.end ?? -1;
  if (end > start && before - end <= 1 && (before === end || tokenText(tokens, end) === ',')) return true;
  for (let at = before - 1; at >= start && before - at <= FARTHEST_MOVE; at--)
    if (tables.direction[tokens.word[at]] || tables.moves[tokens.word[at]]) return true;
  return false;
}
