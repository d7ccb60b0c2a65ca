import { fold, foldOf } from './boundary.js';

/** FNV-1a over folded code units (Fowler, Noll, Vo), the hash of every token. */
export const HASH_SEED = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

/** The hash of a folded surface, as the tokeniser computes it. */
export function hashOf(surface: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < surface.length; i++) hash = Math.imul(hash ^ foldOf[surface.charCodeAt(i)], HASH_PRIME);
  return hash >>> 0;
}

/** Bits by word id. */
export interface Column {
  bits: Int32Array;
}

/**
 * The words that a language's tables name, each with a small id, found by hash without
 * cutting a string out of the text. Id 0 is every word that no table names.
 */
export class Lexicon {
  private readonly words: string[] = [''];
  private readonly ids = new Map<string, number>();
  /** The words' letters, one word behind the other, and where each starts: all that a search reads lies together. */
  private letters = new Uint16Array(4096);
  private starts = new Int32Array(512);
  /** Hash and id by turns, at the hash's place or the next free one. */
  private slots = new Int32Array(2048);
  private mask = 1023;
  private readonly columns: Column[] = [];
  private shared: Column | undefined;
  private bitsTaken = 0;

  /** How many ids there are, 0 included. */
  get size(): number {
    return this.words.length;
  }

  /** The id of a token's surface, given one if it is new. */
  add(surface: string): number {
    const word = fold(surface);
    const known = this.ids.get(word);
    if (known) return known;
    const id = this.words.push(word) - 1;
    this.ids.set(word, id);
    const start = this.starts[id];
    const end = start + word.length;
    if (end > this.letters.length) this.letters = atLeast(this.letters, end);
    if (id + 1 >= this.starts.length) this.starts = atLeast(this.starts, id + 2);
    for (let i = 0; i < word.length; i++) this.letters[start + i] = word.charCodeAt(i);
    this.starts[id + 1] = end;
    for (const column of this.columns)
      if (column.bits.length <= id) column.bits = atLeast(column.bits, id + 1);
    if (this.words.length * 4 > this.slots.length) this.grow();
    else this.place(id, hashOf(word));
    return id;
  }

  /** The id of a whole surface, 0 where no table names it. */
  idOf(surface: string): number {
    return this.ids.get(fold(surface)) ?? 0;
  }

  /** The id of the token that stands among `units` from `from` to `to` with this hash. */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    const { slots, mask, letters, starts } = this;
    const signed = hash | 0; // as the slots hold it
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[2 * slot + 1];
      if (id === 0) return 0;
      if (slots[2 * slot] !== signed) continue;
      const before = starts[id] - from;
      if (starts[id + 1] !== before + to) continue;
      let at = from;
      while (at < to && letters[before + at] === foldOf[units[at]]) at++;
      if (at === to) return id;
    }
  }

  /** The folded surface of an id. */
  wordOf(id: number): string {
    return this.words[id];
  }

  /** A bit that no set of words has yet, and the column that it is in, which grows with the lexicon. */
  takeBit(): { column: Column; bit: number } {
    const index = this.bitsTaken++ & 31;
    if (index === 0 || !this.shared) this.shared = this.takeColumn();
    return { column: this.shared, bit: 1 << index };
  }

  /** A column of its own, for what is asked of every token: no bit set, it grows with the lexicon. */
  takeColumn(): Column {
    const column = { bits: new Int32Array(Math.max(512, this.words.length)) };
    this.columns.push(column);
    return column;
  }

  private place(id: number, hash: number): void {
    let slot = hash & this.mask;
    while (this.slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask;
    this.slots[2 * slot] = hash;
    this.slots[2 * slot + 1] = id;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    this.mask = this.slots.length / 2 - 1;
    for (let id = 1; id < this.words.length; id++) this.place(id, hashOf(this.words[id]));
  }
}

/** An array that has room for so many entries, and for as many again. */
function atLeast<A extends Int32Array | Uint16Array>(old: A, length: number): A {
  const longer = new (old.constructor as new (length: number) => A)(2 * length);
  longer.set(old);
  return longer;
}
