import type { Passage } from './passage.js';

const IN_PLACE = 0;
const EARLIER = 1;
const LATER = 2;
const ABSENT = -1;

/**
 * Of each passage and witness: whether it stands in its place in the order of the story, earlier
 * or later; -1 where the witness lacks it. What stands in its place is the longest run of
 * sentences in the story's order (longest increasing subsequence, Schensted 1961): the fewest moves.
 */
export function movesOf(passages: readonly Passage[], witnesses: number): Int16Array[] {
  const moves = passages.map(() => new Int16Array(witnesses).fill(ABSENT));
  for (let w = 0; w < witnesses; w++) {
    const told: number[] = [];
    passages.forEach((sentences, passage) => {
      if (sentences[w] >= 0) told[sentences[w]] = passage;
    });
    const sequence = told.filter((passage) => passage !== undefined);
    const kept = new Set(longestIncreasing(sequence));
    let reached = -1;
    for (const passage of sequence) {
      if (kept.has(passage)) {
        reached = passage;
        moves[passage][w] = IN_PLACE;
      } else moves[passage][w] = passage > reached ? EARLIER : LATER;
    }
  }
  return moves;
}

/** The longest increasing subsequence of distinct numbers. O(n log n). */
export function longestIncreasing(sequence: readonly number[]): number[] {
  const ends: number[] = []; // index of the smallest last number of a run of each length
  const before = new Int32Array(sequence.length).fill(-1);
  sequence.forEach((number, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sequence[ends[middle]] < number) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = ends[low - 1];
    ends[low] = index;
  });
  const run: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index]) run.push(sequence[index]);
  return run.reverse();
}
