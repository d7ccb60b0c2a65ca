import { type Arborescence, arborescences } from './arborescence.js';

/** How much the shape of a tree counts against the changes on its branches. */
const shapeWeight = 1;

/**
 * The cheapest tree over all roots; `first` is what each node costs as the root. The sum of the
 * edges' costs is joined by what the shape says of the root: where each witness is as likely as
 * any other to be copied next, a root is the likelier the smaller the product of all subtrees'
 * sizes (rumour centrality: Shah and Zaman, "Rumors in a network: who's the culprit?", 2011).
 */
export function rootedTree(cost: readonly Float64Array[], first: readonly number[]): Arborescence {
  const from = arborescences(cost);
  let best: Arborescence = { parent: new Int32Array(cost.length).fill(-1), cost: Infinity };
  first.forEach((own, root) => {
    const tree = from(root);
    if (tree.cost + own >= best.cost) return; // the shape only adds
    const total = tree.cost + own + shapeWeight * shapeCost(tree.parent);
    if (total < best.cost) best = { parent: tree.parent, cost: total };
  });
  return best;
}

/** The sum of the logarithms of all subtrees' sizes. */
function shapeCost(parent: Int32Array): number {
  const size = new Int32Array(parent.length);
  for (let node = 0; node < parent.length; node++) {
    for (let up = node; up >= 0; up = parent[up]) size[up]++;
  }
  return size.reduce((sum, each) => sum + Math.log(each), 0);
}

/** The nodes below a node, itself included. */
export function subtreeOf(parent: Int32Array, node: number): Set<number> {
  const below = new Set([node]);
  for (let grown = 0; grown !== below.size; ) {
    grown = below.size;
    parent.forEach((up, child) => {
      if (below.has(up)) below.add(child);
    });
  }
  return below;
}
