import type { Figure } from '../../core/item.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, figureAt, type Witness } from '../align/witness.js';
import type { Finding } from '../finding.js';
import { whyTheOtherWay } from '../why.js';
import { isMultiple } from './compare.js';
import { courseAt, isReached } from './course.js';
import { areOfOneKind, orderOf, sizeOf } from './levels.js';
import type { Rated } from './rating.js';

/** The finding for a figure that the report puts beside another one as the source, or reckoning, has it the other way round. */
export function turnedBeside(
  now: Figure,
  rated: readonly Rated[],
  alignment: Alignment,
  i: number,
  index: PassageIndex,
): Finding | undefined {
  return partForWhole(now, rated, alignment, i, index) ?? multipleTurned(now, alignment, i, index);
}

/** So many terms stand between a part and its whole at most: "750 of the site's". */
const between = 5;

/** A whole told as the part of its part: "60 of the 45" for "45 of the 60". */
function partForWhole(
  now: Figure,
  rated: readonly Rated[],
  { report, first, end }: Alignment,
  i: number,
  index: PassageIndex,
): Finding | undefined {
  const here = first + i;
  if (now.outOf !== undefined || here + 1 >= end || !leadsToWhole(report, here + 1)) return undefined;
  const next = nextFigure(report, here, Math.min(end, here + 1 + between));
  const whole = next < 0 ? undefined : figureAt(report, next);
  const found = rated.find(
    ({ close, was }) =>
      close && was.outOf !== undefined && was.outOf === now.value && was.value === whole?.value,
  );
  return found && finding(now, found.was, index.sources[found.source].id, 'value');
}

const leadsToWhole = ({ stems, first, vocabulary }: Witness, at: number): boolean =>
  vocabulary.stems.ofs.has(stems[first[at]]);

/** A multiple by which a report has something rise to the lower of two levels: "doubled to 45" for "45, down from 98". */
function multipleTurned(
  now: Figure,
  { report, first, end, passages }: Alignment,
  i: number,
  index: PassageIndex,
): Finding | undefined {
  if (!isMultiple(now) || Number(now.value) <= 1 || now.change === 'down') return undefined;
  const here = first + i;
  const level = nextFigure(report, here, Math.min(end, here + 1 + between));
  if (level < 0 || !isReached(report, level, first)) return undefined;
  const base = nextFigure(report, level, Math.min(end, level + 1 + between));
  const reached = figureAt(report, level) as Figure;
  if (base >= 0 && areOfOneKind(report, level, base) && orderOf(report, level, base) === 1)
    return sizeOf(figureAt(report, base) as Figure) > sizeOf(reached) ? finding(now, reached) : undefined;
  for (const { source: at, passage } of passages) {
    const source = index.sources[at];
    for (let term = source.start[passage]; term < source.start[passage + 1]; term++)
      if (
        source.kind[term] === FIGURE &&
        source.key[term] === report.key[level] &&
        courseAt(source, term) === -1
      )
        return finding(now, figureAt(source, term) as Figure, source.id);
  }
  return undefined;
}

/** The next figure behind a term, before another. */
function nextFigure({ kind, parted }: Witness, at: number, end: number): number {
  for (let n = at + 1; n < end && !parted[n]; n++) if (kind[n] === FIGURE) return n;
  return -1;
}

function finding(
  now: Figure,
  was: Figure,
  id?: string,
  aspect: 'direction' | 'value' = 'direction',
): Finding {
  return {
    item: now,
    verdict: 'altered',
    ...(id !== undefined && { source: { id, spans: [was.span], exact: was.exact } }),
    changes: [{ aspect, was: was.exact, now: now.exact }],
    why: whyTheOtherWay(now, was),
  };
}
