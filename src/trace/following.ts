import { type Decimal, decimal, lastPlace } from '../core/decimal.js';
import type { Figure, Period } from '../core/item.js';
import { hashOf } from '../core/lexicon.js';
import { type Span, sliceOf } from '../core/span.js';
import type { Alignment } from './align.js';
import { together } from './conversion.js';
import { closenessOf } from './figure.js';
import type { Rated } from './figure-verdict.js';
import type { Finding } from './finding.js';
import type { PassageIndex } from './passages.js';
import { whyDerived } from './why.js';
import { PERIOD, type Witness, wordKeys } from './witness.js';

/** What a figure that no source gives as such follows from: words of one source, and how they read in a reason. */
interface Premise {
  source: number;
  spans: readonly Span[];
}

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
    partOf(now, close, alignment, index) ??
    computed(now, close) ??
    lasting(now, close, index) ??
    sinceDate(now, alignment, index);
  if (!premise) return undefined;
  const { id, reading } = index.sources[premise.source];
  const words = premise.spans.map((span) => sliceOf(reading.doc.text, span));
  return {
    item: now,
    verdict: 'faithful',
    source: { id, spans: [...premise.spans], exact: words.join(' … ') },
    changes: [],
    why: whyDerived(now, words),
  };
}

/** The ratio of which the figure is the whole, where the passage gives the part too: "71 of the line's 84 stations". */
function wholeOf(now: Figure, close: readonly Rated[], alignment: Alignment): Premise | undefined {
  if (now.outOf !== undefined) return undefined;
  const found = close.find(
    ({ was }) => was.outOf !== undefined && was.outOf === now.value && saysWord(alignment, was.value ?? ''),
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

/** A computed number and a given one may be off by this share of each other. */
const roughly = 0.04;

/** An amount of one kind: cents as parts of what they are parts of, basis points as percent. */
interface Amount {
  value: Decimal;
  kind: string;
  /** Whether it is a difference by nature, as percentage points are. */
  isStep: boolean;
}

function amountOf({ value, unit }: Figure): Amount | undefined {
  if (value === undefined) return undefined;
  const number = decimal(value);
  switch (unit.kind) {
    case 'currency':
      return { value: unit.minor ? number.times('0.01') : number, kind: 'money', isStep: false };
    case 'percent':
      return { value: number, kind: 'percent', isStep: false };
    case 'percentage-point':
      return { value: number, kind: 'percent', isStep: true };
    case 'count':
      if (unit.noun === 'basis point') return { value: number.times('0.01'), kind: 'percent', isStep: true };
      // no things are counted in fractions: "0.4 points"
      return lastPlace(number) < 0
        ? { value: number, kind: 'percent', isStep: true }
        : { value: number, kind: 'count', isStep: false };
    case 'measure':
      return { value: number, kind: unit.code, isStep: false };
    default:
      return { value: number, kind: 'none', isStep: false };
  }
}

/** Two figures of a source of which the report's is the difference, the sum or the ratio. */
function computed(now: Figure, close: readonly Rated[]): Premise | undefined {
  const ours = amountOf(now);
  if (!ours || ours.value.eq(0)) return undefined;
  const amounts = close.flatMap(({ was, source }) => {
    const amount = was.bound === 'exact' || was.bound === 'about' ? amountOf(was) : undefined;
    return amount ? [{ was, source, ...amount }] : [];
  });
  for (const one of amounts) {
    for (const other of amounts) {
      if (one === other || one.source !== other.source || one.kind !== other.kind) continue;
      const isSame = ours.kind === one.kind || ours.kind === 'none';
      const isDifference = isSame && one.value.minus(other.value).eq(ours.value) && isTelling(ours, now);
      // from a level and a step to the level before it
      const isSum = isSame && other.isStep && !one.isStep && one.value.plus(other.value).eq(ours.value);
      if (isDifference || isSum || isRatio(now, one.value, other.value))
        return { source: one.source, spans: [one.was.span, other.was.span] };
    }
  }
  return undefined;
}

/** Small numbers of things are the difference of others by chance. */
const fewest = 3;
const isTelling = ({ value, kind }: Amount, { change }: Figure): boolean =>
  change !== null || (kind !== 'none' && kind !== 'count') || value.gt(fewest);

/** Whether a figure tells how many times one amount is another, or by what part it is more or less. */
function isRatio({ rule, value, unit, change }: Figure, one: Decimal, other: Decimal): boolean {
  if (other.eq(0) || value === undefined) return false;
  const ratio = Number(one.toString()) / Number(other.toString());
  const isPercent = unit.kind === 'percent';
  const given = isPercent ? Number(value) / 100 : Number(value);
  const isClose = (a: number, b: number) => Math.abs(a - b) <= roughly * Math.abs(b);
  if (rule.endsWith('/multiple')) return isClose(ratio, given);
  if (!isPercent && !rule.endsWith('/fraction')) return false;
  return change !== null && isClose(Math.abs(ratio - 1), given);
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
    const dates = periodsIn(witness, passage);
    const today = [report.reading.doc.date, witness.reading.doc.date].flatMap((day) => (day ? [day] : []));
    const others = [...dates.map(({ from }) => from), ...today].map(yearOf);
    const found = dates.find(({ from }) =>
      others.some((year) => Math.abs(Math.abs(year - yearOf(from)) - years) < 1),
    );
    if (found) return { source, spans: [found.span] };
  }
  return undefined;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

function periodsIn({ start, kind, items, ref }: Witness, passage: number): Period[] {
  const found: Period[] = [];
  for (let at = start[passage]; at < start[passage + 1]; at++) {
    const item = kind[at] === PERIOD ? items[ref[at]] : undefined;
    if (item?.kind === 'period') found.push(item);
  }
  return found;
}
