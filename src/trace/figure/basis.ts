import type { Figure } from '../../core/item.js';
import { isOneOf } from '../../core/token.js';
import type { StatementSection } from '../../lang/statement.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, passageOf, type Witness } from '../align/witness.js';
import type { Rated } from './rating.js';

/** The stretch of time over which a change is counted. */
type Stretch = keyof StatementSection['comparedOver'];
const stretches: readonly Stretch[] = ['month', 'quarter', 'year'];

/** Whether a report counts a change from another time than its source does: "from a year earlier" for "from the previous month". */
export function isOverOther(
  now: Figure,
  { report, first, end }: Alignment,
  i: number,
  best: Rated,
  { sources }: PassageIndex,
  rated: readonly Rated[],
): boolean {
  // what a level has moved from tells nothing of what it is counted over: "annual inflation slowed to 3 percent from a month ago"
  if (best.was.unit.kind !== 'percent' || best.was.change === null || now.change === null) return false;
  const over = stretchAt(report, first + i, first, end);
  const was = over && stretchIn(sources[best.source], best.term);
  if (!was || was === over) return false;
  return rated.every((one) => one.closeness !== 'equal' || stretchIn(sources[one.source], one.term) !== over);
}

/** Over which stretch a witness counts the change that a figure, its term `at`, tells. */
export function stretchIn(source: Witness, at: number): Stretch | undefined {
  const passage = passageOf(source, at);
  return stretchAt(source, at, source.start[passage], source.start[passage + 1]);
}

/** The same for a figure of a run: what stands behind it in its clause tells, else what stands before it and behind no other figure. */
function stretchAt(witness: Witness, at: number, first: number, end: number): Stretch | undefined {
  const { kind, parted } = witness;
  let behind = at + 1;
  while (behind < end && kind[behind] !== FIGURE && !parted[behind]) behind++;
  const told = stretchesIn(witness, at + 1, behind);
  if (told.length > 0) return told.length === 1 ? told[0] : undefined;
  let before = at;
  while (before > first && kind[before - 1] !== FIGURE && parted[before] < 2) before--;
  const led = stretchesIn(witness, before, at);
  // what stands behind an earlier figure is of that one
  return led.length === 1 && before === first ? led[0] : undefined;
}

/** The stretches that the words of some terms name. */
function stretchesIn(witness: Witness, from: number, after: number): Stretch[] {
  if (from >= after) return [];
  const { first, end, stems, vocabulary, reading } = witness;
  const found = new Set<Stretch>();
  for (let token = first[from]; token < end[after - 1]; token++)
    for (const stretch of stretches) {
      const length = vocabulary.comparedOver[stretch].lengthAt(stems, token);
      // "against the previous month's 2 percent"
      if (length > 0 && !isOneOf(reading.tokens, token + length, "'’")) found.add(stretch);
    }
  return [...found];
}
