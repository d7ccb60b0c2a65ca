import type { Bound, Unit } from '../core/item.js';
import type { ContextTable } from './figure-context.js';

/** Surfaces with a value each. A surface may be several words; capitals do not matter unless a field says so. */
export type Surfaces<T> = Readonly<Record<string, T>>;

/** How a language writes figures. Everything is a surface in the text's own form: inflected forms are listed, all of them. */
export interface FigureSection {
  digits: DigitsTable;
  number: NumberTable;
  unit: UnitTable;
  count: CountTable;
  context: ContextTable;
  measure: MeasureTable;
}

/** The marks inside a number written in digits. */
export interface DigitsTable {
  /**
   * Marks between groups of three digits, each a character: "," in English, "." in German. A plain
   * space stands for itself alone; no-break and thin spaces part groups in every language.
   */
  group: string;
  /** Marks before the decimals: "." in English, "," in German and Russian. */
  point: string;
}

/** Numbers in words. A number is built of them by adding (twenty, three) and multiplying (hundred, million). */
export interface NumberTable {
  /** Words that are added up: "seven", "twenty"; "двести", and whole compounds where a language fuses them. */
  values: Surfaces<number>;
  /** Words before "one of the 61" that make it all of them: "every". */
  alls?: readonly string[];
  /** Words that multiply what stands before them, as powers of ten: hundred 2, million 6, lakh 5. */
  scales: Surfaces<number>;
  /** Forms of scales that stand for one of them where no number is before: «миллион», «тысячу». */
  loneScales: readonly string[];
  /** Short scales that only follow digits, as powers of ten: bn 9, k 3. Capitals matter. */
  shortScales: Surfaces<number>;
  /** Short scales that are also a unit or a letter; a scale only beside money or a counted noun: m 6. */
  moneyScales: Surfaces<number>;
  /** The same, scales only behind money and its number: "mm" 6 in "$5mm". */
  scalesBehindMoney?: Surfaces<number>;
  /** Words that mean one before a scale, a dozen, a fraction: "a", "an". */
  articles: readonly string[];
  /** Words between the parts of one number: "and". */
  joiners: readonly string[];
  /** The same between the parts of one measure, where other words stand there: «и» in «два часа и семь минут». */
  partJoiners?: readonly string[];
  /** Words between an article and a unit that say one of it: "full" in "a full percentage point". */
  wholes?: readonly string[];
  /** Whether an article before money or a share is the number: "um ein Prozent", "ein Euro". */
  articlesCount?: boolean;
  /** Adjectives between an article and a fraction or such a unit that bound it: "knappes" in "ein knappes Drittel". */
  articleHedges?: Surfaces<Bound>;
  /** Between a whole number and its decimals, digit by digit: "three point five". */
  points: readonly string[];
  /** Things that are a number of things: "dozen" 12. */
  bundles: Surfaces<number>;
  /** The same where what follows tells it: "score" 20 in "a score of ships". */
  bundlesOf?: Surfaces<number>;
  /** Words that are so of unstated number where nothing counts them: "thousand" 1000 in "thousand of people"; scales among them are one behind "about". */
  manyOf?: Surfaces<number>;
  /** One of every so many, before its noun: "every fifth" 5. */
  everyNth?: Surfaces<number>;
  /** One part of so many in words of its own: «десятая часть» 10. */
  partPhrases?: Surfaces<number>;
  /** Words that make a scale after them one of unstated number: "several" in "several thousand". */
  several?: readonly string[];
  /** One part of so many, with a numerator or an article before it: "third" 3, "quarters" 4. */
  fractions: Surfaces<number>;
  /** Those that are no stretch of time or ordinal after a numerator, and so need nothing after them: "thirds". */
  plainFractions: readonly string[];
  /** Fractions that need nothing before them, as numbers: "half" 0.5. */
  halves: Surfaces<number>;
  /** Fractions that are so only right after a word of change: «наполовину». */
  changeHalves?: Surfaces<number>;
  /** Whether what a half is of may follow it at once, in the genitive: «треть молодёжи». */
  halvesOfAny?: boolean;
  /** Fractions that need nothing before them where a scale follows at once: "quarter" in "quarter million". */
  scaledParts?: Surfaces<number>;
  /** Numbers with a half in one word: "полтора" 1.5, "anderthalb" 1.5. */
  mixed: Surfaces<number>;
  /** Bundles and scales said in the plural, of unstated number: "dozens" 12, "millions" 1000000. */
  many: Surfaces<number>;
  /** Words after a fraction or a `many` that show it is a number: "of", and for a bare half "the". */
  of: readonly string[];
  /** Words before a half that make it a part of a year or a match: "first", "latter". */
  ordinals: readonly string[];
  /** Words before one of `halves` that show it is a number: «на» in "grew by a third". */
  beforeHalf: readonly string[];
  /** Whether one of several that are not numbered is any of them, and no count: «один из моряков». */
  anyOneOf?: boolean;
  /** Words before a one that make it a pronoun: "no one", "the one". */
  pronounsBefore: readonly string[];
  /** Words before a number that make it negative: "minus". */
  minus: readonly string[];
  /** Words before a number that say it is above nought: «плюс». */
  plus?: readonly string[];
  /** Words that are one whole change: "doubled" 2, "halved" 0.5. */
  multiples: Surfaces<number>;
  /** The same as they are said after one of `modals`: "double" in "will double". */
  bareMultiples?: Surfaces<number>;
  modals?: readonly string[];
  /** Words after a number that make it a multiple: "times", "fold". */
  times: readonly string[];
  /** Phrases whose first word is so many times: "twice as many" 2. */
  timesAs?: Surfaces<number>;
}

