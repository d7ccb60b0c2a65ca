import { LOWER, MARK, plainText, type Tokens, tokenText, WORD } from '../../core/token.js';
import type { Agent, Ground } from './agent.js';
import type { Cue, PledgeTables } from './tables.js';

/** No more words name a body. */
const longestBody = 5;
/** How far before a subject it may stand for whom one pledges, in tokens. */
const reach = 40;

const isName = ({ kind, shape }: Tokens, at: number): boolean => kind[at] === WORD && shape[at] !== LOWER;

/** Tells which body acts where it is not the subject. */
export class Bodies {
  constructor(
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
  ) {}

  /** The plural before a verb, where the act has an object of its own, so that it is who acts: «рыбаки планируют купить лодки». */
  pluralBefore(cue: Cue, predicate: number, first: number, act: number, end: number): string | null {
    const { tables } = this;
    const { tokens } = this.ground;
    const next = act + 1;
    const isObject =
      next < end &&
      tokens.kind[next] !== MARK &&
      !tables.preposition[tokens.word[next]] &&
      !tables.isFiller(tokens, next);
    const noun = tokenText(tokens, predicate - 1);
    const isMany = tables.section.plurals?.nouns.some((ending) => noun.endsWith(ending));
    return cue.willed && isObject && isMany ? plainText(tokens, first, predicate) : null;
  }

  /** The body within which some act, by the words before a verb: «в министерстве» «обещают». */
  within(end: number, begin: number): string | null {
    const { tables, ground } = this;
    const { tokens } = ground;
    for (let at = end - 1; at >= begin && at >= end - longestBody; at--) {
      if (!tables.within[tokens.word[at]]) continue;
      return at + 1 < end && tables.agents.isBody(ground, at + 1, end)
        ? plainText(tokens, at + 1, end)
        : null;
    }
    return null;
  }

  /** Who does what a passive tells: "is under consideration" "by the bank". */
  doer(act: number, end: number): string | null {
    const { tables, ground } = this;
    const { word } = ground.tokens;
    for (let at = act; at < end && at < act + longestBody; at++)
      if (tables.doer[word[at]]) return this.bodyAt(at + 1, end);
    return null;
  }

  /** The body that an ending says does what a passive tells, between two tokens: «будет построен» «китайской компанией». */
  doerByEnding(first: number, end: number): string | null {
    const { tables, ground } = this;
    const { tokens } = ground;
    const { doerEndings, adjectives } = tables.section;
    if (!doerEndings) return null;
    for (let at = first; at < end; at++) {
      const noun = tokens.kind[at] === WORD ? tokenText(tokens, at) : '';
      if (!doerEndings.some((ending) => noun.endsWith(ending))) continue;
      const mention = ground.mentions.endingAt(at + 1)?.item.entity;
      if (mention?.type === 'post' || !tables.agents.isBody(ground, at, at + 1)) continue;
      let start = at;
      while (
        start > first &&
        start > at - longestBody &&
        tokens.kind[start - 1] === WORD &&
        adjectives?.some((ending) => tokenText(tokens, start - 1).endsWith(ending))
      )
        start--;
      if (tables.preposition[tokens.word[start - 1]]) continue; // «рядом с компанией»
      return mention?.type === 'organisation' ? mention.name : plainText(tokens, start, at + 1);
    }
    return null;
  }

  /** For whom it is that one pledges, where the sentence says so first: "on behalf of the bank, she promised to". */
  principal({ first }: Agent, begin: number): string | undefined {
    const { tables, ground } = this;
    const { tokens } = ground;
    for (let at = first - 1; at >= begin && at > first - reach; at--) {
      const named = tables.behalf.match(tokens, at, first);
      if (named > 0) return this.bodyAt(named, first) ?? undefined;
    }
    return undefined;
  }

  /** The body that is named at a token, without its article. */
  private bodyAt(at: number, limit: number): string | null {
    const { tables, ground } = this;
    const { tokens } = ground;
    let start = at;
    while (start < limit && tables.article[tokens.word[start]]) start++;
    const named = tables.agents.startingAt(ground, start, limit);
    if (named) return named.name;
    const mention = ground.mentions.startingAt(start);
    if (mention) return mention.item.entity.name;
    // a name of no table: "will not be signed by Zambezia"
    let close = start;
    while (close < limit && close < start + longestBody && isName(tokens, close)) close++;
    if (close > start && tokens.word[start] === 0) return plainText(tokens, start, close);
    for (let end = start + 1; end <= limit && end < start + longestBody; end++)
      if (tables.agents.isBody(ground, end - 1, end)) return plainText(tokens, start, end);
    return null;
  }
}
