import type { Contrast } from './statement.js';

/** The words of a text. */
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** The entries of a text, parted by commas. */
export const phrases = (list: string): string[] => list.trim().split(/\s*,\s*/);

/** Contrasts or axes of one aspect, a text each, its groups parted by bars. */
export const sets = <Aspect extends Contrast['aspect']>(
  aspect: Aspect,
  ...texts: readonly string[]
): { aspect: Aspect; groups: string[][] }[] =>
  texts.map((text) => ({ aspect, groups: text.split('|').map(words) }));
