import { type Arborescence, arborescences } from './arborescence.js';
import { type Changes, habitCost } from './habit.js';

/** How much the shape of a tree counts against the changes on its branches. */
const shapeWeight = 1;

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
