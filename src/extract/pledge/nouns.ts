import type { Force } from '../../core/item.js';
import { LOWER, MARK, plainText, WORD } from '../../core/token.js';
import type { Acts } from './act.js';
import type { Agent, Ground } from './agent.js';
import type { Pledges } from './pledges.js';
import type { Sentence } from './sentence.js';
import type { Cue, PledgeTables } from './tables.js';

/** No verb by which one gets a promise stands farther before it. */
const farthestVerb = 12;
/** No noun before it has more words. */
const longestNoun = 4;

/** What one has of oneself, and is not only about: plans may be another's. */
const committing: ReadonlySet<Force> = new Set(['ready', 'will']);

/** Reads pledges of which a noun is the cue: "Norway's readiness to build a port". */
export class Nouns {
  constructor(
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
    private readonly sentence: Sentence,
    private readonly acts: Acts,
    private readonly pledges: Pledges,
  ) {}

  /** The pledge that a noun leads to: "Norway's readiness to", "the readiness of Norway to"; the token to go on from, or -1. */
  of(cue: Cue, at: number, end: number): number {
    const { tables, ground } = this;
    const { begin, limit } = this.sentence;
    const { section, owner, article, opening, agents } = tables;
    const { word, kind, shape } = ground.tokens;
    let act = end;
    let agent = agents.owner(ground, at, begin);
    if (!agent && (owner[word[act]] || tables.doer[word[act]] || !section.owners) && act + 1 < limit) {
      let next = section.owners ? act + 1 : act;
      while (next < limit && article[word[next]]) next++;
      const mention = ground.mentions.startingAt(next);
      const named = section.owners ? agents.startingAt(ground, next, limit) : undefined;
      // «обязательство казахстанской стороны» «ввести»
      const isQualified = !section.owners && mention?.item.entity.type === 'country' && shape[next] === LOWER;
      if (named && opening[word[named.end]]) {
        agent = { ...named, first: at };
        act = named.end;
      } else if (mention && !isQualified) {
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
    if (section.openings && !opening[word[act]]) return -1;
    const owned = owner[word[act]];
    if (section.openings) act++;
    if (!agent && cue.form === 'noun' && cue.force === 'will' && article[word[at - 1]])
      return this.ofExchange(cue, at, act);
    if (!agent) return -1;
    // "the goal of the talks" is no act, "the commitment to the accord" is
    const isThing = cue.force === 'will' && tables.indefinite[word[act]]; // "his promise of a raise"
    if ((owned && article[word[act]] && !isThing) || ground.mentions.startingAt(act)) return -1;
    return this.pledges.ofAct(Math.min(agent.first, at), act, cue, agent);
  }

  /** A promise that one has got or given: "secured from the bank the promise of a loan"; the token to go on from, or -1. */
  private ofExchange(cue: Cue, at: number, act: number): number {
    const { tables, ground, sentence } = this;
    const { tokens } = ground;
    const { begin, limit } = sentence;
    const { agents, promising } = tables;
    if (act >= limit || ground.mentions.startingAt(act)) return -1;
    for (let verb = at - 1; verb > begin && verb > at - farthestVerb; verb--) {
      if (tokens.kind[verb] === MARK || tables.complementiser[tokens.word[verb]]) return -1;
      const end = promising.match(tokens, verb, at);
      if (end < 0) continue;
      const subject = agents.subject(ground, verb, begin) ?? agents.clauseSubject(ground, begin, verb);
      // "won them over with a promise of"
      const gives = promising.value === 'given' || tables.with[tokens.word[at - 2]] === 1;
      if (gives) return subject ? this.pledges.ofAct(verb, act, cue, subject) : -1;
      const to = this.nounBefore(verb) ?? (subject?.stands ? undefined : subject?.name);
      return this.pledges.ofAct(verb, act, { ...cue, to }, this.giver(end, at));
    }
    return -1;
  }

  /** The noun with an article that ends before a verb, also where "after" opens its clause: "after a junior partner" "secured". */
  private nounBefore(verb: number): string | undefined {
    const { tables, ground, sentence } = this;
    const { tokens } = ground;
    for (let at = verb - 1; at > sentence.begin && at >= verb - longestNoun; at--) {
      if (tables.article[tokens.word[at]]) return at + 1 < verb ? plainText(tokens, at + 1, verb) : undefined;
      if (tokens.kind[at] !== WORD || tokens.shape[at] !== LOWER || tables.small[tokens.word[at]])
        return undefined;
    }
    return undefined;
  }

  /** Whom one has something from, between two tokens. */
  private giver(first: number, end: number): Agent | undefined {
    const { tables, ground } = this;
    for (let at = first; at < end; at++) {
      if (!tables.from[ground.tokens.word[at]]) continue;
      let named = at + 1;
      while (named < end && tables.article[ground.tokens.word[named]]) named++;
      return tables.agents.startingAt(ground, named, end);
    }
    return undefined;
  }
}
