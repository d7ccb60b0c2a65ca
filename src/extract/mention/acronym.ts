import { foldOf } from '../../core/boundary.js';
import { CAPITALS, GLUED, isOneOf, LOWER, PARTED, type Tokens, WORD } from '../../core/token.js';

const opening = '(（[';
const closing = ')）],;';

/** Whether an acronym stands in brackets with its word at `at`: "(SCO)", "(SCO;". */
export function isBracketed(tokens: Tokens, at: number): boolean {
  const { count, from, to, shape, gap } = tokens;
  if (at === 0 || at + 1 >= count || shape[at] !== CAPITALS || to[at] - from[at] > 10) return false;
  return isOneOf(tokens, at - 1, opening) && gap[at] === GLUED && isOneOf(tokens, at + 1, closing);
}

/**
 * Where the name starts whose initials the acronym at `at`, in brackets, spells: -1 where the words
 * before the bracket do not. Small words may be left out of an acronym, not words with capitals.
 */
export function spelledFrom(tokens: Tokens, at: number): number {
  const { text, from, to, kind, gap, shape } = tokens;
  let letter = to[at] - 1;
  let first = -1;
  for (let i = at - 2, steps = 0; i >= 0 && steps < 16; i--, steps++) {
    if (kind[i] !== WORD) {
      if (gap[i] === GLUED && isOneOf(tokens, i, "-'’&")) continue;
      return -1;
    }
    if (foldOf[text.charCodeAt(from[i])] === foldOf[text.charCodeAt(letter)]) {
      letter--;
      first = i;
      if (letter < from[at]) break;
    } else if (shape[i] !== LOWER) return -1;
    if (gap[i] === PARTED) return -1;
  }
  return letter < from[at] && shape[first] !== LOWER ? first : -1;
}
