import { type Decimal, decimal, lastPlace } from '../../core/decimal.js';
import type { Figure } from '../../core/item.js';
import { tokenAt } from '../../core/token.js';
import { shareOf } from '../align/conversion.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, type Witness } from '../align/witness.js';
import {
  type Amount,
  amountOf,
  type Given,
  inBase,
  isAlike,
  isCounted,
  isMeasuredAlike,
  isOfOneKind,
  isSumOfKinds,
  TIMES,
} from './amount.js';
import { isMultiple } from './compare.js';
import type { Premise } from './premise.js';
import { isRelation, type Rated } from './rating.js';
import { partsOf } from './wholes.js';

/** A computed number and a given one may be off by this share of each other. */
const roughly = 0.04;
/** And one that is said to be rough by this one: "almost a third". */
const loosely = 0.08;
/** A part of an exact amount is off by no more than rounding makes it. */
const barely = 0.005;
/** A number that says "more than" is passed by no more than this share of it. */
const passedBy = 0.2;
/** Small numbers of things are the difference of others by chance. */
const fewest = 3;
/** And their sum. */
const fewestAdded = 20;
/** Of a passage with many figures not every pair is looked at. */
const mostAmounts = 24;

/** Figures of a source of which the report's is the difference, the sum, the product or the ratio. */
export function computed(
  now: Figure,
  close: readonly Rated[],
  alignment: Alignment,
  index: PassageIndex,
): Premise | undefined {
  const told = amountOf(now, alignment.report.vocabulary);
  if (!told || told.value.eq(0)) return undefined;
  // a bare number is in the unit of what it is reckoned from
  const inUnits = told.kind === '' ? (amount: Amount) => amount : inBase;
  const ours = inUnits(told);
  const amounts = amountsBeside(now, close, alignment, index, inUnits);
  const isPlain = !isRelation(now);
  for (const one of amounts) {
    if (one.source !== undefined && isRise(now, one.was))
      return { source: one.source, spans: [one.was.span] };
    for (const other of amounts) {
      if (one === other || one.source !== other.source) continue;
      if (isPlain && !(isMeasuredAlike(now, one) && isMeasuredAlike(now, other))) continue;
      const isComputed =
        (isAlike(ours, one) &&
          (isProduct(ours, one.size, other.was) || isLevelBefore(now, ours, one, other))) ||
        // "deaths exceeded births by 5,300"
        ((isAlike(one, other) || (ours.kind === '' && isCounted(one) && isCounted(other))) &&
          ((isAlike(ours, one) &&
            (isSumOrDifference(now, ours, one, other) || isSumOfKinds(now, ours, one, other))) ||
            isRatio(now, one.size, other.size, isOfOneKind(one, other), one.kind === 'percent') ||
            isStepOf(now, one, other) ||
            isShareOf(now, one, other, alignment)));
      if (isComputed) return { source: one.source, spans: [one.was.span, other.was.span] };
    }
  }
  const parts = partsOf(ours, amounts);
  return parts && { source: parts[0].source, spans: parts.map(({ was }) => was.span) };
}

/** The amounts of the figures close by and of the report's own passage, so many at most. */
function amountsBeside(
  now: Figure,
  close: readonly Rated[],
  alignment: Alignment,
  index: PassageIndex,
  inUnits: (amount: Amount) => Amount,
): Given[] {
  const given: Given[] = [];
  for (const { was, source } of close) {
    if (given.length >= mostAmounts) return given;
    collect(given, was, source, index.sources[source], inUnits);
  }
  for (const item of figuresIn(alignment)) {
    if (given.length >= mostAmounts) return given;
    if (item !== now) collect(given, item, undefined, alignment.report, inUnits);
  }
  return given;
}

/** Adds the amount that a figure gives, and of a ratio the whole. */
function collect(
  given: Given[],
  was: Figure,
  source: number | undefined,
  { vocabulary, stems, reading: { tokens } }: Witness,
  inUnits: (amount: Amount) => Amount,
): void {
  if (was.bound !== 'exact' && was.bound !== 'about') return;
  const parts = was.outOf === undefined ? [was] : [was, { ...was, value: was.outOf }];
  for (const part of parts) {
    const amount = amountOf(part, vocabulary);
    if (!amount) continue;
    const { value, kind } = inUnits(amount);
    given.push({
      was,
      source,
      value,
      size: Number(value.toString()),
      kind: isMultiple(was) ? TIMES : kind,
      // "31,000 fewer" is a step from another number
      isStep: amount.isStep || (part.change !== null && kind !== 'percent'),
      isReached: vocabulary.stems.reached.has(stems[tokenAt(tokens, part.span.from) - 1]),
    });
  }
}

/** The figures of the report's passage. */
export function figuresIn({ report, first, end }: Alignment): Figure[] {
  const found: Figure[] = [];
  for (let at = first; at < end; at++) {
    const item = report.kind[at] === FIGURE ? report.items[report.ref[at]] : undefined;
    if (item?.kind === 'figure') found.push(item);
  }
  return found;
}

