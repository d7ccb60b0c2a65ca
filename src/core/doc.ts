import type { Span } from './span.js';

/** A block of a document. Together they hold all of its words, in order, without overlap. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'turn';
  span: Span;
  /** Of a turn: the label that names who speaks, without its colon. */
  speaker?: Span;
}

/** A document as everything after reading sees it. `text` never changes: all spans are into it. */
export interface Doc {
  id?: string;
  text: string;
  /** BCP 47 language, or `und` where it could not be told. */
  lang: string;
  /** The ISO day that "last year" is counted from. */
  date?: string;
  /** Whether that day was not given, but stands in the text: it may have been copied with it. */
  isDateTold?: boolean;
  title?: string;
  blocks: Block[];
}

/** The block of a document that holds an offset or comes next; undefined behind the last. O(log n). */
export function blockAt({ blocks }: Doc, offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle].span.to <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
}

/** The label of the turn that holds an offset or comes next; undefined where that is no turn. O(log n). */
export const labelAt = (doc: Doc, offset: number): Span | undefined => blockAt(doc, offset)?.speaker;

/** Whether an offset lies in the label of a turn: nothing is said there. O(log n). */
export function isInLabel(doc: Doc, offset: number): boolean {
  const label = labelAt(doc, offset);
  return label !== undefined && offset < label.to;
}
