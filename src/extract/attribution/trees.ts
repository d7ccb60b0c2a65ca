/** So many trees are walked at once. */
const abreast = 4;
/** Of what the best leaves of many trees give, no evidence gets more than about this share: they lie on ways apart. */
const attained = 0.2;

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
  /** About the most that a tree and those behind it can still add, tree after tree. */
  most: Float64Array;
}

/**
 * The sum of what the trees say of the evidence: above 0 it more likely is so than not. Where it can hardly reach
 * `least` any more, the trees that are left are not asked, and what it is so far is given.
 */
export function treesScore(
  { depth, asked, limits, leaves, start, most }: Trees,
  evidence: Float32Array,
  least = Number.NEGATIVE_INFINITY,
): number {
  const nodes = (1 << depth) - 1;
  const toLeaf = -nodes;
  const enough = least - start;
  let sum = 0;
  // several trees are walked at once: what one waits for, another needs not
  for (let tree = 0, root = 0, leaf = 0; tree < most.length; tree += abreast) {
    if (sum + most[tree] < enough) break;
    const second = root + nodes;
    const third = second + nodes;
    const fourth = third + nodes;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let level = 0; level < depth; level++) {
      // no branch, which half of the time would be guessed wrong
      a = 2 * a + 1 + Number(evidence[asked[root + a]] > limits[root + a]);
      b = 2 * b + 1 + Number(evidence[asked[second + b]] > limits[second + b]);
      c = 2 * c + 1 + Number(evidence[asked[third + c]] > limits[third + c]);
      d = 2 * d + 1 + Number(evidence[asked[fourth + d]] > limits[fourth + d]);
    }
    const last = leaf + toLeaf;
    const width = nodes + 1;
    sum += leaves[last + a] + leaves[last + width + b];
    sum += leaves[last + 2 * width + c] + leaves[last + 3 * width + d];
    root = fourth + nodes;
    leaf += abreast * width;
  }
  return start + sum; // what is added up and never given away itself is not made an object on every round
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
  const written = (text.length - 5) / size;
  const count = Math.ceil(written / abreast) * abreast; // the rest say nothing
  const asked = new Uint8Array(count * nodes);
  const limits = new Float32Array(count * nodes);
  const leaves = new Float32Array(count * (nodes + 1));
  let at = 5;
  for (let tree = 0; tree < written; tree++) {
    for (let i = 0; i < nodes; i++, at += 5) {
      asked[tree * nodes + i] = view.getUint8(at);
      limits[tree * nodes + i] = view.getFloat32(at + 1, true);
    }
    for (let i = 0; i <= nodes; i++, at += 4) leaves[tree * (nodes + 1) + i] = view.getFloat32(at, true);
  }
  const most = new Float64Array(count);
  for (let tree = count - 1, after = 0; tree >= 0; tree--)
    after = most[tree] =
      after + attained * Math.max(...leaves.subarray(tree * (nodes + 1), (tree + 1) * (nodes + 1)));
  return { depth, asked, limits, leaves, start: view.getFloat32(1, true), most };
}
