import type { Candidate } from '../align/candidates.js';
import { crossed } from '../align/crossing.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import type { Answered, Side } from '../align/side.js';
import { FIGURE, type Witness } from '../align/witness.js';
import { AXIS, CONTENT, FUNCTION } from '../words/sense.js';
import { type Turn, turnAt } from './turn.js';

const candidate = (source: number, term: number): Candidate => ({ source, term, close: true, paired: false });

/**
 * A word of the report that the source has too, but in the place where the report
 * has it stands its opposite: "convicted two engineers", where they were acquitted and two others convicted.
 */
export function displaced(
  alignment: Alignment,
  { at, to, side }: Answered,
  index: PassageIndex,
): Turn | undefined {
  const { report, first, end } = alignment;
  const { source, sourceIndex } = side;
  if (source.key[to] !== report.key[at]) return undefined;
  const axis = report.ref[at] >> 4;
  const said = report.key.subarray(first, end);
  const others: Candidate[] = [];
  for (let n = side.first; n < side.end; n++) {
    const isOpposite =
      source.kind[n] === AXIS && source.ref[n] >> 4 === axis && !said.includes(source.key[n]);
    if (isOpposite) others.push(candidate(sourceIndex, n));
  }
  if (others.length === 0) return undefined;
  const i = at - first;
  const between = onlyTermBetween(alignment, i, side);
  const placed = others.find(({ term }) => term === between);
  const other = placed ?? crossed(alignment, i, index, [candidate(sourceIndex, to)], others);
  if (!other) return undefined;
  const { aspect } = report.vocabulary.axes[axis];
  return turnAt(aspect, alignment, { at, to: other.term, side });
}

/** The term of a source that alone stands between what answers the words on both sides of a term of the report; -1 for none. */
function onlyTermBetween({ report, first, pair, by }: Alignment, i: number, side: Side): number {
  const { kind } = side.source;
  const answered = (step: number): number => {
    let n = i + step;
    while (n >= 0 && n < pair.length && report.kind[first + n] === FUNCTION) n += step;
    const to = n >= 0 && n < pair.length && by[n] === side.by ? pair[n] : -1;
    return to >= 0 && side.source.key[to] === report.key[first + n] ? to : -1;
  };
  const [from, to] = [answered(-1), answered(1)];
  if (from < 0 || to <= from) return -1;
  let only = -1;
  for (let at = from + 1; at < to; at++) {
    if (kind[at] === FUNCTION) continue;
    if (only >= 0) return -1;
    only = at;
  }
  return only;
}

/** Between a stance and what it is towards stand so many small words at most. */
const reach = 3;

/** A stance of the report, its term `i`, towards something that the source is against, or for. */
export function turnedStance(
  alignment: Alignment,
  i: number,
  _index: PassageIndex,
  sides: readonly Side[],
): Turn | undefined {
  const { report, first, end, pair, by } = alignment;
  const at = first + i;
  const stance = report.vocabulary.stances.get(report.key[at]);
  if (stance === undefined) return undefined;
  const after = contentFrom(report, at, 1, first, end);
  const side = after < 0 ? undefined : sides[by[after - first]];
  if (!side || !isAnswered(alignment, after, side)) return undefined;
  // an amount tells by itself what it is
  const before = report.kind[after] === FIGURE ? after : contentFrom(report, at, -1, first, end);
  if (before < 0 || !isAnswered(alignment, before, side)) return undefined;
  const { source } = side;
  const to = pair[after - first];
  for (let n = to - 1; n >= Math.max(side.first, to - reach) && source.kind[n] === FUNCTION; n--) {
    const other = source.vocabulary.stances.get(source.key[n]);
    if (other?.aspect !== stance.aspect) continue;
    if (other.side === stance.side) return undefined;
    return turnAt(stance.aspect, alignment, { at, to: n, side });
  }
  return undefined;
}

/** Whether one of the report's terms is paired on a side with a term that says the same. */
const isAnswered = ({ report, first, pair, by }: Alignment, at: number, { source, by: one }: Side): boolean =>
  by[at - first] === one && pair[at - first] >= 0 && source.key[pair[at - first]] === report.key[at];

/** The next term of a clause that says something, no more than a few small words away; -1 for none. */
function contentFrom(
  { kind, parted }: Witness,
  at: number,
  step: number,
  first: number,
  end: number,
): number {
  for (let n = at + step, seen = 0; n >= first && n < end && seen < reach; n += step, seen++) {
    if (parted[step > 0 ? n : n + 1]) return -1;
    if (kind[n] !== FUNCTION) return kind[n] === CONTENT || kind[n] >= AXIS ? n : -1;
  }
  return -1;
}
