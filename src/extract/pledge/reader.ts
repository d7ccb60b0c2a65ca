import { LOWER, MARK } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import type { MeantBodies } from '../meant-bodies.js';
import { Acts } from './act.js';
import type { Agent, Ground } from './agent.js';
import { Asked } from './asked.js';
import { Avowed } from './avowed.js';
import { Bodies } from './body.js';
import { Doers } from './doer.js';
import { isPlural, ownOf } from './ending.js';
import { Fronted } from './fronted.js';
import { Inverted } from './inverted.js';
import { Lead } from './lead.js';
import { ListedActs, listColon } from './listed.js';
import { Nouns } from './nouns.js';
import { Pledges } from './pledges.js';
import { Promised } from './promised.js';
import type { Sentence } from './sentence.js';
import { isGuess, isReported, predicateOf } from './surroundings.js';
import type { Cue, PledgeTables } from './tables.js';
import { Unnamed } from './unnamed.js';
import { Who } from './who.js';

/** Reads the pledges of a text off its cues, sentence by sentence, and adds them to the draft. */
export class PledgeReader {
  private readonly ground: Ground;
  private readonly who: Who;
  private readonly acts: Acts;
  private readonly doers: Doers;
  private readonly listed: ListedActs;
  private readonly pledges: Pledges;
  private readonly nouns: Nouns;
  private readonly unnamed: Unnamed;
  private readonly inversions: Inverted;
  private readonly fronted: Fronted;
  private readonly avowed: Avowed;
  private readonly lead: Lead;
  private readonly promised: Promised;
  private readonly asked: Asked;
  private readonly sentence: Sentence = { number: 0, begin: 0, limit: 0 };

  constructor(
    private readonly draft: Draft,
    private readonly tables: PledgeTables,
    meant: MeantBodies | undefined,
    code: string,
  ) {
    const { mentions, periods } = draft.places;
    const ground: Ground = { tokens: draft.tokens, mentions, periods };
    const { sentence } = this;
    const bodies = new Bodies(ground, tables);
    this.ground = ground;
    this.who = new Who(draft, ground, tables, meant);
    this.doers = new Doers(ground, tables, this.who);
    this.listed = new ListedActs(draft);
    this.acts = new Acts(draft, ground, tables);
    this.pledges = new Pledges(draft, ground, tables, code, sentence, this.acts, bodies, this.who);
    this.nouns = new Nouns(ground, tables, sentence, this.acts, this.pledges);
    this.unnamed = new Unnamed(ground, tables, sentence, this.acts, bodies, this.pledges);
    this.inversions = new Inverted(ground, tables, sentence, this.pledges);
    this.fronted = new Fronted(ground, tables, sentence, this.pledges);
    this.avowed = new Avowed(ground, tables, sentence, this.pledges);
    this.lead = new Lead(ground, tables, sentence, this.acts, this.pledges.recipients, this.fronted);
    this.promised = new Promised(
      ground,
      tables,
      sentence,
      this.acts,
      this.pledges,
      this.unnamed,
      this.inversions,
      this.listed,
    );
    this.asked = new Asked(ground, tables, sentence, this.pledges);
  }

  /** Reads the next sentence, by its number. */
  read(sentence: number): void {
    const { tokens, sentences } = this.draft;
    const { shape } = tokens;
    const { cues } = this.tables;
    this.sentence.number = sentence;
    this.sentence.begin = sentences.first[sentence];
    this.sentence.limit = sentences.end[sentence];
    this.fromItem(sentence);
    this.listed.open(this.opener(), sentence);
    const next = (at: number) => cues.next(tokens, at, this.sentence.limit);
    for (let at = next(this.sentence.begin); at < this.sentence.limit; at = next(at + 1)) {
      const end = cues.match(tokens, at, this.sentence.limit);
      if (end < 0) continue;
      const cue = cues.value;
      if (shape[at] !== LOWER && !this.mayOpen(cue, at)) continue;
      const act = cue.form === 'noun' ? this.nouns.of(cue, at, end) : this.fromVerbOrNoun(cue, at, end);
      if (act > at) at = act - 1;
    }
    this.asked.read();
    this.avowed.read(sentence > 0 ? sentences.first[sentence - 1] : this.sentence.begin);
  }

  /** Whether a cue may be a sentence's first word: where nobody who pledges need be named. */
  private mayOpen({ form }: Cue, at: number): boolean {
    if (form === 'impersonal') return true;
    const opens = at === this.sentence.begin || this.ground.tokens.kind[at - 1] === MARK;
    return (
      opens &&
      (form === 'passive' ||
        isPlural(this.ground.tokens, this.tables.section, at, at + 1) ||
        ownOf(this.ground.tokens, this.tables, at, at + 1) !== undefined)
    );
  }

