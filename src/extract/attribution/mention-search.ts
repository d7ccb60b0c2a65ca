import type { Mention } from '../../core/item.js';

/** The mentions of a text, found by where they stand. */
export class MentionSearch {
  /** `mentions` in the order of the text. */
  constructor(readonly mentions: readonly Mention[]) {}

  /** The last mention of one of the types that ends in [from, to). */
  lastIn(from: number, to: number, types: readonly string[]): Mention | undefined {
    for (let i = this.indexAt(to) - 1; i >= 0; i--) {
      const mention = this.mentions[i];
      if (mention.span.from < from) return undefined;
      if (mention.span.to <= to && types.includes(mention.entity.type)) return mention;
    }
    return undefined;
  }

  /** The first mention of one of the types in [from, to). */
  firstIn(from: number, to: number, types: readonly string[]): Mention | undefined {
    for (let i = this.indexAt(from); i < this.mentions.length; i++) {
      const mention = this.mentions[i];
      if (mention.span.from >= to) return undefined;
      if (mention.span.to <= to && types.includes(mention.entity.type)) return mention;
    }
    return undefined;
  }

  /** The index of the first mention that starts at `offset` or later. O(log n). */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.mentions[middle].span.from < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
