import { scaled } from '../../core/decimal.js';
import { GLUED, isOneOf, type Tokens, WORD } from '../../core/token.js';
import { singular } from './count-noun.js';
import { isBeside } from './parallel.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';
import type { Told } from './told.js';
import { NONE, ofThings } from './units.js';

/** The power of ten that the letter right on a number's digits may be, though it was read as a unit: 6 of "3.2m"; 0 for none. */
function letterScale(tokens: Tokens, { unit, numeral, end, high }: Quantity, tables: FigureTables): number {
  const at = numeral.end;
  if (unit.kind !== 'measure' || numeral.form !== 'digits' || numeral.scale > 0) return 0;
  if ((end !== at + 1 && !high) || tokens.gap[at] !== GLUED) return 0;
  return tables.moneyScales.match(tokens, at, end) === at + 1 ? tables.moneyScales.value : 0;
}

/** "from 3.2m to 2.9 million tonnes", "from 1.2 million to 3.4m": a letter read as a unit is the scale that the other end has. */
export function shareScale(tokens: Tokens, one: Quantity, scale: number, tables: FigureTables): void {
  if (scale > 0 && letterScale(tokens, one, tables) === scale) takeAsScale(one, scale);
}

/** Makes of the letter that was read as a unit the number's scale. */
function takeAsScale(one: Quantity, scale: number): void {
  const { numeral } = one;
  one.unit = NONE;
  one.value = scaled(one.value, scale);
  one.high = one.high && scaled(one.high, scale);
  one.place += scale;
  one.numeral = { ...numeral, end: one.end, scale, place: one.place, plain: false };
  one.rule = numeral.form;
}

/**
 * "3.4 million passengers, up from 3.2m"; "Passengers: 3.2m"; "€64m, after 88m": after things counted in millions, that have
 * no length, or millions of money, a letter on the digits is no metre.
 */
export function nameMillions(
  tokens: Tokens,
  quantity: Quantity,
  start: number,
  previous: Told | undefined,
  tables: FigureTables,
): void {
  const scale = letterScale(tokens, quantity, tables);
  if (scale === 0) return;
  const counted = previous?.counted;
  const before = previous?.quantity;
  if (
    counted &&
    counted.first >= start &&
    counted.numeral.scale === scale &&
    isBeside(tokens, quantity, counted, tables)
  ) {
    takeAsScale(quantity, scale);
    quantity.unit = counted.unit;
    return;
  }
  if (
    before &&
    before.first >= start &&
    before.numeral.scale === scale &&
    tables.rangeJoins.match(tokens, before.end, quantity.first) === quantity.first
  ) {
    takeAsScale(quantity, scale);
    quantity.unit = before.unit;
    return;
  }
  if (
    before &&
    before.first >= start &&
    previous.bulk?.kind === 'currency' &&
    !isLength(tokens, quantity, tables)
  ) {
    takeAsScale(quantity, scale);
    quantity.unit = previous.bulk;
    return;
  }
  const crowd = crowdBefore(tokens, quantity.first, start, tables);
  if (crowd < 0) return;
  takeAsScale(quantity, scale);
  quantity.unit = ofThings(singular(tokens, crowd, tables));
}

/** Whether what a number stands beside has a length or tells which: "35m towers", "35m high", "a height of 35m". */
const isLength = ({ count, word }: Tokens, { first, end }: Quantity, { lengths }: FigureTables): boolean =>
  (end < count && lengths[word[end]] === 1) || (first > 1 && lengths[word[first - 2]] === 1);

/** How far before its number a crowd is looked for, in tokens. */
const FARTHEST = 16;

/** The word for people and other things without a length that a number of its own clause is said of; -1 for none. */
function crowdBefore(tokens: Tokens, first: number, start: number, tables: FigureTables): number {
  for (let at = first - 1; at >= Math.max(start, first - FARTHEST); at--) {
    if (tables.crowds[tokens.word[at]]) return at;
    // "Passengers: 3.4m"
    if (tokens.kind[at] !== WORD && isOneOf(tokens, at, ',;:()') && at < first - 1) return -1;
  }
  return -1;
}
