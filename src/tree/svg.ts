import type { Branch, Forest, Tree, TreeNode } from './forest.js';
import { cutTo, labelOf, mixedLabel, percent, shownVariants } from './label.js';
import { layout, type Placed } from './layout.js';

const card = { width: 290, head: 26, line: 17, padding: 10 };
const column = 360;
const gap = 16;
const margin = 24;
const mostVariants = 4;
const widest = 36;
const longestId = 26;

const style = `
  svg { color-scheme: light dark; --page: #fff; --ink: #1c2024; --faint: #5c6570; --edge: #8a94a0; --card: #f6f7f9; --mixed: #a33d00; background: var(--page); }
  @media (prefers-color-scheme: dark) { svg { --page: #14171a; --ink: #e8eaed; --faint: #a3adb8; --edge: #717c88; --card: #1f2428; --mixed: #ff9d5c; } }
  text { font: 12px system-ui, sans-serif; fill: var(--faint); }
  .id { font-size: 13px; font-weight: 600; fill: var(--ink); }
  .card { fill: var(--card); stroke: var(--edge); }
  .lost { stroke-dasharray: 4 3; }
  .branch { fill: none; stroke: var(--edge); stroke-width: 2; }
  .unsure { stroke-dasharray: 6 4; }
  .mixed { fill: none; stroke: var(--mixed); stroke-width: 1.5; stroke-dasharray: 2 4; }
  .second { fill: var(--mixed); }
  .sure { text-anchor: end; fill: var(--ink); }
`;

/** The forest as one self-contained picture, from left to right; it follows the reader's light or dark setting. */
export function svgOf({ trees, unrelated }: Forest): string {
  const parts: string[] = [];
  let top = margin;
  let width = 2 * margin + card.width;
  for (const tree of trees) {
    const { placed, across } = layout(tree, heightOf);
    parts.push(...drawing(tree, placed, top));
    top += across + gap;
    width = Math.max(width, 2 * margin + Math.max(...placed.map(({ depth }) => depth)) * column + card.width);
  }
  if (unrelated.length > 0) {
    const words = cutTo(`No relatives here: ${unrelated.join(', ')}`, Math.floor((width - 2 * margin) / 6.5));
    parts.push(`<text class="unrelated" x="${margin}" y="${top + 12}">${escaped(words)}</text>`);
    top += 24;
  }
  const height = Math.ceil(top + margin - gap);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(spoken(trees))}">`,
    `<style>${style}</style>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

/** The lines of a node's card: what came in on its branch. */
function linesOf({ date, same = [], lost }: TreeNode, branch?: Branch): string[] {
  const { shown, more } = branch ? shownVariants(branch, mostVariants) : { shown: [], more: 0 };
  const cut = (part: number) => (words: string) => cutTo(words, part);
  return [
    ...(lost ? ['a lost ancestor'] : []),
    ...(date ? [date] : []),
    ...same.map((id) => cutTo(`the same words: ${id}`, widest)),
    ...shown.map((variant) =>
      labelOf(variant, cut(variant.kind === 'substitution' ? widest / 2 - 3 : widest - 4)),
    ),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}

const cardHeight = (node: TreeNode, branch?: Branch): number =>
  card.head + (linesOf(node, branch).length + (branch?.second ? 1 : 0)) * card.line + card.padding;

const heightOf = (node: TreeNode, branch?: Branch): number => cardHeight(node, branch) + gap;

function* drawing({ branches }: Tree, placed: readonly Placed[], top: number): Generator<string> {
  const at = new Map(placed.map((each) => [each.node.id, each]));
  const x = ({ depth }: Placed) => margin + depth * column;
  const y = ({ across }: Placed) => top + across;
  for (const each of placed) {
    const { parent, branch } = each;
    if (!parent || !branch) continue;
    const from = x(parent) + card.width;
    const middle = (from + x(each)) / 2;
    const unsure = branch.confidence < 0.75 ? ' unsure' : '';
    yield `<path class="branch${unsure}" d="M${from} ${y(parent)}C${middle} ${y(parent)} ${middle} ${y(each)} ${x(each)} ${y(each)}"><title>${escaped(branch.why)}</title></path>`;
  }
  for (const { to, second } of branches) {
    const [from, copy] = [at.get(second?.from ?? ''), at.get(to)];
    if (!from || !copy) continue;
    const [startX, startY] = [x(from) + card.width, y(from) + 8];
    const [endX, endY] = [x(copy), y(copy) + 8];
    const bend = Math.max(40, Math.abs(endX - startX) / 2);
    const label = second ? mixedLabel(second, (words) => words) : '';
    yield `<path class="mixed" d="M${startX} ${startY}C${startX + bend} ${startY} ${endX - bend} ${endY} ${endX} ${endY}"><title>${escaped(label)}</title></path>`;
  }
  for (const each of placed) {
    const { node, branch } = each;
    const height = cardHeight(node, branch);
    const edge = y(each) - height / 2;
    yield `<rect class="card${node.lost ? ' lost' : ''}" x="${x(each)}" y="${edge}" width="${card.width}" height="${height}" rx="6"/>`;
    yield `<text class="id" x="${x(each) + card.padding}" y="${edge + 18}">${escaped(tailOf(node.id, longestId))}<title>${escaped(node.id)}</title></text>`;
    if (branch) {
      yield `<text class="sure" x="${x(each) + card.width - card.padding}" y="${edge + 18}">${percent(branch.confidence)} sure</text>`;
    }
    const lines = linesOf(node, branch);
    const base = (row: number) => edge + card.head + row * card.line + 12;
    for (const [row, line] of lines.entries()) {
      yield `<text x="${x(each) + card.padding}" y="${base(row)}">${escaped(line)}</text>`;
    }
    if (branch?.second) {
      const words = cutTo(mixedLabel(branch.second), widest);
      yield `<text class="second" x="${x(each) + card.padding}" y="${base(lines.length)}">${escaped(words)}</text>`;
    }
  }
}

/** The trees in words, for those who cannot see them. */
const spoken = (trees: readonly Tree[]): string =>
  trees
    .map(({ root, branches }) =>
      [`The root is ${root}`, ...branches.map(({ from, to }) => `${to} comes from ${from}`)].join('; '),
    )
    .join('. ');

/** The end of a name that is too long: a file's own name stands there. */
const tailOf = (id: string, most: number): string => {
  const characters = [...id];
  return characters.length <= most ? id : `…${characters.slice(1 - most).join('')}`;
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as XML may have them. */
const escaped = (words: string): string =>
  words
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character]);