function isSumOrDifference(now: Figure, ours: Amount, one: Given, other: Given): boolean {
  const before = levelBefore(one, other) ?? levelBefore(other, one);
  if (before && !ours.isStep && now.change === null && one.kind !== '') return before.eq(ours.value);
  const { change } = now;
  // percentages differ by percentage points
  const isPercent = one.kind === 'percent' && !one.isStep && !other.isStep;
  if (isPercent && ours.kind === 'percent' && !ours.isStep) return false;
  const isTelling = change !== null || (one.kind !== '' && one.isStep) || ours.value.gt(fewest);
  const left = one.value.minus(other.value);
  if (isTelling && left.eq(ours.value)) return true;
  // "less than 1.4 km" of 2,000 metres less 640
  const areOne =
    ours.kind !== '' ? one.kind === other.kind : isMany(now) && isCounted(one) && isCounted(other);
  const isRough = now.bound !== 'exact' && areOne;
  if (isRough && agrees(now, Number(ours.value.toString()), Number(left.toString()))) return true;
  // from a level and a step to the level before it; otherwise only what is of one kind is added up
  const isAdded = (other.isStep && !one.isStep) || (one.kind === other.kind && ours.value.gte(fewestAdded));
  return isAdded && one.value.plus(other.value).eq(ours.value);
}

/** Whether a number is so large that it is no other's by chance. */
const isMany = ({ value }: Figure): boolean => Number(value) >= many;
const many = 1000;

/** The level from which a step led to another: 4 percent for "lowered by half a point, to 3.5 percent". */
const levelBefore = (step: Given, level: Given): Decimal | undefined =>
  step.isStep && step.was.change && !level.isStep && level.isReached
    ? step.was.change === 'up'
      ? level.value.minus(step.value)
      : level.value.plus(step.value)
    : undefined;

const isFraction = ({ rule }: Figure): boolean => rule.endsWith('/fraction');
/** Whether a figure agrees with a computed number, as far as its hedge and its digits go; both are as large as its value. */
function agrees({ bound, value = '0', exact }: Figure, given: number, is: number): boolean {
  if (bound === 'over' && is >= given && is <= given * (1 + passedBy)) return true;
  if (bound === 'under' && is <= given && is >= given * (1 - passedBy)) return true;
  const off = Math.abs(given - is);
  if (bound === 'about') return off <= loosely * Math.abs(is);
  // a number in digits is rounded to its last one
  const unit = given === 0 ? 0 : Number(value) / given;
  return /\d/u.test(exact) && unit !== 0
    ? off * Math.abs(unit) <= lastDigit * 10 ** lastPlace(decimal(value))
    : off <= roughly * Math.abs(is);
}
/** What is rounded is off by half its last digit, and by a little more where what it was computed from was rounded too. */
const lastDigit = 0.75;

/** Whether a figure tells how many times one amount is another, what part it is, or by what part it is more or less. */
function isRatio(now: Figure, one: number, other: number, isOneKind: boolean, areShares: boolean): boolean {
  if (other === 0 || now.value === undefined) return false;
  const ratio = one / other;
  const given = now.unit.kind === 'percent' ? Number(now.value) / 100 : Number(now.value);
  if (isMultiple(now)) return agrees(now, given, ratio);
  // shares are told apart by points
  if (now.unit.kind === 'percent' && areShares) return false;
  if (now.unit.kind !== 'percent' && !isFraction(now)) return false;
  if (now.change === null) return isFraction(now) && isOneKind && agrees(now, given, ratio);
  return agrees(now, given, Math.abs(ratio - 1));
}

/** Whether a figure tells in percent the step that led to a level: "15 percent more" for 318 million, 42 million more than before. */
function isStepOf(now: Figure, step: Given, level: Given): boolean {
  if (now.unit.kind !== 'percent' || now.change === null || !step.isStep || level.isStep) return false;
  const [up, down] = [level.size - step.size, level.size + step.size];
  const given = Number(now.value) / 100;
  return (
    Number(now.value) > fewest &&
    up > 0 &&
    (agrees(now, given, step.size / up) || agrees(now, given, step.size / down))
  );
}

/** Whether a figure tells in percent what part one amount is of another, one of which the report has too: "of 1,870 patients 91 percent". */
const isShareOf = (now: Figure, part: Given, whole: Given, alignment: Alignment): boolean =>
  now.unit.kind === 'percent' &&
  now.change === null &&
  (isOfOneKind(part, whole) || part.kind === '') &&
  part.size < whole.size &&
  figuresIn(alignment).some(({ value }) => value === whole.was.value || value === part.was.value) &&
  agrees(now, Number(now.value) / 100, part.size / whole.size);

/** Whether a figure is the level from which a share of change led to another: 1.8 billion for "cut by a third, to 1.2 billion". */
function isLevelBefore(now: Figure, ours: Amount, level: Given, { was: by }: Given): boolean {
  const share = by.change === null || isMultiple(by) ? undefined : shareOf(by);
  if (share === undefined || share <= 0 || !level.isReached) return false;
  if (ours.kind === 'percent' || ours.isStep || level.isStep) return false;
  const factor = by.change === 'up' ? 1 + share : 1 - share;
  return factor > 0 && agrees(now, Number(ours.value.toString()), level.size / factor);
}

/** Whether a figure tells the rise that a multiple of the source's is: "by half" for "one and a half times as many". */
const isRise = (now: Figure, was: Figure): boolean =>
  isFraction(now) && isMultiple(was) && agrees(now, Number(now.value), Math.abs(Number(was.value) - 1));

/** Whether a figure is a part or a multiple of an amount: "12 million" for two thirds of 18 million. */
function isProduct({ value }: Amount, whole: number, by: Figure): boolean {
  const share = shareOf(by) ?? (isMultiple(by) ? Number(by.value) : undefined);
  if (share === undefined || share === 0) return false;
  const given = Number(value.toString());
  const isIt = (is: number) => Math.abs(given - is) <= barely * is;
  return isIt(whole * share) || (isMultiple(by) && isIt(whole / share));
}
