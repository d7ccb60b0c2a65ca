import type { Column, Lexicon } from './lexicon.js';

/**
 * A set of words, asked by lexicon id: `set.has(tokens.word[i])`. Sets share columns of bits, so
 * that all that is asked of a word lies together in memory; a table each would not stay in the cache.
 */
export class WordSet {
  private readonly column: Column;
  private readonly bit: number;

  constructor(
    private readonly lexicon: Lexicon,
    surfaces: Iterable<string> = [],
  ) {
    ({ column: this.column, bit: this.bit } = lexicon.takeBit());
    for (const surface of surfaces) this.add(surface);
  }

  /** Puts a word into the set and gives its id. */
  add(surface: string): number {
    const id = this.lexicon.add(surface);
    this.column.bits[id] |= this.bit;
    return id;
  }

  /** Puts the word of an id into the set. */
  addId(word: number): void {
    this.column.bits[word] |= this.bit;
  }

  /** Whether the word of an id is in the set; none has id 0, and there is none before or after a text. */
  has(word: number): boolean {
    // `| 0`: what stands outside of a text has no id at all
    return (this.column.bits[word | 0] & this.bit) !== 0;
  }

  /** The index from `at` up to `limit` of the first of some words that is in the set; `limit` where none is. */
  next(words: Int32Array, at: number, limit: number): number {
    const { bit } = this;
    const { bits } = this.column;
    let next = at;
    while (next < limit && (bits[words[next]] & bit) === 0) next++;
    return next;
  }
}
