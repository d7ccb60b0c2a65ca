import type { Branch, Forest, Tree } from '../tree/forest.js';
import { labelOf, mixedLabel, percent, shownVariants } from '../tree/label.js';
import { childrenOf } from '../tree/layout.js';
import { printable, shortened } from './columns.js';
import type { Terminal } from './terminal.js';

const mostVariants = 5;
const narrowest = 20;

/** A forest for people: each version under the one that it was copied from, with what came in. */
export function* treePretty({ trees, unrelated }: Forest, terminal: Terminal): Generator<string> {
  for (const [at, tree] of trees.entries()) {
    if (at > 0) yield '';
    yield headOf(tree, tree.root, terminal);
    yield* branchLines(tree, tree.root, '', terminal);
  }
  if (unrelated.length > 0) {
    if (trees.length > 0) yield '';
    yield `${terminal.paint('bold', 'No relatives here')}  ${printable(unrelated.join(', '))}`;
  }
}

function* branchLines(tree: Tree, id: string, indent: string, terminal: Terminal): Generator<string> {
  const children = childrenOf(tree.branches, id);
  for (const [at, branch] of children.entries()) {
    const last = at === children.length - 1;
    const below = `${indent}${last ? '   ' : '│  '}`;
    yield `${indent}${last ? '└─ ' : '├─ '}${headOf(tree, branch.to, terminal, branch)}`;
    const stem = `${below}${childrenOf(tree.branches, branch.to).length > 0 ? '│' : ' '}    `;
    for (const line of variantLines(branch, Math.max(narrowest, terminal.width - stem.length))) {
      yield `${stem}${line}`;
    }
    yield* branchLines(tree, branch.to, below, terminal);
  }
}

function headOf({ nodes }: Tree, id: string, { paint }: Terminal, branch?: Branch): string {
  const node = nodes.find((each) => each.id === id);
  const notes = [
    node?.date,
    node?.lost && 'a lost ancestor',
    node?.same && `the same words: ${printable(node.same.join(', '))}`,
    branch && `${percent(branch.confidence)} sure`,
    branch &&
      branch.confidence < 0.9 &&
      branch.instead !== undefined &&
      `else from ${printable(branch.instead)}`,
  ].filter(Boolean);
  return `${paint('bold', printable(id))}${notes.length > 0 ? `  ${paint('faint', notes.join(' · '))}` : ''}`;
}

function* variantLines(branch: Branch, width: number): Generator<string> {
  const { shown, more } = shownVariants(branch, mostVariants);
  for (const variant of shown) {
    const part = variant.kind === 'substitution' ? Math.floor((width - 7) / 2) : width - 4;
    yield labelOf(variant, (words) => shortened(words, part));
  }
  if (more > 0) yield `and ${more} more`;
  if (branch.second)
    yield shortened(
      mixedLabel(branch.second, (words) => shortened(words, 30)),
      width,
    );
}
