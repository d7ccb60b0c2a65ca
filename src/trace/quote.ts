import type { Quotation } from '../core/quotation.js';
import type { Span } from '../core/span.js';
import { DIGITS, MARK, type Tokens, tokenSpan, WORD } from '../core/token.js';
import type { PassageIndex } from './passages.js';
import { splice } from './splice.js';
import type { Witness } from './witness.js';

/** Words of a quotation and the words that the source has in their place; either may be empty. */
export interface Variant {
  now: Span | undefined;
  was: Span | undefined;
}

/** What became of a quotation. */
export interface Collation {
  source: number;
  /** Where its pieces stand in the source, in order. */
  spans: Span[];
  /** Where it differs, typography aside. */
  variants: Variant[];
  /** The words that marked ellipses stand for. */
  cuts: Span[];
  /** Whether an editor's words in brackets were passed over. */
  bracketed: boolean;
  /** Whether words from two places stand as one. */
  spliced: boolean;
  words: number;
  /** How many words differ. */
  differing: number;
}

interface Piece {
  /** Tokens of the report, marks left out. */
  tokens: number[];
}

/** Symbols that are words all the same. */
const spoken = new Set('%$€£¥₽₹');
const ellipsis = '…';
/** The most tokens of a quotation that are laid beside the source at once. */
const widest = 200;
const windows = 8;

/** Lays a quotation beside the sources word by word; undefined where none has anything like it. */
export function collate(report: Witness, quotation: Quotation, index: PassageIndex): Collation | undefined {
  const { pieces, bracketed } = piecesOf(report, quotation);
  let collation: Collation | undefined;
  let last = -1;
  for (const piece of pieces) {
    const place = locate(report, piece, index, collation?.source, last);
    const spliced = place ? undefined : splice(report, piece, index);
    if (spliced) {
      const { tokens } = index.sources[spliced[0].source].reading;
      return {
        source: spliced[0].source,
        spans: spliced.map(({ first, end }) => tokenSpan(tokens, first, end)),
        variants: [],
        cuts: [],
        bracketed,
        spliced: true,
        words: piece.tokens.length,
        differing: 0,
      };
    }
    if (!place) return undefined;
    const { tokens } = index.sources[place.source].reading;
    collation ??= {
      source: place.source,
      spans: [],
      variants: [],
      cuts: [],
      bracketed,
      spliced: false,
      words: 0,
      differing: 0,
    };
    if (last >= 0 && place.source === collation.source && place.first > last)
      collation.cuts.push(tokenSpan(tokens, last, place.first));
    last = place.end;
    collation.spans.push(tokenSpan(tokens, place.first, place.end));
    collation.variants.push(...place.variants);
    collation.words += piece.tokens.length;
    collation.differing += place.differing;
  }
  return collation;
}

/** A quotation's pieces: parted at ellipses, an editor's brackets left out, long ones at sentence ends. */
function piecesOf(
  { reading: { tokens } }: Witness,
  { first, end }: Quotation,
): { pieces: Piece[]; bracketed: boolean } {
  const { text, from, kind } = tokens;
  const pieces: Piece[] = [];
  let piece: number[] = [];
  let bracketed = false;
  const close = () => {
    if (piece.length > 0) pieces.push({ tokens: piece });
    piece = [];
  };
  for (let at = first; at < end; at++) {
    const mark = kind[at] === MARK ? text[from[at]] : '';
    if (mark === '[') {
      const closing = closingBracket(tokens, at, end);
      if (closing > 0) {
        bracketed = true;
        if (
          text.slice(from[at], from[closing]).includes(ellipsis) ||
          text.slice(from[at], from[closing]).includes('..')
        )
          close();
        at = closing;
        continue;
      }
    }
    if (mark === ellipsis || (mark === '.' && at + 1 < end && text[from[at + 1]] === '.')) close();
    if (mark && !spoken.has(mark)) continue;
    piece.push(at);
    if (piece.length >= widest) close();
  }
  close();
  return { pieces, bracketed };
}

function closingBracket({ text, from }: Tokens, open: number, end: number): number {
  for (let at = open + 1; at < Math.min(end, open + 40); at++) if (text[from[at]] === ']') return at;
  return -1;
}

interface Place {
  source: number;
  first: number;
  end: number;
  variants: Variant[];
  differing: number;
}

/** Where a piece stands in the sources with the fewest words changed. */
function locate(
  report: Witness,
  { tokens: piece }: Piece,
  index: PassageIndex,
  sourceBefore: number | undefined,
  after: number,
): Place | undefined {
  const exact = findExact(report, piece, index, sourceBefore, after);
  if (exact) return exact;
  if (piece.length < 3) return undefined;
  let best: Place | undefined;
  const { first, end } = termsOver(report, piece);
  for (const { source, passage } of index.find(report, first, end, windows)) {
    const { reading, start, first: firstToken } = index.sources[source];
    const { tokens } = reading;
    const from = Math.max(0, firstToken[start[passage]] - piece.length - 2);
    const place = nearest(report.reading.tokens, piece, tokens, source, from);
    if (place && (!best || place.differing < best.differing)) best = place;
  }
  return best && best.differing <= piece.length * 0.5 ? best : undefined;
}

