import type { Force } from '../../core/item.js';
import { LOWER, plainText, WORD } from '../../core/token.js';
import type { Acts } from './act.js';
import type { Ground } from './agent.js';
import type { Pledges } from './pledges.js';
import type { Sentence } from './sentence.js';
import type { Cue, PledgeTables } from './tables.js';

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
    if (!agent) return -1;
    if (section.openings && !opening[word[act]]) return -1;
    const owned = owner[word[act]];
    if (section.openings) act++;
    // "the goal of the talks" is no act, "the commitment to the accord" is
    if ((owned && article[word[act]]) || ground.mentions.startingAt(act)) return -1;
    return this.pledges.ofAct(Math.min(agent.first, at), act, cue, agent);
  }
}
