import { civil } from '../../core/calendar.js';
import { DIGITS } from '../../core/token.js';
import { yearAfter } from './absolute.js';
import { expression } from './expression.js';
import { fieldsOf, type Moment, monthDays } from './moment.js';
import { isOverall } from './numbered.js';
import { daysOf, type Now } from './rule.js';
import type { Scan } from './scan.js';

/** No list of days has more. */
const most = 8;

/**
 * Days that share the month of the last one: "2 and 3 June" and "8, 9 and 10 June" are a stretch of time, as the
 * days follow each other; of "3 and 17 June" the first day is a moment of its own.
 */
export function daysBefore(scan: Scan, at: number, now: Now): Moment | undefined {
  if (scan.tokens.kind[at] !== DIGITS) return undefined;
  const days: number[] = [];
  let end = at; // of the first day
  for (let pos = at; days.length < most; ) {
    const day = scan.dayOfMonth(pos);
    if (!day || day.value <= (days.at(-1) ?? 0)) return undefined;
    const whole = days.length > 0 ? expression(scan, pos, now) : undefined;
    const last = whole?.fields?.month !== undefined && whole.fields.day !== undefined && daysOf(whole, now);
    if (whole && last) {
      const first = last[0] - (day.value - days[0]);
      return day.value - days[0] === days.length
        ? { first: at, end: whole.end, rule: 'range', days: [first, last[0]] }
        : { first: at, end, rule: 'day', days: [first, first] };
    }
    days.push(day.value);
    if (days.length === 1) end = day.end;
    const next = joinedAt(scan, day.end);
    if (next === day.end) return undefined;
    pos = next;
  }
  return undefined;
}

/** Days that share the month of the first one and follow it day by day: "May 4 and 5", "May 4, 5 and 6". */
export function daysAfter(scan: Scan, first: Moment): Moment | undefined {
  const { fields: given } = first;
  if (given?.month === undefined || given.day === undefined || given.year !== undefined) return undefined;
  const { day } = given;
  let value = day;
  let end = first.end;
  let isClosed = false;
  for (let next = joinedAt(scan, end); next > end && value < day + most; next = joinedAt(scan, end)) {
    const then = scan.tokens.kind[next] === DIGITS ? scan.dayOfMonth(next) : undefined;
    if (then?.value !== value + 1) break;
    value++;
    end = then.end;
    isClosed = scan.tables.and[scan.tokens.word[next - 1]] === 1;
    if (isClosed) break;
  }
  if (!isClosed) return undefined;
  const after = yearAfter(scan, end, true);
  const fields = fieldsOf(after?.value, undefined, value);
  return { first: first.first, end: after?.end ?? end, rule: 'day', fields };
}

/**
 * Months that share the year of the last one: "January and February 2024" is a stretch of time, as the months follow
 * each other; of "March and June 2024" the first month is a moment of its own.
 */
export function monthsBefore(scan: Scan, first: Moment, now: Now): Moment | undefined {
  const { month: start, day, year } = first.fields ?? {};
  if (start === undefined || day !== undefined || year !== undefined) return undefined;
  let month = start;
  let end = first.end;
  let follow = true;
  for (let next = joinedAt(scan, end); next > end; next = joinedAt(scan, end)) {
    const then = scan.month(next);
    if (!then || then.value <= month) return undefined;
    follow &&= then.value === month + 1;
    const whole = expression(scan, next, now);
    const isDated =
      whole?.rule === 'date-of-year' || (whole?.rule === 'month-year' && whole.fields?.year !== undefined);
    const last = whole && isDated ? daysOf(whole, now) : undefined;
    if (whole && last) {
      const [from, to] = monthDays(civil(last[0]).year, start);
      return follow
        ? { first: first.first, end: whole.end, rule: 'range', days: [from, last[1]] }
        : { first: first.first, end: first.end, rule: 'month', days: [from, to] };
    }
    month = then.value;
    end = then.end;
  }
  // «за январь и февраль» tells of both together
  const isWhole = follow && month > start && isOverall(scan, first.first);
  const days = isWhole ? daysOf(first, now) : undefined;
  return (
    days && {
      first: first.first,
      end,
      rule: 'range',
      days: monthDays(civil(days[0]).year, start, month - start + 1),
    }
  );
}

/** Whether a comma, "and" or an ordinal's point stands at a token, so that a list may go on there. */
export const isListed = (scan: Scan, at: number): boolean =>
  scan.tables.and[scan.tokens.word[at]] === 1 || scan.skipMark(at, ',.') > at;

/** The token after a comma, "and", or both; the token itself where neither stands. */
function joinedAt(scan: Scan, at: number): number {
  const and = scan.skipMark(at, ',.'); // the point of "2. und 3. Juni"
  return scan.tables.and[scan.tokens.word[and]] ? and + 1 : scan.skipMark(at, ',');
}
