import type { Stemmer } from './stemmer.js';

/** A language's words that may stand for one another, by stem; a word may be in several groups. */
export class Interchange {
  private known: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(
    private readonly groups: readonly (readonly string[])[],
    private readonly stemmer: Stemmer,
    /** What words that tell the highest degree end with. */
    private readonly highest: readonly string[],
  ) {}

  /** Whether an editor may put the word of one stem for that of another. */
  may(one: number, other: number): boolean {
    // most texts have no word in another's place: the table waits for the first
    this.known ??= this.byStem();
    const others = this.known.get(other);
    return others !== undefined && (this.known.get(one)?.some((group) => others.includes(group)) ?? false);
  }

  /** The forms that a word may have for the highest degree: "gravest", "poorest". */
  private readonly highestOf = (word: string): string[] =>
    this.highest.flatMap((ending) => [word + ending, word.slice(0, -1) + ending]);

  private byStem(): ReadonlyMap<number, readonly number[]> {
    const found = new Map<number, number[]>();
    this.groups.forEach((words, group) => {
      for (const stem of this.stemmer.all([...words, ...words.flatMap((word) => this.highestOf(word))])) {
        const known = found.get(stem);
        if (known) known.push(group);
        else found.set(stem, [group]);
      }
    });
    return found;
  }
}
