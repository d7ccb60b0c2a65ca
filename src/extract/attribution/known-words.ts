const bits = 12;

/** The scores of the words met last, since most words of a text have just been met: a table in which a newer word takes an older one's place. */
export class KnownWords {
  private readonly code = new Int32Array(1 << bits);
  private readonly kind = new Int32Array(1 << bits).fill(-1);
  readonly score = new Float32Array(1 << bits);

  /** The place of a word in the table, by its hash and its class. */
  placeOf(code: number, kind: number): number {
    return Math.imul(code ^ kind, 0x9e3779b1) >>> (32 - bits);
  }

  /** Whether the word stands at its place. */
  holds(at: number, code: number, kind: number): boolean {
    return this.code[at] === code && this.kind[at] === kind;
  }

  keep(at: number, code: number, kind: number, score: number): void {
    this.code[at] = code;
    this.kind[at] = kind;
    this.score[at] = score;
  }
}
