import { civil } from '../../core/calendar.js';
import { A_YEAR, byYears, type DayRange, isPartOfYear, unitDays } from './moment.js';
import { container } from './numbered.js';
import { known, type Rule } from './rule.js';
import type { Scan } from './scan.js';

/**
 * "in the same period of 2022", "the same period a year earlier", "the year-ago quarter": the stretch
 * that was spoken of last, in another year; the whole of that year where none was.
 */
export const samePeriod: Rule = (scan, at, now) => {
  const { tables } = scan;
  const spoken = now.lastStretch ?? now.last;
  const last = spoken && spoken[1] > spoken[0] ? spoken : (now.lastPart ?? spoken);
  const yearAgo = scan.skip(tables.yearAgo, at);
  if (yearAgo > at) return last && known(at, yearAgo, 'same-period', byYears(last, -1));
  const end = scan.skip(tables.samePeriod, at);
  if (end === at) return undefined;
  const earlier = yearsEarlier(scan, scan.skipFillers(end));
  if (earlier && last) return known(at, earlier.end, 'same-period', byYears(last, -earlier.value));
  if (earlier)
    return now.day === undefined
      ? undefined
      : known(at, earlier.end, 'same-period', unitDays('year', now.day, -earlier.value));
  const over = container(scan, end, now);
  if (!over) return undefined;
  const isPart = last && last[1] - last[0] < A_YEAR && over.days[1] - over.days[0] >= A_YEAR;
  const years = isPart ? civil(over.days[0]).year - civil(last[0]).year : 0;
  return known(at, over.end, 'same-period', years === 0 ? over.days : byYears(last as DayRange, years));
};

/** "im Vorjahr", "zum Vormonat": the unit before the one that was spoken of last, or a part of a year a year before. */
export const unitBefore: Rule = (scan, at, { day, lastStretch, lastPart, lastYear }) => {
  const found = scan.find(scan.tables.unitsBefore, at);
  if (!found || day === undefined) return undefined;
  const { value, end } = found;
  if (value === 'year') {
    const isWhole = at > 0 && scan.tables.wholes[scan.tokens.word[at - 1]];
    if (isWhole && !lastYear) return known(at, end, 'unit-before', unitDays('year', day, -1));
    if (isWhole && lastYear) return known(at, end, 'unit-before', byYears(lastYear, -1));
    if (!lastStretch || !isPartOfYear(lastStretch))
      return known(at, end, 'unit-before', lastYear ? byYears(lastYear, -1) : unitDays('year', day, -1));
    const isOfPart = lastPart && lastPart[1] - lastPart[0] === lastStretch[1] - lastStretch[0];
    return known(at, end, 'unit-before', byYears(isOfPart ? lastPart : lastStretch, -1));
  }
  const before = lastStretch && unitDays(value, lastStretch[0], 0);
  const isWhole = before !== undefined && before[0] === lastStretch?.[0] && before[1] === lastStretch[1];
  return known(at, end, 'unit-before', unitDays(value, isWhole ? before[0] : day, -1));
};

/** "a year earlier", "two years ago": how many years. */
function yearsEarlier(scan: Scan, at: number): { value: number; end: number } | undefined {
  const { tables } = scan;
  const count = scan.count(at);
  const unit = scan.find(tables.units, count?.end ?? at);
  if (unit?.value !== 'year') return undefined;
  const shift = scan.find(tables.shifts, unit.end);
  const end = shift && shift.value < 0 ? shift.end : scan.skip(tables.ago, unit.end);
  return end > unit.end ? { value: count?.value ?? 1, end } : undefined;
}
