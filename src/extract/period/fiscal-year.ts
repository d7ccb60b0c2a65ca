import { civil, dayNumber } from '../../core/calendar.js';
import { BROKEN, DIGITS, SPACED, type Tokens } from '../../core/token.js';
import { absolute } from './absolute.js';
import { FISCAL_ENDING } from './ending.js';
import { A_YEAR, type DayRange, isWholeYear, type Moment, moved } from './moment.js';
import { daysOf, type Now } from './rule.js';
import type { Scan } from './scan.js';
import type { Tables } from './tables.js';

/** When a fiscal year starts, and which of its two calendar years it is named after, where that is known. */
interface FiscalStart {
  month: number;
  day: number;
  named?: 'start' | 'end';
}

const starting = (month: number, countries: string, named: 'start' | 'end' = 'end', day = 1) =>
  countries.split(' ').map((country) => [country, { month, day, named }] as const);

/** The fiscal years of states that are none of the calendar, by ISO 3166 code (CIA, The World Factbook, "Fiscal year"). */
const ofCountries: ReadonlyMap<string, FiscalStart> = new Map([
  ...starting(4, 'IN GB CA HK ZA BW NA LS SZ KW JM BB BZ'),
  ...starting(4, 'JP SG', 'start'),
  ...starting(7, 'AU NZ PK BD EG KE UG TZ RW MU BT BI GM BS'),
  ...starting(7, 'ET', 'end', 8),
  ...starting(7, 'NP', 'end', 16),
  ...starting(10, 'US TH TT HT'),
]);

/** The last months of business years that are named after the year of their end wherever it is. */
const FIRST_END = 6;
const LAST_END = 11;

/** How many tokens behind the word its number may stand: "fiscal year 2024". */
const MOST_BETWEEN = 2;

/** How many tokens before two years with a stroke words for a business year may stand: "seven fiscal years beginning with 2026/27". */
const FARTHEST_BEFORE = 6;

/** A state that is named but once tells so much only where a text opens, in its first tokens. */
const NEAR_TOP = 60;

/** Fiscal years of one text: of the state that it speaks of, or those whose end it tells. */
export class FiscalYears {
  private told: FiscalStart | undefined;
  private country: FiscalStart | undefined;
  private isLooked = false;

  private readonly tokens: Tokens;
  private readonly tables: Tables;

  constructor(private readonly scan: Scan) {
    this.tokens = scan.tokens;
    this.tables = scan.tables;
  }

  /**
   * The days of what was read, where words for a business year are among those of `moment`: they were counted as if its year
   * were the calendar's. Two years with a stroke ("2024/25") are one such year once the text has spoken of any.
   */
  daysOf(moment: Moment, days: DayRange, now: Now): DayRange {
    if (moment.rule === FISCAL_ENDING) {
      this.told = this.startOf({ ...now, fiscalEnd: days[1] });
      return days;
    }
    const business = this.businessWord(moment);
    const isPair = isTwoYears(days);
    const own = isPair ? this.startOfPair(moment, now) : undefined;
    if (own) this.told = own;
    if (business < 0 && !(isPair && (this.told || this.isOfBusiness(moment)))) return days;
    const start = own ?? (business < 0 ? this.told : undefined) ?? this.startOf(now);
    if (!start || (start.month === 1 && start.day === 1)) return days;
    if (business >= 0) this.told = start;
    if (isPair) return yearFrom(civil(days[0]).year, start);
    if (days[1] - days[0] > A_YEAR && !isWholeYear(days)) return days;
    const isNumbered = this.isNumbered(moment, business);
    const shift = isNumbered ? shiftOfNamed(start) : shiftOfCurrent(start, now);
    if (shift === undefined) return days;
    // «за первые четыре месяца финансового года»: read as months of whichever year, they are those of the current one
    if (!isNumbered && business === moment.end && now.day !== undefined) {
      const years = civil(now.day).year - civil(days[0]).year;
      return byMonths(days, shift + 12 * years, start);
    }
    return byMonths(days, shift, start);
  }

  /** The last word for a business year in a moment or right behind it; -1 where there is none. */
  private businessWord({ first, end }: Moment): number {
    const { gap, word, count } = this.tokens;
    const last = end < count && gap[end] === SPACED ? end : end - 1;
    for (let at = last; at >= first; at--) if (this.tables.business[word[at]]) return at;
    return -1;
  }

