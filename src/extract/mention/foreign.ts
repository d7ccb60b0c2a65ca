import { BROKEN, DIGITS, GLUED, MARK, type Tokens } from '../../core/token.js';
import type { NameRun } from './person.js';

/** A name in Latin letters has no more words, and all of it more letters than this. */
const mostWords = 4;
const shortest = 3;

/** Whether words in Latin letters are a name of their own, and no part of an address, a model's number or a sentence. */
export function isForeignName(
  { text, count, from, to, kind, gap }: Tokens,
  { words, end }: NameRun,
): boolean {
  if (words.length > mostWords || to[end - 1] - from[words[0]] < shortest) return false;
  for (const word of words) if (!isLatin(text, from[word])) return false;
  const [first] = words;
  const joins = (at: number) =>
    kind[at] === DIGITS || (kind[at] === MARK && '@./:_-'.includes(text[from[at]]));
  if (first > 0 && gap[first] === GLUED && joins(first - 1)) return false;
  if (end >= count || gap[end] >= BROKEN) return true;
  if (gap[end] !== GLUED) return kind[end] === MARK || !isLatin(text, from[end]);
  return !joins(end) || (kind[end] === MARK && (end + 1 >= count || gap[end + 1] !== GLUED));
}

const isLatin = (text: string, at: number): boolean => /\p{Script=Latin}/u.test(text[at]);
