import { CAPITALS, DIGITS, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';

const longestDateline = 14;
const dashes = new Set(['-', '–', '—']);

/** Where a sentence starts after its dateline: "PARIS, May 2 (Agency) - The road…"; where it has none, at `first`. */
export function afterDateline({ kind, shape, gap, text, from }: Tokens, first: number, end: number): number {
  if (kind[first] !== WORD || shape[first] !== CAPITALS) return first;
  const limit = Math.min(end - 1, first + longestDateline);
  for (let at = first + 1; at < limit; at++) {
    if (kind[at] === WORD) {
      if (shape[at] === LOWER && kind[at - 1] !== DIGITS) return first; // a month: "8 ноября"
    } else if (kind[at] === MARK) {
      const mark = text[from[at]];
      if (dashes.has(mark)) {
        const next = dashes.has(text[from[at + 1]]) ? at + 2 : at + 1; // "--"
        if (gap[at] > 0 && gap[next] > 0) return next < end && shape[next] !== LOWER ? next : first;
      } else if (!',.()/'.includes(mark)) return first;
    }
  }
  return first;
}
