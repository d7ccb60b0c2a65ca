import { FUNCTION, NUMERAL } from '../words/sense.js';
import type { Run } from './side.js';
import { FIGURE, type Witness } from './witness.js';

// Two lists laid beside one another, member by member: "tin and zinc rose by 3 and 4 percent, respectively". Reading gives
// each number its own measure only where these are the list; here it may be places or whatever else is told apart.

/** A number of the second list, and the term of the first that it is of. */
interface LaidOut {
  figure: number;
  label: number;
}

/** Whether a run says that it lays two lists beside one another. */
export const isLaidOut = ({ key, vocabulary }: Witness, { first, end }: Run): boolean =>
  key.subarray(first, end).some((each) => vocabulary.respective.has(each));

/** The numbers of such a run in order, each with what it is of; none where the two lists are not as long as one another. */
export function laidOutIn(witness: Witness, run: Run): LaidOut[] {
  if (!isLaidOut(witness, run)) return [];
  const figures = figuresIn(witness, run);
  const labels =
    figures.length > 1 ? labelsIn(witness, { first: run.first, end: figures[0] }, figures.length) : [];
  return labels.map((label, n) => ({ figure: figures[n], label }));
}

/** The first numbers of a run with nothing but small words between them. */
function figuresIn({ kind }: Witness, { first, end }: Run): number[] {
  let found: number[] = [];
  for (let at = first; at < end; at++) {
    if (kind[at] === FIGURE || kind[at] === NUMERAL) found.push(at);
    else if (kind[at] !== FUNCTION && found.length > 1) return found;
    else if (kind[at] !== FUNCTION) found = [];
  }
  return found;
}

/** The heads of the last list of so many members before a term, of which an "and" leads to the last; none where there is none. */
function labelsIn(witness: Witness, { first, end }: Run, count: number): number[] {
  const { kind, key, parted, vocabulary } = witness;
  const members: number[][] = [[]];
  const joints: boolean[] = [false];
  for (let at = first; at < end; at++) {
    const isLink = kind[at] === FUNCTION && vocabulary.keys.links.has(key[at]);
    if (isLink || parted[at] === 1) {
      members.push([]);
      joints.push(isLink);
    }
    if (kind[at] !== FUNCTION) members.at(-1)?.push(at);
  }
  for (let last = members.length - 1; last >= count - 1; last--) {
    if (!joints[last]) continue;
    const list = members.slice(last - count + 1, last + 1);
    if (list.some((member) => member.length === 0)) continue;
    return list.map((member, n) => (n < count - 1 ? (member.at(-1) as number) : member[0]));
  }
  return [];
}
