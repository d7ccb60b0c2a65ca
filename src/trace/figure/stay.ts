import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, isOnAxis, passageOf, type Witness } from '../align/witness.js';
import { FUNCTION } from '../words/sense.js';
import { isReached } from './course.js';
import { directionBefore } from './levels.js';
import type { Rated } from './rating.js';

/** So many words that say something may stand between the one that says that a thing stays and where it does: "held its key rate at". */
const reach = 5;

/** Whether a report has a thing go to a level, its term `i`, at which it stays in the source: "raised to 4 percent" for "held at 4 percent". */
export function isMovedThoughStaying(
  { report, first }: Alignment,
  i: number,
  best: Rated,
  { sources }: PassageIndex,
  rated: readonly Rated[],
): boolean {
  const here = first + i;
  if (!isReached(report, here, first) || directionBefore(report, here, first) === 0) return false;
  if (!staysIn(sources[best.source], best.term) || movesBehind(sources[best.source], best.term)) return false;
  return rated.every((one) => one.closeness !== 'equal' || !goesTo(sources[one.source], one.term));
}

/** Whether a source goes on behind a figure with how something moved: "held at 4 percent after rising since May". */
function movesBehind(source: Witness, at: number): boolean {
  const { parted, start } = source;
  const end = start[passageOf(source, at) + 1];
  for (let n = at + 1; n < end && parted[n] < 2 && n <= at + 2 * reach; n++)
    if (isOnAxis(source, n, 'direction')) return true;
  return false;
}

/** Whether a source has something go to a figure, its term `at`. */
const goesTo = (source: Witness, at: number): boolean => {
  const first = source.start[passageOf(source, at)];
  return isReached(source, at, first) || (!staysIn(source, at) && directionBefore(source, at, first) !== 0);
};

/** Whether a source says that something stays at a figure, its term `at`. */
export function staysIn(source: Witness, at: number): boolean {
  const { kind, parted, stems, first, end, start, vocabulary } = source;
  const from = start[passageOf(source, at)];
  const isStay = (term: number) => vocabulary.stems.staying.has(stems[end[term] - 1]);
  const isAt = at > from && (isStay(at - 1) || vocabulary.stems.staysAt.has(stems[first[at] - 1]));
  if (!isAt) return false;
  for (let n = at - 1, seen = 0; n >= from && seen <= reach && kind[n] !== FIGURE && !parted[n + 1]; n--) {
    if (isStay(n)) return true;
    if (kind[n] !== FUNCTION) seen++;
  }
  return false;
}
