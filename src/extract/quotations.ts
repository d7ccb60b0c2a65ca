import type { Quotation } from '../core/quotation.js';
import type { Sentences } from '../core/sentence.js';
import { GLUED, MARK, type Tokens, WORD } from '../core/token.js';
import { quotationPairs, singlePairs } from '../lang/quotation.js';

const partners = new Map(quotationPairs);
const singles = new Map(singlePairs);
const closers = new Set(quotationPairs.flatMap(([, closes]) => closes));
const singleClosers = new Set(singlePairs.flatMap(([, closes]) => closes));
/** Whether a code unit may be or start a quotation mark: most marks are none, and the tables of strings are slow to ask. */
const mayQuote = new Uint8Array(0x10000);
for (const mark of [...partners.keys(), ...singles.keys(), ...closers, ...singleClosers, '`'])
  mayQuote[mark.charCodeAt(0)] = 1;
/** Marks that look the same open and closed: where they stand tells. */
const ambiguous = new Set(['"', '＂', "''", '»', '«']);
/** Marks of which one is often typed for another. */
const exchanged = new Set(['"', '“', '”']);

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

/**
 * The quotations of one paragraph, those in quotations left out. Where one that holds others does not
 * close, its marks were not what they seemed: all from it on is read again as if none held any.
 */
function addBlock(tokens: Tokens, first: number, end: number, block: number, found: Quotation[]): void {
  const earlier = found.at(-1);
  const start = found.length;
  const failed = addFrom(tokens, first, first, end, block, true, found);
  if (failed >= 0) addFrom(tokens, first, failed, end, block, false, found);
  outermost(found, start);
  const here = found[start];
  if (earlier && !earlier.closed && earlier.block === block - 1 && here?.first === first)
    earlier.goesOn = here.open === earlier.open;
}

/** Adds the quotations from a token on; gives where to read again, or -1. */
function addFrom(
  tokens: Tokens,
  first: number,
  start: number,
  end: number,
  block: number,
  nests: boolean,
  found: Quotation[],
): number {
  const { text, from, gap, kind } = tokens;
  let open: Quotation | undefined;
  let single: Quotation | undefined;
  let inner = ''; // what opened a quotation in the one that is open
  let holds = ''; // what opened the last one that was in it
  const begin = (at: number, mark: string): Quotation => ({
    first: at,
    end,
    block,
    open: mark,
    closed: false,
    goesOn: false,
  });

  for (let at = start; at < end; at++) {
    if (kind[at] !== MARK || mayQuote[text.charCodeAt(from[at])] === 0) continue;
    const mark = markAt(tokens, at, end);
    const next = at + mark.length;
    const gluedBefore = at > first && gap[at] === GLUED;
    const gluedAfter = next < end && gap[next] === GLUED;
    const afterWord = gluedBefore && kind[at - 1] !== MARK;
    if (open) {
      const looksOpen = !gluedBefore && gluedAfter;
      const looksClosed = gluedBefore && !gluedAfter;
      if (inner && mark === partners.get(inner)?.[0] && !looksOpen) inner = '';
      else if (
        nests &&
        !inner &&
        looksOpen &&
        partners.has(mark) &&
        !(mark === open.open && closes(mark, mark))
      )
        inner = holds = mark;
      else if (
        closes(open.open, mark)
          ? !(ambiguous.has(mark) && looksOpen)
          : looksClosed && (mark === open.open || (exchanged.has(mark) && exchanged.has(open.open)))
      ) {
        open.end = next;
        open.closed = true;
        found.push(open);
        open = undefined;
        inner = holds = '';
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
  if (!open) return -1;
  // a paragraph of a longer quotation does not close; what holds its own like and does not close was never opened
  if (holds && (open.first !== first || holds === open.open)) return open.first;
  found.push(open);
  return -1;
}

const closes = (open: string, mark: string): boolean => partners.get(open)?.includes(mark) === true;

/** Keeps, of the quotations from `start` on, those that stand in no other, in order. */
function outermost(found: Quotation[], start: number): void {
  if (found.length - start < 2) return;
  const here = found.splice(start).sort((a, b) => a.first - b.first || b.end - a.end);
  let reach = 0;
  for (const quotation of here) {
    if (quotation.first < reach) continue;
    reach = quotation.end;
    found.push(quotation);
  }
}
