import { isDay } from '../../core/calendar.js';
import { CAPITALISED, DIGITS, GLUED, isOneOf, LOWER, PARTED, SPACED, WORD } from '../../core/token.js';
import { fieldsOf, type Moment, moment, monthDays, yearsDays } from './moment.js';
import { numeric } from './numeric-date.js';
import type { Read, Scan } from './scan.js';

/** A date with a month's name or in numbers, a year, a day of the month; the longest that starts at `at`. */
export function absolute(scan: Scan, at: number): Moment | undefined {
  return (
    weekdayDate(scan, at) ??
    namedMonth(scan, at) ??
    dayFirst(scan, at) ??
    numeric(scan, at) ??
    yearFirst(scan, at) ??
    bareYear(scan, at)
  );
}

/** A weekday of so many letters is none cut short, whose full stop would be no end of a sentence. */
const SHORTEST_WEEKDAY = 6;

/** "Wed, 22 of Jan", "Friday the 22nd", "Friday". */
function weekdayDate(scan: Scan, at: number): Moment | undefined {
  const weekday = scan.weekday(at);
  if (!weekday) return undefined;
  const isShort = scan.tokens.to[weekday.end - 1] - scan.tokens.from[weekday.end - 1] < SHORTEST_WEEKDAY;
  const next = scan.skipFillers(scan.skipMark(weekday.end, isShort ? ',.(' : ',('));
  const date = namedMonth(scan, next) ?? dayFirst(scan, next) ?? numeric(scan, next);
  if (date?.fields?.day !== undefined) {
    const { year, month, day } = date.fields;
    return moment(at, date.end, date.rule, fieldsOf(year, month, day, weekday.value));
  }
  const numberAt = scan.skipArticle(weekday.end);
  const day = numberAt > weekday.end ? scan.dayOfMonth(numberAt) : undefined;
  if (
    day &&
    (day.value > 10 || scan.tokens.kind[numberAt] === DIGITS) &&
    !scan.find(scan.tables.units, day.end)
  ) {
    return moment(at, day.end, 'weekday-day', fieldsOf(undefined, undefined, day.value, weekday.value));
  }
  return isRecurring(scan, at)
    ? undefined
    : moment(at, weekday.end, 'weekday', fieldsOf(undefined, undefined, undefined, weekday.value));
}

/** Whether a weekday is no one day: "every Monday", "on Mondays". */
function isRecurring({ tokens, tables }: Scan, at: number): boolean {
  if (tables.recurring[tokens.word[at]]) return true;
  return [1, 2].some((words) => at >= words && tables.everyBefore.match(tokens, at - words) === at);
}

/** "March 14, 2024", "March 2024", "Oct-2", "May the twenty-first", "March". */
function namedMonth(scan: Scan, at: number): Moment | undefined {
  const month = scan.month(at);
  if (!month) return undefined;
  const { tokens } = scan;
  const next = month.end;
  const fields = fieldsOf(undefined, month.value);
  const parted = next < tokens.count && tokens.gap[next] === PARTED;
  if (parted) return moment(at, next, 'month', fields);
  const hyphened = scan.skipMark(next, '-/');
  const year = yearAfter(scan, next);
  const dayAt =
    hyphened > next && scan.glued(next) && scan.glued(hyphened) ? hyphened : articleEnd(scan, next);
  const day = scan.dayOfMonth(dayAt, dayAt === next);
  if (day && (!year || year.end <= day.end) && !isOtherCount(scan, day)) {
    const withYear = yearAfter(scan, day.end, true);
    const fieldsOfDay = fieldsOf(withYear?.value, month.value, day.value);
    if (isDay(fieldsOfDay.year ?? 2000, month.value, day.value))
      return moment(at, withYear?.end ?? day.end, 'month-day', fieldsOfDay);
  }
  if (year) return moment(at, year.end, 'month-year', fieldsOf(year.value, month.value));
  return moment(at, next, 'month', fields);
}

/** "March 5.2" and "March 20 per cent" hold no day; "March 20 people" neither. */
const isOtherCount = (scan: Scan, day: Read): boolean =>
  Boolean(scan.tables.countedNouns[scan.tokens.word[day.end] ?? 0]) && scan.tokens.gap[day.end] !== PARTED;

const articleEnd = (scan: Scan, at: number): number =>
  at < scan.tokens.count && scan.tables.articles[scan.tokens.word[at]] ? at + 1 : at;

