import type { Figure, Item } from '../../core/item.js';
import { byKind, type ItemsByKind } from '../../core/items-by-kind.js';
import { HASH_PRIME, hashOf } from '../../core/lexicon.js';
import type { Reading } from '../../core/reading.js';
import { sentenceSpan } from '../../core/sentence.js';
import type { Span } from '../../core/span.js';
import {
  DIGITS,
  GLUED,
  isOneOf,
  MARK,
  numeralEnd,
  type Tokens,
  tokenAt,
  tokenText,
} from '../../core/token.js';
import { packFor } from '../../lang/index.js';
import type { Axis } from '../../lang/statement.js';
import { soundOf } from '../words/name-sound.js';
import {
  AXIS,
  CONCEPT,
  CONDITION,
  CONTENT,
  DENIAL,
  FUNCTION,
  IDLE,
  NEGATION,
  NUMERAL,
} from '../words/sense.js';
import { type Vocabulary, vocabularyOf } from '../words/vocabulary.js';

// What a term may be besides what a word is (see vocabulary).
export const FIGURE = 10;
export const PERIOD = 11;
export const MENTION = 12;

/** The most terms that are compared at once: longer sentences are cut. */
export const LONGEST = 160;

/**
 * A reading made ready for comparison: its words as terms, an item (a figure, a period, a
 * mention) being one term whatever its length, and its sentences as runs of terms.
 */
export interface Witness {
  id: string;
  reading: Reading;
  vocabulary: Vocabulary;
  /** Of each token: the hash of its stem. */
  stems: Int32Array;
  count: number;
  /** Of each term: its tokens, first and after the last. */
  first: Uint32Array;
  end: Uint32Array;
  /** Equal for terms that say the same. */
  key: Int32Array;
  /** CONTENT, FUNCTION … AXIS, or FIGURE, PERIOD, MENTION. */
  kind: Uint8Array;
  /** Of a FIGURE, PERIOD or MENTION: its index in `items`. Of an AXIS: axis * 16 + group. */
  ref: Uint32Array;
  items: readonly Item[];
  /** The same by kind. */
  found: Readonly<ItemsByKind>;
  /** 1 where a comma or another mark that parts clauses stands before the term, 2 where a full stop or a semicolon does. */
  parted: Uint8Array;
  /** Passages, that is sentences of at most LONGEST terms: passage `p` is terms `start[p]` to `start[p + 1]`. */
  passages: number;
  start: Uint32Array;
  /** Of each passage: its sentence. */
  sentence: Uint32Array;
}

const partingMarks = new Map([
  ...[...',—–()（），、'].map((mark) => [mark, 1] as const),
  ...[...';:；：。.'].map((mark) => [mark, 2] as const),
]);
const kindOf: Partial<Record<Item['kind'], number>> = { figure: FIGURE, period: PERIOD, mention: MENTION };

