import type { Alignment } from '../align/index.js';
import { memberTold, type Told } from '../align/members.js';
import type { PassageIndex } from '../align/passages.js';
import type { Run, Side } from '../align/side.js';
import { FIGURE, isOnAxis, type Witness } from '../align/witness.js';
import { type Turn, turnAt } from './turn.js';

/** A number of the report's with the words of the member that has it in the source. */
export interface ToldHere extends Told {
  figure: number;
  sourceIndex: number;
}

/** The numbers of the report that go with the words of the member that has each in a source. */
export function membersToldIn(alignment: Alignment, sides: readonly Side[]): ToldHere[] {
  const { report, first, end } = alignment;
  const found: ToldHere[] = [];
  for (let figure = first; figure < end; figure++) {
    if (report.kind[figure] !== FIGURE) continue;
    for (const { source, sourceIndex, first: from, end: to } of sides)
      for (let term = from; term < to; term++) {
        if (source.key[term] !== report.key[figure]) continue;
        const told = memberTold(alignment, figure, source, term);
        if (told && !told.isOther) found.push({ ...told, figure, sourceIndex });
      }
  }
  return found;
}

/** Whether a turn has numbers change places that the report tells each of its own, in another order. */
export function isInOtherOrder({ now, aspect }: Turn, told: readonly ToldHere[]): boolean {
  if (aspect === 'direction') return false;
  return told.filter(({ figure }) => figure >= now.first && figure < now.end).length > 1;
}

/** Whether a turn holds what a report tells of one of several to another of them. */
export function isToAnother(
  turn: Turn,
  { figure, labels, beside, sourceIndex }: ToldHere,
  on: Alignment,
  index: PassageIndex,
): boolean {
  const isIn = (run: Run) => (term: number) => term >= run.first && term < run.end;
  if (turn.source !== sourceIndex || ![figure, ...labels].some(isIn(turn.now))) return false;
  const said = on.report.key.subarray(turn.now.first, turn.now.end);
  const { key } = index.sources[sourceIndex];
  return [beside.figure, ...beside.labels].some((term) => isIn(turn.was)(term) && !said.includes(key[term]));
}

/** Of two that a source compares, the report has the other one as the higher: "the costs of men are higher than those of women" the other way round. */
export function comparedOtherwise(
  on: Alignment,
  { own, beside, sourceIndex }: ToldHere,
  index: PassageIndex,
): Turn | undefined {
  const { report, first, end } = on;
  const source = index.sources[sourceIndex];
  for (let n = 0; n < own.labels.length; n++) {
    const [mine, theirs] = [own.labels[n], beside.labels[n]];
    const [one, other] = [mine, theirs].map((label) =>
      report.key.subarray(first, end).indexOf(source.key[label]),
    );
    if (one < 0 || other < 0) continue;
    const at = comparisonIn(report, first + one, first + other);
    const to = comparisonIn(source, mine, theirs);
    if (at < 0 || to < 0) continue;
    const isExchanged = one < other !== mine < theirs;
    const isOpposite = (report.ref[at] & 15) !== (source.ref[to] & 15);
    if (isExchanged === isOpposite) continue;
    const passage = { first: Math.min(mine, theirs), end: Math.max(mine, theirs) + 1, sourceIndex };
    return turnAt('direction', on, { at, to, side: passage });
  }
  return undefined;
}

/** The term between two that says which of them is the higher: "higher than"; -1 for none. */
function comparisonIn(witness: Witness, one: number, other: number): number {
  const { stems, end, vocabulary } = witness;
  for (let at = Math.min(one, other) + 1; at < Math.max(one, other); at++)
    if (isOnAxis(witness, at, 'direction') && vocabulary.stems.comparing.has(stems[end[at]])) return at;
  return -1;
}
