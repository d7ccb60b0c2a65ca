import { DIGITS, GLUED, type Tokens, tokenText, WORD } from '../../core/token.js';
import type { Quantity } from './quantity.js';

/**
 * What UTF-8 looks like where it was read as Windows-1252: its first byte is one of these, and
 * U+FFFD stands for bytes that no text has.
 */
const LEADS = 'ÂÃâï\ufffd';
/** How many tokens one wrongly read character can become. */
const MOST_TOKENS = 3;

const isLead = (tokens: Tokens, at: number): boolean => LEADS.includes(tokenText(tokens, at)[0]);

/**
 * Marks a quantity as malformed where wrongly decoded characters stand at its number ("Â£5", "â‚¬20",
 * "5â€“10"), or letters inside it ("$1O0"), and takes them into its span, with the digits behind them.
 */
export function markGarbled(tokens: Tokens, quantity: Quantity, limit: number): void {
  const { gap, kind, text, from, to } = tokens;
  const before = quantity.first - 1;
  if (isLead(tokens, quantity.first)) quantity.malformed = GARBLED;
  else if (
    before >= 0 &&
    gap[quantity.first] === GLUED &&
    tokenText(tokens, before).length === 1 &&
    isLead(tokens, before)
  ) {
    quantity.first = before;
    quantity.malformed = GARBLED;
  }
  let end = quantity.numeral.end;
  if (end >= limit || gap[end] !== GLUED) return;
  const isLetter = quantity.prefixed && kind[end] === WORD && to[end] - from[end] === 1;
  if (isLetter && end + 1 < limit && kind[end + 1] === DIGITS && gap[end + 1] === GLUED) {
    quantity.end = Math.max(quantity.end, end + 2);
    quantity.malformed = 'A letter stands inside the number.';
    return;
  }
  if (!isLead(tokens, end)) return;
  const last = Math.min(limit, end + MOST_TOKENS);
  while (end < last && gap[end] === GLUED && kind[end] !== DIGITS && text.charCodeAt(from[end]) > 0x7f) end++;
  if (end < limit && gap[end] === GLUED && kind[end] === DIGITS) end++;
  quantity.end = Math.max(quantity.end, end);
  quantity.malformed = GARBLED;
}

const GARBLED = 'Characters that were decoded wrongly stand inside the number.';
