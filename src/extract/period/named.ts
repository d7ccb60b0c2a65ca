import { civil } from '../../core/calendar.js';
import { feastDay } from '../../core/feast.js';
import { DIGITS, isOneOf, LOWER, PARTED, SPACED, WORD } from '../../core/token.js';
import { yearWordEnd } from './absolute.js';
import { type DayRange, fieldsOf, type Moment, moment, monthDays, yearDays, yearsDays } from './moment.js';
import { isDayBefore } from './numeric-date.js';
import { related } from './relative.js';
import { closes, known, type Now, type Rule } from './rule.js';
import type { Read, Scan } from './scan.js';
import { century } from './year-words.js';

/** "the 27th", "on 15", where nothing goes on that it could count. */
export const bareDay: Rule = (scan, at) => {
  const day = scan.dayOfMonth(at);
  const { tokens, tables } = scan;
  if (!day || !isDayBefore(scan, at)) return undefined;
  const isDigits = tokens.kind[at] === DIGITS;
  const isOrdinal = !isDigits || day.end > at + 1;
  const article = at > 0 && tables.articles[tokens.word[at - 1]];
  if (!isOrdinal && !article && !tables.bareDayBefore[tokens.word[at - 1]]) return undefined; // "rose by 12"
  if (!isDigits && !article) return undefined;
  if (!isDigits && day.value <= 10) return undefined; // "the second" is the other one
  return closes(scan, day.end) && (isOrdinal || !scan.glued(day.end + 1))
    ? { first: at, end: day.end, rule: 'day-of-month', fields: fieldsOf(undefined, undefined, day.value) }
    : undefined;
};

/** "the 1990s", "the '90s", "the nineties", "the 21st century". */
export const decade: Rule = (scan, at) => {
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
  const isMarked = isOneOf(scan.tokens, at, "'’‘") && scan.glued(at + 1);
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

/** "fiscal 2024", "FY2023/24": the calendar year or years that it is named after. */
export const fiscalYear: Rule = (scan, at) => {
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
  const isSchool = scan.tables.crossYear[scan.tokens.word[at]] === 1; // "school year 2023/24"
  const both = isSchool ? monthDays(value, 7, 12) : yearsDays(value, 2);
  return known(at, second?.end ?? year.end, 'fiscal-year', second ? both : yearDays(value));
};

/** "spring 2024", "in the summer of 2023", "summer". */
export const season: Rule = (scan, at, now) => {
  const found = scan.find(scan.tables.seasons, at);
  if (!found || scan.tokens.gap[found.end] === PARTED) return undefined;
  const next = scan.skipFillers(found.end);
  const year = scan.year(next);
  if (year) return known(at, nextYearEnd(scan, year), 'season', monthDays(year.value, found.value, 3));
  const over = related(scan, next, now);
  if (over?.days && over.rule === 'relative-unit' && over.days[1] - over.days[0] >= 360)
    return known(at, over.end, 'season', monthDays(civil(over.days[0]).year, found.value, 3));
  return nearSeason(scan, at, found, now);
};

/** "will meet in the autumn": the next one or the last, where the words around it tell which, behind words such as "in the". */
function nearSeason(scan: Scan, at: number, { value, end }: Read, now: Now): Moment | undefined {
  const { tables, tokens } = scan;
  const isOneYears = [1, 2].some(
    (words) => at >= words && tables.seasonBefore.match(tokens, at - words) === at,
  );
  if (now.day === undefined || !isOneYears) return undefined;
  // "in the autumn semester", "in spring and summer"
  const goesOn = end < tokens.count && tokens.kind[end] === WORD && tokens.gap[end] !== PARTED;
  if (goesOn && !tables.apart[tokens.word[end]] && !tables.past[tokens.word[end]]) return undefined;
  const { day } = now;
  const side = now.side(at) || (at > 1 && tables.thans[tokens.word[at - 2]] ? -1 : 0); // "dearer than in autumn"
  if (side === 0) return undefined;
  const { year } = civil(day);
  const around = [-1, 0, 1].map((by) => monthDays(year + by, value, 3));
  const days =
    side < 0 ? around.findLast(([from]) => day - from >= BEGUN) : around.find(([, to]) => to - day >= BEGUN);
  return known(at, end, 'season', days);
}

/** So many days of a season are over, or to come, where it is the one that holds the document's day. */
const BEGUN = 30;

/** Where a year ends with all that belongs to it: its word, an ordinal's ending, the year after it: "winter 2025/26", «весной 2025-го». */
function nextYearEnd(scan: Scan, { value, end }: Read): number {
  const next = scan.skipMark(end, '/-–');
  const digits = next > end && scan.glued(end) && scan.glued(next) ? scan.digits(next) : undefined;
  const isNext = digits && (digits.value === value + 1 || digits.value === (value + 1) % 100);
  return yearWordEnd(scan, isNext ? digits.end : scan.ordinalEnd(end));
}

/** "Christmas 2023", "by Labor Day": without a year the next one or the last, as the words around it tell. */
export const holiday: Rule = (scan, at, now) => {
  const found = scan.find(scan.tables.holidays, at);
  if (!found || scan.tokens.shape[at] === LOWER) return undefined;
  const year = scan.year(scan.skipFillers(found.end));
  const end = year?.end ?? found.end;
  // "Easter Island", "Christmas Gift"
  const { tokens } = scan;
  if (
    !year &&
    end < tokens.count &&
    tokens.gap[end] === SPACED &&
    tokens.kind[end] === WORD &&
    tokens.shape[end] !== LOWER
  )
    return undefined;
  const [month, day] = found.value.split('-').map(Number);
  if (month > 0 && day > 0) return moment(at, end, 'holiday', fieldsOf(year?.value, month, day));
  if (year) return known(at, end, 'holiday', oneDay(feastDay(found.value, year.value)));
  if (now.day === undefined) return undefined;
  const today = now.day;
  const around = [-1, 0, 1].map((by) => feastDay(found.value, civil(today).year + by));
  const isPast = now.side(at) < 0;
  const on = isPast ? around.findLast((one) => one <= today) : around.find((one) => one >= today);
  return on === undefined ? undefined : known(at, end, 'holiday', oneDay(on));
};

const oneDay = (day: number): DayRange => [day, day];
