import { civil } from '../../core/calendar.js';
import { DIGITS, GLUED, isOneOf, PARTED, SPACED, WORD } from '../../core/token.js';
import { yearAfter } from './absolute.js';
import { expression } from './expression.js';
import { daysAfter, daysBefore, isListed, monthsBefore } from './listed-days.js';
import { type DayRange, type Fields, fieldDays, fieldsOf, type Moment } from './moment.js';
import { related } from './relative.js';
import { daysOf, type Now } from './rule.js';
import type { Scan } from './scan.js';

/** An expression, or the range that it opens: "from 5 to 7 May", "January–August of the current year", "2014-2018". */
export function rangeOrMoment(scan: Scan, at: number, now: Now): Moment | undefined {
  const start = scan.find(scan.tables.openers, at)?.end ?? at;
  const isOpened = start > at;
  const single = expression(scan, start, now);
  const first = single ?? bareStart(scan, start);
  // "postponed from May to July" tells two times
  if (isOpened && isMoved(scan, at)) return single;
  if (isOpened) {
    const stretch = first && rangeFrom(scan, start, first, now, true);
    const range = stretch && (toStretch(scan, stretch, now) ?? stretch);
    // «с начала года» opens no range
    return range ? { ...range, first: at } : expression(scan, at, now);
  }
  if (!first) return undefined;
  const listed = isListed(scan, first.end) ? listedDays(scan, first, now) : undefined;
  if (listed) return listed;
  const range = rangeFrom(scan, at, first, now, false);
  return range && (!single || range.end > single.end) ? range : single;
}

/** How many words may name what is moved from one time to another: "moved the party's congress". */
const MOST_MOVED = 5;

/** Whether what stands before "from" is moved from the first of two times to the second: "postponed from", "move its base year from". */
function isMoved({ tokens, tables }: Scan, at: number): boolean {
  const { kind, word } = tokens;
  if (at > 0 && tables.movedBefore[word[at - 1]]) return true;
  for (let verb = at - 2; verb >= Math.max(0, at - 1 - MOST_MOVED); verb--) {
    if (kind[verb + 1] !== WORD && !isOneOf(tokens, verb + 1, "'’")) return false;
    if (tables.movedBefore[word[verb]]) return tables.determiners[word[verb + 1]] === 1;
  }
  return false;
}

/** The range from one stretch of years to another: "between 2019-20 and 2024-25". */
function toStretch(scan: Scan, stretch: Moment, now: Now): Moment | undefined {
  const joined = scan.skip(scan.tables.joiners, stretch.end);
  if (joined === stretch.end || scan.tokens.kind[joined - 1] !== WORD) return undefined;
  const first = expression(scan, joined, now);
  const other = first && rangeFrom(scan, joined, first, now, false);
  return other && rangeOf(stretch, other, now);
}

/** Days or months that a first one is listed with, as a stretch of time: "2 and 3 June", "May 4, 5 and 6". */
function listedDays(scan: Scan, first: Moment, now: Now): Moment | undefined {
  if (first.fields?.month === undefined) return daysBefore(scan, first.first, now);
  if (first.fields.day === undefined) return monthsBefore(scan, first, now);
  const last = daysAfter(scan, first);
  return last && rangeOf(first, last, now);
}

/** The range from one moment to the other. */
function rangeOf(first: Moment, second: Moment, now: Now): Moment | undefined {
  const days = rangeDays(first, second, now);
  return days && { first: first.first, end: second.end, rule: 'range', days };
}

/** A range's first end may be a bare number: "5 to 7 May", "from Friday the 11th". */
function bareStart(scan: Scan, at: number): Moment | undefined {
  const day = scan.dayOfMonth(at);
  return day && { first: at, end: day.end, rule: 'day', fields: fieldsOf(undefined, undefined, day.value) };
}

function rangeFrom(scan: Scan, at: number, first: Moment, now: Now, isOpened: boolean): Moment | undefined {
  const { tokens, tables } = scan;
  const behind = scan.skipMark(first.end, ',');
  const joined = scan.skip(tables.joiners, behind);
  if (joined === behind || joined >= tokens.count || tokens.gap[joined] === PARTED)
    return monthBetween(scan, at, first, now);
  const joiner = tokens.text.slice(tokens.from[joined - 1], tokens.to[joined - 1]);
  const isDash = '-–—'.includes(joiner);
  if (!isOpened && tables.and[tokens.word[joined - 1]]) return undefined;
  // a dash with a gap on one side only parts clauses
  if (isDash && (tokens.gap[joined - 1] === GLUED) !== (tokens.gap[joined] === GLUED)) return undefined;
  const next = scan.skipArticle(scan.skip(tables.openers, joined));
  const second =
    expression(scan, next, now) ?? bareEnd(scan, next, first, now, isDash) ?? present(scan, next, now);
  if (!second) return undefined;
  const isDayOnly =
    first.fields && !first.days && first.fields.day !== undefined && first.fields.month === undefined;
  if (isDayOnly && !isOpened && !second.fields?.month && !isInMonth(second)) return undefined;
  const range = rangeOf(first, second, now);
  if (!range) return undefined;
  const isOfMonths = isDash && first.fields?.month !== undefined && first.fields.day === undefined;
  return { ...range, first: at, end: isOfMonths ? stretchEnd(scan, range.end) : range.end };
}

