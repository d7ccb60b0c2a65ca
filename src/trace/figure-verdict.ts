import { decimal } from '../core/decimal.js';
import type { Figure, Unit } from '../core/item.js';
import { contains, type Span } from '../core/span.js';
import type { Alignment } from './align.js';
import { type Candidate, candidatesFor, isAligned, isTaken, itemAt } from './candidates.js';
import { converted, shareOf } from './conversion.js';
import { crossed, exchanged } from './crossing.js';
import {
  boundsAgree,
  type Closeness,
  closenessOf,
  figureChanges,
  matchUnitsOf,
  type UnitMatch,
} from './figure.js';
import type { Finding } from './finding.js';
import { followsFrom, isMultiple } from './following.js';
import { hedgedBeside, hedgedWords, isHedgeDenied, isStressed } from './hedge.js';
import { measureChange } from './measure.js';
import { nearness, surroundingsOf } from './nearness.js';
import type { PassageIndex } from './passages.js';
import { overlapOf } from './period.js';
import { saysShare, standsBroken, standsInWords } from './presence.js';
import { isSameText } from './typography.js';
import { whyFigure, whyNoFigure } from './why.js';
import { FIGURE, passageOf, termSpan, type Witness, wordKeys } from './witness.js';

export interface Rated extends Candidate {
  was: Figure;
  /** The same in the report's unit, where that is another. */
  like: Figure;
  closeness: Closeness;
  unit: UnitMatch;
  near: number;
  rating: number;
}

/** What each closeness adds to how likely it is that a figure comes from another. */
const likeness: Readonly<Record<Closeness, number>> = {
  equal: 1,
  rounded: 0.8,
  roundedSilently: 0.6,
  scaled: 0.4,
  other: 0,
};
/** What it takes away that the source gives a range and the report one number. */
const oneEnd = 0.5;
const unitLikeness: Readonly<Record<UnitMatch, number>> = { same: 0.6, loose: 0.4, other: 0 };
/** From here on the words around two figures say that they are about the same thing. */
const sameThing = 0.34;
/** Whole numbers up to this, in words, count what the text itself names: "the two sides". */
const fewest = 12;

