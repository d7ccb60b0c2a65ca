import type { Unit } from '../../core/item.js';
import { GLUED, LOWER, MARK, type Tokens, tokenText, WORD } from '../../core/token.js';
import { isLengthOfTime } from './length-of-time.js';
import type { Quantity } from './quantity.js';
import { directionBefore, phraseBefore, type Told } from './surroundings.js';
import type { FigureTables } from './tables.js';
import { readPer } from './unit.js';

/** Millions and more that nothing is counted by, after millions of money, are money too: "and cost 1.2 billion". */
const MILLION = 6;
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
  if (!previous || quantity.unit.kind !== 'none' || quantity.outOf) return;
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
  if (end <= start || end > first || unit.kind === 'none') return;
  if (isGluedOn(tokens, quantity.end) || isYear(quantity)) return;
  if (isNextChange(tokens, quantity, end, limit, previous, tables)) {
    quantity.unit = unit;
    return;
  }
  if (previous.whole && isOnePart(tokens, quantity, limit)) {
    quantity.unit = previous.whole;
    return;
  }
  if (numeral.form !== 'digits' || unit.kind === 'percent') return;
  if (isLengthOfTime(unit) && numeral.scale >= MILLION) return;
  const of = tables.outOf.match(tokens, quantity.end);
  const isOfThem = of > 0 && tables.stops[tokens.word[of]] === true;
  const whole = isOfThem ? wholeOf(previous, start) : undefined;
  // "by 12 seats to 45", "by €12, to €45"
  const join = tokenText(tokens, end) === ',' ? end + 1 : end;
  const reached = tables.rangeJoins.match(tokens, join, first) === first && tokens.kind[join] !== MARK;
  if (!reached && !whole && !(of < 0 && isBeside(tokens, first, end, tables))) return;
  quantity.unit = { ...(whole ?? unit), ...(quantity.unit.per && { per: quantity.unit.per }) };
  if (whole || unit.kind !== 'count') return;
  const per = readPer(tokens, quantity.end, tables, false);
  if (!per.per || per.end > limit) return;
  quantity.unit = { ...unit, per: per.per };
  quantity.end = per.end;
}

/** What "of them" is of: the things that were counted last, else what was measured last. */
function wholeOf({ counted, quantity: { unit } }: Told, start: number): Unit | undefined {
  if (counted && counted.end > start) return counted.unit;
  return unit.kind === 'currency' || isLengthOfTime(unit) ? undefined : unit;
}

/** "74 were lost" after "Of the 90 ships": a number that nothing follows which it could count. */
function isOnePart(tokens: Tokens, { end, numeral, value }: Quantity, limit: number): boolean {
  if ((numeral.form !== 'digits' && numeral.form !== 'words') || value.eq(1)) return false;
  return end >= limit || tokens.kind[end] !== WORD || tokens.shape[end] === LOWER;
}

/** "5G", "21st": letters on the digits make them something else. */
const isGluedOn = ({ count, gap, kind }: Tokens, at: number): boolean =>
  at < count && gap[at] === GLUED && kind[at] === WORD;

const isYear = ({ numeral }: Quantity): boolean =>
  numeral.plain && numeral.value.gte(1700) && numeral.value.lt(2200);

/** "compared with 9", "against an average of about 20". */
function isBeside(tokens: Tokens, first: number, end: number, tables: FigureTables): boolean {
  if (first - end > FARTHEST_PARALLEL) return false;
  const bound = phraseBefore(tokens, first, end, tables.boundBefore);
  let at = bound < 0 ? first : bound;
  for (let before = at; before >= 0; before = phraseBefore(tokens, at, end, tables.bridges)) at = before;
  return tables.parallels[tokens.word[at - 1]] === true;
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
