import { fold } from '../../core/boundary.js';
import type { Mention } from '../../core/item.js';
import {
  BROKEN,
  CAPITALS,
  GLUED,
  isOneOf,
  LOWER,
  MARK,
  PARTED,
  type Tokens,
  tokenAt,
  WORD,
} from '../../core/token.js';
import type { WordClass } from '../../lang/attribution.js';
import type { Grammar, Run } from './grammar.js';
import type { MentionSearch } from './mention-search.js';
import { isInner, isPossessive } from './noun-phrase.js';

/** No post has more words, its portfolios and the marks between them counted. */
const longestPost = 6;
const longestPortfolio = 10;
/** And no more words stand between a comma and a post behind it: "the country's new". */
const mostAhead = 4;
/** No more names stand between a post and its holder's. */
const mostOwners = 3;

/** Who was named with a post, where, and of which country, if that was said. */
interface Holder {
  at: number;
  name: string;
  of: string | undefined;
}

/** Who holds which post in a text. */
export class Posts {
  /** The persons named with a word before the name, by the word without its ending: "minister" to "Ana Lee". */
  private readonly posts = new Map<string, Holder[]>();

  private readonly holders = new Set<string>();

  constructor(
    private readonly search: MentionSearch,
    private readonly grammar: Grammar | undefined,
  ) {}

  /** Learns which posts the person holds who is the mention `i`; gives the word right before the name, -1 where none is. */
  learn(tokens: Tokens, i: number): number {
    const { entity, span, rule } = this.search.mentions[i];
    const apposed = this.postBeforeComma(tokens, i);
    if (apposed >= 0)
      for (const post of this.headsOf(tokens, apposed)) this.add(tokens, post, span.from, entity.name);
    for (const post of this.postBehindComma(tokens, i)) this.add(tokens, post, span.from, entity.name);
    const before = wordBefore(tokens, quotedStart(tokens, this.ownersStart(tokens, i)));
    if (before < 0) return before;
    const isPost = rule.endsWith('/person-post');
    const office = isPost ? -1 : this.officeOf(tokens, before);
    const posts = isPost ? this.postWords(tokens, before) : [office < 0 ? before : office];
    for (const post of posts) this.add(tokens, post, span.from, entity.name);
    return before;
  }

  /** Where the post and the person's name start that the mention `i` ends; `first` where no word stands before the name. */
  startOf(tokens: Tokens, i: number, first: number): number {
    const before = wordBefore(tokens, this.ownersStart(tokens, i));
    return before < 0 ? first : Math.min(...this.postWords(tokens, before));
  }

  /** The person who bore a post where it was last named with it: "the minister". */
  bearer(tokens: Tokens, post: number, before: number): string | undefined {
    return this.posts.get(this.stem(tokens, headOf(tokens, post)))?.findLast(({ at }) => at < before)?.name;
  }

  /** Whether a person was named with a post. */
  holds(tokens: Tokens, post: number, name: string): boolean {
    return (
      this.posts.get(this.stem(tokens, headOf(tokens, post)))?.some((holder) => holder.name === name) ?? false
    );
  }

  /** Whether a person was named with any post. */
  isHolder(name: string): boolean {
    return this.holders.has(name);
  }

  /** The same of a noun phrase that says of which country: "the Kenyan president", "the president of Kenya"; null where only another's was named. */
  bearerFor(tokens: Tokens, { first, end }: Run, before: number): string | null | undefined {
    const country = this.search.firstIn(tokens.from[first], tokens.to[end - 1], ['country'])?.entity.name;
    if (country === undefined) return undefined;
    let isOther = false;
    for (let at = first; at < end; at++) {
      const holders = tokens.kind[at] === WORD ? this.posts.get(this.stem(tokens, at)) : undefined;
      if (!holders) continue;
      const found = holders.findLast((one) => one.of === country && one.at < before);
      if (found) return found.name;
      const last = holders.findLast((one) => one.at < before);
      isOther ||= last?.of !== undefined;
    }
    return isOther ? null : undefined;
  }

  private add(tokens: Tokens, post: number, at: number, name: string): void {
    const key = this.stem(tokens, post);
    this.holders.add(name);
    const named = this.posts.get(key);
    const holder = { at, name, of: this.countryBeside(tokens, at) };
    if (named) named.push(holder);
    else this.posts.set(key, [holder]);
  }