  /** A verb's cue, which behind a word that owns it is a noun: "stands by its" "promise to". */
  private fromVerbOrNoun(cue: Cue, at: number, end: number): number {
    const { tables } = this;
    const { word } = this.ground.tokens;
    const isOwned = tables.own[word[at - 1]] === 1 && tables.opening[word[end - 1]] === 1;
    const isNoun = isOwned && cue.form === 'verb' && cue.force === 'will' && !tables.article[word[end]];
    return isNoun ? this.nouns.of({ ...cue, form: 'noun' }, at, end - 1) : this.fromVerb(cue, at, end);
  }

  /** "Norway plans to", "it is planned to", "the treaty is to be signed"; the token to go on from, or -1. */
  private fromVerb(found: Cue, at: number, end: number): number {
    const { tables, ground } = this;
    const { begin, limit } = this.sentence;
    const { negation, article, section } = tables;
    const { tokens } = ground;
    const { word, kind } = tokens;
    const led = this.lead.from(found, at, end);
    if (!led) return -1;
    const { cue, quoted, guessed, isNegated } = led;
    let { act } = led;
    const { form } = cue;
    const inflects = section.infinitives.length > 0;
    if (led.isCleft) return this.ofCleft(cue, at, end, act);
    if (form === 'passive') return this.unnamed.ofPassive(cue, at, act);
    if (form === 'told') return this.unnamed.ofTold(cue, at, act, this.who.tellerOf(at, act));
    if (form === 'gerund' && !this.acts.isGerund(act)) return -1;
    // "vowed that", and "agreed that" what will be
    const promises =
      form === 'apart' &&
      tables.complementiser[word[act]] === 1 &&
      (cue.force === 'will' || (cue.force === 'agreed' && this.avowed.isPromise(act + 1)));
    if ((form === 'apart' && !promises) || (form === 'verb' && ground.periods.startingAt(act))) {
      act = this.acts.behindAdjuncts(act, limit);
      if (act < 0) return -1;
      cue.refuses ||= negation[word[act - 2]] === 1;
    }
    act = this.acts.afterInset(act, limit);
    if (form === 'modal' || form === 'reported' || form === 'own') act = this.acts.afterReport(act, limit);
    if (cue.force === 'considers' && this.acts.isMatter(act, limit)) return -1;
    if (form === 'impersonal') {
      const last = word[end - 1];
      const isLed =
        !section.openings || tables.opening[last] || tables.preposition[last] || tables.complementiser[last];
      const open = inflects && this.acts.isInfinitive(act) ? this.unnamed.objectBefore(at) : at;
      const pledge = isLed ? this.pledges.ofAct(at, act, cue, undefined, open < at ? open : act) : -1;
      const isBare = !isLed || act >= limit || kind[act] === MARK || tables.preposition[word[act]];
      if (pledge >= 0 || !isBare) return pledge;
      return this.unnamed.ofSubject(at, end, cue, cue.refuses ? this.who.tellerOf(at, act) : undefined);
    }
    const start = predicateOf(tokens, tables, isNegated ? at - 1 : quoted < 0 ? at : quoted, begin);
    const isState = form === 'state' || form === 'scheduled';
    if (isState && start.copulas === 0 && !tables.relative[word[at - 1]]) return -1;
    const foretells = form === 'modal' || form === 'reported' || form === 'own' || form === 'scheduled';
    if (foretells && tables.being[word[act]] && this.acts.isUnderWay(act + 1) && !tables.idle[word[act + 1]])
      act++; // "will not be" opening
    if (form === 'gain') return this.unnamed.ofGain(cue, start.first, end - 1, this.who.voiceAt(at));
    if (foretells && cue.force === 'will' && tables.gain[word[act]])
      return this.unnamed.ofGain(cue, start.first, act, this.who.voiceAt(at));
    if (foretells && (guessed || article[word[act]] || tables.isFate(tokens, act, limit))) return -1;
    if (foretells && !cue.refuses) {
      const denied = this.fronted.denied(cue, at, end);
      if (denied > 0) return denied;
    }
    if ((form === 'anything' || form === 'object') && tables.passive[word[at - 1]])
      return this.unnamed.toSubject(cue, start.first, act);
    const closes = (form === 'verb' || form === 'modal') && this.inversions.ends(act);
    // «Лодок порт покупать не будет»
    const verb = closes ? this.inversions.verbBefore(start.first) : -1;
    let agent = this.doers.of(found, at, end, verb < 0 ? start.first : verb, act, this.sentence);
    // «налоги повышать не собираются»: what is done, and nobody is named
    const isDone = verb > 0 && agent !== undefined && !agent.stands && agent.end === verb;
    if (
      isDone &&
      agent &&
      isPlural(tokens, section, at, end) &&
      !tables.agents.isBody(ground, agent.first, agent.end)
    )
      if (!ground.mentions.endingAt(agent.end)) return this.unnamed.ofMany(cue, act, start.first);
    agent ??= this.listed.doerOf(this.sentence.number);
    if (!closes && form === 'modal' && inflects && !this.acts.leadsToVerb(act, limit)) return -1;
    if (!agent && form === 'future') {
      // «дорогу построит компания»
      const open = this.unnamed.objectBefore(isNegated ? at - 1 : at);
      agent = this.unnamed.isObject(open, at) ? tables.agents.startingAt(ground, end, limit) : undefined;
      if (agent) return this.pledges.ofAct(open, act, cue, agent, open);
    }
    if (!agent)
      return form !== 'own' && isPlural(tokens, tables.section, at, end)
        ? this.unnamed.ofMany(cue, act, start.first)
        : -1;
    if (form === 'reported' && !isReported(tokens, tables, agent.first, begin) && !this.who.isReported(act))
      return -1;
    if (form === 'progressive' || form === 'departure') {
      if (isGuess(tokens, tables, agent.first, begin, limit) || !this.isAhead(form, agent, act)) return -1;
      return this.pledges.ofAct(Math.min(agent.first, start.first), act, cue, agent);
    }
    const teller = this.doers.teller(agent, begin);
    if (teller)
      agent = {
        ...agent,
        name: this.who.reporterLike(teller.name, ground.tokens.from[act]),
        stands: undefined,
      };
    if (
      form === 'modal' &&
      agent.stands === 'thing' &&
      tables.agents.isPronoun(this.pledges.nameOf(agent, act))
    )
      return -1;
    if (form === 'own' && this.who.isDenied(act)) return -1;
    if (form === 'own' && !teller && !this.doers.isHis(agent, act, cue, begin)) return -1;
    if (cue.force !== 'agreed' && isGuess(tokens, tables, agent.first, begin, limit)) return -1;
    const topic = foretells ? this.fronted.topicOf(agent.first) : -1;
    if (topic >= 0) return this.pledges.ofTopic(topic, act, cue, agent);
    const first = Math.min(agent.first, start.first);
    return this.promised.add({
      cue,
      agent,
      at,
      act,
      first,
      predicate: start.first,
      verb,
      closes,
      promises,
    });
  }

