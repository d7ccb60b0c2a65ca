import type { Branch, Tree, TreeNode } from './forest.js';

/** A node with its place in a drawing: its depth from the root, and where it stands across. */
export interface Placed {
  node: TreeNode;
  /** The branch that leads to it; none to the root. */
  branch?: Branch;
  depth: number;
  /** The middle of the node, in the units of `size`. */
  across: number;
  size: number;
  parent?: Placed;
}

/**
 * Places a tree tidily: a parent stands beside its first child, so that a tall tree is read from
 * its top; no two nodes overlap, and the children of a node follow one another by the size of what
 * hangs from them, then by id.
 * `sizeOf` gives the room that a node takes across, its margin included.
 */
export function layout(
  { root, nodes, branches }: Tree,
  sizeOf: (node: TreeNode, branch?: Branch) => number,
): { placed: Placed[]; across: number } {
  const placed: Placed[] = [];
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const place = (id: string, from: number, parent?: Placed, branch?: Branch): number => {
    const node = nodeOf.get(id) as TreeNode;
    const size = sizeOf(node, branch);
    const here: Placed = {
      node,
      branch,
      depth: parent ? parent.depth + 1 : 0,
      across: from + size / 2,
      size,
      parent,
    };
    placed.push(here);
    const children: Placed[] = [];
    let end = from;
    for (const child of childrenOf(branches, id)) {
      const first = placed.length;
      end = place(child.to, end, here, child);
      children.push(placed[first]);
    }
    if (children.length > 0) here.across = children[0].across;
    // a node wider than the first that hangs from it pushes that to its middle
    const short = from + size / 2 - here.across;
    if (short > 0) for (const each of placed.slice(placed.indexOf(here))) each.across += short;
    return Math.max(end + Math.max(0, short), here.across + size / 2);
  };
  const across = place(root, 0);
  return { placed, across };
}

/** The branches from a node, that with the most below it first. */
export function childrenOf(branches: readonly Branch[], id: string): Branch[] {
  const below = (node: string): number =>
    branches.reduce((sum, { from, to }) => (from === node ? sum + 1 + below(to) : sum), 0);
  return branches
    .filter(({ from }) => from === id)
    .map((branch) => ({ branch, below: below(branch.to) }))
    .sort((a, b) => b.below - a.below || (a.branch.to < b.branch.to ? -1 : 1))
    .map(({ branch }) => branch);
}
