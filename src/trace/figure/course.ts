import type { Figure } from '../../core/item.js';
import { isOneOf } from '../../core/token.js';
import type { Candidate } from '../align/candidates.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, PERIOD, type Witness } from '../align/witness.js';
import { foldedAt } from '../copy/variant.js';
import { FUNCTION } from '../words/sense.js';
import { areOfOneKind, directionBefore, orderInTime, orderOf, sizeOf } from './levels.js';

/** So many terms stand between a level and the one that it is compared with at most. */
const reach = 6;
/** A bracket with more terms beside its number tells more than an earlier level: "(H1 2024: 611)". */
const aside = 3;

/**
 * Whether a report has a thing rise to a level, its term `i`, to which it fell in the source, or the other way round: "climbed
 * to 602 million" for "602 million (611 million)".
 */
export function isCourseTurned(
  { report, first }: Alignment,
  i: number,
  { source: at, term }: Candidate,
  index: PassageIndex,
): boolean {
  const here = first + i;
  const source = index.sources[at];
  if (!isReached(report, here, first)) return false;
  const direction = directionBefore(report, here, first);
  return direction !== 0 && direction === -courseAt(source, term);
}

/** Whether a small word right before a term leads to the level that a change came to: "to". */
export const isReached = ({ kind, stems, end, vocabulary }: Witness, at: number, first: number): boolean =>
  at > first && kind[at - 1] === FUNCTION && vocabulary.stems.reached.has(stems[end[at - 1] - 1]);

/** 1 where a source has a level, its term `at`, beside an earlier one that was lower, or a later one that is higher; -1 the other way round, 0 where it tells none. */
export function courseAt(source: Witness, at: number): -1 | 0 | 1 {
  for (const step of [1, -1]) {
    const other = figureBeside(source, at, step);
    if (other < 0 || !areOfOneKind(source, at, other)) continue;
    const order =
      bracketed(source, at, other) || orderOf(source, at, other) || orderInTime(source, at, other);
    if (order === 0) continue;
    const [one, another] = [at, other].map((term) => sizeOf(source.items[source.ref[term]] as Figure));
    if (Number.isNaN(one) || Number.isNaN(another)) return 0;
    return (Math.sign(one - another) * order) as -1 | 0 | 1;
  }
  return 0;
}

/** The next figure to one side, no more than a few terms away in its sentence; -1 for none. */
function figureBeside({ kind, parted, count }: Witness, at: number, step: number): number {
  for (let n = at + step, seen = 0; n >= 0 && n < count && seen < reach; n += step, seen++) {
    if (parted[step > 0 ? n : n + 1] > 1) return -1;
    if (kind[n] === FIGURE) return n;
  }
  return -1;
}

/** 1 where the second of two figures stands alone in a bracket behind the first, as what it was before; -1 the other way round. */
function bracketed(witness: Witness, at: number, other: number): -1 | 0 | 1 {
  const [before, behind] = at < other ? [at, other] : [other, at];
  const { reading, end } = witness;
  const opens = isOneOf(reading.tokens, end[before], '(');
  const closes = isOneOf(reading.tokens, end[behind], ')');
  if (!opens || !closes || behind - before - 1 > aside) return 0;
  for (let n = before + 1; n < behind; n++) if (!isPlain(witness, n)) return 0;
  return before === at ? 1 : -1;
}

/** Whether a term only says when: "previously". */
const isPlain = (witness: Witness, at: number): boolean =>
  witness.kind[at] === PERIOD ||
  witness.kind[at] === FUNCTION ||
  witness.vocabulary.forms.isPast(foldedAt(witness, witness.first[at]));
