import { decimal } from '../../core/decimal.js';
import type { Figure, Period } from '../../core/item.js';
import { hashOf } from '../../core/lexicon.js';
import { sliceOf } from '../../core/span.js';
import { together } from '../align/conversion.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { PERIOD, type Witness, wordKeys } from '../align/witness.js';
import type { Finding } from '../finding.js';
import { daysBetween } from '../period/compare.js';
import { whyDerived, whyReckoned } from '../why.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { type Amount, amountOf, isAlike } from './amount.js';
import { closenessOf } from './compare.js';
import { computed, figuresIn } from './computed.js';
import { areBothParts, isSaidOfOthers } from './other-part.js';
import { ownRestOf } from './own-rest.js';
import type { Premise } from './premise.js';
import { rateOf } from './rate.js';
import type { Rated } from './rating.js';
import { type Reckoning, reckoned, shareOfTold } from './reckoning.js';
import { totalOf } from './total.js';
import { restOf } from './wholes.js';

/**
 * The finding for a figure that no source gives as such, but that follows from what the passages
 * give: the whole of a part, a difference, a ratio, the years since a date. Undefined where none does.
 */
export function followsFrom(
  now: Figure,
  rated: readonly Rated[],
  alignment: Alignment,
  index: PassageIndex,
): Finding | undefined {
  const close = rated.filter(({ close }) => close);
  const premise =
    wholeOf(now, close, alignment) ??
    complementOf(now, close) ??
    shiftOf(now, close, alignment) ??
    otherPartOf(now, close, alignment, index) ??
    partOf(now, close, alignment, index) ??
    (isPartOfSame(now, close) ? undefined : computed(now, close, alignment, index)) ??
    totalOf(now, alignment, index) ??
    restOf(now, close, alignment, index) ??
    ownRestOf(now, alignment) ??
    rateOf(now, alignment, index) ??
    lasting(now, close, index) ??
    sinceDate(now, alignment, index) ??
    betweenDates(now, alignment, index);
  if (premise) return followed(now, premise, alignment, index);
  const share = shareOfTold(now, alignment, index);
  return share && followed(now, premiseOf(share, index), alignment, index);
}

/** The finding for a figure that is what another leaves of a whole, or so much of it for each, though it stands in that one's place. */
export function leftOver(
  now: Figure,
  rated: readonly Rated[],
  alignment: Alignment,
  index: PassageIndex,
): Finding | undefined {
  const close = rated.filter(({ close }) => close);
  const premise =
    restOf(now, close, alignment, index) ??
    ownRestOf(now, alignment) ??
    otherPartOf(now, close, alignment, index) ??
    rateOf(now, alignment, index);
  return premise && followed(now, premise, alignment, index);
}

/** The finding for a figure that no source gives, and that follows from figures which stand further apart. */
export function reckonedFrom(now: Figure, alignment: Alignment, index: PassageIndex): Finding | undefined {
  const found = reckoned(now, alignment, index);
  return found && followed(now, premiseOf(found, index), alignment, index);
}

/** Of what a number was reckoned from, what the source gives. */
function premiseOf({ source, one, other }: Reckoning, index: PassageIndex): Premise {
  const { items } = index.sources[source];
  return { source, spans: [one, other].filter((figure) => items.includes(figure)).map(({ span }) => span) };
}

function followed(
  now: Figure,
  { source, spans }: Premise,
  alignment: Alignment,
  index: PassageIndex,
): Finding {
  const { id, reading } = source === undefined ? alignment.report : index.sources[source];
  const words = spans.map((span) => sliceOf(reading.doc.text, span));
  return {
    item: now,
    verdict: 'faithful',
    ...(source !== undefined && { source: { id, spans: [...spans], exact: words.join(' … ') } }),
    changes: [],
    why: source === undefined ? whyReckoned(now, words) : whyDerived(now, words),
  };
}

/** A number of so many digits does not occur twice by chance; a round one of so much neither, but it may be told of a part. */
const telling = 3;
const much = 100;

/** The ratio of which the figure is the whole, where the passage gives the part too: "71 of the line's 84 stations". */
function wholeOf(now: Figure, close: readonly Rated[], alignment: Alignment): Premise | undefined {
  if (now.outOf !== undefined) return undefined;
  const found = close.find(
    ({ was: { value = '', outOf } }) =>
      outOf !== undefined &&
      outOf === now.value &&
      (saysWord(alignment, value) ||
        decimal(outOf).digits >= telling ||
        (Number(outOf) >= much && figuresIn(alignment).length > 1)),
  );
  return found && { source: found.source, spans: [found.was.span] };
}

/** The ratio that leaves as many: "230 have not", for "410 of 640 have". */
function complementOf(now: Figure, close: readonly Rated[]): Premise | undefined {
  if (now.outOf !== undefined || now.value === undefined) return undefined;
  const found = close.find(
    ({ was, unit }) =>
      unit !== 'other' &&
      was.outOf !== undefined &&
      was.value !== undefined &&
      Number(was.outOf) - Number(was.value) === Number(now.value),
  );
  return found && { source: found.source, spans: [found.was.span] };
}

/** Two ranges that lie apart by as much at either end: "raised by 5 cents" for "to 20 to 25 cents from 15 to 20". */
function shiftOf(now: Figure, close: readonly Rated[], { report }: Alignment): Premise | undefined {
  const shift = amountOf(now, report.vocabulary);
  if (!shift) return undefined;
  const ranges = close.filter(({ was }) => was.range !== undefined);
  for (const one of ranges) {
    const other = ranges.find(({ was, source }) => {
      if (was === one.was || source !== one.source) return false;
      return [0, 1].every((end) => {
        const [from, to] = [one.was, was].map((range) => endOf(range, end, report.vocabulary));
        return from && to && isAlike(from, shift) && from.value.minus(to.value).abs().eq(shift.value);
      });
    });
    if (other) return { source: one.source, spans: [one.was.span, other.was.span] };
  }
  return undefined;
}

