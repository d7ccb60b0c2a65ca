import type { Doc } from '../core/doc.js';
import type { Span } from '../core/span.js';

/**
 * The stretch of a document to show around a span: up to `around` more characters on either
 * side, ending where its blocks do and between words.
 */
export function excerpt({ text, blocks }: Doc, { from, to }: Span, around: number): Span {
  const first = blocks.find(({ span }) => span.to > from)?.span.from ?? 0;
  const last = blocks.find(({ span }) => span.to >= to)?.span.to ?? text.length;
  let start = Math.min(from, Math.max(first, from - around));
  let end = Math.max(to, Math.min(last, to + around));
  while (start > first && start < from && !/\s/u.test(text[start - 1])) start++;
  while (end < last && end > to && !/\s/u.test(text[end])) end--;
  return { from: start, to: end };
}
