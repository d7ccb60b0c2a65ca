import { type Decimal, decimal, scaled } from '../../core/decimal.js';
import { BROKEN, isOneOf, LOWER, PARTED, type Tokens, WORD } from '../../core/token.js';
import { isPlural } from './count-noun.js';
import { LONGEST, phraseBefore } from './phrase-before.js';
import type { FigureTables } from './tables.js';

/** Whether the word at `at` is of so many things by what follows it alone: "a score of ships", "thousand of people". */
export function isOfMany(tokens: Tokens, at: number, tables: FigureTables): boolean {
  const { count, gap, kind, shape, word } = tokens;
  if (at + 2 >= count || gap[at + 1] >= PARTED || gap[at + 2] >= PARTED) return false;
  if (!tables.measureOf[word[at + 1]] || !isPlural(tokens, at + 2, tables)) return false;
  // "test scores of students"
  const before = at - 1;
  if (before < 0 || kind[before] !== WORD || tables.stops[word[before]]) return true;
  const opens = before === 0 || gap[before] >= BROKEN || isOneOf(tokens, before - 1, '.!?');
  return shape[before] !== LOWER && !opens;
}

/** One of a scale without a number, of about so many: "some hundred tons". */
export function hedgedScale(tokens: Tokens, at: number, tables: FigureTables): Decimal | undefined {
  const scale = tables.scales[tokens.word[at]];
  if (scale === undefined) return undefined;
  const hedge = phraseBefore(tokens, at, Math.max(0, at - LONGEST), tables.boundBefore);
  return hedge >= 0 && tables.boundBefore.value === 'about' ? scaled(decimal(1), scale) : undefined;
}
