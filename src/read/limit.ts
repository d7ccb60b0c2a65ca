import { StemmaError } from '../core/error.js';

/**
 * The longest text that is read at once, in UTF-16 code units: more than "War and Peace" has.
 * Twice as many of the densest kind (a number every second character) would outgrow the longest string.
 */
export const longestText = 4 * 2 ** 20;

/** Gives the text back; throws `too-large` where reading it could outgrow the memory. */
export function withinLimit(text: string, name = 'the text'): string {
  if (text.length <= longestText) return text;
  throw tooLarge(name, text.length);
}

/** The error for a text of so many characters or bytes. */
export const tooLarge = (name: string, size: number): StemmaError =>
  new StemmaError(
    'too-large',
    `${name} is ${mega(size)} million characters long; at most ${mega(longestText)} million are read at once: ` +
      'split it at its chapters or articles, and give them as files or as rows of --input jsonl',
  );

const mega = (size: number): string => (size / 1e6).toFixed(1);
