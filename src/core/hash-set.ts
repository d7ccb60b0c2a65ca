/** Hashes of words, in one array: thousands are put into it for every text, for which a `Set` is slow. */
export class HashSet {
  /** Each at the place that its last bits tell, or the next free one; 0 is a free place. */
  private readonly places: Int32Array;
  private readonly mask: number;

  /** For at most so many hashes. */
  constructor(most: number) {
    const size = 2 << (32 - Math.clz32(most | 1)); // at least half of the places stay free
    this.places = new Int32Array(size);
    this.mask = size - 1;
  }

  add(hash: number): void {
    this.places[this.placeOf(hash)] = signed(hash);
  }

  has(hash: number): boolean {
    return this.places[this.placeOf(hash)] !== 0;
  }

  /** Where a hash is, or would be put. */
  private placeOf(hash: number): number {
    const { places, mask } = this;
    const sought = signed(hash);
    let place = sought & mask;
    while (places[place] !== 0 && places[place] !== sought) place = (place + 1) & mask;
    return place;
  }
}

/** As the places hold it: signed, and 1 for the one hash that is 0. */
const signed = (hash: number): number => hash | 0 || 1;
