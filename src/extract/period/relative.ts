import { civil, dayNumber, mondayOf, weekdayOf } from '../../core/calendar.js';
import { DIGITS, PARTED, WORD } from '../../core/token.js';
import type { TimeUnit } from '../../lang/period.js';
import { isApart } from './absolute.js';
import {
  byYears,
  type DayRange,
  fieldDays,
  fieldsOf,
  isWholeYear,
  type Moment,
  monthDays,
  moved,
  unitDays,
  yearsDays,
} from './moment.js';
import { isDayBefore } from './numeric-date.js';
import { closes, known, type Now, type Rule, single } from './rule.js';
import type { Scan } from './scan.js';

/** "today", "the day before yesterday". */
export const deictic: Rule = (scan, at, { day }) => {
  const found = scan.find(scan.tables.days, at);
  if (!found || found.value === null || day === undefined) return undefined;
  // "today" stands alone; "the day" does only at a sentence's end
  return known(at, found.end, 'day', [day + found.value, day + found.value]);
};

/** "last year", "next Friday", "this week Friday", "last sept", "past five years", "the same period". */
export const related: Rule = (scan, at, now) => {
  const { day } = now;
  const relative = scan.find(scan.tables.relatives, at);
  if (!relative || day === undefined) return undefined;
  const next = relative.end;
  if (next >= scan.tokens.count || scan.tokens.gap[next] === PARTED) return undefined;
  const by = relative.value;
  const unit = isCompound(scan, next) ? undefined : scan.find(scan.tables.units, next);
  if (unit) {
    const isPreceding = scan.tables.preceding.match(scan.tokens, at) === next;
    const beside =
      isPreceding || isSucceeding(scan, at, next, unit.value)
        ? unitBesideLast(unit.value, isPreceding ? -1 : 1, now)
        : undefined;
    if (beside) return known(at, unit.end, 'shifted', beside);
    if (by !== 0 && scan.tables.manyUnits[scan.tokens.word[unit.end - 1]]) {
      return known(at, unit.end, 'relative-few', fewDays(day, unit.value, by));
    }
    const rolls = scan.tables.rolling.match(scan.tokens, at) === next;
    const days: DayRange = rolls ? [moved(day, unit.value, -1), day] : unitDays(unit.value, day, by);
    const weekday = unit.value === 'week' ? scan.weekday(scan.skipFillers(unit.end)) : undefined;
    if (weekday) return known(at, weekday.end, 'weekday-of-week', single(days[0] + weekday.value - 1));
    return known(at, unit.end, 'relative-unit', days);
  }
  const weekday = scan.weekday(next);
  const month = weekday ? undefined : scan.find(scan.tables.months, next);
  if ((weekday || month) && isBeyond(scan, at, next)) return undefined;
  if (weekday) {
    const isNearest = scan.tables.nearest.match(scan.tokens, at) === next;
    const found = isNearest ? weekdayAfter(day, weekday.value) : weekdayBy(day, weekday.value, by);
    return known(at, weekday.end, 'relative-weekday', single(found));
  }
  if (month && (scan.isNamed(next, month.end) || by !== 0)) {
    const dayOfMonth = scan.dayOfMonth(month.end);
    const found = monthBy(day, month.value, by);
    if (dayOfMonth && !scan.find(scan.tables.units, dayOfMonth.end)) {
      const { year } = civil(found[0]);
      return known(
        at,
        dayOfMonth.end,
        'relative-month-day',
        single(dayNumber(year, month.value, dayOfMonth.value)),
      );
    }
    return known(at, month.end, 'relative-month', found);
  }
  const season = scan.find(scan.tables.seasons, next);
  if (season) {
    const year = scan.year(scan.skipFillers(season.end));
    if (year) return known(at, year.end, 'season', monthDays(year.value, season.value, 3));
    return known(at, season.end, 'relative-season', seasonBy(day, season.value, by));
  }
  const over = by > 0 ? nextOfSame(scan, at, next, now) : undefined;
  if (over) return over;
  if (by !== 0 || scan.tables.samePeriod.match(scan.tokens, at) > 0)
    return countedRelated(scan, at, next, by, day);
  return undefined;
};

/** Whether a word tells how long something lasts and not which time it is of: "slips past June", but "the past June". */
const isBeyond = ({ tables, tokens }: Scan, at: number, next: number): boolean =>
  next === at + 1 &&
  tables.rolling.match(tokens, at) === next &&
  !(at > 0 && tables.articles[tokens.word[at - 1]]);

/** Whether a unit is hyphened to another: "quarter" of "the past quarter-century". */
const isCompound = (scan: Scan, at: number): boolean =>
  scan.mark(at + 1) === '-' &&
  scan.glued(at + 1) &&
  scan.glued(at + 2) &&
  scan.tables.units.match(scan.tokens, at) === at + 1 &&
  scan.tables.units.match(scan.tokens, at + 2) > 0;

