/** The units that time is counted in. */
export type TimeUnit =
  | 'day'
  | 'workday'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A part of a longer stretch. */
export type Part = 'early' | 'middle' | 'late' | 'end' | 'rest' | 'so-far' | 'since' | 'to-come';

type Surfaces<V> = Readonly<Record<string, V>>;

/** What a language says of dates and stretches of time. Every inflected form is a surface of its own. */
export interface PeriodSection {
  /** 1 to 12. */
  months: Surfaces<number>;
  /** Monday 1 to Sunday 7. */
  weekdays: Surfaces<number>;
  /** Month and weekday surfaces that are common words too: taken only with a capital and in a date's company. */
  wary: readonly string[];
  /** Words before them that something of that month belongs to: "s" in "Japan's May exports", "its". */
  owners?: readonly string[];
  units: Surfaces<TimeUnit>;
  /** Those of them that mean several: "the coming months". */
  manyUnits: readonly string[];
  /** Forms of units that stand with one of them, or with a number that ends in one: «21 год», but not «44 год». */
  oneUnits?: readonly string[];
  /** The first month of a season of three. */
  seasons: Surfaces<number>;
  /** "last" -1, "this" 0, "next" 1, «позапрошлый» -2. */
  relatives: Surfaces<-2 | -1 | 0 | 1>;
  /** Words before one of them that make it a verb: "to" in "to last four years". */
  verbBefore?: readonly string[];
  /** Those of them that mean a whole unit up to the document's day, not the one of the calendar: "over the past year". */
  rolling: readonly string[];
  /** Those of them that count from such a unit where one was spoken of last: "2023 … the previous year". */
  preceding?: readonly string[];
  /** And behind it, whatever the unit (true), or days alone (false): "following", "next". */
  succeeding?: Surfaces<boolean>;
  /** Those of them that mean the nearest weekday ahead, not the next week's: "coming" in "this coming Friday". */
  nearest?: readonly string[];
  /** What a stretch of time goes on to that lasts: "now", "present". */
  presents?: readonly string[];
  /** The unit that holds what was spoken of last: "that week". */
  those: readonly string[];
  /** Words for the same stretch that was spoken of: "the same period". */
  samePeriod: readonly string[];
  /** Words for that stretch a year before: "the year-ago quarter". */
  yearAgo?: readonly string[];
  /** "yesterday" -1, "the day after tomorrow" 2; null for a phrase that is no day: «накануне визита». */
  days: Surfaces<number | null>;
  /** "early", "the end of", "mid": before what they part. */
  parts: Surfaces<Part>;
  /** A part and what it is of in one word, as the part and the unit: "Jahresende" end of the year. */
  unitParts?: Surfaces<readonly [Part, TimeUnit]>;
  /** The unit before the one that was spoken of last, in one word: "Vorjahr" year. */
  unitsBefore?: Surfaces<TimeUnit>;
  /** "first" 1 … "thirty-first" 31, and "last" -1. */
  ordinals: Surfaces<number>;
  /** What is glued to digits to make an ordinal, behind a hyphen or none: "st", «й». */
  ordinalEndings: readonly string[];
  /** Those of the endings that no year has: «-я». */
  notYears?: readonly string[];
  /** Number words for counts of units: "two", "a", "a couple of". */
  counts: Surfaces<number>;
  /** Parts of a century, behind "the past": "quarter" in "the past quarter-century". */
  shares?: Surfaces<number>;
  /** Words for years said in words: tens and units, "hundred" 100, "thousand" 1000, "zero" or "oh" 0. */
  yearWords: Surfaces<number>;
  /** May stand between the parts of a date: "of", "the", "in". */
  fillers: readonly string[];
  /** Those of them that part a bare number from a month behind it, which it then is no day of: "in" in "sold 8 in August". */
  apart?: readonly string[];
  /** Words before a count of months that make them the first of a year: «за девять месяцев». */
  overall?: readonly string[];
  /** Endings of nouns that say what these are months of: «девять месяцев войны». */
  genitives?: readonly string[];
  /** Endings of nouns that look like those and are subjects: «погрузка». */
  nominatives?: readonly string[];
  /** Articles before a day or an expression: they belong to neither. */
  articles: readonly string[];
  /** "from", "between": open a range. */
  openers: readonly string[];
  /** "to", "until", "and", "–": join a range's ends. */
  joiners: readonly string[];
  /** Words for what two months joined by a dash make: "quarter" in "the January–March quarter". */
  stretches?: readonly string[];
  /** Those of the joiners that join a range only behind an opener: "between May and July". */
  and: readonly string[];
  /** Words before an opener that make two times of it, the old one and the new: "postponed from May to July". */
  movedBefore?: readonly string[];
  /** "ago": after a count of units, counted back from the document's day. */
  ago: readonly string[];
  /** Words before such a count that make it what is compared with, and so as long as what was told: "than a year ago". */
  agoAgainst?: readonly string[];
  /** The same before the count, where a language says it so: "vor" in "vor zwei Wochen". */
  agoBefore?: readonly string[];
  /** "from now", "hence": counted on from the document's day. */
  ahead: readonly string[];
  /** "earlier" -1, "later" 1: counted from the period spoken of before. */
  shifts: Surfaces<-1 | 1>;
  /** Those of them that may stand before what something is earlier or later than: "prior" in "prior to". */
  shiftPrepositions?: readonly string[];
  /** Words behind a shift for what it is earlier than: "than". */
  thans?: readonly string[];
  /** Words behind a stretch that is how long something lasts yet, or lasted, and no time: "less than six years" "remaining". */
  remaining?: readonly string[];
  /** "before", "after" with a day to count from: "two days before yesterday". */
  before: readonly string[];
  after: readonly string[];
  /** Before a count of units with a day to count from, all of it: "for three days from today". */
  lasting: readonly string[];
  /** Before a count of units that lies ahead: "in" means its last day (false), "within" all of it (true). */
  within: Surfaces<boolean>;
  /** Words before "in six weeks" that make it look back: "the highest close in six weeks". */
  superlatives?: readonly string[];
  /** "starting", "beginning": between a stretch and its first day. */
  starting: readonly string[];
  /** Between a stretch and its last day or month: "three months ended", "the year to". */
  ending?: readonly string[];
  /** "after next": behind a unit, the second one ahead. */
  afterNext: readonly string[];
  /** "before last": behind a unit, the second one back. */
  beforeLast?: readonly string[];
  /** Words for a third of a year, behind an ordinal and before the year: "the first third of 2025". */
  thirds?: readonly string[];
  /** Words right before a time that only something is compared with: "unchanged from", "compared with". */
  against?: readonly string[];
  /** Words that make a number behind them a year, or a bare number behind them a day: "in", "since", "by". */
  yearBefore: readonly string[];
  dayBefore: readonly string[];
  /** Those of them that make a bare number a day, no ordinal: "on 15". */
  bareDayBefore: readonly string[];
  /** Whether every noun has a capital, so that one before a year makes no name of it. */
  capitalNouns?: boolean;
  /** Words that make a number behind them a document's or a thing's: "resolution", "No". */
  numberBefore: readonly string[];
  /** Nouns that make a number before them a count, not a year: "people", "km". */
  countedNouns: readonly string[];
  /** What lasts from July to June, before or behind two years: "the 2023/24 season". */
  crossYear?: readonly string[];
  /** "Q" before 1–4, "H" before 1–2. */
  quarterLetters: readonly string[];
  halfLetters: readonly string[];
  /** "fiscal", "FY", "financial year": before a year. */
  fiscal: readonly string[];
  /** Those words of them that tell of a business year, and not of school: "fiscal". */
  business?: readonly string[];
  /** What is made for business years, so that two years beside it are one: "the 2026/27 budget". */
  budgets?: readonly string[];
  /** Names that tell of a state whose fiscal year is not the calendar's, by ISO 3166 code: "Nairobi" KE. */
  fiscalCountries?: Surfaces<string>;
  /** Between a business year and the day on which it starts, ahead (1) or back (-1): "that begins on". */
  beginning?: Surfaces<-1 | 1>;
  /** "week" before its ISO number. */
  weekNumber: readonly string[];
  /** Those of them that are always a year's weeks, so that an ordinal tells which: "der siebten Kalenderwoche". */
  calendarWeeks?: readonly string[];
  /** "s" behind a decade's first year: "1990s", "90s". */
  decadeEndings: readonly string[];
  /** Whether a decade's ending may stand apart from its digits: «90-е годы». */
  decadeEndingsApart: boolean;
  /** Whether "nine months of 2023" are the first nine, as in Russian. */
  countedFromStart: boolean;
  /** "the nineties" 90, "twenties" 20. */
  decades: Surfaces<number>;
  /** Days of the year with a name: "MM-DD", or as `feastDay` tells them. */
  holidays: Surfaces<string>;
  /**
   * The order of "3/4/2024": day or month first; `unknown` where only whole dates that read one
   * way are told ("2024-04-03", "14.04.2024"), and no year by itself.
   */
  numericOrder: 'day-month' | 'month-day' | 'unknown';
  /** Whether digits parted by points are dates with or without a year: "4.11." */
  dottedDayMonth: boolean;
  /** Whether a word for "year" follows a year's number and belongs to it: «2023 года». */
  yearAfterNumber: boolean;
  /** Right before a past form, words that put it ahead: "will be signed", "is to be held". */
  untensed: readonly string[];
  /** Words behind which a participle only qualifies a noun: "its" in "41% of its planned volume". */
  determiners?: readonly string[];
  /** Words before a month, quarter or half alone that make it the one that was spoken of: "in the". */
  spokenBefore?: readonly string[];
  /** Words before a season alone that make it one year's: "in the". */
  seasonBefore?: readonly string[];
  /** Words before a weekday that is no one day: "every", and forms in which it is none: "Mondays". */
  everyBefore?: readonly string[];
  recurring?: readonly string[];
  /** What is said of the past and puts a date behind it ahead: "agreed to meet". */
  appointed?: readonly string[];
  /** Words before "be" that tell what was: "had to". */
  obliged?: readonly string[];
  /** Endings of infinitives, one of which must follow such words, where a language has them: «договорились вчера встретиться». */
  infinitives?: readonly string[];
  /** Words before "Vorjahr" with which it is the whole of it, whatever was spoken of: "ganzen". */
  wholes?: readonly string[];
  /** Words behind a quarter or a half that put it ahead: "its fourth-quarter forecast". */
  forecasts?: readonly string[];
  /** Words that, right before a date, put it ahead: "by", "until". */
  deadlines: readonly string[];
  /** Things that are traded for a time ahead, beside it: "delivery" in "May delivery" and "delivery in May". */
  deliveries?: readonly string[];
  /** What words that put it ahead begin and end with, and endings of others that look so: «отправится», but «открывается». */
  futureForms?: { starts: readonly string[]; ends: readonly string[]; not: readonly string[] };
  /** Words near a date that put it ahead of the document's date, and behind it. */
  futureContext: readonly string[];
  pastContext: readonly string[];
  /** Endings of words that put it behind: "ed". */
  pastEndings: readonly string[];
  /** Words that only look so: «капитал». */
  notPast?: readonly string[];
}
