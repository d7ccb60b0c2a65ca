import { LOWER, MARK } from '../../core/token.js';
import type { PledgeForm } from '../../lang/pledge.js';
import type { Agent, Ground } from './agent.js';
import type { Pledges } from './pledges.js';
import type { Sentence } from './sentence.js';
import { predicateOf } from './surroundings.js';
import type { PledgeTables } from './tables.js';

/** The forms of which a modal is the cue. */
const foretelling: ReadonlySet<PledgeForm> = new Set(['modal', 'own', 'reported', 'told']);
/** How far behind "asked whether" the verb of its clause may start, in tokens. */
const nearest = 8;

/** Reads what somebody was asked and agreed to do, or refused: "Asked to lend its ferries, Malta refuses". */
export class Asked {
  constructor(
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
    private readonly sentence: Sentence,
    private readonly pledges: Pledges,
  ) {}

  /** Reads the sentence. */
  read(): void {
    const { asking } = this.tables;
    const { tokens } = this.ground;
    const { begin, limit } = this.sentence;
    for (let at = asking.next(tokens, begin, limit); at < limit; at = asking.next(tokens, at + 1, limit)) {
      const end = asking.match(tokens, at, limit);
      if (end > 0) this.fromAsking(at, asking.value === 'clause' ? this.clauseAct(end) : end);
    }
  }

  /** The act of a clause that starts at a token: behind its modal; -1 where it has none. */
  private clauseAct(first: number): number {
    const { cues } = this.tables;
    const { tokens } = this.ground;
    const limit = Math.min(this.sentence.limit, first + nearest);
    const at = cues.next(tokens, first, limit);
    const end = at < limit ? cues.match(tokens, at, limit) : -1;
    return end > 0 && foretelling.has(cues.value.form) && !cues.value.refuses ? end : -1;
  }

  private fromAsking(asked: number, act: number): void {
    const { tables, ground } = this;
    const { begin, limit } = this.sentence;
    const { tokens } = ground;
    if (act < 0 || act >= limit || tokens.shape[act] !== LOWER) return;
    if (tables.saying.match(tokens, act, limit) > 0) return;
    const { answer } = tables;
    for (let at = answer.next(tokens, act + 1, limit); at < limit; at = answer.next(tokens, at + 1, limit)) {
      const end = answer.match(tokens, at, limit);
      if (end < 0) continue;
      const refuses = answer.value === 'refused';
      if (end < limit && tokens.kind[end] !== MARK) continue;
      const { first } = predicateOf(tokens, tables, at, act);
      const goesOn = tables.and[tokens.word[first - 1]] || tables.contrast[tokens.word[first - 1]];
      const agent: Agent | undefined = goesOn
        ? tables.agents.subject(ground, predicateOf(tokens, tables, asked, begin).first, begin)
        : (tables.agents.subject(ground, first, act) ?? tables.agents.stranger(ground, first, act));
      if (!agent) return;
      const close = this.actEnd(act, goesOn ? first - 1 : agent.first);
      if (close <= act || this.pledges.has(act, close)) return;
      const force = refuses ? 'will' : 'agreed';
      this.pledges.addAct(act, close, { force, form: 'verb', refuses }, agent);
      return;
    }
  }

  /** Where an act ends: before the mark behind which it is answered. */
  private actEnd(act: number, answered: number): number {
    const { tokens } = this.ground;
    let end = answered;
    for (let at = answered - 1; at > act; at--) {
      if (tokens.kind[at] !== MARK) continue;
      end = at;
      break;
    }
    while (end > act && tokens.kind[end - 1] === MARK) end--;
    return Math.min(end, this.tables.bounds.actEnd(tokens, act, end));
  }
}
