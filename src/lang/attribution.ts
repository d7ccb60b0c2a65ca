/** What a cue governs, and so where the reported words stand. */
export type CueKind =
  | 'say' // a clause or a quotation, before it, after it or around it: "said"
  | 'tell' // the same after the one who is told: "told reporters that"
  | 'show' // a clause after it, and no quotation: "the poll showed that"
  | 'think' // the same of a mind: "believes that"
  | 'wish' // an act or a thing right after it: "called for talks", "refused to"
  | 'judge' // the one who is judged, and as what: "praised the plan"
  | 'noun' // a clause after it: "the claim that"
  | 'by'; // a source after it: "according to the ministry"

/** What a word that belongs to the language's frame does, as far as quoting is concerned. */
export type WordClass =
  | 'subject' // pronouns that can stand for a speaker: "he", "they", "I"
  | 'object' // pronouns that can stand for one who is told: "him", "us"
  | 'relative' // pronouns that take up a speaker: "who"
  | 'determiner' // starts a noun phrase: "the", "his", "some"
  | 'preposition'
  | 'link' // prepositions that go on with the same noun phrase: "of", "for"
  | 'conjunction' // "and", "but", "when"
  | 'complementiser' // opens a reported clause: "that", "whether"
  | 'auxiliary' // between a subject and its cue: "has", "will", "not"
  | 'adverb' // may stand between a subject and its cue, or after the cue: "also", "later"
  | 'day' // a time without a preposition: "Tuesday", "today"
  | 'title'; // before a name: "Mr"

/** What a common noun that may be a source stands for. */
export type SourceNoun =
  | 'person' // one who speaks: "spokesman"
  | 'people' // several: "voters"
  | 'body' // what speaks as one: "ministry"
  | 'paper'; // what others wrote or counted: "poll"

