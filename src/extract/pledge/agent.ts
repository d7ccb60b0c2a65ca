import type { Mention, Period } from '../../core/item.js';
import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable, type WordFlags, wordFlags, wordTable } from '../../core/phrase.js';
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
import { nameInset } from './inset.js';

/** Who acts: the tokens of the noun phrase, and the name to give. */
export interface Agent {
  first: number;
  end: number;
  name: string;
  /** Set where the words stand for the speaker ("we"), for a person named before ("he"), or for anybody ("they"). */
  stands?: 'speaker' | 'person' | 'thing';
}

/** How many tokens a subject may have, and how far before its verb it may start. */
const reach = 40;
const modifiers = 4;
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

/** Finds who acts, to the left of a predicate. All look-around is bounded. */
export class AgentFinder {
  private readonly agent: WordFlags;
  private readonly pronoun: Agent['stands'][];
  private readonly relative: WordFlags;
  private readonly preposition: WordFlags;
  private readonly article: WordFlags;
  private readonly and: WordFlags;
  private readonly owns: ('person' | 'other' | { speaker: string } | undefined)[];
  private readonly possessive: PhraseTable<true>;
  private readonly pronouns: ReadonlySet<string>;
  private readonly clause: WordFlags;
  /** Words of predicates, which no noun phrase has. */
  private readonly never: WordFlags;

  constructor(
    private readonly section: PledgeSection,
    lexicon: Lexicon,
    private readonly isFiller: (tokens: Tokens, at: number) => boolean,
  ) {
    const words = (listed: string) => listed.split(', ').map((word) => [word, true] as const);
    this.agent = wordFlags(lexicon, words(section.agents));
    const standing = [
      ...section.speakers.split(', ').map((word) => [word, 'speaker'] as const),
      ...section.persons.split(', ').map((word) => [word, 'person'] as const),
      ...section.things.split(', ').map((word) => [word, 'thing'] as const),
    ];
    this.pronoun = wordTable(lexicon, standing);
    this.pronouns = new Set(standing.map(([word]) => word.toLowerCase()));
    this.relative = wordFlags(lexicon, words(section.relatives));
    this.preposition = wordFlags(lexicon, words(section.prepositions));
    this.article = wordFlags(lexicon, words(section.articles));
    this.and = wordFlags(lexicon, words(section.ands));
    const speakers = section.speakers.split(', ');
    this.owns = wordTable<'person' | 'other' | { speaker: string }>(lexicon, [
      ...section.owns.speaker.split(', ').map((word, i) => [word, { speaker: speakers[i] }] as const),
      ...section.owns.person.split(', ').map((word) => [word, 'person'] as const),
      ...section.owns.other.split(', ').map((word) => [word, 'other'] as const),
    ]);
    this.possessive = new PhraseTable(lexicon, words(section.possessives));
    this.clause = wordFlags(lexicon, words(section.clauses));
    this.never = wordFlags(
      lexicon,
      words(`${section.copulas}, ${section.negations}, ${section.nones ?? ''}`),
    );
  }

  private isPast(tokens: Tokens, at: number): boolean {
    const surface = tokenText(tokens, at);
    return this.section.pasts.some((ending) => surface.endsWith(ending));
  }

  /** The subject of the predicate that starts at `at`, in the sentence that starts at `begin`. */
  subject(ground: Ground, at: number, begin: number): Agent | undefined {
    const { tokens, periods } = ground;
    const { word, kind, text, from } = tokens;
    let pos = at;
    for (let hops = 0; hops < 6 && pos > begin; hops++) {
      const before = pos - 1;
      if (this.isFiller(tokens, before)) {
        pos = before;
        continue;
      }
      const period = periods.endingAt(pos);
      if (period && period.first >= begin) {
        pos = period.first;
        if (pos > begin && this.preposition[word[pos - 1]]) pos--;
        continue;
      }
      if (this.relative[word[before]]) {
        const comma = before > begin && text[from[before - 1]] === ',' ? before - 1 : before;
        return this.phrase(ground, comma, begin);
      }
      if (this.and[word[before]]) {
        // "the company met the mayor and plans to": but not over a clause of another subject
        const first = this.clauseSubject(ground, begin, before);
        if (!first) return undefined;
        const parted = before > begin && text[from[before - 1]] === ',';
        for (let i = first.end; i < before; i++) {
          // "promised that prices would stay, and ruled out": of a promise, not of a noun
          const isClause = parted && this.clause[word[i]] && !this.standsFor(ground, i);
          if (this.relative[word[i]] && !isClause) return undefined;
        }
        return first;
      }
      if (kind[before] === MARK && text[from[before]] === ',') {
        let open = before - 1;
        while (open > begin && open > before - reach && text[from[open]] !== ',') open--;
        if (open <= begin || text[from[open]] !== ',') return undefined;
        const outer = this.phrase(ground, open, begin) ?? this.stranger(ground, open, begin);
        const name = outer && nameInset(ground, open + 1, before, outer); // "its minister, Ada Quill, plans to"
        return outer && name ? { ...outer, name, stands: undefined } : outer;
      }
      return this.phrase(ground, pos, begin);
    }
    return undefined;
  }

