import type { PhraseTable } from '../../core/phrase.js';
import type { Tokens } from '../../core/token.js';

/** How many tokens the longest phrase before a figure has. */
export const LONGEST = 6;

/** The first token of the longest phrase of `table` that ends right before `end`, or -1. */
export function phraseBefore<T>(tokens: Tokens, end: number, start: number, table: PhraseTable<T>): number {
  if (end <= start || !table.endsWith(tokens.word[end - 1])) return -1;
  for (let at = Math.max(start, end - LONGEST); at < end; at++)
    if (table.match(tokens, at, end) === end) return at;
  return -1;
}

/** The token where a figure whose number starts at `first` starts with its hedge: "just under" of "just under 11". */
export function hedgeStart(
  tokens: Tokens,
  first: number,
  start: number,
  { boundBefore }: { readonly boundBefore: PhraseTable<unknown> },
): number {
  const hedge = phraseBefore(tokens, first, start, boundBefore);
  return hedge < 0 ? first : hedge;
}
