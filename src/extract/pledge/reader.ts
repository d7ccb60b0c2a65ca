import type { Force, Pledge } from '../../core/item.js';
import { isOneOf, LOWER, MARK, plainText, tokenSpan, tokenText, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import { Acts } from './act.js';
import type { Agent, Ground } from './agent.js';
import { Bodies } from './body.js';
import { Doers } from './doer.js';
import { isOwn, isPlural } from './ending.js';
import { ListedActs, listColon } from './listed.js';
import { isGuess, isReported, noneBefore, predicateOf } from './surroundings.js';
import type { Cue, PledgeTables } from './tables.js';
import { Who } from './who.js';

/** What one has of oneself, and is not only about: plans may be another's. */
const committing: ReadonlySet<Force> = new Set(['ready', 'will']);

/** Reads the pledges of a text off its cues, sentence by sentence, and adds them to the draft. */
export class PledgeReader {
  private readonly ground: Ground;
  private readonly who: Who;
  private readonly acts: Acts;
  private readonly doers: Doers;
  private readonly listed: ListedActs;
  private readonly bodies: Bodies;
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
    this.doers = new Doers(this.ground, tables, this.who);
    this.listed = new ListedActs(draft);
    this.bodies = new Bodies(this.ground, tables);
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
      if (shape[at] !== LOWER && !this.mayOpen(cue, at)) continue;
      const act = cue.form === 'noun' ? this.fromNoun(cue, at, end) : this.fromVerb(cue, at, end);
      if (act > at) at = act - 1;
    }
  }

  /** Whether a cue may be a sentence's first word: where nobody who pledges need be named. */
  private mayOpen({ form }: Cue, at: number): boolean {
    if (form === 'impersonal') return true;
    const opens = at === this.begin || this.ground.tokens.kind[at - 1] === MARK;
    return (
      opens &&
      (form === 'passive' ||
        isPlural(this.ground.tokens, this.tables.section, at, at + 1) ||
        isOwn(this.ground.tokens, this.tables.section, at, at + 1))
    );
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
      } else if (!section.owners) {
        // «готовность правительства» «построить»
        const named = this.acts.behindOwner(act, limit);
        if (named > act) agent = { first: at, end: named, name: plainText(ground.tokens, act, named) };
        act = named;
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
    const { tables, ground, limit } = this;
    const { fate, negation, article, section } = tables;
    const { tokens } = ground;
    const { word, kind, text, from } = tokens;
    let act = found.form === 'future' ? at : end - (found.ownWords ?? 0);
    let guessed = false;
    let { refuses } = found;
    const denies = (at: number): boolean => negation[word[at]] === 1 && !tables.limits[word[at + 1]];
    for (; act < limit && (denies(act) || tables.isFiller(tokens, act)); act++) {
      guessed ||= fate.match(tokens, act, limit) > 0;
      refuses ||= denies(act);
    }
    if (found.form === 'verb' || found.form === 'impersonal')
      act = this.acts.start(act, limit, found.force === 'will');
    const isNegated = found.form === 'future' && negation[word[at - 1]] === 1;
    const { form, force } = found;
    const cue: Cue = { force, form, refuses: refuses || isNegated, willed: found.willed };
    if (form === 'passive') return this.fromPassive(cue, at, act);
    if (form === 'apart' || (form === 'verb' && ground.periods.startingAt(act))) {
      act = this.acts.behindAdjuncts(act, limit);
      if (act < 0) return -1;
      cue.refuses ||= negation[word[act - 2]] === 1;
    }
    act = this.acts.afterInset(act, limit);
    if (cue.force === 'considers' && this.acts.isMatter(act, limit)) return -1;
    if (form === 'impersonal') {
      const pledge = this.pledged(at, act, cue, undefined);
      const isBare = act >= limit || kind[act] === MARK || tables.preposition[word[act]];
      return pledge < 0 && isBare ? this.ofSubject(at, end, cue) : pledge;
    }
    const start = predicateOf(this.ground.tokens, this.tables, isNegated ? at - 1 : at, this.begin);
    const isState = form === 'state' || form === 'scheduled';
    if (isState && start.copulas === 0 && !tables.relative[word[at - 1]]) return -1;
    const foretells = form === 'modal' || form === 'reported' || form === 'own' || form === 'scheduled';
    if (foretells && (guessed || article[word[act]] || fate.match(tokens, act, limit) > 0)) return -1;
    let agent = this.doers.of(found, at, end, start.first, this.begin);
    if (!agent)
      return isPlural(this.ground.tokens, this.tables.section, at, end)
        ? this.ofNobody(cue, act, start.first)
        : -1;
    if (form === 'reported' && !isReported(this.ground.tokens, this.tables, agent.first, this.begin))
      return -1;
    const teller = this.doers.teller(agent, this.begin);
    if (teller)
      agent = {
        ...agent,
        name: this.who.reporterLike(teller.name, ground.tokens.from[act]),
        stands: undefined,
      };
    if (form === 'modal' && agent.stands === 'thing' && tables.agents.isPronoun(this.nameOf(agent, act)))
      return -1;
    if (form === 'own' && !teller && !this.who.isReporter(agent, act) && !this.isToldOf(agent, act))
      return -1;
    if (
      cue.force !== 'agreed' &&
      isGuess(this.ground.tokens, this.tables, agent.first, this.begin, this.limit)
    )
      return -1;
    const first = Math.min(agent.first, start.first);
    if (cue.force === 'will' && (form === 'verb' || form === 'object' || form === 'anything')) {
      const opened = text[from[act]] === ',' ? act + 1 : act;
      if (tables.complementiser[word[opened]]) return this.promised(first, opened + 1, cue, agent);
      // a cue with "to" leads to an act at once
      const addresses = form !== 'verb' || section.infinitives.length > 0;
      const told = addresses ? this.acts.behindAddressee(opened, limit) : -1;
      if (told > 0) return this.promised(first, told, cue, agent);
    }
    if (form === 'verb' && this.actBefore(agent.first, act)) return this.inverted(agent, act, cue);
    if ((form === 'modal' || form === 'scheduled') && this.acts.isEncounter(act, limit)) return -1;
    const colon = listColon(tokens, act, limit);
    if (colon > 0) {
      this.listed.start(cue, this.nameOf(agent, first), this.sentence);
      return colon + 1;
    }
    if (form !== 'object' && form !== 'anything') return this.pledged(first, act, cue, agent);
    if (article[word[at - 1]]) return -1; // "the pledged sum"
    const behind = this.acts.behindAdjuncts(act, limit); // "promised on Monday to"
    if (behind > 0)
      return this.pledged(first, behind, { ...cue, refuses: negation[word[behind - 2]] === 1 }, agent);
    if (ground.periods.startingAt(tables.preposition[word[act]] ? act + 1 : act)) return -1;
    const isWord = kind[act] === WORD && !ground.mentions.startingAt(act);
    const given = isWord ? form === 'anything' && this.isThing(act, start.first) : true;
    const close =
      given && text[from[act]] !== ','
        ? this.acts.beforeNext(act, tables.bounds.actEnd(tokens, act, limit))
        : act;
    if (close <= act) return -1;
    this.add(first, act, close, cue, this.nameOf(agent, act));
    return act;
  }

  /** Whether a noun phrase opens at a token that may be what is promised, and not to whom: "promised new lifts". */
  private isThing(act: number, predicate: number): boolean {
    const { tables, ground } = this;
    const { tokens } = ground;
    const { word } = tokens;
    if (tables.preposition[word[act]] || tables.agents.standsAt(tokens, act) || tables.and[word[act]])
      return false;
    if (this.tables.complementiser[word[act]]) return false;
    // "was promised a job"
    return !tables.passive[word[predicate]];
  }

  /** A pledge whose verb says that some act and nobody names them: «мост обещают открыть», «тарифы повышать не будут». */
  private ofNobody(cue: Cue, act: number, predicate: number): number {
    const { tables, limit, acts } = this;
    const { tokens } = this.ground;
    const { word, kind } = tokens;
    const first = tables.bounds.phraseStart(tokens, predicate, this.begin);
    if (tables.guess[word[first - 1]] || tables.guess[word[first]]) return -1;
    const within = cue.form === 'future' ? null : this.bodies.within(predicate, first);
    const clause = isOneOf(tokens, act, ',') ? act + 1 : act;
    if (cue.form === 'verb' && cue.force === 'will' && tables.complementiser[word[clause]])
      return within === null ? -1 : this.promised(predicate, clause + 1, cue, within);
    if (act >= limit || kind[act] === MARK) {
      if (!acts.isInfinitive(predicate - 1)) return -1;
      this.add(first, first, predicate, cue, null, act);
      return act;
    }
    if (cue.form !== 'future' && !acts.isInfinitive(act)) return -1;
    const close = acts.beforeNext(act, tables.bounds.actEnd(tokens, act, limit));
    const opens = first === predicate || tables.preposition[word[first]] === 1 || within !== null;
    const subject = opens ? within : this.bodies.pluralBefore(cue, predicate, first, act, close);
    this.add(opens ? predicate : first, opens || subject !== null ? act : first, close, cue, subject);
    return act;
  }

  /** Whether somebody reports what one that is named will do: "said the government would", but not "analysts". */
  private isToldOf({ first, end, stands }: Agent, act: number): boolean {
    // "she said Ali would pray there" may tell of habits
    const isPerson = this.ground.mentions.endingAt(end)?.item.entity.type === 'person';
    return (
      stands === undefined &&
      !isPerson &&
      isReported(this.ground.tokens, this.tables, first, this.begin) &&
      !this.who.isForetold(act)
    );
  }

  /** Adds the act that a sentence is as an item of a list that a cue led to. */
  private fromItem(sentence: number): void {
    const item = this.listed.actOf(sentence);
    if (!item) return;
    const close = this.tables.bounds.actEnd(this.ground.tokens, item.act, this.limit);
    if (close > item.act + 1) this.add(item.act, item.act, close, item.cue, item.by);
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
    if (first === at && at > this.begin) return -1;
    for (let i = first; i < at; i++) if (this.tables.guess[tokens.word[i]]) return -1;
    const close = this.acts.beforeNext(act, bounds.actEnd(tokens, act, this.limit));
    this.add(first, first, close, cue, this.bodies.doer(act, close));
    return act;
  }

  /** The pledge of an act that starts at `act`; the token to go on from, or -1 where it is none. */
  private pledged(first: number, act: number, cue: Cue, agent: Agent | undefined): number {
    const { tables, limit } = this;
    const { tokens } = this.ground;
    const { word, kind, shape } = tokens;
    if (act >= limit || kind[act] === MARK || (shape[act] !== LOWER && cue.form !== 'future')) return -1;
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
  private promised(first: number, act: number, cue: Cue, agent: Agent | string): number {
    const close = this.acts.beforeNext(act, this.tables.bounds.actEnd(this.ground.tokens, act, this.limit));
    if (close <= act) return -1;
    this.add(first, act, close, cue, typeof agent === 'string' ? agent : this.nameOf(agent, act));
    return close;
  }

  private nameOf(agent: Agent, at: number): string {
    return this.bodies.principal(agent, this.begin) ?? this.who.nameOf(agent, at, this.sentence);
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

  private add(first: number, act: number, end: number, cue: Cue, by: string | null, close = end): void {
    const { doc, found, journal } = this.draft;
    const { tokens } = this.ground;
    // "no drones will be bought"
    const none = noneBefore(tokens, this.tables, first, act, this.begin);
    const span = tokenSpan(tokens, none ?? first, close);
    const due = this.acts.due(act, end, first);
    const toWhom = this.acts.recipient(act, end);
    const refuses = cue.refuses || none !== undefined;
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
