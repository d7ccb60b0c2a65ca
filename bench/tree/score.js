/** What `stemma tree` got right of a family whose tree is known. */

/** So many sentences of either parent that nobody else has make a mixed copy: fewer may be chance. */
const telling = 2;

/**
 * Compares a forest with the truth. `copies`: of each copy with at least two changes, whether its
 * parent is right, whether the two are joined at all, and how sure the tree was. `mixed`: of each
 * copy that was made from two versions and shows it, and of each that is shown as mixed, which
 * parents were found. `root`: whether it is right.
 */
export function score(family, { trees }) {
  const branches = new Map(trees.flatMap(({ branches }) => branches.map((branch) => [branch.to, branch])));
  const keeper = new Map(
    trees.flatMap(({ nodes }) => nodes.flatMap(({ id, same = [] }) => [id, ...same].map((one) => [one, id]))),
  );
  const textOf = new Map(family.map(({ id, text }) => [id, text]));
  const copies = [];
  const mixed = [];
  for (const { id, parent, changes, second, way, taken = [], kept = [] } of family) {
    const branch = branches.get(id);
    const shown = branch?.second?.from;
    const isMixed = taken.length >= telling && kept.length >= telling;
    if (isMixed || shown !== undefined) {
      const pair = [branch?.from, shown].sort().join();
      const has = (version, sentences) => sentences.every((words) => textOf.get(version)?.includes(words));
      const isExact = second !== undefined && pair === [keeper.get(parent), keeper.get(second)].sort().join();
      mixed.push({
        id,
        way,
        isMixed,
        shown,
        isExact,
        // another version with the same words cannot be told from the true one
        isAlike:
          isExact ||
          (shown !== undefined &&
            taken.length * kept.length > 0 &&
            ((has(shown, taken) && has(branch.from, kept)) || (has(shown, kept) && has(branch.from, taken)))),
      });
    }
    if (parent === null || changes < 2) continue;
    copies.push({
      id,
      parent,
      isRight: branch?.from === keeper.get(parent),
      isJoined: branch?.from === keeper.get(parent) || branches.get(parent)?.from === id,
      branch,
    });
  }
  return { copies, mixed, isRoot: trees[0]?.root === keeper.get('v0') };
}
