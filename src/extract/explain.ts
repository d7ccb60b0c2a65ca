import type { Doc } from '../core/doc.js';
import type { Item } from '../core/item.js';
import type { Reading } from '../core/reading.js';
import type { Span } from '../core/span.js';
import type { Note } from './extractor.js';
import type { Reader } from './index.js';

/** What happened at one place of a text. */
export interface Explanation {
  reading: Reading;
  /** The items that cover the place, the shortest first. */
  items: Item[];
  /** What rules noted there, in the order of running: what they found, and what gave way to what. */
  notes: Note[];
}

/** Reads a document once more, noting what each rule does, and gives what was done at `offset`. */
export function explainAt(doc: Doc, offset: number, reader: Reader): Explanation {
  const journal: Note[] = [];
  const reading = reader(doc, journal);
  const covers = ({ span }: { span: Span }) => span.from <= offset && offset < span.to;
  const length = ({ span }: Item) => span.to - span.from;
  return {
    reading,
    items: reading.items.filter(covers).sort((a, b) => length(a) - length(b)),
    notes: journal.filter(covers),
  };
}