/** A year behind a month or a day: ", 2024", " of 2024", " 2024", "/2024"; two digits only behind numbers. */
export function yearAfter(scan: Scan, at: number, afterDay = false): Read | undefined {
  const { tokens, tables } = scan;
  if (at >= tokens.count || tokens.gap[at] === PARTED) return undefined;
  const next = scan.skipFillers(scan.skipMark(at, ',-/'));
  if (next >= tokens.count || tokens.gap[next] === PARTED) return undefined;
  const year = scan.year(next);
  if (!year || (afterDay && next === at && tables.yearWords.match(tokens, next) > 0 && year.end - next < 2))
    return undefined;
  if (tokens.kind[next] !== DIGITS && tokens.kind[next] !== WORD) return year; // '24
  if (tables.countedNouns[tokens.word[year.end] ?? 0] && tokens.gap[year.end] !== PARTED && next > at)
    return undefined;
  return { value: year.value, end: yearWordEnd(scan, year.end) };
}

/** Takes in a word for "year" that only goes with its number, as in "2023 года". */
export function yearWordEnd(scan: Scan, at: number): number {
  // «в 2025 финансовом году»
  const unit =
    scan.tables.section.yearAfterNumber && scan.find(scan.tables.units, scan.skip(scan.tables.fiscal, at));
  return unit && unit.value === 'year' && scan.tokens.gap[at] !== PARTED ? unit.end : at;
}

/** "14 March 2024", "the 14th of March", "second of Aug". */
function dayFirst(scan: Scan, at: number): Moment | undefined {
  const day = scan.dayOfMonth(at);
  if (!day || isApart(scan, at, day)) return undefined;
  // "by a fifth in September"
  if (scan.tokens.kind[at] === WORD && scan.tables.apart[scan.tokens.word[day.end]]) return undefined;
  const next = scan.skipFillers(scan.skipMark(day.end, '-/.'));
  const month = scan.month(next);
  if (!month || scan.tokens.gap[next] === PARTED) return undefined;
  const year = yearAfter(scan, month.end, true);
  const fields = fieldsOf(year?.value, month.value, day.value);
  if (!isDay(year?.value ?? 2000, month.value, day.value)) return undefined;
  return moment(at, year?.end ?? month.end, 'day-month', fields);
}

/** "sold 8 in August": a bare number that a word parts from the month is a number of things. */
export const isApart = ({ tokens, tables }: Scan, at: number, { end }: Read): boolean =>
  end === at + 1 &&
  tokens.kind[at] === DIGITS &&
  tables.apart[tokens.word[end] ?? 0] === 1 &&
  tokens.gap[end] === SPACED;

/** "2016, nov", "2016 March 3", "2019-aug-1", "2022" with its word behind it. */
function yearFirst(scan: Scan, at: number): Moment | undefined {
  const year = scan.fourDigitYear(at);
  if (!year) return undefined;
  const next = scan.skipMark(year.end, ',-/');
  const month = scan.month(next);
  if (!month || scan.tokens.gap[next] === PARTED) return undefined;
  const day = scan.dayOfMonth(scan.skipMark(month.end, '-/'));
  const fields = fieldsOf(year.value, month.value);
  if (day && isDay(year.value, month.value, day.value))
    return moment(at, day.end, 'year-month-day', fieldsOf(year.value, month.value, day.value));
  // "In 2016 March was cold" is a year and a month apart
  const dense = next > year.end || scan.glued(next) || scan.tokens.shape[next] !== LOWER;
  return dense ? moment(at, month.end, 'year-month', fields) : undefined;
}

/** "Agenda 2030", "Windows 2000": a capital inside a sentence makes the year a part of a name. */
function isNameBefore(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (at <= 0 || tokens.kind[at] !== WORD || tokens.shape[at] === LOWER || tokens.gap[at] === PARTED)
    return false;
  return !isOneOf(scan.tokens, at - 1, '.!?:');
}

/** The years that a noun is likely to have behind it. */
const NEAR_YEARS = [1900, 2100];
/** The fewest letters of such a noun: shorter ones are names and abbreviations. */
const SHORTEST = 4;

/** "im Haushalt 2027": a noun before a year, where every noun has a capital. */
const isOfNoun = ({ tokens, tables }: Scan, before: number, year: number): boolean =>
  tables.section.capitalNouns === true &&
  year >= NEAR_YEARS[0] &&
  year < NEAR_YEARS[1] &&
  tokens.shape[before] === CAPITALISED &&
  tokens.to[before] - tokens.from[before] >= SHORTEST;

/** Whether a later year is joined to one: "Periode 1991 bis 2020". */
function isSpanned(scan: Scan, end: number, year: number): boolean {
  const next = scan.skip(scan.tables.joiners, end);
  return next > end && (scan.fourDigitYear(next)?.value ?? 0) > year;
}

