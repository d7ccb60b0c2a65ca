import type { Mention } from '../../core/item.js';
import { DIGITS, isOneOf, type Tokens, tokenAt, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import type { Grammar, Run } from './grammar.js';
import { MentionSearch } from './mention-search.js';
import { isPossessive } from './noun-phrase.js';
import { Posts } from './posts.js';

/** How far before a surname its initials may start, in characters. */
const longestInitials = 8;

export type Gender = 'male' | 'female';

/** Who a text names, by where, by post and by gender. */
export class Names extends MentionSearch {
  private readonly genders = new Map<string, Gender>();
  /** Who holds which post. */
  readonly posts: Posts;

  constructor(
    { tokens, found }: Draft,
    private readonly grammar: Grammar | undefined,
  ) {
    super(found.mention);
    this.posts = new Posts(this, grammar);
    this.mentions.forEach(({ entity }, i) => {
      if (entity.type !== 'person') return;
      const before = this.posts.learn(tokens, i);
      const gender = before < 0 ? undefined : grammar?.genderOfTitle[tokens.word[before]];
      if (gender) this.genders.set(entity.name, gender);
    });
  }

  /** Whether a pronoun of a gender may stand for a person; a name once known by a pronoun keeps its gender. */
  agrees(name: string, gender: Gender | undefined): boolean {
    const known = this.genders.get(name);
    return !known || !gender || known === gender;
  }

  /** The names of the states, places and bodies that the text names. */
  bodies(): ReadonlySet<string> {
    const bodies = new Set<string>();
    for (const { entity } of this.mentions)
      if (entity.type !== 'person' && entity.type !== 'post') bodies.add(entity.name);
    return bodies;
  }

  /** The names of the persons named in [from, to). */
  personsIn(from: number, to: number): string[] {
    const persons: string[] = [];
    for (let i = this.indexAt(from); i < this.mentions.length && this.mentions[i].span.from < to; i++)
      if (this.mentions[i].entity.type === 'person') persons.push(this.mentions[i].entity.name);
    return persons;
  }

  /** Remembers that a pronoun stood for a person. */
  learn(name: string, gender: Gender | undefined): void {
    if (gender && !this.genders.has(name)) this.genders.set(name, gender);
  }

  /**
   * Whom a noun phrase names: the person or body that heads it. In "an aide to Ana Lee" she
   * does not; in "Prime Minister Ana Lee, who leads it," she does.
   */
  head(tokens: Tokens, { first, end }: Run): Mention | undefined {
    const mention = this.firstIn(tokens.from[first], tokens.to[end - 1], [
      'person',
      'organisation',
      'country',
      'place',
    ]);
    if (!mention) return this.behindInitial(tokens, first, end);
    const start = tokenAt(tokens, mention.span.from);
    for (let at = first; at < start; at++) {
      const wordClass = this.grammar?.classOf[tokens.word[at]];
      if (wordClass === 'preposition' || wordClass === 'link' || tokens.text[tokens.from[at]] === ',')
        return this.holderAtEnd(tokens, first, end);
    }
    const next = tokenAt(tokens, mention.span.to);
    // "Lee's daughter": neither is a person whose something speaks
    const owns = next + 2 < end && isPossessive(tokens, next);
    if (mention.entity.type === 'person' && !owns) return mention;
    // "Norway's ministry", "French police": the country is not the source
    const person = this.firstIn(mention.span.to, tokens.to[end - 1], ['person']);
    if (person && !this.parted(tokens, next, tokenAt(tokens, person.span.from))) return person;
    if (owns) return undefined;
    return next >= end || this.parted(tokens, next, next + 1) ? mention : undefined;
  }

  /** The person whose surname alone is a phrase that an initial before it belongs to: «В. Котов». */
  private behindInitial(tokens: Tokens, first: number, end: number): Mention | undefined {
    if (first < 2 || !isOneOf(tokens, first - 1, '.')) return undefined;
    const { from, to } = tokens;
    const person = this.lastIn(from[first] - longestInitials, to[end - 1], ['person']);
    return person && person.span.from < from[first] && person.span.to === to[end - 1] ? person : undefined;
  }

  /**
   * The person with whom a phrase ends: in the case of subjects, behind a noun («председатель комитета по дорогам Ада Ли»), or
   * where a number parts him and his post from it («визита 22 августа» «министр Ада Ли»).
   */
  private holderAtEnd(tokens: Tokens, first: number, end: number): Mention | undefined {
    const last = this.lastIn(tokens.from[first], tokens.to[end - 1], ['person']);
    if (!last || last.span.to !== tokens.to[end - 1]) return undefined;
    const isSubject = (this.grammar?.section.endings.length ?? 0) > 0 && last.exact === last.entity.name;
    const before = tokenAt(tokens, last.span.from) - 1;
    if (isSubject && this.grammar?.classOf[tokens.word[before]] === undefined) return last;
    if (!last.rule.endsWith('/person-post')) return undefined;
    const post = this.posts.startOf(tokens, this.indexAt(last.span.from), first);
    return post > first && tokens.kind[post - 1] === DIGITS ? last : undefined;
  }

  private parted(tokens: Tokens, first: number, end: number): boolean {
    for (let at = first; at < end; at++) {
      if (tokens.kind[at] !== WORD && tokens.text[tokens.from[at]] === ',') return true;
      const wordClass = this.grammar?.classOf[tokens.word[at]];
      if (wordClass === 'preposition' || wordClass === 'link' || wordClass === 'relative') return true;
    }
    return false;
  }
}
