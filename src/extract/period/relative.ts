import { civil, dayNumber, mondayOf, weekdayOf } from '../../core/calendar.js';
import { DIGITS, LOWER, PARTED } from '../../core/token.js';
import type { TimeUnit } from '../../lang/period.js';
import { absolute, isDayBefore } from './absolute.js';
import {
  type DayRange,
  fieldDays,
  type Moment,
  monthDays,
  moved,
  partDays,
  type Side,
  unitDays,
  yearDays,
  yearsDays,
} from './moment.js';
import { century, type Scan } from './scan.js';

/** What relative expressions are counted from: the document's day, and the side that open dates lie on. */
export interface Now {
  day: number | undefined;
  side: (at: number) => Side;
  /** The period spoken of last in the same block: what "a year earlier" is counted from. */
  last?: DayRange;
}

type Rule = (scan: Scan, at: number, now: Now) => Moment | undefined;

/** The longest expression of any kind that starts at `at`, a range apart. */
export const expression = (scan: Scan, at: number, now: Now): Moment | undefined =>
  longest(rules, scan, at, now);

/** The longest expression that holds no other: what a part or a length of time is told of, so that none nests without end. */
const simple = (scan: Scan, at: number, now: Now): Moment | undefined => longest(simpleRules, scan, at, now);

