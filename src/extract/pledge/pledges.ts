import type { EntityType, Pledge } from '../../core/item.js';
import { LOWER, MARK, tokenSpan } from '../../core/token.js';
import type { PledgeForm } from '../../lang/pledge.js';
import type { Draft } from '../extractor.js';
import type { Acts } from './act.js';
import type { Agent, Ground } from './agent.js';
import type { Bodies } from './body.js';
import { NamedBodies } from './named-bodies.js';
import { Recipients } from './recipient.js';
import type { Sentence } from './sentence.js';
import { noneBefore } from './surroundings.js';
import type { Cue, PledgeTables } from './tables.js';
import type { Who } from './who.js';

/** No more pledges are looked back at, and no more adverbs stand before a modal. */
const mostInSentence = 8;
const mostAdverbs = 3;
/** Whoever a person may promise something for. */
const bodies: ReadonlySet<EntityType> = new Set(['country', 'organisation']);
/** The forms of which a modal is the cue. */
const foretelling: ReadonlySet<PledgeForm> = new Set(['modal', 'own', 'reported', 'passive', 'told']);

/** Adds to the draft what is pledged, with where it ends, who pledges it to whom, and till when. */
export class Pledges {
  /** Tells for whom what is pledged is. */
  readonly recipients: Recipients;
  private readonly named: NamedBodies;

  constructor(
    private readonly draft: Draft,
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
    private readonly code: string,
    private readonly sentence: Sentence,
    private readonly acts: Acts,
    private readonly bodies: Bodies,
    private readonly who: Who,
  ) {
    this.recipients = new Recipients(draft, ground, tables);
    this.named = new NamedBodies(ground, tables, draft.found.mention);
  }

  /** The pledge of an act whose verb is at `act`, and which may start before it; the token to go on from, or -1 where it is none. */
  ofAct(first: number, act: number, cue: Cue, agent: Agent | undefined, open = act): number {
    const { tables } = this;
    const { limit } = this.sentence;
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
    const by = agent ? this.nameOf(agent, act) : null;
    this.add(Math.min(first, open), open, close, cue, by, close, act);
    return act;
  }

  /** A promise that is a clause: "pledged that the state would pay". */
  ofClause(first: number, act: number, cue: Cue, agent: Agent | string): number {
    const close = this.acts.beforeNext(
      act,
      this.tables.bounds.actEnd(this.ground.tokens, act, this.sentence.limit),
    );
    if (close <= act) return -1;
    const doer = typeof agent === 'string' ? undefined : this.doerOf(act, close);
    const by = typeof agent === 'string' ? agent : this.nameOf(agent, act);
    const speaks = doer !== undefined && typeof agent !== 'string' && this.isPerson(agent);
    this.add(first, act, close, cue, speaks ? doer.name : by, close, doer?.verb);
    return close;
  }

  /** A promise that stands around what makes it one: "The mill, she vows, will not close"; `by` as of a clause. */
  ofStretch(first: number, close: number, cue: Cue, agent: Agent): void {
    const doer = this.isPerson(agent) || agent.stands === 'speaker' ? this.doerOf(first, close) : undefined;
    this.add(first, first, close, cue, doer?.name ?? this.nameOf(agent, first), close, doer?.verb);
  }

  /** What is named before who will or will not do it: "A sale is something it will not allow"; the token to go on from, or -1. */
  ofTopic(first: number, act: number, cue: Cue, agent: Agent): number {
    const close = this.tables.bounds.actEnd(this.ground.tokens, act, this.sentence.limit);
    if (close <= act) return -1;
    this.add(first, first, close, cue, this.nameOf(agent, act));
    return close;
  }

  /** The act from one token to another, of an agent that stands elsewhere. */
  addAct(act: number, close: number, cue: Cue, agent: Agent): void {
    this.add(act, act, close, cue, this.nameOf(agent, act));
  }

  /** Whether a pledge found last is about some of the tokens from `first` to `close`. */
  has(first: number, close: number): boolean {
    const { from, to } = this.ground.tokens;
    const found = this.draft.found.pledge;
    for (let i = found.length - 1; i >= 0 && i >= found.length - mostInSentence; i--)
      if (found[i].span.from < to[close - 1] && found[i].span.to > from[first]) return true;
    return false;
  }

  /** What a clause says that a country or a body will do, and its verb: "that Norway would" "pay". */
  private doerOf(act: number, end: number): { name: string; verb: number } | undefined {
    const { tables, ground } = this;
    const { tokens, mentions } = ground;
    const first = tables.article[tokens.word[act]] ? act + 1 : act;
    const mention = mentions.startingAt(first);
    const isNamed = mention !== undefined && bodies.has(mention.item.entity.type);
    const isOwn = tables.article[tokens.word[act]] === 1 && tables.body[tokens.word[first]] === 1; // "the ministry", "his side"
    if (!isNamed && !isOwn) return undefined;
    const subject = isNamed ? mention.end : first + 1;
    const predicate = tables.cues.next(tokens, subject, Math.min(end, subject + mostAdverbs));
    for (let at = subject; at < predicate; at++) if (!tables.isFiller(tokens, at)) return undefined;
    let verb = tables.cues.match(tokens, predicate, end);
    if (verb < 0 || !foretelling.has(tables.cues.value.form)) return undefined;
    while (verb < end && tables.isFiller(tokens, verb)) verb++;
    if (tables.isFate(tokens, verb, end)) return undefined; // what befalls it, he promises
    return { name: isNamed ? mention.item.entity.name : this.named.nameOf(first, this.sentence.begin), verb };
  }

  /** Whether who promises is a person, who may do so for a country or a body. */
  private isPerson({ end, stands }: Agent): boolean {
    const type = this.ground.mentions.endingAt(end)?.item.entity.type;
    return stands === 'person' || type === 'person' || type === 'post';
  }

  /** The name of who pledges an act at a token: of the body in whose name it is, where the sentence says so. */
  nameOf(agent: Agent, at: number): string {
    const { first, end, stands } = agent;
    const { article, side } = this.tables;
    const { word } = this.ground.tokens;
    // "the envoy said that his side would"
    if (!stands && end - first === 1 && side[word[first]] && article[word[first - 1]])
      return this.named.nameOf(first, this.sentence.begin);
    return (
      this.bodies.principal(agent, this.sentence.begin) ?? this.who.nameOf(agent, at, this.sentence.number)
    );
  }

  /** Adds the pledge of the act from `act` to `end`, whose words go from `first` to `close`. */
  add(first: number, act: number, end: number, cue: Cue, by: string | null, close = end, verb = act): void {
    const { doc, found, journal } = this.draft;
    const { tokens } = this.ground;
    // "no drones will be bought"
    const none = noneBefore(tokens, this.tables, first, act, this.sentence.begin);
    const span = tokenSpan(tokens, none ?? first, close);
    const due = this.acts.dues.of(act, end, first, this.sentence.begin, cue.form);
    const toWhom = this.recipients.of(verb, end) ?? cue.to;
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

  /** Where an act in reported words ends with them: before ", the minister said". */
  reportedEnd(act: number, end: number): number {
    const { from, to, kind } = this.ground.tokens;
    const reporter = this.who.reporterAt(from[act]);
    if (!reporter) return end;
    let close = end;
    while (close > act && to[close - 1] > reporter.to) close--;
    return kind[close] === MARK ? close : end;
  }
}
