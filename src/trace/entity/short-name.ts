import type { Mention } from '../../core/item.js';
import { LOWER, MARK, type Tokens } from '../../core/token.js';
import type { PassageIndex } from '../align/passages.js';
import type { Witness } from '../align/witness.js';
import { isInitials } from '../words/initials.js';

/** Whether the sources call a body by the last word of its full name, which stands alone: "the Fund", but not "the Green Climate Fund". */
export function isCalledShort({ entity }: Mention, { vocabulary }: Witness, index: PassageIndex): boolean {
  const words = entity.type === 'organisation' ? vocabulary.keysOf(entity.name) : [];
  const last = words[words.length - 1];
  if (words.length < 2 || !index.isProper(last)) return false;
  return index.holdingWord(last).some(({ source, passage }) => {
    const { stems, start, first, end, reading } = index.sources[source];
    for (let at = first[start[passage]]; at < end[start[passage + 1] - 1]; at++)
      if (stems[at] === last && !isCapital(reading.tokens, at - 1) && !isCapital(reading.tokens, at + 1))
        return true;
    return false;
  });
}

/** Whether a name is the initials of a body that a source names in full, whatever it tells of it: "BOK" for the Bank of Korea. */
export const isInitialsOfBody = ({ exact, entity: { type } }: Mention, { sources }: PassageIndex): boolean =>
  type === 'organisation' &&
  sources.some(({ found }) =>
    found.mention.some((full) => full.entity.type === type && isInitials(exact, full.exact)),
  );

const isCapital = ({ count, kind, shape }: Tokens, at: number): boolean =>
  at >= 0 && at < count && kind[at] !== MARK && shape[at] !== LOWER;
