/** What a difference along an axis is called in a finding. */
export type AxisAspect =
  | 'bound'
  | 'currency'
  | 'direction'
  | 'measure'
  | 'modality'
  | 'period'
  | 'polarity'
  | 'scale'
  | 'unit'
  | 'value'
  | 'wording';

/** Groups of words that exclude one another: within a group they say the same, across groups they do not. */
export interface Axis {
  aspect: AxisAspect;
  groups: readonly (readonly string[])[];
  /** Of each group: the bound of a number that it is told of, as "the largest of magnitude 5". */
  bounds?: readonly ('over' | 'under')[];
  /** Groups that only add colour: to leave one of their words out changes nothing. */
  light?: readonly number[];
  /** Whether its words tell how something is to what stands behind them: "before". That must then be the same. */
  isRelation?: true;
  /** Pairs of groups that may stand for each other: "should", "is expected to". */
  alike?: readonly (readonly [number, number])[];
  /** Groups of which the first may stand in a report for the second, but not the other way round: "plans to" for "will". */
  softer?: readonly (readonly [now: number, was: number])[];
  /** Pairs of groups that say the same where they are denied: "will not", "does not plan to". */
  alikeDenied?: readonly (readonly [number, number])[];
  /** Of a direction: whether its words judge where it went, which for what is no good is the other way: "worsened". */
  isJudged?: true;
  /** Groups of a modality by which somebody means to do something: "plan to". */
  meant?: readonly number[];
  /** Groups of a modality by which somebody leads to what he does in saying it: "would like to" thank. */
  performing?: readonly number[];
  /** Groups of a modality that leave it open whether something is so: "may". */
  open?: readonly number[];
}

/** Words that may stand in one place and never mean the same: within a group they do, across groups they do not. */
export interface Contrast {
  aspect: AxisAspect | 'entity';
  groups: readonly (readonly string[])[];
}

/** Small words by the side that each tells. */
export interface Stance {
  aspect: AxisAspect;
  sides: readonly (readonly string[])[];
}

/** Verbs, in the forms by which something is told as settled, that say so in one way. */
export interface Settled {
  words: readonly string[];
  /** Whether they bind whoever does it: what is told of them and not so is how binding it is. */
  isBinding?: true;
}

/** A language's ordinals: from the first up, the cardinals of the tens that stand before them, the tens, and what digits end with. */
export interface Ordinals {
  units: readonly string[];
  tens: readonly string[];
  wholeTens: readonly string[];
  endings: readonly string[];
}

