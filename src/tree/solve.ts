import { copyCost, firstCost, translationCost } from './cost.js';
import { type Changes, changesOf } from './habit.js';
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
  /** The same whichever of the two was copied from the other: what remains is told by the directions of all changes together. */
  between: readonly Float64Array[];
  /** What direction the changes have if a node was copied from another. */
  changes: (p: number, c: number) => Changes;
  /** What it costs that a node stands first. */
  first: number[];
  parent: Int32Array;
  total: number;
  /** How unlikely the tree is, with the direction of all changes. */
  unlikely: number;
  /** The copies made from two versions. */
  mixed: readonly Mixture[];
  /** The same as `cost` without dates, credits and second parents: what need not be reckoned anew. */
  copying: readonly Float64Array[];
  directed: Map<number, Changes>;
}

const mostNodes = 2 ** 20;

/** What it costs to suppose a second parent. */
export const mixing = 4;

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
  const { loci } = collation;
  const copyingOf = (was: States, now: States, p: number, c: number): number =>
    copyCost(collation, was, now) + (langs[p] === langs[c] ? 0 : translationCost(collation, was, now));
  const copying = states.map((was, p) =>
    Float64Array.from(states, (now, c) =>
      p === c ? Infinity : (known?.copying[p]?.[c] ?? copyingOf(was, now, p, c)),
    ),
  );
  const told = (p: number, c: number): number =>
    p < provenances.length && c < provenances.length ? provenanceCost(provenances[p], provenances[c]) : 0;
  const cost = copying.map((row, p) => row.map((own, c) => Math.max(0, own + told(p, c))));
  const between = copying.map((row, p) => row.map((own, c) => Math.min(own, copying[c][p]) + told(p, c)));
  for (const { copy, first, was } of mixed) {
    const own = copyingOf(was, states[copy], first, copy) + mixing;
    cost[first][copy] = Math.min(cost[first][copy], own);
    between[first][copy] = own + told(first, copy);
  }
  const directed = known?.directed ?? new Map<number, Changes>();
  const own = new Map<number, Changes>(
    mixed.map(({ copy, first, was }) => [first * mostNodes + copy, changesOf(loci, was, states[copy])]),
  );
  const changes = (p: number, c: number): Changes => {
    const key = p * mostNodes + c;
    const ofAll = Math.max(p, c) < provenances.length ? directed : own;
    let changed = own.get(key) ?? ofAll.get(key);
    if (!changed) ofAll.set(key, (changed = changesOf(loci, states[p], states[c])));
    return changed;
  };
  const first = states.map((own) => firstCost(collation, own));
  const { parent, cost: dear, unlikely } = rootedTree({ cost, between, first, changes });
  const total = dear + acrossLost(provenances, parent);
  return {
    witnesses: provenances.length,
    states,
    langs,
    copying,
    directed,
    cost,
    between,
    changes,
    first,
    parent,
    total,
    unlikely,
    mixed,
  };
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