/** The finding for a figure of the report, term `i` of an alignment. */
export function judgeFigure(alignment: Alignment, i: number, index: PassageIndex): Finding | undefined {
  const { report, first, end } = alignment;
  const now = itemAt(report, first + i) as Figure;
  const rated = ratedFor(alignment, i, index, now);
  const best = rated
    .filter(({ like }) => isShare(like) === isShare(now))
    .filter(
      ({ closeness, source, term }) =>
        closeness !== 'other' || !isTaken(alignment, i, index.sources[source], term),
    )
    .reduce<Rated | undefined>(
      (top, one) => (top && !isLikelier(one, top, alignment, index) ? top : one),
      undefined,
    );
  const isPlain = !/\d/u.test(now.exact) && Number(now.value ?? 0) <= fewest && Number(now.value ?? 0) >= 1;
  if (best?.closeness !== 'equal' && standsBroken(alignment, i, index)) return undefined;
  const isFollowing =
    (best?.closeness !== 'equal' && best?.closeness !== 'rounded') || best?.unit === 'other';
  const followed = isFollowing ? followsFrom(now, rated, alignment, index) : undefined;
  if (followed) return followed;
  if (!best || !isCounterpart(best, now)) {
    if (standsInWords(alignment, i, index)) return undefined;
    const told = toldBefore(alignment, i, index, now);
    if (told) return told;
    if (isPlain || isVague(now) || saysShare(shareOf(now) ?? 0, alignment, index)) return undefined;
    return { item: now, verdict: 'unsupported', changes: [], why: whyNoFigure(now) };
  }
  // the passage has these very digits, though they were not read as a figure there: "the 61st minute"
  const isOtherKind = !best.paired || best.unit === 'other' || !/\d/u.test(now.exact);
  if (best.closeness === 'other' && isOtherKind && saysShare(shareOf(now) ?? 0, alignment, index))
    return undefined;
  const isUnread = /\d\d/u.test(now.exact) && !rated.some(({ closeness }) => closeness === 'equal');
  if (best.closeness === 'other' && isUnread && standsInWords(alignment, i, index)) return undefined;
  // a share may be told of the sentence before: "half" of what was named there
  if (
    !/\d/u.test(now.exact) &&
    best.closeness !== 'equal' &&
    standsInWords(alignment, i, index, isShare(now) ? 1 : 0)
  )
    return undefined;
  if (isPlain && best.closeness === 'equal' && best.unit !== 'same' && now.bound !== best.was.bound)
    return undefined;
  if (isPlain && best.closeness !== 'equal' && !isInPlace(alignment, i, best, index)) {
    if (saysNumber(alignment, i, index)) return undefined;
    if (!(best.unit === 'same' && best.near >= 1.5 * sameThing)) return undefined;
  }
  const source = index.sources[best.source];
  const isOnlyStressed = best.closeness === 'equal' && best.was.bound === 'exact' && isStressed(report, now);
  const isOtherwise =
    isHedgeDenied(report, first + i, first) ||
    isHedgeDenied(source, best.term, passageAround(source, best.term)[0]);
  const mayHedgeBeside = boundsAgree(
    hedgedBeside(report, first + i, first, end, now),
    hedgedBeside(source, best.term, ...passageAround(source, best.term), best.like),
    best.closeness,
  );
  const changes = figureChanges(now, best.like, best.closeness, report.vocabulary).filter(
    ({ aspect }) =>
      !(aspect === 'range' && saysBothEnds(alignment, now, best.was)) &&
      !(aspect === 'bound' && (mayHedgeBeside || isOnlyStressed || isOtherwise)),
  );
  if (isUnitLost(alignment, i, best.like))
    changes.push({ aspect: 'unit', was: best.was.exact, now: now.exact });
  if (isTimeSwapped(alignment, now, best, rated, index) && now.period && best.was.period)
    changes.push({ aspect: 'period', was: best.was.period.exact, now: now.period.exact });
  const measured =
    best.closeness === 'other' ? undefined : measureChange(now, best.was, alignment, source, index);
  if (measured) changes.push(measured);
  for (const change of changes) {
    if (change.aspect !== 'bound') continue;
    change.was = hedgedWords(source, best.was);
    change.now = hedgedWords(report, now);
  }
  const swapped =
    changes.length === 0 && best.closeness === 'equal'
      ? swappedFor(now, alignment, i, index, best, rated)
      : undefined;
  if (swapped) changes.push({ aspect: 'measure', was: swapped.was.exact, now: now.exact });
  // what stands elsewhere, among other words, gainsays nothing
  const isClosest = best.close && isAligned(best, alignment.passages.slice(0, 1), index);
  const isAmong = best.near >= sameThing / 2 || !index.speaks(report.vocabulary);
  if (changes.length > 0 && !isClosest && !isAmong) return undefined;
  const verdict =
    changes.length > 0
      ? 'altered'
      : best.closeness === 'roundedSilently' || now.malformed
        ? 'unsure'
        : best.closeness === 'equal' && isSameText(now.exact, best.was.exact)
          ? 'verbatim'
          : 'faithful';
  return {
    item: now,
    verdict,
    source: { id: source.id, spans: [best.was.span], exact: best.was.exact },
    changes,
    why: whyFigure(now, best.was, verdict, best.closeness, changes),
  };
}

/** The figures of the sources that a figure of the report may come from, and how likely each is. */
function ratedFor(alignment: Alignment, i: number, index: PassageIndex, now: Figure): Rated[] {
  const { report, first, end } = alignment;
  const surroundings = surroundingsOf(report, first + i, first, end, index);
  return candidatesFor(alignment, i, index).map((candidate): Rated => {
    const source = index.sources[candidate.source];
    const was = itemAt(source, candidate.term) as Figure;
    const like = converted(was, now) ?? was;
    // how many times something is another thing is no amount
    const isComparable = isMultiple(now) === isMultiple(like);
    const closeness = isComparable ? closenessOf(scaledBeside(alignment, i, now, like), like) : 'other';
    const near = nearness(surroundings, source, candidate.term);
    const unit = matchUnitsOf(now, like);
    const rating =
      2 * near +
      likeness[closeness] +
      unitLikeness[unit] +
      (candidate.paired ? 0.4 : 0) +
      (candidate.close ? 0.2 : 0) -
      (was.range && !now.range ? oneEnd : 0);
    return { ...candidate, was, like, closeness, unit, near, rating };
  });
}

