import type { Stemmer } from './stemmer.js';

/** A language's words that may stand for one another, by stem; a word may be in several groups. */
export class Interchange {
  private readonly groups = new Map<number, number[]>();

  constructor(groups: readonly (readonly string[])[], stemmer: Stemmer) {
    groups.forEach((words, group) => {
      for (const stem of stemmer.all(words)) {
        const known = this.groups.get(stem);
        if (known) known.push(group);
        else this.groups.set(stem, [group]);
      }
    });
  }

  /** Whether an editor may put the word of one stem for that of another. */
  may(one: number, other: number): boolean {
    const others = this.groups.get(other);
    return others !== undefined && (this.groups.get(one)?.some((group) => others.includes(group)) ?? false);
  }
}
