import type { Direction } from '../core/item.js';
import type { Surfaces } from './figure.js';

/** The words around a figure that change what it says. */
export interface ContextTable {
  /** Before the figure: "about", "more than", "up to". */
  about: readonly string[];
  over: readonly string[];
  under: readonly string[];
  /** Those of `about` that say where before a number in words that is not in their case, and such words: «в районе пять лет». */
  whereBefore?: readonly string[];
  notInCase?: readonly string[];
  /** Phrases with a number that counts nothing: "one of those days", "on cloud nine". */
  idioms?: readonly string[];
  /** Words before a bare number that make it a name of those who are left or lead: "the last 16", "the Big Four". */
  rounds?: readonly string[];
  /** Words of a timetable, behind which "11.30" is a time of day: "leaves"; and what stands before such a time: "at". */
  schedules?: readonly string[];
  clocksBefore?: readonly string[];
  /** Those behind which a time of day may stand anywhere in a text that tells others so. */
  clocksAt?: readonly string[];
  /** Phrases before a figure that only end like one of these: "a row over $5 million". */
  unbounded?: readonly string[];
  /** After the figure: "or more", "or so". */
  aboutAfter: readonly string[];
  overAfter: readonly string[];
  underAfter: readonly string[];
  /** Words of change, before the figure (verbs, nouns): "rose", "increase". */
  direction: Readonly<Record<Direction, readonly string[]>>;
  /** Verbs that are of change only with their particle, and before money or a share: "put on", "gave up". */
  directionPhrases?: Readonly<Record<Direction, readonly string[]>>;
  /** Words of change right after the figure: "higher", "drop". */
  directionAfter: Readonly<Record<Direction, readonly string[]>>;
  /** Phrases right after a figure that start with a word of change and say none: "down payment". */
  notChanges?: readonly string[];
  /** Words of change that behind a hyphened length are a way or a fall: "hike" in "a six-mile hike". */
  ways?: readonly string[];
  /** Words right after a figure that lay it beside another, as "above" in "3% above the plan"; after things that are counted they say where. */
  comparedAfter?: Readonly<Record<Direction, readonly string[]>>;
  /** Words right after money or a share with which it is taken from something: "off" in "knocked 3% off the price". */
  takenAfter?: readonly string[];
  /** Words for more of the same behind a number: "weitere" in "24 weitere wurden verletzt". */
  others?: readonly string[];
  /** Verbs that stand right behind their subject: "were" in "12 were lost". */
  auxiliaries?: readonly string[];
  /** Verbs that state a level right before it, whose subject is measured: "averaged", "lag" in "lag bei 4 Prozent". */
  states?: readonly string[];
  /** Phrases of several words that do: "accounts for". */
  statePhrases?: readonly string[];
  /** Verbs that put their object at a level, and what leads to it: "they put the damage at $3 million". */
  placings?: readonly string[];
  placeLinks?: readonly string[];
  /** Verbs that state a level only right before what leads to it: "start" in "tickets start at 30 euros". */
  beginnings?: readonly string[];
  /** Verbs with which what is traded reaches its last level: "close" in "to close at 1,334". */
  closes?: readonly string[];
  /** Words that say what something comes to: "is". */
  equals?: readonly string[];
  /** Words that may stand between a word of change and its figure: "by", "of", "a", "sharply". */
  directionBridges: readonly string[];
  /** Right before a number that is in the unit of the figure before it: "12 homes, compared with 9". */
  parallels: readonly string[];
  /** Words before what a figure is compared with, and so before a period that is none of its own: "from", "than", "compared". */
  bases?: readonly string[];
  /** Phrases that end right before it: "as in" in "twice as many as in 2022". */
  basePhrases?: readonly string[];
  /** The same right before a figure: "nach" in "nach 1,7 Prozent im Januar". */
  numberBases?: readonly string[];
  /** Words before the start of a stretch of time: "since"; and before its end: "by". */
  stretchStarts?: readonly string[];
  dues?: readonly string[];
  /** Words between a share and a time that is over, which it is the change since: «к» in «на 8% к прошлому году». */
  against?: readonly string[];
  /** Prepositions before a word of `asides` with which its clause is about another thing: "for" in "for which". */
  clausePrepositions?: readonly string[];
  /** What is traded, whose number behind a verb is its price: "futures" in "futures rose to 540". */
  valued?: readonly string[];
  /** Things that a period right before them only tells from others: "delivery" in "for January delivery". */
  datedThings?: readonly string[];
  /** Verbs near a day that say when something was said: "told". */
  sayings?: readonly string[];
  /** Words that open what was said: "that". */
  thats?: readonly string[];
  /** Words that open what stands aside between commas ("which"), and endings of others ("ed" in "founded in 1987"). */
  asides?: readonly string[];
  asideEndings?: readonly string[];
  /** Words that open a clause whose period is its own: "while in 2025". */
  clauseOpeners?: readonly string[];
  /** Words that lay two lists beside one another, member by member: "respectively". */
  respective?: readonly string[];
  /** Words that, behind a period and a comma, open a clause of what was then: "when". */
  whens?: readonly string[];
  /** Words that do so after a superlative: "the highest since 2014". */
  sinces?: readonly string[];
  /** Superlatives that are no figure's own, before one of `sinces`: "the most since 2014". */
  mosts?: readonly string[];
  /** Between a change and the same change said otherwise, and between two amounts of which one holds: "or" in "190 points, or 0.6%". */
  restates: readonly string[];
  /** Words right before a figure that make it the amount of a change, whose word may stand farther off: «на». */
  changeAmounts: readonly string[];
  /** Those of `changeAmounts` before which a verb may be left out that was said before: "um" in "…, die Preise um 2 Prozent". */
  gaps?: readonly string[];
  /** Words of change that are only nouns, before which no subject stands: "growth". */
  changeNouns?: readonly string[];
  /** Words of change that are none after some verbs, and these verbs: "down" in "shot down". */
  particles?: readonly string[];
  particleVerbs?: Readonly<Record<Direction, readonly string[]>>;
  /** Words of `over` that before a length of time may mean all through it: "over five years". */
  durings?: readonly string[];
  /** Words before a bare number that say how many there are of what was counted before: "there were". */
  existences?: readonly string[];
  /** Words of `under` that before a length of time and behind what was done say how long it took: "within". */
  takings?: readonly string[];
  /** Words of `rangeJoins` that reach a level where none of `rangeStarts` stands before: "auf" in "um 12 auf 53". */
  reaching?: readonly string[];
  /** Bounds that after a word of change tell the level that it reaches: "fell below 200". */
  levelBounds?: readonly string[];
  /** Words before one of `durings` with which it is more than so long: "for over five years". */
  lasting?: readonly string[];
  /** Verbs that carry something "up to" a level, which is no bound then: "pushed prices up to $9". */
  carriers?: readonly string[];
  /** Verbs that go "up" by themselves, right before it: "picked up to 4%". */
  mounters?: readonly string[];
  /** Those of `changeAmounts` that are so only before so many times: «в два раза». */
  timesAmounts?: readonly string[];
  /** Words that make what follows a level, not a change: "to", "at", "from". */
  levels: readonly string[];
  /** Verbs of change that do not say its direction: "went" in "went from 5 to 12". */
  moves?: readonly string[];
  /** Words behind a length of time that say how long ago it was: "zurück". */
  particlesBehind?: readonly string[];
  /** Verbs whose direction is told by the particle that closes their clause: "ging … zurück" down. */
  separable?: Surfaces<Surfaces<Direction>>;
  /** Words of change after which a sum of money is what was got, not a change: "raised $20 million". */
  raising?: readonly string[];
  /** Words of change with which so many "of" so many are none: "lost six of eight". */
  losing?: readonly string[];
  /** Words of change, or verbs before its particles, that with counted things are none: "recovered 12 paintings", "brought down 9 drones". */
  handling?: readonly string[];
  /** Phrases between one of `rangeStarts` and its number: "the present" in "from the present 4 to 10". */
  nowadays?: readonly string[];
  /** Words right beside a figure that say it is today's, whatever period was told: "now". */
  nows?: readonly string[];
  /** Phrases before a part of a whole that make it what is left: "all but" in "all but three of the 14". */
  allBut?: readonly string[];
  /** Words right before a number that are its unit: "magnitude" in "of magnitude 6.1". */
  scaleNames?: readonly string[];
  /** Words beside or in a length of time that say how long or since when it went so: "in a row", "consecutive". */
  streaks?: readonly string[];
  /** Between the first and the last of a range: "to", "and" after "between". */
  rangeStarts: readonly string[];
  rangeJoins: readonly string[];
  /** "between", and what joins its two ends: "and". */
  betweenStarts: readonly string[];
  betweenJoins: readonly string[];
  /** Superlatives, every form, and the name that they are given: "record" "record". */
  superlatives: Surfaces<string>;
  /** Words before a bare number that make it a label: "section", "No", "article", "page". */
  labels: readonly string[];
  /** Those that only number what they stand before where nothing follows that it could count: «по проекту 9731». */
  bareLabels?: readonly string[];
  /** Names that end in a number, in any capitals: "ftse 100". */
  numberedNames?: readonly string[];
  /** Words right before a number with a full stop that make it an ordinal, whatever follows: "der" in "in der 78. Minute". */
  ordinalBefore?: readonly string[];
  /** Words after a number that make it none: "am", "st", "th", "o'clock". */
  suffixes: readonly string[];
}
