/**
 * Days as whole numbers since 1970-01-01 in the proleptic Gregorian calendar (ISO 8601), with
 * no clock and no time zone. Conversions after Howard Hinnant, "chrono-Compatible Low-Level
 * Date Algorithms" (2013).
 */

/** A day of the calendar. */
export interface Civil {
  year: number;
  month: number;
  day: number;
}

/** The number of a day; a month or day outside its range runs over into its neighbours. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const m = months - Math.floor(months / 12) * 12 + 1;
  const y = Math.floor(months / 12) - (m <= 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar day of a day number. */
export function civil(number: number): Civil {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** How many days a month has. */
export const monthLength = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** Whether there is such a day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/** The weekday, Monday 1 to Sunday 7 (ISO 8601). */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The Monday of the week that holds a day. */
export const mondayOf = (number: number): number => number - weekdayOf(number) + 1;

/** The same day some months on, or that month's last where it is shorter. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civil(number);
  const first = dayNumber(year, month + months, 1);
  const target = civil(first);
  return first + Math.min(day, monthLength(target.year, target.month)) - 1;
}

/** The two digits of months and days, made once, since every period has four of them. */
const twoDigits = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

/** A day number as an ISO date. */
export function isoOf(number: number): string {
  const { year, month, day } = civil(number);
  const written = year < 1000 ? String(year).padStart(4, '0') : String(year);
  return `${written}-${twoDigits[month]}-${twoDigits[day]}`;
}

/** The day number of an ISO date, or undefined where it is none. */
export function parseIso(date: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}
