import type { Bound, Direction, Unit } from '../../core/item.js';
import type { Column } from '../../core/lexicon.js';
import type { PhraseTable } from '../../core/phrase.js';
import type { DigitsTable, FigureSection } from '../../lang/figure.js';

/** A unit that a surface names, and the power of ten that is written with it ("MEUR": 6). */
export interface UnitSurface {
  unit: Unit;
  scale: number;
}

/** What a token may start, as bits of `starts`: everything else is passed over at once. */
export const NUMBER = 1;
export const PREFIX = 2;
export const HEAD = 4;
export const RESPECTIVE = 8;

/** A language's section, compiled: see `FigureSection` for what each table holds. */
export interface FigureTables {
  digits: DigitsTable;
  /** By word id: NUMBER, PREFIX, HEAD, RESPECTIVE. */
  starts: Column;
  values: (number | undefined)[];
  scales: (number | undefined)[];
  loneScales: (true | undefined)[];
  shortScales: PhraseTable<number>;
  moneyScales: PhraseTable<number>;
  scalesBehindMoney: PhraseTable<number>;
  articles: (true | undefined)[];
  joiners: (true | undefined)[];
  partJoiners: (true | undefined)[];
  articleHedges: (Bound | undefined)[];
  wholes: (true | undefined)[];
  points: (true | undefined)[];
  bundles: (number | undefined)[];
  bundlesOf: (number | undefined)[];
  manyOf: (number | undefined)[];
  everyNth: PhraseTable<number>;
  partPhrases: PhraseTable<number>;
  several: (true | undefined)[];
  fractions: (number | undefined)[];
  plainFractions: (true | undefined)[];
  halves: (number | undefined)[];
  changeHalves: (number | undefined)[];
  scaledParts: (number | undefined)[];
  mixed: (number | undefined)[];
  many: (number | undefined)[];
  of: (true | undefined)[];
  beforeHalf: (true | undefined)[];
  ordinals: (true | undefined)[];
  pronounsBefore: (true | undefined)[];
  minus: (true | undefined)[];
  plus: (true | undefined)[];
  multiples: (number | undefined)[];
  bareMultiples: (number | undefined)[];
  modals: (true | undefined)[];
  times: (true | undefined)[];
  timesAs: PhraseTable<number>;
  signs: (readonly [number, number] | undefined)[];
  /** Units after a number. */
  units: PhraseTable<UnitSurface>;
  /** Units that are so only right behind the digits: "p" of "50p". */
  gluedUnits: PhraseTable<Unit>;
  /** Money before a number. */
  prefixes: PhraseTable<UnitSurface>;
  /** What says whose dollars: "$5 US". */
  qualifiers: PhraseTable<string>;
  fused: (readonly [value: number, code: string] | undefined)[];
  sharedMinors: (readonly string[] | undefined)[];
  percentSigns: (true | undefined)[];
  per: PhraseTable<true>;
  perAny: PhraseTable<true>;
  perUnits: (true | undefined)[];
  perMany: PhraseTable<true>;
  perWords: PhraseTable<string>;
  weights: (string | undefined)[];
  weighing: (true | undefined)[];
  weighingAfter: (true | undefined)[];
  moneys: (true | undefined)[];
  ageBefore: (true | undefined)[];
  agePhrases: PhraseTable<true>;
  agedGroups: (true | undefined)[];
  age: PhraseTable<true>;
  /** First names, as the pack's mentions have them. */
  givenNames: (true | undefined)[];
  frosts: (true | undefined)[];
  frostBehind: PhraseTable<true>;
  stops: (true | undefined)[];
  modifiers: (true | undefined)[];
  uncounted: (true | undefined)[];
  peopleBefore: (true | undefined)[];
  peopleNumbers: (true | undefined)[];
  groups: (true | undefined)[];
  crowds: (true | undefined)[];
  peopleAfter: (true | undefined)[];
  ofThem: PhraseTable<true>;
  partsBefore: PhraseTable<true>;
  merely: (true | undefined)[];
  people: string;
  sizes: (true | undefined)[];
  verbs: (true | undefined)[];
  /** The singulars of forms that no ending gives. */
  irregular: (string | undefined)[];
  outOf: PhraseTable<true>;
  oneIn: PhraseTable<true>;
  boundBefore: PhraseTable<Bound>;
  whereBefore: PhraseTable<true>;
  notInCase: (true | undefined)[];
  boundAfter: PhraseTable<Bound>;
  direction: (Direction | undefined)[];
  directionAfter: (Direction | undefined)[];
  notChanges: PhraseTable<true>;
  ways: (true | undefined)[];
  bridges: PhraseTable<true>;
  parallels: (true | undefined)[];
  sayings: (true | undefined)[];
  thats: (true | undefined)[];
  asides: (true | undefined)[];
  asideEndings: readonly string[];
  clauseOpeners: (true | undefined)[];
  respective: (true | undefined)[];
  whens: (true | undefined)[];
  basePhrases: PhraseTable<true>;
  bases: (true | undefined)[];
  numberBases: (true | undefined)[];
  stretchStarts: (true | undefined)[];
  dues: (true | undefined)[];
  against: (true | undefined)[];
  clausePrepositions: (true | undefined)[];
  deliveries: (true | undefined)[];
  forecasts: (true | undefined)[];
  valued: (true | undefined)[];
  datedThings: (true | undefined)[];
  sinces: (true | undefined)[];
  mosts: (true | undefined)[];
  restates: (true | undefined)[];
  changeAmounts: (true | undefined)[];
  gaps: (true | undefined)[];
  changeNouns: (true | undefined)[];
  particles: (true | undefined)[];
  particlesBehind: (true | undefined)[];
  particleVerbs: (true | undefined)[];
  durings: (true | undefined)[];
  /** Whether a year goes with its word: a number with a noun behind it then counts. */
  namesYears: boolean;
  ordinalBefore: (true | undefined)[];
  separable: (ReadonlyMap<number, Direction> | undefined)[];
  reaching: (true | undefined)[];
  levelBounds: (true | undefined)[];
  lasting: (true | undefined)[];
  carriers: (true | undefined)[];
  timesAmounts: (true | undefined)[];
  /** What points of an index are called. */
  point: string | undefined;
  comparedAfter: (Direction | undefined)[];
  others: (true | undefined)[];
  auxiliaries: (true | undefined)[];
  /** What is said before a figure of what it is per: its unit. */
  perBefore: PhraseTable<string>;
  states: (true | undefined)[];
  equals: (true | undefined)[];
  closes: (true | undefined)[];
  levels: (true | undefined)[];
  moves: (true | undefined)[];
  alls: (true | undefined)[];
  spells: (true | undefined)[];
  bareLabels: (true | undefined)[];
  raising: (true | undefined)[];
  losing: (true | undefined)[];
  handling: (true | undefined)[];
  rangeStarts: (true | undefined)[];
  nowadays: PhraseTable<true>;
  nows: (true | undefined)[];
  rangeJoins: PhraseTable<true>;
  betweenStarts: (true | undefined)[];
  betweenJoins: PhraseTable<true>;
  superlatives: PhraseTable<string>;
  /** Names of months; the wary ones are common words too, unless they have a capital. */
  months: ('sure' | 'wary' | undefined)[];
  /** Names of weekdays, which are no part of what is measured. */
  weekdays: (true | undefined)[];
  /** Stretches of time of several words, which are periods: "half-year". */
  stretches: PhraseTable<true>;
  /** What makes a length of time a point in it: "ago". */
  ago: (true | undefined)[];
  labels: (true | undefined)[];
  numberedNames: PhraseTable<true>;
  suffixes: PhraseTable<true>;
  /** Heads of what is measured, by concept. */
  heads: PhraseTable<string>;
  determiners: (true | undefined)[];
  measureOf: (true | undefined)[];
  attached: (true | undefined)[];
  pronouns: (true | undefined)[];
  resuming: (true | undefined)[];
  links: (true | undefined)[];
  /** Endings of nouns that say what something is of. */
  genitives: readonly string[];
  section: FigureSection;
}
