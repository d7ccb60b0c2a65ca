import type { Reading } from './core/reading.js';
import { readerFor } from './extract/index.js';
import { detectLanguage } from './lang/detect.js';
import { packFor } from './lang/index.js';
import { type Particulars, textDoc } from './read/text.js';

export type { Block, Doc } from './core/doc.js';
export { type ErrorCode, StemmaError } from './core/error.js';
export type * from './core/item.js';
export type { Reading } from './core/reading.js';
export type { Span } from './core/span.js';
export type { Particulars } from './read/text.js';
export type * from './trace/finding.js';
export { trace } from './trace/index.js';

/**
 * Reads a plain text, taken as it is: all spans are into exactly this string. Where `lang` is not
 * given it is told from the text's first characters. Throws `bad-date` and `too-large`.
 */
export function read(text: string, particulars: Particulars = {}): Reading {
  const doc = textDoc(text, { ...particulars, lang: particulars.lang ?? detectLanguage(text) });
  return readerFor(packFor(doc.lang))(doc);
}