/** What a language says about when two sentences say the same. Surfaces may be of several words. */
export interface StatementSection {
  /** Words that carry no content of their own: "the", "of", "it". */
  function: readonly string[];
  /** Words that join two things or two clauses: "and", "or". They stand among the function words too. */
  links: readonly string[];
  /** Words that set one clause or thing off against another: "while", "compared with". */
  joints: readonly string[];
  /** Words that deny what follows: "not", "never", "without". */
  negations: readonly string[];
  /** Those of `negations` that may end: "not yet". */
  yet: readonly string[];
  /** Those of `negations` that deny things and not what is done: "no", "without". */
  lacks: readonly string[];
  /** Words behind a verb that make another one of it: "sign", "sign up". */
  particles: readonly string[];
  /** Phrases for so many or so much as something else; where they are denied it is one of `fewer`. */
  asMany: readonly string[];
  fewer: readonly string[];
  /** Words that say of something that it was spoken of: "touched on", "came up". */
  spokenOf: readonly string[];
  /** Words for what of a thing is spoken of, whatever it is: "the future of". */
  facets: readonly string[];
  /** Words that say without a negation that something is not so or not there: "out of" for "not in", "stay silent" for "say nothing". */
  lacking: readonly string[];
  /** Words before what somebody is told not to do, or kept from: "against leaving"; and what such a word ends with. */
  dissuading: readonly string[];
  dissuaded: readonly string[];
  /** Words by which somebody says of a claim that it is not so: "baseless". */
  untrue: readonly string[];
  /** Verbs by which one tells what somebody says or thinks. */
  telling: readonly string[];
  /** Nouns for a body of which others may be a part: "government". */
  generic: readonly string[];
  /** Nouns for what is said and may not be so: "reports that". */
  claims: readonly string[];
  /** What opens a sentence that then tells how somebody answered: "asked about". */
  asked: readonly string[];
  /** Words that say of something that there is one: then it is the only one. */
  soles: readonly string[];
  /** Nouns at the end of a party's name, without which its members are called by it: "Party". */
  partyNouns: readonly string[];
  /** Words with content that deny as well: "refuse", "rule out". They may stand for a negation. */
  denials: readonly string[];
  /** Words that make what is said hang on something else: "if", "provided that". */
  conditions: readonly string[];
  /** Those of `conditions` that a word stands for which opens a sentence that does not ask: "should" of "Should it slip, …". */
  inverted: { words: readonly string[]; condition: string };
  /** Words that leave it open whether what follows is so: "whether". */
  doubts: readonly string[];
  /** Those of `conditions` without which it would be so: "unless". */
  exceptions: readonly string[];
  /** Beginnings of words that make the rest its opposite: "un", "in". */
  prefixes: readonly string[];
  /** Words that only look as if such a beginning denied the rest: "income" is not the opposite of "come". */
  unprefixed: readonly string[];
  /** Words between a verb in the passive and who does it: "by". */
  agents: readonly string[];
  /** Words before those with whom somebody does something: "with". */
  companions: readonly string[];
  /** Words for a time that is counted from one of which the text has spoken: "previous". */
  narrated: readonly string[];
  /** Words before a clause that is said or thought: "that". */
  clauseOpeners: readonly string[];
  /** Words beside what is first of a whole time, where a report may speak of a record: "ever", "since". */
  extremes: readonly string[];
  /** Words that tell of what is so of all times: "record", "historic". */
  records: readonly string[];
  /** Words before a number that is not passed: "only". */
  limits: readonly string[];
  /** Words before a number that is what was left of another: "the other 17". */
  remainders: readonly string[];
  /** Words that say of what they stand before that it is all there is: "every". */
  universals: readonly string[];
  /** Words that say of what they stand before that it is more than half: "most". */
  majorities: readonly string[];
  /** Words that say that something is so whatever else happens: "no matter". */
  unconditional: readonly string[];
  /** Words that say of a number that it is that of all there are together: "in all". */
  totals: readonly string[];
  /** What says of a first place that it is one of all times: "on record". */
  allTime: readonly string[];
  /** Words before what a number was earlier: "up from", "after". */
  bases: readonly string[];
  /** Phrases before the time with which a change is compared: "up 5% on". */
  against: readonly string[];
  /** Words before what something is compared with: "than". */
  comparing: readonly string[];
  /** Nouns for how something goes that may go another way themselves: "growth", which slows. */
  courses: readonly string[];
  /** Verbs for proposing what to do, which is as much an offer as a plan: "proposed". */
  proposals: readonly string[];
  /** Words before the number that a change came to: "to". */
  reached: readonly string[];
  /** Verbs before one of `reached` that say only what something is: "came to". */
  amounting: readonly string[];
  /** Words for what is the worse the more there is of it: "unemployment"; and the better. */
  ills: readonly string[];
  goods: readonly string[];
  /** Verbs that make less of something, so that "more than" leaves less: "halved". */
  cutting: readonly string[];
  /** Words that say that something does not change, and those between them and where it stays: "held" its rate "at". */
  staying: readonly string[];
  staysAt: readonly string[];
  /** Phrases for the time that a change is counted from, by how far back it lies. */
  comparedOver: Readonly<Record<'month' | 'quarter' | 'year', readonly string[]>>;
  /** Words that make one measure of a name and never another, each set in the same place: "net", "operating" of a profit. */
  sisters: readonly (readonly string[])[];
  /** Words between a rate and what is put on it or taken off, where percent are percentage points: "plus". */
  spreads: readonly string[];
  /** Words between a noun for a change and what changes: "in" of "the rise in rents". */
  ofs: readonly string[];
  /** Words before what somebody is, or is taken for: "as". */
  posts: readonly string[];
  /** What leads to the one that is not among all the others: "except for". */
  excepting: readonly string[];
  /** Words that do so only right behind all those: "but". */
  buts: readonly string[];
  /** What says of one that it is among the others: "including". */
  including: readonly string[];
  /** What says that something is told of others, or not of all: "the rest", "most". */
  others: readonly string[];
  /** What stands before a verb that names what is done: "to". */
  infinitives: readonly string[];
  /**
   * By what a verb tells what was done: endings, and words without them: "was". Of `irregular` all forms do but those with
   * `others` for an ending and the words that do `not`: "are", "women". `ahead` are the endings of the only form that stands
   * behind what is to come, if there is one: «открыть».
   */
  pasts: Readonly<Record<'endings' | 'words' | 'others' | 'not' | 'ahead', readonly string[]>>;
  /** What stands before a verb that is done to somebody: "be". */
  beings: readonly string[];
  /** Words before the number that something has come to, or is at: "at", "reached". */
  attained: readonly string[];
  /** Words for what is below nought, which stand for the minus of its number: "loss". */
  shortfalls: readonly string[];
  /** Labels of turns in which somebody asks: what is said there is nobody's statement. */
  askers: readonly string[];
  /** How one asks whether something is so: words that open such a question, or stand in it; and the words that answer that it is, and that it is not. */
  whether: Readonly<Record<'opening' | 'within' | 'yes' | 'no', readonly string[]>>;
  /** Words before the time from which on something is so: "since". */
  openings: readonly string[];
  /** Words before the time by which something is due: "by", "before". */
  deadlines: readonly string[];
  /** Those of `deadlines` before the latest time at which something happens, and never one until which it is so: "by". */
  dues: readonly string[];
  /** Words before or behind a time that say in full on which side of it something is: "no later than", "at the earliest". */
  limitsOfTime: Readonly<Record<'latest' | 'earliest', readonly string[]>>;
  /** Words for a hundredth of a money that several countries use, with the ISO 4217 codes: "cent". */
  minors: Readonly<Record<string, readonly string[]>>;
  /** Small words that tell on which side of what follows something is: "for" and "against" it, "up from" and "down from" it. */
  stances: readonly Stance[];
  /** Pronouns and what they own: of whoever speaks, "our", of whom it is said to, "your", and of others, "their". */
  owners: Readonly<Record<'selves' | 'hearers' | 'others', readonly string[]>>;
  /** Nouns that percentage points go by: "point". */
  points: readonly string[];
  /** Words for parts: "half", 1 of 2. */
  shares: readonly (readonly [part: number, whole: number, names: readonly string[]])[];
  /** Words for whoever is at the head of something: "chief". */
  heads: readonly string[];
  /** Endings of what something or somebody of a country is called: "Norwegian", "Spanish". */
  demonyms: readonly string[];
  /** What is put behind an owner's name: "Norway's". */
  possessives: readonly string[];
  /** Hedges that need not bound a number: "no fewer than" may only stress it, «до» may lead to a level. */
  emphases: readonly string[];
  /** Hedges with which a length of time only says how long something takes: "within". */
  spans: readonly string[];
  /** Verbs that say little, as in a summary: "seen" for "celebrated". */
  light: readonly string[];
  /** Verbs that say the same with their two sides exchanged: "meet". */
  mutual: readonly string[];
  /** Words that say that a list is not whole: "among others". */
  partial: readonly string[];
  /** The words for the numbers from two on, in order, the forms of each parted by spaces. */
  numbers: readonly string[];
  /** Nouns of things that are counted, by the concept that names their kind in every language: one kind is never another. */
  things: Readonly<Record<string, readonly string[]>>;
  /** Nouns of money that several countries use, with the ISO 4217 codes that each may stand for. */
  money: Readonly<Record<string, readonly string[]>>;
  /** Names of parts of the world, with their M49 codes (United Nations Statistics Division). */
  regions: readonly (readonly [name: string, code: string])[];
  /** Names of places that stand for a power which has its seat there, with that power's id. */
  seats: readonly (readonly [name: string, power: string])[];
  /** Words that claim a first place: "record", "unprecedented". */
  superlatives: readonly string[];
  /** Phrases in which such a word does not do its work: "not only", "no doubt". */
  idle: readonly string[];
  /** Modals with what they commit to, directions, opposites. */
  axes: readonly Axis[];
  /** Words that make what they are put before narrower, doubtful or a hearsay: "only", "allegedly". */
  qualifiers: readonly string[];
  /** Words that make a part of what they are put before: "some of". */
  partitives: readonly string[];
  /** Words beside a verb that say that it has been done: "has", "managed". */
  done: readonly string[];
  /** Verbs as they tell something as settled, by how it is: "agreed", "signed", "confirmed". */
  settled: readonly Settled[];
  /** Words for how what was proposed or asked for came out: "approve", "turn down". */
  outcomes: Readonly<Record<'for' | 'against', readonly string[]>>;
  /** Words for votes and voting. */
  voting: readonly string[];
  /** Words that tell on which side of a vote somebody is: "in favour", "opposed". */
  votes: Readonly<Record<'for' | 'against', readonly string[]>>;
  /** Verbs by which somebody takes something well, or ill. */
  reactions: Readonly<Record<'for' | 'against', readonly string[]>>;
  /** Words by which something is asked for or in hand, and not settled yet: "propose", "negotiate". */
  pending: readonly string[];
  /** Words that say that something may be so: "may". */
  perhaps: readonly string[];
  /** Words that say that something is certain: "certainly". */
  certain: readonly string[];
  /** Words that say that something was so and is no more: "formerly". */
  past: readonly string[];
  /** Words that make what they are put before less so: "less". */
  less: readonly string[];
  /** Words by which whoever says them does what they say, whether he says that he wishes to or not: "thank". */
  performatives: readonly string[];
  /** Words that do so only where whoever speaks says "I" before them: "I can confirm". */
  performed: readonly string[];
  /** Words that open what the rest of a sentence may hang on: "if", "without". */
  provisos: readonly string[];
  /** Words that say of a clause that it is hoped for, needed or possible: "essential". */
  wishes: readonly string[];
  /** Words that ask somebody for what is told behind him: "urges". */
  requests: readonly string[];
  /** How what happens stands to the time behind it, in a group for each way: "in", "before". Groups exclude one another. */
  timings: readonly (readonly string[])[];
  /** How one thing stands to another, in a group for each way: "due to", "despite". Groups exclude one another. */
  relations: readonly (readonly string[])[];
  /** What says of two things that both are so, in whatever form: "both", "not only". */
  inclusive: readonly string[];
  /** What leads to why something is so: "because of", "in return for". */
  reasons: readonly string[];
  /** Pairs of `relations`, one phrase for each: what a report may say for what a source says, for it claims less. */
  softer: readonly (readonly [now: string, was: string])[];
  /** Words before the post that whoever speaks holds: "as". */
  capacities: readonly string[];
  /** Words that say that somebody speaks for whoever is named behind them: "behalf". */
  advocacies: readonly string[];
  /** How many years are what a noun counts: { decade: 10 }. */
  yearsIn: Readonly<Record<string, number>>;
  /** How ordinals are written. */
  ordinals: Ordinals;
  /** Words that make the post behind them another: "vice". */
  ranks: readonly string[];
  /** Whether endings and not places tell who does what, so that a word which only stands elsewhere says the same. */
  freeOrder?: boolean;
  /** Words that make the word behind them tell the highest degree: "most". */
  superlativeMarks: readonly string[];
  /** Words that end like those that tell the highest degree, and are none: "interest". */
  noSuperlatives: readonly string[];
  /** What a word that tells the highest degree ends with: "est". */
  superlativeEndings: readonly string[];
  /** What else is never the same, looked at only where all around is as the source has it; forms are written out. */
  contrasts: readonly Contrast[];
  /** What an editor may put for one another where all around is as the source has it; a word may be in several groups. */
  interchangeable: readonly (readonly string[])[];
  /** Short spellings and the full ones, which say the same also inside quotation marks: ["can't", "cannot"]. */
  contractions: readonly (readonly [short: string, full: string])[];
  /** Words, and endings of longer ones, with another spelling of each: "programme" and "program", "ised" and "ized". */
  spellings: {
    words: readonly (readonly [one: string, other: string])[];
    endings: readonly (readonly [one: string, other: string])[];
  };
  /** The first words of those `synonyms` that only say that somebody speaks. */
  reporting: readonly string[];
  /** Words that an editor may put for one another. */
  synonyms: readonly (readonly string[])[];
  /** Irregular forms after the form that they belong to: ["grow", "grew", "grown"]. */
  irregular: readonly (readonly string[])[];
  /**
   * Endings and what to put for them. Each list is gone through once, in turn; in each the
   * first ending that fits is replaced where at least three letters stand before it, or kept where it is put for itself.
   */
  endings: readonly (readonly (readonly [ending: string, put: string])[])[];
}