/** Units. Symbols that belong to no language stand in `currency.ts` and `measure.ts`. */
export interface UnitTable {
  /** Names of money, every form: ISO 4217 code, or the code and "-" for its hundredth ("cents": "USD-"). */
  currencies: Surfaces<string>;
  /** Names of a hundredth that several currencies share, with these currencies: the one named last is meant. */
  sharedMinors?: Surfaces<readonly string[]>;
  /** Names of money that several countries share, with its codes there; before a colon the country, where the code does not start with it. */
  sharedCurrencies?: Surfaces<readonly string[]>;
  /** Names of money that is another country's only where the text said so before: "dollars" after "Australian dollars". */
  lentCurrencies?: Surfaces<readonly string[]>;
  /** Capitals and the like of the countries whose money others call alike, by country: a text that is written there means their money. */
  capitals?: Readonly<Record<string, readonly string[]>>;
  /** Nouns that are money only where its country is spoken of, behind a thousand or more: "sum", UZS. */
  countedCurrencies?: Surfaces<string>;
  /** Names that do so only before the number: "Rs". Capitals matter. */
  currencyPrefixes: Surfaces<string>;
  /** What says whose money a sign is, after the number: "US" in "$5 US". Capitals matter. */
  currencyQualifiers: Surfaces<string>;
  percent: readonly string[];
  percentagePoint: readonly string[];
  /** Hundredths of a percentage point: "basis points". */
  basisPoint: readonly string[];
  /** Points of an index, a score or a percentage, every form: "points". */
  point?: readonly string[];
  /** What points of a share are counted as where it is no point of an index: «пункт». */
  sharePoint?: string;
  /** Measures, every form: UCUM code. */
  measures: Surfaces<string>;
  /** A number and its unit in one word, the unit by its UCUM code: «полчаса» 0.5 h. */
  fused?: Surfaces<readonly [value: number, code: string]>;
  /** Measures that hold a scale, as the power of ten and the UCUM code: "bcm" 9 m3. Capitals matter. */
  scaledMeasures?: Surfaces<readonly [power: number, code: string]>;
  /** Units that are so only when written right onto the digits: "p" in "50p", "C" in "38.5C". Capitals matter. */
  gluedUnits?: Surfaces<Unit>;
  /** Words that may stand between a number and its measure: "full" in "three full days". */
  amid?: readonly string[];
  /** Between a unit and what it is counted by: "per", "a", "each". */
  per: readonly string[];
  /** Between a number and the money whose rate it is: "to the" in "41.5 to the dollar". */
  rates?: readonly string[];
  /** Those of `per` that only units follow, though others may be followed by what money is for: «на» in «рублей на ремонт». */
  perUnits?: readonly string[];
  /** Those of `per` that may be followed by any noun: "per" in "1.6 children per woman". */
  perAny?: readonly string[];
  /** Between what is counted and the round number that a rate is per: «на» in «14 случаев на 1000 жителей». */
  perMany?: readonly string[];
  /** Names of money that are weights too: UCUM code. "pounds". Money, unless what follows says otherwise. */
  weights?: Surfaces<string>;
  /** Words before a figure that say it is a weight: "weighs". */
  weighing?: readonly string[];
  /** Words right after a figure that say so: "heavier". */
  weighingAfter?: readonly string[];
  /** Scales that the head of a table of accounts says its sums are in, and what leads to them: "in millions of euros". */
  accountScales?: Surfaces<number>;
  accountLeads?: readonly string[];
  /** What is money, so that so much "of" it is no weight: "savings". */
  moneys?: readonly string[];
  /** One word that says `per` and its unit: "annually" "a", "daily" "d". */
  perWords: Surfaces<string>;
  /** The same in front of the figure: "every year", "per capita". */
  perBefore?: Surfaces<string>;
  /** Before a number of years that is an age: "aged". */
  ageBefore: readonly string[];
  /** Phrases before a bare number that make it somebody's age: "she is". */
  agePhrases?: readonly string[];
  /** Who may be "under 30" or "over 65", so that this is an age: "people". */
  agedGroups?: readonly string[];
  /** Whom an age between commas is told of: "the driver, 34,". */
  agedPersons?: readonly string[];
  /** What makes years an age: "old", "of age". */
  age: readonly string[];
  /** Words before degrees that say they are below zero: «мороз»; and phrases behind them: "below zero". */
  frosts?: readonly string[];
  frostBehind?: readonly string[];
}

