import type { Unit } from '../../core/item.js';
import {
  DIGITS,
  GLUED,
  isOneOf,
  LOWER,
  MARK,
  PARTED,
  type Tokens,
  tokenText,
  WORD,
} from '../../core/token.js';
import { MINUS } from './minus.js';
import { withoutNumber } from './no-number.js';
import type { Numeral } from './numeral.js';
import type { Quantity } from './quantity.js';
import { type FigureTables, NUMBER, PREFIX } from './tables.js';
import { readPer } from './unit.js';

export const isLetter = ({ kind, from, to }: Tokens, at: number): boolean =>
  kind[at] === WORD && to[at] - from[at] === 1;

/** The fewest digits that a letter makes money where a level is: "from R14 to R80". */
const FEWEST_DIGITS = 2;

/** "R2" is a name, "R2,400" and "R2 million" are money, and so are "to R80" and "R8 a litre". */
export const isPrice = (tokens: Tokens, at: number, { end }: Numeral, tables: FigureTables): boolean =>
  readPer(tokens, end, tables, true).per !== undefined ||
  (tokens.to[at + 1] - tokens.from[at + 1] >= FEWEST_DIGITS &&
    at > 0 &&
    tables.levels[tokens.word[at - 1]] === 1);

/** The last letter of "S&P", which is no money. */
const isNameEnd = (tokens: Tokens, at: number): boolean =>
  at > 0 && tokens.gap[at] === GLUED && isLetter(tokens, at) && isOneOf(tokens, at - 1, '&-/.');

interface Money {
  unit: Unit;
  scale: number;
  /** Where the number starts. */
  next: number;
  negative: boolean;
}

/** Money that stands before its number; a malformed quantity where only a scale follows ("$bn"). */
export function readPrefix(
  tokens: Tokens,
  at: number,
  limit: number,
  tables: FigureTables,
): Money | Quantity | undefined {
  const { kind, gap, word } = tokens;
  if ((tables.starts.bits[word[at]] & PREFIX) === 0) return undefined;
  if (at > 0 && gap[at] === GLUED && kind[at - 1] === DIGITS) return undefined;
  if (tables.percentSigns[word[at]] || isNameEnd(tokens, at)) return undefined;
  if (tables.articles[word[at]] && gap[at + 1] !== GLUED) return undefined; // "A $500 fine" is in no Australian dollars
  const after = tables.prefixes.match(tokens, at, limit);
  if (after < 0 || after >= limit || gap[after] === PARTED) return undefined;
  const { unit, scale } = tables.prefixes.value;
  const negative = isOneOf(tokens, after, MINUS) && after + 1 < limit;
  if (negative && after === at + 1 && isLetter(tokens, at)) return undefined; // "K-417" is a name
  const next = negative ? after + 1 : after;
  // "in dem jede zweite" is no mark
  if (kind[next] !== DIGITS && kind[at] === WORD && tokens.shape[at] === LOWER) return undefined;
  if (kind[next] === DIGITS || (tables.starts.bits[word[next]] & NUMBER) !== 0)
    return { unit, scale, next, negative };
  if (kind[after - 1] !== MARK || gap[after] !== GLUED) return undefined;
  const short = tables.shortScales.match(tokens, after, limit);
  if (short < 0) return undefined;
  return withoutNumber(
    at,
    short,
    unit,
    `The number between "${tokenText(tokens, after - 1)}" and its scale is missing.`,
  );
}
