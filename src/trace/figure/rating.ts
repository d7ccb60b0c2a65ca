import { decimal } from '../../core/decimal.js';
import type { Figure } from '../../core/item.js';
import { type Candidate, candidatesFor, isAligned, isTaken, itemAt } from '../align/candidates.js';
import { converted, looselyNamed, renamed } from '../align/conversion.js';
import { inScaleBefore } from '../align/elliptic.js';
import type { Alignment } from '../align/index.js';
import { nearness, surroundingsOf } from '../align/nearness.js';
import type { PassageIndex } from '../align/passages.js';
import { isQuestion } from '../align/side.js';
import { FIGURE, passageOf, type Witness } from '../align/witness.js';
import { FUNCTION, NEGATION } from '../words/sense.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { type Closeness, closenessOf, isMultiple, matchUnitsOf, mayBeIn, type UnitMatch } from './compare.js';
import { inYears } from './decades.js';
import { asLoss, unsigned } from './sign.js';

/** A figure of a source that a figure of the report may come from. */
export interface Rated extends Candidate {
  was: Figure;
  /** The same in the report's unit, where that is another. */
  like: Figure;
  closeness: Closeness;
  unit: UnitMatch;
  near: number;
  /** Whether more than a word or two around the report's figure tell what it is about. */
  isTold: boolean;
  rating: number;
}

/** What each closeness adds to how likely it is that a figure comes from another. */
const likeness: Readonly<Record<Closeness, number>> = {
  equal: 1,
  rounded: 0.8,
  roundedSilently: 0.6,
  beyond: 0.5,
  scaled: 0.4,
  other: 0,
};
/** What it takes away that the source gives a range and the report one number. */
const oneEnd = 0.5;
/** And that the source's is a part of another whole: "one in seven" and "one in forty". */
const otherWhole = 0.6;
/** So many words around a number tell what it is about. */
const fewWords = 3;
const unitLikeness: Readonly<Record<UnitMatch, number>> = { same: 0.6, loose: 0.4, other: 0 };
/** Below this share of the nearness of what stands in the place itself a number belongs elsewhere. */
const clearly = 0.7;
/** Percent and percentage points are taken for one another. */
const percentLikeness = 0.6;
/** From here on the words around two figures say that they are about the same thing. */
export const sameThing = 0.34;
/** The figures of the sources that a figure of the report may come from, and how likely each is. */
export function ratedFor(alignment: Alignment, i: number, index: PassageIndex, now: Figure): Rated[] {
  const { report, first, end } = alignment;
  const surroundings = surroundingsOf(report, first + i, first, end, index);
  // across languages only items count, of which each tells as much as several words
  const telling = index.speaks(report.vocabulary) ? fewWords : 1;
  return candidatesFor(alignment, i, index).map((candidate): Rated => {
    const source = index.sources[candidate.source];
    const was = itemAt(source, candidate.term) as Figure;
    const isForeign = report.vocabulary !== source.vocabulary;
    const like =
      (isForeign ? renamed(was, now) : looselyNamed(was, now)) ??
      inMoneyNamedAlike(was, now, report.vocabulary) ??
      inBareMoney(was, now, index) ??
      converted(was, now) ??
      inYears(was, now, source.vocabulary, report.vocabulary) ??
      (was.value?.startsWith('-')
        ? asLoss(report, first + i, now, inScaleBefore(source, candidate.term) ?? was)
        : undefined) ??
      sameInScaleBefore(source, candidate.term, now) ??
      (now.value?.startsWith('-') ? undefined : unsigned(source, candidate.term, was)) ??
      was;
    // how many times something is another thing is no amount
    const isComparable = isMultiple(now) === isMultiple(like);
    const closeness = isComparable ? closenessOf(scaledBeside(alignment, i, now, like), like) : 'other';
    const around = nearness(surroundings, source, candidate.term);
    // what one or two words have around them tells little of what was changed
    const isWhole = candidate.paired || closeness !== 'other';
    const near = isWhole ? around : around * Math.min(1, surroundings.size / telling);
    const unit = isForeign ? unitsAcross(now, like, report, source) : matchUnitsOf(now, like);
    const rating =
      2 * near +
      likeness[closeness] +
      (isPercent(now) && isPercent(like) ? percentLikeness : unitLikeness[unit]) +
      (candidate.paired ? 0.4 : 0) +
      (candidate.close ? 0.2 : 0) +
      (closeness === 'equal' && isOfSameTime(now, was) && !isTaken(alignment, i, source, candidate.term)
        ? timeLikeness
        : 0) -
      (Boolean(was.range) !== Boolean(now.range) ? oneEnd : 0) -
      (now.outOf && was.outOf && now.outOf !== was.outOf ? otherWhole : 0);
    // field by field: a spread is slow where there are thousands
    const { source: from, term, close, paired } = candidate;
    const isTold = surroundings.size >= telling;
    return { source: from, term, close, paired, was, like, closeness, unit, near, isTold, rating };
  });
}

