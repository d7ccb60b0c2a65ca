import { fold, foldOf } from './boundary.js';

/** FNV-1a over folded code units (Fowler, Noll, Vo), the hash of every token. */
export const HASH_SEED = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

/**
 * A second hash, which adds before it multiplies (by the golden ratio, as Knuth has it): words that share both are taken
 * for one. Among the thousands of words of a lexicon that happens to one other word in 10^15.
 */
export const CHECK_PRIME = 0x9e3779b1;

/** The hash of a folded surface, as the tokeniser computes it: signed, since V8 keeps no larger number in a map without a box. */
export function hashOf(surface: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < surface.length; i++) hash = Math.imul(hash ^ foldOf[surface.charCodeAt(i)], HASH_PRIME);
  return hash | 0;
}

/** The second hash of a folded surface, as the tokeniser computes it. */
function checkOf(surface: string): number {
  let check = 0;
  for (let i = 0; i < surface.length; i++)
    check = Math.imul(check + foldOf[surface.charCodeAt(i)] + 1, CHECK_PRIME);
  return check;
}

/** A slot's numbers; the last one is free, so that a slot lies in one line of the cache. */
const width = 4;

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
  /** Both hashes and the id of every word, at the first hash's place or the next free one: all that a search reads lies together. */
  private slots = new Int32Array(512 * width);
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
    for (const column of this.columns)
      if (column.bits.length <= id) column.bits = atLeast(column.bits, id + 1);
    if (this.words.length * 2 * width > this.slots.length) this.grow();
    else this.place(id);
    return id;
  }

  /** The id of a whole surface, 0 where no table names it. */
  idOf(surface: string): number {
    return this.ids.get(fold(surface)) ?? 0;
  }

  /** The id of a token by its two hashes. */
  find(hash: number, check: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = Math.imul(hash, width) & mask; ; slot = (slot + width) & mask) {
      const id = slots[slot + 2];
      if (id === 0 || (slots[slot] === hash && slots[slot + 1] === check)) return id;
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

  private place(id: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    const hash = hashOf(this.words[id]);
    let slot = Math.imul(hash, width) & mask;
    while (slots[slot + 2] !== 0) slot = (slot + width) & mask;
    slots[slot] = hash;
    slots[slot + 1] = checkOf(this.words[id]);
    slots[slot + 2] = id;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 1; id < this.words.length; id++) this.place(id);
  }
}

/** An array that has room for so many entries, and for as many again. */
function atLeast(old: Int32Array, length: number): Int32Array {
  const longer = new Int32Array(2 * length);
  longer.set(old);
  return longer;
}
