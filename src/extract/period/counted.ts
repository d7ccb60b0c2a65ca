import { BROKEN, DIGITS, MARK, PARTED, SPACED, WORD } from '../../core/token.js';
import type { TimeUnit } from '../../lang/period.js';
import { byYears, type DayRange, isPartOfYear, type Moment, moved, partDays, unitDays } from './moment.js';
import { weekdayAfter } from './relative.js';
import { closes, daysOf, known, type Now, type Rule, single } from './rule.js';
import type { Scan } from './scan.js';

/** Whether a number ends in one, so that a language counts with its singular: 21, but not 11. */
const endsInOne = (count: number): boolean => count % 10 === 1 && count % 100 !== 11;

/** "two weeks ago", "1 month, 21 days ago", "three weeks from tomorrow", "in two days", "within 10 months". */
export const counted =
  (simple: Rule): Rule =>
  (scan, at, { day, side, last: latest, lastStretch, lastPart }) => {
    if (day === undefined) return undefined;
    const { tables } = scan;
    const parts: { count: number; unit: TimeUnit }[] = [];
    let end = at;
    while (parts.length < 3) {
      const next = parts.length > 0 ? scan.skip(tables.joiners, scan.skipMark(end, ',')) : end;
      const count = scan.count(next);
      if (!count || count.end >= scan.tokens.count || scan.tokens.gap[count.end] === PARTED) break;
      const unit = scan.find(tables.units, count.end);
      const weekday = unit ? undefined : scan.weekday(count.end);
      if (weekday) return countedWeekdays(scan, at, weekday.end, count.value, weekday.value, day);
      if (!unit || (tables.oneUnits[scan.tokens.word[unit.end - 1]] && !endsInOne(count.value))) break;
      parts.push({ count: count.value, unit: unit.value });
      end = unit.end;
    }
    if (parts.length === 0) {
      // «год назад», «годом ранее»: one, where a language has no article to say so
      if (tables.section.articles.length > 0) return unitBefore(scan, at, lastStretch ?? latest);
      const unit = scan.find(tables.units, at);
      if (unit && tables.manyUnits[scan.tokens.word[unit.end - 1]]) return undefined; // «10 тысяч лет назад»
      const isAgo =
        unit && (scan.skip(tables.ago, unit.end) > unit.end || scan.find(tables.shifts, unit.end));
      // «завершит в течение месяца»; a year is mostly that of the calendar
      const isWithin =
        (unit?.value === 'month' || unit?.value === 'week') &&
        prefixBefore(scan, at)?.isWhole &&
        side(at) > 0;
      if (!unit || !(isAgo || isWithin)) return undefined;
      parts.push({ count: 1, unit: unit.value });
      end = unit.end;
    }
    const from = (start: number, sign: number) =>
      parts.reduce((sum, { count, unit }) => moved(sum, unit, sign * count), start);
    for (const [table, sign] of [
      [tables.after, 1],
      [tables.before, -1],
    ] as const) {
      const next = scan.skip(table, scan.skipMark(end, ','));
      const base = next > end ? scan.find(tables.days, next) : undefined;
      if (!base || base.value === null) continue;
      const start = day + base.value;
      const lasts = at > 0 && tables.lasting[scan.tokens.word[at - 1]];
      if (sign > 0 && (lasts || prefixBefore(scan, at)?.isWhole))
        return known(at, base.end, 'counted-run', [start, from(start, 1) - 1]);
      return known(at, base.end, 'counted-from', single(from(start, sign)));
    }
    const behind = scan.skip(tables.ago, end);
    if (behind > end) {
      const isYears = parts.every(({ unit }) => unit === 'year');
      const spoken = isYears && isAgainst(scan, at) ? lastStretch : undefined;
      return spoken && spoken[1] < day && isPartOfYear(spoken)
        ? known(at, behind, 'ago', byYears(spoken, -parts.reduce((sum, { count }) => sum + count, 0)))
        : known(at, behind, 'ago', single(from(day, -1)));
    }
    if (at > 0 && tables.agoBefore[scan.tokens.word[at - 1]])
      return known(at - 1, end, 'ago', single(from(day, -1)));
    const starting = scan.skip(tables.starting, scan.skipMark(end, ','));
    if (starting > end + (scan.mark(end) ? 1 : 0) && !isRate(scan, at)) {
      const start = simple(scan, scan.skipFillers(starting), { day, side: () => 1 });
      const days = start && daysOf(start, { day, side: () => 1 });
      if (start && days) return known(at, start.end, 'starting', [days[0], from(days[0], 1) - 1]);
    }
    const ahead = scan.skip(tables.ahead, end);
    if (ahead > end) return known(at, ahead, 'ahead', single(from(day, 1)));
    const shift = scan.find(tables.shifts, end);
    const isInDays = parts.some(({ unit }) => unit === 'day' || unit === 'workday' || unit === 'week');
    // "a week earlier" is no week before the whole of a month
    const near = latest && latest[1] - latest[0] <= MOST_DAYS ? latest : undefined;
    const isYears = parts.every(({ unit }) => unit === 'year');
    const far = isYears && lastPart && lastPart[1] < day ? lastPart : undefined;
    const last = isInDays ? near : (lastStretch ?? far ?? latest);
    // "a few days before the vote" counts from the vote
    if (shift && (closes(scan, shift.end) || !leadsOn(scan, end, shift.end))) {
      // "a year later" with nothing to count it from tells no day, unless it is said of what is to come
      if (!last && shift.value > 0 && side(at) <= 0) return undefined;
      const [first, final] = last ?? single(day);
      const start = from(first, shift.value);
      // to the end of a month where the stretch goes so far, whatever number its last day has
      const end = final > first ? from(final + 1, shift.value) - 1 : start;
      return known(at, shift.end, 'shifted', [start, end]);
    }
    const within = prefixBefore(scan, at);
    if (!within || tables.remaining[scan.tokens.word[end]]) return undefined;
    // "the worst in 20 years" looks back; only days and weeks look ahead where no word says so
    const isNear = parts.every(({ unit }) => unit === 'day' || unit === 'workday' || unit === 'week');
    if (!within.isWhole && isSuperlative(scan, within.first)) return undefined;
    // "rose by 5% within a year" looks back on a stretch that nothing dates
    if (within.isWhole && side(at) < 0) return undefined;
    if (!within.isWhole && (side(at) < 0 || (side(at) === 0 && !isNear))) return undefined;
    const reached = from(day, 1);
    return known(within.first, end, 'within', within.isWhole ? [day, reached] : single(reached));
  };

