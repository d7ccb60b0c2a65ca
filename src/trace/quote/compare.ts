import type { Quotation } from '../../core/quotation.js';
import type { Span } from '../../core/span.js';
import { GLUED, MARK, tokenSpan } from '../../core/token.js';
import {
  closingBracket,
  isWord,
  nearest,
  type Place,
  spoken,
  type Variant,
  widest,
} from '../align/nearest.js';
import type { PassageIndex } from '../align/passages.js';
import type { Run } from '../align/side.js';
import { termAt, type Witness } from '../align/witness.js';
import { negationsIn } from '../copy/contrast.js';
import { splice } from './splice.js';

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

const ellipsis = '…';
/** No brackets in a quotation hold more tokens. */
const longestBracket = 40;
/** Beyond this share of words changed a piece is not the source's. */
const likeEnough = 0.5;
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
    collation.variants.push(
      ...place.variants.filter((variant) => !isGlossed(report, variant, index.sources[place.source])),
    );
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
  const { text, from, kind, gap } = tokens;
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
      const closing = closingBracket(tokens, at, Math.min(end, at + longestBracket));
      if (closing > 0) {
        bracketed = true;
        if (
          text.slice(from[at], from[closing]).includes(ellipsis) ||
          text.slice(from[at], from[closing]).includes('..')
        )
          close();
        // "[w]e": a word whose first letter was changed is the source's at the cut
        const isLetter = text.slice(from[at] + 1, from[closing]).length === 1;
        at = isLetter && closing + 1 < end && gap[closing + 1] === GLUED ? closing + 1 : closing;
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

/** Words in whose place an editor put others in brackets: "presented to [Bangladesh]" for "presented to our nation". */
function isGlossed({ reading: { tokens, doc } }: Witness, { now, was }: Variant, source: Witness): boolean {
  if (now.first < now.end || was.end - was.first > mostGlossed || negationsIn(source, was) > 0) return false;
  const before = doc.text.slice(0, tokens.from[now.first]).trimEnd();
  return doc.text[tokens.from[now.first]] === '[' || before.endsWith(']');
}
/** No more words are glossed at once. */
const mostGlossed = 4;

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
  const { first, end } = runOver(report, piece);
  for (const { source, passage } of index.find(report, first, end, windows)) {
    const { start, first: firstToken } = index.sources[source];
    const from = Math.max(0, firstToken[start[passage]] - piece.length - 2);
    const place = nearest(report, piece, index.sources[source], source, from);
    if (place && (!best || place.differing < best.differing)) best = place;
  }
  return best && best.differing <= piece.length * likeEnough ? best : undefined;
}

/** The terms of a report that a piece of its tokens lies in. */
function runOver(report: Witness, piece: readonly number[]): Run {
  const first = termAt(report, piece[0]);
  let end = first;
  while (end < report.count && report.first[end] <= piece[piece.length - 1]) end++;
  return { first, end };
}

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
