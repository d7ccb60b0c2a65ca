import { DIGITS, isOneOf, MARK } from '../../core/token.js';
import type { Look } from './number-in-name.js';

/** How far before a time of day the word may stand that tells of a timetable, in tokens. */
const FARTHEST = 8;
const HOURS = 24;
const MINUTES = 60;
/** A point and two digits: the minutes. */
const PLACE = -2;

/** Why such a number is no figure. */
export const clockTime = 'a clock time';

/** "The train leaves at 11.30 and arrives at 12.10": hours and minutes with a point, where a timetable is told. */
export function isClockTime({ tokens, quantity, start, tables, before, hasClocks }: Look): boolean {
  const { numeral, place, value, high, prefixed } = quantity;
  if (numeral.form !== 'digits' || numeral.scale > 0 || place !== PLACE || high || prefixed) return false;
  if (!value.lt(HOURS) || value.lt(0) || before < start || !tables.clocksBefore[tokens.word[before]])
    return false;
  const minutes = numeral.end - 1;
  if (tokens.kind[minutes] !== DIGITS || !isOneOf(tokens, minutes - 1, '.')) return false;
  if (Number(tokens.text.slice(tokens.from[minutes], tokens.to[minutes])) >= MINUTES) return false;
  const isPadded = tokens.text[tokens.from[quantity.first]] === '0' && !value.lt(1); // "at 07.05"
  if ((hasClocks || isPadded) && tables.clocksAt[tokens.word[before]]) return true;
  for (let at = before - 1; at >= Math.max(start, before - FARTHEST); at--) {
    if (tables.schedules[tokens.word[at]]) return true;
    if (tokens.kind[at] === MARK && isOneOf(tokens, at, ';:(')) return false;
  }
  return false;
}
