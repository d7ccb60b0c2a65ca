import type { EntityType, Pledge } from '../../core/item.js';
import { LOWER, MARK, tokenSpan } from '../../core/token.js';
import type { PledgeForm } from '../../lang/pledge.js';
import type { Draft } from '../extractor.js';
import type { Acts } from './act.js';
import type { Agent, Ground } from './agent.js';
import type { Bodies } from './body.js';
import { Recipients } from './recipient.js';
import type { Sentence } from './sentence.js';
import { noneBefore } from './surroundings.js';
import type { Cue, PledgeTables } from './tables.js';
import type { Who } from './who.js';

/** Whoever a person may promise something for. */
const bodies: ReadonlySet<EntityType> = new Set(['country', 'organisation']);
/** The forms of which a modal is the cue. */
const foretelling: ReadonlySet<PledgeForm> = new Set(['modal', 'own', 'reported']);

/** Adds to the draft what is pledged, with where it ends, who pledges it to whom, and till when. */
export class Pledges {
  /** Tells for whom what is pledged is. */
  readonly recipients: Recipients;

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
  }

  /** The pledge of an act that starts at `act`; the token to go on from, or -1 where it is none. */
  ofAct(first: number, act: number, cue: Cue, agent: Agent | undefined): number {
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
    this.add(first, act, close, cue, agent ? this.nameOf(agent, act) : null);
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

  /** What a clause says that a country or a body will do, and its verb: "that Norway would" "pay". */
  private doerOf(act: number, end: number): { name: string; verb: number } | undefined {
    const { tables, ground } = this;
    const { tokens, mentions } = ground;
    const first = tables.article[tokens.word[act]] ? act + 1 : act;
    const mention = mentions.startingAt(first);
    if (!mention || !bodies.has(mention.item.entity.type)) return undefined;
    let verb = tables.cues.match(tokens, mention.end, end);
    if (verb < 0 || !foretelling.has(tables.cues.value.form)) return undefined;
    while (verb < end && tables.isFiller(tokens, verb)) verb++;
    return { name: mention.item.entity.name, verb };
  }

  /** Whether who promises is a person, who may do so for a country or a body. */
  private isPerson({ end, stands }: Agent): boolean {
    const type = this.ground.mentions.endingAt(end)?.item.entity.type;
    return stands === 'person' || type === 'person' || type === 'post';
  }

  /** The name of who pledges an act at a token: of the body in whose name it is, where the sentence says so. */
  nameOf(agent: Agent, at: number): string {
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
    const due = this.acts.due(act, end, first);
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
  private reportedEnd(act: number, end: number): number {
    const { from, to, kind } = this.ground.tokens;
    const reporter = this.who.reporterAt(from[act]);
    if (!reporter) return end;
    let close = end;
    while (close > act && to[close - 1] > reporter.to) close--;
    return kind[close] === MARK ? close : end;
  }
}