/** The finding for a figure that goes on from the sentence before: "five years ago it had been 48 percent". */
function toldBefore(alignment: Alignment, i: number, index: PassageIndex, now: Figure): Finding | undefined {
  const { passages, before } = alignment;
  if (before.length === 0) return undefined;
  const wider = { ...alignment, passages: [...passages, ...before.slice(0, nearestBefore)] };
  return followsFrom(now, ratedFor(wider, i, index, now), wider, index);
}

/** So many passages that the sentence before rests on are looked at. */
const nearestBefore = 2;

/** Whether a figure of a source is likelier to be the report's: what says the same close by stands before what does not. */
function isLikelier(one: Rated, other: Rated, { passages }: Alignment, index: PassageIndex): boolean {
  const agrees = ({ closeness, unit, was, ...candidate }: Rated) =>
    (isTelling(was) || isAligned(candidate, passages.slice(0, 1), index)) &&
    unit !== 'other' &&
    !was.range &&
    (closeness === 'equal' || closeness === 'rounded');
  return agrees(one) === agrees(other) ? one.rating > other.rating : agrees(one);
}

/** The figure in whose place the report gives one that the source has for something else. */
function swappedFor(
  now: Figure,
  alignment: Alignment,
  i: number,
  index: PassageIndex,
  best: Rated,
  rated: readonly Rated[],
): Rated | undefined {
  const { report, first, pair } = alignment;
  const same = rated.filter(({ closeness }) => closeness === 'equal');
  const others = rated.filter(
    ({ close, closeness, unit, was }) =>
      close && closeness === 'other' && unit !== 'other' && mayCountSame(now.unit, was.unit),
  );
  const isSaidOfOther = (other: Rated) =>
    pair.some((_, j) => {
      const isOther = report.key[first + j] === index.sources[other.source].key[other.term];
      return isOther && report.kind[first + j] === FIGURE && exchanged(alignment, i, j, index, best, other);
    });
  const alike = others.filter(({ unit }) => unit === 'same');
  return crossed(alignment, i, index, same, alike) ?? others.find(isSaidOfOther);
}

/** The terms of the passage that a term stands in: its first, and after its last. */
function passageAround(witness: Witness, term: number): [first: number, end: number] {
  const passage = passageOf(witness, term);
  return [witness.start[passage], witness.start[passage + 1]];
}

/** Whether a figure is a part of something: "half", "two thirds". */
const isShare = ({ value, unit }: Figure): boolean =>
  unit.kind !== 'currency' &&
  unit.kind !== 'percent' &&
  value !== undefined &&
  Number(value) > 0 &&
  Number(value) < 1;

/** Whether two figures count things of one name, or one does not say which. */
const mayCountSame = (now: Unit, was: Unit): boolean =>
  now.kind !== 'count' || was.kind !== 'count' || now.noun === was.noun;

/** Whether a figure of a source is so near that the report's must come from it, or stand in its place. */
function isCounterpart({ near, paired, closeness, unit, was, close }: Rated, now: Figure): boolean {
  if (closeness === 'rounded' && !close && near < sameThing / 2)
    return unit !== 'other' && now.bound !== 'exact';
  if (closeness === 'roundedSilently' && !close && near < sameThing / 2) return false;
  if (closeness === 'other' || (closeness === 'scaled' && unit === 'other')) {
    if (unit === 'same') return near >= (paired ? sameThing / 2 : sameThing);
    return near >= (paired ? sameThing : 1.5 * sameThing);
  }
  if (unit !== 'other' || ((close || near >= sameThing / 2) && isTelling(was))) return true;
  return near >= (paired ? sameThing / 2 : sameThing);
}

/** Whether a number has so many digits that it does not occur twice by chance. */
const isTelling = ({ value, range }: Figure): boolean =>
  (range ?? [value ?? '0']).every((number) => decimal(number).digits >= 3);

/** Whether the passage gives both ends of a source's range, each for itself: "from 59% to 61%". */
function saysBothEnds({ report, first, end }: Alignment, now: Figure, { range }: Figure): boolean {
  if (!range || now.range) return false;
  const values = new Set<string | undefined>();
  for (let at = first; at < end; at++) {
    if (report.kind[at] === FIGURE) values.add((itemAt(report, at) as Figure).value);
  }
  return range.every((value) => values.has(value));
}

/** Whether a number is told by its size alone: "dozens". */
const isVague = ({ range, exact }: Figure): boolean => range !== undefined && !/\d/u.test(exact);

