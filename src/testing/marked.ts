import type { Span } from '../core/span.js';

/** A text without its marks, and what they marked. */
export interface Marked {
  text: string;
  spans: Span[];
}

/**
 * Reads `reached [[$28.2 billion]]` as the text without the brackets and the spans between them, in order.
 * `\[[` and `\]]` stand for brackets of the text itself. Marks do not nest.
 */
export function marked(source: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let open = -1;
  let copied = 0;
  for (const mark of source.matchAll(/\\?(?:\[\[|\]\])/g)) {
    text += source.slice(copied, mark.index);
    copied = mark.index + mark[0].length;
    if (mark[0].startsWith('\\')) {
      text += mark[0].slice(1);
    } else if (mark[0] === '[[') {
      if (open >= 0) throw new Error(`a mark opens inside a mark: ${source}`);
      open = text.length;
    } else {
      if (open < 0) throw new Error(`a mark closes that was never opened: ${source}`);
      spans.push({ from: open, to: text.length });
      open = -1;
    }
  }
  if (open >= 0) throw new Error(`a mark never closes: ${source}`);
  return { text: text + source.slice(copied), spans };
}

/** Puts marks around spans that do not overlap, so that a failing test shows where they are: `marked`, undone. */
export function markUp(text: string, spans: readonly Span[]): string {
  let result = '';
  let copied = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    result += `${escapeMarks(text.slice(copied, from))}[[${escapeMarks(text.slice(from, to))}]]`;
    copied = to;
  }
  return result + escapeMarks(text.slice(copied));
}

const escapeMarks = (text: string): string => text.replace(/\[\[|\]\]/g, '\\$&');
