import type { Mention, Period } from '../../core/item.js';
import type { Lexicon } from '../../core/lexicon.js';
import { type WordFlags, wordFlags, wordTable } from '../../core/phrase.js';
import {
  GLUED,
  isOneOf,
  LOWER,
  MARK,
  plainText,
  SPACED,
  type Tokens,
  tokenText,
  WORD,
} from '../../core/token.js';
import type { PledgeSection } from '../../lang/pledge.js';
import type { ItemTokens } from '../item-tokens.js';

/** Who acts: the tokens of the noun phrase, and the name to give. */
export interface Agent {
  first: number;
  end: number;
  name: string;
  /** Set where the words stand for the speaker ("we"), for a person named before ("he"), or for anybody ("they"). */
  stands?: 'speaker' | 'person' | 'thing';
  /** Whether it is the subject of the clause around, as the predicate has none. */
  elided?: boolean;
}

/** How many tokens a subject may have, and how far before its verb it may start. */
export const reach = 40;
export const modifiers = 4;
/** No noun phrase that nothing in it marks as an agent's has more tokens. */
const longestPhrase = 7;
/** How many agents "and" joins. */
const mostJoined = 4;

/** A text with its mentions and periods at hand. */
export interface Ground {
  tokens: Tokens;
  mentions: ItemTokens<Mention>;
  periods: ItemTokens<Period>;
}

/** The words of a list, as rows of a table. */
export const words = (listed: string) => listed.split(', ').map((word) => [word, true] as const);

/** The noun phrases of those who act, by what stands before a place. All look-around is bounded. */
export class AgentPhrases {
  protected readonly agent: WordFlags;
  protected readonly pronoun: Agent['stands'][];
  protected readonly preposition: WordFlags;
  private readonly article: WordFlags;
  protected readonly and: WordFlags;
  private readonly pronouns: ReadonlySet<string>;
  protected readonly clause: WordFlags;
  /** Words of predicates, which no noun phrase has. */
  private readonly never: WordFlags;

  constructor(
    protected readonly section: PledgeSection,
    lexicon: Lexicon,
    protected readonly isFiller: (tokens: Tokens, at: number) => boolean,
  ) {
    this.agent = wordFlags(lexicon, words(section.agents));
    const standing = [
      ...section.speakers.split(', ').map((word) => [word, 'speaker'] as const),
      ...section.persons.split(', ').map((word) => [word, 'person'] as const),
      ...section.things.split(', ').map((word) => [word, 'thing'] as const),
    ];
    this.pronoun = wordTable(lexicon, standing);
    this.pronouns = new Set(standing.map(([word]) => word.toLowerCase()));
    this.preposition = wordFlags(lexicon, words(section.prepositions));
    this.article = wordFlags(lexicon, words(section.articles));
    this.and = wordFlags(lexicon, words(section.ands));
    this.clause = wordFlags(lexicon, words(section.clauses));
    this.never = wordFlags(
      lexicon,
      words(`${section.copulas}, ${section.negations}, ${section.nones ?? ''}`),
    );
  }

  /** The noun phrase of an agent that ends before `end`: "the Norwegian government", "Norway and Chile". */
  phrase(ground: Ground, end: number, begin: number, joined = 0): Agent | undefined {
    const { tokens } = ground;
    const { word, kind, text, from } = tokens;
    let pos = end;
    const isWhole = ground.mentions.endingAt(pos) !== undefined; // a name may end with its quotation mark
    while (!isWhole && pos > begin && kind[pos - 1] === MARK && isOneOf(tokens, pos - 1, '»”"’)')) {
      if (text[from[pos - 1]] === ')')
        while (pos > begin + 1 && pos > end - 8 && text[from[pos - 1]] !== '(') pos--;
      pos--;
    }
    for (let hops = 0; hops < 4; hops++) {
      const head = this.head(ground, pos, begin);
      if (!head) return undefined;
      let before = head.first - 1;
      while (before >= begin && this.article[word[before]]) before--;
      const owned =
        head.owns && before === head.first - 1 && before >= begin && this.isAgent(ground, before + 1);
      if ((before >= begin && this.preposition[word[before]]) || owned) {
        pos = owned ? before + 1 : before; // "the president of Norway": Norway is not who acts
        continue;
      }
      let first = head.first;
      const titled = mentionsPerson(ground, end) ? this.titleStart(ground, before, begin) : before;
      if (titled < before) before = titled;
      const adjoins = before === head.first - 1 || titled < head.first - 1;
      if (before > begin && joined < mostJoined && adjoins && this.and[word[before]]) {
        const other = this.phrase(ground, before, begin, joined + 1);
        if (other) first = this.listStart(ground, other.first, begin);
      }
      const spelled = first < head.first || (hops > 0 && !head.own);
      const name = spelled ? plainText(tokens, first, end) : head.name;
      return { first, end, name, stands: head.stands };
    }
    return undefined;
  }

