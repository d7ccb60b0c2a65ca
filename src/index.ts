import type { Doc } from './core/doc.js';
import type { Reading } from './core/reading.js';
import { type Explanation, explainAt } from './extract/explain.js';
import { readerFor } from './extract/index.js';
import { detectLanguage } from './lang/detect.js';
import { packFor } from './lang/index.js';
import { type Particulars, textDoc } from './read/text.js';

export type { Block, Doc } from './core/doc.js';
export { type ErrorCode, StemmaError } from './core/error.js';
export type * from './core/item.js';
export type { Reading } from './core/reading.js';
export type { Span } from './core/span.js';
export type { Explanation } from './extract/explain.js';
export type { Note } from './extract/extractor.js';
export type { Particulars } from './read/text.js';
export type * from './trace/finding.js';
export { trace } from './trace/index.js';
export type * from './tree/forest.js';
export { tree } from './tree/index.js';

/**
 * Reads a plain text, taken as it is: all spans are into exactly this string. Where `lang` is not
 * given it is told from the text's first characters. Throws `bad-date` and `too-large`.
 */
export function read(text: string, particulars: Particulars = {}): Reading {
  const doc = docOf(text, particulars);
  return readerFor(packFor(doc.lang))(doc);
}

/** What the rules did at one offset of a text, and which items came of it. Throws as `read` does. */
export function explain(text: string, offset: number, particulars: Particulars = {}): Explanation {
  const doc = docOf(text, particulars);
  return explainAt(doc, offset, readerFor(packFor(doc.lang)));
}

const docOf = (text: string, particulars: Particulars): Doc =>
  textDoc(text, { ...particulars, lang: particulars.lang ?? detectLanguage(text) });
