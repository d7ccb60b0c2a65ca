import { addMonths, civil, dayNumber, isDay, mondayOf, monthLength, weekdayOf } from '../../core/calendar.js';
import type { Part, TimeUnit } from '../../lang/period.js';

/** From the first to the last day, both inclusive, as day numbers. */
export type DayRange = readonly [from: number, to: number];

/** A date as far as it is said: what is missing is filled in from its surroundings. */
export interface Fields {
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
  weekday: number | undefined;
}

/** The fields of a date; all of one shape, since engines are slow where objects of many shapes come to one place. */
export const fieldsOf = (year?: number, month?: number, day?: number, weekday?: number): Fields => ({
  year,
  month,
  day,
  weekday,
});

/** A point or stretch of time that was read from the tokens `first` up to, not including, `end`. */
export interface Moment {
  first: number;
  end: number;
  rule: string;
  /** Known days, or the fields of a date. */
  days?: DayRange;
  fields?: Fields;
}

/** A date as far as its fields say it. */
export const moment = (first: number, end: number, rule: string, fields: Fields): Moment => ({
  first,
  end,
  rule,
  fields,
});

/** A stretch of this many days or more is a year or longer. */
export const A_YEAR = 360;

/** Whether a stretch is more than a day and less than a year. */
export const isPartOfYear = ([from, to]: DayRange): boolean => to > from && to - from < A_YEAR;

/** Whether a stretch is as long as a year. */
export const isWholeYear = ([from, to]: DayRange): boolean => to - from === 364 || to - from === 365;

/** A stretch some years before or after. */
export const byYears = ([from, to]: DayRange, years: number): DayRange => [
  moved(from, 'year', years),
  moved(to + 1, 'year', years) - 1,
];

export const yearDays = (year: number): DayRange => [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];

/** The days of some months on end. */
export const monthDays = (year: number, month: number, months = 1): DayRange => [
  dayNumber(year, month, 1),
  dayNumber(year, month + months, 1) - 1,
];

/** The stretch of a unit that holds a day, moved by some units: 0 is the one that holds it. */
export function unitDays(unit: TimeUnit, day: number, by: number): DayRange {
  const { year, month } = civil(day);
  switch (unit) {
    case 'day':
    case 'workday':
      return [day + by, day + by];
    case 'week': {
      const monday = mondayOf(day) + by * 7;
      return [monday, monday + 6];
    }
    case 'weekend': {
      const saturday = mondayOf(day) + 5 + by * 7;
      return [saturday, saturday + 1];
    }
    case 'fortnight': {
      const monday = mondayOf(day) + by * 14;
      return [monday, monday + 13];
    }
    case 'month':
      return monthDays(year, month + by);
    case 'quarter':
      return monthDays(year, Math.floor((month - 1) / 3) * 3 + 1 + by * 3, 3);
    case 'half':
      return monthDays(year, (month > 6 ? 7 : 1) + by * 6, 6);
    case 'year':
      return yearDays(year + by);
    case 'decade':
      return yearsDays(Math.floor(year / 10) * 10 + by * 10, 10);
    case 'century':
      return yearsDays(Math.floor(year / 100) * 100 + by * 100, 100);
  }
}

export const yearsDays = (year: number, years: number): DayRange => [
  dayNumber(year, 1, 1),
  dayNumber(year + years, 1, 1) - 1,
];

/** A day moved by a count of units: months and years keep the day of the month. */
export function moved(day: number, unit: TimeUnit, count: number): number {
  switch (unit) {
    case 'day':
      return day + Math.round(count);
    case 'workday':
      return workdaysOn(day, Math.round(count));
    case 'week':
    case 'weekend':
      return day + Math.round(count * 7);
    case 'fortnight':
      return day + Math.round(count * 14);
    default:
      return addMonths(day, Math.round(count * monthsIn[unit]));
  }
}

/** More working days than any text counts. */
const mostWorkdays = 10_000;

/** So many days on from Monday to Friday; holidays are not known. */
function workdaysOn(day: number, count: number): number {
  const step = Math.sign(count);
  for (let left = Math.min(Math.abs(count), mostWorkdays); left > 0; ) {
    day += step;
    if (weekdayOf(day) <= 5) left--;
  }
  return day;
}

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 } as const;

/** Where a part of a stretch starts and how long it is, as shares of the whole. */
const shares = {
  early: [0, 1 / 2],
  middle: [1 / 3, 1 / 3],
  late: [1 / 2, 1 / 2],
  end: [2 / 3, 1 / 3],
} as const;

