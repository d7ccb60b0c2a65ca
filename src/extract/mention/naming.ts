import type { Entity } from '../../core/item.js';
import {
  BROKEN,
  CAPITALISED,
  CAPITALS,
  isOneOf,
  LOWER,
  plainText,
  type Tokens,
  WORD,
} from '../../core/token.js';
import { bracketBefore } from './acronym.js';
import { isForeignName } from './foreign.js';
import { KnownNaming } from './known-naming.js';
import type { NameRun } from './person.js';
import { organisationOf } from './surfaces.js';
import { areCapitals, isTitled, lineEnd } from './titled.js';
import { isNameWord, wordEnd } from './words.js';

/** The first pass: sees what names itself, by tables, posts, first names and words like "Ministry". */
export class Naming extends KnownNaming {
  /** Reads the sentence from `begin` up to `limit`. */
  read(begin: number, limit: number): void {
    const { gap, kind, shape, word } = this.tokens;
    const { opening } = this.tables;
    this.begin = begin;
    this.limit = limit;
    const titled = isTitled(this.tokens, begin, limit);
    this.titled = titled;
    for (let at = begin; at < limit; ) {
      if (titled && (at === begin || gap[at] === BROKEN)) {
        const end = lineEnd(this.tokens, at, limit);
        this.titled = this.isHeadline(at, end, end < limit);
        this.limit = this.titled ? limit : end;
      }
      if (kind[at] !== WORD || (shape[at] === LOWER && !opening.has(word[at]))) at++;
      else at = this.after(at);
    }
  }

  /** Whether the line that starts at a token is a headline: "By Ana Lee, Harbour Times" tells who made a text, for all its capitals. */
  private isHeadline(at: number, end: number, goesOn: boolean): boolean {
    const { tokens, tables } = this;
    const isCredit = tokens.shape[at] !== CAPITALS && tables.creditLead.match(tokens, at, end) > 0;
    return !isCredit && !(goesOn && areCapitals(tokens, at, end) === false);
  }

  /** Sees what starts at a token, and gives the one to go on from. */
  private after(at: number): number {
    const { tokens, tables, limit } = this;
    const bracket = bracketBefore(tokens, at, tables.introducer);
    if (bracket > 0) this.acronym(at, bracket);
    const known = this.knownEnd(at);
    const entity = tables.named.value;
    const capital = tokens.shape[at] !== LOWER;
    if (capital) {
      const state = tables.states.read(tokens, at, limit);
      if (state > known) return this.see(at, state, 'country', tables.states.value);
    }
    const head = capital ? this.headEnd(at, known) : -1;
    const fronted = capital ? tables.fronted.read(tokens, at, limit, this.titled) : -1;
    if (fronted > Math.max(head, known)) {
      const name = plainText(tokens, at, fronted);
      const entity: Entity = tables.fronted.type === 'place' ? { type: 'place', name } : organisationOf(name);
      return this.see(at, fronted, 'fronted', entity);
    }
    const ministry = tables.portfolios.ministryEnd(tokens, at, limit);
    if (ministry > Math.max(head, known)) return this.seeHeaded(at, ministry, 'organisation');
    if (head > 0) return this.seeHeaded(at, head, tables.heads.type);
    const stated = capital && !this.titled ? tables.bodies.read(tokens, at, limit, at > this.begin) : -1;
    if (stated > known) return this.seeHeaded(at, stated, 'organisation');
    const described =
      capital && !this.titled ? tables.adjectiveNames.read(tokens, at, limit, at === this.begin) : -1;
    if (described > known) {
      const named = tables.adjectiveNames.entity;
      return this.see(at, described, named.type, named);
    }
    const behind = this.afterCaller(at);
    if (behind > 0) return behind;
    const called = this.afterCalled(at, known);
    if (called > 0) return called;
    const holder = this.afterCalling(at);
    if (holder > 0) return holder;
    const agent = capital ? this.quotedAgent(at, known) : -1;
    if (agent > 0) return agent;
    // "Philip Morris" is a name of its own
    const isBody = known > at + 1 && entity.type === 'organisation';
    const given = capital && !isBody ? this.afterGiven(at) : -1;
    if (given > 0) return given;
    // «Kaspi» of «Kaspi Marine»
    const foreign =
      known > 0 && tables.section.foreignNames ? tables.names.read(tokens, at, limit) : undefined;
    if (foreign && foreign.end > known && isForeignName(tokens, foreign))
      return this.see(at, foreign.end, 'foreign', organisationOf(plainText(tokens, at, foreign.end)));
    if (known > 0) return this.see(at, known, entity.type, entity);
    return capital && !this.opens(at) ? this.afterRun(at) : at + 1;
  }

