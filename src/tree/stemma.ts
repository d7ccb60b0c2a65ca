import { copyCost } from './cost.js';
import type { Collation } from './locus.js';
import { medianOf, unionOf } from './lost.js';
import { type Provenance, provenanceCost } from './provenance.js';
import { rootedTree } from './rooted.js';
import type { States } from './states.js';

/** A stemma in numbers: nodes from `witnesses` on are lost ancestors. */
export interface Stemma {
  witnesses: number;
  states: States[];
  cost: Float64Array[];
  parent: Int32Array;
  total: number;
}

/** What a lost ancestor must save: nothing is supposed that the witnesses do not call for. */
const lostCost = 4;
/** At the root: one that had all that any copy has explains everything, and is easily supposed. */
const lostRootCost = 8;
/** Of what its copies changed besides: where all is rewritten, much is shared by chance. */
const lostShare = 0.1;
const mostLost = 6;

/**
 * Infers who was copied from whom: the cheapest arborescence over the witnesses, and lost
 * ancestors where they make it cheaper by more than they cost. A lost ancestor stands where
 * witnesses share errors that no witness has to stand at their head (Lachmann; Maas,
 * "Textkritik", 1927): each is tried between neighbours in the tree, having what most of them have.
 */
export function infer(collation: Collation, provenances: readonly Provenance[]): Stemma {
  const count = provenances.length;
  const states: States[] = provenances.map((_, w) =>
    Int16Array.from(collation.loci, (locus) => locus.states[w]),
  );
  let stemma = solve(collation, provenances, states);
  while (stemma.states.length - count < mostLost) {
    let best: Stemma | undefined;
    for (const lost of supposed(collation, stemma)) {
      const tried = solve(collation, provenances, [...stemma.states, lost]);
      if (tried.total < (best?.total ?? stemma.total) && isCalledFor(tried, stemma)) best = tried;
    }
    if (!best) break;
    stemma = best;
  }
  return stemma;
}

function solve(collation: Collation, provenances: readonly Provenance[], states: States[]): Stemma {
  const cost = states.map((was, p) =>
    Float64Array.from(states, (now, c) => {
      if (p === c) return Infinity;
      const said = p < provenances.length && c < provenances.length;
      const known = said ? provenanceCost(provenances[p], provenances[c]) : 0;
      return Math.max(0, copyCost(collation, was, now) + known);
    }),
  );
  const { parent, cost: seen } = rootedTree(cost);
  const total = seen + acrossLost(provenances, parent);
  return { witnesses: provenances.length, states, cost, parent, total };
}

/** What dates and credits say of witnesses that have only lost ancestors between them. */
function acrossLost(provenances: readonly Provenance[], parent: Int32Array): number {
  const count = provenances.length;
  let cost = 0;
  for (let copy = 0; copy < count; copy++) {
    if (parent[copy] < count) continue;
    let above = parent[copy];
    while (above >= count) above = parent[above];
    if (above >= 0) cost += provenanceCost(provenances[above], provenances[copy]);
  }
  return cost;
}

/** Ancestors that may have been between three neighbours of the tree, or above two. */
function* supposed({ loci }: Collation, { parent, states }: Stemma): Generator<States> {
  const neighbours = states.map((_, node) => {
    const children = states.flatMap((_, child) => (parent[child] === node ? [child] : []));
    return parent[node] < 0 ? children : [parent[node], ...children];
  });
  for (let middle = 0; middle < states.length; middle++) {
    const around = neighbours[middle];
    for (let i = 0; i < around.length; i++) {
      if (parent[around[i]] === middle) yield unionOf(loci, states[middle], states[around[i]]);
      for (let j = i + 1; j < around.length; j++)
        yield medianOf(states[middle], states[around[i]], states[around[j]]);
    }
  }
}

/** Whether every lost ancestor has two copies at least, and the last one saves what it must. */
function isCalledFor({ witnesses, states, parent, cost, total }: Stemma, without: Stemma): boolean {
  for (let lost = witnesses; lost < states.length; lost++) {
    if (parent.filter((up) => up === lost).length < 2) return false;
  }
  const last = states.length - 1;
  const besides = parent.reduce((sum, up, copy) => (up === last ? sum + cost[last][copy] : sum), 0);
  const atRoot = parent[last] < 0 ? lostRootCost : 0;
  return without.total - total > lostCost + atRoot + lostShare * besides;
}
