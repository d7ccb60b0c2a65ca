import { parseIso } from '../core/calendar.js';
import { StemmaError } from '../core/error.js';

/** Gives an ISO day back; throws `bad-date` for anything that is not a day of the calendar. */
export function isoDay(day: string, where = 'date'): string {
  if (parseIso(day) !== undefined) return day;
  throw new StemmaError('bad-date', `${where} is ${JSON.stringify(day)}, not a day like 2024-03-15`);
}
