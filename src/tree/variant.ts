import { stepCost } from './cost.js';
import type { Variant, Wording } from './forest.js';
import type { Collation, Locus } from './locus.js';
import { NONE, type States, UNKNOWN } from './states.js';
import { termSpan, type Witness } from './witness.js';

/** The loci where a copy differs from its parent, those that cost most first. */
const changedLoci = (loci: readonly Locus[], was: States, now: States): number[] =>
  loci
    .map((_, at) => ({ at, cost: stepCost(loci, at, was, now) }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.cost - a.cost || a.at - b.at)
    .map(({ at }) => at);

/** So many changes in a sentence make it a rewording, shown as one; figures are shown for themselves. */
const mostSingle = 3;
const figureWeight = 3;

/** Which node of the stemma had which words: the parent's and the copy's witness, -1 for a lost one. */
export interface Copying {
  was: States;
  now: States;
  parent: number;
  copy: number;
}

/** What came in with a copy, the heaviest first. */
export function variantsOf(witnesses: readonly Witness[], collation: Collation, copying: Copying): Variant[] {
  const { was, now } = copying;
  const { loci } = collation;
  const langOf = (w: number) => witnesses[w]?.reading.doc.lang;
  const isTranslated = langOf(copying.parent) !== langOf(copying.copy);
  const changed = changedLoci(loci, was, now).filter((at) => loci[at].sort !== 'sense' || isTranslated);
  const inPassage = new Map<number, number>();
  for (const at of changed) {
    if (loci[at].columns.length > 0)
      inPassage.set(loci[at].passage, (inPassage.get(loci[at].passage) ?? 0) + 1);
  }
  const reworded = new Set<number>();
  return changed.flatMap((at) => {
    const { passage, columns, weight } = loci[at];
    const isRewording = columns.length > 0 && (inPassage.get(passage) ?? 0) > mostSingle;
    const isFigure = weight >= figureWeight && columns.length === 1 && was[at] > NONE && now[at] > NONE;
    if (!isRewording || isFigure) return [variantAt(witnesses, collation, at, copying)];
    if (reworded.has(passage)) return [];
    reworded.add(passage);
    return [variantAt(witnesses, collation, at, copying, true)];
  });
}

/** What a copy has from a second parent: of sentences that the first one lacks the whole, not each word. */
export function foreignVariantsOf(
  witnesses: readonly Witness[],
  collation: Collation,
  loci: readonly number[],
  copying: Copying,
): Variant[] {
  const told = new Set<number>();
  return loci
    .flatMap((at) => {
      const { sort, passage } = collation.loci[at];
      const isLacked = copying.was[at] === UNKNOWN;
      if (isLacked && (sort === 'order' || told.has(passage))) return [];
      if (isLacked || sort === 'passage') told.add(passage);
      return [variantAt(witnesses, collation, at, copying, isLacked)];
    })
    .sort((a, b) => b.weight - a.weight);
}

/**
 * What changed at a locus, in words, or in its whole sentence. The words of a lost ancestor are
 * those of a witness that has the same.
 */
function variantAt(
  witnesses: readonly Witness[],
  { loci, passages }: Collation,
  at: number,
  { was, now, parent, copy }: Copying,
  whole = false,
): Variant {
  const { states, sort, columns, passage } = loci[at];
  const wordingOf = (state: number, preferred: number): Wording | null => {
    if (state === UNKNOWN || (sort !== 'order' && state === NONE && !whole)) return null;
    const w = preferred >= 0 ? preferred : states.indexOf(state);
    if (w < 0) return null;
    const witness = witnesses[w];
    const sentence = passages[passage][w];
    const terms = whole ? [] : columns.map((column) => column[w]).filter((term) => term >= 0);
    const span =
      terms.length > 0
        ? termSpan(witness, terms[0], terms[terms.length - 1] + 1)
        : termSpan(witness, witness.start[sentence], witness.start[sentence + 1]);
    return { id: witness.id, span, exact: witness.reading.doc.text.slice(span.from, span.to) };
  };
  const before = wordingOf(was[at], parent);
  const after = wordingOf(now[at], copy);
  const kind =
    sort === 'order' ? 'transposition' : !after ? 'omission' : !before ? 'addition' : 'substitution';
  const shared = witnesses.flatMap(({ id }, w) => (w !== copy && states[w] === now[at] ? [id] : []));
  return { kind, was: before, now: after, shared, weight: rounded(stepCost(loci, at, was, now)) };
}

export const rounded = (number: number): number => Math.round(number * 100) / 100;
