import type { Mention, Period } from '../../core/item.js';
import { GLUED, isOneOf, LOWER, MARK, type Tokens, tokenText, WORD } from '../../core/token.js';
import type { ItemTokens } from '../item-tokens.js';
import { isEdge, ownedBy } from './edge.js';
import { titles } from './participants.js';
import type { EventTables } from './tables.js';

/** How many tokens the object of an event may have. */
const longestObject = 8;
/** How far what else belongs to its word may reach. */
const reach = 16;
/** How many adjectives a noun may have that only their endings tell. */
const mostAdjectives = 3;

/** Whether an adjective stands at a token, by its ending: one with a capital only where a sentence starts. */
const isQualifier = (tokens: Tokens, endings: readonly string[], at: number, begin: number): boolean => {
  if (tokens.kind[at] !== WORD || (tokens.shape[at] !== LOWER && at > begin)) return false;
  const surface = tokenText(tokens, at);
  return endings.some((ending) => surface.endsWith(ending));
};

/** How many words may stand between a verb and the noun behind it that says what takes place. */
const adjectives = 2;

/** Finds what belongs to the word for an event: its object, adjectives and tail, and the noun that tells more than a verb. */
export class Phrases {
  constructor(
    private readonly tokens: Tokens,
    private readonly mentions: ItemTokens<Mention>,
    private readonly periods: ItemTokens<Period>,
    private readonly tables: EventTables,
  ) {}

  /** Where the object before a participle starts: "the road map" of "the road map signed in May". */
  objectBefore(at: number, begin: number): number {
    const { text, word, kind, from } = this.tokens;
    const { article, joiner, link, clause } = this.tables;
    // "the road map, signed in May"
    const comma = at > begin + 1 && kind[at - 1] === MARK && text[from[at - 1]] === ',';
    const end = comma ? at - 1 : at;
    let first = end;
    while (first > begin && first > at - longestObject) {
      const before = first - 1;
      const opening = this.quoteBefore(first, begin);
      if (opening >= 0) {
        first = opening;
        if (!this.isTrigger(first - 1, begin)) break;
        continue;
      }
      if (kind[before] !== WORD || clause[word[before]]) break;
      if (article[word[before]]) return first < end ? first : at;
      if (joiner[word[before]] && !(link[word[before]] && first < end && this.isTrigger(before - 1, begin)))
        break;
      first--;
    }
    return first < end ? first : at;
  }

  /** Where a noun's adjectives start behind an article or an owner: "next" of "the committee's next meeting"; those with an ending of adjectives do anyway. */
  withAdjectives(noun: number, begin: number): number {
    const { tokens } = this;
    const { word, kind, shape } = tokens;
    const { article, clause, section } = this.tables;
    if (section.adjectives) {
      let first = noun;
      while (
        first > begin &&
        first > noun - mostAdjectives &&
        isQualifier(tokens, section.adjectives, first - 1, begin)
      )
        first--;
      if (first < noun) return first;
    }
    for (let at = noun - 1; at >= begin && at >= noun - 2; at--) {
      const isOwner = at > begin && isOneOf(tokens, at - 1, "'’") && tokens.to[at] - tokens.from[at] === 1;
      if (article[word[at]] || isOwner) return at + 1;
      if (kind[at] !== WORD || shape[at] !== LOWER || clause[word[at]]) return noun;
    }
    return noun;
  }

  /** The token after what else belongs to a word: "talks" "with the new mayor of Malta". */
  withTail(at: number, limit: number): number {
    const { mentions } = this;
    const { word, kind } = this.tokens;
    const { joiner, clause } = this.tables;
    let end = at;
    let strange = 0;
    for (let i = at; i < limit && i < at + reach; ) {
      const mention = mentions.startingAt(i);
      if (mention) {
        end = i = mention.end;
        strange = 0;
      } else if (joiner[word[i]] || (i > at && kind[i] === WORD && !clause[word[i]] && strange++ < titles))
        i++;
      else break;
    }
    return end;
  }

  /** The token of the next mark that parts words, or the limit: what belongs to an entry of a calendar. */
  toMark(at: number, limit: number): number {
    const { gap, kind } = this.tokens;
    let end = at;
    while (end < limit && (kind[end] !== MARK || (gap[end] === GLUED && gap[end + 1] === GLUED))) end++;
    return end;
  }

  /** What the noun before a verb says that takes place; `what` is what the verb says, where the noun says only what goes on. */
  nounBefore(
    at: number,
    begin: number,
    what: string,
    mayStart: boolean,
  ): { what: string; first: number } | undefined {
    const { tables, tokens } = this;
    const { word } = tokens;
    const { triggers, activity, verbMarker } = tables;
    let isStart = mayStart;
    for (let i = at - 1; i >= begin && i > at - reach; i--) {
      if (isEdge(tokens, tables, i)) return undefined;
      if (word[i] && triggers.match(tokens, i, at) > 0 && !triggers.value.isVerb)
        return { what: triggers.value.what, first: i };
      if (!isStart || !word[i]) continue;
      if (tables.and[word[i]] && tokens.shape[i + 1] === LOWER)
        isStart = false; // "they work and began in May"
      else if (activity.match(tokens, i, at) > 0 && !(i > begin && verbMarker[word[i - 1]]))
        return { what, first: i };
    }
    return undefined;
  }

  /** The noun behind a verb that says what takes place: «пройдёт очередное заседание». */
  nounAfter(at: number, limit: number): { what: string; end: number } | undefined {
    const { tokens } = this;
    const { word, kind, shape } = tokens;
    const { triggers, joiner } = this.tables;
    for (let i = at; i < limit && i <= at + adjectives && kind[i] === WORD && shape[i] === LOWER; i++) {
      const end = word[i] ? triggers.match(tokens, i, limit) : -1;
      if (end > 0) return triggers.value.isVerb ? undefined : { what: triggers.value.what, end };
      if (joiner[word[i]]) return undefined;
    }
    return undefined;
  }

  /** Whether a noun can end before `at`: no other small word follows that it would only modify. */
  mayFollow(at: number, limit: number): boolean {
    const { periods, tokens } = this;
    if (at < limit && ownedBy(tokens, this.tables, at)) return true;
    const { word, kind, shape } = this.tokens;
    const { joiner, clause } = this.tables;
    return (
      at >= limit ||
      kind[at] !== WORD ||
      shape[at] !== LOWER ||
      joiner[word[at]] === 1 ||
      this.tables.section.pasts?.some((ending) => tokenText(tokens, at).endsWith(ending)) === true ||
      clause[word[at]] === 1 ||
      periods.startingAt(at) !== undefined
    );
  }

  /** Whether a noun for what happens stands at a token. */
  private isTrigger(at: number, begin: number): boolean {
    const { tokens } = this;
    const { word } = tokens;
    const { triggers } = this.tables;
    return at >= begin && word[at] > 0 && triggers.match(tokens, at, at + 1) > 0 && !triggers.value.isVerb;
  }

  /** Where the quoted name opens that closes before a token, or -1: «картой» in «„картой“, подписанной в мае». */
  private quoteBefore(end: number, begin: number): number {
    const { tokens } = this;
    const { kind } = tokens;
    if (end <= begin || kind[end - 1] !== MARK || !isOneOf(tokens, end - 1, '»”"')) return -1;
    for (let i = end - 2; i >= begin && i > end - 2 - longestObject; i--)
      if (kind[i] === MARK && isOneOf(tokens, i, '«“"„')) return i;
    return -1;
  }
}
