import type { Locus } from './locus.js';
import { NONE, type States, UNKNOWN } from './states.js';

/** How often something was made one way and the other, before a family is known. */
type Odds = readonly [forth: number, back: number];

/**
 * Kinds of change that have a direction: to sentences, the further ones of a run, and words, with names
 * and numbers in them or without, that are left out or put in; and errors, that are made or put right.
 * Of each one or several habits that a family may have, all as likely as one another.
 */
const kinds: readonly (readonly Odds[])[] = [
  [
    [8, 0.5], // sentences with names and numbers, where outlets only hand on
    [10, 7], // and where they report themselves
  ],
  [[5, 6]], // other sentences: remarks are easily put in
  [[8, 1.5]], // further sentences of a run
  [[4, 0.5]], // figures and their hedges, names, whole clauses
  [[0.5, 0.5]], // other words
  [[20, 2]], // errors
];
const FURTHER = 2;
const WORDS = 3;
const ERRORS = 5;

/** Of each kind of change: how often it was made one way, and the other. */
export type Changes = Uint16Array;

/** The changes with a direction that were made if `now` was copied from `was`. */
export function changesOf(loci: readonly Locus[], was: States, now: States): Changes {
  const changes = new Uint16Array(2 * kinds.length);
  for (let at = 0; at < loci.length; at++) {
    const from = was[at];
    const to = now[at];
    if (from === to || from === UNKNOWN || to === UNKNOWN) continue;
    const { sort, specific, errors, before } = loci[at];
    if (sort !== 'passage' && sort !== 'words') continue;
    if (from === NONE || to === NONE) {
      const goesOn = sort === 'passage' && before >= 0 && was[before] === from && now[before] === to;
      const kind = goesOn ? FURTHER : (sort === 'passage' ? 0 : WORDS) + (specific ? 0 : 1);
      changes[2 * kind + (to === NONE ? 0 : 1)]++;
    }
    if (errors.has(from) !== errors.has(to)) changes[2 * ERRORS + (errors.has(to) ? 0 : 1)]++;
  }
  return changes;
}

/**
 * How unlikely the directions of all changes of a tree are together, in logarithms: copyists of one
 * family have habits, such as to leave out and not to add, which are not known beforehand; the tree in
 * which they are most of a piece is the likeliest (the evidence of a binomial model whose rates are
 * integrated out).
 */
export function habitCost(all: readonly Changes[]): number {
  const sum = new Float64Array(2 * kinds.length);
  for (const changes of all) for (let at = 0; at < sum.length; at++) sum[at] += changes[at];
  return kinds.reduce((cost, habits, kind) => {
    const made = sum[2 * kind];
    const undone = sum[2 * kind + 1];
    const evidence = habits.map((odds) => Math.exp(logEvidence(odds, made, undone)));
    return cost - Math.log(evidence.reduce((sum, each) => sum + each, 0) / habits.length);
  }, 0);
}

/** The logarithm of the likelihood of so many changes one way and the other, in this order. */
const logEvidence = ([forth, back]: Odds, made: number, undone: number): number =>
  logRising(forth, made) + logRising(back, undone) - logRising(forth + back, made + undone);

const rising = new Map<number, number[]>();

/** The logarithm of `from` (`from` + 1) … with so many factors. */
function logRising(from: number, factors: number): number {
  let known = rising.get(from);
  if (!known) rising.set(from, (known = [0]));
  for (let i = known.length; i <= factors; i++) known.push(known[i - 1] + Math.log(from + i - 1));
  return known[factors];
}
