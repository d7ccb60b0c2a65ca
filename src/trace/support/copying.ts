import { MARK } from '../../core/token.js';
import { Postings } from '../align/postings.js';
import { pairKey, type Witness } from '../align/witness.js';

/** A word that no source has costs this many seams. */
const novelty = 3;
/** A seam before a word that carries no content of its own. */
const lightSeam = 0.3;
/** How many places a pair of words is tried at: more do not tell more, and time stays linear. */
const tried = 64;
/** Longer sentences may be sewn together a little more freely, not in proportion. */
const lengthPower = 0.75;
/** Parts the sources in the row of all their words: the stem of no word. */
const EDGE = 0;

/**
 * Tells how much of a report is sewn together from the sources' own runs of words: the
 * cross-parsing of one text by another (Ziv and Merhav 1993), where a cut costs the more the
 * farther apart the two runs stand in the source, and a word that no source has costs most.
 */
export class CopyIndex {
  private readonly keys: number[] = [];
  private readonly places = new Postings();
  private readonly pairPlaces = new Postings();

  constructor(sources: readonly Witness[]) {
    const { keys } = this;
    for (const source of sources) {
      const words = wordsOf(source, 0, source.reading.tokens.count);
      words.forEach((key, at) => {
        this.places.add(key, keys.length);
        if (at + 1 < words.length) this.pairPlaces.add(pairKey(key, words[at + 1]), keys.length);
        keys.push(key);
      });
      keys.push(EDGE);
    }
    this.places.seal();
    this.pairPlaces.seal();
  }

  /**
   * 1 where the report's tokens from `first` to `end` stand in a source in one run, towards 0
   * the more they are patched together.
   */
  support(report: Witness, first: number, end: number): number {
    const words = wordsOf(report, first, end);
    let cost = 0;
    let next = -1; // where the source goes on after what was last copied
    for (let at = 0; at < words.length; ) {
      const place = this.longest(words, at, next);
      if (place < 0) {
        cost += novelty;
        at++;
        continue;
      }
      const length = this.runLength(words, at, place);
      if (next >= 0 && place !== next) {
        const isLight = words.slice(at, at + length).every((key) => report.vocabulary.isFunction(key));
        cost += seam(Math.abs(place - next)) * (isLight ? lightSeam : 1);
      }
      next = place + length;
      at += length;
    }
    if (next < 0 && words.length > 0) return 0;
    return Math.exp(-cost / Math.max(1, words.length) ** lengthPower);
  }

  /** The place in the sources where the longest run from `at` starts, the nearest to `next` of equals; -1 for none. */
  private longest(words: readonly number[], at: number, next: number): number {
    const single = this.places.of(words[at]);
    if (single.length === 0) return -1;
    const pairs = at + 1 < words.length ? this.pairPlaces.of(pairKey(words[at], words[at + 1])) : undefined;
    if (!pairs?.length) return nearest(single, next);
    let best = -1;
    let longest = 0;
    for (let i = 0; i < pairs.length && i < tried; i++) {
      const length = this.runLength(words, at, pairs[i]);
      const nearer = length === longest && Math.abs(pairs[i] - next) < Math.abs(best - next);
      if (length > longest || nearer) {
        longest = length;
        best = pairs[i];
      }
    }
    return best;
  }

  private runLength(words: readonly number[], at: number, place: number): number {
    let length = 0;
    while (at + length < words.length && this.keys[place + length] === words[at + length]) length++;
    return length;
  }
}

const seam = (distance: number): number => Math.min(1, 0.25 + 0.18 * Math.log2(distance + 1));

/** The stems of the words and digits from the token `first` to `end`. */
function wordsOf({ reading: { tokens }, stems }: Witness, first: number, end: number): number[] {
  const words: number[] = [];
  for (let at = first; at < end; at++) if (tokens.kind[at] !== MARK) words.push(stems[at]);
  return words;
}

/** The nearest of places in rising order. */
function nearest(places: Int32Array, to: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] < to) low = middle + 1;
    else high = middle;
  }
  return low > 0 && to - places[low - 1] < places[low] - to ? places[low - 1] : places[low];
}
