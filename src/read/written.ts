import type { Span } from '../core/span.js';
import type { Particulars } from './text.js';

/** A comment in a file: no part of its text. */
export interface Remark {
  words: string;
  /** Where it stands in the file's characters. */
  span: Span;
}

/** A file's text as it is read, and the way back to the file. */
export interface Written {
  text: string;
  /** All of the file's characters, before anything was taken out. */
  original: string;
  /** What the file says of itself, as in front matter. */
  particulars: Particulars;
  remarks: Remark[];
  /** Where in `original` a character of `text` stands. O(log n). */
  originAt: (offset: number) => number;
}

/** A stretch of the original that the text leaves out, or has otherwise. */
export interface Cut {
  span: Span;
  /** What the text has in its place; nothing where it is absent. */
  put?: string;
}

/** The text that is left after cuts, which may come in any order; of cuts that overlap the earlier one counts. */
export function withCuts(original: string, cuts: readonly Cut[]): Pick<Written, 'text' | 'originAt'> {
  const parts: string[] = [];
  const textStarts = [0];
  const originStarts = [0];
  let length = 0;
  let copied = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const { span, put = '' } of [...cuts].sort(
    (a, b) => a.span.from - b.span.from || b.span.to - a.span.to,
  )) {
    if (span.from < copied) continue;
    add(original.slice(copied, span.from));
    add(put);
    copied = span.to;
    textStarts.push(length);
    originStarts.push(copied);
  }
  add(original.slice(copied));
  const originAt = (offset: number): number => {
    let low = 0;
    let high = textStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (textStarts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return originStarts[low] + offset - textStarts[low];
  };
  return { text: parts.join(''), originAt };
}
