import type { Item } from '../core/item.js';
import { HASH_PRIME, HASH_SEED, hashOf } from '../core/lexicon.js';
import type { Reading } from '../core/reading.js';
import { contains, type Span } from '../core/span.js';
import { CAPITALISED, DIGITS, LOWER, MARK, numeralEnd } from '../core/token.js';
import { packFor } from '../lang/index.js';

/** How much a change of such a word says about who copied whom: few make the same one by chance. */
const weights = { figure: 3, period: 2.5, name: 2.5, content: 1.5, function: 0.6 } as const;
/** From such a weight on a word is a name, a number or quoted. */
export const specificWeight = 2.4;
/** Words inside quotation marks are copied with more care. */
const quotedWeight = 1.3;

/** The most terms that are compared at once: longer sentences are cut. */
const longest = 160;
/** A full stop that ends fewer terms belongs to an abbreviation: "Mr. Hale". */
const shortest = 5;
const longestOwn = 100;
/** A longer line above a headline is one itself. */
const longestMasthead = 5;

const kindWeight: Partial<Record<Item['kind'], number>> = {
  figure: weights.figure,
  period: weights.period,
  mention: weights.name,
};

/** A version of the story made ready for collation: its words and numbers as terms, its sentences as runs of them. */
export interface Witness {
  id: string;
  reading: Reading;
  count: number;
  /** Of each term: its tokens, first and after the last. */
  first: Uint32Array;
  end: Uint32Array;
  /** Equal for terms of the same letters or digits, whatever their case. */
  key: Int32Array;
  weight: Float64Array;
  /** Of each term: the figure, period or mention that it stands in, by index into the items, or -1. */
  item: Int32Array;
  sentences: number;
  /** Sentence `i` is the terms from `start[i]` up to, not including, `start[i + 1]`. */
  start: Uint32Array;
}

/** Makes a reading ready. Marks are no terms: typography tells copies apart badly. Linear. */
export function witnessOf(reading: Reading, id: string): Witness {
  const { tokens, sentences, items } = reading;
  const { from, kind, shape, hash } = tokens;
  const isFunction = functionWords(reading.doc.lang);
  const quoted = new Uint8Array(tokens.count);
  for (const { first, end } of reading.quotations) quoted.fill(1, first, end);
  const anchors = anchorsOf(items);
  const first: number[] = [];
  const end: number[] = [];
  const key: number[] = [];
  const weight: number[] = [];
  const item: number[] = [];
  const start: number[] = [];
  let next = 0;
  for (let s = 0; s < sentences.count; s++) {
    let begin = first.length;
    if (isOwnLine(reading, s)) continue;
    for (let at = afterCredit(reading, s); at < sentences.end[s]; ) {
      if (kind[at] === MARK) {
        at++;
        continue;
      }
      const length = first.length - begin;
      if (length >= longest || (length >= shortest && opensAfterStop(reading, at))) {
        start.push(begin);
        begin = first.length;
      }
      while (next < anchors.length && items[anchors[next]].span.to <= from[at]) next++;
      const inside = next < anchors.length && items[anchors[next]].span.from <= from[at] ? anchors[next] : -1;
      const after = kind[at] === DIGITS ? numeralEnd(tokens, at, sentences.end[s]) : at + 1;
      let own: number = weights.content;
      if (kind[at] === DIGITS) own = weights.figure;
      else if (isFunction.has(hash[at])) own = weights.function;
      else if (shape[at] !== LOWER && at > sentences.first[s]) own = weights.name;
      if (inside >= 0) own = Math.max(own, kindWeight[items[inside].kind] as number);
      first.push(at);
      end.push(after);
      key.push(keyOf(hash, at, after));
      weight.push(quoted[at] ? own * quotedWeight : own);
      item.push(inside);
      at = after;
    }
    if (first.length > begin) start.push(begin);
  }
  start.push(first.length);
  return {
    id,
    reading,
    count: first.length,
    first: Uint32Array.from(first),
    end: Uint32Array.from(end),
    key: Int32Array.from(key),
    weight: Float64Array.from(weight),
    item: Int32Array.from(item),
    sentences: start.length - 1,
    start: Uint32Array.from(start),
  };
}

/** Whether a capital stands after a full stop, though the sentence may go on: copyists who move its halves must not change how it is cut. */
const opensAfterStop = ({ tokens: { shape, from, to }, doc: { text } }: Reading, at: number): boolean =>
  shape[at] === CAPITALISED && at > 0 && from[at] > to[at - 1] && text[to[at - 1] - 1] === '.';

/** Whether a sentence is a line that only says where the text comes from, or of what day it is: each copyist writes his own. */
function isOwnLine(reading: Reading, sentence: number): boolean {
  const { items, sentences, tokens, doc } = reading;
  const { span } = doc.blocks[sentences.block[sentence]];
  if (isMasthead(reading, sentence)) return true;
  if (span.to - span.from > longestOwn || tokens.from[sentences.first[sentence]] > span.from + 2)
    return false;
  return (
    creditAt(reading, sentence) !== undefined ||
    items.some((item) => item.kind === 'period' && isWhole(span, item.span))
  );
}

const isWhole = (line: Span, { from, to }: Span): boolean =>
  contains(line, { from, to }) && from <= line.from + 2 && to >= line.to - 2;

/** The credit that a sentence opens with: in others what is credited is part of the story. */
const creditAt = ({ items, sentences, tokens }: Reading, sentence: number): Item | undefined => {
  const from = tokens.from[sentences.first[sentence]];
  return items.find(({ kind, span }) => kind === 'credit' && span.from >= from && span.from <= from + 2);
};

/** The first token of a sentence after a credit that it opens with, such as the place, day and agency before the first words. */
function afterCredit(reading: Reading, sentence: number): number {
  const { sentences, tokens } = reading;
  const credit = creditAt(reading, sentence);
  let at = sentences.first[sentence];
  while (credit && at < sentences.end[sentence] && tokens.from[at] < credit.span.to) at++;
  return at;
}

/** Whether a sentence is the name that a publisher sets above the headline: a short heading before another one. */
const isMasthead = ({ sentences, doc: { blocks } }: Reading, sentence: number): boolean =>
  sentences.block[sentence] === 0 &&
  sentences.end[sentence] - sentences.first[sentence] <= longestMasthead &&
  blocks[0].kind === 'heading' &&
  blocks[1]?.kind === 'heading';

function keyOf(hash: Int32Array, first: number, end: number): number {
  if (end === first + 1) return hash[first];
  let key = HASH_SEED;
  for (let at = first; at < end; at++) key = Math.imul(key ^ hash[at], HASH_PRIME);
  return key;
}

/** The figures, periods and mentions, none inside another, in order. */
function anchorsOf(items: readonly Item[]): number[] {
  const anchors: number[] = [];
  let covered = -1;
  items.forEach(({ kind, span }, index) => {
    if (kindWeight[kind] === undefined || span.from < covered) return;
    anchors.push(index);
    covered = span.to;
  });
  return anchors;
}

const functionHashes = new Map<string, ReadonlySet<number>>();

/** The hashes of a language's words without content. */
function functionWords(lang: string): ReadonlySet<number> {
  const { code, statement } = packFor(lang);
  let hashes = functionHashes.get(code);
  if (!hashes) functionHashes.set(code, (hashes = new Set((statement?.function ?? []).map(hashOf))));
  return hashes;
}

/** The words of a run of terms, as a span of the text. */
export const termSpan = ({ first, end, reading: { tokens } }: Witness, from: number, to: number) => ({
  from: tokens.from[first[from]],
  to: tokens.to[end[to - 1] - 1],
});
