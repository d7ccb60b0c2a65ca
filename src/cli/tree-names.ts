import type { Branch, Forest } from '../tree/forest.js';

/** A forest for people: without the folder that all versions stand in. */
export function withoutFolder({ trees, unrelated }: Forest): Forest {
  const ids = [
    ...unrelated,
    ...trees.flatMap(({ nodes }) =>
      nodes.filter(({ lost }) => !lost).flatMap(({ id, same = [] }) => [id, ...same]),
    ),
  ];
  const folder = folderOf(ids);
  if (folder === '') return { trees, unrelated };
  const name = (id: string): string => (id.startsWith(folder) ? id.slice(folder.length) : id);
  const named = (branch: Branch): Branch => ({
    ...branch,
    from: name(branch.from),
    to: name(branch.to),
    why: branch.why.replaceAll(folder, ''),
    ...(branch.instead !== undefined && { instead: name(branch.instead) }),
    ...(branch.second && { second: { ...branch.second, from: name(branch.second.from) } }),
  });
  return {
    unrelated: unrelated.map(name),
    trees: trees.map(({ root, nodes, branches }) => ({
      root: name(root),
      nodes: nodes.map((node) => ({
        ...node,
        id: name(node.id),
        ...(node.same && { same: node.same.map(name) }),
      })),
      branches: branches.map(named),
    })),
  };
}

/** The longest path that all of several names begin with, its last slash included. */
function folderOf([first = '', ...others]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  while (folder !== '' && !others.every((id) => id.startsWith(folder))) {
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  }
  return folder;
}
