import { GLUED, isOneOf, LOWER, MARK, SPACED, type Tokens, WORD } from '../../core/token.js';

/** Marks that join the parts of one name: hyphens and apostrophes. */
const joins = "-‐‑'’";

/** The token after the name's word that starts at `at`: "Jean-Pierre", "O'Neil" and "J." are one word each. */
export function wordEnd(tokens: Tokens, at: number): number {
  const { text, count, from, to, kind, gap, shape } = tokens;
  let end = at + 1;
  while (end + 1 < count && gap[end] === GLUED && gap[end + 1] === GLUED && kind[end] === MARK) {
    const mark = text[from[end]];
    if (!isOneOf(tokens, end, joins) || kind[end + 1] !== WORD) break;
    if (shape[end + 1] === LOWER && (mark === "'" || mark === '’')) break; // "Putin's"
    end += 2;
  }
  const isInitial = end === at + 1 && to[at] - from[at] === 1 && end < count;
  if (isInitial && gap[end] === GLUED && text[from[end]] === '.') end++;
  return end;
}

/** Whether a name's word may stand at `at`: it has a capital, or its script has none, and is of no money: "NZ$". */
export const isNameWord = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && tokens.kind[at] === WORD && tokens.shape[at] !== LOWER && !isBeforeSign(tokens, at);

/** Whether the sign of a currency is glued to a word. */
const isBeforeSign = (tokens: Tokens, at: number): boolean =>
  at + 1 < tokens.count && tokens.gap[at + 1] === GLUED && isOneOf(tokens, at + 1, '$€£¥₽₹');

/** Whether a word is glued to the one before it, and no initial after another: "U.S." */
export const isGluedOn = (tokens: Tokens, at: number): boolean =>
  tokens.gap[at] === GLUED && !(isBehindInitial(tokens, at) && tokens.to[at] - tokens.from[at] === 1);

/** Whether a word stands behind an initial: «О. А. Лукин». */
export const isBehindInitial = ({ kind, text, from, to }: Tokens, at: number): boolean =>
  at > 1 && text[from[at - 1]] === '.' && kind[at - 2] === WORD && to[at - 2] - from[at - 2] === 1;

/** The token after a name that goes on behind a possessive: "List" of "Quill's List"; else `end`. */
export function ownedEnd(tokens: Tokens, end: number): number {
  const { count, gap, kind, shape, to, from } = tokens;
  const isOwning =
    end + 2 < count &&
    kind[end] === MARK &&
    isOneOf(tokens, end, joins) &&
    gap[end] === GLUED &&
    gap[end + 1] === GLUED;
  if (!isOwning || shape[end + 1] !== LOWER || to[end + 1] - from[end + 1] !== 1) return end;
  return gap[end + 2] === SPACED && isNameWord(tokens, end + 2) ? wordEnd(tokens, end + 2) : end;
}
