/** A spanning arborescence: the parent of each node, -1 for the root, and the sum of its edges' costs. */
export interface Arborescence {
  parent: Int32Array;
  cost: number;
}

/**
 * The cheapest spanning arborescence from a given root (Chu and Liu, "On the shortest arborescence
 * of a directed graph", 1965; Edmonds, "Optimum branchings", 1967): each node takes its cheapest
 * parent, circles are drawn together into one node, and so on until there is none. O(n³).
 *
 * `cost[p][c]` is the cost of the edge from p to c; Infinity where there is none. The cost of the
 * result is Infinity where some node cannot be reached.
 */
export function arborescence(cost: readonly Float64Array[], root: number): Arborescence {
  const count = cost.length;
  const parent = new Int32Array(count).fill(-1);
  for (let node = 0; node < count; node++) {
    if (node === root) continue;
    let best = Infinity;
    for (let from = 0; from < count; from++) {
      if (from !== node && cost[from][node] < best) {
        best = cost[from][node];
        parent[node] = from;
      }
    }
    if (best === Infinity) return { parent, cost: Infinity };
  }
  const circle = circleOf(parent, root);
  if (!circle) return { parent, cost: sum(cost, parent) };

  // the circle becomes the last node of a smaller graph
  const inside = new Set(circle);
  const kept = Array.from({ length: count }, (_, node) => node).filter((node) => !inside.has(node));
  const size = kept.length + 1;
  const drawn = size - 1;
  const smaller = Array.from({ length: size }, () => new Float64Array(size).fill(Infinity));
  const leaving = new Int32Array(size).fill(-1);
  const entering = new Int32Array(size).fill(-1);
  kept.forEach((node, i) => {
    kept.forEach((other, j) => {
      smaller[i][j] = cost[node][other];
    });
    for (const member of circle) {
      if (cost[member][node] < smaller[drawn][i]) {
        smaller[drawn][i] = cost[member][node];
        leaving[i] = member;
      }
      const instead = cost[node][member] - cost[parent[member]][member];
      if (instead < smaller[i][drawn]) {
        smaller[i][drawn] = instead;
        entering[i] = member;
      }
    }
  });
  const inner = arborescence(smaller, kept.indexOf(root));
  if (inner.cost === Infinity) return { parent, cost: Infinity };
  kept.forEach((node, i) => {
    const from = inner.parent[i];
    parent[node] = from < 0 ? -1 : from === drawn ? leaving[i] : kept[from];
  });
  const outside = inner.parent[drawn];
  parent[entering[outside]] = kept[outside];
  return { parent, cost: sum(cost, parent) };
}

function sum(cost: readonly Float64Array[], parent: Int32Array): number {
  let total = 0;
  for (let node = 0; node < parent.length; node++) if (parent[node] >= 0) total += cost[parent[node]][node];
  return total;
}

/** The nodes of a circle, if following parents leads into one. */
function circleOf(parent: Int32Array, root: number): number[] | undefined {
  const seen = new Int32Array(parent.length).fill(-1);
  for (let start = 0; start < parent.length; start++) {
    let node = start;
    while (node !== root && node >= 0 && seen[node] < 0) {
      seen[node] = start;
      node = parent[node];
    }
    if (node === root || node < 0 || seen[node] !== start) continue;
    const circle = [node];
    for (let next = parent[node]; next !== node; next = parent[next]) circle.push(next);
    return circle;
  }
  return undefined;
}
