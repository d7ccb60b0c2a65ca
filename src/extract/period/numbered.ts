import { foldedEndsWith } from '../../core/boundary.js';
import { civil, dayNumber, mondayOf, weekdayOf } from '../../core/calendar.js';
import { DIGITS, LOWER, PARTED, WORD } from '../../core/token.js';
import type { TimeUnit } from '../../lang/period.js';
import { absolute } from './absolute.js';
import { type DayRange, type Moment, monthDays, moved, unitDays, yearDays } from './moment.js';
import { decade, fiscalYear } from './named.js';
import { related } from './relative.js';
import { daysOf, known, type Now, type Rule, single } from './rule.js';
import type { Scan } from './scan.js';
import { century } from './year-words.js';

/** "Q3 2016", "2016 H2", "the third quarter of 2020", "the first nine months of 2023", "first week of October", "second half". */
export const numbered: Rule = (scan, at, now) => {
  const year = scan.fourDigitYear(at);
  const start = year ? scan.skipFillers(year.end) : at;
  const ordinal = quarterOrHalf(scan, start) ?? ordinalUnit(scan, start);
  if (!ordinal) return undefined;
  const { end, value, unit, count } = ordinal;
  const over = year
    ? { days: yearDays(year.value), end }
    : (gluedYear(scan, end) ?? container(scan, end, now));
  if (unit === 'weekday') {
    const within = over ?? { days: now.day === undefined ? undefined : unitDays('month', now.day, 0), end };
    return within.days && known(at, within.end, 'ordinal-weekday', nthWeekday(within.days, value, count));
  }
  if (over?.days) {
    const parts = partsOfYear[unit];
    if (parts) {
      const [from, to] = over.days;
      const months = Math.round((to - from + 1) / 30.44 / parts);
      const nth = value < 0 ? parts - count + 1 : value;
      if (nth < 1 || nth + count - 1 > parts) return undefined;
      if (months * parts === MONTHS_OF_TWO_YEARS) return undefined; // which quarter of "2024/25" one is, another calendar tells
      if (unit === 'half' && to - from < 31)
        return known(at, over.end, 'ordinal-half', halfOfMonth(over.days, nth));
      if (months < 3) return undefined;
      const { year: first, month } = civil(from);
      return known(
        at,
        over.end,
        `ordinal-${unit}`,
        monthDays(first, month + (nth - 1) * months, months * count),
      );
    }
    const days = nthUnit(over.days, value, unit, count);
    return days && known(at, over.end, 'ordinal-unit', days);
  }
  if (now.day === undefined) return undefined;
  if (unit === 'month' && value === 1 && count > 1)
    return firstMonths(scan, at, ordinal, now.day, now.side(at));
  if (unit === 'week' && count === 1 && scan.tables.calendarWeeks[scan.tokens.word[end - 1]]) {
    // "in der siebten Kalenderwoche"
    const { year } = civil(now.day);
    const days = nthUnit(yearDays(year), value, 'week', 1);
    const isAhead = days !== undefined && days[0] > now.day && now.side(at) <= 0;
    return known(at, end, 'week-number', isAhead ? nthUnit(yearDays(year - 1), value, 'week', 1) : days);
  }
  if (unit !== 'quarter' && unit !== 'half') return undefined;
  // "in the third quarter": the latest one that has begun, or the one ahead where the context says so
  const months = unit === 'quarter' ? 3 : 6;
  if (value < 1 || value > 12 / months) return undefined;
  const { year: thisYear } = civil(now.day);
  const inYear = (y: number) => monthDays(y, (value - 1) * months + 1, months);
  const side = scan.tables.forecasts[scan.tokens.word[end] ?? 0] ? 1 : now.side(at);
  const current = inYear(thisYear);
  const days =
    side > 0
      ? current[1] < now.day
        ? inYear(thisYear + 1)
        : current
      : current[0] > now.day
        ? inYear(thisYear - 1)
        : current;
  return known(at, end, `ordinal-${unit}`, days);
};

