import { stepCost } from './cost.js';
import type { Locus } from './locus.js';
import { subtreeOf } from './rooted.js';
import { NONE, type States } from './states.js';
import type { Stemma } from './stemma.js';

/** So many places at least, and so much weight, make a second parent: fewer are chance. */
const leastPlaces = 2;
const leastWeight = 5;
/** And so much of all the words that the copy changed: rewriters hit on the same words. */
const leastShare = 0.35;

/** A further witness that a copy follows where it leaves its parent, and the loci of it. */
export interface Contamination {
  from: number;
  loci: number[];
}

/**
 * Finds the second parent of a copy: the witness that has most of what the copy has and its
 * parent has not. Only words that are there count: two copyists leave out the same by chance.
 * What the copy's own descendants have comes from the copy.
 */
export function contaminationOf(
  loci: readonly Locus[],
  { witnesses, states, parent }: Stemma,
  copy: number,
): Contamination | undefined {
  if (parent[copy] < 0) return undefined;
  const below = subtreeOf(parent, copy);
  const was = states[parent[copy]];
  const now = states[copy];
  let best: Contamination | undefined;
  const changed = loci.reduce(
    (sum, { sort }, at) => (sort === 'words' ? sum + stepCost(loci, at, was, now) : sum),
    0,
  );
  let most = Math.max(leastWeight, leastShare * changed);
  for (let from = 0; from < witnesses; from++) {
    if (from === parent[copy] || below.has(from)) continue;
    const found = foreignLoci(loci, was, now, states[from]);
    const weight = found.reduce((sum, at) => sum + stepCost(loci, at, was, now), 0);
    if (found.length >= leastPlaces && weight > most) {
      most = weight;
      best = { from, loci: found };
    }
  }
  return best;
}

const foreignLoci = (loci: readonly Locus[], was: States, now: States, other: States): number[] =>
  loci.flatMap(({ sort }, at) =>
    sort !== 'form' && now[at] > NONE && now[at] === other[at] && stepCost(loci, at, was, now) > 0
      ? [at]
      : [],
  );
