import type { Doc } from './doc.js';
import type { Item } from './item.js';
import type { Quotation } from './quotation.js';
import type { Sentences } from './sentence.js';
import type { Tokens } from './token.js';

/** A document that has been read: its tokens, sentences and quotations, and all that was found, by `span.from`. */
export interface Reading {
  doc: Doc;
  tokens: Tokens;
  sentences: Sentences;
  quotations: Quotation[];
  items: Item[];
}
