import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable, type WordFlags, wordFlags, wordTable } from '../../core/phrase.js';
import { GLUED, isOneOf, LOWER, MARK, plainText, type Tokens, WORD } from '../../core/token.js';
import type { PledgeSection } from '../../lang/pledge.js';
import { type Agent, AgentPhrases, type Ground, modifiers, reach, words } from './agent-phrase.js';
import { nameInset } from './inset.js';
import { bracketOpening, quoteOpening } from './quoted.js';

export type { Agent, Ground } from './agent-phrase.js';

/** No noun phrase behind what leads to it has more tokens. */
const longestPhrase = 8;

/** Finds who acts, to the left of a predicate. All look-around is bounded. */
export class AgentFinder extends AgentPhrases {
  private readonly relative: WordFlags;
  private readonly owns: ('person' | 'other' | { speaker: string } | undefined)[];
  private readonly possessive: PhraseTable<true>;
  private readonly contrast: WordFlags;
  private readonly whereabouts: WordFlags;

  constructor(section: PledgeSection, lexicon: Lexicon, isFiller: (tokens: Tokens, at: number) => boolean) {
    super(section, lexicon, isFiller);
    this.relative = wordFlags(lexicon, words(section.relatives));
    const speakers = section.speakers.split(', ');
    this.owns = wordTable<'person' | 'other' | { speaker: string }>(lexicon, [
      ...section.owns.speaker.split(', ').map((word, i) => [word, { speaker: speakers[i] }] as const),
      ...section.owns.person.split(', ').map((word) => [word, 'person'] as const),
      ...section.owns.other.split(', ').map((word) => [word, 'other'] as const),
    ]);
    this.contrast = wordFlags(lexicon, words(section.contrasts ?? ''));
    this.whereabouts = wordFlags(lexicon, words(section.whereabouts ?? ''));
    this.possessive = new PhraseTable(lexicon, words(section.possessives));
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
      // «едет в Осло, где намерен»
      if (this.whereabouts[word[before]] && this.section.infinitives.length > 0)
        return this.clauseSubject(ground, begin, before);
      if (this.and[word[before]] || this.contrast[word[before]]) {
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
      const open = quoteOpening(ground.tokens, i, start);
      if (open >= 0) {
        i = open; // "called the plan “dead” and promised to"
        continue;
      }
      const bracket = bracketOpening(ground.tokens, i, start);
      if (bracket >= 0) {
        i = bracket; // "plans to buy two (for 3 million) and is ready to"
        continue;
      }
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

  /** The noun phrase of an agent that starts at a token, the longest without a preposition: "Kazakh side" of "by the Kazakh side in May". */
  startingAt(ground: Ground, at: number, limit: number): Agent | undefined {
    const { tokens, mentions, periods } = ground;
    const { kind, word } = tokens;
    let agent: Agent | undefined;
    for (let end = at; end < limit && end < at + longestPhrase; ) {
      const mention = mentions.startingAt(end);
      if (!mention && (kind[end] !== WORD || this.preposition[word[end]] || this.clause[word[end]])) break;
      if (periods.startingAt(end) || this.isFiller(tokens, end)) break;
      end = mention ? mention.end : end + 1;
      const found = this.phrase(ground, end, at);
      if (found?.first === at && !found.stands) agent = found;
    }
    if (!agent || tokens.shape[agent.end - 1] !== LOWER) return agent;
    // "by the Chinese firm Northline"
    const { end } = agent;
    let close = end;
    while (close < limit && close < end + modifiers && kind[close] === WORD && tokens.shape[close] !== LOWER)
      close++;
    return close > end ? { ...agent, end: close, name: plainText(tokens, end, close) } : agent;
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
