import type { Reading } from '../core/reading.js';

import { arborescences } from './arborescence.js';
import type { Branch, Forest, Tree, TreeNode } from './forest.js';
import { familiesOf } from './kinship.js';
import { collationOf } from './locus.js';
import { passagesOf } from './passage.js';
import { names, type Provenance, provenancesOf } from './provenance.js';
import { rootedTree } from './rooted.js';
import type { Stemma } from './solve.js';
import { infer } from './stemma.js';
import { foreignVariantsOf, rounded, variantsOf } from './variant.js';
import { type Witness, witnessOf } from './witness.js';

/** Confidence by margin, as parents were right on families whose tree is known: what is not among the versions is never ruled out. */
const surest = 0.97;
const sureness = 0.7;

/**
 * The family tree of several versions of one story: who was copied from whom, inferred from the
 * variants that they share, from dates, credits and lengths. Texts that tell different stories
 * get a tree each; those that share nothing with any other are `unrelated`. Versions without an
 * id are called by their number from 1. Pure.
 */
export function tree(readings: readonly Reading[]): Forest {
  const witnesses = readings.map((reading, at) => witnessOf(reading, reading.doc.id ?? String(at + 1)));
  const families = familiesOf(witnesses, passagesOf(witnesses));
  const unrelated = families.filter(({ length }) => length === 1).map(([w]) => witnesses[w].id);
  const trees = families
    .filter(({ length }) => length > 1)
    .map((family) => treeOf(family.map((w) => witnesses[w])));
  return { trees, unrelated };
}

function treeOf(family: readonly Witness[]): Tree {
  const same = samesOf(family);
  const witnesses = same.map(([first]) => first);
  const provenances = provenancesOf(witnesses);
  const collation = collationOf(witnesses);
  const stemma = infer({ collation, provenances });
  const mixtures = new Map(stemma.mixed.map((each) => [each.copy, each]));
  const idOf = (node: number) => witnesses[node]?.id ?? `lost ${node - witnesses.length + 1}`;
  const witnessAt = (node: number) => (node < witnesses.length ? node : -1);
  const nodes = stemma.states.map((_, node): TreeNode => {
    if (witnessAt(node) < 0) return { id: idOf(node), lost: true };
    const { date } = provenances[node];
    const others = same[node].slice(1).map(({ id }) => id);
    return { id: idOf(node), ...(date && { date }), ...(others.length > 0 && { same: others }) };
  });
  const branches = nodes.flatMap(({ id }, node): Branch[] => {
    const parent = stemma.parent[node];
    if (parent < 0) return [];
    const copying = {
      was: stemma.states[parent],
      now: stemma.states[node],
      parent: witnessAt(parent),
      copy: witnessAt(node),
    };
    const variants = variantsOf(witnesses, collation, copying);
    const { margin, instead } = withoutBranch(stemma, node);
    const mixture = mixtures.get(node);
    const second = mixture?.first === parent && {
      from: idOf(mixture.second),
      variants: foreignVariantsOf(witnesses, collation, mixture.loci, copying),
    };
    return [
      {
        from: idOf(parent),
        to: id,
        confidence: rounded(surest / (1 + Math.exp(-sureness * margin))),
        ...(instead >= 0 && { instead: idOf(instead) }),
        why: why(provenances[parent], provenances[node], margin, instead >= 0 ? idOf(instead) : undefined),
        variants,
        ...(second && { second }),
      },
    ];
  });
  return { root: idOf(stemma.parent.indexOf(-1)), nodes, branches };
}

/**
 * How much worse the best tree without a node's branch is, and the node's parent there: with the same root
 * by what the copies cost, with another one by how unlikely the tree is with the directions of all changes.
 */
function withoutBranch(stemma: Stemma, node: number): { margin: number; instead: number } {
  const { cost, parent } = stemma;
  const barred = cost.map((row) => row.slice());
  barred[parent[node]][node] = Infinity;
  const other = rootedTree({ ...stemma, cost: barred });
  const turned = other.unlikely - stemma.unlikely;
  const root = parent.indexOf(-1);
  const hung = arborescences(barred)(root);
  const dearer = hung.cost - arborescences(cost)(root).cost;
  const isHung = other.parent[root] < 0 || dearer < turned;
  const [margin, tree] = isHung ? [dearer, hung] : [turned, other];
  return { margin: Math.max(0, margin), instead: margin === Infinity ? -1 : tree.parent[node] };
}

function why(
  parent: Provenance | undefined,
  copy: Provenance | undefined,
  margin: number,
  instead?: string,
): string {
  const reasons = [
    parent && copy && names(copy, parent) && 'it names that outlet as its source',
    parent?.date &&
      copy?.date &&
      parent.date < copy.date &&
      `it is later (${copy.date} after ${parent.date})`,
  ].filter(Boolean);
  return [`margin ${rounded(margin)} over ${instead ?? 'standing at the root'}`, ...reasons].join('; ');
}

/** The witnesses in groups of the same words, the earliest first where they are dated. */
function samesOf(witnesses: readonly Witness[]): Witness[][] {
  const groups = new Map<string, Witness[]>();
  for (const witness of witnesses) {
    const words = witness.key.join();
    const group = groups.get(words);
    if (group) group.push(witness);
    else groups.set(words, [witness]);
  }
  const day = ({ reading }: Witness) => reading.doc.date ?? '9999';
  return [...groups.values()].map((group) =>
    group.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)),
  );
}
