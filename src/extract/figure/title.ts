import { CAPITALISED, GLUED, isOneOf, WORD } from '../../core/token.js';
import type { Look } from './number-in-name.js';

const OPENING = '“"«„‘';
const CLOSING = '”"»“’';
/** A title has no more words. */
const MOST_WORDS = 6;

/**
 * The number that a title in quotation marks opens with: "Seven Brothers", «Двенадцать месяцев». What somebody says has a
 * mark at its end, or a colon before it or a dash behind it.
 */
export function opensTitle({ tokens, quantity, before, start, limit }: Look): boolean {
  const { gap, kind, shape } = tokens;
  const { first, numeral } = quantity;
  if (before < start || gap[first] !== GLUED || !isOneOf(tokens, before, OPENING)) return false;
  if (before > start && isOneOf(tokens, before - 1, ':')) return false;
  const isInWords = numeral.form === 'words' && shape[first] === CAPITALISED;
  const isBeforeCapital = numeral.plain && shape[numeral.end] === CAPITALISED; // "100 Lanterns"
  if (!isInWords && !isBeforeCapital) return false;
  let end = numeral.end;
  while (end < limit && end - first <= MOST_WORDS && kind[end] === WORD) end++;
  if (end >= limit || end === numeral.end || !isOneOf(tokens, end, CLOSING)) return false;
  const next = end + 1 < limit && isOneOf(tokens, end + 1, ',') ? end + 2 : end + 1;
  return next >= limit || !isOneOf(tokens, next, '—–-');
}
