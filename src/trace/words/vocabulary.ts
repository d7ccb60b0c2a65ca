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
  private readonly linking: ReadonlySet<number>;
  private readonly parting: ReadonlySet<number>;
  private readonly clauseOpeners: ReadonlySet<number>;
  private readonly denying: ReadonlySet<number>;
  private readonly excepting: ReadonlySet<number>;
  private readonly partial: ReadonlySet<number>;
  private readonly yet: ReadonlySet<number>;
  private readonly powers = new Map<string, string[]>();
  /** Stems of words that lead to who does what is said: "by". */
  readonly agents: ReadonlySet<number>;
  /** Stems of words before those with whom somebody does something. */
  readonly companions: ReadonlySet<number>;
  /** Stems of words for a time counted from another that was told. */
  readonly narrated: ReadonlySet<number>;
  /** Stems of words beside what is first of a whole time. */
  readonly extremes: ReadonlySet<number>;
  /** Stems of words before a number that is not passed. */
  readonly limits: ReadonlySet<number>;
  /** Stems of words before a number that is what was left of another. */
  readonly remainders: ReadonlySet<number>;
  /** Stems of words that say of what they stand before that it is all there is. */
  readonly universals: ReadonlySet<number>;
  /** Stems of words by which whoever says them does what they say. */
  readonly performatives: ReadonlySet<number>;
  /** What says that something is so whatever else happens: "no matter". */
  readonly unconditional: Phrases;
  /** What says of two things that both are so: "not only". */
  readonly inclusive: Phrases;
  readonly reasons: Phrases;
  /** What says on which side of a time something is: "no later than". */
  readonly limitsOfTime: Readonly<Record<keyof StatementSection['limitsOfTime'], Phrases>>;
  readonly lacks: ReadonlySet<number>;
  /** Stems of words that lay two lists beside one another: "respectively". */
  readonly respective: ReadonlySet<number>;
  readonly bases: ReadonlySet<number>;
  readonly reached: ReadonlySet<number>;
  /** Keys of words that only say that somebody speaks. */
  readonly reporting: ReadonlySet<number>;
  /** Stems of words for what somebody says, and for saying it: "speech". */
  readonly occasions: ReadonlySet<number>;
  /** Labels of turns in which somebody asks. */
  readonly askers: ReadonlySet<string>;
  /** Stems by which one asks whether something is so, and answers that it is not. */
  readonly whether: Readonly<Record<keyof StatementSection['whether'], ReadonlySet<number>>>;
  /** Stems of words before the time from which on something is so: "since". */
  readonly openings: ReadonlySet<number>;
  /** Stems of words before the time by which something is due: "by". */
  readonly deadlines: ReadonlySet<number>;
  /** Stems of verbs whose two sides may be exchanged. */
  readonly mutual: ReadonlySet<number>;
  /** Of a noun for things that are counted: which kind of thing. */
  readonly thingOf = new Map<string, string>();

  /** Words that tell a time from the text's own: "last", "this". */
  private readonly relative: ReadonlySet<string>;
  private readonly relativeStems: ReadonlySet<number>;
  /** Of the stem of a word for a part of something: how large the part is. */
  readonly shares = new Map<number, number>();
  /** The stems of each hedge that need not bound its number. */
  readonly emphases: readonly (readonly number[])[];
  /** What words for money may stand for. */
  readonly money: MoneyWords;
  /** Nouns of percentage points told in short. */
  readonly points: ReadonlySet<string>;
  /** Of the key of a small word that takes a side: which side of what. */
  readonly stances = new Map<number, Side>();
  /** Keys of words that leave open whether what follows is so. */
  readonly doubts: ReadonlySet<number>;
  /** Stems of words for whoever is at the head of something, whatever the post is called. */
  readonly heads: ReadonlySet<number>;

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
    this.denying = stemmer.all(section.denials);
    this.excepting = new Set(section.exceptions.map(hashOf));
    this.partial = new Set(section.partial.map(hashOf));
    this.yet = new Set(section.yet.map(hashOf));
    this.linking = new Set(section.links.map(hashOf));
    this.clauseOpeners = new Set(section.clauseOpeners.map(hashOf));
    this.parting = new Set(section.joints.map(hashOf));
    this.agents = stemmer.all(section.agents);
    this.companions = stemmer.all(section.companions);
    section.shares.forEach(([part, whole, names]) => {
      for (const name of names) this.shares.set(stemmer.stem(name), part / whole);
    });
    this.money = new MoneyWords(section, stemmer);
    this.points = new Set(section.points);
    for (const { aspect, sides } of section.stances) {
      sides.forEach((surfaces, side) => {
        for (const surface of surfaces) this.stances.set(hashOf(surface), { aspect, side });
      });
    }
    this.doubts = new Set(section.doubts.map(hashOf));
    this.heads = stemmer.all(section.heads);
    this.emphases = this.surfaces(section.emphases);
    this.narrated = stemmer.all(section.narrated);
    this.openings = stemmer.all(section.openings);
    this.extremes = stemmer.all(section.extremes);
    this.limits = stemmer.all(section.limits);
    this.remainders = stemmer.all(section.remainders);
    this.universals = stemmer.all(section.universals);
    this.performatives = stemmer.all(section.performatives);
    this.unconditional = new Phrases(this.surfaces(section.unconditional));
    this.inclusive = new Phrases(this.surfaces(section.inclusive));
    this.reasons = new Phrases(this.surfaces(section.reasons));
    this.limitsOfTime = {
      latest: new Phrases(this.surfaces(section.limitsOfTime.latest)),
      earliest: new Phrases(this.surfaces(section.limitsOfTime.earliest)),
    };
    this.lacks = stemmer.all(section.lacks);
    this.respective = stemmer.all(pack.figure?.context?.respective ?? []);
    this.bases = stemmer.all(section.bases);
    this.reached = stemmer.all(section.reached);
    this.reporting = new Set(section.reporting.map((word) => hashOf(`synonym ${word}`)));
    this.occasions = stemmer.all(attribution?.occasions ?? []);
    this.askers = new Set(section.askers);
    this.whether = {
      opening: stemmer.all(section.whether.opening),
      within: stemmer.all(section.whether.within),
      no: stemmer.all(section.whether.no),
    };
    this.deadlines = stemmer.all(section.deadlines);
    this.mutual = stemmer.all(section.mutual);
    for (const [thing, nouns] of Object.entries(section.things))
      for (const noun of nouns) this.thingOf.set(noun, thing);
    for (const [name, power] of [...section.seats, ...section.regions]) {
      const key = fold(name);
      this.powers.set(key, [...(this.powers.get(key) ?? []), power]);
    }
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

  /** The stems of each of some surfaces, which may be of several words. */
  private surfaces(surfaces: readonly string[]): number[][] {
    return surfaces.map((words) => [...this.stemsOf(tokenise(words, wordless))]);
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

  /** Whether a term's key is that of a word which says that a list is not whole. */
  isPartial(key: number): boolean {
    return this.partial.has(key);
  }

  /** Whether a term's key is that of a negation that may end: "not yet". */
  isYet(key: number): boolean {
    return this.yet.has(key);
  }

  /** Whether a term's key is that of a condition which excepts: "unless". */
  excepts(key: number): boolean {
    return this.excepting.has(key);
  }

  /** Whether a stem is that of a word with content that denies: "refuse". */
  denies(stem: number): boolean {
    return this.denying.has(stem);
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

  /** Whether one text is the short spelling of the other. */
  isContraction(one: string, other: string): boolean {
    const [a, b] = [fold(one), fold(other)];
    return this.contractions.has(`${a}|${b}`) || this.contractions.has(`${b}|${a}`);
  }

  /** Whether the stem is that of a word which carries no content of its own. */
  isFunction(stem: number): boolean {
    return this.senses.of(stem)?.kind === FUNCTION;
  }

  /** Whether a term's key is that of a word before what is said: "that". */
  opensClause(key: number): boolean {
    return this.clauseOpeners.has(key);
  }

  /** Whether a term's key is that of a word that joins: "and". */
  links(key: number): boolean {
    return this.linking.has(key);
  }

  /** Whether a term's key is that of a word that sets clauses off against each other: "while". */
  parts(key: number): boolean {
    return this.parting.has(key);
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
