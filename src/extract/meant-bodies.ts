import { fold } from '../core/boundary.js';
import { blockAt } from '../core/doc.js';
import { isOneOf, tokenAt, WORD } from '../core/token.js';
import type { BodyNouns } from './body-nouns.js';
import type { Draft } from './extractor.js';

/** No more words stand between a name's comma and what the body is called: "Quillfish, Malta’s largest brewery". */
const longestApposition = 5;
/** No more mentions are looked back at. */
const mostMentions = 40;
/** No more words stand between "a" and its noun. */
const mostModifiers = 3;

/** A body that a text names. */
interface Body {
  from: number;
  name: string;
  words: readonly string[];
  isCompany: boolean;
}

/** One way in which a noun may be known to mean a body; with `isNear`, one that is named in the same paragraph. */
interface Way {
  fits: (body: Body) => string | undefined;
  isNear?: boolean;
}

/** Tells which body a noun for its kind means that stands for one which the text has named: "the miner", "the ministry". */
export class MeantBodies {
  private known?: readonly Body[];
  /** What bodies are called beside their names, by the noun: "the brewery Quillfish". */
  private readonly called = new Map<string, Set<string>>();
  /** Where a noun leads to a body that is not known yet: "a firm". */
  private readonly unknown = new Map<string, number>();

  constructor(
    private readonly draft: Draft,
    private readonly tables: BodyNouns,
  ) {}

  /** The name of the body that the words from one token up to another mean, where it is clear: "the" "company". */
  nameOf(first: number, end: number): string | undefined {
    const { tokens, places } = this.draft;
    const { lemma, definites, oblique, within } = this.tables;
    const noun = lemma.get(tokens.word[end - 1]);
    if (noun === undefined || places.mentions.endingAt(end)) return undefined;
    if (oblique.has(tokens.word[end - 1]) && !within.has(tokens.word[first - 1])) return undefined;
    const isArticled = definites.has(tokens.word[first]);
    if (definites.size > 0 && !isArticled) return undefined;
    const modifiers = first + (isArticled ? 1 : 0);
    const told: string[] = [];
    for (let at = modifiers; at < end - 1; at++) {
      if (tokens.kind[at] !== WORD) return undefined;
      told.push(fold(tokens.text.slice(tokens.from[at], tokens.to[at])));
    }
    return this.meant(noun, told, tokens.from[first]);
  }

  /** The body that a noun means before which some words stand, at an offset. */
  private meant(noun: string, told: readonly string[], offset: number): string | undefined {
    const known = (this.known ??= this.learn());
    let end = known.length;
    for (let low = 0; low < end; ) {
      const middle = (low + end) >> 1;
      if (known[middle].from < offset) low = middle + 1;
      else end = middle;
    }
    if (end === 0) return undefined;
    const start = blockAt(this.draft.doc, offset)?.span.from ?? 0;
    for (const { fits, isNear } of this.ways(noun, told, offset)) {
      const all = new Set<string>();
      const near = new Set<string>();
      for (let i = end - 1; i >= 0 && i >= end - mostMentions; i--) {
        const name = fits(known[i]);
        if (name === undefined) continue;
        all.add(name);
        if (known[i].from >= start) near.add(name);
      }
      if (all.size === 0) continue;
      const isClear = near.size === 1 || (all.size === 1 && !isNear);
      return isClear ? [...(near.size === 1 ? near : all)][0] : undefined;
    }
    return undefined;
  }

  /** How a noun may be known to mean a body, the surest first: each gives the name where a body fits. */
  private ways(noun: string, told: readonly string[], offset: number): Way[] {
    const { kin, companies, trades } = this.tables;
    const called = told.length === 0 ? this.called.get(noun) : undefined;
    const word = fold(noun);
    const others = kin.get(noun);
    const isWord = (one: string) => one === word || others?.has(one) === true;
    const ways: Way[] = [];
    if (called) ways.push({ fits: ({ name }) => (called.has(name) ? name : undefined) });
    ways.push({
      fits: (body) =>
        body.words.some(isWord) && told.every((one) => body.words.includes(one))
          ? this.partWith(body, isWord)
          : undefined,
    });
    const isOther = (this.unknown.get(noun) ?? Number.POSITIVE_INFINITY) < offset; // "a firm"
    const isTrade = trades.has(noun);
    if (told.length === 0 && !isOther && (isTrade || companies.has(noun)))
      ways.push({ fits: ({ name, isCompany }) => (isCompany ? name : undefined), isNear: isTrade });
    return ways;
  }

  /** The name of a body as far as it is of the one that a word of it tells: "Bank of Malta" of "Board of the Bank of Malta". */
  private partWith({ name, words }: Body, isWord: (word: string) => boolean): string {
    const at = words.findIndex(isWord);
    const of = words.findLastIndex((word, i) => i < at && this.tables.links.has(word));
    if (of < 0) return name;
    const isArticled = this.tables.articles.has(words[of + 1]);
    return name
      .split(' ')
      .slice(of + (isArticled ? 2 : 1))
      .join(' ');
  }

  /** The bodies that the text names, in its order. */
  private learn(): Body[] {
    const { tokens, found } = this.draft;
    const { tables } = this;
    const credited = new Set(found.credit.map(({ name }) => fold(name)));
    const bodies: Body[] = [];
    for (const { entity, span } of found.mention) {
      if (entity.type !== 'organisation' || credited.has(fold(entity.name))) continue;
      if (tables.apart.has(entity.id ?? '')) continue;
      const words = entity.name.split(' ').map(fold);
      const isKnown = tables.others.has(entity.id ?? '');
      const isCompany = !isKnown && !words.some((word) => tables.notCompanies.has(word));
      const body = { from: span.from, name: entity.name, words, isCompany };
      bodies.push(body);
      const first = tokenAt(tokens, span.from);
      this.call(first - 1, body);
      let at = tokenAt(tokens, span.to - 1) + 1;
      if (!isOneOf(tokens, at, ',')) continue;
      for (const limit = at + 1 + longestApposition; at + 1 < limit && tokens.kind[at + 1] === WORD; at++);
      this.call(at, body);
    }
    this.findUnknown();
    return bodies;
  }

  /** Keeps that a body is called by the noun at a token. */
  private call(at: number, body: Body): void {
    const noun = at >= 0 ? this.tables.lemma.get(this.draft.tokens.word[at]) : undefined;
    if (noun === undefined) return;
    const named = this.called.get(noun);
    if (named) named.add(body.name);
    else this.called.set(noun, new Set([body.name]));
  }

  /** Keeps where nouns lead first to bodies of which the text tells no name. */
  private findUnknown(): void {
    const { tokens, places } = this.draft;
    const { lemma, indefinites } = this.tables;
    if (indefinites.size === 0) return;
    for (let at = 0; at < tokens.count; at++) {
      if (!indefinites.has(tokens.word[at])) continue;
      for (let noun = at + 1; noun <= at + 1 + mostModifiers && tokens.kind[noun] === WORD; noun++) {
        const plain = lemma.get(tokens.word[noun]);
        if (plain === undefined) continue;
        const isNamed = [noun + 1, noun + 2].some(
          (next) => places.mentions.startingAt(next)?.item.entity.type === 'organisation',
        );
        if (!isNamed && !this.unknown.has(plain)) this.unknown.set(plain, tokens.from[at]);
        break;
      }
    }
  }
}