  /** The country whose post the person holds who is named at an offset: "Kenyan President Ana Lee", "the President of Kenya, Ana Lee", "Ana Lee, Kenya's president". */
  private countryBeside(tokens: Tokens, at: number): string | undefined {
    const i = this.search.indexAt(at);
    const first = tokenAt(tokens, at);
    const end = tokenAt(tokens, this.search.mentions[i].span.to - 1) + 1;
    for (let j = i - 1; j >= 0 && j >= i - mostOwners; j--) {
      const { entity, span } = this.search.mentions[j];
      const behind = tokenAt(tokens, span.to - 1) + 1;
      if (entity.type === 'person' || first - behind > longestPost) break;
      const comma = tokens.text[tokens.from[first - 1]] === ',' ? first - 1 : first;
      if (entity.type !== 'country') continue;
      if (this.isOfPost(tokens, behind, comma)) return entity.name;
      break; // another's, whose name stands before it: "Ana Lee, Minister of Norway, Mr Bo Quill, Minister of Malta"
    }
    if (tokens.text[tokens.from[end]] !== ',') return undefined;
    for (let j = i + 1; j < this.search.mentions.length && j <= i + mostOwners; j++) {
      const { entity, span } = this.search.mentions[j];
      const start = tokenAt(tokens, span.from);
      if (entity.type === 'person' || start - end > longestPost + 1) break;
      if (entity.type === 'country') return this.isOfPost(tokens, end + 1, start) ? entity.name : undefined;
    }
    return undefined;
  }

  /** Whether only words that a post may have stand from one token up to another. */
  private isOfPost(tokens: Tokens, first: number, end: number): boolean {
    for (let at = first; at < end; at++) {
      if (tokens.kind[at] === MARK && !isInner(tokens, at)) return false;
      const wordClass = this.grammar?.classOf[tokens.word[at]];
      if (wordClass && wordClass !== 'link' && wordClass !== 'determiner' && !isPossessive(tokens, at - 1))
        return false;
    }
    return true;
  }

  /** The last word of the post that stands before a comma and its holder: "the Ambassador of Norway, Ana Lee,"; -1 where none does. */
  private postBeforeComma(tokens: Tokens, holder: number): number {
    const { rule, span: named } = this.search.mentions[holder];
    const at = tokenAt(tokens, named.from);
    // "the Minister for Roads, Mr Ana Lee"
    const isTitled = rule.endsWith('/person-title') && tokens.text[tokens.from[at - 1]] !== ',';
    const first = isTitled ? at - 1 : at;
    if (first < 2 || tokens.text[tokens.from[first - 1]] !== ',') return -1;
    for (let i = holder - 1; i >= 0 && i >= holder - mostOwners; i--) {
      const { entity, span } = this.search.mentions[i];
      const last = tokenAt(tokens, span.to - 1);
      if (first - last > longestPortfolio || entity.type === 'person') return -1;
      if (entity.type === 'post') return last;
    }
    return -1;
  }

  /** The words that a post which ends with a token is known by: of "Minister for Roads" the first. */
  private headsOf(tokens: Tokens, last: number): number[] {
    const inflects = (this.grammar?.section.endings.length ?? 0) > 0;
    return inflects ? [last] : this.postWords(tokens, last);
  }

  /** The words of the post that stands behind its holder and a comma: "Ana Lee, Minister of Roads,"; none where it is another's. */
  private postBehindComma(tokens: Tokens, holder: number): number[] {
    const { grammar } = this;
    let next = holder + 1; // "Ana Lee, Norway's minister of roads,"
    while (next <= holder + mostOwners && isOwner(this.search.mentions[next])) next++;
    const post = this.search.mentions[next];
    if (!grammar || post?.entity.type !== 'post') return [];
    const comma = tokenAt(tokens, this.search.mentions[holder].span.to);
    const first = tokenAt(tokens, post.span.from);
    if (tokens.text[tokens.from[comma]] !== ',' || first - comma > mostAhead) return [];
    const classAt = (at: number) => grammar.classOf[tokens.word[at]];
    for (let at = comma + 1; at < first; at++) if (!isPartOfPost(classAt(at))) return [];
    const end = tokenAt(tokens, post.span.to - 1) + 1;
    if (this.search.firstIn(post.span.to, post.span.to + 2, ['person'])) return []; // "to Ana Lee, Minister Bo Quill said"
    if (classAt(comma + 1) === 'determiner' && !endsInset(tokens, grammar, end)) return []; // "with Ana Lee, the minister said"
    const words: number[] = [];
    for (let at = first; at < end && classAt(at) !== 'link' && classAt(at) !== 'preposition'; at++)
      if (tokens.kind[at] === WORD) words.push(at);
    return grammar.section.endings.length > 0 ? words : words.slice(-1);
  }

  /** Where the names start that stand between a post and the one of its holder: «Индии в Москве» of «посол Индии в Москве Ада Квилл». */
  private ownersStart(tokens: Tokens, holder: number): number {
    let first = tokenAt(tokens, this.search.mentions[holder].span.from);
    for (let i = holder - 1; i >= 0 && i >= holder - mostOwners; i--) {
      const { span } = this.search.mentions[i];
      // "Akim of Jelva region Ana Lee"
      const isApart = tokens.shape[first - 1] === LOWER || isClosing(tokens, first - 1);
      const last = isApart && tokens.to[first - 2] === span.to ? first - 2 : first - 1;
      if (!isOwner(this.search.mentions[i]) || tokens.to[last] !== span.to) break;
      first = tokenAt(tokens, span.from);
      if (isClosing(tokens, last + 1)) first--; // «директор „Маяка“»
      if (first > 0 && this.grammar?.classOf[tokens.word[first - 1]] === 'preposition') first--;
    }
    return first;
  }

