import { fold } from '../../core/boundary.js';
import type { Bound } from '../../core/item.js';
import { hashOf, Lexicon } from '../../core/lexicon.js';
import { MARK, type Tokens, tokenise } from '../../core/token.js';
import type { Pack } from '../../lang/pack.js';
import { type AxisAspect, emptyStatement, type StatementSection } from '../../lang/statement.js';
import { conceptsOf } from './concepts.js';
import { Contrasts } from './contrasts.js';
import { Interchange } from './interchange.js';
import { MoneyWords } from './money-words.js';
import { Phrases } from './phrases.js';
import { remembering } from './remembering.js';
import {
  AXIS,
  CONDITION,
  CONTENT,
  DENIAL,
  FUNCTION,
  IDLE,
  NEGATION,
  NUMERAL,
  type Sense,
  Senses,
  SUPERLATIVE,
} from './sense.js';
import { SpeakerWords } from './speaker-words.js';
import { fewestInWords, Stemmer } from './stemmer.js';
import { WordForms } from './word-forms.js';
import { eachOf, keySets, phraseSets, stemSets } from './word-sets.js';

/** One side of something that small words tell. */
interface Side {
  aspect: AxisAspect;
  side: number;
}

const wordless = new Lexicon();
const boundKinds = ['about', 'over', 'under'] as const;

/** A language's statement section, compiled: stems, and senses by longest match. */
export class Vocabulary {
  readonly axes: StatementSection['axes'];
  readonly contrasts: Contrasts;
  readonly interchange: Interchange;
  readonly forms: WordForms;
  readonly speakers: SpeakerWords;
  private readonly section: StatementSection;
  private readonly stemmer: Stemmer;
  private readonly senses = new Senses();

  private readonly contractions: ReadonlySet<string>;
  private readonly inverted = new Map<number, number>();
  private readonly powers = new Map<string, string[]>();
  /** The words of each list of the section that is known by stems, by words as written, or by phrases. */
  readonly stems: Readonly<Record<(typeof stemSets)[number], ReadonlySet<number>>>;
  readonly keys: Readonly<Record<(typeof keySets)[number], ReadonlySet<number>>>;
  readonly phrases: Readonly<Record<(typeof phraseSets)[number], Phrases>>;
  /** What says on which side of a time something is: "no later than". */
  readonly limitsOfTime: Readonly<Record<keyof StatementSection['limitsOfTime'], Phrases>>;
  /** Stems of words that lay two lists beside one another: "respectively". */
  readonly respective: ReadonlySet<number>;
  /** Keys of words that only say that somebody speaks. */
  readonly reporting: ReadonlySet<number>;
  /** Stems of words for what somebody says, and for saying it: "speech". */
  readonly occasions: ReadonlySet<number>;
  /** Labels of turns in which somebody asks. */
  readonly askers: ReadonlySet<string>;
  /** Stems by which one asks whether something is so, and answers that it is, or is not. */
  readonly whether: Readonly<Record<keyof StatementSection['whether'], ReadonlySet<number>>>;
  /** What tells the time that a change is counted from. */
  readonly comparedOver: Readonly<Record<keyof StatementSection['comparedOver'], Phrases>>;
  /** Of the stem of a word that makes one measure of a name: which set of such words it is in. */
  private readonly sisters = new Map<number, number>();
  /** What tells how something came out. */
  readonly outcomes: Readonly<Record<keyof StatementSection['outcomes'], Phrases>>;
  /** Stems of verbs by which somebody takes something well, or ill. */
  readonly reactions: Readonly<Record<keyof StatementSection['reactions'], ReadonlySet<number>>>;
  /** Stems of words that tell on which side of a vote somebody is. */
  readonly votes: Readonly<Record<keyof StatementSection['votes'], ReadonlySet<number>>>;
  /** Of words that tell something as settled, as they stand and by their stems: in which way. */
  private readonly settled = new Map<string, number>();
  private readonly settling: readonly ReadonlySet<number>[];
  /** Of a noun for things that are counted: which kind of thing. */
  readonly thingOf = new Map<string, string>();

