import { dayNumber, isoOf } from '../../core/calendar.js';
import type { Period } from '../../core/item.js';
import { DIGITS, GLUED, isOneOf, MARK, tokenSpan } from '../../core/token.js';
import type { TimeUnit } from '../../lang/period.js';
import { isGroup, isInRow } from '../digit-row.js';
import type { Extractor } from '../extractor.js';
import { documentDay } from './document-day.js';
import { FISCAL_ENDING } from './ending.js';
import { FiscalYears } from './fiscal-year.js';
import { type DayRange, isPartOfYear, isWholeYear, type Side, unitDays } from './moment.js';
import { rangeOrMoment } from './range.js';
import { daysOf, type Now } from './rule.js';
import { Scan } from './scan.js';
import { sideOf } from './side.js';
import { ANY_PART, type Tables, tablesOf, WHOLE, WITHIN } from './tables.js';

/**
 * Finds dates and stretches of time, resolved to days (ISO 8601). What is said relative to the
 * document's day ("last year", "on Monday", "in March") is left out where that day is not
 * known: a guess would be worse. Sets `doc.date` in the draft where the text tells it.
 */
export const period: Extractor = (pack, lexicon) => {
  if (!pack.period) return undefined;
  const tables = tablesOf(pack.period, lexicon);
  return (draft) => {
    const { doc, tokens, sentences, found, journal } = draft;
    const scan = new Scan(tokens, tables);
    const day = documentDay(doc, scan);
    if (day !== undefined && doc.date === undefined)
      draft.doc = { ...doc, date: isoOf(day), isDateTold: true };
    const sides = new Map<number, Side>();
    const side = (at: number): Side => {
      let known = sides.get(at);
      if (known === undefined) sides.set(at, (known = sideOf(tokens, sentences, tables, at)));
      return known;
    };
    const units = new Map<TimeUnit, DayRange>();
    // all fields at once: one that is added later makes it another kind of object to the engine
    const now: Now = {
      day,
      side,
      last: undefined,
      lastStretch: undefined,
      lastPart: undefined,
      lastYear: undefined,
      units,
      fiscalEnd: undefined,
      current: undefined,
    };
    const fiscal = new FiscalYears(scan);
    let block = 0;
    for (let at = 0; at < tokens.count; ) {
      if (!mayStart(scan, at) || isInRow(tokens, at) || isGroup(tokens, at)) {
        at++;
        continue;
      }
      while (block < doc.blocks.length && doc.blocks[block].span.to <= tokens.from[at]) {
        block++;
        now.last = undefined;
        now.lastStretch = undefined;
        now.current = undefined;
      }
      const moment = rangeOrMoment(scan, at, now);
      const read = moment && daysOf(moment, now);
      const days = read && fiscal.daysOf(moment, read, now);
      if (!moment || !days || !isWritable(days)) {
        at++;
        continue;
      }
      const span = tokenSpan(tokens, moment.first, moment.end);
      const item: Period = {
        kind: 'period',
        span,
        exact: doc.text.slice(span.from, span.to),
        rule: `${pack.code}/period/${moment.rule}`,
        from: isoOf(days[0]),
        to: isoOf(days[1]),
      };
      found.period.push(item);
      journal?.push({ rule: item.rule, span, said: `reads ${item.from} to ${item.to}` });
      now.last = days;
      // nothing is counted from a weekday, or once more from what was counted back for comparison
      const isBack =
        now.lastStretch !== undefined && (compared.has(moment.rule) || isCompared(scan, moment.first));
      if (!moment.rule.endsWith('weekday') && !isBack) now.lastStretch = days;
      if (isPartOfYear(days)) now.lastPart = later(now.lastPart, days, day);
      else if (isWholeYear(days)) now.lastYear = later(now.lastYear, days, day);
      for (const unit of takenUp) {
        const isOver = isUnit(days, unit) && (day === undefined || days[1] <= day);
        const latest = isOver ? later(units.get(unit), days, day) : undefined;
        if (latest) units.set(unit, latest);
      }
      if (moment.rule === FISCAL_ENDING) now.fiscalEnd = days[1];
      if (moment.rule === 'relative-unit') now.current = { days, end: moment.end };
      at = Math.max(moment.end, at + 1);
    }
  };
};

/** Rules of what is told for comparison with the stretch before it. */
const compared = new Set(['same-period', 'unit-before', 'ago']);

/** How many words may lead from "than" to a time: "than in". */
const MOST_LEADING = 2;

/** How many words the longest phrase for a comparison has. */
const MOST_AGAINST = 3;

/** Whether a time is what something is compared with: "more than in May", «чем в мае». */
function isCompared({ tokens, tables }: Scan, first: number): boolean {
  for (let words = 1; words <= MOST_AGAINST; words++)
    if (first >= words && tables.against.match(tokens, first - words) === first) return true;
  for (let at = first - 1; at >= Math.max(0, first - MOST_LEADING); at--) {
    if (tables.thans[tokens.word[at]]) return true;
    if (tokens.kind[at] === MARK) return false;
  }
  return false;
}

/** Units that a text takes up again by their name alone, where they are over: "in the quarter". */
const takenUp = ['month', 'quarter', 'half'] as const;

/** Whether days are a unit as a whole. */
function isUnit(days: DayRange, unit: TimeUnit): boolean {
  const [from, to] = unitDays(unit, days[0], 0);
  return from === days[0] && to === days[1];
}

/** The later of two stretches, the second being said later; one that lies ahead of the document's day is none. */
const later = (known: DayRange | undefined, said: DayRange, day: number | undefined): DayRange | undefined =>
  (day !== undefined && said[0] > day) || (known && known[1] > said[1]) ? known : said;

/** Whether ISO dates reach so far: the years 1 to 9999. */
const isWritable = ([from, to]: DayRange): boolean =>
  from <= to && from >= dayNumber(1, 1, 1) && to <= dayNumber(9999, 12, 31);

/** Marks that a date goes on behind, digits apart: "1/2", "Q-3", "the '90s". */
const joints = ".,:/-‐‑–—'’‘(";

/** Whether a period may start at a token: a word or digits that may be one, or that one goes on behind. */
function mayStart(scan: Scan, at: number): boolean {
  const { tokens, tables } = scan;
  const { kind, gap, word, from, to, count } = tokens;
  const { bits } = tables.starts;
  if (kind[at] === DIGITS)
    return to[at] - from[at] === 4 || goesOn(scan, at + 1) || (at > 0 && announcesDay(tables, word[at - 1]));
  if ((bits[word[at]] & ANY_PART) !== 0) return (bits[word[at]] & WHOLE) !== 0 || goesOn(scan, at + 1);
  if (kind[at] !== MARK || at + 1 >= count || kind[at + 1] !== DIGITS || gap[at + 1] !== GLUED) return false;
  return isOneOf(tokens, at, "'’‘");
}

/** "the 27", "am 5.": a bare number behind it may be a day. */
const announcesDay = ({ articles, bareDayBefore }: Tables, word: number): boolean =>
  articles[word] === 1 || bareDayBefore[word] === 1;

/** Whether a token may stand inside a period. */
function goesOn({ tokens, tables }: Scan, at: number): boolean {
  const { kind, word, count } = tokens;
  if (at >= count || kind[at] === DIGITS) return at < count;
  return (
    (tables.starts.bits[word[at]] & (ANY_PART | WITHIN)) !== 0 ||
    (kind[at] === MARK && isOneOf(tokens, at, joints))
  );
}
