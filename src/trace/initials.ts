import { fold } from '../core/boundary.js';

/** Words that have no letter in the initials of what they join. */
const shortest = 4;

/** Whether the first of two names is the initials of the other, an article or a plural aside: "the SDGs", "Sustainable Development Goals". */
export function isInitials(short: string, long: string): boolean {
  const letters = /(?:^|\s)(\p{Lu}{2,})s?$/u.exec(short.trim())?.[1];
  if (!letters) return false;
  const words = long.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const initials = (wanted: (word: string) => boolean) =>
    words
      .filter(wanted)
      .map((word) => fold(word)[0])
      .join('');
  const folded = fold(letters);
  return [
    () => true,
    (word: string) => word.length >= shortest,
    (word: string) => /^\p{Lu}/u.test(word),
  ].some((wanted) => initials(wanted) === folded);
}
