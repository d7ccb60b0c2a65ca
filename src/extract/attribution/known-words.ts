const bits = 12;
/** What is kept of a word: its hash, its class, its score, and a number that is free, so that it lies in one line of the cache. */
const width = 4;

/** The scores of the words met last, since most words of a text have just been met: a table in which a newer word takes an older one's place. */
export class KnownWords {
  private readonly places = new Int32Array(width << bits);

  constructor() {
    for (let at = 0; at < this.places.length; at += width) this.places[at + 1] = -1;
  }

  /** The place of a word in the table, by its hash and its class. */
  placeOf(code: number, kind: number): number {
    return width * (Math.imul(code ^ kind, 0x9e3779b1) >>> (32 - bits));
  }

  /** Whether the word stands at its place. */
  holds(at: number, code: number, kind: number): boolean {
    return this.places[at] === code && this.places[at + 1] === kind;
  }

  /** What the word at a place weighs. */
  weightAt(at: number): number {
    return this.places[at + 2];
  }

  keep(at: number, code: number, kind: number, weight: number): void {
    this.places[at] = code;
    this.places[at + 1] = kind;
    this.places[at + 2] = weight;
  }
}
