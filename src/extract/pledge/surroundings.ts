import { isOneOf, MARK, type Tokens } from '../../core/token.js';
import type { PledgeTables } from './tables.js';

/** How far before a subject a word of reporting may stand, and one that makes it a guess, in tokens. */
const reportReach = 40;
const guessReach = 5;
/** A predicate has no more copulas and adverbs before its cue. */
const mostBefore = 6;
/** No copula has more words: "is said to be". */
const longestCopula = [4, 3, 2, 1];

/** Where the predicate starts whose cue stands at `at`: its copulas and adverbs are part of it. */
export function predicateOf(
  tokens: Tokens,
  tables: PledgeTables,
  at: number,
  begin: number,
): { first: number; copulas: number } {
  let first = at;
  let copulas = 0;
  for (let steps = 0; steps < mostBefore && first > begin; steps++) {
    if (tables.isFiller(tokens, first - 1)) {
      first--;
      continue;
    }
    const start = longestCopula.find(
      (n) => first - n >= begin && tables.copula.match(tokens, first - n, first) === first,
    );
    if (!start) break;
    first -= start;
    copulas++;
  }
  return { first, copulas };
}

/** Whether a word of reporting stands before a subject in the sentence that begins at `begin`. */
export function isReported({ word }: Tokens, tables: PledgeTables, first: number, begin: number): boolean {
  for (let i = first - 1; i >= begin && i > first - reportReach; i--) if (tables.report[word[i]]) return true;
  return false;
}

/** Whether what stands before a subject, or the mark that ends its sentence at `limit`, makes a guess of that. */
export function isGuess(
  tokens: Tokens,
  tables: PledgeTables,
  first: number,
  begin: number,
  limit: number,
): boolean {
  const { word, kind } = tokens;
  if (isOneOf(tokens, limit - 1, '?')) return true;
  for (let i = first - 1; i >= begin && i > first - guessReach; i--) {
    if (kind[i] === MARK && isOneOf(tokens, i, ',;:“”"')) return false;
    // "to Oslo, where he plans to" is no question
    const leadsOn = i > begin && tables.whereabouts[word[i]] && isOneOf(tokens, i - 1, ',');
    if (tables.guess[word[i]]) return !leadsOn;
  }
  return false;
}

/** The word by which the subject between two tokens, or right before it, is nobody: "no drones", "In peace no mines". */
export function noneBefore(
  { word }: Tokens,
  tables: PledgeTables,
  first: number,
  act: number,
  begin: number,
): number | undefined {
  for (let at = Math.max(begin, first - 1); at <= Math.max(first, act - 1); at++)
    if (tables.nones[word[at]]) return Math.min(at, first);
  return undefined;
}