/** Whether a word puts a unit behind the one that was spoken of last: "the following year"; "next" does so with days alone. */
function isSucceeding({ tables, tokens }: Scan, at: number, next: number, unit: TimeUnit): boolean {
  if (tables.succeeding.match(tokens, at) !== next) return false;
  return tables.succeeding.value || unit === 'day';
}

/** The unit so many before or behind the one that was spoken of last, where that was such a unit as a whole. */
function unitBesideLast(unit: TimeUnit, by: number, { lastStretch, lastYear }: Now): DayRange | undefined {
  if (unit === 'year' && lastYear && !(lastStretch && isWholeYear(lastStretch))) return byYears(lastYear, by);
  if (!lastStretch) return undefined;
  if (unit === 'year' && isWholeYear(lastStretch)) return byYears(lastStretch, by);
  const [first, last] = lastStretch;
  if (unit === 'week' && last - first === 6) return [first + 7 * by, last + 7 * by]; // "in the week ended 14 May … the previous week"
  const [from, to] = unitDays(unit, first, 0);
  return from === first && to === last ? unitDays(unit, from, by) : undefined;
}

/** How far behind "this year" its "next" may stand: "2.6% this year and 2.1% next". */
const FARTHEST_NEXT = 8;

function nextOfSame(scan: Scan, at: number, end: number, { current }: Now): Moment | undefined {
  if (!current || at - current.end > FARTHEST_NEXT || !closes(scan, end)) return undefined;
  const { days } = current;
  const length = days[1] - days[0];
  const unit = length > 360 ? 'year' : length > 80 ? 'quarter' : length > 26 ? 'month' : 'week';
  return known(at, end, 'relative-unit', unitDays(unit, days[0], 1));
}

/** "the coming weeks" and the like are taken for three. */
const few = 3;

const fewDays = (day: number, unit: TimeUnit, by: number): DayRange =>
  by < 0 ? [moved(day, unit, -few), day] : [day + 1, moved(day, unit, few)];

/** "past five years", "next 3 days": up to the document's day, or from the day after it. */
function countedRelated(scan: Scan, at: number, next: number, by: number, day: number): Moment | undefined {
  if (at > 0 && scan.tables.verbBefore[scan.tokens.word[at - 1]]) return undefined;
  const share = scan.find(scan.tables.shares, next);
  const count = share ?? scan.count(next);
  const unit = count && scan.find(scan.tables.units, share ? scan.skipMark(count.end, '-') : count.end);
  if (share && unit?.value !== 'century') return undefined;
  if (!count || !unit) return undefined;
  const { value } = unit;
  if ((value === 'decade' || value === 'century') && count.value >= 1) {
    const length = value === 'decade' ? 10 : 100;
    const start = Math.floor(civil(day).year / length) * length;
    const years = count.value * length;
    return known(at, unit.end, 'relative-count', yearsDays(by < 0 ? start - years : start + length, years));
  }
  const days: DayRange =
    by < 0 ? [moved(day, value, -count.value), day] : [day + 1, moved(day, value, count.value)];
  return known(at, unit.end, 'relative-count', days);
}

/** "that week": the one that holds what was spoken of last; "that weekend" and "the weekend" need no such thing. */
export const spoken: Rule = (scan, at, now) => {
  const { day, last, side } = now;
  const { tokens, tables } = scan;
  const that = tables.those[tokens.word[at]] === 1;
  const unit = scan.find(tables.units, that ? at + 1 : at);
  if (!unit) return undefined;
  if (!that) {
    const ofText = unitOfText(scan, at, unit.end, unit.value, now);
    if (ofText) return ofText;
    const before = at > 0 && tokens.gap[at] !== PARTED ? tokens.word[at - 1] : 0;
    const told = tables.articles[before] || tables.yearBefore[before] || isDayBefore(scan, at);
    if (unit.value !== 'weekend' || day === undefined || !told) return undefined;
    return known(
      at,
      unit.end,
      'weekend',
      unitDays('weekend', day, side(at) < 0 && weekdayOf(day) < 6 ? -1 : 0),
    );
  }
  const from = last?.[0] ?? (unit.value === 'weekend' ? day : undefined);
  return from === undefined ? undefined : known(at, unit.end, 'spoken-of', unitDays(unit.value, from, 0));
};

/** "Profit rose to 6 million in the quarter": the latest month, quarter or half that the text spoke of by then. */
function unitOfText(scan: Scan, at: number, end: number, unit: TimeUnit, now: Now): Moment | undefined {
  const { tokens, tables } = scan;
  const days = now.units?.get(unit);
  if (!days || !isWithin(scan, at)) return undefined;
  // "in the quarter ended", "in the half hour"
  const isVerb = end < tokens.count && tokens.kind[end] === WORD && tables.past[tokens.word[end]] === 1;
  return isVerb || closes(scan, end) || tables.and[tokens.word[end]]
    ? known(at, end, 'spoken-of', days)
    : undefined;
}

