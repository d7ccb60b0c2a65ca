import { fold } from '../core/boundary.js';

/** Words that have no letter in the initials of what they join are shorter. */
const shortest = 4;

/**
 * Whether the first of two names is the initials of the other, an article or a plural aside: "the SDGs", "Sustainable
 * Development Goals"; or of what the other begins with.
 */
export function isInitials(short: string, long: string, isBeginning = false): boolean {
  const letters = /(?:^|\s)(\p{Lu}{2,})s?$/u.exec(short.trim())?.[1];
  if (!letters) return false;
  const words = long.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
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
