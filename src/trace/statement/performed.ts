import type { Witness } from '../align/witness.js';

/** So many tokens before a modal says who leads with it to what he does. */
const farthestSelf = 2;

/** Whether a modal only leads to what somebody does in saying it: "I would like to congratulate", "I can confirm". */
export function isPerformed(
  { ref, vocabulary, first, stems, reading: { tokens } }: Witness,
  at: number,
  head: number,
): boolean {
  const { performing = [] } = vocabulary.axes[ref[at] >> 4];
  if (!performing.includes(ref[at] & 15)) return false;
  const verb = stems[first[head]];
  // "must be renewed"
  if (stems.subarray(first[at] + 1, first[head]).some((stem) => vocabulary.stems.beings.has(stem)))
    return false;
  if (vocabulary.stems.performatives.has(verb)) return true;
  if (!vocabulary.stems.performed.has(verb)) return false;
  for (let n = first[at] - 1; n >= Math.max(0, first[at] - farthestSelf); n--)
    if (vocabulary.speakers.isSelf(tokens.hash[n])) return true;
  return false;
}