  /** Whether a word before a token may be taken up by it: a name or a noun for who acts. */
  private standsFor({ tokens, mentions }: Ground, at: number): boolean {
    return mentions.endingAt(at) !== undefined || this.agent[tokens.word[at - 1]] === 1;
  }

  /** The first agent of the clause that ends at `end`, not led by a preposition. */
  clauseSubject(ground: Ground, begin: number, end: number): Agent | undefined {
    const { word, kind } = ground.tokens;
    let start = Math.max(begin, end - reach);
    for (let i = end - 1; i > start; i--) {
      const parts = kind[i] === MARK && isOneOf(ground.tokens, i, ';:—–“”"«»(');
      if (parts && !this.isWithinWord(ground.tokens, i)) start = i + 1; // not in "Lagos–Accra"
    }
    for (let at = start; at < end; at++) {
      const mention = ground.mentions.startingAt(at);
      const next = mention ? mention.end : at + 1;
      // a post before its holder's name
      if (ground.mentions.startingAt(next)?.item.entity.type === 'person') continue;
      if (mention?.item.entity.type === 'country' && next < end && this.agent[word[next]]) continue; // "the Norwegian side"
      if (!mention && !this.agent[word[at]] && !this.pronoun[word[at]]) continue;
      const isPart = [at - 1, next].some((mark) => this.isWithinWord(ground.tokens, mark)); // "the Oslo–Bergen line"
      const agent = isPart ? undefined : this.phrase(ground, next, begin);
      if (agent && this.possessive.match(ground.tokens, next) < 0) return agent;
      at = next - 1;
    }
    return this.opener(ground, start, end);
  }

  /** A name of no table that opens a clause before what it did: "Seawatch opened". */
  private opener({ tokens }: Ground, start: number, limit: number): Agent | undefined {
    const { word, kind, shape } = tokens;
    let end = start;
    while (end < limit && end < start + modifiers && kind[end] === WORD && shape[end] !== LOWER) end++;
    if (end === start || end >= limit || word[start] !== 0 || !this.isPast(tokens, end)) return undefined;
    return { first: start, end, name: plainText(tokens, start, end) };
  }

  /** Whether a mark stands within a word. */
  private isWithinWord({ count, gap, kind }: Tokens, at: number): boolean {
    return (
      kind[at] === MARK &&
      at > 0 &&
      at + 1 < count &&
      gap[at] === GLUED &&
      gap[at + 1] === GLUED &&
      kind[at - 1] === WORD &&
      kind[at + 1] === WORD
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
  private head(
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

  /** Who owns the noun that starts at `at`: "Norway's readiness", "its readiness". */
  owner(ground: Ground, at: number, begin: number): Agent | undefined {
    const { tokens } = ground;
    for (let start = at - 1; start >= begin && start >= at - modifiers; start--) {
      const owns = this.owns[tokens.word[start]];
      if (owns === 'person') return this.clauseSubject(ground, begin, start);
      if (owns === 'other')
        return this.nearest(ground, begin, start) ?? this.clauseSubject(ground, begin, start);
      if (owns) return { first: start, end: start + 1, name: owns.speaker, stands: 'speaker' };
      if (tokens.kind[start] === MARK && isOneOf(tokens, start, ',;:—–')) return undefined; // «со своей стороны, выразил»
      if (this.possessive.match(tokens, start, at) > 0) return this.phrase(ground, start, begin);
    }
    return undefined;
  }

  /** The last agent before `end` that is not the speaker. */
  private nearest(ground: Ground, begin: number, end: number): Agent | undefined {
    for (let pos = end; pos > begin && pos > end - reach; pos--) {
      const agent = this.head(ground, pos, begin);
      if (agent && !agent.stands) return agent;
    }
    return undefined;
  }
}

const isPlace = ({ entity: { type } }: Mention): boolean => type === 'country' || type === 'place';

const mentionsPerson = ({ mentions }: Ground, end: number): boolean =>
  mentions.endingAt(end)?.item.entity.type === 'person';
