import type { Figure } from '../../core/item.js';
import { passageOf, termsOver, type Witness } from '../align/witness.js';
import { DENIAL, FUNCTION, NEGATION } from '../words/sense.js';

/** Whether two figures are the two parts of one whole: "two of five", "three of five". */
export const areBothParts = (one: Figure, other: Figure): boolean =>
  one.outOf !== undefined &&
  one.outOf === other.outOf &&
  Number(one.value) + Number(other.value) === Number(one.outOf);

/** Whether a report says of one part of a whole what a source does not say of the other, its term `to`: "three wait" for "five have started". */
export function isSaidOfOthers(report: Witness, now: Figure, source: Witness, to: number): boolean {
  const said = saidBehind(report, termsOver(report, now.span).at(-1) ?? 0);
  const saidThere = saidBehind(source, to);
  const isOther = said.keys.length > 0 && !said.keys.some((key) => saidThere.keys.includes(key));
  return said.isDenied !== saidThere.isDenied || isOther;
}

/** What a clause says behind one of its terms, and whether it denies that. */
function saidBehind(witness: Witness, at: number): { keys: number[]; isDenied: boolean } {
  const { kind, key, parted, start } = witness;
  const end = start[passageOf(witness, at) + 1];
  const keys: number[] = [];
  let isDenied = false;
  for (let n = at + 1; n < end && parted[n] < 2; n++) {
    if (kind[n] === NEGATION || kind[n] === DENIAL) isDenied = true;
    else if (kind[n] !== FUNCTION) keys.push(key[n]);
  }
  return { keys, isDenied };
}
