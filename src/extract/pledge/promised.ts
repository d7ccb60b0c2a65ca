import { WORD } from '../../core/token.js';
import type { Acts } from './act.js';
import type { Agent, Ground } from './agent.js';
import type { Inverted } from './inverted.js';
import { type ListedActs, listColon } from './listed.js';
import type { Pledges } from './pledges.js';
import type { Sentence } from './sentence.js';
import type { Cue, PledgeTables } from './tables.js';
import type { Unnamed } from './unnamed.js';

/** Somebody's cue and where its words stand. */
export interface Undertaking {
  cue: Cue;
  agent: Agent;
  /** The first token of the cue, and the one at which its act starts. */
  at: number;
  act: number;
  /** Where the pledge and its predicate begin. */
  first: number;
  predicate: number;
  /** The verb before the cue that ends its clause, or -1: «лодок порт покупать не будет». */
  verb: number;
  /** Whether the clause may end with its cue. */
  closes: boolean;
  /** Whether a clause says what is promised: "vowed that". */
  promises: boolean;
}

/** Finds what somebody named pledges, in whatever place it stands: a clause, an infinitive, a list, a thing. */
export class Promised {
  constructor(
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
    private readonly sentence: Sentence,
    private readonly acts: Acts,
    private readonly pledges: Pledges,
    private readonly unnamed: Unnamed,
    private readonly inversions: Inverted,
    private readonly listed: ListedActs,
  ) {}

  /** Adds the pledge; the token to go on from, or -1. */
  add({ cue, agent, at, act, first, predicate, verb, closes, promises }: Undertaking): number {
    const { tables, ground } = this;
    const { limit } = this.sentence;
    const { negation, article, section } = tables;
    const { tokens } = ground;
    const { word, kind, text, from } = tokens;
    const { form } = cue;
    const inflects = section.infinitives.length > 0;
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
    const given = isWord ? form === 'anything' && this.isThing(act, predicate) : true;
    const close =
      given && text[from[act]] !== ','
        ? this.acts.beforeNext(act, tables.bounds.actEnd(tokens, act, limit))
        : act;
    if (close <= act) return -1;
    this.pledges.add(first, act, close, cue, this.pledges.nameOf(agent, act));
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
}
