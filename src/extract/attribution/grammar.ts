import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable, type WordFlags, wordFlags, wordTable } from '../../core/phrase.js';
import type { AttributionSection, CueKind, SourceNoun, WordClass } from '../../lang/attribution.js';
import { BINDING, COMPLEMENTISER, FRAME, TURNING } from './traits.js';

/** Tokens `first` up to, not including, `end`. */
export interface Run {
  first: number;
  end: number;
}

/** Whether a token is one of a run's. */
export const holds = ({ first, end }: Run, token: number): boolean => first <= token && token < end;

/** Whether one of the runs holds a token. */
export function holdAny(runs: readonly Run[], token: number): boolean {
  for (const run of runs) if (holds(run, token)) return true;
  return false;
}

/** A language's section, compiled. */
export interface Grammar {
  section: AttributionSection;
  cues: PhraseTable<CueKind>;
  participles: PhraseTable<true>;
  /** The class of a word by its id. */
  classOf: (WordClass | undefined)[];
  /** Words for a text that is one person's. */
  occasions: WordFlags;
  /** Verbs that have one of these as their object and report nothing. */
  speeches: WordFlags;
  /** Words right before a name in quotation marks. */
  namers: PhraseTable<true>;
  /** Nouns for what has its name in quotation marks. */
  works: WordFlags;
  /** Nouns for what somebody says or thinks; what leads to them, and what may stand before them. */
  wordings: WordFlags;
  wordingLeads: WordFlags;
  ownWords: WordFlags;
  wordingLinks: WordFlags;
  /** Words between a body that speaks and its verb: «в». */
  within: WordFlags;
  /** Posts that stand for the one person whose text it is. */
  standIns: PhraseTable<true>;
  /** Nouns for who holds an office or has a calling. */
  offices: WordFlags;
  /** Nouns for who asks in an interview. */
  interviewers: WordFlags;
  /** Nouns for what has no mind: times, and what is measured. */
  mindless: WordFlags;
  /** Determiners that need a noun: "a". */
  dependents: WordFlags;
  /** What joins verbs of one subject: "and". */
  coordinators: WordFlags;
  negations: WordFlags;
  /** Verbs of asking, in all forms. */
  asking: WordFlags;
  /** Labels of turns that name nobody. */
  anonymous: WordFlags;
  /** Those of them that are the interview's subject's. */
  answering: WordFlags;
  /** What opens a sentence that only tells who said the one before. */
  foregoings: PhraseTable<true>;
  /** Phrases for whom was named last: "the latter". */
  latters: PhraseTable<true>;
  /** What opens the second half of a comparison: "than". */
  comparing: WordFlags;
  /** Verbs of giving another's words, and what stands between whose they are and their verb: "quoted" Lee "as" saying. */
  relays: WordFlags;
  relayLinks: WordFlags;
  /** What stands before the subject of an infinitive, and before its verb: "for", "to". */
  infinitiveSubjects: WordFlags;
  infinitiveMarks: WordFlags;
  /** Verbs that report nothing with what is measured as their object; those that never do with one; and what is dealt with. */
  dealings: WordFlags;
  deeds: WordFlags;
  things: WordFlags;
  /** Nouns that look like cues, and verbs that cannot be a part of who says something: "beat" estimates. */
  nounCues: WordFlags;
  moves: WordFlags;
  /** Phrases that begin like a cue and report nothing. */
  idioms: PhraseTable<true>;
  /** A pronoun that stands for nobody, with its cue. */
  impersonal: PhraseTable<true>;
  /** What the narrator tells his readers: "it should be added". */
  asides: PhraseTable<true>;
  /** What counts off what somebody says, before a colon: "Second: …". */
  ordinals: WordFlags;
  /** The last words of labels before a colon that say what a text is. */
  labels: WordFlags;
  /** Pronouns for whoever speaks: "I". */
  selves: WordFlags;
  /** Those who lead a state or its government: "president". */
  heads: WordFlags;
  /** Pronouns for more than one: "they". */
  several: WordFlags;
  /** Pronouns of those who are talked to, and of what has no mind: "you", "it". */
  voiceless: WordFlags;
  /** What leads from one or some to those whom they are of: «из». */
  partitive: WordFlags;
  /** What stands between a person and topics in a heading: "on". */
  onTopics: WordFlags;
  genderOfTitle: ('male' | 'female' | undefined)[];
  genderOfPronoun: ('male' | 'female' | undefined)[];
  /** The role of a word by its id (`Role`), for the scorer. */
  roles: (number | undefined)[];
}

const wordClasses: readonly WordClass[] = [
  'subject',
  'object',
  'relative',
  'determiner',
  'preposition',
  'link',
  'conjunction',
  'complementiser',
  'auxiliary',
  'adverb',
  'day',
  'title',
];
const cueKinds: readonly CueKind[] = ['say', 'tell', 'show', 'think', 'wish', 'judge', 'noun', 'by'];

/** The number of a class of words among the roles; 0 and 1 are left to what is no word. */
export const roleOfClass = (name: WordClass): number => 2 + wordClasses.indexOf(name);
const firstCueRole = 16;
const roleOfCue = (kind: CueKind, participle: boolean): number =>
  firstCueRole + cueKinds.indexOf(kind) + (participle ? cueKinds.length : 0);
