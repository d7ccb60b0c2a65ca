import { decimal, decimalString } from '../../core/decimal.js';
import type { Figure } from '../../core/item.js';
import { passageOf, type Witness } from '../align/witness.js';
import { AXIS } from '../words/sense.js';

/** The side of an axis of directions that tells a fall. */
const down = 1;

/** A number below nought whose passage tells the fall in a word as well, without its sign: "jobs were lost in retail (-26,000)". */
export function unsigned(witness: Witness, term: number, figure: Figure): Figure | undefined {
  const { value, change, unit } = figure;
  if (!value?.startsWith('-') || change !== null || unit.kind === 'percent') return undefined;
  const { kind, ref, start, vocabulary } = witness;
  for (let at = start[passageOf(witness, term)]; at < term; at++) {
    const isFall =
      kind[at] === AXIS && vocabulary.axes[ref[at] >> 4].aspect === 'direction' && (ref[at] & 15) === down;
    if (isFall) return { ...figure, value: decimalString(decimal(value).abs()) };
  }
  return undefined;
}