  /** Sees an organisation or a place that a word of its name tells, a word for a ministry put into the form that names one. */
  private seeHeaded(at: number, end: number, type: 'organisation' | 'place'): number {
    return this.see(at, end, type, this.headed(at, end, type));
  }

  /** The token after the name that a word for what it is leads to, or -1: "the daily Milliyet". */
  private afterCaller(at: number): number {
    const { tokens, tables, seen, limit } = this;
    const name = tables.called.read(tokens, at, limit);
    const known = name ? tables.named.match(tokens, name.first) : -1;
    // «Анатолия Плюс» is another than «Анатолия»
    const isLonger = name && known < name.end && (name.isQuoted || name.type === 'organisation');
    if (!name || (known > 0 && !isLonger)) return -1;
    const { type, first, end, isQuoted } = name;
    if (!isQuoted && (this.titled || this.opens(first) || tables.heads.read(tokens, first, limit) > 0))
      return -1;
    // "the Daily Morgenrot": the word for what it is belongs to the name
    const isPart = !isQuoted && type !== 'place' && at > this.begin && tokens.shape[at] === CAPITALISED;
    const said = plainText(tokens, isPart ? at : first, end);
    const entity: Entity =
      seen.called.get(said)?.entity ?? (type === 'place' ? { type, name: said } : organisationOf(said));
    seen.called.set(said, { entity, isQuoted });
    const seenEnd = this.see(isPart ? at : first, end, 'called', entity);
    return isQuoted ? this.listed(seenEnd) : seenEnd;
  }

  /** The token after a name in quotation marks that acts or asks, which no table knows, or -1: «„Стриж“ намерен». */
  private quotedAgent(at: number, known: number): number {
    const { tokens, tables, seen, limit } = this;
    const name = at > 0 ? tables.called.quotedAt(tokens, at - 1, limit) : undefined;
    if (!name || known >= name.end || name.end + 1 >= limit) return -1;
    const acts = known < 0 && tables.besideOrganisation[tokens.word[name.end + 1]];
    // «А. Квилл („Речной вестник“):»
    const asks =
      isOneOf(tokens, at - 2, '(') &&
      isOneOf(tokens, name.end + 1, ')') &&
      isOneOf(tokens, name.end + 2, ':');
    if (!acts && !asks) return -1;
    const said = plainText(tokens, name.first, name.end);
    const entity = seen.called.get(said)?.entity ?? organisationOf(said);
    seen.called.set(said, { entity, isQuoted: true });
    return this.see(name.first, name.end, 'called', entity);
  }

  /** The token after the quoted names that "and" or a comma joins to one: «компании „Стриж“ и „Маяк“». */
  private listed(end: number): number {
    const { tokens, tables, seen, limit } = this;
    let next = end;
    for (let count = 0; count < mostListed; count++) {
      const link = next + 1;
      const joins = tables.and[tokens.word[link]] || isOneOf(tokens, link, ',');
      const name = joins ? tables.called.quotedAt(tokens, link + 1, limit) : undefined;
      if (!name || tables.named.match(tokens, name.first) > 0) break;
      const said = plainText(tokens, name.first, name.end);
      const entity = seen.called.get(said)?.entity ?? organisationOf(said);
      seen.called.set(said, { entity, isQuoted: true });
      next = this.see(name.first, name.end, 'called', entity);
    }
    return next;
  }

  /** A first name with a name behind it; -1 where there is none. */
  private afterGiven(at: number): number {
    const { tokens, tables, begin, limit, titled } = this;
    if (!tables.names.given[tokens.word[at]] || (at === begin && this.opens(at))) return -1;
    const run = tables.names.read(tokens, at, limit, titled ? 2 : undefined);
    if (!run || run.words.length < 2) return -1;
    const next = run.words[1];
    // "Chad and Mali"
    if ((at === begin || titled) && tables.named.match(tokens, next) > 0) {
      if (tables.named.value.type !== 'place' || tables.named.match(tokens, at) > 0) return -1;
    }
    if (tables.stops.match(tokens, next) > 0) return -1;
    const name = { run, rule: 'person', isNominative: false };
    if (titled && tables.wordName[tokens.word[at]]) {
      this.seen.maybe.push(name); // "Line Will Open"
      this.seen.inRuns.push(...run.words);
    } else this.seen.full.push(name);
    return run.end;
  }

