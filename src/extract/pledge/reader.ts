import type { Force, Pledge } from '../../core/item.js';
import { isOneOf, LOWER, MARK, tokenSpan, tokenText, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import { Acts } from './act.js';
import type { Agent, Ground } from './agent.js';
import { ListedActs, listColon } from './listed.js';
import type { Cue, PledgeTables } from './tables.js';
import { Who } from './who.js';

/** What one has of oneself, and is not only about: plans may be another's. */
const committing: ReadonlySet<Force> = new Set(['ready', 'will']);
/** How far before a subject a word of reporting may stand, and one that makes it a guess, in tokens. */
const reportReach = 40;
const guessReach = 5;

/** Reads the pledges of a text off its cues, sentence by sentence, and adds them to the draft. */
export class PledgeReader {
  private readonly ground: Ground;
  private readonly who: Who;
  private readonly acts: Acts;
  private readonly listed: ListedActs;
  /** The sentence that is read: its number, its first token, and the one behind its last. */
  private sentence = 0;
  private begin = 0;
  private limit = 0;

  constructor(
    private readonly draft: Draft,
    private readonly tables: PledgeTables,
    private readonly code: string,
  ) {
    const { mentions, periods } = draft.places;
    this.ground = { tokens: draft.tokens, mentions, periods };
    this.who = new Who(draft, this.ground, tables);
    this.listed = new ListedActs(draft);
    this.acts = new Acts(draft, this.ground, tables);
  }

  /** Reads the next sentence, by its number. */
  read(sentence: number): void {
    const { tokens, sentences } = this.draft;
    const { shape } = tokens;
    const { cues } = this.tables;
    this.sentence = sentence;
    this.begin = sentences.first[sentence];
    this.limit = sentences.end[sentence];
    this.fromItem(sentence);
    const next = (at: number) => cues.next(tokens, at, this.limit);
    for (let at = next(this.begin); at < this.limit; at = next(at + 1)) {
      const end = cues.match(tokens, at, this.limit);
      if (end < 0) continue;
      const cue = cues.value;
      if (shape[at] !== LOWER && cue.form !== 'impersonal') continue;
      const act = cue.form === 'noun' ? this.fromNoun(cue, at, end) : this.fromVerb(cue, at, end);
      if (act > at) at = act - 1;
    }
  }

  /** "Norway's readiness to", "the readiness of Norway to"; the token to go on from, or -1. */
  private fromNoun(cue: Cue, at: number, end: number): number {
    const { tables, ground, begin, limit } = this;
    const { section, owner, article, opening, agents } = tables;
    const { word, kind, shape } = ground.tokens;
    let act = end;
    let agent = agents.owner(ground, at, begin);
    if (!agent && (owner[word[act]] || !section.owners) && act + 1 < limit) {
      let next = section.owners ? act + 1 : act;
      while (next < limit && article[word[next]]) next++;
      const mention = ground.mentions.startingAt(next);
      if (mention) {
        agent = { first: at, end: mention.end, name: mention.item.entity.name };
        act = mention.end;
      }
    }
    // "Norway expressed readiness to": whoever does something with it
    // «сообщил о готовности»
    const isReported = tables.preposition[word[at - 1]] && tables.report[word[at - 2]];
    const isBare =
      isReported || (kind[at - 1] === WORD && shape[at - 1] === LOWER && !tables.small[word[at - 1]]);
    const commits = committing.has(cue.force) || tables.avow[word[at - 1]];
    if (!agent && at > begin && isBare && commits)
      agent = agents.clauseSubject(ground, begin, at - (isReported ? 2 : 1));
    if (!agent) return -1;
    if (section.openings && !opening[word[act]]) return -1;
    const owned = owner[word[act]];
    if (section.openings) act++;
    // "the goal of the talks" is no act, "the commitment to the accord" is
    if ((owned && article[word[act]]) || ground.mentions.startingAt(act)) return -1;
    return this.pledged(Math.min(agent.first, at), act, cue, agent);
  }

  /** "Norway plans to", "it is planned to", "the treaty is to be signed"; the token to go on from, or -1. */
  private fromVerb(found: Cue, at: number, end: number): number {
    const { tables, ground, begin, limit } = this;
    const { fate, negation, article } = tables;
    const { tokens } = ground;
    const { word, kind, text, from } = tokens;
    let act = found.form === 'future' ? at : end;
    let guessed = false;
    let { refuses } = found;
    for (; act < limit && (negation[word[act]] || tables.isFiller(tokens, act)); act++) {
      guessed ||= fate.match(tokens, act, limit) > 0;
      refuses ||= negation[word[act]] === true;
    }
    if (found.form === 'verb' || found.form === 'impersonal')
      act = this.acts.start(act, limit, found.force === 'will');
    const isNegated = found.form === 'future' && negation[word[at - 1]] === true;
    const { form, force } = found;
    const cue: Cue = { force, form, refuses: refuses || isNegated };
    if (form === 'passive') return this.fromPassive(cue, at, act);
    if (form === 'impersonal') {
      const pledge = this.pledged(at, act, cue, undefined);
      const isBare = act >= limit || kind[act] === MARK || tables.preposition[word[act]];
      return pledge < 0 && isBare ? this.ofSubject(at, end, cue) : pledge;
    }
    const start = this.predicate(isNegated ? at - 1 : at);
    if (form === 'state' && start.copulas === 0 && !tables.relative[word[at - 1]]) return -1;
    const subject = tables.agents.subject(ground, start.first, begin);
    const agent =
      (subject?.stands === 'speaker' ? subject : this.implied(found, at, end)) ??
      subject ??
      tables.agents.stranger(ground, start.first, begin) ??
      (form === 'verb' ? this.who.promiserAt(at) : undefined);
    if (!agent) return -1;
    const foretells = form === 'modal' || form === 'reported' || form === 'own';
    if (foretells && (guessed || article[word[act]] || fate.match(tokens, act, limit) > 0)) return -1;
    if (form === 'reported' && !this.isReported(agent.first)) return -1;
    if (form === 'modal' && agent.stands === 'thing' && tables.agents.isPronoun(this.nameOf(agent, act)))
      return -1;
    if (form === 'own' && !this.who.isReporter(agent, act) && !this.isToldOf(agent, act)) return -1;
    if (cue.force !== 'agreed' && this.isGuess(agent.first)) return -1;
    const first = Math.min(agent.first, start.first);
    if (cue.force === 'will' && (form === 'verb' || form === 'object')) {
      const opened = text[from[act]] === ',' ? act + 1 : act;
      if (tables.complementiser[word[opened]]) return this.promised(first, opened + 1, cue, agent);
    }
    if (form === 'verb' && this.actBefore(agent.first, act)) return this.inverted(agent, act, cue);
    if (form === 'modal' && this.acts.isEncounter(act, limit)) return -1;
    const colon = listColon(tokens, act, limit);
    if (colon > 0) {
      this.listed.start(cue, this.nameOf(agent, first), this.sentence);
      return colon + 1;
    }
    if (form !== 'object') return this.pledged(first, act, cue, agent);
    const given = ground.mentions.startingAt(act) !== undefined || kind[act] !== WORD;
    const close = given && text[from[act]] !== ',' ? tables.bounds.actEnd(tokens, act, limit) : act;
    if (close <= act) return -1;
    this.add(first, act, close, cue, this.nameOf(agent, act));
    return act;
  }

  /** Whether somebody reports what one that is named will do: "said the government would", but not "analysts". */
  private isToldOf({ first, end, stands }: Agent, act: number): boolean {
    // "she said Ali would pray there" may tell of habits
    const isPerson = this.ground.mentions.endingAt(end)?.item.entity.type === 'person';
    return stands === undefined && !isPerson && this.isReported(first) && !this.who.isForetold(act);
  }

  /** Adds the act that a sentence is as an item of a list that a cue led to. */
  private fromItem(sentence: number): void {
    const item = this.listed.actOf(sentence);
    if (!item) return;
    const close = this.tables.bounds.actEnd(this.ground.tokens, item.act, this.limit);
    if (close > item.act + 1) this.add(item.act, item.act, close, item.cue, item.by);
  }

  /** The speaker, where a verb's ending says that it is he who acts: «обязуемся выплатить». */
  private implied({ form }: Cue, at: number, end: number): Agent | undefined {
    const { section } = this.tables;
    const { tokens } = this.ground;
    if (form === 'noun' || form === 'impersonal' || !section.firstPersons) return undefined;
    const [, plural] = section.speakers.split(', ');
    for (let verb = at; verb < end; verb++) {
      const word = tokenText(tokens, verb);
      if (section.firstPersons.some((ending) => word.endsWith(ending)))
        return { first: at, end: at, name: plural, stands: 'speaker' };
    }
    return undefined;
  }

  /** Whether a clause ends with its cue and opens with its act: «Строить порт Норвегия не намерена». */
  private actBefore(agent: number, act: number): boolean {
    const { infinitives } = this.tables.section;
    const { tokens } = this.ground;
    if (infinitives.length === 0 || (act < this.limit && tokens.kind[act] !== MARK)) return false;
    const first = this.inversionStart(agent);
    const verb = tokenText(tokens, first).toLowerCase();
    return agent - first > 1 && infinitives.some((ending) => verb.endsWith(ending));
  }

  /** Where an act before who pledges it starts, behind an "and". */
  private inversionStart(agent: number): number {
    const { tokens } = this.ground;
    const first = this.tables.bounds.phraseStart(tokens, agent, this.begin);
    return this.tables.and[tokens.word[first]] ? first + 1 : first;
  }

  /** The pledge of an act that stands before who pledges it. */
  private inverted(agent: Agent, end: number, cue: Cue): number {
    const first = this.inversionStart(agent.first);
    this.add(first, first, agent.first, cue, this.nameOf(agent, first), end);
    return end;
  }

  /** A passive: what is done opens the act, and nobody is named. */
  private fromPassive(cue: Cue, at: number, act: number): number {
    const { limit } = this;
    const { tokens } = this.ground;
    const { done } = this.tables;
    if (done.match(tokens, act, limit) < 0 || this.acts.isEncounter(act, limit)) return -1;
    return this.ofSubject(at, act, cue);
  }

  /** The pledge of nobody named of which the subject tells what: «Открытие порта планируется в мае». */
  private ofSubject(at: number, act: number, cue: Cue): number {
    const { tokens } = this.ground;
    const { bounds } = this.tables;
    const first = bounds.phraseStart(tokens, at, this.begin);
    if (first === at) return -1;
    const close = this.acts.beforeNext(act, bounds.actEnd(tokens, act, this.limit));
    this.add(first, first, close, cue, null);
    return act;
  }

  /** The pledge of an act that starts at `act`; the token to go on from, or -1 where it is none. */
  private pledged(first: number, act: number, cue: Cue, agent: Agent | undefined): number {
    const { tables, limit } = this;
    const { tokens } = this.ground;
    const { word, kind, shape } = tokens;
    if (act >= limit || kind[act] === MARK || shape[act] !== LOWER) return -1;
    if (tables.preposition[word[act]]) return -1; // "ready for talks"
    if (cue.refuses && tables.saying.match(tokens, act, limit) > 0) return -1;
    let close = tables.bounds.actEnd(tokens, act, limit);
    // "the readiness of Norway to share its maps was praised": the noun was a subject
    if (cue.form === 'noun') {
      for (let i = act + 1; i < close; i++) if (tables.copula.match(tokens, i, close) > 0) close = i;
    }
    close = this.acts.beforeNext(act, close);
    close = Math.min(close, this.reportedEnd(act, close));
    if (close <= act) return -1;
    this.add(first, act, close, cue, agent ? this.nameOf(agent, act) : null);
    return act;
  }

  /** A promise that is a clause: "pledged that the state would pay". */
  private promised(first: number, act: number, cue: Cue, agent: Agent): number {
    const close = this.acts.beforeNext(act, this.tables.bounds.actEnd(this.ground.tokens, act, this.limit));
    if (close <= act) return -1;
    this.add(first, act, close, cue, this.nameOf(agent, act));
    return close;
  }

  private nameOf(agent: Agent, at: number): string {
    return this.who.nameOf(agent, at, this.sentence);
  }

  /** Where the predicate starts whose cue stands at `at`: its copulas and adverbs are part of it. */
  private predicate(at: number): { first: number; copulas: number } {
    const { begin, tables } = this;
    const { tokens } = this.ground;
    let first = at;
    let copulas = 0;
    for (let steps = 0; steps < 6 && first > begin; steps++) {
      if (tables.isFiller(tokens, first - 1)) {
        first--;
        continue;
      }
      const start = [3, 2, 1].find(
        (n) => first - n >= begin && tables.copula.match(tokens, first - n, first) === first,
      );
      if (!start) break;
      first -= start;
      copulas++;
    }
    return { first, copulas };
  }

  /** Where an act in reported words ends with them: before ", the minister said". */
  private reportedEnd(act: number, end: number): number {
    const { from, to, kind } = this.ground.tokens;
    const reporter = this.who.reporterAt(from[act]);
    if (!reporter) return end;
    let close = end;
    while (close > act && to[close - 1] > reporter.to) close--;
    return kind[close] === MARK ? close : end;
  }

  /** Whether a word of reporting stands before a subject in its sentence. */
  private isReported(first: number): boolean {
    const { word } = this.ground.tokens;
    for (let i = first - 1; i >= this.begin && i > first - reportReach; i--)
      if (this.tables.report[word[i]]) return true;
    return false;
  }

  /** Whether what stands before a subject, or the sentence's question mark, makes a guess of the sentence. */
  private isGuess(first: number): boolean {
    const { tokens } = this.ground;
    const { word, kind } = tokens;
    if (isOneOf(tokens, this.limit - 1, '?')) return true;
    for (let i = first - 1; i >= this.begin && i > first - guessReach; i--) {
      if (kind[i] === MARK && isOneOf(tokens, i, ',;:“”"')) return false;
      if (this.tables.guess[word[i]]) return true;
    }
    return false;
  }

  private add(first: number, act: number, end: number, cue: Cue, by: string | null, close = end): void {
    const { doc, found, journal } = this.draft;
    const { tokens } = this.ground;
    const span = tokenSpan(tokens, first, close);
    const due = this.acts.due(act, end, first);
    const toWhom = this.acts.recipient(act, end);
    // "no drones will be bought"
    const refuses = cue.refuses || this.tables.nones[tokens.word[first]];
    const rule = `${this.code}/pledge/${refuses ? 'refusal' : cue.form}`;
    const item = { kind: 'pledge', span, exact: doc.text.slice(span.from, span.to), rule, by } as Pledge;
    if (toWhom !== undefined && toWhom !== by) item.to = toWhom;
    item.action = tokenSpan(tokens, act, end);
    item.force = cue.force;
    if (due) item.due = { span: due.span, exact: due.exact, from: due.from, to: due.to };
    if (refuses) item.refuses = true;
    if (this.tables.vague[tokens.word[act]] && !due) item.vague = true;
    found.pledge.push(item);
    journal?.push({ rule, span, said: `${by ?? 'nobody named'} ${cue.force}` });
  }
}
