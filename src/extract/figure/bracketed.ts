import { DIGITS, isOneOf, type Tokens, tokenText } from '../../core/token.js';
import type { Quantity } from './quantity.js';
import type { Told } from './told.js';
import { scaleUp } from './unit-behind.js';

/** Two numbers for one thing differ by no more than this factor. */
const APART = 10;

/** So many tokens may tell in brackets of when a number is: "(Q3 2023: 567)". */
const FARTHEST = 6;

/**
 * "SEK 611 million (567), a margin of 14.0 per cent (12.6)": a bare number in brackets behind a figure is what it was a year
 * earlier, in the same unit and scale, as companies' reports have it.
 */
export function nameBracketed(
  tokens: Tokens,
  quantity: Quantity,
  limit: number,
  previous: Told | undefined,
): void {
  const { first, end, unit, numeral, value } = quantity;
  if (!previous || unit.kind !== 'none' || numeral.form !== 'digits' || quantity.outOf) return;
  if (end >= limit || tokenText(tokens, end) !== ')') return;
  const { quantity: before } = previous;
  if (before.unit.kind === 'none' || before.unit.kind === 'count' || before.numeral.form !== 'digits') return;
  const opens = openingBracket(tokens, first);
  if (opens < 0 || opens !== before.end || before.high) return;
  const power = numeral.scale > 0 ? 0 : before.numeral.scale;
  // "$300 million (2025)" is of that year
  if (numeral.plain && value.gte(1900) && value.lt(2100)) return;
  const [low, high] = [before.value.abs(), value.abs().times(`1e${power}`)];
  if (low.gt(high.times(APART)) || high.gt(low.times(APART))) return;
  quantity.unit = before.unit;
  scaleUp(quantity, power);
}

/** The bracket that opens right before a token, or before the words with a colon that tell when; -1 for none. */
function openingBracket(tokens: Tokens, first: number): number {
  if (first > 0 && tokenText(tokens, first - 1) === '(') return first - 1;
  if (first < 2 || tokenText(tokens, first - 1) !== ':') return -1;
  for (let at = first - 2; at >= Math.max(0, first - FARTHEST); at--) {
    if (tokenText(tokens, at) === '(') return at;
    if (tokens.kind[at] !== DIGITS && isOneOf(tokens, at, ',;:.)')) return -1;
  }
  return -1;
}
