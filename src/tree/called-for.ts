import { stepCost } from './cost.js';
import { subtreeOf } from './rooted.js';
import { savedBySecond } from './second.js';
import type { Evidence, Stemma } from './solve.js';
import { NONE } from './states.js';

/** What a lost ancestor of two copies must save: nothing is supposed that the witnesses do not call for. */
const lostCost = 5;
/** Of more: what two share one may have taken from the other, or by chance; three hardly. */
const lostCostOfMore = 2;
/** At the root: one that had all that any copy has explains everything, and is easily supposed. */
const lostRootCost = 30;
/** As much speaks against it of what it or its copies have and their parent lacks, if others have it, too: it may have come from them. */
const elsewhereShare = 0.5;

/**
 * Whether every lost ancestor has two copies at least, and the last one saves what it must, and more
 * than second parents of its copies would: these, too, make copies lack what their parents have.
 */
export function isCalledFor(evidence: Evidence, tried: Stemma, without: Stemma): boolean {
  const { witnesses, states, parent, total } = tried;
  for (let lost = witnesses; lost < states.length; lost++) {
    if (copiesOf(parent, lost).length < 2) return false;
  }
  const lost = states.length - 1;
  const copies = copiesOf(parent, lost);
  const price =
    (copies.length > 2 ? lostCostOfMore : lostCost) +
    (parent[lost] < 0 ? lostRootCost : 0) +
    elsewhereShare * heldElsewhere(evidence, tried, lost);
  const saved = without.total - total - price;
  if (saved <= 0) return false;
  return copies.every((copy) => copy >= witnesses || savedBySecond(evidence, without, copy) < saved);
}

const copiesOf = (parent: Int32Array, node: number): number[] =>
  [...parent.keys()].filter((copy) => parent[copy] === node);

/** The weight of what came in with a node and with its copies that witnesses have, too, which do not derive from it. */
function heldElsewhere(
  { collation: { loci } }: Evidence,
  { witnesses, states, parent }: Stemma,
  node: number,
): number {
  const below = subtreeOf(parent, node);
  const up = parent[node];
  const others = states.slice(0, witnesses).filter((_, w) => w !== up && !below.has(w));
  let weight = 0;
  for (const now of [node, ...copiesOf(parent, node)]) {
    const was = states[parent[now]];
    if (!was) continue;
    loci.forEach(({ sort }, at) => {
      const state = states[now][at];
      if (sort === 'form' || state <= NONE || state === was[at] || state === states[up]?.[at]) return;
      if (others.some((own) => own[at] === state)) weight += stepCost(loci, at, was, states[now]);
    });
  }
  return weight;
}