/** Whether a time is what something told just before is compared with: "more than a year ago", "the level of a year ago". */
function isAgainst({ tokens, tables }: Scan, at: number): boolean {
  if (at === 0 || tokens.gap[at] !== SPACED) return false;
  return tables.agoAgainst[tokens.word[at - 1]] === 1;
}

/** A longer stretch than so many days is nothing that days and weeks are counted from. */
const MOST_DAYS = 14;

/** "the year before", "in der Woche zuvor": the whole unit before the one that was spoken of last. */
function unitBefore(scan: Scan, at: number, last: DayRange | undefined): Moment | undefined {
  const { tables, tokens } = scan;
  const unit = scan.find(tables.units, at);
  const shift = unit && scan.find(tables.shifts, unit.end);
  if (!unit || !shift || !last || at === 0 || tables.manyUnits[tokens.word[unit.end - 1]]) return undefined;
  const isNamed = tables.articles[tokens.word[at - 1]] || tables.apart[tokens.word[at - 1]];
  const isFree = closes(scan, shift.end) || isStated(scan, at, shift.end);
  if (!isNamed || (!isFree && leadsOn(scan, unit.end, shift.end))) return undefined;
  return known(at, shift.end, 'shifted', unitDays(unit.value, last[0], shift.value));
}

/** How many words may lead from "the year before", at the start of its clause, to its number. */
const MOST_STATING = 2;

/** "; the year before it was 38": a clause of a number alone, and nothing that the year could be before. */
function isStated(scan: Scan, at: number, end: number): boolean {
  const { tokens } = scan;
  const { count, gap, kind } = tokens;
  const opens = at - 1;
  if (opens > 0 && gap[opens] < BROKEN && kind[opens - 1] !== MARK) return false;
  for (let next = end; next < count && next - end <= MOST_STATING && gap[next] < BROKEN; next++) {
    if (kind[next] === DIGITS) return !scan.fourDigitYear(next) && closes(scan, next + 1);
    if (kind[next] !== WORD) return false;
  }
  return false;
}

