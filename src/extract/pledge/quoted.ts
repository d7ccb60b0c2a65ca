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

/** Where the bracket opens that closes at a token, no farther back than `begin`; -1 where none closes there. */
export function bracketOpening(tokens: Tokens, close: number, begin: number): number {
  if (!isOneOf(tokens, close, ')')) return -1;
  for (let at = close - 1; at >= begin && at >= close - longest; at--)
    if (isOneOf(tokens, at, '(')) return at;
  return -1;
}

/** Whether a quotation mark opens at a token what is quoted of a clause: would not "send sailors to sea". */
export function opensQuote(tokens: Tokens, at: number, limit: number): boolean {
  if (at + 1 >= limit || !isOneOf(tokens, at, '«“„"')) return false;
  return tokens.gap[at] !== GLUED && tokens.gap[at + 1] === GLUED;
}

/** The straight mark that closes what one opens at a token, before `limit`; -1 where none does. */
export function straightEnd(tokens: Tokens, at: number, limit: number): number {
  if (!opensQuote(tokens, at, limit) || !isOneOf(tokens, at, '"')) return -1;
  for (let i = at + 2; i < limit && i <= at + longest; i++)
    if (isOneOf(tokens, i, '"')) return tokens.gap[i] === GLUED ? i : -1;
  return -1;
}
