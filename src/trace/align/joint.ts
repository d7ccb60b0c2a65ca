import type { Run } from './side.js';
import type { Witness } from './witness.js';

/** Whether a mark that parts clauses stands before a term, or it joins two things or sets one off: "and", "while". */
export const isJoint = ({ parted, key, vocabulary }: Witness, at: number): boolean =>
  parted[at] > 0 || vocabulary.keys.links.has(key[at]) || vocabulary.keys.joints.has(key[at]);

/** The clauses of a run, parted at its joints. */
export function clausesIn(witness: Witness, { first, end }: Run): Run[] {
  const starts = [first];
  for (let at = first + 1; at < end; at++) if (isJoint(witness, at)) starts.push(at);
  return starts.map((start, n) => ({ first: start, end: starts[n + 1] ?? end }));
}
