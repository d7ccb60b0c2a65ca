import type { Mention } from '../../core/item.js';
import { isOneOf, MARK, type Tokens, WORD } from '../../core/token.js';
import type { ItemTokens } from '../item-tokens.js';
import type { Sentence } from './sentence.js';
import type { AbsenceTables } from './tables.js';

/** How many tokens a name, an inset or a subject may have: "nor did the deputy minister mention". */
export const longestSubject = 8;
/** How many words a noun for who speaks may have behind it, itself with them: «глава городского банка». */
const longestNoun = 4;
/** And whoever told of it, between a comma and the verb: "a source in one of the delegations". */
const longestReporter = 12;
/** No list of what did not come up has more tokens. */
const longestList = 60;
/** How many words may stand between a topic and what denies it. */
const longestStill = 3;

/** Tells how far the topics reach that a sentence names: where their list may start, and what ends it. */
export class Extent {
  constructor(
    private readonly tokens: Tokens,
    private readonly mentions: ItemTokens<Mention>,
    private readonly tables: AbsenceTables,
    private readonly sentence: Sentence,
  ) {}

  /** Whether a mark at a token ends any list. */
  isEdge(at: number): boolean {
    const { tokens } = this;
    const { kind } = tokens;
    return kind[at] === MARK && isOneOf(tokens, at, ';:()[]«»“”"—–!?');
  }

  /** Whether a list of topics that starts at `first` is over at `at`: a mark, or another clause. */
  endsList(at: number, first: number): boolean {
    const { owner, joins, clause, leads, pronoun, verb } = this.tables;
    const { text, from, kind, word } = this.tokens;
    if (this.isEdge(at)) return true;
    if (at === first) return kind[at] === MARK && text[from[at]] === ',';
    // "reports that the ferry may be sold"
    if (clause[word[at]]) return leads.match(this.tokens, at - 1, at + 1) !== at + 1;
    // "the ferry and would not speak of tolls"
    if (verb[word[at]] && (kind[at - 1] === MARK || joins[word[at - 1]])) return true;
    // "or her plans"
    if (owner[word[at]] && kind[at + 1] === WORD && !clause[word[at + 1]]) return false;
    return pronoun[word[at]] === 1 && (kind[at - 1] === MARK || joins[word[at - 1]] === 1);
  }

  /** The token behind the words at a token that say nothing. */
  pastFillers(at: number, limit: number): number {
    const { filler } = this.tables;
    const { word } = this.tokens;
    let next = at;
    while (next < limit && filler[word[next]]) next++;
    return next;
  }

  /** Whether a word for a talk or a text stands between two tokens of the sentence. */
  settingIn(first: number, end: number): boolean {
    const { setting } = this.tables;
    const { word } = this.tokens;
    const { begin, limit } = this.sentence;
    for (let i = Math.max(begin, first); i < Math.min(limit, end); i++) if (setting[word[i]]) return true;
    return false;
  }

  /** Where a list of topics is over at the latest, since those behind the last joiner were left out by a verb of their own. */
  beforeNext(first: number, stop: number): number {
    const { arises, cues, raised, joins } = this.tables;
    const { tokens } = this;
    const { text, from, kind, word } = tokens;
    const { limit } = this.sentence;
    let joint = first;
    for (let i = first; i < stop; i++) {
      if (joins[word[i]] || (kind[i] === MARK && text[from[i]] === ',')) joint = i;
      if (word[i] === 0 || joint === first) continue;
      const cue = cues.match(tokens, i, limit);
      if (cue < 0) continue;
      const found = cues.value;
      if (found === 'inverted') return i;
      if (found === 'neither' && this.comesUp(cue, arises)) return joint;
      if (
        found === 'omitted' ||
        (found === 'denial' && raised.match(tokens, this.pastFillers(cue, limit), limit) > 0)
      )
        return joint;
    }
    return stop;
  }

  /** Whether something is told to come up, not far behind a token. */
  private comesUp(from: number, arises: AbsenceTables['arises']): boolean {
    const { tokens } = this;
    const end = Math.min(this.sentence.limit, from + longestList);
    for (let i = from; i < end; i++)
      if (tokens.word[i] !== 0 && arises.match(tokens, i, this.sentence.limit) > 0) return true;
    return false;
  }