  /**
   * Where a list of states or towns starts whose last two names "and" joins, with the noun that it owns: "Chile, Peru"
   * "and Malta", «правительства Чили, Перу и Мальты»; else `first`. All its names have one case.
   */
  private listStart(ground: Ground, first: number, begin: number): number {
    const { tokens, mentions } = ground;
    let start = first;
    for (
      let joined = 0;
      joined < mostJoined && start - 1 > begin && isOneOf(tokens, start - 1, ',');
      joined++
    ) {
      const next = mentions.startingAt(start)?.item;
      const listed = mentions.endingAt(start - 1);
      if (!next || !listed || listed.first < begin || !isPlace(next) || !isPlace(listed.item)) break;
      if ((next.exact === next.entity.name) !== (listed.item.exact === listed.item.entity.name)) break;
      if (listed.first > begin && this.preposition[tokens.word[listed.first - 1]]) break;
      start = listed.first;
    }
    if (start === first || start === begin || !this.isAgent(ground, start)) return start;
    return this.head(ground, start, begin)?.first ?? start;
  }

  /** Where the "and" stands before a person's title: "Lee" "and her Norwegian counterpart" "Ada Quill"; else `before`. */
  private titleStart({ tokens }: Ground, before: number, begin: number): number {
    const { word, kind } = tokens;
    for (let at = before; at > begin && at > before - modifiers; at--) {
      if (this.and[word[at]]) return at < before ? at : before;
      if (kind[at] !== WORD || this.preposition[word[at]] || this.clause[word[at]]) return before;
    }
    return before;
  }

  /** The agent whose last token stands before `end`, with what modifies it; `own` where it has a name. */
  protected head(
    ground: Ground,
    end: number,
    begin: number,
  ): (Agent & { own: boolean; owns?: boolean }) | undefined {
    const { tokens, mentions } = ground;
    const { word, kind, gap, text, from, shape } = tokens;
    if (end <= begin) return undefined;
    const mention = mentions.endingAt(end);
    if (mention && mention.first >= begin && mention.item.entity.type !== 'post') {
      const { name, type } = mention.item.entity;
      // «порт Лиепаи», but «город Лиепая»
      const owns = type === 'country' || (type === 'place' && mention.item.exact !== name);
      return { first: mention.first, end, name, own: true, owns };
    }
    const last = end - 1;
    const isWhole = last === begin || gap[last] !== GLUED || kind[last - 1] === MARK; // no pronoun ends "C2I"
    const stands = isWhole ? this.pronoun[word[last]] : undefined;
    const surface = (first: number) => plainText(tokens, first, end);
    if (stands) return { first: last, end, name: surface(last), stands, own: true };
    if (!mention && !this.agent[word[last]]) return undefined;
    let first = mention && mention.first >= begin ? mention.first : last;
    const start = first;
    for (let i = first - 1; i >= begin && i >= start - modifiers; i--) {
      if (kind[i] !== WORD || this.preposition[word[i]] || this.and[word[i]] || this.clause[word[i]]) {
        if (kind[i] === MARK && text[from[i]] === '-') continue;
        break;
      }
      if (this.article[word[i]]) break;
      const adjective = mentions.endingAt(i + 1);
      // «перед комитетом области компания»: where nouns have cases, a place qualifies none behind it
      if (adjective?.item.entity.type === 'place' && this.section.infinitives.length > 0) break;
      if (adjective) {
        first = i = adjective.first;
        continue;
      }
      if (i > begin && shape[i] !== LOWER) first = i;
      else if (i > begin && i === first - 1 && this.article[word[i - 1]]) first = i;
    }
    return { first, end, name: surface(first), own: false };
  }

