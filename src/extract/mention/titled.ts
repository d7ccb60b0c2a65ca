import { isOneOf, LOWER, type Tokens, WORD } from '../../core/token.js';

/** Whether nearly all of a sentence's longer words bear capitals, as in a headline, and it has no full stop. */
export function isTitled(tokens: Tokens, begin: number, end: number): boolean {
  const { from, kind, shape, to } = tokens;
  if (isOneOf(tokens, end - 1, '.!?')) return false;
  let long = 0;
  let capitals = 0;
  for (let at = begin + 1; at < end; at++) {
    if (kind[at] !== WORD || to[at] - from[at] < 4) continue;
    long++;
    if (shape[at] !== LOWER) capitals++;
  }
  return long > 2 && capitals * 4 >= long * 3;
}