/** The same number of the same time is hardly another's. */
const timeLikeness = 0.6;

const isOfSameTime = ({ period: now }: Figure, { period: was }: Figure): boolean =>
  now !== undefined && was !== undefined && now.from === was.from && now.to === was.to;

/** A sum of a source in the currency that the report's own bare name for it was taken for: "pesos". */
const inMoneyNamedAlike = (was: Figure, now: Figure, vocabulary: Vocabulary): Figure | undefined =>
  was.unit.kind === 'currency' && now.unit.kind === 'currency' && mayBeIn(now, was.unit.code, vocabulary)
    ? { ...was, unit: { ...was.unit, code: now.unit.code } }
    : undefined;

/**
 * A sum of a source in the report's currency where both have the same sign before the number, "Rs", or where one has a bare
 * "$" and the other says whose dollars they are: a country of which the sources speak.
 */
function inBareMoney(was: Figure, now: Figure, index: PassageIndex): Figure | undefined {
  if (was.unit.kind !== 'currency' || now.unit.kind !== 'currency' || was.unit.code === now.unit.code)
    return undefined;
  const inTheirs = { ...was, unit: { ...was.unit, code: now.unit.code } };
  const [sign, other] = [signBefore.exec(was.exact), signBefore.exec(now.exact)];
  if (sign && sign[0] === other?.[0]) return inTheirs;
  const [bare, whose] = bareDollars.test(was.exact) ? [was, now] : [now, was];
  if (!bareDollars.test(bare.exact) || !/\$|dollar/i.test(whose.exact) || whose.unit.kind !== 'currency')
    return undefined;
  return index.speaksOf(whose.unit.code.slice(0, 2)) ? inTheirs : undefined;
}
const signBefore = /^[^\d\s]+(?=\s?\d)/u;
/** A sign that does not tell of which country it is. */
const bareDollars = /^\$|^[^\p{Lu}]*\d[^\p{Lu}]*dollar/u;

/** A bare number of a source in the scale told before it, where it is the report's number then. */
function sameInScaleBefore(source: Witness, term: number, now: Figure): Figure | undefined {
  const scaled = inScaleBefore(source, term);
  return scaled && scaled.value === now.value && matchUnitsOf(now, scaled) !== 'other' ? scaled : undefined;
}

/** Compares units in two languages, in which one thing has two nouns, and one unit may have two names. */
function unitsAcross(now: Figure, was: Figure, report: Witness, source: Witness): UnitMatch {
  if (mayNameUnit(now, was, report, source)) return 'loose';
  if (now.unit.kind !== 'count' || was.unit.kind !== 'count') return matchUnitsOf(now, was);
  const thing = report.vocabulary.thingOf.get(now.unit.noun);
  return thing !== undefined && thing === source.vocabulary.thingOf.get(was.unit.noun) ? 'same' : 'loose';
}

/** Whether one of two figures in two languages counts something that may be the other's unit by another name. */
const mayNameUnit = (now: Figure, was: Figure, report: Witness, source: Witness): boolean =>
  (isUnknownThing(now, report) && was.unit.kind === 'measure') ||
  (isUnknownThing(was, source) && now.unit.kind === 'measure');

const isUnknownThing = ({ unit }: Figure, { vocabulary }: Witness): boolean =>
  unit.kind === 'count' && !vocabulary.thingOf.has(unit.noun);

