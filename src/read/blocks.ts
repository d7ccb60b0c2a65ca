import type { Block } from '../core/doc.js';

interface Line {
  from: number;
  to: number;
}

const listMarker = /^\s{0,8}(?:[-*+•‣◦–—]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[а-яё]\))\s+\S/u;
const markdownHeading = /^#{1,6}\s+\S/u;
/**
 * "MR. PRICE:", "Question:", "Vladimir Putin:", "Q.": a short label in capitals at a turn's start; where a
 * transcript is quoted, a quotation mark stands before it, and then all its letters are capitals. Questions may be counted:
 * "Q12 Ada Quill:".
 */
const turnLabel =
  /^(?:["“«](?:\p{Lu}[\p{Lu}.'’-]{1,30}\s?){1,4}:|(?:Q\d{1,4}\.?\s{1,2})?(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}\s{1,2}){0,5}\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:\s?\([^()\n]{1,40}\))?\s?:|[QAВО]\.)(?=\s|$)/u;
/**
 * "Hugo Bentancor, commander of the navy:", "Ines Quadros, Lisbon Courier:": in a transcript, where somebody speaks for the
 * first time, a post or a house may follow the name; "In Holm, she said:" is none.
 */
const postLabel =
  /^\p{Lu}[\p{L}\p{M}.'’-]{2,30}\s{1,2}(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}\s{1,2}){0,3}\p{Lu}[\p{L}\p{M}.'’-]{0,30}, (?:\p{Ll}[^,.:;!?\n]{1,70}|\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:\s(?:of|the|and|for|de|la|du|von|и|по|\p{Lu}[\p{L}\p{M}.'’-]{0,30})){0,6}):(?=\s+[\p{Lu}\d"“«])/u;
/** "Head of the navy, Capt. Hugo Bentancor:": where several paragraphs open so, the post may stand first. */
const namedLabel =
  /^\p{Lu}[\p{L}\p{M} ’'-]{3,70},?\s(?:\p{Lu}\p{L}{0,4}\.?\s)?(?:\p{Lu}[\p{L}\p{M}’'-]{1,30}\s){1,3}\p{Lu}[\p{L}\p{M}’'-]{1,30}:(?=\s+[\p{Lu}\d"“«])/u;
const fewestNamed = 2;
const ends = /[.!?…:;,]["'”’»)\]]*$/u;
const longestLabel = 120;
const longestHeading = 160;
/** No hand or program wraps lines wider than this: a longer line is a paragraph by itself. */
const widestWrap = 130;

/**
 * The blocks of plain text: blank lines part them; single line breaks part them too, unless
 * the lines are wrapped (a PDF's, an e-mail's). Linear in the text.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let group: Line[] = [];
  const flush = () => {
    if (group.length > 0) addGroup(text, group, blocks);
    group = [];
  };
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const line = trimmed(text, from, to);
    if (line.from < line.to) group.push(line);
    else flush();
    from = to + 1;
  }
  flush();
  const labelled = (label: RegExp) => blocks.flatMap((block) => labelIn(text, block, label) ?? []);
  if (blocks.some(({ kind }) => kind === 'turn')) makeTurns(labelled(postLabel));
  // "Best actor at Cannes, Ada Quill: The Long Road" is a line of a list
  const named = labelled(namedLabel).filter(([{ span }]) => ends.test(text.slice(span.to - 8, span.to)));
  if (named.length >= fewestNamed) makeTurns(named);
  return blocks;
}

/** A paragraph and where its label ends, its colon left out. */
type Labelled = readonly [block: Block, end: number];

/** The label that a paragraph begins with, if it says more than that. */
function labelIn(text: string, block: Block, label: RegExp): [Labelled] | undefined {
  const { from, to } = block.span;
  if (block.kind !== 'paragraph') return undefined;
  const head = text.slice(from, Math.min(to, from + longestLabel));
  const found = mayBeLabelled(head) ? label.exec(head)?.[0] : undefined;
  return found && to - from > found.length ? [[block, from + found.length - 1]] : undefined;
}

/** Makes turns of paragraphs of a transcript. */
function makeTurns(labelled: readonly Labelled[]): void {
  for (const [block, end] of labelled) {
    block.kind = 'turn';
    block.speaker = { from: block.span.from, to: end };
  }
}

function trimmed(text: string, from: number, to: number): Line {
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { from, to };
}

const isBlank = (unit: number): boolean =>
  unit <= 0x20 || unit === 0xa0 || unit === 0x2003 || unit === 0xfeff;

function addGroup(text: string, lines: readonly Line[], blocks: Block[]): void {
  const width = Math.max(...lines.slice(0, 2000).map((line) => line.to - line.from));
  let start = 0;
  for (let i = 0; i < lines.length; i++) {
    if (i + 1 < lines.length && continues(text, lines[i], lines[i + 1], width)) continue;
    addBlock(text, lines[start].from, lines[i].to, lines.length === 1, blocks);
    start = i + 1;
  }
}

/** Whether the paragraph goes on from one line to the next: lines are wrapped, and this one was full. */
function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (text[next.from] === '|') return false; // a row of a table
  const nextStart = text.slice(next.from, Math.min(next.to, next.from + longestLabel));
  if (listMarker.test(nextStart) || markdownHeading.test(nextStart) || turnLabel.test(nextStart))
    return false;
  const length = line.to - line.from;
  if (length > widestWrap) return false;
  const lineEnd = text.slice(Math.max(line.from, line.to - 8), line.to);
  if (!ends.test(lineEnd) && /^[\p{Ll}\d]/u.test(nextStart)) return true;
  // the next line's first word would not have fitted on a line that was full
  const word = /^\S+/u.exec(nextStart)?.[0].length ?? 0;
  return width >= 40 && length + 1 + word > width * 0.9;
}

function addBlock(text: string, from: number, to: number, alone: boolean, blocks: Block[]): void {
  const span = { from, to };
  const last = blocks.at(-1);
  if (last && goesOn(text, last, from)) {
    last.span.to = to;
    last.kind = last.kind === 'heading' ? 'paragraph' : last.kind;
    return;
  }
  const head = text.slice(from, Math.min(to, from + longestLabel));
  const label = mayBeLabelled(head) ? turnLabel.exec(head)?.[0] : undefined;
  if (label && to - from > label.length) {
    const end = from + label.replace(/[\s:]+$/u, '').length;
    const isQuoted = /^["“«]/u.test(label);
    blocks.push({ kind: 'turn', span, speaker: { from: isQuoted ? from + 1 : from, to: end } });
  } else if (listMarker.test(head)) blocks.push({ kind: 'item', span });
  else if (
    markdownHeading.test(head) ||
    (to - from <= longestHeading && alone && !ends.test(text.slice(Math.max(from, to - 8), to)))
  ) {
    blocks.push({ kind: 'heading', span });
  } else blocks.push({ kind: 'paragraph', span });
}

/** Whether a head has a mark that ends labels; most have none, and are told without the expression. */
const mayBeLabelled = (head: string): boolean => head.includes(':') || head[1] === '.';

/** Whether a block that seemed to end goes on after a blank line, as at a PDF's page break: mid-sentence, in lower case. */
function goesOn(text: string, block: Block, from: number): boolean {
  const { span } = block;
  return (
    span.to - span.from > 40 &&
    /^\p{Ll}{2}/u.test(text.slice(from, from + 4)) &&
    /[\p{L}\d,-]$/u.test(text.slice(span.to - 2, span.to))
  );
}