/** The shortest word that can be a noun in the genitive plural behind its number. */
const SHORTEST_NOUN = 4;

/** Whether a noun follows digits that a language would follow by its word for "year", were they one. */
const isCounting = ({ tokens }: Scan, end: number): boolean =>
  end < tokens.count &&
  tokens.kind[end] === WORD &&
  tokens.shape[end] === LOWER &&
  tokens.gap[end] === SPACED &&
  tokens.to[end] - tokens.from[end] >= SHORTEST_NOUN;

/** "the 2023/24 season", «в сезоне 2023/24»: from one summer to the next. */
const isSeason = ({ tokens, tables }: Scan, at: number, end: number): boolean =>
  (at > 0 && tables.crossYear[tokens.word[at - 1]] === 1) ||
  [end, end + 1].some((next) => next < tokens.count && tables.crossYear[tokens.word[next]] === 1);

/** Whether letters are glued to the mark before digits: the number of a document. */
const isLettered = ({ tokens }: Scan, mark: number): boolean =>
  mark > 0 && tokens.gap[mark] === GLUED && tokens.kind[mark - 1] === WORD;

/** "2022", "the year 267", "nineteen twenty-eight" after "in". */
function bareYear(scan: Scan, at: number): Moment | undefined {
  const { tokens, tables } = scan;
  const before = at > 0 && tokens.gap[at] !== PARTED ? at - 1 : -1;
  const isAnnounced = before >= 0 && Boolean(tables.yearBefore[tokens.word[before]]);
  if (tables.section.numericOrder === 'unknown') return undefined;
  const full = scan.fourDigitYear(at);
  if (!full) {
    const isYearWord =
      before >= 0 && tables.units.match(tokens, before) === at && tables.units.value === 'year';
    if (!isYearWord && !isAnnounced) return undefined;
    const words = scan.year(at);
    if (!words || (!isYearWord && (words.value < 1100 || words.value > 2100))) return undefined;
    return moment(at, words.end, 'year-words', fieldsOf(words.value));
  }
  const { value, end } = full;
  if (
    !isAnnounced &&
    isNameBefore(scan, before) &&
    !isSpanned(scan, end, value) &&
    !isOfNoun(scan, before, value)
  )
    return undefined;
  if (before >= 0 && (tables.numberBefore[tokens.word[before]] || tokens.kind[before] === DIGITS))
    return undefined;
  const joined = tokens.gap[at] === GLUED && scan.mark(before) === '-' ? scan.digits(before - 1) : undefined;
  if (joined && joined.width !== 4) return undefined; // "14-1418" numbers a case
  if (
    before > 1 &&
    scan.mark(before) === '/' &&
    scan.glued(at) &&
    tables.numberBefore[tokens.word[before - 2]]
  )
    return undefined; // "Release 11/2026"
  if (before > 0 && scan.mark(before) === '.' && tables.numberBefore[tokens.word[before - 1]])
    return undefined;
  if (value < 1400 && !isAnnounced) return undefined;
  // "2020/21" are two years, as budgets and seasons have them
  const second =
    scan.mark(end) === '/' && scan.glued(end) && scan.glued(end + 1) ? scan.digits(end + 1) : undefined;
  if (second?.width === 2 && second.value === (value + 1) % 100)
    return {
      first: at,
      end: second.end,
      rule: 'two-years',
      days: isSeason(scan, at, second.end) ? monthDays(value, 7, 12) : yearsDays(value, 2),
    };
  const closed = yearWordEnd(scan, end);
  if (tables.section.yearAfterNumber && closed === end && (value < 1400 || isCounting(scan, end)))
    return undefined; // «1560 пациентов», «на 1000 жителей»
  if (closed > end) return moment(at, closed, 'year', fieldsOf(value));
  if (scan.glued(end) && tokens.kind[end] === WORD) return undefined;
  if (scan.mark(before) === '/' && scan.glued(at) && isLettered(scan, before)) return undefined; // "COM/2024/17"
  if (
    scan.mark(end) === '-' &&
    scan.glued(end) &&
    scan.glued(end + 1) &&
    tables.notYears[tokens.word[end + 1]]
  )
    return undefined; // «1984-я параллель»
  if (end < tokens.count && tokens.gap[end] !== PARTED && tables.countedNouns[tokens.word[end]])
    return undefined;
  return moment(at, scan.mark(end) === '-' ? scan.ordinalEnd(end) : end, 'year', fieldsOf(value)); // «в 2024-м»
}