/** The figure of the sources that the report's is likeliest to come from; undefined where there is none. */
export function likeliestOf(
  rated: readonly Rated[],
  alignment: Alignment,
  i: number,
  index: PassageIndex,
  now: Figure,
): Rated | undefined {
  let likeliest: Rated | undefined;
  // what little is shared across languages does not outweigh that the passages have the very number
  const isThere =
    !index.speaks(alignment.report.vocabulary) &&
    rated.some(({ close, closeness, unit }) => close && closeness === 'equal' && unit === 'same');
  const isOfItsTime = rated.some(
    ({ source, term, close, closeness, unit, was }) =>
      close &&
      closeness === 'equal' &&
      unit !== 'other' &&
      isOfSameTime(now, was) &&
      !isTaken(alignment, i, index.sources[source], term),
  );
  for (const one of rated) {
    if ((isThere || isOfItsTime) && one.closeness !== 'equal') continue;
    const areMultiples = isMultiple(one.was) && isMultiple(now);
    // "22 seconds" are a part of a minute, but no part of anything
    const isMeasured = now.unit.kind === 'measure' && one.was.unit.kind === 'measure';
    if (isShare(one.like) !== isShare(now) && !areMultiples && !isMeasured) continue;
    const source = index.sources[one.source];
    if (isDeniedFor(source, one.term, alignment)) continue;
    if (one.closeness === 'other' && (isTaken(alignment, i, source, one.term) || isAsked(source, one.term)))
      continue;
    if (!likeliest || isLikelier(one, likeliest, alignment, i, index)) likeliest = one;
  }
  return likeliest;
}

/** Whether a source denies a number for another one that the report does not have: "40 million, not 14". "No 14" counts nothing. */
function isDeniedFor(
  { kind, key, parted }: Witness,
  term: number,
  { report, first, end }: Alignment,
): boolean {
  const isDenied = term > 1 && kind[term - 1] === NEGATION && parted[term - 1] > 0 && !parted[term];
  if (!isDenied) return false;
  let told = term - 2;
  while (told > 0 && kind[told] !== FIGURE && parted[told] < 2) told--;
  return kind[told] === FIGURE && !report.key.subarray(first, end).includes(key[told]);
}

/** Whether a number is one that is only asked about: "Have rents gone up by a third?" */
const isAsked = (source: Witness, term: number): boolean => isQuestion(source, passageOf(source, term));

/** Whether a figure of a source is likelier to be the report's: what says the same close by stands before what does not. */
function isLikelier(one: Rated, other: Rated, alignment: Alignment, i: number, index: PassageIndex): boolean {
  const { passages } = alignment;
  // what stands between the very words of the report stands before what merely is the same number
  const inPlace = [one, other].map(
    (each) =>
      each.unit === 'same' && each.isTold && isInPlace(alignment, i, each, index) && each.near >= sameThing,
  );
  if (inPlace[0] !== inPlace[1]) {
    const [placed, apart] = inPlace[0] ? [one, other] : [other, one];
    const isElsewhere = !isAligned(apart, passages.slice(0, 1), index) && apart.near < clearly * placed.near;
    const isBeside =
      passageOf(index.sources[apart.source], apart.term) ===
      passageOf(index.sources[placed.source], placed.term);
    if (isElsewhere || (isBeside && !isTouched(alignment, i, apart, index))) return inPlace[0];
  }
  const agrees = (each: Rated) =>
    each.unit !== 'other' &&
    !each.was.range &&
    (each.closeness === 'equal' || each.closeness === 'rounded') &&
    (isTelling(each.was) ||
      isLargeSum(each.was) ||
      (each.unit === 'same' && isHardlyChance(each.was)) ||
      isAligned(each, passages.slice(0, 1), index));
  return agrees(one) === agrees(other) ? one.rating > other.rating : agrees(one);
}

