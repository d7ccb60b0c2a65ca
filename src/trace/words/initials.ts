import { fold } from '../../core/boundary.js';

/** Words that have no letter in the initials of what they join are shorter. */
const shortest = 4;

/**
 * Whether the first of two names is the initials of the other, an article or a plural aside: "the SDGs", "Sustainable
 * Development Goals"; or of what the other begins with.
 */
export function isInitials(short: string, long: string, isBeginning = false): boolean {
  const letters = /(?:^|\s)(\p{Lu}{2,})s?$/u.exec(short.trim())?.[1];
  if (!letters) return false;
  const words = wordsOf(long);
  const wanted = fold(letters);
  return [
    () => true,
    (word: string) => word.length >= shortest,
    (word: string) => /^\p{Lu}/u.test(word),
  ].some((counts) => {
    const initials = words
      .filter(counts)
      .map((word) => fold(word)[0])
      .join('');
    return isBeginning ? initials.startsWith(wanted) : initials === wanted;
  });
}

/**
 * Whether two names are the same but for initials in one, joints aside: "UN Special Committee", "Special Committee of the
 * United Nations".
 */
export function isInitialled(one: string, other: string): boolean {
  if (!initials.test(one) && !initials.test(other)) return false;
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  const [short, long] = [rest(ours, theirs), rest(theirs, ours)];
  if (short.length === ours.length) return false;
  return isInitials(short.join(' '), long.join(' ')) || isInitials(long.join(' '), short.join(' '));
}

/** Initials are two capitals at least. */
const initials = /\p{Lu}{2}/u;

/** The words of a name that another does not have, small ones aside. */
function rest(words: readonly string[], others: readonly string[]): string[] {
  const said = new Set(others.map(fold));
  return words.filter((word) => !said.has(fold(word)) && /^[\p{Lu}\p{N}]/u.test(word));
}

const wordsOf = (name: string): string[] => name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
