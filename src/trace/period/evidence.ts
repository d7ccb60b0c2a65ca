import type { Figure, Period } from '../../core/item.js';
import { converted } from '../align/conversion.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import type { Run } from '../align/side.js';
import { FIGURE, itemsIn, PERIOD, passageOf, type Witness } from '../align/witness.js';
import { closenessOf } from '../figure/compare.js';
import { type Overlap, wholeMonths } from './compare.js';

/**
 * Whether the passages give the length of a period, though not which: "nine months" for January to September, "have 30 days to
 * appeal" for "must appeal within 30 days".
 */
export function lastsAsSaid(now: Period, { report, passages }: Alignment, index: PassageIndex): boolean {
  const months = wholeMonths(now);
  const isStarting = now.rule.endsWith('/starting');
  const [length] = isStarting || now.rule.endsWith('/within') ? figuresIn(report, now) : [];
  if (months === undefined && !length) return false;
  return passages.some(({ source, passage }) => {
    const { start, kind, items, ref, passages: count } = index.sources[source];
    const end = start[Math.min(count, passage + 2)];
    const around = { first: start[Math.max(0, passage - 1)], end };
    if (isStarting && !hasStart(index.sources[source], around, now)) return false;
    for (let at = start[Math.max(0, passage - 1)]; at < end; at++) {
      const item = kind[at] === FIGURE ? items[ref[at]] : undefined;
      if (item?.kind !== 'figure' || item.unit.kind !== 'measure' || item.value === undefined) continue;
      if (item.unit.code === 'mo' && Number(item.value) === months) return true;
      if (length && closenessOf(length, converted(item, length) ?? item) === 'equal') return true;
    }
    return false;
  });
}

/** Whether a time among some terms begins when another does. */
function hasStart({ kind, items, ref }: Witness, { first, end }: Run, { from }: Period): boolean {
  for (let at = first; at < end; at++) {
    const item = kind[at] === PERIOD ? items[ref[at]] : undefined;
    if (item?.kind === 'period' && item.from === from) return true;
  }
  return false;
}

/** The figures in the words of a period: "30 days" in "within 30 days". */
export const figuresIn = (witness: Witness, { span }: Period): Figure[] =>
  itemsIn(witness, span).filter((item): item is Figure => item.kind === 'figure');

/** Whether what looks like a year is a number of the passages: "1900 rooms". */
export function isNumber({ exact }: Period, { passages }: Alignment, index: PassageIndex): boolean {
  if (!/^\d{4}$/u.test(exact)) return false;
  return passages.some(({ source, passage }) => {
    const { start, kind, items, ref, passages: count } = index.sources[source];
    const end = start[Math.min(count, passage + 2)];
    for (let at = start[Math.max(0, passage - 1)]; at < end; at++) {
      const item = kind[at] === FIGURE ? items[ref[at]] : undefined;
      if (item?.kind === 'figure' && item.value === exact) return true;
    }
    return false;
  });
}

/** Whether the periods of the source's passage that lie in the report's fill it: "January and February" for two months. */
export function isMadeUp(
  now: Period,
  { source, term, overlap }: { source: number; term: number; overlap: Overlap },
  index: PassageIndex,
): boolean {
  if (overlap !== 'crossing') return false;
  const { start, kind, items, ref } = index.sources[source];
  const passage = passageOf(index.sources[source], term);
  const within: Period[] = [];
  for (let at = start[passage]; at < start[passage + 1]; at++) {
    const item = kind[at] === PERIOD ? items[ref[at]] : undefined;
    if (item?.kind === 'period' && now.from <= item.from && item.to <= now.to) within.push(item);
  }
  return within.some(({ from }) => from === now.from) && within.some(({ to }) => to === now.to);
}

/** Whether a period is the year of a source or a time within a year of it, of which a text may speak without naming it. */
export const isYearAround = (now: Period, { passages }: Alignment, index: PassageIndex): boolean =>
  (wholeMonths(now) === 12 || /\/(?:ago|shifted)$/u.test(now.rule)) &&
  passages.some(({ source }) => {
    const { date } = index.sources[source].reading.doc;
    return date !== undefined && Math.abs(Number(now.from.slice(0, 4)) - Number(date.slice(0, 4))) <= 1;
  });

/** Whether a year is as many years off a time of the passages, or off today, as they count: "for another two years". */
export const isYearCounted = (now: Period, { passages }: Alignment, index: PassageIndex): boolean =>
  wholeMonths(now) === 12 &&
  passages.some(({ source, passage }) => {
    const { start, kind, items, ref, reading } = index.sources[source];
    const years: number[] = reading.doc.date ? [Number(reading.doc.date.slice(0, 4))] : [];
    const counts: number[] = [];
    for (let at = start[passage]; at < start[passage + 1]; at++) {
      const item = kind[at] >= FIGURE ? items[ref[at]] : undefined;
      if (item?.kind === 'period') years.push(Number(item.from.slice(0, 4)), Number(item.to.slice(0, 4)));
      if (item?.kind === 'figure' && item.unit.kind === 'measure' && item.unit.code === 'a')
        counts.push(Number(item.value));
    }
    const year = Number(now.from.slice(0, 4));
    // from the year of a text on, or from the one that it speaks of next
    return counts.some((count) => years.some((one) => [count, count + 1].includes(Math.abs(year - one))));
  });
