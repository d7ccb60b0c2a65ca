import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable, wordFlags } from '../../core/phrase.js';
import { wordsOf } from '../../core/token.js';
import type { PeriodSection } from '../../lang/period.js';

// Parts of speech of time, as bits: what an expression may start with.
export const MONTH = 1;
export const WEEKDAY = 2;
export const UNIT = 4;
export const SEASON = 8;
export const RELATIVE = 16;
export const DAY = 32;
export const PART = 64;
export const ORDINAL = 128;
export const COUNT = 256;
export const DECADE = 512;
export const HOLIDAY = 1024;
export const SPOKEN = 2048;
export const OPENER = 4096;
export const LETTER = 8192;
export const FISCAL = 16384;
export const NUMBER = 32768; // digits, the mark before them, or a Roman numeral

export const UNIT_PART = 0x40000;

/** The bits of all parts. */
export const ANY_PART = 0x4ffff;
/** A word that may be a whole expression. */
export const WHOLE = 0x10000;
/** A word of any table: what goes on behind the start of an expression. */
export const WITHIN = 0x20000;

/** The parts whose words of one may be whole expressions. */
const whole = MONTH | WEEKDAY | UNIT | SEASON | DAY | HOLIDAY | DECADE | SPOKEN | UNIT_PART;

const pairs = <V>(surfaces: Readonly<Record<string, V>>): [string, V][] => Object.entries(surfaces);
const marked = (surfaces: readonly string[]): [string, true][] => surfaces.map((surface) => [surface, true]);

