import type { EntityType, Mention } from '../../core/item.js';
import { isOneOf, LOWER, plainText, tokenText, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import type { ItemTokens } from '../item-tokens.js';
import type { Ground } from './agent.js';
import type { PledgeTables } from './tables.js';

/** How far into an act its recipient may stand, in tokens. */
const reach = 12;
/** No more words name to whom something is promised before the act. */
const longestAddressee = 3;
/** No more words stand before a noun for who gets something. */
const modifiers = 3;
/** Whom something is given and who is no part of its name: "lend Malta ferries", but "sell Northline shares". */
const takers: ReadonlySet<EntityType> = new Set(['country', 'place', 'person']);

type Placed = NonNullable<ReturnType<ItemTokens<Mention>['startingAt']>>;

/** Tells for whom the acts of a text are. */
export class Recipients {
  /** Where sums and numbers of things stand. */
  private amounts?: ReadonlySet<number>;

  constructor(
    private readonly draft: Draft,
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
  ) {}

  /** To whom: right after a verb of giving, after "for", after "to" where something is given, after "with" where it says with whom. */
  of(first: number, end: number): string | undefined {
    const { tables, ground } = this;
    const { word } = ground.tokens;
    const gives = tables.gift[word[first]] === 1;
    for (let at = first; at < end && at < first + reach; at++) {
      const mention = ground.mentions.startingAt(at);
      if (!mention) {
        const body = gives ? this.bodyAt(at, first, end) : undefined;
        if (body) return body;
        continue;
      }
      if (mention.item.entity.type === 'post') continue;
      let before = at - 1;
      while (before > first && tables.article[word[before]]) before--;
      const isGiven = before === first && gives;
      const isSide = this.isSide(mention, end); // "to the Maltese side"
      if (!this.isHead(mention.end, end) && !isSide && !(isGiven && this.isTaker(mention, end))) continue;
      if (at === first || isGiven || this.leadsTo(before, first, gives))
        // "to Maltese buyers"
        return isSide && tables.getter[word[mention.end]]
          ? plainText(ground.tokens, at, mention.end + 1)
          : mention.item.entity.name;
    }
    return undefined;
  }

  /** To whom something is promised by the words between a cue and "to": "promised" "the farmers" "to"; where the noun phrase for them ends. */
  addressee(at: number, limit: number): { name: string; end: number } | undefined {
    const { tables, ground } = this;
    const { word, kind } = ground.tokens;
    let first = at;
    while (first < limit && tables.article[word[first]]) first++;
    const mention = ground.mentions.startingAt(first);
    let end = first;
    while (end < limit && end - first <= longestAddressee && kind[end] === WORD && !tables.small[word[end]])
      end++;
    if (mention && mention.end > end) end = mention.end;
    if (end === first || end >= limit || !tables.receiver[word[end]]) return undefined;
    if (mention?.end === end && mention.item.entity.type !== 'post')
      return { name: mention.item.entity.name, end };
    const isSomebody = tables.getter[word[end - 1]] || tables.agents.isBody(ground, end - 1, end);
    return isSomebody ? { name: plainText(ground.tokens, first, end), end } : undefined;
  }

  /** To whom something is promised by the words between a cue and an act that starts at `end`: «пообещал» «двум банкам» «продать». */
  told(at: number, end: number): string | undefined {
    const { tables, ground } = this;
    const { tokens } = ground;
    const { word, kind } = tokens;
    let first = at;
    while (first < end && tables.isFiller(tokens, first)) first++;
    const mention = ground.mentions.startingAt(first);
    const isName = mention && mention.end <= end && tokens.shape[first] !== LOWER; // not «норвежским банкам»
    if (isName && mention.item.entity.type !== 'post') return mention.item.entity.name;
    let last = first;
    while (last < end && kind[last] === WORD && !tables.small[word[last]] && !ground.periods.startingAt(last))
      last++;
    if (last === first || last - first > longestAddressee || tables.isFiller(tokens, last - 1))
      return undefined;
    const noun = tokenText(tokens, last - 1);
    const { datives, manyDatives } = tables.section;
    // «обещал налоги снизить»: only a body is surely no object
    const isTold =
      manyDatives?.some((ending) => noun.endsWith(ending)) ||
      (datives?.some((ending) => noun.endsWith(ending)) && tables.agents.isBody(ground, last - 1, last));
    return isTold ? plainText(tokens, first, last) : undefined;
  }

  /** Whether what befell somebody is told right behind the noun: "every customer" "hit by the strike". */
  private isTold(after: number, end: number): boolean {
    const { tables, ground } = this;
    const { kind, shape, word } = ground.tokens;
    return (
      after + 1 < end &&
      kind[after] === WORD &&
      shape[after] === LOWER &&
      tables.preposition[word[after + 1]] === 1
    );
  }

  /** Whom somebody is told that something will be, by the words up to "that": "assured" "tenants" "that". */
  assured(at: number, that: number): string | undefined {
    const { tables, ground } = this;
    const { tokens } = ground;
    const { word, kind } = tokens;
    const end = kind[that - 1] === WORD ? that : that - 1;
    let first = at;
    while (first < end && tables.isFiller(tokens, first)) first++;
    const isDefinite = tables.article[word[first]] === 1;
    if (isDefinite) first++;
    if (first >= end) return undefined;
    const mention = ground.mentions.startingAt(first);
    if (mention?.end === end && mention.item.entity.type !== 'post') return mention.item.entity.name;
    for (let i = first; i < end; i++)
      if (tables.preposition[word[i]] || ground.periods.startingAt(i)) return undefined;
    const isOne = (word: string) => tables.section.assured?.some((ending) => word.endsWith(ending));
    const isNoun = isDefinite || isOne(tokenText(tokens, first)) || isOne(tokenText(tokens, end - 1));
    return isNoun ? plainText(tokens, first, end) : undefined;
  }

  /** Whether a name or a noun ends what names somebody: "Norway", not "Norwegian ships" or "the Norway-Malta line". */
  private isHead(after: number, end: number): boolean {
    const { tables, ground } = this;
    const { kind, word } = ground.tokens;
    return (
      after >= end ||
      (kind[after] !== WORD && !isOneOf(ground.tokens, after, '-‑–')) ||
      tables.small[word[after]] === 1 ||
      tables.isFiller(ground.tokens, after)
    );
  }

  /** Whether a country's adjective stands before a noun for who acts in its name and that ends what names somebody: "the Maltese side". */
  private isSide({ end: at, item }: Placed, limit: number): boolean {
    const { tables, ground } = this;
    if (item.entity.type !== 'country' || at >= limit || ground.tokens.kind[at] !== WORD) return false;
    const isSomebody =
      tables.getter[ground.tokens.word[at]] === 1 || tables.agents.isBody(ground, at, at + 1);
    return isSomebody && this.isHead(at + 1, limit);
  }

  /** Whether a name right behind a verb of giving is whom something is given, which follows: "lend Norway ships", "lend Northline €2m". */
  private isTaker({ first: at, end: after, item }: Placed, limit: number): boolean {
    const { tables, ground } = this;
    const { shape, text, from, to } = ground.tokens;
    if (after >= limit) return false;
    if (this.isAmount(after)) return true;
    // «предоставить Мальте паромы»: a case and no place tells to whom
    if (tables.section.infinitives.length > 0) return shape[at] !== LOWER;
    return takers.has(item.entity.type) && text.slice(from[at], to[after - 1]) === item.entity.name;
  }

  /** Whether a sum or a number of things is named at a token. */
  private isAmount(at: number): boolean {
    this.amounts ??= new Set(this.draft.found.figure.map(({ span }) => span.from));
    return this.amounts.has(this.ground.tokens.from[at]);
  }

  /** Whether a noun phrase for what is given opens at a token behind whom it is given: "€2m", "a loan". */
  private opensThing(at: number): boolean {
    return this.tables.article[this.ground.tokens.word[at]] === 1 || this.isAmount(at);
  }

  /** The noun phrase for who acts that something is given: "council" of "a list to the council", "lend the council two ferries". */
  private bodyAt(at: number, first: number, end: number): string | undefined {
    const { tables, ground } = this;
    const { tokens } = ground;
    const { word, kind, shape } = tokens;
    const isLed =
      tables.recipient[word[at]] === 1 || (tables.receiver[word[at]] === 1 && !tables.way[word[at - 1]]);
    if (!isLed && at !== first) return undefined;
    let start = at + 1;
    while (start < end && (tables.article[word[start]] || tables.own[word[start]])) start++;
    for (let head = start; head < end && head <= start + modifiers; head++) {
      // a name that no table has: "lend Norrail €2m"
      if (head > start && at === first && shape[head - 1] !== LOWER && this.opensThing(head))
        return plainText(tokens, start, head);
      if (kind[head] !== WORD || tables.small[word[head]] || ground.mentions.startingAt(head))
        return undefined;
      const after = head + 1;
      if (!tables.agents.isBody(ground, head, after) && !tables.getter[word[head]]) continue;
      // "compensate the town", but "lend the town ships"
      const isWhole =
        isLed || tables.aid[word[first]]
          ? this.isHead(after, end) || (tables.getter[word[head]] && this.isTold(after, end))
          : this.opensThing(after);
      if (isWhole) return plainText(tokens, start, after);
    }
    return undefined;
  }

  /** Whether the word before a name shows that the act from `first` is for who bears it. */
  private leadsTo(at: number, first: number, gives: boolean): boolean {
    const { tables } = this;
    const { word } = this.ground.tokens;
    if (tables.recipient[word[at]]) return true;
    if (tables.way[word[at - 1]]) return false;
    if (tables.receiver[word[at]]) return gives || tables.tie[word[at - 1]] === 1;
    const isShared = at - 1 === first || tables.tie[word[at - 1]] === 1 || tables.sharing[word[first]] === 1;
    return tables.partner[word[at]] === 1 && isShared;
  }
}
