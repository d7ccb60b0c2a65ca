import type { Tokens } from '../../core/token.js';
import type { FigureTables } from './tables.js';

/** Whether a word has the ending of a verb in the past. */
export const isPast = ({ text, from, to }: Tokens, at: number, { section }: FigureTables): boolean =>
  at >= 0 &&
  section.count.verbEndings?.some((ending) => text.slice(from[at], to[at]).endsWith(ending)) === true;
