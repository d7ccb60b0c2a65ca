import { BROKEN, isOneOf, LOWER, type Tokens, WORD } from '../../core/token.js';

/** So many long words tell whether a line is all in capitals. */
const fewest = 3;

/** Whether nearly all of a sentence's longer words bear capitals, as in a headline, and it has no full stop. */
export const isTitled = (tokens: Tokens, begin: number, end: number): boolean =>
  !isOneOf(tokens, end - 1, '.!?') && areCapitals(tokens, begin, end) === true;

/** The token after the line that starts at one. */
export function lineEnd({ gap }: Tokens, begin: number, limit: number): number {
  let end = begin + 1;
  while (end < limit && gap[end] < BROKEN) end++;
  return end;
}

/** Whether nearly all longer words between two tokens bear capitals; undefined where there are too few to tell. */
export function areCapitals(
  { from, kind, shape, to }: Tokens,
  begin: number,
  end: number,
): boolean | undefined {
  let long = 0;
  let capitals = 0;
  for (let at = begin + 1; at < end; at++) {
    if (kind[at] !== WORD || to[at] - from[at] < 4) continue;
    long++;
    if (shape[at] !== LOWER) capitals++;
  }
  return long < fewest ? undefined : capitals * 4 >= long * 3;
}
