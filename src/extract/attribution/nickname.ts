import type { Quotation } from '../../core/quotation.js';
import { GLUED, LOWER, type Tokens, WORD } from '../../core/token.js';
import { singlePairs } from '../../lang/quotation.js';

/** No nickname has more words. */
const longest = 2;
/** What opens other things in headlines: Ana ‘Bo’ Lee is seldom met. */
const singles = new Set(singlePairs.map(([open]) => open));

/** Quotations without those that are a part of a name: Ana "Bo" Lee. */
export const withoutNicknames = (tokens: Tokens, quotations: readonly Quotation[]): Quotation[] =>
  quotations.filter((quotation) => !isNickname(tokens, quotation));

/** Whether a quotation is a word or two with a capital between two more of them, with no mark in or around it. */
function isNickname(tokens: Tokens, { first, end, open, closed }: Quotation): boolean {
  const words = end - first - 2 * open.length;
  if (!closed || singles.has(open) || words < 1 || words > longest || first === 0 || end >= tokens.count)
    return false;
  const isName = (at: number): boolean => tokens.kind[at] === WORD && tokens.shape[at] !== LOWER;
  for (let at = first + open.length; at < end - open.length; at++) if (!isName(at)) return false;
  return isName(first - 1) && isName(end) && tokens.gap[first] > GLUED && tokens.gap[end] > GLUED;
}