/** The section of a language of which nothing is known. */
export const emptyStatement: StatementSection = {
  function: [],
  links: [],
  joints: [],
  doubts: [],
  exceptions: [],
  prefixes: [],
  unprefixed: [],
  agents: [],
  companions: [],
  narrated: [],
  openings: [],
  clauseOpeners: [],
  limits: [],
  reporting: [],
  remainders: [],
  universals: [],
  majorities: [],
  unconditional: [],
  totals: [],
  allTime: [],
  possessives: [],
  yet: [],
  lacks: [],
  particles: [],
  asMany: [],
  lacking: [],
  dissuading: [],
  dissuaded: [],
  untrue: [],
  asked: [],
  claims: [],
  generic: [],
  telling: [],
  partyNouns: [],
  soles: [],
  fewer: [],
  spokenOf: [],
  facets: [],
  bases: [],
  courses: [],
  proposals: [],
  against: [],
  comparing: [],
  reached: [],
  amounting: [],
  ills: [],
  goods: [],
  cutting: [],
  spreads: [],
  sisters: [],
  staying: [],
  staysAt: [],
  comparedOver: { month: [], quarter: [], year: [] },
  attained: [],
  beings: [],
  infinitives: [],
  pasts: { endings: [], words: [], others: [], not: [], ahead: [] },
  posts: [],
  ofs: [],
  excepting: [],
  buts: [],
  including: [],
  others: [],
  shortfalls: [],
  extremes: [],
  records: [],
  askers: [],
  deadlines: [],
  dues: [],
  whether: { opening: [], within: [], yes: [], no: [] },
  owners: { selves: [], hearers: [], others: [] },
  limitsOfTime: { latest: [], earliest: [] },
  shares: [],
  minors: {},
  points: [],
  stances: [],
  heads: [],
  demonyms: [],
  emphases: [],
  spans: [],
  light: [],
  mutual: [],
  partial: [],
  numbers: [],
  things: {},
  money: {},
  regions: [],
  seats: [],
  negations: [],
  denials: [],
  conditions: [],
  inverted: { words: [], condition: '' },
  superlatives: [],
  idle: [],
  axes: [],
  contrasts: [],
  noSuperlatives: [],
  superlativeEndings: [],
  superlativeMarks: [],
  ranks: [],
  yearsIn: {},
  qualifiers: [],
  partitives: [],
  done: [],
  settled: [],
  pending: [],
  voting: [],
  votes: { for: [], against: [] },
  reactions: { for: [], against: [] },
  outcomes: { for: [], against: [] },
  perhaps: [],
  certain: [],
  past: [],
  less: [],
  performatives: [],
  performed: [],
  provisos: [],
  wishes: [],
  timings: [],
  relations: [],
  softer: [],
  inclusive: [],
  reasons: [],
  requests: [],
  capacities: [],
  advocacies: [],
  ordinals: { units: [], tens: [], wholeTens: [], endings: [] },
  interchangeable: [],
  contractions: [],
  spellings: { words: [], endings: [] },
  synonyms: [],
  irregular: [],
  endings: [],
};
