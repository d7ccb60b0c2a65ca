import type { Bound, Direction, Unit } from '../../core/item.js';
import type { Column } from '../../core/lexicon.js';
import type { PhraseTable, WordFlags } from '../../core/phrase.js';
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
  loneScales: WordFlags;
  shortScales: PhraseTable<number>;
  moneyScales: PhraseTable<number>;
  scalesBehindMoney: PhraseTable<number>;
  articles: WordFlags;
  joiners: WordFlags;
  partJoiners: WordFlags;
  articleHedges: (Bound | undefined)[];
  wholes: WordFlags;
  points: WordFlags;
  bundles: (number | undefined)[];
  bundlesOf: (number | undefined)[];
  manyOf: (number | undefined)[];
  everyNth: PhraseTable<number>;
  partPhrases: PhraseTable<number>;
  several: WordFlags;
  fractions: (number | undefined)[];
  plainFractions: WordFlags;
  halves: (number | undefined)[];
  changeHalves: (number | undefined)[];
  scaledParts: (number | undefined)[];
  mixed: (number | undefined)[];
  many: (number | undefined)[];
  of: WordFlags;
  beforeHalf: WordFlags;
  ordinals: WordFlags;
  pronounsBefore: WordFlags;
  minus: WordFlags;
  plus: WordFlags;
  multiples: (number | undefined)[];
  bareMultiples: (number | undefined)[];
  modals: WordFlags;
  times: WordFlags;
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
  percentSigns: WordFlags;
  per: PhraseTable<true>;
  rates: PhraseTable<true>;
  perAny: PhraseTable<true>;
  amid: WordFlags;
  perUnits: WordFlags;
  perMany: PhraseTable<true>;
  perWords: PhraseTable<string>;
  weights: (string | undefined)[];
  weighing: WordFlags;
  weighingAfter: WordFlags;
  accountScales: (number | undefined)[];
  accountLeads: WordFlags;
  moneys: WordFlags;
  ageBefore: WordFlags;
  agePhrases: PhraseTable<true>;
  agedGroups: WordFlags;
  age: PhraseTable<true>;
  /** First names, as the pack's mentions have them. */
  givenNames: WordFlags;
  frosts: WordFlags;
  frostBehind: PhraseTable<true>;
  stops: WordFlags;
  modifiers: WordFlags;
  uncounted: WordFlags;
  peopleBefore: WordFlags;
  peopleNumbers: WordFlags;
  groups: WordFlags;
  crowds: WordFlags;
  lengths: WordFlags;
  peopleAfter: WordFlags;
  ofThem: PhraseTable<true>;
  compared: PhraseTable<true>;
  partsBefore: PhraseTable<true>;
  merely: WordFlags;
  people: string;
  sizes: WordFlags;
  verbs: WordFlags;
  /** The singulars of forms that no ending gives. */
  irregular: (string | undefined)[];
  outOf: PhraseTable<true>;
  oneIn: PhraseTable<true>;
  boundBefore: PhraseTable<Bound>;
  whereBefore: PhraseTable<true>;
  notInCase: WordFlags;
  boundAfter: PhraseTable<Bound>;
  direction: (Direction | undefined)[];
  directionAfter: (Direction | undefined)[];
  notChanges: PhraseTable<true>;
  ways: WordFlags;
  bridges: PhraseTable<true>;
  parallels: WordFlags;
  sayings: WordFlags;
  thats: WordFlags;
  asides: WordFlags;
  asideEndings: readonly string[];
  clauseOpeners: WordFlags;
  respective: WordFlags;
  whens: WordFlags;
  basePhrases: PhraseTable<true>;
  bases: WordFlags;
  numberBases: WordFlags;
  stretchStarts: WordFlags;
  dues: WordFlags;
  against: WordFlags;
  clausePrepositions: WordFlags;
  deliveries: WordFlags;
  /** Forms of verbs that tell what was, as the pack's periods have them. */
  pasts: WordFlags;
  forecasts: WordFlags;
  valued: WordFlags;
  datedThings: WordFlags;
  sinces: WordFlags;
  mosts: WordFlags;
  restates: WordFlags;
  changeAmounts: WordFlags;
  gaps: WordFlags;
  changeNouns: WordFlags;
  particles: WordFlags;
  idioms: PhraseTable<true>;
  rounds: WordFlags;
  schedules: WordFlags;
  clocksBefore: WordFlags;
  clocksAt: WordFlags;
  directionPhrases: PhraseTable<Direction>;
  allBut: PhraseTable<true>;
  scaleNames: WordFlags;
  agedPersons: WordFlags;
  takenAfter: WordFlags;
  streaks: PhraseTable<true>;
  particlesBehind: WordFlags;
  particleVerbs: Readonly<Record<Direction, WordFlags>>;
  durings: WordFlags;
  existences: PhraseTable<true>;
  takings: WordFlags;
  /** Whether a year goes with its word: a number with a noun behind it then counts. */
  namesYears: boolean;
  ordinalBefore: WordFlags;
  separable: (ReadonlyMap<number, Direction> | undefined)[];
  reaching: WordFlags;
  levelBounds: WordFlags;
  lasting: WordFlags;
  carriers: WordFlags;
  mounters: WordFlags;
  timesAmounts: WordFlags;
  /** What points of an index are called. */
  point: string | undefined;
  /** What points of a share are counted as. */
  sharePoint: string | undefined;
  comparedAfter: (Direction | undefined)[];
  others: WordFlags;
  auxiliaries: WordFlags;
  /** What is said before a figure of what it is per: its unit. */
  perBefore: PhraseTable<string>;
  states: WordFlags;
  statePhrases: PhraseTable<true>;
  placings: WordFlags;
  placeLinks: WordFlags;
  beginnings: WordFlags;
  equals: WordFlags;
  closes: WordFlags;
  levels: WordFlags;
  moves: WordFlags;
  alls: WordFlags;
  spells: WordFlags;
  bareLabels: WordFlags;
  raising: WordFlags;
  losing: WordFlags;
  handling: WordFlags;
  rangeStarts: WordFlags;
  nowadays: PhraseTable<true>;
  nows: WordFlags;
  rangeJoins: PhraseTable<true>;
  betweenStarts: WordFlags;
  betweenJoins: PhraseTable<true>;
  superlatives: PhraseTable<string>;
  /** Names of months; the wary ones are common words too, unless they have a capital. */
  months: ('sure' | 'wary' | undefined)[];
  /** Names of weekdays, which are no part of what is measured. */
  weekdays: WordFlags;
  /** Stretches of time of several words, which are periods: "half-year". */
  stretches: PhraseTable<true>;
  /** What makes a length of time a point in it: "ago". */
  ago: WordFlags;
  labels: WordFlags;
  numberedNames: PhraseTable<true>;
  suffixes: PhraseTable<true>;
  /** Heads of what is measured, by concept. */
  heads: PhraseTable<string>;
  determiners: WordFlags;
  measureOf: WordFlags;
  worths: PhraseTable<true>;
  durations: WordFlags;
  attached: WordFlags;
  pronouns: WordFlags;
  objects: WordFlags;
  resuming: WordFlags;
  links: WordFlags;
  generals: WordFlags;
  /** Endings of nouns that say what something is of. */
  genitives: readonly string[];
  section: FigureSection;
}
