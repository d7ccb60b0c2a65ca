import { copyCost, firstCost, translationCost } from './cost.js';
import type { Collation } from './locus.js';
import type { Mixture } from './mixture.js';
import { type Provenance, provenanceCost } from './provenance.js';
import { rootedTree } from './rooted.js';
import type { States } from './states.js';

/** What the witnesses have, and what they say of themselves. */
export interface Evidence {
  collation: Collation;
  provenances: readonly Provenance[];
}

/** A stemma in numbers: nodes from `witnesses` on are lost ancestors. */
export interface Stemma {
  witnesses: number;
  states: readonly States[];
  langs: readonly string[];
  /** What it costs that a node was copied from another: `cost[p][c]`. */
  cost: readonly Float64Array[];
  /** What it costs that a node stands first. */
  first: number[];
  parent: Int32Array;
  total: number;
  /** The copies made from two versions. */
  mixed: readonly Mixture[];
  /** The same as `cost` without second parents: what need not be reckoned anew. */
  copying: readonly Float64Array[];
}

/** What it costs to suppose a second parent. */
const mixing = 4;

/**
 * The cheapest tree over nodes of which it is known what they have, and in which language. `known` is a stemma of the
 * first of them.
 */
export function solve(
  evidence: Evidence,
  { states, langs }: Pick<Stemma, 'states' | 'langs'>,
  mixed: readonly Mixture[] = [],
  known?: Stemma,
): Stemma {
  const { collation, provenances } = evidence;
  const copying = states.map((was, p) =>
    Float64Array.from(states, (now, c) => {
      const before = known?.copying[p]?.[c];
      if (p === c || before !== undefined) return before ?? Infinity;
      const said = p < provenances.length && c < provenances.length;
      const told = said ? provenanceCost(provenances[p], provenances[c]) : 0;
      const retold = langs[p] === langs[c] ? 0 : translationCost(collation, was, now);
      return Math.max(0, copyCost(collation, was, now) + told + retold);
    }),
  );
  const cost = mixed.length > 0 ? copying.map((row) => row.slice()) : copying;
  for (const { copy, first, was } of mixed) {
    const retold = langs[first] === langs[copy] ? 0 : translationCost(collation, was, states[copy]);
    cost[first][copy] = Math.min(cost[first][copy], copyCost(collation, was, states[copy]) + mixing + retold);
  }
  const first = states.map((own) => firstCost(collation, own));
  const { parent, cost: seen } = rootedTree(cost, first);
  const total = seen + acrossLost(provenances, parent);
  return { witnesses: provenances.length, states, langs, copying, cost, first, parent, total, mixed };
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
