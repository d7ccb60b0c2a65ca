import { LOWER, SPACED } from '../../core/token.js';
import { absolute, yearAfter } from './absolute.js';
import { fieldsOf, type Moment, moment, moved } from './moment.js';
import { daysOf, known, type Rule } from './rule.js';
import type { Scan } from './scan.js';

/** The rule of a business year that is told by its end. */
export const FISCAL_ENDING = 'fiscal-ending';

/** "the 12 months to June", "the year to March 2024", "the quarter ended June 30": a stretch told by its end. */
export const ending: Rule = (scan, at, now) => {
  const { tables, tokens } = scan;
  const count = scan.count(at);
  const start = scan.skip(tables.fiscal, count?.end ?? at);
  // "fiscal year" holds its unit
  const unit =
    scan.find(tables.units, start) ?? (start > at ? scan.find(tables.units, start - 1) : undefined);
  if (!unit || unit.value === 'day') return undefined;
  const isOwn = at > 0 && (tables.articles[tokens.word[at - 1]] || tables.determiners[tokens.word[at - 1]]); // "its", "'s"
  if (!count && !isOwn) return undefined;
  const behind = scan.skipMark(unit.end, ',');
  const joined = scan.skip(tables.ending, behind);
  if (joined === behind) return undefined;
  const next = scan.skipFillers(joined);
  const last = absolute(scan, next) ?? month(scan, next);
  const days = last?.fields?.month === undefined ? undefined : daysOf(last, { ...now, side: () => -1 });
  if (!last || !days) return undefined;
  const isFiscal = start > (count?.end ?? at) && unit.value === 'year';
  return known(at, last.end, isFiscal ? FISCAL_ENDING : 'ending', [
    moved(days[1] + 1, unit.value, -(count?.value ?? 1)),
    days[1],
  ]);
};

/** "the fiscal year that begins on July 1": a business year told by its start. */
export const beginning: Rule = (scan, at, now) => {
  const { tables } = scan;
  const fiscal = scan.find(tables.fiscal, at);
  if (!fiscal) return undefined;
  const unit = scan.find(tables.units, fiscal.end);
  const found = scan.find(tables.beginning, scan.skipMark(unit?.end ?? fiscal.end, ','));
  if (!found) return undefined;
  const next = scan.skipFillers(found.end);
  const first = absolute(scan, next) ?? month(scan, next);
  const days =
    first?.fields?.month === undefined ? undefined : daysOf(first, { ...now, side: () => found.value });
  if (!first || !days) return undefined;
  return known(at, first.end, FISCAL_ENDING, [days[0], moved(days[0], 'year', 1) - 1]);
};

/** "the September quarter", "the June half of 2024": a part of a year called by its last month. */
export const byLastMonth: Rule = (scan, at, now) => {
  const { tables, tokens } = scan;
  const found = scan.find(tables.months, at);
  if (!found || tokens.shape[at] === LOWER || tokens.gap[found.end] !== SPACED) return undefined;
  const unit = scan.find(tables.units, found.end);
  const months = unit?.value === 'quarter' ? 3 : unit?.value === 'half' ? 6 : 0;
  if (!unit || found.value % months !== 0 || tables.manyUnits[tokens.word[unit.end - 1]]) return undefined;
  const year = yearAfter(scan, unit.end);
  const days = daysOf(moment(at, unit.end, 'month', fieldsOf(year?.value, found.value)), now);
  return days && known(at, year?.end ?? unit.end, 'ending', [moved(days[1] + 1, 'month', -months), days[1]]);
};

/** A month that is a common word too ("March"): behind "the year to" it is in earnest. */
function month(scan: Scan, at: number): Moment | undefined {
  const found = scan.find(scan.tables.months, at);
  if (!found || scan.tokens.shape[at] === LOWER) return undefined;
  return { first: at, end: found.end, rule: 'month', fields: fieldsOf(undefined, found.value) };
}
