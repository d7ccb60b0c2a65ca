import { DIGITS, isOneOf, MARK, type Tokens, WORD } from '../../core/token.js';
import type { Run } from './side.js';
import type { Witness } from './witness.js';

/** Tokens of a report and those that the source has in their place; either run may be empty, and stands where words are missing. */
export interface Variant {
  now: Run;
  was: Run;
}

/** Where a piece of a report stands in a source, and what differs there. */
export interface Place {
  source: number;
  first: number;
  end: number;
  variants: Variant[];
  differing: number;
}

/** Symbols that are words all the same. */
export const spoken = new Set('%$€£¥₽₹');
/** The most tokens of a report that are laid beside the source at once. */
export const widest = 200;

/** Whether a token is a word, or a symbol that is one all the same. */
export const isWord = ({ kind, text, from }: Tokens, at: number): boolean =>
  kind[at] === WORD || kind[at] === DIGITS || spoken.has(text[from[at]]);

/** The tokens of a run that are words. */
export function wordsIn({ reading: { tokens } }: Witness, { first, end }: Run): number[] {
  const words: number[] = [];
  for (let at = first; at < end; at++) if (isWord(tokens, at)) words.push(at);
  return words;
}

/** What an editor puts into a quotation has no more tokens, its brackets counted. */
const longestInsertion = 8;

/** Where a square bracket closes that opens at a token, before `end`; -1 where none opens, or it does not close. */
export function closingBracket(tokens: Tokens, open: number, end: number): number {
  if (tokens.kind[open] !== MARK || !isOneOf(tokens, open, '[')) return -1;
  for (let at = open + 1; at < end; at++) if (isOneOf(tokens, at, ']')) return at;
  return -1;
}

/** What another word costs, another form of the same, and a word of the source that a shortened copy leaves out. */
const otherWord = 4;
const otherForm = 2;
const leftOut = 1;

const rowsMost = widest + 1;
const columnsMost = widest * 4 + 1;
const cost = new Uint16Array(rowsMost * columnsMost);

/**
 * The stretch of the source's tokens from `from` up to `end` that is fewest edits away (Sellers 1980), and those edits.
 * Where the piece may be shortened, a word left out is less of an edit than another one.
 */
export function nearest(
  { reading: { tokens: report }, stems }: Witness,
  piece: readonly number[],
  { reading: { tokens: source }, stems: sourceStems }: Witness,
  sourceIndex: number,
  from: number,
  end = source.count,
  isShortened = false,
): Place | undefined {
  const missing = isShortened ? leftOut : otherWord;
  const window: number[] = [];
  const most = Math.min(columnsMost - 1, piece.length * 3 + 60);
  for (let at = from; at < end && window.length < most; at++) {
    // an editor's words in what the source quotes need not be told: "they [the regulators] do not"
    const closing = closingBracket(source, at, Math.min(end, at + longestInsertion));
    if (closing > 0) at = closing;
    else if (isWord(source, at)) window.push(at);
  }
  const rows = piece.length;
  const columns = window.length;
  const changed = (i: number, j: number): number => {
    const [one, other] = [piece[i - 1], window[j - 1]];
    if (report.hash[one] === source.hash[other]) return 0;
    return stems[one] === sourceStems[other] ? otherForm : otherWord;
  };
  for (let j = 0; j <= columns; j++) cost[j] = 0;
  for (let i = 1; i <= rows; i++) {
    const row = i * columnsMost;
    cost[row] = i * otherWord;
    for (let j = 1; j <= columns; j++) {
      cost[row + j] = Math.min(
        cost[row - columnsMost + j - 1] + changed(i, j),
        cost[row - columnsMost + j] + otherWord,
        cost[row + j - 1] + missing,
      );
    }
  }
  let endAt = 0; // the last of equals: another word at the end stands for the source's
  for (let j = 1; j <= columns; j++)
    if (cost[rows * columnsMost + j] <= cost[rows * columnsMost + endAt]) endAt = j;
  const differing = cost[rows * columnsMost + endAt] / otherWord;
  if (differing >= rows) return undefined;
  const edits: { now: number; was: number }[] = [];
  let i = rows;
  let j = endAt;
  while (i > 0) {
    const here = cost[i * columnsMost + j];
    const change = j > 0 ? changed(i, j) : otherWord;
    if (j > 0 && cost[(i - 1) * columnsMost + j - 1] + change === here) {
      i--;
      j--;
      if (change > 0) edits.push({ now: i, was: j });
    } else if (cost[(i - 1) * columnsMost + j] + otherWord === here) edits.push({ now: --i, was: -1 - j });
    else edits.push({ now: -1 - i, was: --j });
  }
  return {
    source: sourceIndex,
    first: window[j],
    end: window[endAt - 1] + 1,
    variants: groupsOf(edits.reverse(), piece, window),
    differing,
  };
}

/** Neighbouring edits as one variant each. `-1 - n` stands for nothing, before position n. */
function groupsOf(
  edits: readonly { now: number; was: number }[],
  piece: readonly number[],
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
    variants.push({
      now: runOver(piece, position(edits[at].now), after(edits[last].now)),
      was: runOver(window, position(edits[at].was), after(edits[last].was)),
    });
    at = last + 1;
  }
  return variants;
}

/** The tokens at some places of a list; where these are none, a run of no token before the one that follows. */
const runOver = (tokens: readonly number[], first: number, end: number): Run =>
  first < end
    ? { first: tokens[first], end: tokens[end - 1] + 1 }
    : { first: tokens[first] ?? tokens[first - 1] + 1, end: tokens[first] ?? tokens[first - 1] + 1 };