/** The year glued to a quarter or half that is a letter: "3Q25", "1H2025". */
function gluedYear(scan: Scan, at: number): { days: DayRange; end: number } | undefined {
  const start = scan.glued(at) ? scan.skipMark(at, "'’") : at;
  const digits = scan.glued(at) && scan.glued(start) ? scan.digits(start) : undefined;
  if (digits?.width !== 2 && digits?.width !== 4) return undefined;
  return { days: yearDays(digits.width === 2 ? century(digits.value) : digits.value), end: digits.end };
}

/** "in the first nine months": of the last year that has had as many, or of this one where they are ahead. */
function firstMonths(
  scan: Scan,
  at: number,
  { end, count }: OrdinalUnit,
  day: number,
  side: number,
): Moment | undefined {
  // "the first six months of the war", "after the vote" are no year's
  if (count > 11 || leadsOn(scan, end)) return undefined;
  const { year } = civil(day);
  const thisYear = monthDays(year, 1, count);
  return known(
    at,
    end,
    'first-months',
    side > 0 || thisYear[1] < day ? thisYear : monthDays(year - 1, 1, count),
  );
}

/** Whether a word that is no article leads on to what a time is a part of. */
const leadsOn = (scan: Scan, end: number): boolean =>
  scan.tokens.kind[end] === WORD &&
  scan.skipArticle(end) === end &&
  scan.skipFillers(end) > end &&
  scan.tokens.kind[scan.skipFillers(end)] !== DIGITS; // «за первые три месяца на 2%»

const MONTHS_OF_TWO_YEARS = 24;

/** How many of a unit make a year, or another stretch that is parted likewise. */
const partsOfYear: { readonly [unit in OrdinalUnit['unit']]?: number } = { quarter: 4, third: 3, half: 2 };

interface OrdinalUnit {
  end: number;
  value: number;
  unit: TimeUnit | 'weekday' | 'third';
  /** How many of the unit, or which weekday. */
  count: number;
}

function quarterOrHalf(scan: Scan, at: number): OrdinalUnit | undefined {
  const { tables, tokens } = scan;
  if (at >= tokens.count) return undefined;
  for (const { letters, unit, most } of tables.lettered) {
    if (letters[tokens.word[at]]) {
      const digits = scan.digits(at + 1);
      if (digits && scan.glued(at + 1) && digits.value >= 1 && digits.value <= most)
        return { end: digits.end, value: digits.value, unit, count: 1 };
    }
    const digits = scan.digits(at);
    if (
      digits &&
      scan.glued(digits.end) &&
      tokens.shape[digits.end] !== LOWER &&
      letters[tokens.word[digits.end]] &&
      digits.value >= 1 &&
      digits.value <= most
    )
      return { end: digits.end + 1, value: digits.value, unit, count: 1 };
  }
  return undefined;
}

function ordinalUnit(scan: Scan, at: number): OrdinalUnit | undefined {
  const { tables } = scan;
  const ordinal = scan.ordinal(at) ?? scan.roman(at) ?? scan.dotted(at);
  if (!ordinal) return countBefore(scan, at);
  // "third-quarter profit"; a "second-half goal" is no half of a year
  if (tables.thirds[scan.tokens.word[ordinal.end] ?? 0])
    return { end: ordinal.end + 1, value: ordinal.value, unit: 'third', count: 1 };
  const joined = scan.mark(ordinal.end) === '-' && scan.glued(ordinal.end) && scan.glued(ordinal.end + 1);
  const quarter = joined ? scan.find(tables.units, ordinal.end + 1) : undefined;
  if (quarter?.value === 'quarter')
    return { end: quarter.end, value: ordinal.value, unit: 'quarter', count: 1 };
  const count = scan.count(ordinal.end);
  const next = count?.end ?? ordinal.end;
  const unit = scan.find(tables.units, next);
  if (unit) return { end: unit.end, value: ordinal.value, unit: unit.value, count: count?.value ?? 1 };
  const weekday = count ? undefined : scan.weekday(ordinal.end);
  return weekday && { end: weekday.end, value: ordinal.value, unit: 'weekday', count: weekday.value };
}