  /** Words that tell a time from the text's own: "last", "this". */
  private readonly relative: ReadonlySet<string>;
  private readonly relativeStems: ReadonlySet<number>;
  /** Of the stem of a word for a part of something: how large the part is. */
  readonly shares = new Map<number, number>();
  /** What words for money may stand for. */
  readonly money: MoneyWords;
  /** Whether a word that only stands elsewhere says the same. */
  readonly isFreeInOrder: boolean;
  /** Nouns of percentage points told in short. */
  readonly points: ReadonlySet<string>;
  /** Of the key of a small word that takes a side: which side of what. */
  readonly stances = new Map<number, Side>();

  private bounds: ReadonlyMap<string, Bound> | undefined;
  private concepts: ReadonlyMap<string, number> | undefined;
  private organisations: Set<string> | undefined;

  constructor(
    private readonly pack: Pick<
      Pack,
      'statement' | 'period' | 'attribution' | 'figure' | 'event' | 'mention' | 'pledge'
    >,
  ) {
    const { statement: section = emptyStatement, period, attribution } = pack;
    this.section = section;
    this.axes = section.axes;
    const stemmer = (this.stemmer = new Stemmer(section));
    this.addSenses(section);
    this.contrasts = new Contrasts(section.contrasts, stemmer);
    this.interchange = new Interchange(section.interchangeable, stemmer, section.superlativeEndings);
    this.forms = new WordForms(section);
    this.speakers = new SpeakerWords(pack, section);
    this.relative = new Set(Object.keys(period?.relatives ?? {}).map(fold));
    this.relativeStems = stemmer.all([...this.relative]);
    this.contractions = new Set(section.contractions.map(([short, full]) => `${short}|${full}`));
    section.shares.forEach(([part, whole, names]) => {
      for (const name of names) this.shares.set(stemmer.stem(name), part / whole);
    });
    this.stems = eachOf(stemSets, section, (words) => stemmer.all(words));
    this.keys = eachOf(keySets, section, (words) => new Set(words.map(hashOf)));
    this.phrases = eachOf(phraseSets, section, (words) => this.phrasesOf(words));
    this.money = new MoneyWords(section, stemmer);
    this.points = new Set(section.points);
    this.isFreeInOrder = section.freeOrder === true;
    for (const { aspect, sides } of section.stances) {
      sides.forEach((surfaces, side) => {
        for (const surface of surfaces) this.stances.set(hashOf(surface), { aspect, side });
      });
    }
    this.limitsOfTime = {
      latest: this.phrasesOf(section.limitsOfTime.latest),
      earliest: this.phrasesOf(section.limitsOfTime.earliest),
    };
    this.comparedOver = {
      month: this.phrasesOf(section.comparedOver.month),
      quarter: this.phrasesOf(section.comparedOver.quarter),
      year: this.phrasesOf(section.comparedOver.year),
    };
    section.sisters.forEach((words, set) => {
      for (const word of words) this.sisters.set(stemmer.stem(word), set);
    });
    this.outcomes = {
      for: this.phrasesOf(section.outcomes.for),
      against: this.phrasesOf(section.outcomes.against),
    };
    this.reactions = {
      for: stemmer.all(section.reactions.for),
      against: stemmer.all(section.reactions.against),
    };
    this.votes = { for: stemmer.all(section.votes.for), against: stemmer.all(section.votes.against) };
    this.respective = stemmer.all(pack.figure?.context?.respective ?? []);
    this.reporting = new Set(section.reporting.map((word) => hashOf(`synonym ${word}`)));
    this.occasions = stemmer.all(attribution?.occasions ?? []);
    this.askers = new Set(section.askers);
    this.whether = {
      opening: stemmer.all(section.whether.opening),
      within: stemmer.all(section.whether.within),
      yes: stemmer.all(section.whether.yes),
      no: stemmer.all(section.whether.no),
    };
    section.settled.forEach(({ words }, way) => {
      for (const word of words) this.settled.set(word, way);
    });
    this.settling = section.settled.map(({ words }) => stemmer.all(words));
    for (const [thing, nouns] of Object.entries(section.things))
      for (const noun of nouns) this.thingOf.set(noun, thing);
    for (const word of section.inverted.words)
      this.inverted.set(hashOf(word), hashOf(section.inverted.condition));
    for (const [name, power] of [...section.seats, ...section.regions]) {
      const key = fold(name);
      this.powers.set(key, [...(this.powers.get(key) ?? []), power]);
    }
  }