/** Whether the terms next to a figure of the report are, on both sides, those next to the source's, which it is paired with. */
export function isInPlace(
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

/** From here on a figure stands in the very place of another, among nearly all its words. */
const inSlot = 0.7;

/** Whether a figure of the report fills the place of the source's, with which it is paired. */
export const isInSlot = ({ paired, unit, near, isTold }: Rated): boolean =>
  paired && unit === 'same' && near >= inSlot && isTold;

/** Whether one of the words next to a figure of the report says what the one next to a candidate does; small words may stand between. */
export function isTouched(
  { report, first, end }: Alignment,
  i: number,
  one: Rated,
  index: PassageIndex,
  mayJoin = false,
): boolean {
  const source = index.sources[one.source];
  return [-1, 1].some((step) => {
    const [at, to] = [first + i + step, one.term + step];
    if (at >= first && at < end && report.key[at] === source.key[to]) return true;
    if (!mayJoin) return false;
    // the first of them may be the hedge
    const words = saying(report, at, step, first, end).map((term) => report.key[term]);
    const others = saying(source, to, step, 0, source.count).map((term) => source.key[term]);
    return words.slice(0, 1).some((key) => others.includes(key)) || words.includes(others[0]);
  });
}

/** The first two terms from one on that say something, to one side and with no more than a few small words between. */
function saying({ kind }: Witness, from: number, step: number, first: number, end: number): number[] {
  const terms: number[] = [];
  for (let at = from, seen = 0; at >= first && at < end && terms.length < 2; at += step) {
    if (kind[at] !== FUNCTION) terms.push(at);
    else if (++seen > smallWords) break;
  }
  return terms;
}
const smallWords = 4;

/** Whether a figure is a part of something: "half", "two thirds". */
export const isShare = ({ value, unit }: Figure): boolean =>
  unit.kind !== 'currency' &&
  unit.kind !== 'percent' &&
  unit.kind !== 'percentage-point' &&
  value !== undefined &&
  Number(value) > 0 &&
  Number(value) < 1;

/** Whether a figure tells how an amount stands to another one, and not how large it is: a step up or down, a multiple. */
export const isRelation = ({ change, unit, rule }: Figure): boolean =>
  change !== null || unit.kind === 'percentage-point' || /\/(?:multiple|times)$/u.test(rule);

/** Whether one of two figures tells an amount, and the other how it stands to another: neither gainsays the other. */
export const areOfTwoKinds = (now: Figure, was: Figure): boolean =>
  !isPercent(now) && !isPercent(was) && isRelation(now) !== isRelation(was);

/** Whether a figure of a source is so near that the report's must come from it, or stand in its place. */
export function isCounterpart({ near, paired, closeness, unit, was, close }: Rated, now: Figure): boolean {
  if (closeness === 'rounded' && !close && near < sameThing / 2)
    return unit !== 'other' && now.bound !== 'exact';
  if (closeness === 'roundedSilently' && !close && near < sameThing / 2) return false;
  if (closeness === 'other' || (closeness === 'scaled' && unit === 'other')) {
    if (areOfTwoKinds(now, was)) return false;
    if (unit === 'same') return near >= (paired ? sameThing / 2 : sameThing);
    return near >= (paired ? sameThing : 1.5 * sameThing);
  }
  if (unit !== 'other' || ((close || near >= sameThing / 2) && isTelling(was))) return true;
  return near >= (paired ? sameThing / 2 : sameThing);
}

/** Whether a number has so many digits that it does not occur twice by chance. */
export const isTelling = ({ value, range }: Figure): boolean =>
  (range ?? [value ?? '0']).every((number) => decimal(number).digits >= 3);

/** Whether an amount has a unit of its own and more than a digit: the same in both is hardly a coincidence. */
export const isHardlyChance = ({ unit, value }: Figure): boolean =>
  unit.kind !== 'none' && value !== undefined && decimal(value).digits >= 2;

/** Whether a sum of money is so large that it does not occur twice by chance. */
const isLargeSum = ({ unit, value }: Figure): boolean => unit.kind === 'currency' && Number(value) >= large;
const large = 1e6;

const isPercent = ({ unit: { kind } }: Figure): boolean => kind === 'percent' || kind === 'percentage-point';

/**
 * A bare number with the scale of the figure it is told together with, where the source's has that
 * scale: "from 118 to 142 thousand".
 */
function scaledBeside({ report, first, end }: Alignment, i: number, now: Figure, was: Figure): Figure {
  if (!/^[-−+]?[\d.,]+$/u.test(now.exact) || now.value === undefined || was.value === undefined) return now;
  const at = first + i;
  for (let n = Math.max(first, at - beside); n < Math.min(end, at + beside); n++) {
    const other = report.kind[n] === FIGURE && n !== at ? (itemAt(report, n) as Figure) : undefined;
    const digits = /^[-−+]?([\d.,]+)/u.exec(other?.exact ?? '')?.[1].replace(',', '.');
    if (!other?.value || !digits || Number.isNaN(Number(digits))) continue;
    const scale = Math.abs(Number(other.value)) / Number(digits);
    if (scale >= 1000 && Number(now.value) * scale === Number(was.value)) return { ...now, value: was.value };
  }
  return now;
}

/** So many terms away a figure may have its scale for another as well. */
const beside = 6;