/** Makes a reading ready, for comparison with others in other languages where it is `foreign` to them. Linear. */
export function witness(reading: Reading, id: string, foreign = false): Witness {
  const { tokens, sentences, items } = reading;
  const vocabulary = vocabularyOf(packFor(reading.doc.lang));
  const { text, from, kind: tokenKind } = tokens;
  const stems = vocabulary.stemsOf(tokens);
  const anchors = anchorsOf(items);
  const size = tokens.count;
  const first = new Uint32Array(size);
  const end = new Uint32Array(size);
  const key = new Int32Array(size);
  const kind = new Uint8Array(size);
  const ref = new Uint32Array(size);
  const parted = new Uint8Array(size);
  const start: number[] = [];
  const sentence: number[] = [];
  let count = 0;
  let nextAnchor = 0;
  for (let s = 0; s < sentences.count; s++) {
    let passageStart = count;
    start.push(passageStart);
    sentence.push(s);
    let parting = 2;
    for (let at = sentences.first[s]; at < sentences.end[s]; ) {
      while (nextAnchor < anchors.length && items[anchors[nextAnchor]].span.to <= from[at]) nextAnchor++;
      const anchor = items[anchors[nextAnchor]];
      let after = at + 1;
      if (count - passageStart >= LONGEST) {
        start.push((passageStart = count));
        sentence.push(s);
      }
      if (anchor && anchor.span.from <= from[at]) {
        while (after < sentences.end[s] && from[after] < anchor.span.to) after++;
        key[count] = anchorKey(anchor);
        kind[count] = kindOf[anchor.kind] as number;
        ref[count] = anchors[nextAnchor];
      } else {
        let matched = vocabulary.match(tokens, stems, at);
        // what "declined to" an amount was not refused
        if (
          matched > at + 1 &&
          vocabulary.sense.kind === NEGATION &&
          leadsToFigure(anchor, text, from[matched], vocabulary)
        )
          matched = vocabulary.match(tokens, stems, at, at + 1);
        // "in May" holds a time, and is no phrase
        if (
          matched > sentences.end[s] ||
          (matched > 0 && anchor && anchor.span.from < tokens.to[matched - 1])
        )
          matched = vocabulary.match(tokens, stems, at, at + 1);
        if (matched > 0) {
          after = matched;
          const { sense } = vocabulary;
          if (sense.kind === IDLE) {
            at = after;
            continue;
          }
          key[count] = sense.key;
          // "too" behind what is said is "also"
          const isAlso =
            sense.kind === DENIAL &&
            (after === sentences.end[s] || tokenKind[after] === MARK) &&
            vocabulary.phrases.including.lengthAt(stems, at) === after - at;
          kind[count] = isAlso ? FUNCTION : sense.kind;
          ref[count] = sense.kind === AXIS ? sense.axis * 16 + sense.group : 0;
        } else if (tokenKind[at] === DIGITS) {
          after = numeralEnd(tokens, at, sentences.end[s]);
          key[count] = hashOf(text.slice(from[at], tokens.to[after - 1]));
          kind[count] = NUMERAL;
        } else if (tokenKind[at] === MARK) {
          parting = Math.max(parting, partingMarks.get(text[from[at]]) ?? 0);
          at++;
          continue;
        } else {
          key[count] = stems[at];
          kind[count] = isPossessive(tokens, at) ? FUNCTION : CONTENT;
        }
      }
      const concept =
        foreign && (kind[count] === CONTENT || kind[count] === AXIS)
          ? vocabulary.conceptOf(tokenText(tokens, at))
          : undefined;
      if (concept !== undefined) {
        key[count] = concept;
        kind[count] = CONCEPT;
      }
      // "Should it slip, …"
      const condition = count === passageStart ? vocabulary.conditionAt(tokens.hash[at]) : undefined;
      if (condition !== undefined && !isOneOf(tokens, sentences.end[s] - 1, '?')) {
        key[count] = condition;
        kind[count] = CONDITION;
      }
      first[count] = at;
      end[count] = after;
      parted[count++] = parting;
      parting = 0;
      at = after;
    }
  }
  start.push(count);
  return {
    id,
    reading,
    vocabulary,
    stems,
    count,
    first: first.subarray(0, count),
    end: end.subarray(0, count),
    key: key.subarray(0, count),
    kind: kind.subarray(0, count),
    ref: ref.subarray(0, count),
    items,
    found: byKind(items),
    parted: parted.subarray(0, count),
    passages: start.length - 1,
    start: Uint32Array.from(start),
    sentence: Uint32Array.from(sentence),
  };
}

/** Whether a figure stands at an offset, be its bound before it: "to below 200". */
function leadsToFigure(
  anchor: Item | undefined,
  text: string,
  offset: number,
  vocabulary: Vocabulary,
): boolean {
  if (anchor?.kind !== 'figure') return false;
  const between = anchor.span.from - offset;
  if (between < 0 || between > longestBound) return false;
  return between === 0 || vocabulary.boundOf(text.slice(offset, anchor.span.from).trim()) !== undefined;
}
/** The letters of a bound. */
const longestBound = 32;

/** A single letter glued behind an apostrophe carries nothing of its own. */
const isPossessive = ({ from, to, gap, text }: Tokens, at: number): boolean =>
  at > 0 && gap[at] === GLUED && to[at] - from[at] === 1 && "'’".includes(text[from[at - 1]]);

/** The items that stand as one term, none inside another. */
function anchorsOf(items: readonly Item[]): number[] {
  const anchors: number[] = [];
  let covered = -1;
  items.forEach(({ kind, span }, index) => {
    if (kindOf[kind] === undefined || span.from < covered) return;
    anchors.push(index);
    covered = span.to;
  });
  return anchors;
}

/** What an item says, whatever its words: the same in every language. */
function anchorKey(item: Item): number {
  switch (item.kind) {
    case 'figure':
      return hashOf(`figure ${item.value ?? item.range?.join(' ')}`);
    case 'period':
      return hashOf(`period ${item.from} ${item.to}`);
    case 'mention': {
      const { type, id, name } = item.entity;
      // a person by the surname's sound: «Токаев», "Tokayev" and "Tokaev" are one; places likewise
      const spelt =
        type === 'person' ? soundOf(name).at(-1) : type === 'place' ? soundOf(name).join(' ') : id;
      return mentionKey(spelt || name);
    }
    default:
      return 0;
  }
}

