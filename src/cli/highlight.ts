import type { Span } from '../core/span.js';
import { printable, widthOf, wrapped } from './columns.js';
import type { Style, Terminal } from './terminal.js';

/** How a stretch of words is made to stand out: by colours, and where there are none by a line under it. */
export interface Look {
  styles: readonly Style[];
  /** One character; empty where the words get no line. */
  line: string;
}

export interface Mark {
  span: Span;
  look: Look;
}

/** A stretch of a text wrapped to `width`, with its marks; where marks overlap the shorter one shows. */
export function* highlighted(
  text: string,
  { from, to }: Span,
  marks: readonly Mark[],
  width: number,
  terminal: Terminal,
): Generator<string> {
  const lookAt = new Array<Look | undefined>(to - from).fill(undefined);
  const outerFirst = [...marks].sort((a, b) => b.span.to - b.span.from - (a.span.to - a.span.from));
  for (const { look, span } of outerFirst) {
    lookAt.fill(look, Math.max(0, span.from - from), Math.max(0, span.to - from));
  }
  for (const line of wrapped(text, from, to, width)) {
    const runs = runsOf(lookAt.slice(line.from - from, line.to - from), text.slice(line.from, line.to));
    yield runs
      .map(({ look, words }) =>
        (look?.styles ?? []).reduce((done, style) => terminal.paint(style, done), words),
      )
      .join('');
    if (terminal.colour) continue;
    const under = runs.map(({ look, words }) => (look?.line || ' ').repeat(widthOf(words))).join('');
    if (under.trim()) yield under.trimEnd();
  }
}

interface Run {
  look: Look | undefined;
  words: string;
}

function runsOf(lookAt: readonly (Look | undefined)[], text: string): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && lookAt[at] === lookAt[start]) continue;
    runs.push({ look: lookAt[start], words: printable(text.slice(start, at)) });
    start = at;
  }
  return runs;
}
