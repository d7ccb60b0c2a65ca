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

/** Whether an excerpt starts or ends inside its line, so that dots belong there. */
export const cutAt = (text: string, { from, to }: Span): { start: boolean; end: boolean } => ({
  start: from > 0 && text[from - 1] !== '\n',
  end: to < text.length && text[to] !== '\n',
});

/** Where `words` stand inside a span; the whole span where they do not stand there to the letter. */
export function within(text: string, span: Span, words: string): Span {
  const at = words ? text.slice(span.from, span.to).indexOf(words) : -1;
  return at < 0 ? span : { from: span.from + at, to: span.from + at + words.length };
}