function longest(from: readonly Rule[], scan: Scan, at: number, now: Now): Moment | undefined {
  let best: Moment | undefined;
  for (const rule of from) {
    const found = rule(scan, at, now);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

/** The days of a moment, its gaps filled in; undefined where nothing tells them. */
export const daysOf = (found: Moment, now: Now): DayRange | undefined =>
  found.days ?? (found.fields && fieldDays(found.fields, now.day, now.side(found.first)));

const known = (first: number, end: number, rule: string, days: DayRange | undefined): Moment | undefined =>
  days && { first, end, rule, days };

/** "today", "the day before yesterday". */
const deictic: Rule = (scan, at, { day }) => {
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
  const unit = scan.find(scan.tables.units, next);
  if (unit) {
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
  if (weekday) return known(at, weekday.end, 'relative-weekday', single(weekdayBy(day, weekday.value, by)));
  const month = scan.find(scan.tables.months, next);
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
  if (by !== 0 || scan.tables.samePeriod.match(scan.tokens, at) > 0)
    return countedRelated(scan, at, next, by, day);
  return undefined;
};

/** "the coming weeks" and the like are taken for three. */
const few = 3;

const fewDays = (day: number, unit: TimeUnit, by: number): DayRange =>
  by < 0 ? [moved(day, unit, -few), day] : [day + 1, moved(day, unit, few)];

/** "past five years", "next 3 days": up to the document's day, or from the day after it. */
function countedRelated(scan: Scan, at: number, next: number, by: number, day: number): Moment | undefined {
  const count = scan.count(next);
  const unit = count && scan.find(scan.tables.units, count.end);
  if (!count || !unit) return undefined;
  const { value } = unit;
  if (value === 'decade' || value === 'century') {
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
const spoken: Rule = (scan, at, { day, last, side }) => {
  const { tokens, tables } = scan;
  const that = tables.those[tokens.word[at]] === true;
  const unit = scan.find(tables.units, that ? at + 1 : at);
  if (!unit) return undefined;
  if (!that) {
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

/** "the week after next", "the year after next". */
const afterNext: Rule = (scan, at, { day }) => {
  const unit = scan.find(scan.tables.units, at);
  if (!unit || day === undefined) return undefined;
  const end = scan.skip(scan.tables.afterNext, unit.end);
  return end === unit.end ? undefined : known(at, end, 'after-next', unitDays(unit.value, day, 2));
};

/** "two weeks ago", "1 month, 21 days ago", "three weeks from tomorrow", "in two days", "within 10 months". */
const counted: Rule = (scan, at, { day, side, last }) => {
  if (day === undefined) return undefined;
  const { tables } = scan;
  const parts: { count: number; unit: TimeUnit }[] = [];
  let end = at;
  while (parts.length < 3) {
    const next = parts.length > 0 ? scan.skip(tables.joiners, scan.skipMark(end, ',')) : end;
    const count = scan.count(next);
    if (!count || count.end >= scan.tokens.count || scan.tokens.gap[count.end] === PARTED) break;
    const unit = scan.find(tables.units, count.end);
    const weekday = unit ? undefined : scan.weekday(count.end);
    if (weekday) return countedWeekdays(scan, at, weekday.end, count.value, weekday.value, day);
    if (!unit) break;
    parts.push({ count: count.value, unit: unit.value });
    end = unit.end;
  }
  if (parts.length === 0) return undefined;
  const from = (start: number, sign: number) =>
    parts.reduce((sum, { count, unit }) => moved(sum, unit, sign * count), start);
  for (const [table, sign] of [
    [tables.after, 1],
    [tables.before, -1],
  ] as const) {
    const next = scan.skip(table, scan.skipMark(end, ','));
    const base = next > end ? scan.find(tables.days, next) : undefined;
    if (!base || base.value === null) continue;
    const start = day + base.value;
    const lasts = at > 0 && tables.lasting[scan.tokens.word[at - 1]];
    if (sign > 0 && (lasts || prefixBefore(scan, at)?.isWhole))
      return known(at, base.end, 'counted-run', [start, from(start, 1) - 1]);
    return known(at, base.end, 'counted-from', single(from(start, sign)));
  }
  const behind = scan.skip(tables.ago, end);
  if (behind > end) return known(at, behind, 'ago', single(from(day, -1)));
  const starting = scan.skip(tables.starting, scan.skipMark(end, ','));
  if (starting > end + (scan.mark(end) ? 1 : 0)) {
    const start = simple(scan, scan.skipFillers(starting), { day, side: () => 1 });
    const days = start && daysOf(start, { day, side: () => 1 });
    if (start && days) return known(at, start.end, 'starting', [days[0], from(days[0], 1) - 1]);
  }
  const ahead = scan.skip(tables.ahead, end);
  if (ahead > end) return known(at, ahead, 'ahead', single(from(day, 1)));
  const shift = scan.find(tables.shifts, end);
  // "a few days before the vote" counts from the vote
  if (shift && closes(scan, shift.end)) {
    // "a year later" with nothing to count it from tells no day, unless it is said of what is to come
    if (!last && shift.value > 0 && side(at) <= 0) return undefined;
    const [first, final] = last ?? single(day);
    return known(at, shift.end, 'shifted', [from(first, shift.value), from(final, shift.value)]);
  }
  const within = prefixBefore(scan, at);
  if (!within) return undefined;
  // "the worst in 20 years" looks back; only days and weeks look ahead where no word says so
  const isNear = parts.every(({ unit }) => unit === 'day' || unit === 'workday' || unit === 'week');
  if (!within.isWhole && (side(at) < 0 || (side(at) === 0 && !isNear))) return undefined;
  const reached = from(day, 1);
  return known(within.first, end, 'within', within.isWhole ? [day, reached] : single(reached));
};

/** "in" or "within" right before a count: the second means all the time until then. */
function prefixBefore(scan: Scan, at: number): { first: number; isWhole: boolean } | undefined {
  for (let first = Math.max(0, at - 3); first < at; first++) {
    if (scan.tables.within.match(scan.tokens, first) === at)
      return { first, isWhole: scan.tables.within.value };
  }
  return undefined;
}

/** "two Sundays from now". */
function countedWeekdays(
  scan: Scan,
  at: number,
  end: number,
  count: number,
  weekday: number,
  day: number,
): Moment | undefined {
  const { tables } = scan;
  const shift = scan.find(tables.shifts, end);
  const ahead = shift && shift.value > 0 ? shift.end : scan.skip(tables.ahead, end);
  if (ahead > end)
    return known(at, ahead, 'weekdays-ahead', single(weekdayAfter(day, weekday) + (count - 1) * 7));
  const behind = scan.skip(tables.ago, end);
  if (behind > end) return known(at, behind, 'weekdays-ago', single(weekdayAfter(day, weekday) - count * 7));
  return undefined;
}

/** "Q3 2016", "2016 H2", "the third quarter of 2020", "the first nine months of 2023", "first week of October", "second half". */
const numbered: Rule = (scan, at, now) => {
  const year = scan.fourDigitYear(at);
  const start = year ? scan.skipFillers(year.end) : at;
  const ordinal = quarterOrHalf(scan, start) ?? ordinalUnit(scan, start);
  if (!ordinal) return undefined;
  const { end, value, unit, count } = ordinal;
  const over = year ? { days: yearDays(year.value), end } : container(scan, end, now);
  if (unit === 'weekday') {
    const within = over ?? { days: now.day === undefined ? undefined : unitDays('month', now.day, 0), end };
    return within.days && known(at, within.end, 'ordinal-weekday', nthWeekday(within.days, value, count));
  }
  if (over?.days) {
    if (unit === 'quarter' || unit === 'half') {
      const [from, to] = over.days;
      const parts = unit === 'quarter' ? 4 : 2;
      const months = Math.round((to - from + 1) / 30.44 / parts);
      const nth = value < 0 ? parts : value;
      if (nth > parts || months < 3) return undefined;
      const { year: first, month } = civil(from);
      return known(at, over.end, `ordinal-${unit}`, monthDays(first, month + (nth - 1) * months, months));
    }
    const days = nthUnit(over.days, value, unit, count);
    return days && known(at, over.end, 'ordinal-unit', days);
  }
  if (now.day === undefined || (unit !== 'quarter' && unit !== 'half')) return undefined;
  // "in the third quarter": the latest one that has begun, or the one ahead where the context says so
  const months = unit === 'quarter' ? 3 : 6;
  if (value < 1 || value > 12 / months) return undefined;
  const { year: thisYear } = civil(now.day);
  const inYear = (y: number) => monthDays(y, (value - 1) * months + 1, months);
  const side = now.side(at);
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

interface OrdinalUnit {
  end: number;
  value: number;
  unit: TimeUnit | 'weekday';
  /** How many of the unit, or which weekday. */
  count: number;
}

function quarterOrHalf(scan: Scan, at: number): OrdinalUnit | undefined {
  const { tables, tokens } = scan;
  if (at >= tokens.count) return undefined;
  for (const [letters, unit, most] of [
    [tables.quarterLetters, 'quarter', 4],
    [tables.halfLetters, 'half', 2],
  ] as const) {
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
  const ordinal = scan.ordinal(at) ?? scan.roman(at);
  if (!ordinal) return undefined;
  const count = scan.count(ordinal.end);
  const next = count?.end ?? ordinal.end;
  const unit = scan.find(tables.units, next);
  if (unit) return { end: unit.end, value: ordinal.value, unit: unit.value, count: count?.value ?? 1 };
  const weekday = count ? undefined : scan.weekday(ordinal.end);
  return weekday && { end: weekday.end, value: ordinal.value, unit: 'weekday', count: weekday.value };
}

/** What a numbered unit is counted in: "of 2023", "this year", "of October", "of the year", "in next month". */
function container(scan: Scan, at: number, now: Now): { days: DayRange; end: number } | undefined {
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
  const unit = next > at ? scan.find(scan.tables.units, next) : undefined;
  if (unit && now.day !== undefined) return { days: unitDays(unit.value, now.day, 0), end: unit.end };
  return undefined;
}

/** The nth stretch of some units within another: weeks are those whose Thursday it holds (ISO 8601). */
function nthUnit(
  [from, to]: DayRange,
  nth: number,
  unit: TimeUnit | 'weekday',
  count: number,
): DayRange | undefined {
  if (unit === 'weekday') return undefined;
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
const monthsOfYear: Rule = (scan, at, now) => {
  if (!scan.tables.section.countedFromStart) return undefined;
  const count = scan.count(at);
  const unit = count && scan.find(scan.tables.units, count.end);
  if (!unit || (unit.value !== 'month' && unit.value !== 'quarter')) return undefined;
  const over = container(scan, unit.end, now);
  if (!over || over.days[1] - over.days[0] < 360) return undefined;
  const days = nthUnit(over.days, 1, unit.value, count.value);
  return days && known(at, over.end, 'months-of-year', days);
};

/** "early next year", "end of March", "mid-2024", "earlier this month", "the rest of the week". */
const parted: Rule = (scan, at, now) => {
  const part = scan.find(scan.tables.parts, at);
  if (!part) return undefined;
  const next = scan.skipFillers(scan.skipMark(part.end, '-'));
  if (next >= scan.tokens.count || scan.tokens.gap[next] === PARTED) return undefined;
  const whole = simple(scan, next, now);
  if (whole) {
    const days = daysOf(whole, now);
    if (!days || days[0] === days[1]) return undefined;
    const found = partDays(part.value, days, now.day);
    return found && known(at, whole.end, 'part', found);
  }
  const unit = scan.find(scan.tables.units, next);
  if (!unit || now.day === undefined) return undefined;
  const found = partDays(part.value, unitDays(unit.value, now.day, 0), now.day);
  return found && known(at, unit.end, 'part', found);
};

/** "June next year", "the 20th of next month", "Friday next week", "15 March last year". */
const ofRelative: Rule = (scan, at, now) => {
  const { day } = now;
  if (day === undefined) return undefined;
  const month = scan.month(at);
  if (month) return monthOf(scan, at, month.end, { month: month.value }, now);
  const weekday = scan.weekday(at);
  if (weekday) {
    const week = related(scan, scan.skipFillers(weekday.end), now);
    if (week?.days && week.rule === 'relative-unit' && week.days[1] - week.days[0] === 6)
      return known(at, week.end, 'weekday-of-week', single(week.days[0] + weekday.value - 1));
    return undefined;
  }
  const dayOfMonth = scan.dayOfMonth(at);
  if (!dayOfMonth) return undefined;
  const next = scan.skipFillers(dayOfMonth.end);
  const ofMonth = scan.month(next);
  if (ofMonth) return monthOf(scan, at, ofMonth.end, { month: ofMonth.value, day: dayOfMonth.value }, now);
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
  fields: { month: number; day?: number },
  now: Now,
): Moment | undefined {
  let next = scan.skipFillers(end);
  const day = fields.day ? undefined : scan.dayOfMonth(next);
  if (day) next = scan.skipFillers(day.end);
  const year = related(scan, next, now);
  if (!year?.days || year.days[1] - year.days[0] < 360 || year.rule !== 'relative-unit') return undefined;
  const days = fieldDays(
    { ...fields, ...(day && { day: day.value }), year: civil(year.days[0]).year },
    now.day,
    0,
  );
  return known(at, year.end, 'date-of-year', days);
}

/** Whether a clause ends right before a token. */
const closes = (scan: Scan, at: number): boolean =>
  at >= scan.tokens.count || scan.tokens.gap[at] === PARTED || '.,;:!?)”"’»—–'.includes(scan.mark(at) || ' ');

/** "the 27th", "on 15", where nothing goes on that it could count. */
const bareDay: Rule = (scan, at) => {
  const day = scan.dayOfMonth(at);
  const { tokens, tables } = scan;
  if (!day || !isDayBefore(scan, at)) return undefined;
  const isDigits = tokens.kind[at] === DIGITS;
  const isOrdinal = !isDigits || day.end > at + 1;
  const article = at > 0 && tables.articles[tokens.word[at - 1]];
  if (!isDigits && !article) return undefined;
  if (!isDigits && day.value <= 10) return undefined; // "the second" is the other one
  return closes(scan, day.end) && (isOrdinal || !scan.glued(day.end + 1))
    ? { first: at, end: day.end, rule: 'day-of-month', fields: { day: day.value } }
    : undefined;
};

/** "the 1990s", "the '90s", "the nineties", "the 21st century". */
const decade: Rule = (scan, at) => {
  const { tables, tokens } = scan;
  const word = scan.find(tables.decades, at);
  if (word) {
    const article = at > 0 && tables.articles[tokens.word[at - 1]];
    if (!article) return undefined;
    return known(at, word.end, 'decade', yearsDays(word.value < 100 ? 1900 + word.value : word.value, 10));
  }
  const ordinal = scan.ordinal(at) ?? scan.roman(at);
  const unit = ordinal && scan.find(tables.units, scan.skipMark(ordinal.end, '-'));
  if (ordinal && ordinal.value > 0 && unit?.value === 'century')
    return known(at, unit.end, 'century', yearsDays((ordinal.value - 1) * 100, 100));
  const isMarked = "'’‘".includes(scan.mark(at) || ' ') && scan.glued(at + 1);
  const digits = scan.digits(isMarked ? at + 1 : at);
  if (!digits || digits.value % 10 !== 0 || (digits.width !== 4 && digits.width !== 2)) return undefined;
  const end = scan.skip(tables.decadeEndings, digits.end);
  if (end === digits.end || !(scan.glued(digits.end) || tables.section.decadeEndingsApart)) return undefined;
  // "in his 40s" is an age
  const isAge = !isMarked && !tables.articles[tokens.word[at - 1] ?? 0];
  if (digits.width === 2 && (digits.value < 20 || (isAge && tables.parts.match(tokens, at - 1) < 0)))
    return undefined;
  return known(at, end, 'decade', yearsDays(digits.width === 4 ? digits.value : century(digits.value), 10));
};

/** "fiscal 2024", "FY2023/24": the calendar year or years that it is named after, since no calendar is said. */
const fiscalYear: Rule = (scan, at) => {
  const start = scan.find(scan.tables.fiscal, at)?.end ?? at;
  if (start === at) return undefined;
  const year = scan.digits(start);
  if (!year) return undefined;
  const value = year.width === 4 ? year.value : year.width === 2 ? century(year.value) : 0;
  if (value < 1900 || value > 2199) return undefined;
  const joined = scan.mark(year.end);
  const second =
    joined && '/-–'.includes(joined) && scan.glued(year.end + 1) ? scan.digits(year.end + 1) : undefined;
  if (second && second.width !== year.width && second.width !== 2) return undefined;
  return known(at, second?.end ?? year.end, 'fiscal-year', second ? yearsDays(value, 2) : yearDays(value));
};

/** "spring 2024", "in the summer of 2023", "summer". */
const season: Rule = (scan, at, now) => {
  const found = scan.find(scan.tables.seasons, at);
  if (!found || scan.tokens.gap[found.end] === PARTED) return undefined;
  const next = scan.skipFillers(found.end);
  const year = scan.year(next);
  if (year) return known(at, year.end, 'season', monthDays(year.value, found.value, 3));
  const over = related(scan, next, now);
  if (!over?.days || over.rule !== 'relative-unit' || over.days[1] - over.days[0] < 360) return undefined;
  return known(at, over.end, 'season', monthDays(civil(over.days[0]).year, found.value, 3));
};

/** "Christmas 2023", "New Year's Eve". */
const holiday: Rule = (scan, at) => {
  const found = scan.find(scan.tables.holidays, at);
  if (!found || scan.tokens.shape[at] === 0) return undefined;
  const [month, day] = found.value.split('-').map(Number);
  const year = scan.year(scan.skipFillers(found.end));
  return {
    first: at,
    end: year?.end ?? found.end,
    rule: 'holiday',
    fields: { month, day, ...(year && { year: year.value }) },
  };
};

/** "week 31 of 2024" (ISO 8601), "the week of May 6", "the week beginning February 4". */
const week: Rule = (scan, at, now) => {
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
  const monday = mondayOf(days[0]);
  return known(at, day.end, 'week-of', [monday, monday + 6]);
};

/** "in the same period of 2022", "the same period last year", "a year earlier" said of what stands before. */
const samePeriod: Rule = (scan, at, now) => {
  const end = scan.find(scan.tables.samePeriod, at)?.end ?? at;
  if (end === at) return undefined;
  const over = container(scan, end, now);
  return over && known(at, over.end, 'same-period', over.days);
};

const dates: Rule = (scan, at) => absolute(scan, at);

const simpleRules: readonly Rule[] = [
  dates,
  deictic,
  related,
  spoken,
  afterNext,
  numbered,
  monthsOfYear,
  ofRelative,
  bareDay,
  decade,
  fiscalYear,
  season,
  holiday,
  week,
  samePeriod,
];

const rules: readonly Rule[] = [...simpleRules, counted, parted];

const single = (day: number): DayRange => [day, day];

/** "this Friday" is in this week, "next Friday" in the next, "last Friday" the latest one before. */
function weekdayBy(day: number, weekday: number, by: number): number {
  const inWeek = mondayOf(day) + weekday - 1;
  if (by >= 0) return inWeek + by * 7;
  return inWeek < day ? inWeek : inWeek - 7;
}

const weekdayAfter = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 6) % 7) + 1;

/** "last March" is the latest that is over, "next March" the first not yet begun, "this March" this year's. */
function monthBy(day: number, month: number, by: number): DayRange {
  const { year, month: thisMonth } = civil(day);
  if (by < 0) return monthDays(month < thisMonth ? year : year - 1, month);
  if (by > 0) return monthDays(month > thisMonth ? year : year + 1, month);
  return monthDays(year, month);
}

function seasonBy(day: number, firstMonth: number, by: number): DayRange {
  const { year } = civil(day);
  const candidates = [-1, 0, 1].map((shift) => monthDays(year + shift, firstMonth, 3));
  if (by < 0) return candidates.findLast(([, to]) => to < day) ?? candidates[0];
  if (by > 0) return candidates.find(([from]) => from > day) ?? candidates[2];
  const away = ([from, to]: DayRange) => Math.abs((from + to) / 2 - day);
  return candidates.reduce((nearest, each) => (away(each) < away(nearest) ? each : nearest));
}
