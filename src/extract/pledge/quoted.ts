import { GLUED, isOneOf, type Tokens } from '../../core/token.js';

/** No quotation within a clause has more tokens. */
const longest = 16;

/** Where the quotation mark opens that closes at a token, no farther back than `begin`; -1 where none closes there. */
export function quoteOpening(tokens: Tokens, close: number, begin: number): number {
  if (!isOneOf(tokens, close, '»”"')) return -1;
  if (isOneOf(tokens, close, '"') && tokens.gap[close] !== GLUED) return -1; // it opens one
  for (let at = close - 1; at >= begin && at >= close - longest; at--)
    if (isOneOf(tokens, at, '«“"')) return at;
  return -1;
}