  /** Where a list is over behind which a comma parts who reports it: "tolls and the ferry" ", a source in the port told", ", the mayor, Ana Lee, said". */
  beforeReporter(first: number, verb: number): number {
    const { text, from, kind } = this.tokens;
    const isComma = (at: number) => kind[at] === MARK && text[from[at]] === ',';
    let commas = isComma(verb - 1) ? 3 : 1;
    for (let i = verb - 1; i > first && i > verb - longestReporter; i--)
      if (isComma(i) && --commas === 0) return i;
    return verb;
  }

  /** Where the words start that belong to what denies a topic and end before it: «так и» of «так и не назвал». */
  beforeStills(at: number): number {
    const { stills } = this.tables;
    for (let start = at - 1; start > this.sentence.floor && start >= at - longestStill; start--)
      if (stills.match(this.tokens, start, at) === at) return start;
    return at;
  }

  /**
   * Where a subject starts that ends before a verb: «о пошлинах» «министр» «говорить отказался»; with `spoken`, of verbs
   * that only who speaks has, a common noun and what belongs to it, too: «глава банка».
   */
  withoutSubject(at: number, spoken = false): number {
    const { begin } = this.sentence;
    const mention = this.mentions.endingAt(at);
    const isSubject = mention && ['person', 'post'].includes(mention.item.entity.type);
    if (isSubject && mention.first > begin) return this.withoutSubject(mention.first, spoken);
    const noun = spoken ? this.subjectBefore(at) : at;
    return noun < at ? this.withoutSubject(noun, spoken) : at;
  }

  /** Whether somebody's name in apposition ends before a token: "One member, Ana Lee," "was absent". */
  endsInPerson(at: number): boolean {
    return isOneOf(this.tokens, at - 1, ',') && this.mentions.endingAt(at - 1)?.item.entity.type === 'person';
  }

  /** Where a phrase starts that a noun for who speaks heads and that ends before a token; else that token. */
  private subjectBefore(at: number): number {
    const { subject, joins, preposition } = this.tables;
    const { kind, word } = this.tokens;
    for (let i = at - 1; i > this.sentence.begin && i > at - 1 - longestNoun; i--) {
      if (kind[i] === MARK || joins[word[i]] || preposition[word[i]]) return at;
      if (subject[word[i]]) return i;
    }
    return at;
  }

  /** The token behind a quoted name that opens at a token; -1 where none does. */
  nameEnd(at: number): number {
    const { tokens } = this;
    const { kind } = tokens;
    const { limit } = this.sentence;
    if (!isOneOf(tokens, at, '«“') || kind[at] !== MARK) return -1;
    for (let i = at + 1; i < limit && i < at + longestSubject; i++)
      if (kind[i] === MARK && isOneOf(tokens, i, '»”')) return i + 1;
    return -1;
  }

  /** Where a quoted name opens that closes before a token; -1 where none does: «рудник „Чайка“» is a topic, too. */
  nameStart(end: number): number {
    const { tokens } = this;
    const { kind } = tokens;
    const { floor } = this.sentence;
    if (!isOneOf(tokens, end - 1, '»”')) return -1;
    for (let i = end - 2; i >= floor && i > end - longestSubject; i--)
      if (kind[i] === MARK && isOneOf(tokens, i, '«“')) return i;
    return -1;
  }

  /** Where an inset starts that ends before a token and says who speaks, or only how it is meant; else that token: «вопрос нефти», «сказал он», «не поднимался». */
  insetStart(at: number): number {
    const { aside, clause } = this.tables;
    const { tokens } = this;
    const { word } = tokens;
    const { floor } = this.sentence;
    if (!isOneOf(tokens, at - 1, ',') || at - 1 <= floor) return at;
    for (let i = at - 2; i > floor && i > at - longestSubject; i--)
      if (isOneOf(tokens, i, ','))
        return clause[word[i + 1]] || aside.match(tokens, i + 1, at) === at - 1 ? i : at;
    return at;
  }

  /** Where the topics of a question end that starts at a token: at a comma behind the last "and" of them, before what met it. */
  questionEnd(first: number, at: number): number {
    const { joins } = this.tables;
    const { tokens } = this;
    const { kind, word } = tokens;
    let end = first + 1;
    while (end < at && !this.endsList(end, first)) end++;
    let last = first;
    for (let i = first; i < end; i++) if (joins[word[i]]) last = i;
    for (let i = last; i < end; i++) if (kind[i] === MARK && isOneOf(tokens, i, ',')) return i;
    return end;
  }
}