/** The part of a stretch that is meant; `day` is the document's own. */
export function partDays(part: Part, [from, to]: DayRange, day: number | undefined): DayRange | undefined {
  const length = to - from + 1;
  if (part === 'so-far' || part === 'to-come' || part === 'rest') {
    if (day === undefined) return undefined;
    const inside = day >= from && day <= to;
    if (!inside) return [from, to];
    return part === 'so-far' ? [from, day] : [day, to];
  }
  if (part === 'since') return day !== undefined && day >= from ? [from, day] : [from, to];
  // whole months where the stretch has them, else days
  const { year, month, day: first } = civil(from);
  const months = first === 1 ? Math.round(length / 30.4) : 0;
  if (months >= 2) {
    const [start, count] = shares[part];
    return monthDays(year, month + Math.round(start * months), Math.max(1, Math.round(count * months)));
  }
  if (part === 'middle') return [from + Math.floor(length / 3), from + Math.floor((2 * length) / 3) - 1];
  const half = length > 7 ? 15 : 3;
  return part === 'early' ? [from, Math.min(to, from + half - 1)] : [Math.min(to, from + half), to];
}

/** Which side of the document's day a date without its year lies on: behind, ahead, or the nearest. */
export type Side = -1 | 0 | 1;

/** The days of a date whose missing year, month or week is taken from the document's day. Undefined where there is no such day. */
export function fieldDays(fields: Fields, day: number | undefined, side: Side): DayRange | undefined {
  const { year, month, day: dayOfMonth, weekday } = fields;
  if (month !== undefined && dayOfMonth !== undefined) {
    if (year !== undefined)
      return isDay(year, month, dayOfMonth) ? one(dayNumber(year, month, dayOfMonth)) : undefined;
    if (day === undefined) return undefined;
    const { year: now } = civil(day);
    const inYear = (by: number) =>
      isDay(now + by, month, dayOfMonth) ? [one(dayNumber(now + by, month, dayOfMonth))] : [];
    // "Saturday, March 21": of the years around, the one in which it is a Saturday
    const told =
      weekday === undefined
        ? []
        : [-1, 0, 1].flatMap(inYear).filter(([found]) => weekdayOf(found) === weekday);
    return told.length === 1 ? told[0] : chosen([-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap(inYear), day, side);
  }
  if (month !== undefined) {
    if (year !== undefined) return monthDays(year, month);
    if (day === undefined) return undefined;
    const { year: now } = civil(day);
    return chosen(
      [-1, 0, 1].map((by) => monthDays(now + by, month)),
      day,
      side,
    );
  }
  if (year !== undefined) return yearDays(year);
  if (day === undefined) return undefined;
  if (dayOfMonth !== undefined) {
    const { year: now, month: thisMonth } = civil(day);
    const candidates = [-2, -1, 0, 1, 2].flatMap((by): DayRange[] => {
      const first = dayNumber(now, thisMonth + by, 1);
      const { year: y, month: m } = civil(first);
      if (dayOfMonth > monthLength(y, m)) return [];
      const found = first + dayOfMonth - 1;
      return weekday === undefined || weekdayOf(found) === weekday ? [one(found)] : [];
    });
    return candidates.length > 0 ? chosen(candidates, day, side) : undefined;
  }
  if (weekday === undefined) return undefined;
  const inWeek = mondayOf(day) + weekday - 1;
  return chosen([inWeek - 7, inWeek, inWeek + 7].map(one), day, side);
}

const one = (day: number): DayRange => [day, day];

/** How many days ahead a date may lie and still be the nearer one where nothing tells the side. */
const nearAhead = 100;

/** How soon a date lies ahead, and how long ago it was last, that no word for the past makes it that one. */
const justAhead = 31;
const longAgo = 300;

/** Of stretches in order, the one on the right side of a day; one that holds the day is on every side. */
function chosen(candidates: readonly DayRange[], day: number, side: Side): DayRange {
  const holds = candidates.find(([from, to]) => from <= day && day <= to);
  if (holds) return holds;
  const behind = candidates.findLast(([, to]) => to < day);
  const ahead = candidates.find(([from]) => from > day);
  if (!behind || !ahead) return (behind ?? ahead) as DayRange;
  const distance = ahead[0] - day;
  // "on the eve of the visit on May 23, he said": nobody calls what was eleven months ago by its day alone
  const isOneDay = ahead[0] === ahead[1];
  if (side < 0) return isOneDay && distance <= justAhead && day - behind[1] > longAgo ? ahead : behind;
  if (side > 0) return ahead;
  return distance <= nearAhead && distance <= day - behind[1] ? ahead : behind;
}