/** "zwei erste Monate", «два первых месяца»: the count before the ordinal. */
function countBefore(scan: Scan, at: number): OrdinalUnit | undefined {
  const count = scan.count(at);
  const first = count && count.value > 1 ? scan.find(scan.tables.ordinals, count.end) : undefined;
  const unit = first?.value === 1 ? scan.find(scan.tables.units, first.end) : undefined;
  return count && unit && { end: unit.end, value: 1, unit: unit.value, count: count.value };
}

/** What a numbered unit is counted in: "of 2023", "this year", "of October", "of the year", "in next month". */
export function container(scan: Scan, at: number, now: Now): { days: DayRange; end: number } | undefined {
  const next = scan.skipFillers(at);
  if (next >= scan.tokens.count || scan.tokens.gap[next] === PARTED) return undefined;
  const found =
    related(scan, next, now) ??
    fiscalYear(scan, next, now) ??
    decade(scan, next, now) ??
    absolute(scan, next);
  const days = found && (found.days ?? (found.fields?.day === undefined ? daysOf(found, now) : undefined));
  if (found && days) return { days, end: found.end };
  const words = next > at || scan.tokens.kind[next] === DIGITS ? scan.year(next) : undefined;
  if (words) return { days: yearDays(words.value), end: words.end };
  const article = scan.skipArticle(at); // "des Jahres", which elsewhere may stand before a year
  const ofUnit = article > at ? scan.find(scan.tables.units, article) : undefined;
  if (ofUnit && now.day !== undefined) return { days: unitDays(ofUnit.value, now.day, 0), end: ofUnit.end };
  const unit =
    next > at || scan.tables.section.articles.length === 0 ? scan.find(scan.tables.units, next) : undefined;
  if (unit && now.day !== undefined) return { days: unitDays(unit.value, now.day, 0), end: unit.end };
  return undefined;
}

/** The day on which the first half of a month ends. */
const MIDDLE = 15;

/** The days of a month up to its fifteenth, or those behind it; undefined for what is no whole month. */
const halfOfMonth = ([from, to]: DayRange, half: number): DayRange | undefined => {
  if (to - from < 27 || to - from > 30) return undefined;
  return half === 1 ? [from, from + MIDDLE - 1] : [from + MIDDLE, to];
};

/** The nth stretch of some units within another: weeks are those whose Thursday it holds (ISO 8601). */
function nthUnit(
  [from, to]: DayRange,
  nth: number,
  unit: OrdinalUnit['unit'],
  count: number,
): DayRange | undefined {
  if (unit === 'weekday' || unit === 'third') return undefined;
  if (unit === 'week') {
    const thursday = mondayOf(from + 3) + 3;
    const first = (thursday < from ? thursday + 7 : thursday) - 3;
    const last = mondayOf(to - 3);
    const monday = nth < 0 ? last - (count - 1) * 7 : first + (nth - 1) * count * 7;
    return monday > to ? undefined : [monday, monday + count * 7 - 1];
  }
  if (nth < 0) {
    const start = moved(to + 1, unit, -count);
    return start < from ? undefined : [start, to];
  }
  const start = moved(from, unit, (nth - 1) * count);
  const end = moved(start, unit, count) - 1;
  return end > to ? undefined : [start, end];
}

function nthWeekday([from, to]: DayRange, nth: number, weekday: number): DayRange | undefined {
  const first = from + ((weekday - weekdayOf(from) + 7) % 7);
  const day = nth < 0 ? to - ((weekdayOf(to) - weekday + 7) % 7) : first + (nth - 1) * 7;
  return day > to ? undefined : single(day);
}