  /** "What we will not do is sell the yard": the token to go on from, or -1. */
  private ofCleft(cue: Cue, at: number, end: number, act: number): number {
    const { first } = predicateOf(this.ground.tokens, this.tables, at, this.sentence.begin);
    const agent = this.doers.of(cue, at, end, first, act, this.sentence);
    const opens = agent && this.fronted.cleftBefore(agent.first);
    if (!agent || !opens) return -1;
    const refuses = cue.refuses || opens === 'denied';
    return this.pledges.ofAct(agent.first, act, { ...cue, refuses }, agent);
  }

  /** The name of who a sentence is about that has nothing else and a colon at its end: «Компания:». */
  private opener(): string | undefined {
    const { begin, limit } = this.sentence;
    const { tokens } = this.ground;
    if (listColon(tokens, limit - 1, limit) < 0) return undefined;
    const agent = this.tables.agents.phrase(this.ground, limit - 1, begin);
    return agent?.first === begin ? agent.name : undefined;
  }

  /** Whether what is under way lies ahead: by its day, or as the speaker says or denies it of himself. */
  private isAhead(form: Cue['form'], agent: Agent, act: number): boolean {
    if (form === 'departure' && (agent.stands === 'speaker' || this.who.isReporter(agent, act))) return true;
    const { tokens, periods } = this.ground;
    const end = this.tables.bounds.actEnd(tokens, act, this.sentence.limit);
    for (let at = act; at < end; at++) {
      const period = periods.startingAt(at)?.item;
      if (period) return this.draft.doc.date !== undefined && period.from > this.draft.doc.date;
    }
    return false;
  }

  /** Adds the act that a sentence is as an item of a list that a cue led to. */
  private fromItem(sentence: number): void {
    const item = this.listed.actOf(sentence);
    if (!item) return;
    const close = this.tables.bounds.actEnd(this.ground.tokens, item.act, this.sentence.limit);
    if (close > item.act + 1) this.pledges.add(item.act, item.act, close, item.cue, item.by);
  }
}
