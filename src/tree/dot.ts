import type { Forest } from './forest.js';
import { cutTo, labelOf, mixedLabel, percent, shownVariants } from './label.js';

const mostVariants = 3;
const widest = 40;

/** The forest as a graph in the DOT language, for Graphviz and its like. */
export function* dotLines({ trees, unrelated }: Forest): Generator<string> {
  yield 'digraph stemma {';
  yield '  node [shape=box, fontname="sans-serif"];';
  yield '  edge [fontname="sans-serif", fontsize=10];';
  for (const { nodes, branches } of trees) {
    for (const { id, lost, date, same = [] } of nodes) {
      const label = [id, ...(date ? [date] : []), ...same.map((one) => `= ${one}`)].join('\n');
      yield `  ${quoted(id)} [label=${quoted(label)}${lost ? ', style=dashed' : ''}];`;
    }
    for (const branch of branches) {
      const { shown, more } = shownVariants(branch, mostVariants);
      const label = [
        `${percent(branch.confidence)} sure`,
        ...shown.map((variant) => labelOf(variant, (words) => cutTo(words, widest))),
        ...(more > 0 ? [`and ${more} more`] : []),
      ].join('\n');
      yield `  ${quoted(branch.from)} -> ${quoted(branch.to)} [label=${quoted(label)}];`;
      if (branch.second) {
        const mixed = mixedLabel(branch.second, (words) => cutTo(words, widest));
        yield `  ${quoted(branch.second.from)} -> ${quoted(branch.to)} [label=${quoted(mixed)}, style=dashed, constraint=false];`;
      }
    }
  }
  for (const id of unrelated) yield `  ${quoted(id)};`;
  yield '}';
}

const quoted = (words: string): string =>
  `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
