import { addMonths, civil, isoOf } from '../../core/calendar.js';
import type { Days, Figure, Period } from '../../core/item.js';
import { itemsIn, type Witness } from '../align/witness.js';
import { numberOf, type Overlap, overlapOf } from './compare.js';

/** The ends of the names of rules that read a stretch of the calendar by what it is called. */
const called = new Set([
  'month',
  'month-day',
  'day-month',
  'day',
  'numeric-day',
  'weekday-day',
  'range',
  'season',
]);
/** Of those that count from a day: "three years ago" is no more precise than a year. */
const counted = new Set(['ago', 'ahead', 'shifted', 'within']);
/** What is counted by, by how far off the day is at least, and what is left open, in days. */
const steps: readonly (readonly [away: number, open: number])[] = [
  [300, 190],
  [25, 16],
  [7, 4],
];
/** No count is off by more than this share of what it counts, and none that sets a limit by more than that. */
const offCount = 0.55;
const offLimit = 0.25;
/** "The end of June" names a month without its year; a longer part is of a year that is told. */
const partOfMonth = 16;
/** The least days that ten years have. */
const decade = 3650;
/** Rules by which whole decades are told from the text's own day: "the last two decades". */
const ofDecades: ReadonlySet<string> = new Set(['relative-unit', 'relative-count']);
/** A part of a decade or a century may be told by a year that is off by this share of its length. */
const aboutPart = 0.03;

/**
 * How the days that a report names stand to those that a source names, as far as their words
 * tell: a month without its year may be the last or the next one, "three years ago" may be some
 * months more or less.
 */
export function likeliestOverlap(now: Period, was: Period, report: Witness, source: Witness): Overlap {
  let best = overlapOf(now, was);
  if (best === 'same') return best;
  if (isCountedFrom(now, was, report, source)) return 'apart';
  if (isRolling(now) && isRolling(was) && isAsFarOff(now, was, report, source)) return 'same';
  for (const one of readingsOf(now, report)) {
    for (const other of [...readingsOf(was, source), ...inYearOf(now, was, source)]) {
      const isSame =
        isWithin(one, other, latitudeOf(now, report) + latitudeOf(was, source)) ||
        isMetByPart(now, one, was, other) ||
        (isRolling(now) && isRolling(was) && isAsFarOff(one, other, report, source)) ||
        isEndOf(one, was, other);
      const isHeld = isPart(now) && one.from <= other.from && other.to <= one.to;
      const overlap = isSame ? 'same' : isHeld ? 'coarser' : overlapOf(one, other);
      if (order.indexOf(overlap) < order.indexOf(best)) best = overlap;
    }
  }
  return best;
}

/** Whether two times count so many of one unit from one day, and not as many: "two days ago" and "three days ago". */
function isCountedFrom(now: Period, was: Period, report: Witness, source: Witness): boolean {
  if (ruleOf(now) !== ruleOf(was) || !isRolling(now) || report.reading.doc.date !== source.reading.doc.date)
    return false;
  const [ours, theirs] = [lengthIn(report, now), lengthIn(source, was)];
  if (ours?.bound !== 'exact' || theirs?.bound !== 'exact' || ours.unit.kind !== 'measure') return false;
  return theirs.unit.kind === 'measure' && ours.unit.code === theirs.unit.code && ours.value !== theirs.value;
}

/** The length that a time counts. */
const lengthIn = (witness: Witness, { span }: Period): Figure | undefined =>
  itemsIn(witness, span).find((item): item is Figure => item.kind === 'figure');

const order: readonly Overlap[] = ['same', 'coarser', 'finer', 'crossing', 'apart'];

const ruleOf = ({ rule }: Period): string => rule.slice(rule.lastIndexOf('/') + 1);
const isPart = (period: Period): boolean => ruleOf(period) === 'part';
const lengthOf = ({ from, to }: Days): number => numberOf(to) - numberOf(from) + 1;
const middleOf = ({ from, to }: Days): number => (numberOf(from) + numberOf(to)) / 2;

/** The days that a period may be, its own reading first. */
function readingsOf(period: Period, { reading, vocabulary }: Witness): Days[] {
  const today = reading.doc.date;
  if (today === undefined) return [period];
  const moved = (move: (day: number) => number): Days => ({
    from: isoOf(move(numberOf(period.from))),
    to: isoOf(move(numberOf(period.to))),
  });
  if (isCalled(period) && !vocabulary.tellsYear(period.exact)) {
    // only the tense told on which side of the text's day it is
    const isOver = period.from <= today;
    const other = moved((day) => addMonths(day, isOver ? 12 : -12));
    return (isOver ? other.to > today : other.from < today) ? [period, other] : [period];
  }
  // "on Tuesday" may be the last one or the next
  if (ruleOf(period) === 'weekday') return [period, moved((day) => day + (period.from <= today ? 7 : -7))];
  // "in the last decade" may be the past ten years
  if (ofDecades.has(ruleOf(period)) && lengthOf(period) >= decade)
    return period.from < today
      ? [period, { from: isoOf(numberOf(today) - lengthOf(period)), to: today }]
      : [period, { from: today, to: isoOf(numberOf(today) + lengthOf(period)) }];
  // what is due "within a year" is due in a year; what happened "within a year" began a year ago
  if (ruleOf(period) === 'within') {
    const ago = isoOf(2 * numberOf(period.from) - numberOf(period.to));
    return [
      { from: period.to, to: period.to },
      { from: ago, to: ago },
    ];
  }
  // "next Sunday" may be the first one to come
  if (ruleOf(period) === 'relative-weekday' && numberOf(period.from) - numberOf(today) > 6)
    return [period, moved((day) => day - 7)];
  return [period];
}

