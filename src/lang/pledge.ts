import type { Force } from '../core/item.js';

/** How a cue of a pledge stands among the other words. */
export type PledgeForm =
  | 'verb' // between who pledges and what: "plans to"
  | 'apart' // the same, where a day, a place or a partner stands before the act: "agreed" with Norway "to"
  | 'gerund' // the same, where a word with one of `gerunds` opens the act: "considers" selling
  | 'state' // the same, with one of `copulas` before it: "ready to"
  | 'scheduled' // the same, also used to foretell, as 'modal' is: "set to"
  | 'modal' // the same, also used to foretell: the act that follows must not be one of `fates`
  | 'reported' // the same as 'modal', only after a word of `reports`: "said that it would not"
  | 'own' // the same, only of the one whose words are reported: "it announced that it would"
  | 'future' // a verb of which the tense is a promise, and which opens the act: «построит»
  | 'object' // "promised" somebody or an amount of something, which follows at once
  | 'anything' // the same, whatever noun follows
  | 'impersonal' // nobody is named and the act follows: "it is planned to"
  | 'progressive' // what is under way, and lies ahead where a day says so: "is opening" in May
  | 'departure' // the same, also without a day where the speaker says it, or denies it: "I am leaving", "we are not selling"
  | 'gain' // a verb of which the tense is a promise to who is its subject: every nurse «получит»
  | 'told' // the same as 'passive', only of what somebody is reported to say: "said it would be" built
  | 'noun' // "readiness", whose owner stands before or after it; one of `openings` leads to the act
  | 'passive'; // nobody is named; one of `done` must follow: "is expected to be", "signed"