function termsOver({ first, end, count }: Witness, piece: readonly number[]): { first: number; end: number } {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle] <= piece[0]) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while (after < count && first[after] <= piece[piece.length - 1]) after++;
  return { first: low, end: after };
}

const isWord = ({ kind, text, from }: Tokens, at: number): boolean =>
  kind[at] === WORD || kind[at] === DIGITS || spoken.has(text[from[at]]);

/** The place where every word stands as it is, searched from the rarest word's passages or, for common words, everywhere. */
function findExact(
  report: Witness,
  piece: readonly number[],
  index: PassageIndex,
  sourceBefore: number | undefined,
  after: number,
): Place | undefined {
  const { hash } = report.reading.tokens;
  let found: Place | undefined;
  index.sources.forEach((witness, source) => {
    if (found && (found.source === sourceBefore || sourceBefore === undefined) && found.first >= after)
      return;
    const { tokens } = witness.reading;
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.hash[at] !== hash[piece[0]] || !isWord(tokens, at)) continue;
      let next = at;
      let matched = 0;
      while (matched < piece.length && next < tokens.count) {
        if (!isWord(tokens, next)) next++;
        else if (tokens.hash[next] === hash[piece[matched]]) {
          next++;
          matched++;
        } else break;
      }
      if (matched < piece.length) continue;
      const place = { source, first: at, end: next, variants: [], differing: 0 };
      if (!found || (source === sourceBefore && (found.source !== source || found.first < after)))
        found = place;
      if (source !== sourceBefore || at >= after) return;
    }
  });
  return found;
}

const rowsMost = widest + 1;
const columnsMost = widest * 4 + 1;
const cost = new Uint16Array(rowsMost * columnsMost);

/** The stretch of the source from `from` on that is fewest edits away (Sellers 1980), and those edits. */
function nearest(
  report: Tokens,
  piece: readonly number[],
  source: Tokens,
  sourceIndex: number,
  from: number,
): Place | undefined {
  const window: number[] = [];
  const most = Math.min(columnsMost - 1, piece.length * 3 + 60);
  for (let at = from; at < source.count && window.length < most; at++)
    if (isWord(source, at)) window.push(at);
  const rows = piece.length;
  const columns = window.length;
  for (let j = 0; j <= columns; j++) cost[j] = 0;
  for (let i = 1; i <= rows; i++) {
    const row = i * columnsMost;
    cost[row] = i;
    for (let j = 1; j <= columns; j++) {
      const change = report.hash[piece[i - 1]] === source.hash[window[j - 1]] ? 0 : 1;
      cost[row + j] = Math.min(
        cost[row - columnsMost + j - 1] + change,
        cost[row - columnsMost + j] + 1,
        cost[row + j - 1] + 1,
      );
    }
  }
  let endAt = 0;
  for (let j = 1; j <= columns; j++)
    if (cost[rows * columnsMost + j] < cost[rows * columnsMost + endAt]) endAt = j;
  const differing = cost[rows * columnsMost + endAt];
  if (differing >= rows) return undefined;
  const edits: { now: number; was: number }[] = [];
  let i = rows;
  let j = endAt;
  while (i > 0) {
    const here = cost[i * columnsMost + j];
    const same = j > 0 && report.hash[piece[i - 1]] === source.hash[window[j - 1]];
    if (j > 0 && cost[(i - 1) * columnsMost + j - 1] + (same ? 0 : 1) === here) {
      i--;
      j--;
      if (!same) edits.push({ now: i, was: j });
    } else if (cost[(i - 1) * columnsMost + j] + 1 === here) edits.push({ now: --i, was: -1 - j });
    else edits.push({ now: -1 - i, was: --j });
  }
  return {
    source: sourceIndex,
    first: window[j],
    end: window[endAt - 1] + 1,
    variants: groupsOf(edits.reverse(), report, piece, source, window),
    differing,
  };
}

/** Neighbouring edits as one variant each. `-1 - n` stands for nothing, before position n. */
function groupsOf(
  edits: readonly { now: number; was: number }[],
  report: Tokens,
  piece: readonly number[],
  source: Tokens,
  window: readonly number[],
): Variant[] {
  const position = (n: number) => (n < 0 ? -1 - n : n);
  const after = (n: number) => (n < 0 ? -1 - n : n + 1);
  const variants: Variant[] = [];
  for (let at = 0; at < edits.length; ) {
    let last = at;
    while (
      last + 1 < edits.length &&
      position(edits[last + 1].now) === after(edits[last].now) &&
      position(edits[last + 1].was) === after(edits[last].was)
    )
      last++;
    const slice = edits.slice(at, last + 1);
    const now = slice.map((edit) => edit.now).filter((n) => n >= 0);
    const was = slice.map((edit) => edit.was).filter((n) => n >= 0);
    variants.push({
      now: now.length > 0 ? tokenSpan(report, piece[now[0]], piece[now[now.length - 1]] + 1) : undefined,
      was: was.length > 0 ? tokenSpan(source, window[was[0]], window[was[was.length - 1]] + 1) : undefined,
    });
    at = last + 1;
  }
  return variants;
}
