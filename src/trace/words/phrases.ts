/** Phrases, each a run of stems, that are looked for at a token. */
export class Phrases {
  constructor(private readonly runs: readonly (readonly number[])[]) {}

  /** Of how many words the longest phrase is that starts at a token; 0 where none does. */
  lengthAt(stems: Int32Array, at: number): number {
    let longest = 0;
    for (const run of this.runs)
      if (run.length > longest && run.every((stem, n) => stems[at + n] === stem)) longest = run.length;
    return longest;
  }

  /** Whether one of the phrases starts at any of some tokens. */
  areIn(stems: Int32Array, first: number, end: number): boolean {
    for (let at = first; at < end; at++) if (this.lengthAt(stems, at) > 0) return true;
    return false;
  }

  /** Whether one of the phrases ends right before a token. */
  endsAt(stems: Int32Array, at: number): boolean {
    return this.runs.some(
      (run) => at >= run.length && run.every((stem, n) => stems[at - run.length + n] === stem),
    );
  }
}
