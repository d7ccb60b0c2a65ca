import { isOneOf, MARK, WORD } from '../../core/token.js';
import type { Agent, Ground } from './agent.js';
import type { Pledges } from './pledges.js';
import type { Sentence } from './sentence.js';
import type { Cue, PledgeTables } from './tables.js';

/** No subject between its modal and the act has more tokens. */
const longestSubject = 6;
/** No phrase that denies what follows has more words. */
const longestNever = 5;
/** No words that open a clause which names its act behind it are more. */
const longestCleft = 4;

/** Reads pledges whose parts stand in another order: "Under no circumstances will we sell", "A sale is something it will not allow". */
export class Fronted {
  constructor(
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
    private readonly sentence: Sentence,
    private readonly pledges: Pledges,
  ) {}

  /** The refusal of which the denial stands before the modal from `at` to `end`, and the subject behind; the token to go on from, or -1. */
  denied(cue: Cue, at: number, end: number): number {
    const { never } = this.tables;
    const { tokens } = this.ground;
    const { begin, limit } = this.sentence;
    for (let first = at - 1; first >= begin && first >= at - longestNever; first--) {
      if (never.match(tokens, first, at) !== at) continue;
      const agent = this.subjectAt(end, limit);
      if (!agent) return -1;
      let act = agent.end;
      while (act < limit && this.tables.isFiller(tokens, act)) act++;
      return this.pledges.ofAct(first, act, { ...cue, refuses: true }, agent);
    }
    return -1;
  }

  /** The act that a clause names behind what stands for it, at a token: "do" "is" "close the yard"; -1 where none is. */
  cleftAct(at: number, limit: number): number {
    const { tables } = this;
    const { tokens } = this.ground;
    const { word, kind } = tokens;
    if (!tables.doing[word[at]]) return -1;
    let act = at + 1;
    while (act < limit && kind[act] === MARK && isOneOf(tokens, act, ',—–')) act++;
    if (act >= limit || !tables.doingLink[word[act]]) return -1;
    while (act < limit && (tables.doingLink[word[act]] || tables.opening[word[act]])) act++;
    return act < limit && kind[act] === WORD && !tables.small[word[act]] ? act : -1;
  }

  /** How a clause names its act before a subject that starts at a token: by "what", or by "the last thing", which denies it. */
  cleftBefore(agent: number): 'asserted' | 'denied' | undefined {
    const { tables, ground } = this;
    const { begin } = this.sentence;
    let end = agent;
    while (end > begin && tables.article[ground.tokens.word[end - 1]]) end--;
    let found: 'asserted' | 'denied' | undefined;
    for (let at = end - 1; at >= begin && at >= end - longestCleft; at--)
      if (tables.cleft.match(ground.tokens, at, end) === end) found = tables.cleft.value;
    return found;
  }

  /** The subject that a clause goes on with behind its modal. */
  private subjectAt(at: number, limit: number): Agent | undefined {
    const { tables, ground } = this;
    const { tokens, mentions } = ground;
    for (let end = at + 1; end <= limit && end <= at + longestSubject; end++) {
      if (tokens.kind[end - 1] === MARK && !isOneOf(tokens, end - 1, "'’-")) return undefined;
      const isOpen = mentions.startingAt(end - 1) !== undefined && mentions.endingAt(end) === undefined;
      const agent = isOpen ? undefined : tables.agents.phrase(ground, end, at);
      if (agent) return { ...agent, end };
    }
    return undefined;
  }

  /**
   * Where that starts which is said to be something that somebody will or will not do, in the clause of a pledge whose
   * agent starts at a token: "A sale" of "A sale is something it will not allow"; -1 where nothing is.
   */
  topicOf(agent: number): number {
    const { tables, ground } = this;
    const { tokens } = ground;
    const { begin } = this.sentence;
    for (let at = agent - 1; at > begin && at >= agent - 3; at--) {
      if (tables.topic.match(tokens, at, agent) !== agent) continue;
      const end = tables.copula.match(tokens, at - 1, at);
      if (end !== at) continue;
      let first = at - 1;
      while (first > begin && !isOneOf(tokens, first - 1, ';:“”"«»')) first--;
      return first < at - 1 ? first : -1;
    }
    return -1;
  }
}
