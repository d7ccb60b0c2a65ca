import { blockAt } from '../../core/doc.js';
import type { Sentences } from '../../core/sentence.js';
import { isOneOf, MARK, plainText, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import type { MeantBodies } from '../meant-bodies.js';
import type { Agent, Ground } from './agent.js';
import { bearersOf, promisers, reporters, speakers } from './speaker.js';
import type { PledgeTables } from './tables.js';

/** How many sentences back a person may have been named, and how far into a sentence that is looked for, in tokens. */
const sentencesBack = 2;
const reach = 60;
/** No more words qualify a colleague. */
const longestModifier = 3;
/** How far back the words of somebody may stand whom "she" goes on about, in characters. */
const farthest = 600;

/** Who is told to have said something, where that starts, and whether the text names them there. */
interface Told {
  at: number;
  name: string;
  isNamed: boolean;
}

/** Tells whom the words for who pledges mean in a text; tokens must be asked in rising order. */
export class Who {
  private readonly speakerAt: (offset: number) => string | undefined;
  private readonly sentences: Sentences;
  /** Whose words are told, in the order of the text. */
  private told?: readonly Told[];
  private persons?: ReadonlySet<string>;
  /** The same as `reporterAt`, also where only a word stands for whoever it is. */
  private anyReporterAt?: ReturnType<typeof reporters>;
  private bodyNouns?: ReadonlySet<string>;
  private bearers?: ReturnType<typeof bearersOf>;
  /** Who reports the words at an offset. */
  readonly reporterAt: ReturnType<typeof reporters>;
  /** Who says what a word at a token leads to, where it stands before that. */
  readonly promiserAt: (token: number, end: number) => Agent | undefined;

  constructor(
    private readonly draft: Draft,
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
    private readonly meant: MeantBodies | undefined,
  ) {
    this.sentences = draft.sentences;
    this.speakerAt = speakers(draft);
    this.promiserAt = promisers(draft);
    this.reporterAt = reporters(draft, (name) => tables.agents.isPronoun(name));
  }

  /** The name of an agent who does what stands at a token. */
  nameOf({ stands, name, first, end }: Agent, at: number, sentence: number): string {
    if (!stands)
      return (
        this.bearer(first, end) ??
        this.ofKind({ first, end, name }, sentence) ??
        this.bodyMeant(first, end) ??
        name
      );
    const offset = this.ground.tokens.from[at];
    if (stands === 'speaker') {
      const speaker = this.speakerAt(offset);
      if (!speaker) return name;
      return this.tables.agents.isPronoun(speaker) ? (this.personBefore(first, sentence) ?? name) : speaker;
    }
    // "Lund sails to Oslo, where he plans to"
    if (stands === 'person' && this.tables.whereabouts[this.draft.tokens.word[first - 1]]) {
      const subject = this.personBefore(first, sentence, 0);
      if (subject) return subject;
    }
    const elsewhere = stands === 'person' ? this.counterpartBefore(first, sentence) : undefined;
    if (elsewhere) return elsewhere;
    // in reported words "he" and "it" are most often who reports
    const reporter = this.reporterAt(offset);
    // "it is ready to, according to the report" is not the report
    const isOther = reporter && stands === 'thing' && (reporter.isDocument || this.isText(reporter.name));
    if (reporter && !isOther) {
      // "the ministry will pay …, she stressed, it will not lend": what a person calls "it" is the body that acts
      const isBodys = stands === 'thing' && this.isPerson(reporter.name);
      return (isBodys ? this.bodyBefore(sentence) : undefined) ?? reporter.name;
    }
    const clause = stands === 'thing' ? this.clauseBefore(first, sentence) : undefined;
    if (clause) return clause;
    const person =
      stands === 'person'
        ? (this.personBefore(first, sentence) ?? this.lastPerson(this.ground.tokens.from[first]))
        : undefined;
    return person ?? this.agentBefore(sentence) ?? name; // a language with genders calls a body «она»
  }

  /** The person who bears a post that stands alone, where the text has named one with it before: "the minister". */
  private bearer(first: number, end: number): string | undefined {
    const { tokens, mentions } = this.ground;
    const type = mentions.endingAt(end)?.item.entity.type;
    if (end - first !== 1 || (type && type !== 'post')) return undefined;
    this.bearers ??= bearersOf(this.draft, this.tables);
    return this.bearers.get(tokens.hash[first])?.findLast(({ at }) => at <= first)?.name;
  }

  /** The company or the state that a noun for its kind means, where it acted in one of the sentences before: "the firm". */
  private ofKind({ first, end }: Agent, sentence: number): string | undefined {
    const { tables, ground } = this;
    const { tokens, mentions } = ground;
    const kind = tables.kind[tokens.word[first]];
    const isDefinite = tables.section.infinitives.length > 0 || tables.article[tokens.word[first - 1]] === 1;
    if (!kind || end - first !== 1 || !isDefinite || mentions.endingAt(end)) return undefined;
    for (let s = sentence; s >= 0 && s >= sentence - sentencesBack; s--) {
      const agent = tables.agents.clauseSubject(
        ground,
        this.sentences.first[s],
        Math.min(first, this.sentences.end[s]),
      );
      const known = agent && (mentions.endingAt(agent.end) ?? mentions.startingAt(agent.end))?.item.entity;
      if (known?.type === kind && !this.isBody(known.name)) return known.name;
    }
    return undefined;
  }

  /** The body that a noun alone means which the text has named: "the ministry". */
  private bodyMeant(first: number, end: number): string | undefined {
    const isArticled = this.tables.article[this.ground.tokens.word[first - 1]] === 1;
    return this.meant?.nameOf(isArticled ? first - 1 : first, end);
  }

  /** Whether a name has a noun for a body that is no company: "Ministry of Trade". */
  private isBody(name: string): boolean {
    const { section } = this.tables;
    this.bodyNouns ??= new Set(
      (section.bodies ?? '')
        .split(', ')
        .filter((noun) => !section.kinds?.organisation.split(', ').includes(noun)),
    );
    return name.split(' ').some((word) => this.bodyNouns?.has(word.toLowerCase()));
  }

  /** Whether a pronoun stands for who reports: "he" most often does, "it" where the word commits ("announced"). */
  isReporter({ stands }: Agent, at: number): boolean {
    const reporter = this.reporterAt(this.ground.tokens.from[at]);
    if (reporter === undefined) return false;
    if (stands === 'person') return true;
    return stands === 'thing' && this.tables.commits.has((reporter.cue ?? '').toLowerCase());
  }

  /** Who said last, by name, what stands before a token of the same paragraph. */
  lastSpeaker(at: number): Agent | undefined {
    const { doc, tokens } = this.draft;
    const offset = tokens.from[at];
    const start = blockAt(doc, offset)?.span.from ?? 0;
    const name = this.lastTold(offset, start, ({ isNamed }) => isNamed);
    return name && !this.isOutsider(name) ? { first: at, end: at, name } : undefined;
  }

  /** Whether somebody whom the text names reports the words at a token, wherever it says so: "The ministry would pay, he said". */
  isReported(at: number): boolean {
    this.anyReporterAt ??= reporters(this.draft, () => false);
    const reporter = this.anyReporterAt(this.ground.tokens.from[at]);
    return reporter !== undefined && !reporter.isDocument && !this.isOutsider(reporter.name);
  }

  /** Who says what stands at a token, in words of his own or as they are told, where he does not only foretell it. */
  voiceAt(at: number): string | undefined {
    const offset = this.ground.tokens.from[at];
    const name = this.speakerAt(offset) ?? this.reporterAt(offset)?.name;
    return name === undefined || this.isOutsider(name) || this.isText(name) || this.isDenied(at)
      ? undefined
      : name;
  }

  /** Who tells of what stands at a token, where somebody does who does not only foretell it. */
  tellerOf(at: number, act: number): string | undefined {
    const name = this.reporterAt(this.ground.tokens.from[at])?.name;
    const isHis = name !== undefined && !this.isForetold(act) && !this.isDenied(at);
    return isHis ? name : undefined;
  }

  /** Whether who reports the words at a token denies them. */
  isDenied(at: number): boolean {
    const cue = this.reporterAt(this.ground.tokens.from[at])?.cue;
    return cue !== undefined && this.tables.denial.has(cue.toLowerCase());
  }

  /** Whether the words at a token are told by one who only foretells what others do: "analysts". */
  isForetold(at: number): boolean {
    const reporter = this.reporterAt(this.ground.tokens.from[at]);
    return reporter !== undefined && this.isOutsider(reporter.name);
  }

  /** The name of who reports the words at an offset, where another name for the same is part of it; else that one. */
  reporterLike(name: string, offset: number): string {
    const reporter = this.reporterAt(offset);
    return reporter?.name.toLowerCase().endsWith(name.toLowerCase()) ? reporter.name : name;
  }

  /** Whether a name ends with a word for a text. */
  private isText(name: string): boolean {
    return this.tables.text.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  }

  /** Whether a name has a word for one who foretells what others do. */
  isOutsider(name: string): boolean {
    return name.split(' ').some((word) => this.tables.outsider.has(word.toLowerCase()));
  }

  /** The person that "he" stands for: whom this sentence or one of those before it names first. */
  private personBefore(at: number, sentence: number, back = sentencesBack): string | undefined {
    const { first, end } = this.sentences;
    for (let s = sentence; s >= 0 && s >= sentence - back; s--) {
      const limit = Math.min(at, end[s], first[s] + reach);
      for (let i = first[s]; i < limit; i++) {
        const mention = this.ground.mentions.startingAt(i);
        if (mention?.item.entity.type === 'person') return mention.item.entity.name;
      }
    }
    return undefined;
  }

  /** Whether a name is a person's. */
  private isPerson(name: string): boolean {
    this.persons ??= new Set(
      this.draft.found.mention
        .filter(({ entity }) => entity.type === 'person')
        .map(({ entity }) => entity.name),
    );
    return this.persons.has(name);
  }

  /** The person whose words were told last before an offset, not far from it. */
  private lastPerson(offset: number): string | undefined {
    return this.lastTold(offset, offset - farthest, ({ name }) => this.isPerson(name));
  }

  /** Who is told to have said what starts last before an offset, no sooner than at another, of those that count. */
  private lastTold(offset: number, from: number, counts: (told: Told) => boolean): string | undefined {
    this.told ??= this.draft.found.attribution
      .flatMap(({ span, source }) =>
        source ? [{ at: span.from, name: source.name, isNamed: source.span !== undefined }] : [],
      )
      .sort((a, b) => a.at - b.at);
    let low = 0;
    for (let high = this.told.length; low < high; ) {
      const mid = (low + high) >> 1;
      if (this.told[mid].at < offset) low = mid + 1;
      else high = mid;
    }
    for (let i = low - 1; i >= 0 && this.told[i].at >= from; i--)
      if (counts(this.told[i])) return this.told[i].name;
    return undefined;
  }

  /** Whom one speaks of who does one's work elsewhere, in the same sentence before a token: "my Norwegian colleague". */
  private counterpartBefore(at: number, sentence: number): string | undefined {
    const { tables, ground } = this;
    const { tokens } = ground;
    for (let i = at - 1; i >= this.sentences.first[sentence] && i > at - reach; i--) {
      if (!tables.counterpart[tokens.word[i]]) continue;
      let first = i;
      while (first > this.sentences.first[sentence] && i - first < longestModifier) {
        if (tokens.kind[first - 1] !== WORD || tables.small[tokens.word[first - 1]]) break;
        first--;
      }
      // "Quill will see his Danish colleague; he agreed with her": his is not mine
      if (tables.own[tokens.word[first - 1]] && !tables.ownSpeaker[tokens.word[first - 1]]) continue;
      return plainText(tokens, first, i + 1);
    }
    return undefined;
  }

  /** The body that "it" stands for which a person tells of: who pledged last, or acted in one of the sentences before. */
  private bodyBefore(sentence: number): string | undefined {
    const pledged = this.agentBefore(sentence, true);
    if (pledged || this.tables.section.infinitives.length > 0) return pledged;
    for (let s = sentence; s > 0 && s >= sentence - sentencesBack; s--) {
      const name = this.agentBefore(s);
      if (name && !this.isPerson(name) && !this.tables.agents.isPronoun(name)) return name;
    }
    return undefined;
  }

  /** Who acts in the clause before, of the same sentence: "the ministry keeps its word: it will pay". */
  private clauseBefore(at: number, sentence: number): string | undefined {
    const { tokens } = this.ground;
    const begin = this.sentences.first[sentence];
    for (let i = at - 1; i > begin && i > at - reach; i--) {
      if (tokens.kind[i] !== MARK || !isOneOf(tokens, i, ';:')) continue;
      const agent = this.tables.agents.clauseSubject(this.ground, begin, i);
      return agent && !agent.stands ? agent.name : undefined;
    }
    return undefined;
  }

  /** Who acted in the sentence before; with `pledged`, only who pledged there, or in this one, and is no person. */
  private agentBefore(sentence: number, pledged = false): string | undefined {
    const { first, end } = this.sentences;
    if (sentence === 0) return undefined;
    const { agents } = this.tables;
    if (pledged) {
      const by = this.draft.found.pledge.at(-1);
      const isNear = by && by.span.from >= this.ground.tokens.from[first[sentence - 1]];
      return isNear && by.by && !this.isPerson(by.by) && !agents.isPronoun(by.by) ? by.by : undefined;
    }
    const [begin, limit] = [first[sentence - 1], end[sentence - 1]];
    let clause = begin;
    while (clause < limit && this.ground.tokens.kind[clause] !== MARK) clause++;
    const agent =
      agents.clauseSubject(this.ground, begin, clause) ?? agents.clauseSubject(this.ground, begin, limit);
    if (agent && !agent.stands)
      return this.ofKind(agent, sentence - 1) ?? this.bodyMeant(agent.first, agent.end) ?? agent.name;
    // who pledged something there: "Seawatch plans to sail. It will not wait."
    const last = this.draft.found.pledge.at(-1);
    const { from } = this.ground.tokens;
    return last && last.span.from >= from[first[sentence - 1]] ? (last.by ?? undefined) : undefined;
  }
}
