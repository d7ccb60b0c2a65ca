/** A spanning arborescence: the parent of each node, -1 for the root, and the sum of its edges' costs. */
export interface Arborescence {
  parent: Int32Array;
  cost: number;
}

/** Dearer than any tree: an edge that is not there. */
const missing = 1e9;

/**
 * The cheapest spanning arborescences of a graph, from each root that is asked for (Chu and Liu,
 * "On the shortest arborescence of a directed graph", 1965; Edmonds, "Optimum branchings", 1967):
 * circles of cheapest edges are drawn together, one after another, until one node is left, and then
 * opened again where the root is. Drawing together does not depend on the root (Gabow, Galil,
 * Spencer and Tarjan, "Efficient algorithms for finding minimum spanning trees in undirected and
 * directed graphs", 1986): O(n²) once, and O(n) for each root.
 *
 * `cost[p][c]` is the cost of the edge from p to c; Infinity where there is none. The cost of a
 * result is Infinity where some node cannot be reached.
 */
export function arborescences(cost: readonly Float64Array[]): (root: number) => Arborescence {
  const count = cost.length;
  const circles = circlesOf(cost);
  return (root) => {
    const parent = opened(circles, root, count);
    let total = 0;
    parent.forEach((from, node) => {
      if (from >= 0) total += cost[from][node];
    });
    return { parent, cost: total };
  };
}

/** Nodes, and circles of nodes and other circles, each with the cheapest edge into it when it was last looked at. */
interface Circles {
  /** The circle that each is in, or -1. */
  around: Int32Array;
  /** What is in each; nothing in a node. */
  inside: number[][];
  /** The edge into each: from which node, and to which. */
  from: Int32Array;
  to: Int32Array;
}

function circlesOf(cost: readonly Float64Array[]): Circles {
  const count = cost.length;
  const most = 2 * count;
  const around = new Int32Array(most).fill(-1);
  const from = new Int32Array(most).fill(-1);
  const to = new Int32Array(most).fill(-1);
  const inside: number[][] = Array.from({ length: most }, () => []);
  // of each node, what the edges into it from every other cost, and where they end
  const into = Array.from({ length: count }, (_, node) =>
    Float64Array.from(cost, (row) => Math.min(row[node], missing)),
  );
  const ends = Array.from({ length: count }, (_, node) => new Int32Array(count).fill(node));
  const outermost = Int32Array.from({ length: count }, (_, node) => node);
  for (let at = 0; ; ) {
    const source = cheapest(into[at], outermost, at);
    if (source < 0) break;
    from[at] = source;
    to[at] = ends[at][source];
    const before = outermost[source];
    if (from[before] < 0) {
      at = before;
      continue;
    }
    // the way back leads into itself
    const circle = into.push(new Float64Array(count).fill(Infinity)) - 1;
    ends.push(new Int32Array(count));
    for (let member = at; around[member] < 0; member = outermost[from[member]]) {
      around[member] = circle;
      inside[circle].push(member);
      const taken = into[member][from[member]];
      for (let source = 0; source < count; source++) {
        const instead = into[member][source] - taken;
        if (instead >= into[circle][source]) continue;
        into[circle][source] = instead;
        ends[circle][source] = ends[member][source];
      }
    }
    for (let node = 0; node < count; node++) {
      if (around[outermost[node]] === circle) outermost[node] = circle;
    }
    at = circle;
  }
  return { around, inside, from, to };
}

/** The source of the cheapest edge into a circle from outside it, or -1. */
function cheapest(into: Float64Array, outermost: Int32Array, circle: number): number {
  let best = -1;
  for (let source = 0; source < into.length; source++) {
    if (outermost[source] !== circle && (best < 0 || into[source] < into[best])) best = source;
  }
  return best;
}

/** The parent of each node when every circle is opened where the edge into it ends, those around the root at the root. */
function opened({ around, inside, from, to }: Circles, root: number, count: number): Int32Array {
  const parent = from.slice(0, count);
  const isFree = new Uint8Array(around.length);
  const closed: number[] = [];
  const open = (node: number): void => {
    for (let inner = node; around[inner] >= 0 && !isFree[inner]; inner = around[inner]) {
      for (const member of inside[around[inner]]) {
        isFree[member] = 1;
        if (member !== inner && inside[member].length > 0) closed.push(member);
      }
    }
  };
  open(root);
  parent[root] = -1;
  for (let circle = closed.pop(); circle !== undefined; circle = closed.pop()) {
    parent[to[circle]] = from[circle];
    open(to[circle]);
  }
  return parent;
}
