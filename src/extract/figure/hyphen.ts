import { GLUED, isOneOf, PARTED, SPACED, type Tokens } from '../../core/token.js';

const HYPHENS = '-‐‑';

export const isHyphen = (tokens: Tokens, at: number): boolean => isOneOf(tokens, at, HYPHENS);

/** The token after a glued hyphen that joins `at` to what follows, or `at` itself. */
export function pastHyphen(tokens: Tokens, at: number): number {
  const { count, gap } = tokens;
  if (at + 1 < count && gap[at] === GLUED && gap[at + 1] === GLUED && isOneOf(tokens, at, HYPHENS))
    return at + 1;
  return at;
}

/** As `pastHyphen`, past the hyphen of tokenised text too: "one - third". */
export function pastAnyHyphen(tokens: Tokens, at: number): number {
  const { count, gap } = tokens;
  if (at + 1 < count && gap[at] === SPACED && gap[at + 1] === SPACED && isHyphen(tokens, at)) return at + 1;
  return pastHyphen(tokens, at);
}

/** Whether a token goes on with the text before it, with no blank line between. */
export const follows = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && tokens.gap[at] !== PARTED;
