import type { Reading } from '../core/reading.js';
import { GLUED, MARK, PARTED, WORD } from '../core/token.js';

/** Words between quotation marks: tokens `first` up to, not including, `end`, the marks outside. */
export interface Quotation {
  first: number;
  end: number;
}

/** What may close what opens; marks of all languages, since reports mix them. */
const closersOf: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"“',
  '”': '”"',
  '„': '“”"‟',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '‘': '’',
  '`': "'`’",
};
/** Marks that also stand inside words: they close only where no word follows at once. */
const inWords = new Set("'’");
/** A quotation goes on over a paragraph's end only when the next paragraph opens with a mark again. */
const longest = 600;

/** The quotations of a text, in order; what never closes ends with its paragraph. Linear. */
export function quotationsOf({ tokens }: Reading): Quotation[] {
  const { text, from, kind, gap, count } = tokens;
  const quotations: Quotation[] = [];
  const markAt = (at: number) => (kind[at] === MARK ? text[from[at]] : '');
  for (let at = 0; at < count; at++) {
    const closers = closersOf[markAt(at)];
    if (!closers || !opens(at)) continue;
    const first = at + 1;
    let end = first;
    while (end < count && gap[end] !== PARTED && end - first < longest && !closes(end, closers, first)) end++;
    if (end - first >= longest) continue;
    if (end > first && (end < count || gap[end - 1] !== PARTED)) quotations.push({ first, end });
    at = end < count && gap[end] !== PARTED ? end : end - 1;
  }
  return quotations;

  function opens(at: number): boolean {
    if (at + 1 >= count || gap[at + 1] !== GLUED) return false;
    return at === 0 || gap[at] !== GLUED || (kind[at - 1] === MARK && !'.,!?…%'.includes(text[from[at - 1]]));
  }

  function closes(at: number, closers: string, first: number): boolean {
    const mark = markAt(at);
    if (!mark || !closers.includes(mark) || at === first) return false;
    const wordFollows = at + 1 < count && gap[at + 1] === GLUED && kind[at + 1] === WORD;
    if (inWords.has(mark)) return !wordFollows;
    return !wordFollows || gap[at] === GLUED;
  }
}