/** "nine months of 2023", as Russian counts the first nine. */
export const monthsOfYear: Rule = (scan, at, now) => {
  if (!scan.tables.section.countedFromStart) return undefined;
  const count = scan.count(at);
  const unit = count && scan.find(scan.tables.units, count.end);
  if (!unit || (unit.value !== 'month' && unit.value !== 'quarter')) return undefined;
  const over = container(scan, unit.end, now);
  if (!over || over.days[1] - over.days[0] < 360) return undefined;
  const days = nthUnit(over.days, 1, unit.value, count.value);
  return days && known(at, over.end, 'months-of-year', days);
};

/** "week 31 of 2024" (ISO 8601), "the week of May 6", "the week beginning February 4". */
export const week: Rule = (scan, at, now) => {
  const { tables, tokens } = scan;
  const unit = scan.find(tables.units, at);
  if (unit?.value !== 'week') return undefined;
  const number = tables.weekNumber[tokens.word[at]] ? scan.digits(unit.end) : undefined;
  if (number && number.width <= 2 && number.value >= 1 && number.value <= 53) {
    const year = container(scan, number.end, now);
    const start = year?.days[0] ?? (now.day === undefined ? undefined : dayNumber(civil(now.day).year, 1, 1));
    if (start === undefined) return undefined;
    const days = nthUnit(yearDays(civil(start).year), number.value, 'week', 1);
    return days && known(at, year?.end ?? number.end, 'week-number', days);
  }
  const next = scan.skip(tables.starting, unit.end);
  const from = next > unit.end ? next : scan.skipFillers(unit.end);
  if (from === unit.end) return undefined;
  const day = absolute(scan, from);
  const days =
    day?.fields?.day === undefined && day?.fields?.weekday === undefined
      ? undefined
      : daysOf(day as Moment, now);
  if (!day || !days) return undefined;
  const joined = scan.skip(tables.joiners, day.end);
  // "the week from May 6 to 12" says its own end
  if (
    joined > day.end &&
    !tables.and[tokens.word[joined - 1]] &&
    (scan.dayOfMonth(joined) || absolute(scan, joined))
  )
    return undefined;
  const monday = mondayOf(days[0]);
  return known(at, day.end, 'week-of', [monday, monday + 6]);
};

/** The longest preposition: what is longer behind a count of months may be what they are months of. */
const LONGEST_PREPOSITION = 3;

/** «За девять месяцев экспорт вырос»: the first months of a year, where nothing says what they are months of. */
export const monthsSoFar: Rule = (scan, at, now) => {
  const { tables, tokens } = scan;
  if (!tables.section.overall || now.day === undefined || !isOverall(scan, at)) return undefined;
  const count = scan.count(at);
  const unit = count && count.value > 2 && count.value < 12 ? scan.find(tables.units, count.end) : undefined;
  if (!count || unit?.value !== 'month') return undefined;
  const { end } = unit;
  if (scan.skip(tables.ago, end) > end || tables.shifts.match(tokens, end) > 0) return undefined;
  if (scan.skip(tables.before, end) > end || scan.skip(tables.after, end) > end) return undefined;
  if (end < tokens.count && tokens.kind[end] === WORD && mayBeGenitive(scan, end)) return undefined;
  return firstMonths(scan, at, { end, value: 1, unit: 'month', count: count.value }, now.day, -1);
};

/** Whether words before a token say that what it opens is meant as a whole: «за». */
export function isOverall({ tables, tokens }: Scan, at: number): boolean {
  for (let first = Math.max(0, at - 2); first < at; first++)
    if (tables.overall.match(tokens, first) === at) return true;
  return false;
}

function mayBeGenitive({ tables, tokens }: Scan, at: number): boolean {
  const { text, to, from } = tokens;
  if (to[at] - from[at] <= LONGEST_PREPOSITION) return false;
  const endsWith = (ending: string) => foldedEndsWith(text, to[at], ending);
  if (tables.section.nominatives?.some(endsWith)) return false;
  return tables.section.genitives?.some(endsWith) === true && !tables.section.pastEndings.some(endsWith);
}
