import { DIGITS, MARK, type Tokens, tokenText, WORD } from '../../core/token.js';
import { isSkip, type Quantity, readQuantity } from './quantity.js';
import type { FigureTables } from './tables.js';

/** How many numbers may stand between the first of a list and the one that says what they are. */
const MOST_NUMBERS = 3;
/** How many tokens behind a number with decimals the next one may be: "1.9 this year and 2.0 percent in 2027". */
const FARTHEST = 8;
/** A plain number from here on may be a year. */
const YEARS = 1700;

/**
 * "2, 3 and 4 percent", "1.9 this year and 2.0 percent in 2027": a share whose unit is said at the last of several.
 * Behind another share it may be one alone: "34 percent …, 51 in May, 26 percent in June".
 */
export function shareAhead(
  tokens: Tokens,
  quantity: Quantity,
  limit: number,
  isAfterShare: boolean,
  tables: FigureTables,
): void {
  const { numeral, unit, end, high, outOf } = quantity;
  if (unit.kind !== 'none' || numeral.form !== 'digits' || numeral.scale > 0 || high || outOf) return;
  if (numeral.plain && numeral.value.gte(YEARS)) return;
  const isListed = isAfterShare && end < limit && tokenText(tokens, end) === ',';
  const isDecimal = numeral.place < 0 || isListed;
  const last = Math.min(limit, end + FARTHEST);
  let joined = isListed;
  for (let at = end, numbers = 0; at < last && numbers < MOST_NUMBERS; ) {
    if (tokens.kind[at] === DIGITS) {
      const next = readQuantity(tokens, at, limit, tables);
      if (!next || isSkip(next) || next.malformed) return;
      const { kind } = next.unit;
      // "56,2 zu 43,8 Prozent", "22,81 statt 27,05 Euro"
      const isBeside =
        isDecimal && at === end + 1 && tokens.kind[end] === WORD && numeral.place === next.numeral.place;
      if (isBeside && (kind === 'currency' || kind === 'measure') && !next.prefixed) {
        quantity.unit = next.unit;
        return;
      }
      if (kind === 'percent' || kind === 'percentage-point') {
        if (joined || isBeside) quantity.unit = next.unit;
        return;
      }
      if (kind !== 'none') return;
      numbers++;
      at = next.end;
      continue;
    }
    // "12, and 3 percent" are two things, "2, 3, and 4 percent" one
    if (tables.partJoiners[tokens.word[at]]) joined = numbers > 0 || tokenText(tokens, at - 1) !== ',';
    else if (tokens.kind[at] === MARK ? tokenText(tokens, at) !== ',' : !isDecimal) return;
    at++;
  }
}
