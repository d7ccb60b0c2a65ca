import { addMonths, isoOf } from '../../core/calendar.js';
import type { Days, Figure, Period } from '../../core/item.js';
import type { Alignment } from '../align/index.js';
import { isJoint } from '../align/joint.js';
import type { PassageIndex } from '../align/passages.js';
import { type Run, termsIn } from '../align/side.js';
import { FIGURE, PERIOD, type Witness, wordsOver } from '../align/witness.js';
import type { Finding } from '../finding.js';
import { whyDerived, whyPeriod } from '../why.js';
import { FUNCTION } from '../words/sense.js';
import { numberOf, overlapOf } from './compare.js';

/** Two things of a source, of which it tells when the one was, and how long before or after the other. */
interface Counted {
  /** When the one was, of which `told` tells. */
  at: Period;
  told: Run;
  /** When the other was, of which `other` tells, and how long lies between. */
  then: Days;
  other: Run;
  between: Figure;
}

/** In `timings`, which side of the time behind it a word sets something to. */
const before = 1;
const after = 2;
/** A report tells of one of the two by so many of its words. */
const fewest = 2;

/**
 * The finding for a time that follows from how long a source has one thing after another ("grounded on 12 May, two days
 * after one lost a wheel": 10 May), or that it has for the other one of the two; undefined for any other time.
 */
export function judgeCounted(
  now: Period,
  { report, first, end, passages }: Alignment,
  index: PassageIndex,
): Finding | undefined {
  const said = keysIn(report, { first, end });
  for (const { source: at, passage } of passages) {
    const source = index.sources[at];
    for (const found of countedIn(source, { first: source.start[passage], end: source.start[passage + 1] })) {
      const [told, other] = [found.told, found.other].map((run) => {
        const there = keysIn(source, run);
        return said.filter((key) => there.includes(key)).length;
      });
      if (told >= other || other < fewest) continue;
      const spans = [found.at.span, found.between.span];
      const words = [found.at.exact, found.between.exact];
      const isFaithful = isTime(now, found.then);
      if (!isFaithful && !isTime(now, found.at)) continue;
      return {
        item: now,
        verdict: isFaithful ? 'faithful' : 'altered',
        source: { id: source.id, spans, exact: words.join(' … ') },
        changes: isFaithful ? [] : [{ aspect: 'period', was: words.join(', '), now: now.exact }],
        why: isFaithful
          ? whyDerived(now, words)
          : whyPeriod(now, { ...found.at, ...found.then, exact: words.join(', ') }, 'altered', 'apart'),
      };
    }
  }
  return undefined;
}

const isTime = (now: Days, days: Days): boolean => ['same', 'coarser'].includes(overlapOf(now, days));

/** All things of a run that are so told, each up to the next joint: "two days after a storm and a week before the fair". */
function countedIn(source: Witness, { first, end }: Run): Counted[] {
  const { kind, items, ref } = source;
  const all: Counted[] = [];
  let told: Run | undefined;
  for (let n = first + 1; n + 1 < end; n++) {
    if (kind[n] !== FIGURE) continue;
    const way = source.vocabulary.forms.timingOf(wordsOver(source, source.first[n + 1], source.end[n + 1]));
    if (way !== before && way !== after) continue;
    const between = items[ref[n]] as Figure;
    told ??= { first, end: n };
    let time = told.end - 1;
    while (time >= first && kind[time] !== PERIOD) time--;
    const at = time < first ? undefined : (items[ref[time]] as Period);
    const then = at && shifted(at, between, way === after ? -1 : 1);
    let last = n + 2;
    while (last < end && !isJoint(source, last)) last++;
    if (at && then) all.push({ at, told, then, other: { first: n + 2, end: last }, between });
  }
  return all;
}

/** Days moved by so long; undefined where they are not told so finely, or it is no length of time. */
function shifted({ from, to }: Days, { value, unit }: Figure, sign: 1 | -1): Days | undefined {
  const count = Number(value) * sign;
  if (unit.kind !== 'measure' || !Number.isInteger(count)) return undefined;
  const [start, next] = [numberOf(from), numberOf(to) + 1];
  const days = { d: 1, wk: 7 }[unit.code];
  if (days !== undefined) {
    if (from !== to) return undefined;
    const day = isoOf(start + days * count);
    return { from: day, to: day };
  }
  const months = { mo: 1, a: 12 }[unit.code];
  if (months === undefined) return undefined;
  return { from: isoOf(addMonths(start, months * count)), to: isoOf(addMonths(next, months * count) - 1) };
}

/** The keys of what a run says, small words and items but names left out. */
const keysIn = ({ kind, key }: Witness, run: Run): number[] =>
  termsIn(run)
    .filter((term) => kind[term] !== FUNCTION && kind[term] !== PERIOD && kind[term] !== FIGURE)
    .map((term) => key[term]);
