import type { Figure } from '../../core/item.js';
import { tokenAt } from '../../core/token.js';
import type { Candidate } from '../align/candidates.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, type Witness } from '../align/witness.js';

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
  { source: at, term: was }: Candidate,
  index: PassageIndex,
): boolean {
  const source = index.sources[at];
  const here = first + i;
  for (let other = Math.max(first, here - reach); other < Math.min(end, here + reach + 1); other++) {
    if (other === here || !areOfOneKind(report, here, other)) continue;
    const now = orderOf(report, here, other);
    if (now === 0) continue;
    for (let term = Math.max(0, was - reach); term < Math.min(source.count, was + reach + 1); term++) {
      if (term === was || source.key[term] !== report.key[other] || source.kind[term] !== report.kind[other])
        continue;
      if (orderOf(source, was, term) === -now) return true;
    }
  }
  return false;
}

/** Whether two figures may be levels of one thing. */
function areOfOneKind({ kind, items, ref }: Witness, a: number, b: number): boolean {
  if (kind[a] !== FIGURE || kind[b] !== FIGURE) return false;
  const kinds = [a, b].map((term) => (items[ref[term]] as Figure).unit.kind);
  return kinds[0] === kinds[1] || kinds.includes('none') || kinds.includes('count');
}

/** -1 where a word tells that the first of two figures was a level before the second, 1 the other way round, 0 where none does. */
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
