import { DIGITS, GLUED, isOneOf, type Tokens, tokenText, WORD } from '../../core/token.js';
import { asciiDigits } from './digits.js';
import { follows, pastHyphen } from './hyphen.js';
import type { FigureTables } from './tables.js';

/** So many scale words make one number ("hundred thousand million"); more are no number that anyone writes. */
export const MOST_SCALES = 3;

/** The power of ten that stands after a number, and the token after it. */
export interface Scaled {
  end: number;
  scale: number;
}

/** The scale words that start at `at`, the hyphen of "28.2-billion" included. */
export function readScale(
  tokens: Tokens,
  at: number,
  tables: FigureTables,
  short: boolean,
  money: boolean,
): Scaled {
  const { shortScales, moneyScales, scalesBehindMoney } = tables;
  let end = at;
  let scale = 0;
  for (let words = 0; words < MOST_SCALES && follows(tokens, end); words++) {
    const start = pastHyphen(tokens, end);
    const power = tables.scales[tokens.word[start]];
    if (power !== undefined) {
      scale += power;
      end = start + 1;
      continue;
    }
    if (!short || words > 0) break;
    for (const table of money ? [shortScales, moneyScales, scalesBehindMoney] : [shortScales]) {
      const after = table.match(tokens, start);
      if (after < 0 || (start !== end && tokens.gap[start] !== GLUED)) continue;
      scale = table.value;
      // "$5bn." in mid-sentence: the full stop is the abbreviation's, and stays outside the figure
      return { end: after, scale };
    }
    break;
  }
  return { end, scale };
}

/** "× 10⁻³⁰", "×10^6", and what plain text makes of it: "×10−30"; and programs: "1.1e10". */
export function readPower(tokens: Tokens, at: number): Scaled | undefined {
  const { text, count, from, kind } = tokens;
  let end = powerStart(tokens, at);
  if (end < 0) return undefined;
  if (text[from[end]] === '^') end++;
  const negative = end < count && isOneOf(tokens, end, '-−');
  if (negative) end++;
  if (end >= count || kind[end] !== DIGITS || tokens.gap[end] !== GLUED || tokens.to[end] - from[end] > 2)
    return undefined;
  const power = Number(asciiDigits(tokens, end));
  return { end: end + 1, scale: negative ? -power : power };
}

/** The token at which the exponent of a power of ten starts that follows a number; -1 where none does. */
function powerStart(tokens: Tokens, at: number): number {
  const { count, from, to, gap, kind } = tokens;
  if (at + 1 >= count) return -1;
  if (isOneOf(tokens, at, '×')) return at + 2 < count && tokenText(tokens, at + 1) === '10' ? at + 2 : -1;
  const isLetter = kind[at] === WORD && gap[at] === GLUED && to[at] - from[at] === 1;
  return isLetter && isOneOf(tokens, at, 'eE') ? at + 1 : -1;
}
