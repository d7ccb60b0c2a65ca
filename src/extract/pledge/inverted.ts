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

  /** Whether a clause ends with its cue and opens with its act before a token. */
  isIn(agent: number, act: number): boolean {
    const { infinitives } = this.tables.section;
    const { tokens } = this.ground;
    if (infinitives.length === 0 || (act < this.sentence.limit && tokens.kind[act] !== MARK)) return false;
    const first = this.start(agent);
    const verb = tokenText(tokens, first).toLowerCase();
    return agent - first > 1 && infinitives.some((ending) => verb.endsWith(ending));
  }

  /** The pledge of an act that stands before who pledges it; the token to go on from. */
  of(agent: Agent, end: number, cue: Cue): number {
    const first = this.start(agent.first);
    this.pledges.add(first, first, agent.first, cue, this.pledges.nameOf(agent, first), end);
    return end;
  }

  /** Where an act before who pledges it starts, behind an "and". */
  private start(agent: number): number {
    const { tokens } = this.ground;
    const first = this.tables.bounds.phraseStart(tokens, agent, this.sentence.begin);
    return this.tables.and[tokens.word[first]] ? first + 1 : first;
  }
}