  /** A name of no table right before a predicate: "Viettel will". */
  stranger(ground: Ground, end: number, begin: number, willed = false): Agent | undefined {
    const { tokens, mentions, periods } = ground;
    const { word, kind, shape, gap } = tokens;
    let first = end;
    while (
      first > begin &&
      first > end - modifiers &&
      kind[first - 1] === WORD &&
      shape[first - 1] !== LOWER
    ) {
      if (first < end && gap[first] !== SPACED) break;
      first--;
    }
    // a sentence's first word has its capital anyway, but that of a name: "Malta Roads"
    const opensName = mentions.startingAt(first) !== undefined || this.agent[word[first]] === 1;
    // before a verb of will one that no table has is a name, too: "Seawatch plans to"
    const isName = willed && word[first] === 0;
    if (first === begin && !isName && (end === begin + 1 || (word[first] !== 0 && !opensName))) first++;
    if (first >= end || mentions.endingAt(end) || periods.endingAt(end)) return undefined;
    const before = first > begin ? first - 1 : -1;
    if (before >= 0 && (this.preposition[word[before]] || kind[before] !== WORD)) return undefined;
    return { first, end, name: plainText(tokens, first, end) };
  }

  /** The noun phrase that a clause opens with before `end`, whatever it means: "the bakers' guild", «железная дорога». */
  anybody(ground: Ground, end: number, begin: number, article: boolean): Agent | undefined {
    const { tokens, mentions, periods } = ground;
    const { word, kind, shape } = tokens;
    let first = end;
    while (first > begin && first > end - longestPhrase) {
      const before = first - 1;
      if (kind[before] === MARK && !isOneOf(tokens, before, "’'-")) break;
      if (this.clause[word[before]] || this.isFiller(tokens, before) || periods.endingAt(first)) break;
      // "repeated his pledge to", "has no plan to"
      if (this.never[word[before]] || (article && shape[before] === LOWER && this.isPast(tokens, before)))
        return undefined;
      first--;
    }
    const isWhole =
      first === begin || kind[first - 1] === MARK || this.clause[word[first - 1]] || periods.endingAt(first);
    if (!isWhole || first >= end || this.preposition[word[first]] || this.pronoun[word[end - 1]])
      return undefined;
    if (article && !(this.article[word[first]] && end - first > 1)) return undefined;
    if (mentions.startingAt(first)?.item.entity.type === 'person') return undefined;
    if (kind[first] !== WORD || kind[end - 1] !== WORD || (shape[end - 1] !== LOWER && first > begin))
      return undefined;
    let start = first;
    while (article && start < end && this.article[word[start]]) start++;
    return { first: start, end, name: plainText(tokens, start, end) };
  }

  /** Whether a post or a noun for who can act ends before `end`: "the president" in «президент Норвегии». */
  private isAgent({ tokens, mentions }: Ground, end: number): boolean {
    return mentions.endingAt(end)?.item.entity.type === 'post' || this.agent[tokens.word[end - 1]] === 1;
  }

  /** Whether a noun for a body that acts, or the name of one, is among the tokens from `first` to `end`. */
  isBody({ tokens, mentions }: Ground, first: number, end: number): boolean {
    for (let at = first; at < end; at++)
      if (this.agent[tokens.word[at]] || mentions.startingAt(at)?.item.entity.type === 'organisation')
        return true;
    return false;
  }

  /** Whether a word stands for the speaker or for somebody named before. */
  standsAt({ word }: Tokens, at: number): boolean {
    return this.pronoun[word[at]] !== undefined;
  }

  /** Whether a name is only a word that stands for one. */
  isPronoun(name: string): boolean {
    return this.pronouns.has(name.toLowerCase());
  }

  /** Whether a word is a form of what was done. */
  protected isPast(tokens: Tokens, at: number): boolean {
    const surface = tokenText(tokens, at);
    return this.section.pasts.some((ending) => surface.endsWith(ending));
  }
}

const isPlace = ({ entity: { type } }: Mention): boolean => type === 'country' || type === 'place';

const mentionsPerson = ({ mentions }: Ground, end: number): boolean =>
  mentions.endingAt(end)?.item.entity.type === 'person';
