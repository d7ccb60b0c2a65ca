import { MARK, tokenText } from '../../core/token.js';
import type { Agent, Ground } from './agent.js';
import type { Pledges } from './pledges.js';
import type { Sentence } from './sentence.js';
import type { Cue, PledgeTables } from './tables.js';

/** Reads pledges of which the act stands before who pledges it: «Строить порт Норвегия не намерена». */
export class Inverted {
  constructor(
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
    private readonly sentence: Sentence,
    private readonly pledges: Pledges,
  ) {}

  /** Whether a clause ends with its cue, which stands before `act`. */
  ends(act: number): boolean {
    const { tokens } = this.ground;
    return (
      this.tables.section.infinitives.length > 0 && (act >= this.sentence.limit || tokens.kind[act] === MARK)
    );
  }

  /**
   * The pledge of an act that a clause opens with, its subject and its cue at the end: «Строить порт Норвегия не будет»,
   * «Платы за проезд мэр не обещает»; the token to go on from, or -1 where it is none.
   */
  of(agent: Agent, end: number, cue: Cue): number {
    const first = this.start(agent.first);
    let close = agent.end > agent.first ? agent.first : end;
    while (close > first && close < end && this.tables.article[this.ground.tokens.word[close - 1]]) close--; // «его» «правительство»
    if (close - first < 1) return -1;
    // what one does not promise may be a thing
    const isThing =
      cue.refuses &&
      cue.form === 'verb' &&
      (cue.force === 'will' || (cue.force === 'plans' && cue.willed === true));
    if (this.infinitiveIn(first, close) < 0 && !isThing) return -1;
    this.pledges.add(first, first, close, cue, this.pledges.nameOf(agent, first), end);
    return end;
  }

  /** The token of the verb that names an act right before the predicate that starts at a token: «Норвегия строить» «не будет»; -1 where none does. */
  verbBefore(predicate: number): number {
    const verb = predicate - 1;
    return verb > this.sentence.begin && this.isInfinitive(verb) ? verb : -1;
  }

  /** The pledge of such a verb, whose subject stands before it, and its object before that or nowhere: «Лодок порт покупать не будет»; the token to go on from. */
  ofVerb(agent: Agent, verb: number, end: number, cue: Cue): number {
    const first = this.start(agent.first);
    const { mentions, tokens } = this.ground;
    const isPost =
      mentions.endingAt(agent.first)?.item.entity.type === 'post' ||
      this.tables.agents.isBody(this.ground, agent.first - 1, agent.first);
    const isOpen =
      agent.end <= agent.first || (first < agent.first && !isPost && tokens.kind[agent.first - 1] !== MARK);
    this.pledges.add(
      Math.min(first, agent.first),
      isOpen ? first : verb,
      verb + 1,
      cue,
      this.pledges.nameOf(agent, verb),
      end,
    );
    return end;
  }

  /** Where an act before who pledges it starts, behind an "and". */
  private start(agent: number): number {
    const { tokens } = this.ground;
    const first = this.tables.bounds.phraseStart(tokens, agent, this.sentence.begin);
    return this.tables.and[tokens.word[first]] ? first + 1 : first;
  }

  /** The first verb that names an act from one token up to another; -1 where none is there. */
  private infinitiveIn(first: number, end: number): number {
    for (let at = first; at < end; at++) if (this.isInfinitive(at)) return at;
    return -1;
  }

  private isInfinitive(at: number): boolean {
    const { infinitives, notInfinitives } = this.tables.section;
    const { tokens } = this.ground;
    const verb = tokenText(tokens, at).toLowerCase();
    return (
      infinitives.some((ending) => verb.endsWith(ending)) &&
      !notInfinitives?.some((ending) => verb.endsWith(ending))
    );
  }
}