/** Whether a word that shifts a time may be said of what follows it: "before the vote", "earlier than planned". */
const leadsOn = ({ tokens, tables }: Scan, at: number, end: number): boolean =>
  !tables.and[tokens.word[end] ?? 0] &&
  (tables.before.match(tokens, at) > 0 ||
    tables.shiftPrepositions[tokens.word[at]] === 1 ||
    tables.thans[tokens.word[end]] === 1);

/** How many tokens before "in six weeks" a superlative may stand that is so since then. */
const FARTHEST_SUPERLATIVE = 5;

function isSuperlative({ tokens, tables }: Scan, end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - FARTHEST_SUPERLATIVE); at--)
    if (tables.superlatives[tokens.word[at]]) return true;
  return false;
}

/** How many tokens before "a year" the number stands that is counted by it. */
const FARTHEST_RATE = 3;

/** "£45m a year from 2026": what is counted by a stretch of time, not one that starts there. */
function isRate({ tokens, tables }: Scan, at: number): boolean {
  if (!tables.articles[tokens.word[at]]) return false;
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST_RATE); before--) {
    if (tokens.kind[before] === DIGITS) return true;
    if (tokens.kind[before] === MARK) return false;
  }
  return false;
}

/** "in" or "within" right before a count: the second means all the time until then. */
function prefixBefore(scan: Scan, at: number): { first: number; isWhole: boolean } | undefined {
  for (let first = Math.max(0, at - 3); first < at; first++) {
    if (scan.tables.within.match(scan.tokens, first) === at)
      return { first, isWhole: scan.tables.within.value };
  }
  return undefined;
}

/** "two Sundays from now". */
function countedWeekdays(
  scan: Scan,
  at: number,
  end: number,
  count: number,
  weekday: number,
  day: number,
): Moment | undefined {
  const { tables } = scan;
  const shift = scan.find(tables.shifts, end);
  const ahead = shift && shift.value > 0 ? shift.end : scan.skip(tables.ahead, end);
  if (ahead > end)
    return known(at, ahead, 'weekdays-ahead', single(weekdayAfter(day, weekday) + (count - 1) * 7));
  const behind = scan.skip(tables.ago, end);
  if (behind > end) return known(at, behind, 'weekdays-ago', single(weekdayAfter(day, weekday) - count * 7));
  return undefined;
}

/** "early next year", "end of March", "mid-2024", "earlier this month", "the rest of the week". */
export const parted =
  (simple: Rule): Rule =>
  (scan, at, now) => {
    const part = scan.find(scan.tables.parts, at);
    if (!part) return undefined;
    const next = scan.skipFillers(scan.skipMark(part.end, '-'));
    if (next >= scan.tokens.count || scan.tokens.gap[next] === PARTED) return undefined;
    const here: Now = { ...now, side: () => now.side(at) }; // "before the end of July"
    const whole = simple(scan, next, here);
    if (whole) {
      const days = daysOf(whole, here);
      if (!days || days[0] === days[1]) return undefined;
      const found = partDays(part.value, days, now.day);
      return found && known(at, whole.end, 'part', found);
    }
    const unit =
      scan.find(scan.tables.units, next) ?? scan.find(scan.tables.units, scan.skipArticle(part.end)); // "Anfang des Jahres"
    if (!unit || now.day === undefined) return undefined;
    const found = partDays(part.value, unitDays(unit.value, now.day, 0), now.day);
    return found && known(at, unit.end, 'part', found);
  };

/** "Jahresende", "seit Jahresbeginn", "year to date": a part of the unit that holds the document's day, or of the one before. */
export const unitPart: Rule = (scan, at, { day, side }) => {
  const found = scan.find(scan.tables.unitParts, at);
  if (!found || day === undefined) return undefined;
  const [part, unit] = found.value;
  const inUnit = (by: number) => partDays(part, unitDays(unit, day, by), day);
  const days = inUnit(0);
  const isOver = days !== undefined && days[0] > day && side(at) < 0;
  return known(at, found.end, 'unit-part', isOver ? inUnit(-1) : days);
};
