import { type Decimal, decimal, fraction } from '../../core/decimal.js';
import { DIGITS, GLUED, isOneOf, PARTED, type Tokens } from '../../core/token.js';
import { follows, pastHyphen } from './hyphen.js';
import type { FigureTables } from './tables.js';

/** The fraction "3/4" whose numerator ends at `end`; 'not' where the digits are a date or the like. */
export function readSlashed(
  tokens: Tokens,
  at: number,
  end: number,
): { value: Decimal; end: number; whole: boolean } | 'not' | undefined {
  const { text, count, from, to, kind, gap } = tokens;
  if (end !== at + 1 || end + 1 >= count || gap[end] !== GLUED || !isOneOf(tokens, end, '/⁄'))
    return undefined;
  if (kind[end + 1] !== DIGITS || gap[end + 1] !== GLUED) return undefined;
  const numerator = Number(text.slice(from[at], to[at]));
  const denominator = Number(text.slice(from[end + 1], to[end + 1]));
  const more = end + 2 < count && gap[end + 2] === GLUED && isOneOf(tokens, end + 2, '/-');
  if (more || !(numerator > 0 && numerator < denominator && denominator <= 128)) return 'not';
  // 9/11 and 24/7 are no fractions: those that are have a denominator that a whole is parted into
  if (denominator > 10 && denominator & (denominator - 1)) return 'not';
  return { value: fraction(numerator, denominator), end: end + 2, whole: false };
}

/** A fraction that is one character: "½". */
export function readSign(tokens: Tokens, at: number, tables: FigureTables) {
  if (at >= tokens.count || tokens.gap[at] === PARTED) return undefined;
  const sign = tables.signs[tokens.word[at]];
  return sign && { value: fraction(...sign), end: at + 1, whole: true };
}

/** "and a half", "and three quarters", after a whole number; `parts` is how many make a whole. */
export function andFraction(
  tokens: Tokens,
  at: number,
  tables: FigureTables,
): { value: Decimal; end: number; parts: number } | undefined {
  let next = pastHyphen(tokens, at);
  if (!follows(tokens, next) || !tables.joiners[tokens.word[next]]) return undefined;
  next = pastHyphen(tokens, next + 1);
  if (!follows(tokens, next)) return undefined;
  const half = tables.halves[tokens.word[next]];
  if (half !== undefined) return { value: decimal(half), end: next + 1, parts: 2 };
  let numerator = 1;
  if (tables.articles[tokens.word[next]]) next++;
  else {
    const stated = tables.values[tokens.word[next]];
    if (stated === undefined) return undefined;
    numerator = stated;
    next++;
  }
  next = pastHyphen(tokens, next);
  const denominator = follows(tokens, next) ? tables.fractions[tokens.word[next]] : undefined;
  return denominator && numerator < denominator
    ? { value: fraction(numerator, denominator), end: next + 1, parts: denominator }
    : undefined;
}
