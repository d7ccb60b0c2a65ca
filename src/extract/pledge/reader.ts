import { LOWER, MARK, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import { Acts } from './act.js';
import type { Agent, Ground } from './agent.js';
import { Asked } from './asked.js';
import { Avowed } from './avowed.js';
import { Bodies } from './body.js';
import { Doers } from './doer.js';
import { isPlural, ownOf } from './ending.js';
import { Fronted } from './fronted.js';
import { Inverted } from './inverted.js';
import { ListedActs, listColon } from './listed.js';
import { Nouns } from './nouns.js';
import { Pledges } from './pledges.js';
import { opensQuote, quoteOpening } from './quoted.js';
import type { Sentence } from './sentence.js';
import { isGuess, isReported, predicateOf } from './surroundings.js';
import type { Cue, PledgeTables } from './tables.js';
import { Unnamed } from './unnamed.js';
import { Who } from './who.js';

/** No more tokens stand in quotation marks before a cue, the mark among them. */
const mostQuoted = 3;

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
  private readonly asked: Asked;
  private readonly sentence: Sentence = { number: 0, begin: 0, limit: 0 };

  constructor(
    private readonly draft: Draft,
    private readonly tables: PledgeTables,
    code: string,
  ) {
    const { mentions, periods } = draft.places;
    const ground: Ground = { tokens: draft.tokens, mentions, periods };
    const { sentence } = this;
    const bodies = new Bodies(ground, tables);
    this.ground = ground;
    this.who = new Who(draft, ground, tables);
    this.doers = new Doers(ground, tables, this.who);
    this.listed = new ListedActs(draft);
    this.acts = new Acts(draft, ground, tables);
    this.pledges = new Pledges(draft, ground, tables, code, sentence, this.acts, bodies, this.who);
    this.nouns = new Nouns(ground, tables, sentence, this.acts, this.pledges);
    this.unnamed = new Unnamed(ground, tables, sentence, this.acts, bodies, this.pledges);
    this.inversions = new Inverted(ground, tables, sentence, this.pledges);
    this.fronted = new Fronted(ground, tables, sentence, this.pledges);
    this.avowed = new Avowed(ground, tables, sentence, this.pledges);
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
    const { word, kind, text, from } = tokens;
    let act = found.form === 'future' ? at : end - (found.ownWords ?? 0);
    // «порт „технически готов“ открыть причал»
    let quoted = found.form === 'verb' ? quoteOpening(tokens, end, begin) : -1;
    if (quoted < at - mostQuoted) quoted = -1;
    if (quoted >= 0) act = end + 1;
    let guessed = false;
    let { refuses } = found;
    if (negation[word[end - 1]] && tables.limits[word[end]]) refuses = false; // «обещал не» «позднее мая»
    const denies = (at: number): boolean => negation[word[at]] === 1 && !tables.limits[word[at + 1]];
    const never = tables.never.match(tokens, act, limit); // "will under no circumstances" sell
    if (never > 0) {
      refuses = true;
      act = never;
    }
    for (; act < limit && (denies(act) || tables.isFiller(tokens, act)); act++) {
      guessed ||= tables.isFate(tokens, act, limit);
      refuses ||= denies(act);
    }
    const cleft = this.fronted.cleftAct(act, limit); // "what we will do is" sell
    if (cleft > 0) act = cleft;
    if (quoted < 0 && opensQuote(tokens, act, limit))
      for (act++; act < limit && (denies(act) || tables.isFiller(tokens, act)); act++)
        refuses ||= denies(act); // would not "sell the yard"
    const inflects = section.infinitives.length > 0;
    let to: string | undefined;
    if (found.form === 'verb' || found.form === 'impersonal' || (found.form === 'modal' && inflects)) {
      act = this.acts.start(act, limit);
      const verb =
        found.force === 'will' && found.form !== 'modal' ? this.acts.infinitiveBehind(act, limit) : -1;
      if (verb > 0) {
        const isDenied = denies(verb - 1);
        to = this.pledges.recipients.told(act, isDenied ? verb - 1 : verb);
        refuses ||= isDenied;
        if (to !== undefined) act = verb; // else «налоги» «снизить» is one act
      }
    }
    if (inflects && found.form === 'own' && !this.acts.isInfinitive(act)) return -1;
    const isNegated = found.form === 'future' && negation[word[at - 1]] === 1;
    let { form } = found;
    const { force } = found;
    // "will be" opening is no passive
    if ((form === 'passive' || form === 'told') && this.acts.isUnderWay(act) && !tables.idle[word[act]])
      form = form === 'passive' ? 'modal' : 'own';
    const cue: Cue = { force, form, refuses: refuses || isNegated, willed: found.willed, to };
    if (cleft > 0) return this.ofCleft(cue, at, end, act);
    if (form === 'passive') return this.unnamed.ofPassive(cue, at, act);
    if (form === 'told') return this.unnamed.ofTold(cue, at, act, this.who.tellerOf(at, act));
    if (form === 'gerund' && !this.acts.isGerund(act)) return -1;
    // "vowed that", and "agreed that" what will be
    const promises =
      form === 'apart' &&
      tables.complementiser[word[act]] &&
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
    if (promises || (cue.force === 'will' && (form === 'verb' || form === 'object' || form === 'anything'))) {
      const opened = text[from[act]] === ',' ? act + 1 : act;
      if (tables.complementiser[word[opened]]) return this.pledges.ofClause(first, opened + 1, cue, agent);
      // a cue with "to" leads to an act at once
      const addresses = form !== 'verb' || inflects;
      const told = addresses ? this.acts.behindAddressee(opened, limit) : -1;
      if (told > 0) {
        cue.to ??= this.pledges.recipients.assured(opened, told - 1);
        return this.pledges.ofClause(first, told, cue, agent);
      }
      const said = addresses ? this.acts.pronounBehind(opened, limit) : -1; // "assured the crew they would get"
      if (said > 0) return this.pledges.ofClause(first, said, cue, agent);
      // "promised the union to raise fees"
      const whom = section.openings ? this.pledges.recipients.addressee(opened, limit) : undefined;
      if (whom) return this.pledges.ofAct(first, whom.end + 1, { ...cue, to: whom.name }, agent);
    }
    if (verb >= 0) return this.inversions.ofVerb(agent, verb, act, cue);
    const turned = closes ? this.inversions.of(agent, act, cue) : -1;
    if (turned > 0) return turned;
    if ((form === 'modal' || form === 'scheduled') && this.acts.isEncounter(act, limit)) return -1;
    const colon = listColon(tokens, act, limit);
    if (colon > 0) {
      this.listed.start(cue, this.pledges.nameOf(agent, first), this.sentence.number);
      return colon + 1;
    }
    if (form === 'future' && agent.stands === 'speaker') {
      const open = this.unnamed.objectBefore(first); // «деньги вернём», «деньги мы вернём»
      return this.pledges.ofAct(first, act, cue, agent, open < first ? open : act);
    }
    if (form !== 'object' && form !== 'anything') return this.pledges.ofAct(first, act, cue, agent);
    if (article[word[at - 1]]) return -1; // "the pledged sum"
    const behind = this.acts.behindAdjuncts(act, limit); // "promised on Monday to"
    if (behind > 0)
      return this.pledges.ofAct(first, behind, { ...cue, refuses: negation[word[behind - 2]] === 1 }, agent);
    if (ground.periods.startingAt(tables.preposition[word[act]] ? act + 1 : act)) return -1;
    const isWord = kind[act] === WORD && !ground.mentions.startingAt(act);
    const given = isWord ? form === 'anything' && this.isThing(act, start.first) : true;
    const close =
      given && text[from[act]] !== ','
        ? this.acts.beforeNext(act, tables.bounds.actEnd(tokens, act, limit))
        : act;
    if (close <= act) return -1;
    this.pledges.add(first, act, close, cue, this.pledges.nameOf(agent, act));
    return act;
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