/** A language's section, compiled: a phrase table for each part of speech of time. */
export function tablesOf(section: PeriodSection, lexicon: Lexicon) {
  /** By word id: the parts that an expression which starts with the word may be of, WHOLE and WITHIN. */
  const starts = lexicon.takeColumn();
  const within = <S extends Iterable<readonly [string, unknown]>>(surfaces: S): S => {
    for (const [surface] of surfaces)
      for (const word of wordsOf(surface)) {
        const id = lexicon.add(word); // before the column is read, which may grow
        starts.bits[id] |= WITHIN;
      }
    return surfaces;
  };
  const phrases = <V>(surfaces: Readonly<Record<string, V>>) =>
    new PhraseTable<V>(lexicon, within(pairs(surfaces)));
  const set = (surfaces: readonly string[]) => new PhraseTable<true>(lexicon, within(marked(surfaces)));
  const words = (surfaces: readonly string[]) => wordFlags(lexicon, within(marked(surfaces)));
  const around = (surfaces: readonly string[]) => wordFlags(lexicon, marked(surfaces));

  for (const [part, surfaces] of [
    [MONTH, Object.keys(section.months)],
    [WEEKDAY, Object.keys(section.weekdays)],
    [UNIT, [...Object.keys(section.units), ...section.weekNumber]],
    [SEASON, Object.keys(section.seasons)],
    [RELATIVE, Object.keys(section.relatives)],
    [DAY, Object.keys(section.days)],
    [PART, Object.keys(section.parts)],
    [UNIT_PART, [...Object.keys(section.unitParts ?? {}), ...Object.keys(section.unitsBefore ?? {})]],
    [ORDINAL, Object.keys(section.ordinals)],
    [COUNT, [...Object.keys(section.counts), ...Object.keys(section.yearWords)]],
    [DECADE, Object.keys(section.decades)],
    [HOLIDAY, Object.keys(section.holidays)],
    [SPOKEN, [...section.samePeriod, ...(section.yearAgo ?? []), ...section.those]],
    [OPENER, section.openers],
    [LETTER, [...section.quarterLetters, ...section.halfLetters]],
    [FISCAL, section.fiscal],
  ] as const) {
    for (const surface of surfaces) {
      const [first, ...rest] = wordsOf(surface);
      const id = lexicon.add(first);
      starts.bits[id] |= part | (rest.length === 0 && part & whole ? WHOLE : 0);
    }
  }

  return {
    section,
    starts,
    months: phrases(section.months),
    weekdays: phrases(section.weekdays),
    wary: words(section.wary),
    owners: around(section.owners ?? []),
    units: phrases(section.units),
    seasons: phrases(section.seasons),
    relatives: phrases(section.relatives),
    verbBefore: around(section.verbBefore ?? []),
    rolling: set(section.rolling),
    preceding: set(section.preceding ?? []),
    succeeding: phrases(section.succeeding ?? {}),
    nearest: set(section.nearest ?? []),
    presents: set(section.presents ?? []),
    those: words(section.those),
    lasting: words(section.lasting),
    samePeriod: set(section.samePeriod),
    yearAgo: set(section.yearAgo ?? []),
    ending: set(section.ending ?? []),
    days: phrases(section.days),
    parts: phrases(section.parts),
    unitParts: phrases(section.unitParts ?? {}),
    unitsBefore: phrases(section.unitsBefore ?? {}),
    ordinals: phrases(section.ordinals),
    ordinalEndings: words(section.ordinalEndings),
    counts: phrases(section.counts),
    yearWords: phrases(section.yearWords),
    fillers: set(section.fillers),
    apart: around(section.apart ?? []),
    overall: set(section.overall ?? []),
    articles: words(section.articles),
    openers: set(section.openers),
    joiners: set(section.joiners),
    and: words(section.and),
    ago: set(section.ago),
    agoBefore: words(section.agoBefore ?? []),
    ahead: set(section.ahead),
    shifts: phrases(section.shifts),
    shiftPrepositions: words(section.shiftPrepositions ?? []),
    thans: around(section.thans ?? []),
    remaining: around(section.remaining ?? []),
    manyUnits: words(section.manyUnits),
    oneUnits: words(section.oneUnits ?? []),
    numberBefore: words(section.numberBefore),
    before: set(section.before),
    after: set(section.after),
    within: phrases(section.within),
    superlatives: words(section.superlatives ?? []),
    starting: set(section.starting),
    afterNext: set(section.afterNext),
    agoAgainst: around(section.agoAgainst ?? []),
    notYears: around(section.notYears ?? []),
    movedBefore: around(section.movedBefore ?? []),
    shares: phrases(section.shares ?? {}),
    beforeLast: set(section.beforeLast ?? []),
    thirds: words(section.thirds ?? []),
    stretches: around(section.stretches ?? []),
    against: new PhraseTable<true>(lexicon, marked(section.against ?? [])),
    yearBefore: words(section.yearBefore),
    dayBefore: set(section.dayBefore),
    bareDayBefore: words(section.bareDayBefore),
    countedNouns: words(section.countedNouns),
    /** Letters of quarters and halves, and how many a year has of them. */
    lettered: [
      { letters: words(section.quarterLetters), unit: 'quarter', most: 4 },
      { letters: words(section.halfLetters), unit: 'half', most: 2 },
    ] as const,
    crossYear: around(section.crossYear ?? []),
    fiscal: set(section.fiscal),
    business: words(section.business ?? []),
    budgets: around(section.budgets ?? []),
    fiscalCountries: phrases(section.fiscalCountries ?? {}),
    beginning: phrases(section.beginning ?? {}),
    weekNumber: words(section.weekNumber),
    calendarWeeks: words(section.calendarWeeks ?? []),
    decadeEndings: set(section.decadeEndings),
    decades: phrases(section.decades),
    holidays: phrases(section.holidays),
    untensed: around(section.untensed),
    determiners: around(section.determiners ?? []),
    spokenBefore: set(section.spokenBefore ?? []),
    seasonBefore: set(section.seasonBefore ?? []),
    everyBefore: set(section.everyBefore ?? []),
    recurring: words(section.recurring ?? []),
    appointed: set(section.appointed ?? []),
    obliged: set(section.obliged ?? []),
    wholes: around(section.wholes ?? []),
    deliveries: around(section.deliveries ?? []),
    forecasts: around(section.forecasts ?? []),
    deadlines: around(section.deadlines),
    notPast: around(section.notPast ?? []),
    future: around(section.futureContext),
    past: around(section.pastContext),
  };
}

export type Tables = ReturnType<typeof tablesOf>;
