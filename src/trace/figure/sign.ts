import { decimal, decimalString } from '../../core/decimal.js';
import type { Figure } from '../../core/item.js';
import { isOnAxis, passageOf, type Witness } from '../align/witness.js';

/** The side of an axis of directions that tells a fall. */
const down = 1;

/** No word that stands for the minus of a number is farther before it: "a loss of about 1.8 million". */
const farthest = 4;

/** A number below nought that a report gives as a loss: "a loss of 1.8 million" for "(−1.8)". */
export function asLoss(
  { stems, first, vocabulary }: Witness,
  at: number,
  now: Figure,
  was: Figure,
): Figure | undefined {
  if (!was.value?.startsWith('-') || now.value?.startsWith('-') !== false) return undefined;
  const before = stems.subarray(Math.max(0, first[at] - farthest), first[at]);
  if (!before.some((stem) => vocabulary.stems.shortfalls.has(stem))) return undefined;
  return { ...was, value: decimalString(decimal(was.value).abs()) };
}

/** A number below nought whose passage tells the fall in a word as well, without its sign: "jobs were lost in retail (-26,000)". */
export function unsigned(witness: Witness, term: number, figure: Figure): Figure | undefined {
  const { value, change, unit } = figure;
  if (!value?.startsWith('-') || change !== null || unit.kind === 'percent') return undefined;
  const { ref, start } = witness;
  for (let at = start[passageOf(witness, term)]; at < term; at++) {
    if (isOnAxis(witness, at, 'direction') && (ref[at] & 15) === down)
      return { ...figure, value: decimalString(decimal(value).abs()) };
  }
  return undefined;
}
