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
  private readonly hashes: number[] = [0];
  private slots = new Int32Array(1024);
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
    const known = this.idOf(surface);
    if (known) return known;
    const word = fold(surface);
    const id = this.words.push(word) - 1;
    this.hashes.push(hashOf(word));
    for (const column of this.columns) if (column.bits.length <= id) column.bits = twiceAsLong(column.bits);
    if (this.words.length * 2 > this.slots.length) this.grow();
    else this.place(id);
    return id;
  }

  /** The id of a whole surface, 0 where no table names it. */
  idOf(surface: string): number {
    return this.find(surface, 0, surface.length, hashOf(surface));
  }

  /** The id of the token that stands in `text` from `from` to `to` with this hash. */
  find(text: string, from: number, to: number, hash: number): number {
    const { slots, mask, words, hashes } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot];
      if (id === 0) return 0;
      if (hashes[id] !== hash) continue;
      const word = words[id];
      if (word.length !== to - from) continue;
      let at = 0;
      while (at < word.length && word.charCodeAt(at) === foldOf[text.charCodeAt(from + at)]) at++;
      if (at === word.length) return id;
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
    const column = { bits: new Int32Array(this.slots.length) };
    this.columns.push(column);
    return column;
  }

  private place(id: number): void {
    let slot = this.hashes[id] & this.mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot] = id;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    this.mask = this.slots.length - 1;
    for (let id = 1; id < this.words.length; id++) this.place(id);
  }
}

function twiceAsLong(bits: Int32Array): Int32Array {
  const longer = new Int32Array(2 * bits.length);
  longer.set(bits);
  return longer;
}
