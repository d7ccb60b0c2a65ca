import { noteFeatures, type Templates } from './features.js';
import type { Slots } from './slots.js';

/** What a weight of 1 is in bytes. */
export const scale = 16;

/**
 * Weighs things side by side by their features. These are first written down for all of them: the weights lie far apart
 * in memory, and while one is fetched the next ones can be, unless something is to be decided between.
 */
export class Scales {
  /** What each thing weighs, in the order in which they were put on. */
  readonly scores: Float64Array;
  private readonly features: Int32Array;
  /** Where in `features` those of a thing end. */
  private readonly ends: Int32Array;
  private count = 0;
  private noted = 0;

  /** For at most so many things of at most so many features each. */
  constructor(
    private readonly weights: Int8Array,
    most: number,
    each: number,
  ) {
    this.scores = new Float64Array(most);
    this.features = new Int32Array(most * each);
    this.ends = new Int32Array(most);
  }

  /** Takes everything off. */
  clear(): void {
    this.count = this.noted = 0;
  }

  /** Puts on what templates make of the slots as they are filled. */
  put(templates: Templates, slots: Slots): void {
    this.noted = noteFeatures(templates, slots, this.features, this.noted);
    this.ends[this.count++] = this.noted;
  }

  /** Weighs all that was put on, and gives what each weighs until the next time. */
  weigh(): Float64Array {
    const { weights, features, ends, scores, count } = this;
    for (let i = 0, at = 0; i < count; i++) {
      let sum = 0;
      for (const end = ends[i]; at < end; at++) sum += weights[features[at]];
      scores[i] = sum / scale;
    }
    return scores;
  }
}