/** Roles from here on are of common nouns for sources, which name as such only without a capital. */
export const firstNounRole = 40;
const sourceNouns: readonly SourceNoun[] = ['person', 'people', 'body', 'paper'];
/** Roles from here on are of words that no table classes. */
export const firstFreeRole = 64;
const turning = new Set<WordClass>(['auxiliary', 'subject', 'relative', 'conjunction', 'complementiser']);
const binding = new Set<WordClass>([
  'preposition',
  'link',
  'conjunction',
  'complementiser',
  'auxiliary',
  'day',
]);
/** The traits of a token by its role. */
export const traitsOfRole = Uint8Array.from({ length: firstFreeRole }, (_, role) => {
  if (role >= firstCueRole) return role < firstCueRole + 2 * cueKinds.length ? TURNING : 0;
  const name = wordClasses[role - roleOfClass(wordClasses[0])];
  if (!name) return 0;
  return (
    (name === 'adverb' ? 0 : FRAME) |
    (turning.has(name) ? TURNING : 0) |
    (binding.has(name) ? BINDING : 0) |
    (name === 'complementiser' ? COMPLEMENTISER : 0)
  );
});

/** Compiles a section; `measures` are the heads of what the language's figures measure. */
export function compileGrammar(
  section: AttributionSection,
  lexicon: Lexicon,
  measures: readonly string[],
): Grammar {
  const cues = new PhraseTable<CueKind>(lexicon);
  for (const [kind, surfaces] of Object.entries(section.cues))
    for (const surface of surfaces) cues.add(surface, kind as CueKind);
  const participles = new Set(section.participles);
  const marked = (surfaces: readonly string[] = []) => surfaces.map((surface) => [surface, true] as const);
  const flags = (words?: readonly string[]) => wordFlags(lexicon, marked(words));
  const phrases = (surfaces?: readonly string[]) => new PhraseTable<true>(lexicon, marked(surfaces));
  return {
    section,
    cues,
    participles: phrases(section.participles),
    classOf: wordTable<WordClass>(
      lexicon,
      Object.entries(section.words).flatMap(([name, surfaces]) =>
        surfaces.map((surface) => [surface, name as WordClass] as const),
      ),
    ),
    occasions: flags(section.occasions),
    speeches: flags(section.speeches),
    namers: phrases(section.namers),
    works: flags(section.works),
    wordings: flags(section.wordings),
    wordingLeads: flags(section.wordingLeads),
    ownWords: flags(section.ownWords),
    wordingLinks: flags(section.wordingLinks),
    within: flags(section.spokesBodies?.prepositions),
    heads: flags(section.heads),
    standIns: phrases(section.standIns),
    offices: flags(section.offices),
    interviewers: flags(section.interviewers),
    mindless: flags([...section.times, ...measures.filter((head) => !head.includes(' '))]),
    dependents: flags(section.dependents),
    coordinators: flags(section.coordinators),
    negations: flags(section.negations),
    asking: flags(section.asking),
    anonymous: flags(section.anonymous),
    foregoings: phrases(section.foregoings),
    answering: flags(section.answering),
    latters: phrases(section.latters),
    comparing: flags(section.comparing),
    relays: flags(section.relays?.verbs),
    relayLinks: flags(section.relays?.links),
    infinitiveSubjects: flags(section.infinitives?.subjects),
    infinitiveMarks: flags(section.infinitives?.marks),
    dealings: flags(section.dealings?.verbs),
    deeds: flags(section.dealings?.deeds),
    things: flags([...(section.dealings?.things ?? []), ...measures.filter((head) => !head.includes(' '))]),
    nounCues: flags(section.dealings?.nouns),
    moves: flags(section.dealings?.moves),
    idioms: phrases(section.idioms),
    impersonal: phrases(section.impersonal),
    labels: flags(section.labels),
    asides: phrases(section.asides),
    ordinals: flags(section.ordinals),
    selves: flags(section.persons.any),
    several: flags(section.persons.several),
    voiceless: flags(section.voiceless),
    partitive: flags(section.partitives),
    onTopics: flags(section.onTopics),
    genderOfTitle: genders(section.titles, lexicon),
    genderOfPronoun: genders(section.persons, lexicon),
    roles: wordTable<number>(lexicon, [
      ...Object.entries(section.words).flatMap(([name, surfaces]) =>
        surfaces.map((surface) => [surface, roleOfClass(name as WordClass)] as const),
      ),
      ...[...Object.entries(section.cues), ...Object.entries(section.likeCues ?? {})].flatMap(
        ([kind, surfaces]) =>
          surfaces
            .filter((surface) => !surface.includes(' '))
            .map((surface) => [surface, roleOfCue(kind as CueKind, participles.has(surface))] as const),
      ),
      ...sourceNouns.flatMap((name, i) =>
        (section.sourceNouns?.[name] ?? []).map((surface) => [surface, firstNounRole + i] as const),
      ),
    ]),
  };
}

const genders = ({ male, female }: AttributionSection['titles'], lexicon: Lexicon) =>
  wordTable<'male' | 'female'>(lexicon, [
    ...male.map((surface) => [surface, 'male'] as const),
    ...female.map((surface) => [surface, 'female'] as const),
  ]);
