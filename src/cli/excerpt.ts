import type { Span } from '../core/span.js';

/**
 * The stretch of a text to show around a span: up to `around` more characters on either side,
 * ending at line breaks and between words.
 */
export function excerpt(text: string, { from, to }: Span, around: number): Span {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to);
  let start = Math.max(lineStart, from - around);
  let end = Math.min(lineEnd, to + around);
  while (start > lineStart && start < from && !/\s/u.test(text[start - 1])) start++;
  while (end < lineEnd && end > to && !/\s/u.test(text[end])) end--;
  return { from: start, to: end };
}