/**
 * A bare number with the scale of the figure it is told together with, where the source's has that
 * scale: "from 118 to 142 thousand".
 */
function scaledBeside({ report, first, end }: Alignment, i: number, now: Figure, was: Figure): Figure {
  if (!/^[\d.,]+$/u.test(now.exact) || now.value === undefined || was.value === undefined) return now;
  const at = first + i;
  for (let n = Math.max(first, at - beside); n < Math.min(end, at + beside); n++) {
    const other = report.kind[n] === FIGURE && n !== at ? (itemAt(report, n) as Figure) : undefined;
    const digits = /^[\d.,]+/u.exec(other?.exact ?? '')?.[0].replace(',', '.');
    if (!other?.value || !digits || Number.isNaN(Number(digits))) continue;
    const scale = Number(other.value) / Number(digits);
    if (scale >= 1000 && Number(now.value) * scale === Number(was.value)) return { ...now, value: was.value };
  }
  return now;
}

/** Whether a percentage or a sum of money became a bare number, with no figure in its sentence or the one before that has the unit for both. */
function isUnitLost({ report, first, end }: Alignment, i: number, was: Figure): boolean {
  const at = first + i;
  const { unit } = itemAt(report, at) as Figure;
  if (unit.kind !== 'none' || (was.unit.kind !== 'percent' && was.unit.kind !== 'currency')) return false;
  const passage = passageOf(report, at);
  // the sentences before may have named the money
  const before = was.unit.kind === 'currency' ? moneyNamed : 1;
  for (let n = report.start[Math.max(0, passage - before)]; n < end; n++) {
    if (n === at || report.kind[n] !== FIGURE) continue;
    const { unit } = itemAt(report, n) as Figure;
    if (unit.kind === was.unit.kind || (Math.abs(n - at) <= beside && unit.kind !== 'none')) return false;
  }
  return true;
}

/** So many sentences before a number may have named the money that it is of. */
const moneyNamed = 5;
/** So many terms away a figure may have its unit for another as well. */
const beside = 6;

/** Whether the terms next to a figure of the report are, on both sides, those next to the source's, which it is paired with. */
function isInPlace(
  { report, first, pair, passages, by }: Alignment,
  i: number,
  { paired, unit }: Rated,
  index: PassageIndex,
): boolean {
  if (!paired || unit === 'other' || i === 0 || i + 1 >= pair.length) return false;
  const source = index.sources[passages[by[i]].source];
  return [i - 1, i + 1].every(
    (n) => by[n] === by[i] && pair[n] - pair[i] === n - i && report.key[first + n] === source.key[pair[n]],
  );
}

/** Whether the report gives a number for the time for which the source gives another of the same kind. */
function isTimeSwapped(
  { report, first, end }: Alignment,
  now: Figure,
  { was, source: at, term }: Rated,
  rated: readonly Rated[],
  index: PassageIndex,
): boolean {
  const { period } = now;
  if (!period || !was.period || overlapOf(period, was.period) !== 'apart') return false;
  // a period taken over from another sentence may be another one there
  const source = index.sources[at];
  const passage = passageOf(source, term);
  if (!contains(termSpan(report, first, end), period.span)) return false;
  if (!isNearestTo(report, first, end, now, period.span)) return false;
  if (!contains(termSpan(source, source.start[passage], source.start[passage + 1]), was.period.span))
    return false;
  return rated.some(
    (one) =>
      one.close &&
      one.unit === 'same' &&
      one.closeness === 'other' &&
      one.was.period !== undefined &&
      overlapOf(period, one.was.period) === 'same',
  );
}

/** Whether no other figure of the passage with the same period stands nearer to it. */
function isNearestTo(report: Witness, first: number, end: number, { span }: Figure, period: Span): boolean {
  const away = (other: Span) => Math.max(other.from - period.to, period.from - other.to);
  for (let at = first; at < end; at++) {
    if (report.kind[at] === FIGURE && away(itemAt(report, at).span) < away(span)) return false;
  }
  return true;
}

/** Whether the passages have the number in words, though as no figure: "four hours" for "no more than four". */
function saysNumber({ report, first, passages }: Alignment, i: number, index: PassageIndex): boolean {
  const [number] = wordKeys(report, first + i);
  return passages.some(({ source, passage }) => {
    const { start, key } = index.sources[source];
    return key.subarray(start[passage], start[passage + 1]).includes(number);
  });
}
