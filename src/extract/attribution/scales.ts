import { type Templates, weighPlaces } from './features.js';
import type { Places } from './places.js';
import type { Slots } from './slots.js';

/** What a weight of 1 is in bytes. */
export const scale = 16;

/** Weighs places side by side by their features. */
export class Scales {
  /** What each place weighs, until the next time. */
  readonly scores: Float64Array;
  private readonly sums: Int32Array;

  /** For at most so many places. */
  constructor(
    private readonly weights: Int8Array,
    most: number,
  ) {
    this.scores = new Float64Array(most);
    this.sums = new Int32Array(most);
  }

  /** Weighs so many places by what templates make of the slots, which are filled for all of them. */
  weigh(templates: Templates, slots: Slots, { count }: Places): Float64Array {
    const { scores, sums } = this;
    weighPlaces(templates, slots, count, this.weights, sums);
    for (let i = 0; i < count; i++) scores[i] = sums[i] / scale;
    return scores;
  }
}
