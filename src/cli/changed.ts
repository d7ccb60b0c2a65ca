import type { Span } from '../core/span.js';
import type { Change } from '../trace/finding.js';

/** The words of a span that changes are about, on the side that has them; the whole span where that is not known. */
export function changedSpans(
  text: string,
  span: Span,
  changes: readonly Change[],
  side: 'was' | 'now',
): Span[] {
  if (changes.length === 0) return [span];
  return changes.map((change) => {
    const words = differing(change)[side] || change[side];
    const at = words ? text.slice(span.from, span.to).indexOf(words) : -1;
    return at < 0 ? span : { from: span.from + at, to: span.from + at + words.length };
  });
}

/** Both sides of a change without the words at either end that they share. */
function differing({ was, now }: Change): { was: string; now: string } {
  const before = partsOf(was);
  const after = partsOf(now);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const cut = (parts: readonly string[]) =>
    parts
      .slice(start, parts.length - end)
      .join('')
      .trim();
  return { was: cut(before), now: cut(after) };
}

/** Words and the blanks between them. */
const partsOf = (words: string): string[] => words.split(/(\s+)/u);
