import { isDay } from '../../core/calendar.js';
import { BROKEN, DIGITS, GLUED, isOneOf, PARTED, WORD } from '../../core/token.js';
import { type Fields, fieldsOf, type Moment, moment } from './moment.js';
import type { Read, Scan } from './scan.js';
import { century } from './year-words.js';

/** "2024-03-14", "14.03.2024", "3/14/2024", "2016-11", "3/2015", "4/22". */
export function numeric(scan: Scan, at: number): Moment | undefined {
  const first = scan.digits(at);
  if (!first || isNamePart(scan, at)) return undefined;
  const separator = scan.mark(first.end);
  if (!separator || !'-/.–'.includes(separator)) return undefined;
  const isTight = scan.glued(first.end) && scan.glued(first.end + 1);
  const second = scan.digits(first.end + 1);
  if (!second) return undefined;
  const behind = scan.mark(second.end);
  const thirdAt =
    behind && (behind === separator || (behind === ',' && separator === '/')) && scan.glued(second.end)
      ? second.end + 1
      : -1;
  const third = thirdAt > 0 && scan.glued(thirdAt) ? scan.digits(thirdAt) : undefined;
  if (third && isTight && !isNumberAfter(scan, third.end)) {
    const fields = threeParts(scan, first, second, third);
    return fields && moment(at, third.end, 'numeric', fields);
  }
  if (isNumberAfter(scan, second.end) || scan.tables.section.numericOrder === 'unknown') return undefined;
  if (first.width === 4 && second.width <= 2 && isMonth(second) && isYear(first)) {
    if (separator === '.' && !isTight) return undefined;
    if (second.width === 1 && separator !== '/' && separator !== '.') return undefined; // "2008-9" is two years
    return moment(at, second.end, 'year-month-numeric', fieldsOf(first.value, second.value));
  }
  if (!isTight) return undefined;
  // "1.2054" is a number where days and months are not parted so
  const isDecimal =
    separator === '.' && first.width === 1 && !scan.tables.section.dottedDayMonth && !isInYear(second);
  const isNumbered = at > 0 && scan.tables.numberBefore[scan.tokens.word[at - 1]]; // "Resolution 11/2026"
  if (
    second.width === 4 &&
    !isNumbered &&
    first.width <= 2 &&
    isMonth(first) &&
    isYear(second) &&
    separator !== '-' &&
    !isDecimal
  )
    return moment(at, second.end, 'month-year-numeric', fieldsOf(second.value, first.value));
  return twoParts(scan, at, separator, first, second);
}

/** Glued to letters or to another number: part of a name or of a longer thing. */
function isNamePart(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (at === 0 || tokens.gap[at] !== GLUED) return at > 0 && isOneOf(scan.tokens, at - 1, '$€£¥#');
  return !isOneOf(scan.tokens, at - 1, '(\'"“‘«[—–;|');
}

/** Behind the last digits stands something that makes them another number. */
function isNumberAfter(scan: Scan, end: number): boolean {
  const { tokens } = scan;
  if (!scan.glued(end)) return false;
  if (tokens.kind[end] !== WORD) {
    const mark = scan.mark(end);
    return mark === '%' || ('.,/-'.includes(mark) && scan.glued(end + 1) && tokens.kind[end + 1] === DIGITS);
  }
  return true;
}

const isMonth = ({ value }: Read): boolean => value >= 1 && value <= 12;
/** Years of which texts tell month by month. */
const isInYear = ({ value }: Read): boolean => value >= 1900 && value <= 2039;
const isYear = ({ value }: Read): boolean => value >= 1000 && value <= 2199;

type Part = Read & { width: number };

function threeParts(scan: Scan, first: Part, second: Part, third: Part): Fields | undefined {
  const whole = (year: number, month: number, day: number) =>
    isDay(year, month, day) ? fieldsOf(year, month, day) : undefined;
  if (first.width === 4) return whole(first.value, second.value, third.value);
  if (third.width !== 4 && third.width !== 2) return undefined;
  const year = third.width === 4 ? third.value : century(third.value);
  const dayFirst = whole(year, second.value, first.value);
  const monthFirst = whole(year, first.value, second.value);
  const { numericOrder } = scan.tables.section;
  if (numericOrder === 'unknown' && dayFirst && monthFirst && first.value !== second.value) return undefined;
  const isPointed = scan.mark(first.end) === '.';
  return numericOrder === 'day-month' || isPointed ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

/** "4/22" where it can be no fraction, "22.04." where the language writes days so. */
function twoParts(scan: Scan, at: number, separator: string, first: Part, second: Part): Moment | undefined {
  const { numericOrder, dottedDayMonth } = scan.tables.section;
  const isSlashed = separator === '/' && (first.value > 12 || second.value > 12);
  const { tokens, tables } = scan;
  if (at > 0 && tables.numberBefore[tokens.word[at - 1]]) return undefined;
  // "3/17" that ends its line numbers a page
  if (second.end < tokens.count && tokens.gap[second.end] >= BROKEN) return undefined;
  const isDotted =
    separator === '.' && dottedDayMonth && second.width === 2 && first.width <= 2 && isDayBefore(scan, at);
  if (!isSlashed && !isDotted) return undefined;
  const dayFirst = isDay(2000, second.value, first.value)
    ? fieldsOf(undefined, second.value, first.value)
    : undefined;
  const monthFirst = isDay(2000, first.value, second.value)
    ? fieldsOf(undefined, first.value, second.value)
    : undefined;
  // the other order needs more than digits to be a date: "24/7"
  const [usual, other] =
    numericOrder === 'day-month' || isDotted ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const isPadded = first.width === 2 && second.width === 2 && (first.value < 10 || second.value < 10);
  const fields = usual ?? (isPadded || isDayBefore(scan, at) ? other : undefined);
  return fields && moment(at, second.end, 'numeric-day', fields);
}

/** Whether what stands before makes a bare number a day: "on 15". */
export function isDayBefore(scan: Scan, at: number): boolean {
  for (let first = at - 1; first >= 0 && first >= at - 2; first--) {
    if (scan.tokens.gap[first + 1] === PARTED) return false;
    if (scan.tables.dayBefore.match(scan.tokens, first) === at) return true;
  }
  return false;
}
