/**
 * Boosted decision trees (Friedman 2001), complete and all of one depth: a node at place `i` of its
 * tree has its children at 2i + 1 and 2i + 2, so that a tree is walked without pointers.
 */
export interface Trees {
  /** How many questions lie on the way from a tree's root to its leaf. */
  depth: number;
  /** The number of the evidence that a node asks for, tree after tree. */
  asked: Uint8Array;
  /** Evidence above this goes to the right. */
  limits: Float32Array;
  /** What the leaves say, tree after tree. */
  leaves: Float32Array;
  /** What is said before any tree is asked. */
  start: number;
  /** The most that a tree and those behind it can still add, tree after tree. */
  most: Float64Array;
}

/**
 * The sum of what the trees say of the evidence: above 0 it more likely is so than not. Where it cannot reach
 * `least` any more, the trees that are left are not asked, and what it is so far is given.
 */
export function treesScore(
  { depth, asked, limits, leaves, start, most }: Trees,
  evidence: Float32Array,
  least = Number.NEGATIVE_INFINITY,
): number {
  const nodes = (1 << depth) - 1;
  let sum = start;
  for (let tree = 0, root = 0, leaf = 0; tree < most.length; tree++, root += nodes, leaf += nodes + 1) {
    if (sum + most[tree] < least) return sum;
    let at = 0;
    for (let level = 0; level < depth; level++) {
      const node = root + at;
      at = 2 * at + 1 + Number(evidence[asked[node]] > limits[node]); // no branch, which half of the time would be guessed wrong
    }
    sum += leaves[leaf + at - nodes];
  }
  return sum;
}

/**
 * Trees from Base64, as little-endian bytes: depth, then the start as a 32-bit float, then for every tree
 * a byte and a 32-bit float a node, and a 32-bit float a leaf.
 */
export function decodeTrees(base64: string): Trees {
  const text = atob(base64);
  const view = new DataView(Uint8Array.from(text, (char) => char.charCodeAt(0)).buffer);
  const depth = view.getUint8(0);
  const nodes = (1 << depth) - 1;
  const size = nodes * 5 + (nodes + 1) * 4;
  const count = (text.length - 5) / size;
  const asked = new Uint8Array(count * nodes);
  const limits = new Float32Array(count * nodes);
  const leaves = new Float32Array(count * (nodes + 1));
  let at = 5;
  for (let tree = 0; tree < count; tree++) {
    for (let i = 0; i < nodes; i++, at += 5) {
      asked[tree * nodes + i] = view.getUint8(at);
      limits[tree * nodes + i] = view.getFloat32(at + 1, true);
    }
    for (let i = 0; i <= nodes; i++, at += 4) leaves[tree * (nodes + 1) + i] = view.getFloat32(at, true);
  }
  const most = new Float64Array(count);
  for (let tree = count - 1, after = 0; tree >= 0; tree--)
    after = most[tree] = after + Math.max(...leaves.subarray(tree * (nodes + 1), (tree + 1) * (nodes + 1)));
  return { depth, asked, limits, leaves, start: view.getFloat32(1, true), most };
}
