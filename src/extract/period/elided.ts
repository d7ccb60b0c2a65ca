import { civil } from '../../core/calendar.js';
import { monthDays } from './moment.js';
import { closes, known, type Rule } from './rule.js';

/** The days that quarters and halves of a year have at least and at most, and their months. */
const parts = [
  { least: 89, most: 91, months: 3 },
  { least: 180, most: 183, months: 6 },
] as const;

/** "rose 3.7% in the second quarter, compared with 4.1% in the first": the unit is the one that was spoken of last. */
export const elidedUnit: Rule = (scan, at, { lastStretch }) => {
  const { tables, tokens } = scan;
  const ordinal = lastStretch && at > 0 ? scan.ordinal(at) : undefined;
  if (!lastStretch || !ordinal || ordinal.value < 1 || !closes(scan, ordinal.end)) return undefined;
  const before = tables.articles[tokens.word[at - 1]] ? at - 2 : at - 1;
  if (before < 0 || !tables.apart[tokens.word[before]]) return undefined;
  const length = lastStretch[1] - lastStretch[0];
  const part = parts.find(({ least, most }) => length >= least && length <= most);
  const { year, month, day } = civil(lastStretch[0]);
  if (!part || day !== 1 || (month - 1) % part.months !== 0 || ordinal.value > 12 / part.months)
    return undefined;
  return known(
    at,
    ordinal.end,
    'elided',
    monthDays(year, (ordinal.value - 1) * part.months + 1, part.months),
  );
};
