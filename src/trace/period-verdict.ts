import type { Period } from '../core/item.js';
import type { Alignment } from './align.js';
import { type Candidate, candidatesFor, itemAt } from './candidates.js';
import type { Change, Finding } from './finding.js';
import { nearness, surroundingsOf } from './nearness.js';
import type { PassageIndex } from './passages.js';
import { daysBetween, holds, type Overlap, overlapOf } from './period.js';
import { isSameText } from './typography.js';
import { whyNoPeriod, whyPeriod } from './why.js';

interface Rated extends Candidate {
  was: Period;
  overlap: Overlap;
  near: number;
  rating: number;
}

const likeness: Readonly<Record<Overlap, number>> = {
  same: 1,
  coarser: 0.75,
  finer: 0.4,
  crossing: 0.2,
  apart: 0,
};
const sameThing = 0.34;
/** A report's "this week" may be a few days off the day of what it reports. */
const recent = 10;

/** The finding for a period of the report, term `i` of an alignment; undefined where it dates the report itself. */
export function judgePeriod(alignment: Alignment, i: number, index: PassageIndex): Finding | undefined {
  const { report, first, end } = alignment;
  const now = itemAt(report, first + i) as Period;
  if (isOwnDate(alignment, now)) return undefined;
  const surroundings = surroundingsOf(report, first + i, first, end, index);
  const rated = candidatesFor(alignment, i, index).map((candidate): Rated => {
    const source = index.sources[candidate.source];
    const was = itemAt(source, candidate.term) as Period;
    const overlap = overlapOf(now, was);
    const near = nearness(surroundings, source, candidate.term);
    const rating = 2 * near + likeness[overlap] + (candidate.paired ? 0.4 : 0) + (candidate.close ? 0.3 : 0);
    return { ...candidate, was, overlap, near, rating };
  });
  const best = rated.reduce<Rated | undefined>(
    (top, one) => (top && top.rating >= one.rating ? top : one),
    undefined,
  );
  if (best && best.near >= (best.paired ? sameThing / 2 : sameThing)) return compared(now, best, index);
  const agreeing = best && best.overlap !== 'apart' && best.overlap !== 'crossing' ? best : undefined;
  if (agreeing) return compared(now, agreeing, index);
  if (isWhenItWasSaid(now, alignment, index)) return undefined;
  if (alignment.coverage < sameThing) return undefined;
  return { item: now, verdict: 'unsupported', changes: [], why: whyNoPeriod(now) };
}

function compared(now: Period, { was, overlap, source: at }: Rated, index: PassageIndex): Finding {
  const source = index.sources[at];
  const isFaithful = overlap === 'same' || overlap === 'coarser';
  const changes: Change[] = isFaithful ? [] : [{ aspect: 'period', was: was.exact, now: now.exact }];
  const verdict = !isFaithful
    ? 'altered'
    : overlap === 'same' && isSameText(now.exact, was.exact)
      ? 'verbatim'
      : 'faithful';
  return {
    item: now,
    verdict,
    source: { id: source.id, spans: [was.span], exact: was.exact },
    changes,
    why: whyPeriod(now, was, verdict, overlap),
  };
}

/** Whether a period is all that its sentence says, or is the report's own day. */
function isOwnDate({ report, first, end }: Alignment, { from, to }: Period): boolean {
  const { date } = report.reading.doc;
  return end - first <= 2 || (date !== undefined && from === date && to === date);
}

/** Whether a period is, for the report, the time at which its sources spoke. */
function isWhenItWasSaid(now: Period, { passages }: Alignment, index: PassageIndex): boolean {
  return passages.some(({ source }) => {
    const { date } = index.sources[source].reading.doc;
    return date !== undefined && (holds(now, date) || daysBetween(now.from, date) <= recent);
  });
}