  /** Whether two years with a stroke stand near a word that makes them a business year: "fiscal years from 2026/27", "the 2026/27 budget". */
  private isOfBusiness({ first, end }: Moment): boolean {
    const { count, gap, word } = this.tokens;
    const { business, budgets } = this.tables;
    for (let at = end; at < Math.min(count, end + MOST_BETWEEN) && gap[at] < BROKEN; at++)
      if (budgets[word[at]]) return true;
    for (let at = first - 1; at >= Math.max(0, first - FARTHEST_BEFORE) && gap[at + 1] < BROKEN; at--)
      if (business[word[at]] || (budgets[word[at]] && first - at <= MOST_BETWEEN)) return true;
    return false;
  }

  /** The start of two years with a stroke that a clause behind them tells: "the wine year 2024/25, which ended on 31 July". */
  private startOfPair({ end }: Moment, now: Now): FiscalStart | undefined {
    const { scan, tables } = this;
    const behind = scan.skipMark(end, ',');
    if (scan.skip(tables.joiners, behind) > behind) return undefined; // "2024/25 to March 2026"
    const begins = scan.find(tables.beginning, behind);
    const at = begins?.end ?? scan.skip(tables.ending, behind);
    if (at === behind) return undefined;
    const date = absolute(scan, scan.skipFillers(at));
    const isDay = date?.fields?.month !== undefined;
    const days = isDay ? daysOf(date, { ...now, side: () => begins?.value ?? -1 }) : undefined;
    if (!days) return undefined;
    const { month, day } = civil(begins ? days[0] : days[1] + 1);
    return { month, day };
  }

  /** Whether the year has its number beside the word: "FY25", "fiscal year 2024", "the 2025 financial year". */
  private isNumbered({ first, end }: Moment, business: number): boolean {
    const { kind } = this.tokens;
    if (business > first && kind[business - 1] === DIGITS) return true;
    for (let at = business + 1; at < end && at - business <= MOST_BETWEEN; at++)
      if (kind[at] === DIGITS) return true;
    return false;
  }

  private startOf({ fiscalEnd }: Now): FiscalStart | undefined {
    if (fiscalEnd === undefined) return this.ofCountry();
    const { month } = civil(fiscalEnd);
    const next = civil(fiscalEnd + 1);
    const named = month >= FIRST_END && month <= LAST_END ? 'end' : this.ofCountry()?.named;
    return { month: next.month, day: next.day, named };
  }

  /** Of the states with such a year the one that the text names most. */
  private ofCountry(): FiscalStart | undefined {
    if (!this.isLooked) this.country = this.lookForCountry();
    this.isLooked = true;
    return this.country;
  }

  private lookForCountry(): FiscalStart | undefined {
    const { tokens, tables } = this;
    const times = new Map<string, number>();
    let most: string | undefined;
    let first = 0;
    for (let at = 0; at < tokens.count; at++) {
      if (tables.fiscalCountries.match(tokens, at) < 0) continue;
      const country = tables.fiscalCountries.value;
      const count = (times.get(country) ?? 0) + 1;
      times.set(country, count);
      if (most === undefined) first = at;
      if (most === undefined || count > (times.get(most) ?? 0)) most = country;
    }
    if (most === undefined || (first >= NEAR_TOP && times.get(most) === 1)) return undefined;
    return ofCountries.get(most);
  }
}

const isTwoYears = ([from, to]: DayRange): boolean => {
  const { year } = civil(from);
  return from === dayNumber(year, 1, 1) && to === dayNumber(year + 1, 12, 31);
};

const yearFrom = (year: number, { month, day }: FiscalStart): DayRange => [
  dayNumber(year, month, day),
  dayNumber(year + 1, month, day) - 1,
];

/** By how many months a year's days lie behind those of the calendar year that it is named after. */
const shiftOfNamed = ({ month, named }: FiscalStart): number | undefined =>
  named === undefined ? undefined : month - 1 - (named === 'end' ? 12 : 0);

/** By how many months the fiscal year that holds the document's day lies behind that day's calendar year. */
function shiftOfCurrent({ month, day: first }: FiscalStart, { day }: Now): number | undefined {
  if (day === undefined) return undefined;
  const { year } = civil(day);
  return month - 1 - (day < dayNumber(year, month, first) ? 12 : 0);
}

/** A stretch moved by months, of a year that starts on a day of its month. */
const byMonths = ([from, to]: DayRange, months: number, { day }: FiscalStart): DayRange => [
  shifted(from, months, day),
  shifted(to + 1, months, day) - 1,
];

const shifted = (day: number, months: number, first: number): number =>
  moved(day, 'month', months) + first - 1;