/** How to find the counted noun after a number, and to give it in the singular. */
export interface CountTable {
  /** Words that no counted noun goes on over: articles, prepositions, conjunctions, auxiliaries, pronouns, common verbs. */
  stops: readonly string[];
  /** Words that look like a plural and are not the head: "previous". */
  modifiers: readonly string[];
  /** Whether every noun has a capital, as in German: then the first word with one is the counted noun. */
  capitalNouns?: boolean;
  /** Words hyphened to a number word that it does not count: "way" in "a two-way street". */
  uncounted?: readonly string[];
  /** Words after a number that say how many belong to what follows: "strong" in "a 40-strong choir". */
  sizes?: readonly string[];
  /** Words right before or right behind a bare number that say it counts people: "killed six", "six dead". */
  peopleBefore?: readonly string[];
  peopleAfter?: readonly string[];
  /** Numbers that are only said of people where no noun follows: «трое». */
  peopleNumbers?: readonly string[];
  /** What people make up, before "of" and a bare number, "a staff of six", or behind another noun: "17 of the control group". */
  groups?: readonly string[];
  /** People and other things without a length, behind which a letter on the digits is a scale: "passengers" in "Passengers: 3.4m". */
  crowds?: readonly string[];
  /** Things told by their length, and which length it is, before which such a letter is a unit: "the 400m hurdles", "35m high". */
  lengths?: readonly string[];
  /** What votes and matches are won and lost by, in the singular. */
  tallies?: readonly string[];
  /** Phrases behind a number that say it is of what was named: "of them"; and before it: "of which", "including". */
  ofThem?: readonly string[];
  /** Phrases behind a number by which it is so many above or below another: "four fewer than". */
  compared?: readonly string[];
  partsBefore?: readonly string[];
  /** Words before a number that say it is no more: "only". */
  merely?: readonly string[];
  /** What people are called when counted so: "person". */
  people?: string;
  /**
   * Endings of the words that may stand between a number and its noun (adjectives), where a language
   * has them: the first word without one is the noun, whatever its form. Empty: the first plural is.
   */
  attributes: readonly string[];
  /** Endings of adjectives and participles that stand for people where no noun follows, and their dictionary form: «опрошенных». */
  substantives?: readonly (readonly [ending: string, singular: string])[];
  /** Endings of the forms of nouns that go with an adjective in the plural: «мест» in «рабочих мест», not «завода». */
  agreeing?: readonly string[];
  /** Endings of counted nouns (plurals, and whatever form stands after a number) and what they become, the longest first: "ies" "y". Empty: no nouns are read. */
  plurals: readonly (readonly [ending: string, singular: string])[];
  /** Endings that no noun has behind a scale which counts it: «ами» in «34 миллиона взятками». */
  notScaled?: readonly string[];
  /** Verbs that may stand right after one thing, and endings of others: "ed" in "one analyst warned". */
  verbs?: readonly string[];
  verbEndings?: readonly string[];
  /** Endings of words that, behind a thing and a comma, say what it does: "one man, speaking". */
  actingEndings?: readonly string[];
  /** Endings that look like one of `plurals` and are not: "ss", "us". */
  notPlurals: readonly string[];
  /** Forms that no ending gives: "people" "person". Invariant nouns too: "aircraft" "aircraft". */
  irregular: Surfaces<string>;
  /** Between the part and the whole: "out of", "of the", "of". The whole is the next number. */
  outOf: readonly string[];
  /** The same, after one and before a round whole: "one in five", "four in ten". */
  oneIn: readonly string[];
}

/** What is measured: "exports", "trade turnover". */
export interface MeasureTable {
  /**
   * Heads of what is measured, every form: the concept's name. Names are the same in every language
   * ("exports", "gdp", "trade"), so that figures can be laid beside one another across languages.
   */
  heads: Surfaces<string>;
  /** Words that open a noun phrase: "the", "its". */
  determiners: readonly string[];
  /** Between a head and what it is of: "exports of wheat". Empty where a case says so. */
  of: readonly string[];
  /** What lasts, so that a length of time says how long: "wait", "age". */
  durations?: readonly string[];
  /** Between what is measured and the sum that it is worth: "goods worth $3 million". */
  worths?: readonly string[];
  /** Between a figure and the measure that follows it: "in", "of". */
  attached: readonly string[];
  /** Words that stand for the measure named before: "it". */
  pronouns: readonly string[];
  /** The same as what a verb changes: "cut it by", «понизил её на». */
  objects?: readonly string[];
  /** Endings of infinitives with an object: «ть» in «увеличить квоту». */
  infinitives?: readonly string[];
  /** Words that open a sentence on the figure before it: "That is 3 million more". */
  resuming?: readonly string[];
  /** Prepositions with which a head only says what the one before it is of: «долг по зарплате». */
  links?: readonly string[];
  /** Words that name nothing that is measured, before "of" and a figure: "a peak of", "speaks of". */
  generals?: readonly string[];
  /** Words for stretches of time, which nothing is measured of: "quarter" in "sales in the first quarter fell". */
  spells?: readonly string[];
}