  /** Whether two stems are of words that make two measures of one name: "net" and "operating" profit. */
  areSisters(one: number, other: number): boolean {
    const set = this.sisters.get(one);
    return one !== other && set !== undefined && this.sisters.get(other) === set;
  }

  /** In which way a folded word tells something as settled: "agreed". */
  settledAs(word: string): number | undefined {
    return this.settled.get(word);
  }

  /** Whether a stem is that of a word which tells something as settled in a way. */
  settles(stem: number, way: number): boolean {
    return this.settling[way].has(stem);
  }

  /** Whether what is settled in a way binds whoever settles it. */
  binds(way: number): boolean {
    return this.section.settled[way].isBinding === true;
  }

  /** Gives every surface its sense; of those that have several the first holds. */
  private addSenses(section: StatementSection): void {
    const add = (surface: string, kind: number, key = hashOf(surface), axis = 0, group = 0) =>
      this.senses.add(this.stemsOf(tokenise(surface, wordless)), { kind, key, axis, group });
    const plain = (kind: number, surfaces: readonly string[]) => {
      for (const surface of surfaces) add(surface, kind);
    };
    section.numbers.forEach((forms, n) => {
      const key = hashOf(String(n + fewestInWords));
      for (const word of forms.split(' ')) add(word, NUMERAL, key);
    });
    plain(IDLE, section.idle);
    section.axes.forEach(({ groups }, axis) => {
      groups.forEach((surfaces, group) => {
        const key = hashOf(`axis ${axis} ${group}`);
        for (const surface of surfaces) add(surface, AXIS, key, axis, group);
      });
    });
    plain(NEGATION, section.negations);
    plain(DENIAL, section.denials);
    plain(CONDITION, section.conditions);
    plain(SUPERLATIVE, section.superlatives);
    plain(FUNCTION, section.doubts);
    plain(FUNCTION, section.function);
    plain(FUNCTION, section.joints);
    plain(FUNCTION, section.partial);
    for (const surfaces of section.synonyms) {
      const key = hashOf(`synonym ${surfaces[0]}`);
      for (const surface of surfaces) add(surface, CONTENT, key);
    }
  }

  private phrasesOf(surfaces: readonly string[]): Phrases {
    return new Phrases(surfaces.map((words) => [...this.stemsOf(tokenise(words, wordless))]));
  }

  /** The key of each token: its stem's hash, so that "grew" is "grow". */
  stemsOf(tokens: Tokens): Int32Array {
    return this.stemmer.ofTokens(tokens);
  }

  /** Whether one stem is the other with a prefix that denies: "vaccinated" and "unvaccinated". */
  isOpposite(one: number, other: number): boolean {
    return this.oppositesOf(one)?.includes(other) ?? false;
  }

  /** The stems that are the opposite of one by a prefix that denies; undefined where there is none. */
  oppositesOf(stem: number): readonly number[] | undefined {
    return this.stemmer.oppositesOf(stem);
  }

  /**
   * The token index after the longest surface with a sense that starts at `index`, or -1; its
   * sense is in `sense`. `stems` are those of `tokens`; none at or after `end` is looked at.
   */
  match(tokens: Tokens, stems: Int32Array, index: number, end = tokens.count): number {
    return this.senses.match(tokens, stems, index, end);
  }

  /** Of the last match. */
  get sense(): Sense {
    return this.senses.sense;
  }

