import type { Unit } from '../../core/item.js';
import { DIGITS, type Tokens } from '../../core/token.js';
import { closes, FARTHEST_PARALLEL } from './parallel.js';
import { hedgeStart, phraseBefore } from './phrase-before.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';

/** "Six barges carried it; there were nine in 2019", «составов 30, было их 22»: how many there are of what was counted last. */
export function unitOfExistence(
  tokens: Tokens,
  { first, end, place }: Quantity,
  start: number,
  limit: number,
  counted: Quantity | undefined,
  tables: FigureTables,
): Unit | undefined {
  if (!counted || counted.first < start || place < 0 || first - counted.end > FARTHEST_PARALLEL)
    return undefined;
  return isExistence(tokens, first, end, start, limit, tables) ? counted.unit : undefined;
}

/** Whether words that say how many there are stand before a number, and nothing that it could count or only when follows. */
export function isExistence(
  tokens: Tokens,
  first: number,
  end: number,
  start: number,
  limit: number,
  tables: FigureTables,
): boolean {
  const opens = hedgeStart(tokens, first, start, tables);
  if (phraseBefore(tokens, opens, start, tables.existences) < 0) return false;
  return closes(tokens, end, limit, tables) || isDated(tokens, end, limit, tables);
}

/** "in 2019", "in May" */
const isDated = (
  { from, kind, to, word }: Tokens,
  at: number,
  limit: number,
  tables: FigureTables,
): boolean =>
  at + 1 < limit &&
  tables.clausePrepositions[word[at]] === 1 &&
  (tables.months[word[at + 1]] === 'sure' || (kind[at + 1] === DIGITS && to[at + 1] - from[at + 1] === 4));
