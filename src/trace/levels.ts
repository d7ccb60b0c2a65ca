import type { Figure } from '../core/item.js';
import { tokenAt } from '../core/token.js';
import type { Alignment } from './align.js';
import { itemAt } from './candidates.js';
import type { Rated } from './figure-rating.js';
import type { PassageIndex } from './passages.js';
import { FIGURE, type Witness } from './witness.js';

/** So many terms stand between two levels of one thing at most. */
const reach = 8;
/** So many words may stand between the word that tells an earlier level and its number: "after the 57". */
const between = 2;

/**
 * Whether a figure of the report, its term `i`, was a thing's earlier level where the source has it as the later one, or
 * the other way round: "fell from 92 to 57" for "92, up from 57".
 */
export function areLevelsTurned(
  { report, first, end }: Alignment,
  i: number,
  best: Rated,
  index: PassageIndex,
): boolean {
  const source = index.sources[best.source];
  const at = first + i;
  for (let other = Math.max(first, at - reach); other < Math.min(end, at + reach + 1); other++) {
    if (other === at || report.kind[other] !== FIGURE || !areOfOneKind(report, at, other)) continue;
    const now = orderOf(report, at, other);
    if (now === 0) continue;
    const from = Math.max(0, best.term - reach);
    for (let term = from; term < Math.min(source.count, best.term + reach + 1); term++) {
      if (term === best.term || source.key[term] !== report.key[other] || source.kind[term] !== FIGURE)
        continue;
      if (orderOf(source, best.term, term) === -now) return true;
    }
  }
  return false;
}

const areOfOneKind = (witness: Witness, a: number, b: number): boolean => {
  const [one, other] = [a, b].map((term) => (itemAt(witness, term) as Figure).unit.kind);
  return one === other || one === 'none' || other === 'none' || one === 'count' || other === 'count';
};

/** -1 where the words before two figures tell that the first was a level before the second, 1 the other way round, 0 where they do not. */
function orderOf(witness: Witness, a: number, b: number): -1 | 0 | 1 {
  const [one, other] = [isEarlier(witness, a), isEarlier(witness, b)];
  return one === other ? 0 : one ? -1 : 1;
}

/** Whether a word closely before a figure tells that it is what something was before. */
function isEarlier({ reading: { tokens }, stems, vocabulary, items, ref }: Witness, term: number): boolean {
  const at = tokenAt(tokens, items[ref[term]].span.from);
  for (let token = at - 1; token >= Math.max(0, at - 1 - between); token--) {
    if (vocabulary.bases.has(stems[token])) return true;
    if (!vocabulary.isFunction(stems[token])) return false;
  }
  return false;
}
