import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { around, type Run, type Side } from '../align/side.js';
import { termAt, type Witness } from '../align/witness.js';
import { CONDITION } from '../words/sense.js';
import { sharedWith } from './throughout.js';
import type { Turn } from './turn.js';

/** So many words a report must share with the passage that has the condition. */
const enough = 2;

/**
 * What hangs on a condition in the source and on none in the report: "no matter how many have passed the law" for
 * "provided that six have passed the law".
 */
export function madeUnconditional(alignment: Alignment, index: PassageIndex, sides: readonly Side[]): Turn[] {
  const { report, first, end } = alignment;
  const now = whateverHappens(report, { first, end });
  if (!now || report.kind.subarray(first, end).includes(CONDITION)) return [];
  const shared = sharedWith(alignment, index);
  for (const side of sides) {
    const { source } = side;
    if (side.isAsked || shared[side.by] < enough || whateverHappens(source, side)) continue;
    for (let at = side.first; at < side.end; at++) {
      if (source.kind[at] !== CONDITION || source.vocabulary.keys.exceptions.has(source.key[at])) continue;
      let after = at + 1;
      while (after < side.end && !source.parted[after]) after++;
      return [{ aspect: 'modality', now, was: { first: at, end: after }, source: side.sourceIndex }];
    }
  }
  return [];
}

/** Where some terms say that something is so whatever happens. */
function whateverHappens(witness: Witness, { first, end }: Run): Run | undefined {
  const { stems, first: tokenOf, end: endOf, vocabulary } = witness;
  const last = endOf[end - 1];
  for (let token = tokenOf[first]; token < last; token++) {
    const length = vocabulary.phrases.unconditional.lengthAt(stems, token);
    if (length > 0) return around(termAt(witness, token + length - 1), { first, end }, 2);
  }
  return undefined;
}
