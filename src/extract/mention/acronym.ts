import { foldOf } from '../../core/boundary.js';
import type { PhraseTable } from '../../core/phrase.js';
import { CAPITALS, GLUED, isOneOf, LOWER, MIXED, PARTED, type Tokens, WORD } from '../../core/token.js';

const opening = '(（[';
const closing = ')）],;';
const quotes = '«“„"';
/** No acronym is longer, in characters, and no more tokens stand between a bracket and it. */
const longest = 10;
const longestLead = 6;

/**
 * The bracket that opens before an acronym at `at`: of "(SCO)", "(SCO;", "(MoF)", «(далее — НКР)»; -1 where none does.
 * `introducer` has what may stand between the two.
 */
export function bracketBefore(tokens: Tokens, at: number, introducer: PhraseTable<true>): number {
  const { count, text, from, to, shape, gap } = tokens;
  if (at === 0 || at + 1 >= count || to[at] - from[at] > longest) return -1;
  // "(MNCs)" are several
  if (shape[at] !== CAPITALS && (shape[at] !== MIXED || isSmall(text[to[at] - 1]))) return -1;
  const isQuoted = isOneOf(tokens, at - 1, quotes);
  if (!isOneOf(tokens, at + (isQuoted ? 2 : 1), closing)) return -1;
  const first = isQuoted ? at - 1 : at;
  if (isOneOf(tokens, first - 1, opening)) return gap[first] === GLUED ? first - 1 : -1;
  for (let lead = first - 1; lead > 0 && lead >= first - longestLead; lead--)
    if (isOneOf(tokens, lead - 1, opening))
      return introducer.match(tokens, lead, first) === first ? lead - 1 : -1;
  return -1;
}

/**
 * Where the name starts whose initials the acronym at `at` spells, behind the bracket at `bracket`: -1 where the words
 * before that do not. Small words may be left out of an acronym, not words with capitals; small letters of one may be
 * more of a word than its initial: "IsDB".
 */
export function spelledFrom(tokens: Tokens, at: number, bracket: number): number {
  const { text, from, to, kind, gap, shape } = tokens;
  let letter = to[at] - 1;
  let first = -1;
  for (let i = bracket - 1, steps = 0; i >= 0 && steps < 16; i--, steps++) {
    if (kind[i] !== WORD) {
      if (gap[i] === GLUED && isOneOf(tokens, i, "-'’&")) continue;
      return -1;
    }
    const initial = foldOf[text.charCodeAt(from[i])];
    while (letter > from[at] && isSmall(text[letter]) && foldOf[text.charCodeAt(letter)] !== initial)
      letter--;
    if (initial === foldOf[text.charCodeAt(letter)]) {
      letter--;
      first = i;
      if (letter < from[at]) break;
    } else if (shape[i] !== LOWER) return -1;
    if (gap[i] === PARTED) return -1;
  }
  return letter < from[at] && shape[first] !== LOWER ? first : -1;
}

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();
