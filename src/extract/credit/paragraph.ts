import { BROKEN, DIGITS, isOneOf, type Tokens } from '../../core/token.js';

/** No paragraph of credits has more tokens. */
const longestParagraph = 24;
/** No more tokens stand in a line behind such words as "photo courtesy of". */
export const longestLine = 14;

/** Whether a comma stands among tokens. */
export function hasComma(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isOneOf(tokens, at, ',')) return true;
  return false;
}

/** Whether a number stands among tokens. */
export function hasDigits({ kind }: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (kind[at] === DIGITS) return true;
  return false;
}

/** Whether a paragraph that a sentence stands in is as short as one of credits. */
export function isShortParagraph({ count, gap }: Tokens, first: number, end: number): boolean {
  let begin = first;
  while (begin > 0 && gap[begin] < BROKEN && first - begin < longestParagraph) begin--;
  let close = end;
  while (close < count && gap[close] < BROKEN && close - begin <= longestParagraph) close++;
  return close - begin <= longestParagraph;
}
