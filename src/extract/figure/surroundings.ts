import type { Bound, Direction } from '../../core/item.js';
import type { PhraseTable } from '../../core/phrase.js';
import { PARTED, type Tokens } from '../../core/token.js';
import type { FigureTables } from './tables.js';

/** How many tokens the longest phrase before a figure has. */
const LONGEST = 6;
/** How many words may stand between a word of change and its figure. */
const MOST_BRIDGES = 6;

/** The first token of the longest phrase of `table` that ends right before `end`, or -1. */
export function phraseBefore<T>(tokens: Tokens, end: number, start: number, table: PhraseTable<T>): number {
  for (let at = Math.max(start, end - LONGEST); at < end; at++)
    if (table.match(tokens, at, end) === end) return at;
  return -1;
}

export interface BoundRead {
  bound: Bound;
  /** Where the phrase before the figure starts; the figure's own first token where there is none. */
  first: number;
}

/** The bound that stands before or after a figure. */
export function readBound(
  tokens: Tokens,
  first: number,
  end: number,
  start: number,
  limit: number,
  tables: FigureTables,
): BoundRead {
  const at = phraseBefore(tokens, first, start, tables.boundBefore);
  if (at >= 0) {
    const bound = tables.boundBefore.value;
    return { bound, first: at };
  }
  if (end < limit && tokens.gap[end] !== PARTED && tables.boundAfter.match(tokens, end, limit) > 0)
    return { bound: tables.boundAfter.value, first };
  return { bound: 'exact', first };
}

/** Whether a figure is a change: up or down. A level ("to", "at") is none. */
export function readChange(
  tokens: Tokens,
  first: number,
  end: number,
  start: number,
  limit: number,
  tables: FigureTables,
): Direction | null {
  const { word } = tokens;
  let at = first;
  for (let bridges = 0; at > start && bridges < MOST_BRIDGES; bridges++) {
    const before = word[at - 1];
    if (tables.levels[before]) return null;
    const direction = tables.direction[before];
    if (direction) return direction;
    const bridge = phraseBefore(tokens, at, start, tables.bridges);
    if (bridge < 0) break;
    at = bridge;
  }
  return end < limit ? (tables.directionAfter[word[end]] ?? null) : null;
}
