import { stepCost } from './cost.js';
import type { Locus } from './locus.js';
import { NONE, type States, UNKNOWN } from './states.js';

/** A copy that may have been made from two versions. */
export interface Mixture {
  copy: number;
  /** The parent that it has most of its variants from, and the second. */
  first: number;
  second: number;
  /** The loci at which it has what the second parent has, and none that the first derives from. */
  loci: readonly number[];
  /** What both parents together had, as the copyist used them. */
  was: States;
  /** What two parents save against the best single one. */
  gain: number;
}

/** A mixture that was looked for, and whether it saves more than chance does. */
export type Found = Mixture & { isSure: boolean };

/** A node with those that it derives from, the nearest first. */
export type Line = readonly number[];

/** What two parents must save, besides the logarithm of how many might have been the second: many candidates make chance likelier. */
export const leastGain = 4;
/** What it costs to go over from one parent to the other between two passages. */
const crossing = 0.4;
/**
 * What a copy has of a farther ancestor than the nearest counts so little against the nearest:
 * it may come from a lost version between the two.
 */
const regained = 0.15;

/** What is new in a copy against a line of ancestors: the weights of its variants, passage by passage. */
export function noveltyOf(
  loci: readonly Locus[],
  states: readonly States[],
  line: Line,
  now: States,
): Float64Array {
  const cost = new Float64Array(loci.length === 0 ? 0 : loci[loci.length - 1].passage + 1);
  for (let at = 0; at < loci.length; at++) {
    if (states[line[0]][at] !== now[at]) cost[loci[at].passage] += noveltyAt(loci, states, line, now, at);
  }
  return cost;
}

/** What is new at one locus. Nothing is where nothing is written: two copyists leave out the same by chance. */
export function noveltyAt(
  loci: readonly Locus[],
  states: readonly States[],
  line: Line,
  now: States,
  at: number,
): number {
  if (loci[at].sort === 'form' || now[at] <= NONE) return 0;
  const told = line.find((node) => states[node][at] !== UNKNOWN);
  if (told === undefined || states[told][at] === now[at]) return 0;
  const cost = stepCost(loci, at, states[told], now);
  return has(states, line, now, at) ? regained * cost : cost;
}

/** Whether any of a line has what a copy has at a locus. */
export const has = (states: readonly States[], line: Line, now: States, at: number): boolean =>
  line.some((node) => states[node][at] === now[at]);

/**
 * What it costs that a copy was made from two parents by turns: the sum of what is new in it, and
 * of the seams; Infinity where that is not less than `most`.
 */
export function mosaicCost(one: Float64Array, other: Float64Array, most: number, seam = crossing): number {
  let inOne = 0;
  let inOther = seam;
  for (let at = 0; at < one.length; at++) {
    const toOne = Math.min(inOne, inOther + seam) + one[at];
    inOther = Math.min(inOther, inOne + seam) + other[at];
    inOne = toOne;
    if (inOne >= most && inOther >= most) return Infinity;
  }
  return Math.min(inOne, inOther);
}

/** Of each passage: 0 where it is cheapest from the one parent, 1 where it is from the other (Viterbi 1967). */
export function mosaicOf(one: Float64Array, other: Float64Array, seam = crossing): Uint8Array {
  const before = [new Uint8Array(one.length), new Uint8Array(one.length)];
  let cost = [0, seam];
  for (let at = 0; at < one.length; at++) {
    cost = [one[at], other[at]].map((own, side) => {
      const isCrossed = cost[1 - side] + seam < cost[side];
      before[side][at] = isCrossed ? 1 - side : side;
      return own + (isCrossed ? cost[1 - side] + seam : cost[side]);
    });
  }
  const sides = new Uint8Array(one.length);
  for (let at = one.length - 1, side = Number(cost[1] < cost[0]); at >= 0; at--) {
    sides[at] = side;
    side = before[side][at];
  }
  return sides;
}

/** What two parents had together: each passage as one of them has it, and a sentence that only one has from that one. */
export function togetherOf(
  loci: readonly Locus[],
  [one, other]: readonly [States, States],
  now: States,
  isFromOther: (passage: number) => boolean,
): States {
  const was = one.slice();
  let isOther = false;
  loci.forEach(({ sort, passage }, at) => {
    if (at === 0 || loci[at - 1].passage !== passage) {
      const isInOne = sort === 'passage' && now[at] !== NONE && one[at] !== other[at];
      isOther = isInOne ? other[at] === now[at] : isFromOther(passage);
    }
    if (isOther) was[at] = other[at];
  });
  return was;
}
