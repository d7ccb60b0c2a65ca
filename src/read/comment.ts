import type { Span } from '../core/span.js';

/** An HTML comment in a text. */
export interface Comment {
  /** What it says, without the marks and blanks around it. */
  words: string;
  /** From `<!--` to `-->`. */
  mark: Span;
  /** The mark, and its whole line with the break where it stands alone there. */
  span: Span;
}

const opening = '<!--';
const closing = '-->';

/** The HTML comments of a text, in order. One that never closes is none. */
export function commentsIn(text: string): Comment[] {
  const comments: Comment[] = [];
  for (let from = text.indexOf(opening); from >= 0; from = text.indexOf(opening, from)) {
    const end = text.indexOf(closing, from + opening.length);
    if (end < 0) break;
    const to = end + closing.length;
    const words = text.slice(from + opening.length, end).trim();
    comments.push({ words, mark: { from, to }, span: wholeLine(text, from, to) });
    from = to;
  }
  return comments;
}

function wholeLine(text: string, from: number, to: number): Span {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineBreak = text.indexOf('\n', to);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak + 1;
  const alone = !text.slice(lineStart, from).trim() && !text.slice(to, lineEnd).trim();
  return alone ? { from: lineStart, to: lineEnd } : { from, to };
}
