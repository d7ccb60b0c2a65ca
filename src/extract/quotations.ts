import type { Quotation } from '../core/quotation.js';
import type { Sentences } from '../core/sentence.js';
import { GLUED, MARK, type Tokens, WORD } from '../core/token.js';
import { quotationPairs, singlePairs } from '../lang/quotation.js';

const partners = new Map(quotationPairs);
const singles = new Map(singlePairs);
const closers = new Set(quotationPairs.flatMap(([, closes]) => closes));
const singleClosers = new Set(singlePairs.flatMap(([, closes]) => closes));
/** Marks that look the same open and closed: where they stand tells. */
const ambiguous = new Set(['"', '＂', "''", '»', '«']);

/**
 * The outermost quotations of a text, in order. What opens and does not close is contained in
 * its paragraph. One pass; nothing is looked for ahead.
 */
export function quotationsOf(tokens: Tokens, sentences: Sentences): Quotation[] {
  const found: Quotation[] = [];
  for (let sentence = 0; sentence < sentences.count; ) {
    const block = sentences.block[sentence];
    const first = sentences.first[sentence];
    while (sentence < sentences.count && sentences.block[sentence] === block) sentence++;
    addBlock(tokens, first, sentences.end[sentence - 1], block, found);
  }
  return found;
}

/** The quotation mark at a token: two single ones that touch are one double one. */
function markAt({ text, from, kind, gap }: Tokens, at: number, end: number): string {
  if (at >= end || kind[at] !== MARK) return '';
  const mark = text[from[at]];
  if ((mark === "'" || mark === '`') && at + 1 < end && gap[at + 1] === GLUED && text[from[at + 1]] === mark)
    return mark + mark;
  return mark;
}

function addBlock(tokens: Tokens, first: number, end: number, block: number, found: Quotation[]): void {
  const { gap, kind } = tokens;
  const earlier = found.at(-1);
  const start = found.length;
  let open: Quotation | undefined;
  let single: Quotation | undefined;
  const begin = (at: number, mark: string): Quotation => ({
    first: at,
    end,
    block,
    open: mark,
    closed: false,
    goesOn: false,
  });

  for (let at = first; at < end; at++) {
    if (kind[at] !== MARK) continue;
    const mark = markAt(tokens, at, end);
    const next = at + mark.length;
    const gluedBefore = at > first && gap[at] === GLUED;
    const gluedAfter = next < end && gap[next] === GLUED;
    const afterWord = gluedBefore && kind[at - 1] !== MARK;
    if (open) {
      const looksOpen = !gluedBefore && gluedAfter;
      if (partners.get(open.open)?.includes(mark) && !(ambiguous.has(mark) && looksOpen)) {
        open.end = next;
        open.closed = true;
        found.push(open);
        open = undefined;
      } else if (mark === open.open && looksOpen) {
        // opened twice: the first one was never closed
        open.end = at;
        found.push(open);
        open = begin(at, mark);
      }
      if (mark.length === 2) at++;
      continue;
    }
    if (mark === '”' && at === first && gluedAfter) {
      open = begin(at, '“'); // a closing mark typed for an opening one
    } else if (partners.has(mark) && !(afterWord && ambiguous.has(mark) && !gluedAfter)) {
      const looksClosed = gluedBefore && !gluedAfter && closers.has(mark);
      if (!looksClosed || !ambiguous.has(mark)) open = begin(at, mark);
      if (mark.length === 2) at++;
    } else if (single && singleClosers.has(mark) && gluedBefore && !(gluedAfter && kind[next] === WORD)) {
      if (singles.get(single.open)?.includes(mark)) {
        single.end = next;
        single.closed = true;
        found.push(single);
        single = undefined;
      }
    } else if (singles.has(mark) && !afterWord && gluedAfter) single = begin(at, mark);
  }
  if (open) found.push(open);
  outermost(found, start);
  const here = found[start];
  if (earlier && !earlier.closed && earlier.block === block - 1 && here?.first === first)
    earlier.goesOn = here.open === earlier.open;
}

/** Keeps, of the quotations from `start` on, those that stand in no other, in order. */
function outermost(found: Quotation[], start: number): void {
  const here = found.splice(start).sort((a, b) => a.first - b.first || b.end - a.end);
  let reach = 0;
  for (const quotation of here) {
    if (quotation.first < reach) continue;
    reach = quotation.end;
    found.push(quotation);
  }
}
