/** The tokens among which one is chosen, in the order in which they were added; used again for every choice. */
export class Places {
  /** No choice has more. */
  static readonly most = 256;
  readonly token = new Int32Array(Places.most);
  /** How many marks stand between a place and where the choice starts from, at most three. */
  readonly marks = new Uint8Array(Places.most);
  /** How many words that a clause turns on stand there, at most three. */
  readonly verbs = new Uint8Array(Places.most);
  count = 0;

  /** Forgets what stands in it. */
  clear(): this {
    this.count = 0;
    return this;
  }

  /** The number of the place that is a token. */
  indexOf(token: number): number {
    let i = 0;
    while (i < this.count && this.token[i] !== token) i++;
    return i;
  }

  /** Whether two places stand side by side. */
  areNext(a: number, b: number): boolean {
    return Math.abs(this.token[a] - this.token[b]) === 1;
  }

  /** Keeps only the tokens from `first` up to, not including, `end`. */
  keep(first: number, end: number): void {
    let kept = 0;
    for (let i = 0; i < this.count; i++) {
      const token = this.token[i];
      if (token < first || token >= end) continue;
      this.token[kept] = token;
      this.marks[kept] = this.marks[i];
      this.verbs[kept++] = this.verbs[i];
    }
    this.count = kept;
  }

  /** Adds a token with what stands on the way to it. */
  add(token: number, marks = 0, verbs = 0): void {
    if (this.count === Places.most) return;
    this.token[this.count] = token;
    this.marks[this.count] = marks;
    this.verbs[this.count++] = verbs;
  }
}