/** The keys of the ends of a range, which a report may give alone: "up to 850". */
export function endKeys({ kind, items, ref }: Witness, term: number): readonly number[] {
  if (kind[term] !== FIGURE) return none;
  const { range } = items[ref[term]] as Figure;
  return range ? range.map((end) => hashOf(`figure ${end}`)) : none;
}
const none: readonly number[] = [];

/** The key of a name, by its id where it has one. */
export const mentionKey = (id: string): number => hashOf(`mention ${id}`);

/** The span of a passage with the marks around it; the whole sentence where it is one. */
export function passageSpan(
  { reading: { tokens, sentences }, sentence, first, end, start }: Witness,
  passage: number,
): Span {
  const whole = sentenceSpan(tokens, sentences, sentence[passage]);
  const isFirst = passage === 0 || sentence[passage - 1] !== sentence[passage];
  const isLast = sentence[passage + 1] !== sentence[passage];
  return {
    from: isFirst ? whole.from : tokens.from[first[start[passage]]],
    to: isLast ? whole.to : tokens.to[end[start[passage + 1] - 1] - 1],
  };
}

/** The items that start in a span, in order. O(log n) and what is found. */
export function itemsIn({ items }: Witness, { from, to }: Span): readonly Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle].span.from < from) low = middle + 1;
    else high = middle;
  }
  while (high < items.length && items[high].span.from < to) high++;
  return items.slice(low, high);
}

/** The terms over a span. O(log n) and what is found. */
export function termsOver(witness: Witness, span: Span): number[] {
  const { reading, first, count } = witness;
  const { tokens } = reading;
  const terms: number[] = [];
  const from = termAt(witness, tokenAt(tokens, span.from));
  for (let term = from; term < count && tokens.from[first[term]] < span.to; term++) terms.push(term);
  return terms;
}

/** The terms over a span that name what is measured: what a level does ("rose") names nothing. */
export function thingsOver(witness: Witness, span: Span): number[] {
  const { kind, ref, vocabulary } = witness;
  return termsOver(witness, span).filter((term) => {
    if (kind[term] === CONTENT || kind[term] === CONCEPT || kind[term] === MENTION) return true;
    const { aspect = undefined } = kind[term] === AXIS ? vocabulary.axes[ref[term] >> 4] : {};
    return aspect !== undefined && aspect !== 'direction' && aspect !== 'modality';
  });
}

/** The term that a token is in, or the next one; the number of all terms where there is none. O(log n). */
export function termAt({ end, count }: Witness, token: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle] <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The figure that a term is; undefined for another term. */
export const figureAt = ({ kind, items, ref }: Witness, term: number): Figure | undefined =>
  kind[term] === FIGURE ? (items[ref[term]] as Figure) : undefined;

/** The words over some tokens, as they stand in the text; none where there is no token. */
export const wordsOver = ({ reading: { doc, tokens } }: Witness, from: number, after: number): string =>
  // a line may end between two of them
  from < after ? doc.text.slice(tokens.from[from], tokens.to[after - 1]).replace(/\s+/gu, ' ') : '';

/** The passage that a term stands in. O(log n). */
export function passageOf({ start, passages }: Witness, term: number): number {
  let low = 0;
  let high = passages - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (start[middle] <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The key of two neighbours taken together. */
export const pairKey = (a: number, b: number): number => Math.imul(a, HASH_PRIME) ^ b;

/** The stems of the words of a term that is more than a word. */
export function wordKeys({ reading: { tokens }, stems, first, end }: Witness, term: number): number[] {
  const keys: number[] = [];
  for (let at = first[term]; at < end[term]; at++) if (tokens.kind[at] !== MARK) keys.push(stems[at]);
  return keys;
}

/** The words from the term `first` up to, not including, the term `after`. */
export const termSpan = (
  { reading: { tokens }, first, end }: Witness,
  from: number,
  after: number,
): Span => ({
  from: tokens.from[first[from]],
  to: tokens.to[end[after - 1] - 1],
});

/** Whether a term is a side of one of the axes of an aspect: of those of directions "rose" is one. */
export const isOnAxis = ({ kind, ref, vocabulary }: Witness, term: number, aspect: Axis['aspect']): boolean =>
  kind[term] === AXIS && vocabulary.axes[ref[term] >> 4].aspect === aspect;
