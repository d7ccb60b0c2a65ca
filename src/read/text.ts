import type { Doc } from '../core/doc.js';
import { blocksOf } from './blocks.js';
import { isoDay } from './day.js';
import { withinLimit } from './limit.js';

/** What is known of a text besides its words. */
export interface Particulars {
  id?: string;
  lang?: string;
  date?: string;
  title?: string;
}

/**
 * A document from plain text, taken as it is: spans are into exactly this string.
 * Throws `bad-date`, and `too-large` past `longestText`.
 */
export function textDoc(text: string, { id, lang, date, title }: Particulars = {}): Doc {
  return {
    id,
    text: withinLimit(text),
    lang: lang ?? 'und',
    date: date === undefined ? undefined : isoDay(date),
    title,
    blocks: blocksOf(text),
  };
}
