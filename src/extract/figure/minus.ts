import { GLUED, isOneOf, type Tokens } from '../../core/token.js';
import { LONGEST, phraseBefore } from './phrase-before.js';
import type { FigureTables } from './tables.js';

/** The signs of a negative number. */
export const MINUS = '-−–';

/** Where the minus before `first` stands: a sign glued to the number and to nothing before it, or a word. */
export function readMinus(tokens: Tokens, first: number, tables: FigureTables): number | undefined {
  const { gap, word } = tokens;
  const before = first - 1;
  if (before < 0) return undefined;
  if (tables.minus[word[before]]) {
    const hedge = phraseBefore(tokens, first, Math.max(0, first - LONGEST), tables.boundBefore);
    return hedge >= 0 && hedge <= before ? undefined : before; // "plus or minus"
  }
  if (gap[first] !== GLUED || !isOneOf(tokens, before, MINUS)) return undefined;
  if (before === 0 || gap[before] !== GLUED || isOneOf(tokens, before - 1, '([«"“')) return before;
  return tables.minus[word[before - 1]] ? before - 1 : undefined;
}
