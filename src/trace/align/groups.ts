import type { Figure, Mention } from '../../core/item.js';
import { sameUnit } from '../../core/unit.js';
import { AXIS, CONTENT } from '../words/sense.js';
import { leadOf } from './lead.js';
import { hasCapital } from './name.js';
import type { Run } from './side.js';
import { FIGURE, MENTION, PERIOD, type Witness } from './witness.js';

/** A number, a time or a name, with the words that stand right beside a name: "his former partner Greta Solm". */
export interface Group extends Run {
  kind: typeof FIGURE | typeof PERIOD | typeof MENTION;
  /** The term that is the number, the time or the last of the name. */
  at: number;
  /** The stem of the small word that leads to it: of "by his former partner" that of "by". */
  lead: number | undefined;
}

/** The numbers, times and names of a run, in order. A word with a capital that opens no sentence is a name's. */
export function groupsIn(witness: Witness, { first, end }: Run): Group[] {
  const { kind, parted } = witness;
  const groups: Group[] = [];
  for (let at = first; at < end; at++) {
    if (kind[at] === FIGURE || kind[at] === PERIOD) {
      groups.push({ kind: kind[at] as Group['kind'], at, first: at, end: at + 1, lead: leadOf(witness, at) });
      continue;
    }
    if (!isNamed(witness, at)) continue;
    let from = at;
    while (from > first && !parted[from] && (kind[from - 1] === CONTENT || kind[from - 1] === AXIS)) from--;
    let after = at + 1;
    while (after < end && !parted[after] && isNamed(witness, after)) after++;
    groups.push({ kind: MENTION, at: after - 1, first: from, end: after, lead: leadOf(witness, from) });
    at = after - 1;
  }
  return groups;
}

const isNamed = (witness: Witness, at: number): boolean =>
  witness.kind[at] === MENTION ||
  (witness.kind[at] === CONTENT && witness.parted[at] < 2 && hasCapital(witness, at));

/** Whether two groups of a text may stand for one another: numbers of one unit, names that are led to alike and of no other type. */
export function areAlike({ items, ref, kind }: Witness, one: Group, other: Group): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === PERIOD) return true;
  const [a, b] = [one, other].map(({ at }) => items[ref[at]]);
  if (one.kind === FIGURE) return sameUnit((a as Figure).unit, (b as Figure).unit);
  const areKnown = kind[one.at] === MENTION && kind[other.at] === MENTION;
  return !areKnown || (a as Mention).entity.type === (b as Mention).entity.type;
}
