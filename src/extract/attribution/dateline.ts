import { CAPITALS, DIGITS, isOneOf, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';

const longestDateline = 14;
const dashes = '-–—';

/** Where a sentence starts after its dateline: "PARIS, May 2 (Agency) - The road…"; where it has none, at `first`. */
export function afterDateline(tokens: Tokens, first: number, end: number): number {
  const { kind, shape, gap } = tokens;
  if (kind[first] !== WORD || shape[first] !== CAPITALS) return first;
  const limit = Math.min(end - 1, first + longestDateline);
  for (let at = first + 1; at < limit; at++) {
    if (kind[at] === WORD) {
      if (shape[at] === LOWER && kind[at - 1] !== DIGITS) return first; // a month: "8 ноября"
    } else if (kind[at] === MARK) {
      if (isOneOf(tokens, at, dashes)) {
        const next = isOneOf(tokens, at + 1, dashes) ? at + 2 : at + 1; // "--"
        if (gap[at] > 0 && gap[next] > 0) return next < end && shape[next] !== LOWER ? next : first;
      } else if (!isOneOf(tokens, at, ',.()/')) return first;
    }
  }
  return first;
}