/** What a language says about intentions, promises, readiness. Surfaces are parted by commas. */
export interface PledgeSection {
  /** A "|" in a surface stands where the act starts, if the surface names it: "expected to |sign". */
  cues: readonly (readonly [force: Force, form: PledgeForm, surfaces: string])[];
  /** The same, of what one says one will not do. */
  refusals: readonly (readonly [force: Force, form: PledgeForm, surfaces: string])[];
  /** Those of all these that only who has a will does, so that any noun before them may be who pledges: "vowed to". */
  willed: string;
  /** Forms of "to be" and what helps verbs, between an agent and a cue. */
  copulas: string;
  /** Nouns for bodies that somebody who promises may speak for: "the ministry" in "she assures that the ministry will". */
  bodies?: string;
  /** Nouns by which a company, and a state, is told again that was named before: "the firm", "the country". */
  kinds?: { organisation: string; country: string };
  /** Those for whom somebody is of: "his side". */
  sides?: string;
  /** Verbs that make a promise of the clause they stand in or behind, with their subject: "…, she vows". */
  avowals?: string;
  /** Clauses that make a promise of what the speaker said before, or, with a word of `complementisers`, says next: "you have my word". */
  bonds?: string;
  /** What somebody is asked, before the act: "asked to"; before a clause with whom it is about: "asked whether". */
  askings?: { acts: string; clauses: string };
  /** What one does who was asked, by saying that one will or will not: "agreed", "refused". */
  answers?: { agreed: string; refused: string };
  /** Words before what one does all the same: "was asked to" stay "but" refused. */
  contrasts?: string;
  /** What denies an act before or behind its modal: "under no circumstances". */
  nevers?: string;
  /** Words between a modal and a verb that goes on with an ending of `gerunds`: will "be" opening. */
  beings?: string;
  /** Such verbs that tell of no act: will be "waiting". */
  idle?: string;
  /** Nouns for what one will do or not, which is named before: a sale "is something" it will not allow. */
  topics?: string;
  /** Verbs that stand for an act named behind a copula: what we will "do" is. */
  doings?: string;
  /** Words between such a verb and that act: "is". */
  doingLinks?: string;
  /** Words before who does it, where a clause names so what is done: "what" we will do; and such as deny it: "the last thing". */
  clefts?: { asserted: string; denied: string };
  /** Verbs by which one gives, and by which one gets, a promise that a noun names: "secured" from the bank a promise of. */
  promising?: { given: string; taken: string };
  /** Words before whom one gets it from, and before what one lures somebody with: "from", "with". */
  froms?: string;
  withs?: string;
  /** Words before anything of its kind: "a". */
  indefinites?: string;
  /** Words for each and all of some, or none: "every". */
  everyones?: string;
  /** Verbs for what those get to whom it is promised, who are their subject: every nurse will "get" a raise. */
  gains?: string;
  /** Those of `guesses` that lead on from a place or a day behind a comma: in May, "when" the mayor will. */
  whereabouts?: string;
  /** Those who do one's work elsewhere, for whom "he" stands in one's own words: "colleague". */
  counterparts?: string;
  /** Those of them that make a passive: "was" in "was promised". */
  passives?: string;
  /** Endings of verbs of which more than one is the subject and which need none, and of nouns in the plural: «обещают», «власти». */
  plurals?: { verbs: readonly string[]; nouns: readonly string[] };
  /** Words between such a verb and the body within which one acts: «в министерстве обещают». */
  withins?: string;
  /** Words before who does what a passive tells: "by". */
  doers?: string;
  /** Endings by which a noun tells the same with no such word: «построен» «компанией». */
  doerEndings?: readonly string[];
  /** Those of adjectives that such a noun may have: «китайской». */
  adjectives?: readonly string[];
  /** Nouns for what is considered by those who judge, and is no act: "appeal". */
  matters: string;
  /** Words before those for whom another pledges: "on behalf of". */
  behalves: string;
  /** Adverbs that stand between agent, cue and act: "also", "fully". */
  fillers: string;
  /** Endings of other such adverbs: "ly". */
  fillerEndings: readonly string[];
  /** Words with such an ending that are none: "supply". */
  notFillers: string;
  /** Words that lead from a `noun` cue to the act: "to", "of". None where a language needs none. */
  openings: string;
  /** Words that a day, a place or a partner follows which may stand before "to" and an act: "with", "at". */
  adjuncts?: string;
  /** Nouns that "to" and an act belong to, and not to a verb before them: "the decision" to close. */
  actNouns?: string;
  /** Words that own what follows them: "of" in "the readiness of Norway". */
  owners: string;
  /** Marks that show that the name before them owns what follows: "'s". */
  possessives: string;
  /** Words that own what follows and stand for the speaker (in the order of `speakers`), for a person, for anything else. */
  owns: { speaker: string; person: string; other: string };
  /** Words between a cue and an act that turn it round: "never". */
  negations: string;
  /** Words behind such a word that leave it denying nothing of the act: "not only", "not later than". */
  limits: string;
  /** Words by which a subject denies what it is said to do: "no" drones will be bought. */
  nones?: string;
  /** Common nouns for who can pledge: "government", "company", "sides". */
  agents: string;
  /** Words for who speaks: "I", "we". */
  speakers: string;
  /** Endings of verbs of which the speaker is the subject, though no word says so: «обязуемся». */
  firstPersons?: readonly string[];
  /** The same of one speaker: «обязуюсь». */
  firstPersonsAlone?: readonly string[];
  /** Last letters of words that end as a verb naming an act does, and are mostly nouns: «область». */
  notInfinitives?: readonly string[];
  /** Words that stand for a person named before: "he", "she". */
  persons: string;
  /** Words that stand for anybody named before: "it", "they". */
  things: string;
  /** Words that open the clause that a promise may be: "that". */
  complementisers: string;
  /** Words that stand for whom or what was just named: "which", "who". */
  relatives: string;
  /** Words that a name follows and that make it no subject: "in", "for", "of". */
  prepositions: string;
  /** Words before a noun that are no part of a name: articles. */
  articles: string;
  /** "and": joins two subjects. */
  ands: string;
  /** Words that start another clause and end an act or stand before a subject: "because", "that". */
  clauses: string;
  /** Words before a subject that show that what follows is a guess or a question: "fear", "whether". */
  guesses: string;
  /** Words of reporting: after a comma they end an act: ", the minister said". */
  reports: string;
  /** Words for those who foretell what others do and pledge nothing: "analyst". */
  outsiders: string;
  /** Words before a post that make it another's: "deputy" governor. */
  lessers?: string;
  /** Words of reporting that deny what they report: "denied" that it would. */
  denials?: string;
  /** Words for texts, which tell of others and pledge nothing themselves: "report". */
  texts?: string;
  /** Words of reporting that commit who reports: "announced" that "it would". */
  commits: string;
  /** Words for what befalls one, not what one does: "be", "face", "lose". */
  fates: string;
  /** Those of `fates` that are an act where an object follows: "increase" the aid. */
  turns?: string;
  /** Acts that start with a word of `fates`: "go ahead". */
  deeds?: string;
  /** What is done in a passive: "signed", "built". */
  done: string;
  /** Those of `done` that are foretold and not refused, where they are denied: will not be "achieved". */
  undone?: string;
  /** Acts of speech, which are no pledges when refused: "comment", "say". */
  sayings: string;
  /** Acts whose object is who gets something: "help", "assist". */
  gifts: string;
  /** Those of `gifts` that are done to whom they are for: "compensate". */
  aids?: string;
  /** Those of `gifts` after which "with" leads to whom they are for: "share". */
  sharings?: string;
  /** Words before whom a pledge is made to: "for"; after an act of `gifts` only: "to"; after the act itself or one of `ties` only: "with". */
  recipients: string;
  receivers: string;
  /** Endings of words for whom something is promised, between the cue and the act: «пообещал» «банкам» «продать». */
  datives?: readonly string[];
  /** Those of them that no object has: «учителям». */
  manyDatives?: readonly string[];
  /** Endings of nouns that something is done to, and which no subject has: «дорогу». */
  accusatives?: readonly string[];
  /** Endings of words for whom somebody tells that something will be, where no article stands: "promised" "tenants" "that". */
  assured?: readonly string[];
  partners: string;
  /** Nouns for what one has with somebody: "relations", "talks". */
  ties: string;
  /** Nouns whose "to" leads where one gets, and to nobody who is given anything: "access". */
  ways?: string;
  /** Words of avowing, before a noun of one's own plans: "confirmed" the "intention to". */
  avows: string;
  /** Endings of a verb in the past, which after "and" is no part of an act: "and thanked the". */
  pasts: readonly string[];
  /** Endings of a verb that is a noun for its act: "selling". */
  gerunds?: readonly string[];
  /** Words with such an ending that are none: "existing" rules. */
  notGerunds?: string;
  /** Nouns for those who get something, and seldom act: "customer". */
  getters?: string;
  /** Endings of a verb that names an act and may stand before who pledges it; none where it stands behind. */
  infinitives: readonly string[];
  /** What one does with others at a time that is set, which is an event and no pledge: "meet". */
  encounters: string;
  /** Words before a day on which an act is done, where the day opens the clause: "on" Monday "the governor will". */
  times?: string;
  /** Words before a day that is a deadline, when it stands before the cue: "by". */
  deadlines: string;
  /** Acts that commit to little: "strengthen", "explore". */
  vague: string;
}