/** Whether words such as "in the" stand before a token. */
function isWithin({ tokens, tables }: Scan, at: number): boolean {
  for (let first = Math.max(0, at - 2); first < at; first++)
    if (tables.spokenBefore.match(tokens, first) === at) return tokens.gap[at] !== PARTED;
  return false;
}

/** "the week after next", "the year before last". */
export const afterNext: Rule = (scan, at, { day }) => {
  const unit = scan.find(scan.tables.units, at);
  if (!unit || day === undefined) return undefined;
  const end = scan.skip(scan.tables.afterNext, unit.end);
  if (end > unit.end) return known(at, end, 'after-next', unitDays(unit.value, day, 2));
  const last = scan.skip(scan.tables.beforeLast, unit.end);
  return last > unit.end ? known(at, last, 'before-last', unitDays(unit.value, day, -2)) : undefined;
};

/** "June next year", "the 20th of next month", "Friday next week", "15 March last year". */
export const ofRelative: Rule = (scan, at, now) => {
  const { day } = now;
  if (day === undefined) return undefined;
  const month = scan.month(at);
  if (month) return monthOf(scan, at, month.end, month.value, undefined, now);
  const weekday = scan.weekday(at);
  if (weekday) {
    const week = related(scan, scan.skipFillers(weekday.end), now);
    if (week?.days && week.rule === 'relative-unit' && week.days[1] - week.days[0] === 6)
      return known(at, week.end, 'weekday-of-week', single(week.days[0] + weekday.value - 1));
    return undefined;
  }
  const dayOfMonth = scan.dayOfMonth(at);
  if (!dayOfMonth || isApart(scan, at, dayOfMonth)) return undefined;
  const next = scan.skipFillers(dayOfMonth.end);
  const ofMonth = scan.month(next);
  if (ofMonth) return monthOf(scan, at, ofMonth.end, ofMonth.value, dayOfMonth.value, now);
  const isOrdinal = dayOfMonth.end > at + 1 || scan.tokens.kind[at] !== DIGITS;
  const relative = next > dayOfMonth.end ? related(scan, next, now) : undefined;
  if (!relative?.days || relative.rule !== 'relative-unit' || !isOrdinal) return undefined;
  const [from, to] = relative.days;
  const found = from + dayOfMonth.value - 1;
  return to - from < 27 || to - from > 31 || found > to
    ? undefined
    : known(at, relative.end, 'day-of-month', single(found));
};

/** A month, with its day or without, of a year that is told by "last", "this", "next". */
function monthOf(
  scan: Scan,
  at: number,
  end: number,
  month: number,
  dayBefore: number | undefined,
  now: Now,
): Moment | undefined {
  let next = scan.skipFillers(end);
  const day = dayBefore ? undefined : scan.dayOfMonth(next);
  if (day) next = scan.skipFillers(day.end);
  const year = related(scan, next, now);
  if (!year?.days || year.days[1] - year.days[0] < 360 || year.rule !== 'relative-unit') return undefined;
  const days = fieldDays(fieldsOf(civil(year.days[0]).year, month, day?.value ?? dayBefore), now.day, 0);
  return known(at, year.end, 'date-of-year', days);
}

/** "this Friday" is in this week, "next Friday" in the next, "last Friday" the latest one before. */
function weekdayBy(day: number, weekday: number, by: number): number {
  const inWeek = mondayOf(day) + weekday - 1;
  if (by >= 0) return inWeek + by * 7;
  return (inWeek < day ? inWeek : inWeek - 7) + (by + 1) * 7;
}

export const weekdayAfter = (day: number, weekday: number): number =>
  day + ((weekday - weekdayOf(day) + 6) % 7) + 1;

/** "last March" is the latest that is over, "next March" the first not yet begun, "this March" this year's. */
function monthBy(day: number, month: number, by: number): DayRange {
  const { year, month: thisMonth } = civil(day);
  if (by < 0) return monthDays((month < thisMonth ? year : year - 1) + by + 1, month);
  if (by > 0) return monthDays(month > thisMonth ? year : year + 1, month);
  return monthDays(year, month);
}

function seasonBy(day: number, firstMonth: number, by: number): DayRange {
  const { year } = civil(day);
  const candidates = [-1, 0, 1].map((shift) => monthDays(year + shift, firstMonth, 3));
  if (by < -1) return monthDays(civil(seasonBy(day, firstMonth, -1)[0]).year + by + 1, firstMonth, 3);
  if (by < 0) return candidates.findLast(([, to]) => to < day) ?? candidates[0];
  if (by > 0) return candidates.find(([from]) => from > day) ?? candidates[2];
  const away = ([from, to]: DayRange) => Math.abs((from + to) / 2 - day);
  return candidates.reduce((nearest, each) => (away(each) < away(nearest) ? each : nearest));
}