  /** The key of the condition that a word is which opens a sentence: of "should" that of "if". */
  conditionAt(hash: number): number | undefined {
    return this.inverted.get(hash);
  }

  /** How words right before a number bound it; undefined where they do not. */
  boundOf(words: string): Bound | undefined {
    this.bounds ??= new Map(
      boundKinds.flatMap((bound) =>
        (this.pack.figure?.context?.[bound] ?? []).map((surface) => [fold(surface), bound] as const),
      ),
    );
    return this.bounds.get(fold(words));
  }

  /** The ids of what a name of a place is or may stand for: "Brussels" for the European Union. */
  powersAt(name: string): readonly string[] {
    return this.powers.get(fold(name)) ?? [];
  }

  /** Whether a name of the tables has this id, so that it would be known wherever it stands. */
  knowsOrganisation(id: string): boolean {
    this.organisations ??= new Set(this.pack.mention?.organisations.map(([slug]) => `org/${slug}`));
    return this.organisations.has(id);
  }

  /** The key of what a word names in every language: a thing that is measured, happens or is counted. */
  conceptOf(word: string): number | undefined {
    this.concepts ??= conceptsOf(this.pack);
    return this.concepts.get(fold(word));
  }

  /** Whether the words of a time tell its year, in digits or from the text's own. */
  readonly tellsYear = remembering(
    (time) =>
      /\d{4}/u.test(time) ||
      fold(time)
        .split(/\s+/u)
        .some((word) => this.relative.has(word)),
  );

  /** Whether a name of a country is told of something, as an adjective or of a person. */
  isOfCountry(name: string): boolean {
    return this.section.demonyms.some((ending) => fold(name).endsWith(ending));
  }

  /** Whether a text goes on at an offset with what makes the name before it an owner's. */
  ownsFrom(text: string, offset: number): boolean {
    return this.section.possessives.some((ending) => text.startsWith(ending, offset));
  }

  /** Whether the stem is that of a word which tells a time from the text's own. */
  isRelative(stem: number): boolean {
    return this.relativeStems.has(stem);
  }

  /** Whether a folded word is a noun that a party's name may end with: "party". */
  isPartyNoun(word: string): boolean {
    return this.section.partyNouns.includes(word);
  }

  /** Whether one text is the short spelling of the other. */
  isContraction(one: string, other: string): boolean {
    const [a, b] = [fold(one), fold(other)];
    return this.contractions.has(`${a}|${b}`) || this.contractions.has(`${b}|${a}`);
  }

  /** Whether two folded words are one in two spellings. */
  areSpellings(one: string, other: string): boolean {
    if (one === other) return true;
    const { words, endings } = this.section.spellings;
    const isPair = ([a, b]: readonly [string, string]) =>
      (one === a && other === b) || (one === b && other === a);
    if (words.some(isPair)) return true;
    return endings.some(([a, b]) =>
      [
        [one, other],
        [other, one],
      ].some(([x, y]) => x.length > a.length && x.endsWith(a) && y === x.slice(0, -a.length) + b),
    );
  }

  /** Whether the stem is that of a word which carries no content of its own. */
  isFunction(stem: number): boolean {
    return this.senses.of(stem)?.kind === FUNCTION;
  }

  /** The stems of a text's words that have content of their own. */
  readonly keysOf = remembering((text): readonly number[] => {
    const tokens = tokenise(text, wordless);
    const stems = this.stemsOf(tokens);
    const keys: number[] = [];
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.kind[at] === MARK) continue;
      const isFunction = this.match(tokens, stems, at) > 0 && this.sense.kind === FUNCTION;
      if (!isFunction) keys.push(stems[at]);
    }
    return keys;
  });
}

const compiled = new WeakMap<Pack, Vocabulary>();

/** The vocabulary of a language, compiled at first use. */
export function vocabularyOf(pack: Pack): Vocabulary {
  let vocabulary = compiled.get(pack);
  if (!vocabulary) compiled.set(pack, (vocabulary = new Vocabulary(pack)));
  return vocabulary;
}
