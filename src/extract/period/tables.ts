import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable, wordTable } from '../../core/phrase.js';
import type { PeriodSection } from '../../lang/period.js';

const pairs = <V>(surfaces: Readonly<Record<string, V>>): [string, V][] => Object.entries(surfaces);
const marked = (surfaces: readonly string[]): [string, true][] => surfaces.map((surface) => [surface, true]);

/** A language's section, compiled: a phrase table for each part of speech of time. */
export function tablesOf(section: PeriodSection, lexicon: Lexicon) {
  const phrases = <V>(surfaces: Readonly<Record<string, V>>) => new PhraseTable<V>(lexicon, pairs(surfaces));
  const set = (surfaces: readonly string[]) => new PhraseTable<true>(lexicon, marked(surfaces));
  const words = (surfaces: readonly string[]) => wordTable<true>(lexicon, marked(surfaces));

  /** By word id: whether an expression may start with the word. */
  const starts = wordTable<true>(
    lexicon,
    [
      ...Object.keys(section.months),
      ...Object.keys(section.weekdays),
      ...Object.keys(section.units),
      ...Object.keys(section.seasons),
      ...Object.keys(section.relatives),
      ...Object.keys(section.days),
      ...Object.keys(section.parts),
      ...Object.keys(section.ordinals),
      ...Object.keys(section.counts),
      ...Object.keys(section.decades),
      ...Object.keys(section.holidays),
      ...section.samePeriod,
      ...section.those,
      ...section.openers,
      ...section.quarterLetters,
      ...section.halfLetters,
      ...section.fiscal,
      ...section.weekNumber,
    ].map((surface) => [firstWord(surface), true] as const),
  );

  return {
    section,
    starts,
    months: phrases(section.months),
    weekdays: phrases(section.weekdays),
    wary: words(section.wary),
    units: phrases(section.units),
    seasons: phrases(section.seasons),
    relatives: phrases(section.relatives),
    rolling: set(section.rolling),
    those: words(section.those),
    lasting: words(section.lasting),
    samePeriod: set(section.samePeriod),
    days: phrases(section.days),
    parts: phrases(section.parts),
    ordinals: phrases(section.ordinals),
    ordinalEndings: words(section.ordinalEndings),
    counts: phrases(section.counts),
    yearWords: phrases(section.yearWords),
    fillers: set(section.fillers),
    articles: words(section.articles),
    openers: set(section.openers),
    joiners: set(section.joiners),
    and: words(section.and),
    ago: set(section.ago),
    ahead: set(section.ahead),
    shifts: phrases(section.shifts),
    manyUnits: words(section.manyUnits),
    numberBefore: words(section.numberBefore),
    before: set(section.before),
    after: set(section.after),
    within: phrases(section.within),
    starting: set(section.starting),
    afterNext: set(section.afterNext),
    yearBefore: words(section.yearBefore),
    dayBefore: set(section.dayBefore),
    countedNouns: words(section.countedNouns),
    quarterLetters: words(section.quarterLetters),
    halfLetters: words(section.halfLetters),
    fiscal: set(section.fiscal),
    weekNumber: words(section.weekNumber),
    decadeEndings: set(section.decadeEndings),
    decades: phrases(section.decades),
    holidays: phrases(section.holidays),
    untensed: words(section.untensed),
    deadlines: words(section.deadlines),
    future: words(section.futureContext),
    past: words(section.pastContext),
  };
}

export type Tables = ReturnType<typeof tablesOf>;

const firstWord = (surface: string): string => /^[\p{L}\p{M}]+|^\S/u.exec(surface)?.[0] ?? surface;