/** How a language reports what people say and think. Surfaces may have several words. */
export interface AttributionSection {
  /** The surfaces of every cue, all its forms, by what it governs. */
  cues: Readonly<Record<CueKind, readonly string[]>>;
  /** Words that report as cues do, though too loosely for any rule: for what was learned they are of the cues' kinds. */
  likeCues?: Readonly<Partial<Record<CueKind, readonly string[]>>>;
  /** The cues' forms, and those of words like them, that share the subject of the clause before: "adding". */
  participles: readonly string[];
  /** The words of each class; a word may stand in one only, the first one given. */
  words: Readonly<Record<WordClass, readonly string[]>>;
  /** Pronouns for one person by gender; `any` are those for whoever speaks ("I"), `several` those for more than one. */
  persons: {
    male: readonly string[];
    female: readonly string[];
    any: readonly string[];
    several?: readonly string[];
  };
  /** Those who lead a state or its government, of whom there is one: "president". */
  heads?: readonly string[];
  /** How nouns end that stand for more than one: "ministers". */
  pluralEndings?: readonly string[];
  /** What verbs end with that somebody's doing now or in the past makes: "s", "ed". */
  verbEndings?: { present: readonly string[]; past: readonly string[] };
  /** What stands between one or some and those whom they are of, where that goes on with no noun phrase else: «из» of «одна из попутчиц». */
  partitives?: readonly string[];
  /** Pronouns of those who are talked to, and of what has no mind: "you", "it". */
  voiceless?: readonly string[];
  /** What stands between a person and topics in a heading: "Ana Lee on roads". */
  onTopics?: readonly string[];
  /** Titles that tell which: "Mr", "Mrs". */
  titles: { male: readonly string[]; female: readonly string[] };
  /** Words for a text that is one person's: "interview", "speech". */
  occasions: readonly string[];
  /** Verbs that have one of these as their object and report nothing: "gave" an interview. */
  speeches: readonly string[];
  /** Words right before a name in quotation marks: "named", «называется». */
  namers: readonly string[];
  /** Nouns for what has its name in quotation marks, before or behind it: "ship", "scheme". */
  works: readonly string[];
  /** Whether a name in quotation marks has small letters behind its first: «Северный ветер» and «Северное сияние». */
  namesLikeSentences?: true;
  /** Words of plural verbs' endings and what stands between such a verb and the body that speaks: «в министерстве сообщили». */
  spokesBodies?: { verbs: readonly string[]; prepositions: readonly string[] };
  /** Nouns for what somebody says or thinks, owned in an inset: "in her view"; what leads to them: "in"; and what may stand before: "own". */
  wordings: readonly string[];
  wordingLeads: readonly string[];
  ownWords: readonly string[];
  /** What stands between such a noun and who owns it: "of" in "in the words of the minister". */
  wordingLinks?: readonly string[];
  /** Last words of posts that stand for the one person whose words a text renders: "leader". Empty: none do. */
  standIns: readonly string[];
  /** Nouns for who holds an office or has a calling, with which a text may name a person and then stand for him. */
  offices?: readonly string[];
  /** Nouns for who asks in an interview, before the name: "correspondent". */
  interviewers?: readonly string[];
  /** The endings that a post takes for one person, the longest first; none where nouns keep their form. */
  endings: readonly string[];
  /** Determiners that need a noun, and so name nobody: "a", "its". */
  dependents: readonly string[];
  /** Conjunctions that join two verbs of one subject: "and". */
  coordinators: readonly string[];
  /** What denies a verb before it: "not", and "t" of "did not" in short. */
  negations: readonly string[];
  /** Verbs of asking, behind which whoever is asked stands as what is said does: "asked the mayor". */
  asking: readonly string[];
  /** Nouns for times, which have no mind: "the year saw". */
  times: readonly string[];
  /** Whether the narrator's words stand between dashes inside the quotation marks: «Да, — сказал он. — Идём». */
  insetDashes: boolean;
  /** Endings of verbs, by which the word is known that tells who spoke behind a quotation and a dash: «…», — усмехается мэр. */
  finiteEndings?: readonly string[];
  /** Common nouns for who or what is a source, for what was learned: rare ones are then known by their class. */
  sourceNouns?: Readonly<Record<SourceNoun, readonly string[]>>;
  /** What was learned of it, where anything was; without it the tables alone decide. */
  weights?: AttributionWeights;
  /** Labels of turns that name nobody: "Question", "Q". */
  anonymous: readonly string[];
  /** Those of them that are an interview's subject's: "Answer", "A". */
  answering: readonly string[];
  /** What opens a sentence that only tells who said the one before: «об этом». */
  foregoings?: readonly string[];
  /** What opens the second half of a comparison, whose verb reports nothing: "than" of "faster than they had expected". */
  comparing?: readonly string[];
  /** Phrases for whom was named last: "the latter". */
  latters?: readonly string[];
  /** Verbs of giving another's words, and what stands between whose they are and their verb: "quoted" Lee "as" saying. */
  relays?: { verbs: readonly string[]; links: readonly string[] };
  /** What stands before the subject of an infinitive, and before its verb: "for" and "to" of "it is time for them to admit". */
  infinitives?: { subjects: readonly string[]; marks: readonly string[] };
  /** What somebody does with things and amounts, by words that elsewhere report. */
  dealings?: {
    /** Verbs by which nothing is said where what is measured, or one of the things, is their object: "raised" its dividend. */
    verbs: readonly string[];
    /** Verbs whose object is never what somebody says: "launched". */
    deeds?: readonly string[];
    /** What is dealt with besides what is measured: "bill". */
    things?: readonly string[];
    /** Nouns that look like verbs of saying: "forecast", "share". */
    nouns?: readonly string[];
    /** Verbs that tell where something went, or what was done to such nouns: "grew", "beat". */
    moves?: readonly string[];
  };
  /** Phrases that begin with a cue's word and report nothing: "called off". */
  idioms: readonly string[];
  /** A pronoun with a cue, where it stands for nobody: "it is said". */
  impersonal: readonly string[];
  /** What the narrator tells his readers, and nobody else says: "it should be added". */
  asides?: readonly string[];
  /** What counts off what somebody says and is no speaker, alone before a colon: "Second: …". */
  ordinals?: readonly string[];
  /** The last words of labels before a colon that say what a text is, and not who speaks: "Press release", "Subject". */
  labels: readonly string[];
}

/** What `bench/attribution/train.js` learned from annotated documents, as Base64. */
export interface AttributionWeights {
  /** The weights of which word is a cue, which words it reports, and who is their source. */
  choices: string;
  /** The trees that judge what these choices make together. */
  trees: string;
  /** The trees that judge each of these among the others of its sentence. */
  rivals: string;
  /** The trees that tell the source of a report where several may be. */
  sources: string;
}
