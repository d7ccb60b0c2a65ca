import type { Lexicon } from './lexicon.js';
import { PARTED, type Tokens, tokenText, wordsOf } from './token.js';
import { WordSet } from './word-set.js';

/** What ends at a node: as written (capitals matter) before folded. */
interface End<T> {
  value: T;
  written: readonly string[] | undefined;
  other: End<T> | undefined;
}

/** A slot's numbers: the node before, the word on the way, the node behind it, and what ends there, or 0. */
const width = 4;

/**
 * Surfaces of one or more tokens ("per cent", "U.S.", "out of") with a value each, found in
 * time that does not depend on how many there are. Longest match wins. A trie, all its ways in one table by node and
 * word: a step looks at one place in memory, which counts where a document is short and nothing is in the cache.
 */
export class PhraseTable<T> {
  private readonly heads: WordSet;
  private tails: WordSet | undefined;
  private slots = new Int32Array(16 * width);
  private ways = 0;
  private nodes = 1; // the root is 0, which no way leads to
  private readonly ends: (End<T> | undefined)[] = [undefined];
  /** The value of the last match that `match` found. */
  value!: T;

  constructor(
    private readonly lexicon: Lexicon,
    surfaces: Iterable<readonly [surface: string, value: T]> = [],
  ) {
    this.heads = new WordSet(lexicon);
    for (const [surface, value] of surfaces) this.add(surface, value);
  }

  /**
   * Adds a surface. With `asWritten` its capitals must be met exactly (the pronoun "us" is not
   * the country "US"). Of two equal surfaces the first one stays.
   */
  add(surface: string, value: T, asWritten = false): void {
    const words = wordsOf(surface);
    if (words.length === 0) return;
    this.heads.add(words[0]);
    let slot = this.wayFrom(0, this.lexicon.add(words[0]));
    for (let i = 1; i < words.length; i++) {
      if (this.slots[slot + 2] === 0) this.slots[slot + 2] = this.nodes++;
      slot = this.wayFrom(this.slots[slot + 2], this.lexicon.add(words[i]));
    }
    const at = this.slots[slot + 3];
    const first = this.ends[at];
    if (asWritten) this.setEnd(slot, { value, written: words, other: first });
    else if (!first) this.setEnd(slot, { value, written: undefined, other: undefined });
    else {
      let last = first;
      while (last.other) last = last.other;
      if (last.written) last.other = { value, written: undefined, other: undefined };
    }
  }

  private setEnd(slot: number, end: End<T>): void {
    const at = this.slots[slot + 3];
    if (at > 0) this.ends[at] = end;
    else this.slots[slot + 3] = this.ends.push(end) - 1;
  }

  /** The slot of the way from a node over a word, made where there is none. */
  private wayFrom(node: number, word: number): number {
    if (this.ways * 2 * width >= this.slots.length) this.grow();
    const slot = this.slotOf(node, word);
    if (this.slots[slot + 1] === 0) {
      this.slots[slot] = node;
      this.slots[slot + 1] = word;
      this.ways++;
    }
    return slot;
  }

  /** Where the way from a node over a word is, or would be put: at the place that both tell, or the next free one. */
  private slotOf(node: number, word: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b);
    let slot = (width * (hash ^ (hash >>> 15))) & mask;
    while (slots[slot + 1] !== 0 && (slots[slot + 1] !== word || slots[slot] !== node))
      slot = (slot + width) & mask;
    return slot;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += width)
      if (old[slot + 1] !== 0)
        this.slots.set(old.subarray(slot, slot + width), this.slotOf(old[slot], old[slot + 1]));
  }

  /** Whether any surface starts with the word of this id. */
  startsWith(word: number): boolean {
    return this.heads.has(word);
  }

  /** The index from `at` up to `limit` of the first token that any surface may start at; `limit` where none does. */
  next(tokens: Tokens, at: number, limit: number): number {
    return this.heads.next(tokens.word, at, limit);
  }

  /** Whether any surface ends with the word of this id; asked only once all are added. */
  endsWith(word: number): boolean {
    this.tails ??= this.lastWords();
    return this.tails.has(word);
  }

  private lastWords(): WordSet {
    const words = new WordSet(this.lexicon);
    for (let slot = 0; slot < this.slots.length; slot += width)
      if (this.slots[slot + 3] !== 0) words.addId(this.slots[slot + 1]);
    return words;
  }

  /** Puts the words that its surfaces start with into a set. */
  addHeads(set: WordSet): void {
    for (let slot = 0; slot < this.slots.length; slot += width)
      if (this.slots[slot] === 0 && this.slots[slot + 1] !== 0) set.addId(this.slots[slot + 1]);
  }

  /** The token index after the longest surface that starts at `index`, or -1; its value is in `value`. */
  match(tokens: Tokens, index: number, end = tokens.count): number {
    return this.heads.has(tokens.word[index]) ? this.walk(tokens, index, end) : -1;
  }

  private walk(tokens: Tokens, index: number, limit: number): number {
    const { word, gap } = tokens;
    const { slots, ends } = this;
    let found = -1;
    for (let node = 0, at = index; ; ) {
      const slot = this.slotOf(node, word[at]);
      if (slots[slot + 1] === 0) return found;
      at++;
      let end = ends[slots[slot + 3]];
      while (end?.written && !isWritten(end.written, tokens, index)) end = end.other;
      if (end) {
        found = at;
        this.value = end.value;
      }
      node = slots[slot + 2];
      if (node === 0 || at >= limit || gap[at] === PARTED || word[at] === 0) return found;
    }
  }
}

/** The words that the surfaces of any of some finished tables start with, so that one look tells for all of them. */
export function headsOf(
  lexicon: Lexicon,
  tables: readonly Pick<PhraseTable<unknown>, 'addHeads'>[],
): WordSet {
  const heads = new WordSet(lexicon);
  for (const table of tables) table.addHeads(heads);
  return heads;
}

const isWritten = (written: readonly string[], tokens: Tokens, index: number): boolean =>
  written.every((surface, i) => surface === tokenText(tokens, index + i));

/** Single words with a value each, by lexicon id: `table[tokens.word[i]]`. */
export function wordTable<T>(
  lexicon: Lexicon,
  surfaces: Iterable<readonly [surface: string, value: T]>,
): (T | undefined)[] {
  const table: (T | undefined)[] = [undefined];
  for (const [surface, value] of surfaces) {
    const id = lexicon.add(surface);
    pad(table, id);
    table[id] ??= value;
  }
  return table;
}

/** Which of the words of a lexicon are some single ones, by id: 1, else 0. */
export type WordFlags = Uint8Array;

/**
 * Flags have room for so many words, those that other tables name later among them: no language has more, and to ask beyond
 * an array's end takes its time. No power of two, or the flags of one word would share a few lines of the cache.
 */
const roomForWords = 40_000;

/**
 * Single words by lexicon id: `flags[tokens.word[i]]`. Much is asked of every word, and mostly in vain: of bytes eight
 * times as many stay in the cache as of what an array holds, and the engine need not find out what a value's truth is.
 */
export function wordFlags(
  lexicon: Lexicon,
  surfaces: Iterable<readonly [surface: string, value: true]>,
): WordFlags {
  const ids = Array.from(surfaces, ([surface]) => lexicon.add(surface));
  const flags = new Uint8Array(Math.max(roomForWords, lexicon.size));
  for (const id of ids) flags[id] = 1;
  return flags;
}

/** Fills an array up to an index, since one with wide gaps is no longer an array to V8 but a slow dictionary. */
function pad(table: unknown[], index: number): void {
  while (table.length <= index) table.push(undefined);
}
