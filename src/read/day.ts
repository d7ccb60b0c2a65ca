import { StemmaError } from '../core/error.js';

/** Gives an ISO day back; throws `bad-date` for anything that is not a day of the calendar. */
export function isoDay(day: string, where = 'date'): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  throw new StemmaError('bad-date', `${where} is ${JSON.stringify(day)}, not a day like 2024-03-15`);
}