/** The days of a source without their year in the year that the report gives, where the source names that year elsewhere. */
function inYearOf({ from }: Period, was: Period, source: Witness): Days[] {
  if (!isCalled(was) || source.vocabulary.tellsYear(was.exact)) return [];
  const year = from.slice(0, 4);
  return yearsIn(source).has(year) ? [{ from: year + was.from.slice(4), to: year + was.to.slice(4) }] : [];
}

const yearsKnown = new WeakMap<Witness, ReadonlySet<string>>();

/** The years that a text names in digits. */
function yearsIn(witness: Witness): ReadonlySet<string> {
  let years = yearsKnown.get(witness);
  if (!years) {
    years = new Set(witness.found.period.flatMap(({ exact }) => exact.match(/\d{4}/gu) ?? []));
    yearsKnown.set(witness, years);
  }
  return years;
}

/** Whether a period is called by its name, which may go without its year. */
const isCalled = (period: Period): boolean =>
  called.has(ruleOf(period)) || (isPart(period) && lengthOf(period) <= partOfMonth);

/** How many days a period may be off. */
function latitudeOf(period: Period, { reading }: Witness): number {
  const today = reading.doc.date;
  if (isPart(period)) return Math.floor(lengthOf(period) * aboutPart);
  if (today === undefined || !counted.has(ruleOf(period))) return 0;
  const isLimit = ruleOf(period) === 'within';
  const away = Math.abs((isLimit ? numberOf(period.to) : middleOf(period)) - numberOf(today));
  const open = steps.find(([least]) => away >= least)?.[1] ?? 0;
  return Math.min(open, away * (isLimit ? offLimit : offCount));
}

/** How many of the periods before one may be what it is counted from. */
const told = 2;
/** So far back it is looked for, in UTF-16 code units. */
const back = 250;
/** A count of months or years from a day is off by so much of itself. */
const offCounted = 0.03;

/** Whether a day that was counted from the text's own is another's, counted from one told right before: "by 12 May, and in six days …". */
export function isCountedFromTold(now: Period, was: Period, report: Witness): boolean {
  const today = report.reading.doc.date;
  if (today === undefined || now.from !== now.to || !counted.has(ruleOf(now))) return false;
  const off = numberOf(now.from) - numberOf(today);
  const before = { from: now.span.from - back, to: now.span.from };
  const dates = itemsIn(report, before).filter((item): item is Period => item.kind === 'period');
  return dates.slice(-told).some(({ from, to }) => {
    const miss = numberOf(was.from) - numberOf(off > 0 ? to : from) - off;
    return was.from === was.to && Math.abs(miss) <= offCounted * Math.abs(off);
  });
}

const isWithin = (one: Days, other: Days, latitude: number): boolean =>
  latitude > 0 && Math.abs(middleOf(one) - middleOf(other)) <= latitude;

/** A report appears so many days after its source, at most, where both count from the day they appear. */
const soonAfter = 10;

/** Whether both texts count as far from their own days: "the past two years", a day later. */
function isAsFarOff(now: Days, was: Days, report: Witness, source: Witness): boolean {
  const [today, then] = [report.reading.doc.date, source.reading.doc.date];
  if (today === undefined || then === undefined) return false;
  const later = numberOf(today) - numberOf(then);
  const isOff = (end: 'from' | 'to') => Math.abs(numberOf(now[end]) - numberOf(was[end]) - later) <= 3;
  return Math.abs(later) <= soonAfter && isOff('from') && isOff('to');
}

/** Rules that count from the text's own day without regard to the calendar. */
const rolling = new Set([
  'ago',
  'ahead',
  'within',
  'relative-count',
  'relative-unit',
  'relative-few',
  'counted-run',
]);
const isRolling = (period: Period): boolean => rolling.has(ruleOf(period));

/** Whether a day is one on which a stretch begins or ends that the source tells by its days, or as the end of a month. */
const isEndOf = (one: Days, was: Period, other: Days): boolean =>
  one.from === one.to &&
  ((ruleOf(was) === 'range' && (one.from === other.from || one.from === other.to)) ||
    (isPart(was) && lengthOf(was) <= partOfMonth && one.to === other.to && isMonthEnd(one.to)));

const isMonthEnd = (day: string): boolean => civil(numberOf(day) + 1).day === 1;

/** Whether a part of a decade ends where the other begins: "by the end of the decade" is by 2030. */
const isMetByPart = (now: Period, one: Days, was: Period, other: Days): boolean =>
  (isPart(now) && numberOf(one.to) + 1 === numberOf(other.from)) ||
  (isPart(was) && numberOf(other.to) + 1 === numberOf(one.from));
