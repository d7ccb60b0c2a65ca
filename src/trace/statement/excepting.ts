import type { Witness } from '../align/witness.js';
import { CONDITION, NEGATION } from '../words/sense.js';

/** Whether it would be so without a condition: "unless it rains", "if it does not rain". */
export function excepts(witness: Witness, at: number, end: number): boolean {
  const { key, kind, parted, vocabulary } = witness;
  let isExcepted = vocabulary.keys.exceptions.has(key[at]);
  // "if it rains and 5 if it does not" are two
  for (let n = at + 1; n < end && !parted[n] && kind[n] !== CONDITION; n++)
    if (kind[n] === NEGATION) isExcepted = !isExcepted;
  return isExcepted;
}
