import { type Arborescence, arborescences } from './arborescence.js';
import { type Changes, habitCost } from './habit.js';

/** How much the shape of a tree counts against the changes on its branches. */
const shapeWeight = 1;
/** And against what copies cost, which are no full logarithms of likelihood. */
const hangingWeight = 0.6;
/** Saving less is no reason to hang a node elsewhere. */
const leastSaved = 1e-6;

/** What a tree over some nodes is judged by. */
export interface Judgement {
  /** What it costs that a node was copied from another: `cost[p][c]`. */
  cost: readonly Float64Array[];
  /** What lies between two nodes, whichever was first. */
  between: readonly Float64Array[];
  /** Which way the changes go. */
  changes: (p: number, c: number) => Changes;
  /** What it costs that a node stands first. */
  first: readonly number[];
}

/** A tree, what its copies cost, and how unlikely it is with the direction of all changes. */
export interface Rooted extends Arborescence {
  unlikely: number;
}

/**
 * The best tree over all roots: of each root the one whose copies cost least, and of these the likeliest
 * by the directions of all changes and by its shape: where each witness is as likely as any other to be
 * copied next, a root is the likelier the smaller the product of all subtrees' sizes (rumour centrality:
 * Shah and Zaman, "Rumors in a network: who's the culprit?", 2011).
 */
export function rootedTree({ cost, between, changes, first }: Judgement): Rooted {
  const from = arborescences(cost);
  let best: Rooted = { parent: new Int32Array(cost.length).fill(-1), cost: Infinity, unlikely: Infinity };
  for (let root = 0; root < cost.length; root++) {
    const { parent, cost: own } = from(root);
    if (own === Infinity) continue;
    const shape = shapeWeight * shapeCost(parent);
    let unlikely = shape;
    for (let node = 0; node < parent.length; node++) {
      if (node !== root) unlikely += between[parent[node]][node];
    }
    if (unlikely >= best.unlikely) continue; // habits only add
    const all: Changes[] = [];
    for (let node = 0; node < parent.length; node++) {
      if (node !== root) all.push(changes(parent[node], node));
    }
    unlikely += habitCost(all);
    if (unlikely < best.unlikely) best = { parent, cost: own + first[root] + shape, unlikely };
  }
  settle(best.parent, cost, best);
  return best;
}

/** The sum of the logarithms of all subtrees' sizes. */
const shapeCost = (parent: Int32Array): number =>
  sizesOf(parent).reduce((sum, each) => sum + Math.log(each), 0);

/** How many nodes there are from each node downwards. */
function sizesOf(parent: Int32Array): Float64Array {
  const size = new Float64Array(parent.length);
  for (let node = 0; node < parent.length; node++) {
    for (let up = node; up >= 0; up = parent[up]) size[up]++;
  }
  return size;
}

/**
 * Hangs nodes elsewhere while that makes the tree cheaper by its copies and its shape together: of
 * parents that explain a copy alike, the one that was copied most is the likeliest to have been copied again.
 */
function settle(parent: Int32Array, cost: readonly Float64Array[], tree: Rooted): void {
  const size = sizesOf(parent);
  const weigh = (from: number, grown: number): number => {
    let sum = 0;
    for (let up = from; up >= 0; up = parent[up]) {
      sum += Math.log((size[up] + grown) / size[up]);
      size[up] += grown;
    }
    return hangingWeight * sum;
  };
  for (let moved = true; moved; ) {
    moved = false;
    for (let node = 0; node < parent.length; node++) {
      const old = parent[node];
      if (old < 0) continue;
      const own = cost[old][node];
      const left = weigh(old, -size[node]);
      let best = old;
      let least = -left - leastSaved;
      for (let from = 0; from < parent.length; from++) {
        if (from === old || cost[from][node] - own >= least || isBelow(parent, from, node)) continue;
        const joined = cost[from][node] - own + weigh(from, size[node]);
        weigh(from, -size[node]);
        if (joined >= least) continue;
        least = joined;
        best = from;
      }
      weigh(best, size[node]);
      if (best === old) continue;
      parent[node] = best;
      moved = true;
      tree.cost += least + left;
    }
  }
}

const isBelow = (parent: Int32Array, node: number, above: number): boolean => {
  for (let up = node; up >= 0; up = parent[up]) if (up === above) return true;
  return false;
};

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