  /** The words of the post that ends with a word before a name, where what it is of may stand after it: «министр транспорта». */
  private postWords(tokens: Tokens, last: number): number[] {
    const { grammar } = this;
    const { kind, word, shape, text, from } = tokens;
    const found = [last];
    if (!grammar) return found;
    const inflects = grammar.section.endings.length > 0;
    const heads: number[] = []; // "Minister" of "Minister of Trade", but no "Ministry" of "Ministry spokesman"
    let listed = false; // "Minister of Roads, Ports and Trade"
    let isOwned = false;
    for (let at = last - 1; at >= 0 && last - at < (listed ? longestPortfolio : longestPost); at--) {
      if (kind[at] !== WORD && isInner(tokens, at)) continue; // «премьер-министр»
      const wordClass = kind[at] === WORD ? grammar.classOf[word[at]] : undefined;
      const isComma = kind[at] !== WORD && text[from[at]] === ',';
      const joins = (listed && isComma) || (wordClass === 'conjunction' && !inflects);
      if (joins || ((wordClass === 'link' || wordClass === 'preposition') && !inflects)) {
        listed = true;
        isOwned = !joins;
        continue;
      }
      if (kind[at] !== WORD || wordClass || (!inflects && shape[at] === LOWER)) break;
      found.push(at);
      if (isOwned) heads.push(at);
      isOwned = false;
    }
    if (inflects) return found;
    if (
      this.search.lastIn(tokens.from[Math.max(0, last - longestPortfolio)], tokens.to[last - 1] + 1, [
        'organisation',
      ])?.span.to === tokens.to[last - 1]
    )
      return [last]; // "Bank of Malta Governor"
    return heads.length > 0 ? heads : [last];
  }

  /** The noun for an office that heads the words up to one before a name: «директор» of «директор стекольного завода»; -1 where none does. */
  private officeOf(tokens: Tokens, last: number): number {
    const { grammar } = this;
    const { kind, word, gap } = tokens;
    let office = -1;
    if (!grammar?.section.offices) return office;
    for (let at = last; at >= 0 && last - at < longestPost; at--) {
      if (kind[at] !== WORD || grammar.classOf[word[at]]) break;
      if (grammar.offices[word[at]]) office = at;
      if (gap[at] >= BROKEN) break;
    }
    return office;
  }

  /** A word without the ending that it takes in another case. */
  private stem({ text, from, to }: Tokens, at: number): string {
    const whole = fold(text.slice(from[at], to[at]));
    const ending = this.grammar?.section.endings.find((one) => whole.endsWith(one));
    return ending ? whole.slice(0, -ending.length) : whole;
  }
}

/** The word that tells which post one is that ends with a token: a «премьер-министр» is no minister. */
export const headOf = (tokens: Tokens, post: number): number =>
  post > 1 && tokens.gap[post] === GLUED && isOneOf(tokens, post - 1, '-') ? post - 2 : post;

/** Whether a mention is of what may stand between a post and its holder's name. */
const isOwner = (mention: Mention | undefined): boolean =>
  mention !== undefined && mention.entity.type !== 'person' && mention.entity.type !== 'post';

/** Whether a word of a class, or of none, may stand before a post that is somebody's: "the former". */
const isPartOfPost = (wordClass: WordClass | undefined): boolean =>
  wordClass === undefined || wordClass === 'determiner';

/** Whether what stands in a pair of commas ends before any verb that the tables know. */
function endsInset(tokens: Tokens, grammar: Grammar, first: number): boolean {
  for (let at = first; at < first + longestPortfolio && at < tokens.count; at++) {
    if (tokens.kind[at] === MARK && isOneOf(tokens, at, ',;.)')) return true;
    const wordClass = grammar.classOf[tokens.word[at]];
    if (wordClass === 'auxiliary' || wordClass === 'subject' || grammar.cues.match(tokens, at) > 0)
      return false;
  }
  return false;
}

/** Where a quoted name before a token starts, with the acronym for what bears it: «МУП „Маяк“»; the token itself where none stands there. */
function quotedStart(tokens: Tokens, at: number): number {
  if (at < 2 || !isClosing(tokens, at - 1)) return at;
  for (let open = at - 2; open > 0 && open > at - longestPortfolio; open--) {
    if (tokens.kind[open] !== MARK || !isOneOf(tokens, open, '«“"')) continue;
    return tokens.shape[open - 1] === CAPITALS ? open - 1 : open;
  }
  return at;
}

/** Whether a mark that closes a quoted name stands at a token. */
const isClosing = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === MARK && isOneOf(tokens, at, '»”"');

/** The word before a token, over the full stop of an abbreviation; -1 where there is none. */
function wordBefore({ kind, gap, text, from }: Tokens, at: number): number {
  const stopped = at > 1 && text[from[at - 1]] === '.' && gap[at - 1] === GLUED;
  const before = stopped ? at - 2 : at - 1;
  if (gap[at] === PARTED) return -1; // the line above ends in a post, this one is who wrote it
  return before >= 0 && kind[before] === WORD ? before : -1;
}
