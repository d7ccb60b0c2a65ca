import { dayNumber, monthLength, weekdayOf } from './calendar.js';

/**
 * The day, in a year, of a day of the year with a name: "MM-DD"; "MM-first-W", "MM-fourth-W", "MM-last-W" for a weekday of a month, Monday 1 to
 * Sunday 7 (ISO 8601); or "easter" with so many days after or before it ("easter-2"). Day numbers as in `calendar.ts`.
 */
export function feastDay(rule: string, year: number): number {
  if (rule.startsWith(easter)) return easterDay(year) + Number(rule.slice(easter.length));
  const [month, day, weekday] = rule.split('-');
  const first = dayNumber(year, Number(month), 1);
  if (weekday === undefined) return first + Number(day) - 1;
  const nth = places.indexOf(day);
  const lastWeek = first + monthLength(year, Number(month)) - 7;
  return onOrAfter(nth < 0 ? lastWeek : first + 7 * nth, Number(weekday));
}

const easter = 'easter';
const places = ['first', 'second', 'third', 'fourth'];

/** The first day from one on that is a weekday. */
const onOrAfter = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);

/** Western Easter, by the algorithm of "A Correspondent", Nature 13 (1876), as Meeus gives it ("Astronomical Algorithms", 1991). */
function easterDay(year: number): number {
  const { floor } = Math;
  const golden = year % 19;
  const century = floor(year / 100);
  const inCentury = year % 100;
  const epact =
    (19 * golden + century - floor(century / 4) - floor((century - floor((century + 8) / 25) + 1) / 3) + 15) %
    30;
  const toSunday = (32 + 2 * (century % 4) + 2 * floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return dayNumber(year, floor(days / 31), (days % 31) + 1);
}
