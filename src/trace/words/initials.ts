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

/** Whether two names are the same but for initials in one: "UN Special Committee", "United Nations Special Committee". */
export function isInitialled(one: string, other: string): boolean {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  const most = Math.min(ours.length, theirs.length) - 1;
  let first = 0;
  while (first < most && fold(ours[first]) === fold(theirs[first])) first++;
  let last = 0;
  while (last < most - first && fold(ours.at(-1 - last) ?? '') === fold(theirs.at(-1 - last) ?? '')) last++;
  const [short, long] = [ours, theirs].map((words) => words.slice(first, words.length - last).join(' '));
  return isInitials(short, long) || isInitials(long, short);
}

const wordsOf = (name: string): string[] => name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
