/** What `stemma tree` got right of a family whose tree is known. */

/** So many sentences of either parent that nobody else has make a mixed copy: fewer may be chance. */
const telling = 2;

/**
 * Compares a forest with the truth. `copies`: of each copy with at least two changes, whether its
 * parent is right, whether the two are joined at all, and how sure the tree was. `mixed`: of each
 * copy that was made from two versions and shows it, and of each that is shown as mixed, which
 * parents were found. `lost`: of each lost version the ancestor that was supposed for it. `isRoot`:
 * whether the root is right.
 */
export function score(family, { trees }) {
  const branches = new Map(trees.flatMap(({ branches }) => branches.map((branch) => [branch.to, branch])));
  const keeper = new Map(
    trees.flatMap(({ nodes }) => nodes.flatMap(({ id, same = [] }) => [id, ...same].map((one) => [one, id]))),
  );
  for (const { id } of family.filter(({ isLost }) => isLost)) keeper.set(id, foundFor(id, family, branches));
  const textOf = new Map(family.map(({ id, text }) => [id, text]));
  const copies = [];
  const mixed = [];
  for (const { id, parent, changes, second, way, taken = [], kept = [], isLost } of family) {
    if (isLost) continue;
    const branch = branches.get(id);
    const shown = branch?.second?.from;
    const areKept = keeper.has(parent) && keeper.has(second);
    const isMixed = areKept && taken.length >= telling && kept.length >= telling;
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
      isRight: branch !== undefined && branch.from === keeper.get(parent),
      isJoined:
        (branch !== undefined && branch.from === keeper.get(parent)) || branches.get(parent)?.from === id,
      branch,
    });
  }
  const lost = family.filter(({ isLost }) => isLost).map(({ id }) => keeper.get(id));
  return { copies, mixed, lost, isRoot: trees[0]?.root === keeper.get('v0') };
}

/** The lost ancestor of a forest that stands for one of a family: at least two of the copies of that hang from it. */
function foundFor(lost, family, branches) {
  const parents = family
    .filter(({ parent }) => parent === lost)
    .map(({ id, isLost }) => branches.get(isLost ? foundFor(id, family, branches) : id)?.from)
    .filter((from) => from?.startsWith('lost'));
  return parents.find((from, at) => parents.indexOf(from) < at);
}