/** One end of a range as an amount. */
const endOf = (figure: Figure, end: number, vocabulary: Vocabulary): Amount | undefined =>
  amountOf({ ...figure, value: figure.range?.[end] }, vocabulary);

/** Whether a figure is a part of a whole of which the source tells a part as well. */
const isPartOfSame = (now: Figure, close: readonly Rated[]): boolean =>
  now.outOf !== undefined && close.some(({ was }) => was.outOf === now.outOf);

/** The ratio that leaves the other part, of which something else is said: "three of the eight wait" for "five of the eight have started". */
function otherPartOf(
  now: Figure,
  close: readonly Rated[],
  { report }: Alignment,
  index: PassageIndex,
): Premise | undefined {
  if (now.outOf === undefined) return undefined;
  const found = close.find(
    ({ was, source, term }) =>
      areBothParts(now, was) && isSaidOfOthers(report, now, index.sources[source], term),
  );
  return found && { source: found.source, spans: [found.was.span] };
}

function saysWord({ report, first, end }: Alignment, number: string): boolean {
  for (let at = first; at < end; at++) {
    const [word] = wordKeys(report, at);
    if (word === hashOf(number)) return true;
  }
  return false;
}

/** The whole that a ratio names, where the source gives the part in words beside it: "of the 23 whales nine". */
function partOf(
  now: Figure,
  close: readonly Rated[],
  { passages }: Alignment,
  index: PassageIndex,
): Premise | undefined {
  if (now.outOf === undefined || now.value === undefined) return undefined;
  const part = hashOf(now.value);
  const found = close.find(
    ({ was, source }) =>
      was.outOf === undefined &&
      was.value === now.outOf &&
      passages.some((one) => {
        if (one.source !== source) return false;
        const { stems, first, end, start } = index.sources[source];
        const [from, to] = [first[start[one.passage]], end[start[one.passage + 1] - 1]];
        return stems.subarray(from, to).includes(part);
      }),
  );
  return found && { source: found.source, spans: [found.was.span] };
}

/** Two figures beside each other that are one quantity: "three hours and 38 minutes". */
function lasting(now: Figure, close: readonly Rated[], index: PassageIndex): Premise | undefined {
  for (const { was, source, term } of close) {
    const { kind, items, ref } = index.sources[source];
    const next = [term + 1, term + 2].find((at) => kind[at] === kind[term]);
    const other = next === undefined ? undefined : items[ref[next]];
    if (other?.kind !== 'figure') continue;
    const whole = together(was, other, now);
    const closeness = whole && closenessOf(now, whole);
    if (closeness === 'equal' || closeness === 'rounded') return { source, spans: [was.span, other.span] };
  }
  return undefined;
}

/** A date of the passages from which the years that a report counts have passed: "16 years after it was closed". */
function sinceDate(now: Figure, { report, passages }: Alignment, index: PassageIndex): Premise | undefined {
  if (now.unit.kind !== 'measure' || now.unit.code !== 'a' || now.value === undefined) return undefined;
  const years = Number(now.value);
  for (const { source, passage } of passages) {
    const witness = index.sources[source];
    const dates = Array.from({ length: 2 * nearby + 1 }, (_, n) => passage - nearby + n)
      .filter((at) => at >= 0 && at < witness.passages)
      .flatMap((at) => periodsIn(witness, at));
    const today = [report.reading.doc.date, witness.reading.doc.date].flatMap((day) => (day ? [day] : []));
    const others = [...dates.map(({ from }) => from), ...today].map(yearOf);
    const found = dates.find(({ from }) =>
      others.some((year) => Math.abs(Math.abs(year - yearOf(from)) - years) < 1),
    );
    if (found) return { source, spans: [found.span] };
  }
  return undefined;
}

/** Two days of the passages, or of one and the next, between which lie so many days, weeks or months: "eight days later". */
function betweenDates(
  { unit, value }: Figure,
  { passages }: Alignment,
  index: PassageIndex,
): Premise | undefined {
  const length = unit.kind === 'measure' && Number.isInteger(Number(value)) ? daysIn[unit.code] : undefined;
  if (!length) return undefined;
  for (const { source, passage } of passages) {
    const witness = index.sources[source];
    const days = [passage - 1, passage, passage + 1]
      .filter((at) => at >= 0 && at < witness.passages)
      .flatMap((at) => periodsIn(witness, at))
      .filter(({ from, to }) => from === to);
    for (const one of days) {
      const other = days.find((day) => {
        const apart = daysBetween(one.from, day.from) - Number(value) * length[0];
        return apart >= 0 && apart <= Number(value) * (length[1] - length[0]);
      });
      if (other) return { source, spans: [one.span, other.span] };
    }
  }
  return undefined;
}

/** How many days a day, a week and a month have, at least and at most. */
const daysIn: Readonly<Record<string, readonly [number, number]>> = { d: [1, 1], wk: [7, 7], mo: [30, 31] };

/** So many passages before and behind those of an alignment may give the date. */
const nearby = 2;

const yearOf = (day: string): number => Number(day.slice(0, 4));

function periodsIn({ start, kind, items, ref }: Witness, passage: number): Period[] {
  const found: Period[] = [];
  for (let at = start[passage]; at < start[passage + 1]; at++) {
    const item = kind[at] === PERIOD ? items[ref[at]] : undefined;
    if (item?.kind === 'period') found.push(item);
  }
  return found;
}
