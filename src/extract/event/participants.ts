import type { Mention } from '../../core/item.js';
import type { SpanSet } from '../../core/span-set.js';
import { GLUED, isOneOf, type Tokens, WORD } from '../../core/token.js';
import type { ItemTokens } from '../item-tokens.js';
import { isEdge } from './edge.js';
import type { EventTables } from './tables.js';

/** How far before an event who takes part may be named, in tokens. */
const whoReach = 24;
/** How many words of no table may stand before a name that takes part: "with the acting mayor of Malta". */
export const titles = 2;
/** How far before its verb the subject of a stay may be, in tokens. */
const subjectReach = 8;
/** How many words may stand between an event and the word that says that it is somebody's. */
const adjectives = 2;

/** Tells who takes part in an event. */
export class Participants {
  constructor(
    private readonly tokens: Tokens,
    private readonly mentions: ItemTokens<Mention>,
    private readonly outlets: SpanSet,
    private readonly tables: EventTables,
  ) {}

  /** Whether somebody is named at a token or a few words behind it: "met" "the new mayor", "her counterpart". */
  isSomebody(at: number, limit: number): boolean {
    const { mentions } = this;
    const { word, kind } = this.tokens;
    const { article, joiner, somebody } = this.tables;
    for (let i = at; i < limit && i <= at + titles + 1; i++) {
      const end = somebody.match(this.tokens, i, limit);
      if (end > 0) return !isOneOf(this.tokens, end, "'’"); // "met workers' demands"
      const type = mentions.startingAt(i)?.item.entity.type;
      // "met Norway’s demands"
      if (type) return type !== 'place' && !this.isOwner(i);
      if (kind[i] !== WORD || (joiner[word[i]] && !article[word[i]])) return false;
    }
    return false;
  }

  /** Whether the name that starts at a token owns what follows: "Norway’s". */
  private isOwner(at: number): boolean {
    const { tokens } = this;
    const end = this.mentions.startingAt(at)?.end ?? at;
    return isOneOf(tokens, end, "'’") && tokens.gap[end] === GLUED && !this.mentions.startingAt(end + 2);
  }

  /** Whether a person, a post or another word for somebody stands at a token. */
  isPersonAt(at: number, limit: number): boolean {
    const type = this.mentions.startingAt(at)?.item.entity.type;
    return type === 'person' || type === 'post' || this.tables.somebody.match(this.tokens, at, limit) > 0;
  }

  /** Whether a verb from `at` to `end` says that somebody is in a place: "a delegation from Malta" "was in" "Oslo". */
  isStay(at: number, end: number, begin: number): boolean {
    const { mentions, tokens, tables } = this;
    const where = mentions.startingAt(end)?.item.entity.type;
    if (where !== 'place' && where !== 'country') return false;
    for (let i = at - 1; i >= begin && i > at - subjectReach && !isEdge(tokens, tables, i); i--) {
      if (tables.somebody.match(tokens, i, at) > 0) return true;
      const who = mentions.startingAt(i)?.item.entity.type;
      if (who === 'person' || who === 'post') return true;
    }
    return false;
  }

  /** Who takes part: what the clause names, each once. */
  of(first: number, end: number, begin: number, limit: number): string[] {
    const { tables, tokens, mentions, outlets } = this;
    const names = new Set<string>();
    const owned = this.ownerOf(first, begin, limit);
    if (owned !== undefined) names.add(owned);
    let start = first;
    while (start > begin && start > first - whoReach && !isEdge(tokens, tables, start - 1)) start--;
    for (let at = start; at < end; at++) {
      const mention = mentions.startingAt(at);
      if (!mention || outlets.holds(mention.item.span)) continue;
      const { type, name } = mention.item.entity;
      if (type !== 'post' && type !== 'place') names.add(name);
      at = mention.end - 1;
    }
    return [...names];
  }

  /** Whose an event is that a word before it says is somebody's: whom the sentence names behind it, else before. */
  private ownerOf(at: number, begin: number, limit: number): string | undefined {
    const { word, kind } = this.tokens;
    const { owner } = this.tables;
    let before = at - 1;
    while (before > begin && before > at - adjectives && kind[before] === WORD && !owner[word[before]])
      before--;
    if (before < begin || !owner[word[before]]) return undefined;
    const behind = this.personIn(at, limit);
    return behind ?? this.personIn(begin, before) ?? this.personIn(Math.max(0, begin - whoReach), begin);
  }

  private personIn(first: number, end: number): string | undefined {
    const { mentions } = this;
    for (let at = first; at < end; at++) {
      const entity = mentions.startingAt(at)?.item.entity;
      if (entity?.type === 'person') return entity.name;
    }
    return undefined;
  }
}
