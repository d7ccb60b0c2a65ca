import type { Doc } from '../core/doc.js';
import type { ItemsByKind } from '../core/items-by-kind.js';
import type { Lexicon } from '../core/lexicon.js';
import type { Quotation } from '../core/quotation.js';
import type { Sentences } from '../core/sentence.js';
import type { Span } from '../core/span.js';
import type { Tokens } from '../core/token.js';
import type { Pack } from '../lang/pack.js';
import type { Places } from './item-tokens.js';

/** One thing that a rule did, for `stemma explain`. */
export interface Note {
  rule: string;
  span: Span;
  /** What it found, or why it gave way: one plain clause. */
  said: string;
}

/** A reading in the making: extractors take what came before them from `found` and add to it. */
export interface Draft {
  doc: Doc;
  tokens: Tokens;
  sentences: Sentences;
  quotations: Quotation[];
  found: ItemsByKind;
  /** What of it stands where. */
  places: Places;
  /** Present only under `stemma explain`: nothing is noted on the hot path. */
  journal?: Note[];
}

/** Adds one kind's items to `draft.found`, in order of `span.from`, in time linear in the tokens. */
export type Extract = (draft: Draft) => void;

/**
 * Compiles a language's section for one kind, its words added to the lexicon; undefined where
 * the language does not have the section.
 */
export type Extractor = (pack: Pack, lexicon: Lexicon) => Extract | undefined;