  /** Words with capitals that no table knows, of which some may be a person's name. */
  private afterRun(at: number): number {
    const { tokens, tables, limit, seen } = this;
    const { word } = tokens;
    const byline = tables.byline.match(tokens, at); // its first word may have a capital: «Записал Бруно Квилл»
    if (byline > 0) return byline;
    const run = tables.names.read(tokens, at, limit);
    if (!run) return at + 1;
    if (tables.section.foreignNames && !tables.commonAcronym[word[at]] && isForeignName(tokens, run))
      return this.see(at, run.end, 'foreign', organisationOf(plainText(tokens, at, run.end)));
    // a name of another sort starts inside the run: "Several Americans", "Meanwhile Rosa Lind"
    const inner = run.words.findIndex((one, i) => i > 0 && this.startsName(one));
    if (inner > 0) {
      this.maybeNamedAfterPlace(run, inner);
      seen.lone.push(...run.words.slice(0, inner));
      return run.words[inner];
    }
    const isInside = at > this.begin && !this.titled;
    const type = isInside ? tables.called.typeBehind(tokens, run.end, limit) : undefined;
    if (type) {
      const name = plainText(tokens, at, run.end);
      const entity: Entity = type === 'place' ? { type, name } : organisationOf(name);
      seen.called.set(name, { entity, isQuoted: false });
      return this.see(at, run.end, 'called', entity);
    }
    if (this.isAffiliation(at - 1, run.end)) {
      const paper = organisationOf(plainText(tokens, at, run.end));
      seen.called.set(paper.name, { entity: paper, isQuoted: false });
      return this.see(at, run.end, 'called', paper);
    }
    if (this.isOwnAcronym(at, run.end)) {
      const body = organisationOf(plainText(tokens, at, run.end));
      seen.introduced.set(body.name, body);
      return this.see(at, run.end, 'acronym', body);
    }
    const partner = run.words.length === 1 ? this.partnerEnd(run.end) : -1;
    if (partner > 0) return this.see(at, partner, 'partners', organisationOf(plainText(tokens, at, partner)));
    // "Talks of Ana Lee, Minister for Ports"
    const isApposed = this.titled && run.words.length > 1 && isOneOf(tokens, run.end, ',');
    if (isApposed && tables.posts.match(tokens, run.end + 1, limit) > 0)
      seen.maybe.push({ run, rule: 'person', isNominative: false });
    // in a line of capitals the words are not one name
    if (run.words.length === 1 || this.titled) {
      (run.words.length === 1 ? seen.lone : seen.inRuns).push(at);
      return wordEnd(tokens, at);
    }
    const [first, second] = run.words;
    const name = { run, rule: 'person', isNominative: false };
    if (run.words.length === 2 && tables.family[word[first]] && isInTwoParts(tokens, second)) {
      seen.full.push(name);
      return run.end;
    }
    const isArticled = at > 0 && tables.article[word[at - 1]];
    if (!isArticled && !run.words.some((one) => tables.notPerson[word[one]])) seen.maybe.push(name);
    seen.inRuns.push(...run.words);
    return run.end;
  }

  /** Whether a name between two tokens is whom one who asks is of, in the label of a turn: "Question (Ana Lee, Fjord-Kurier):". */
  private isAffiliation(before: number, end: number): boolean {
    const { tokens, seen } = this;
    return (
      isOneOf(tokens, before, ',') &&
      isOneOf(tokens, end, ')') &&
      isOneOf(tokens, end + 1, ':') &&
      seen.full.at(-1)?.run.end === before
    );
  }

  /** The token after the name that a sign joins to one that ends at `end`, or -1: "Quill & Sons". */
  private partnerEnd(end: number): number {
    const { tokens, tables, limit } = this;
    const { gap, word } = tokens;
    const next = end + 1;
    const joins =
      next < limit && isOneOf(tokens, end, '&') && gap[end] === gap[next] && isNameWord(tokens, next);
    if (!joins || this.titled || tables.names.given[word[next]] || tables.stops.match(tokens, next) > 0)
      return -1;
    return wordEnd(tokens, next);
  }

  /** Keeps a name of two words whose last one is also a town's, which a person's may be: "Uzi Arad". */
  private maybeNamedAfterPlace(run: NameRun, inner: number): void {
    const { tokens, tables, seen } = this;
    const isTwo = inner === 1 && run.words.length === 2 && run.words[0] > this.begin && !this.titled;
    if (!isTwo || tables.named.match(tokens, run.words[1]) !== run.end) return;
    if (tables.named.value.type === 'place') seen.maybe.push({ run, rule: 'person', isNominative: false });
  }
}

/** No more names are listed behind one word for what they are. */
const mostListed = 6;

/** Whether a first name has two parts, of which the second has no capital: "Sung-hoon". */
const isInTwoParts = (tokens: Tokens, at: number): boolean =>
  wordEnd(tokens, at) === at + 3 && tokens.shape[at + 2] === LOWER;