/** The token behind the word for what two months make: "the January–March quarter". */
function stretchEnd(scan: Scan, end: number): number {
  const { tokens, tables } = scan;
  return tokens.gap[end] === SPACED && tables.stretches[tokens.word[end]] ? end + 1 : end;
}

/** "November 19 to 20", "2019–21": the second end leaves out what the first one said. */
function bareEnd(scan: Scan, at: number, first: Moment, now: Now, isDash: boolean): Moment | undefined {
  const { fields } = first;
  if (!fields) return undefined;
  if (fields.month === undefined && fields.year === undefined && fields.day !== undefined) {
    const day = scan.dayOfMonth(at);
    const month = day && related(scan, scan.skipFillers(day.end), now);
    if (!day || month?.rule !== 'relative-unit' || !month.days || month.days[1] - month.days[0] < 27)
      return undefined;
    const last = month.days[0] + day.value - 1;
    return { first: at, end: month.end, rule: 'day-of-month', days: [last, last] };
  }
  if (fields.month !== undefined && fields.day !== undefined) {
    const day = scan.dayOfMonth(at);
    if (!day) return undefined;
    const year = yearAfter(scan, day.end, true);
    const whole = fieldsOf(year?.value, undefined, day.value);
    return { first: at, end: year?.end ?? day.end, rule: 'day', fields: whole };
  }
  // "from 93 percent in 2025 to 71" is no span of years
  const digits =
    isDash && fields.year !== undefined && fields.month === undefined ? scan.digits(at) : undefined;
  if (!digits || digits.width > 2 || scan.isPartOfNumber(at, digits.end) || scan.tokens.kind[at] !== DIGITS)
    return undefined;
  const span = 10 ** digits.width;
  const year = Math.floor((fields.year as number) / span) * span + digits.value;
  return year > (fields.year as number)
    ? { first: at, end: digits.end, rule: 'year', fields: fieldsOf(year) }
    : undefined;
}

/** "from 2019 until now", "2015–present": up to the document's day. */
function present(scan: Scan, at: number, { day }: Now): Moment | undefined {
  const end = scan.skip(scan.tables.presents, at);
  return end === at || day === undefined ? undefined : { first: at, end, rule: 'day', days: [day, day] };
}

/** "November between 19 and 20". */
function monthBetween(scan: Scan, at: number, first: Moment, now: Now): Moment | undefined {
  if (first.fields?.month === undefined || first.fields.day !== undefined) return undefined;
  const start = scan.skip(scan.tables.openers, first.end);
  if (start === first.end) return undefined;
  const from = scan.dayOfMonth(start);
  const joined = from ? scan.skip(scan.tables.joiners, from.end) : -1;
  const to = from && joined > from.end ? scan.dayOfMonth(joined) : undefined;
  if (!from || !to || to.value < from.value) return undefined;
  const whole = fieldDays(fieldsOf(first.fields.year, first.fields.month, from.value), now.day, now.side(at));
  return (
    whole && { first: at, end: to.end, rule: 'range', days: [whole[0], whole[0] + to.value - from.value] }
  );
}

const isInMonth = ({ days, rule }: Moment): boolean =>
  days !== undefined && (rule === 'day-of-month' || rule === 'date-of-year');

/** The days from one end to the other; each end takes from the other what it leaves out. */
function rangeDays(first: Moment, second: Moment, now: Now): DayRange | undefined {
  const a = first.fields;
  const b = second.fields;
  if (a && b && !first.days && !second.days) {
    const month = b.month !== undefined && a.month === undefined && a.day !== undefined ? b.month : a.month;
    const from = fieldsOf(a.year ?? b.year, month, a.day, a.weekday);
    const until = fieldsOf(
      b.year ?? (a.month !== undefined ? a.year : undefined),
      b.month ?? (b.day !== undefined ? a.month : undefined),
      b.day,
      b.weekday,
    );
    if (from.year !== undefined && b.year !== undefined && a.year === undefined && isLater(from, until))
      from.year = b.year - 1;
    const side = now.side(first.first);
    let start = fieldDays(from, now.day, side);
    if (!start) return undefined;
    const isOfMonths = from.day === undefined && until.day === undefined;
    if (
      (side < 0 || (side === 0 && isOfMonths)) &&
      from.year === undefined &&
      until.year === undefined &&
      !(from.weekday !== undefined && from.day !== undefined) && // "from Saturday, March 21": of that year
      now.day !== undefined
    ) {
      // "from January to October", said in May of what was, is last year's
      const last = fieldDays(until, start[0], 1);
      if (last && last[0] > now.day)
        start =
          fieldDays(fieldsOf(civil(start[0]).year - 1, from.month, from.day, from.weekday), now.day, 0) ??
          start;
    }
    // without a year of its own the end is the first such date behind the start
    const end = fieldDays(until, start[0], until.year === undefined ? 1 : 0);
    return end && end[1] >= start[0] ? [start[0], end[1]] : undefined;
  }
  const until = daysOf(second, now);
  if (!until) return undefined;
  if (a && !first.days && a.day !== undefined && a.month === undefined) {
    const start = fieldDays(a, until[0], -1);
    return start && start[0] <= until[1] ? [start[0], until[1]] : undefined;
  }
  const start = a && !first.days ? fieldDays(a, until[0], -1) : first.days;
  return start && start[0] <= until[1] ? [start[0], until[1]] : undefined;
}

const isLater = (a: Fields, b: Fields): boolean =>
  (a.month ?? 0) * 100 + (a.day ?? 0) > (b.month ?? 0) * 100 + (b.day ?? 31);
