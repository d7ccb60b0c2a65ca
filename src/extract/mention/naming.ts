import type { Entity } from '../../core/item.js';
import { CAPITALISED, GLUED, isOneOf, LOWER, type Tokens, tokenText, WORD } from '../../core/token.js';
import { isBracketed, spelledFrom } from './acronym.js';
import { isForeignName } from './foreign.js';
import { plain, type Seen } from './sighting.js';
import { organisationOf } from './surfaces.js';
import type { MentionTables } from './tables.js';
import { isTitled } from './titled.js';
import { isNameWord, wordEnd } from './words.js';

/** The first pass: sees what names itself, by tables, posts, first names and words like "Ministry". */
export class Naming {
  readonly seen: Seen = {
    sightings: [],
    full: [],
    single: [],
    maybe: [],
    lone: [],
    inRuns: [],
    introduced: new Map(),
    called: new Map(),
  };
  /** Words that name something else in this text. */
  private readonly lost: ReadonlySet<number>;
  /** The sentence that is read: its first token, the one behind its last, and whether it is a line of capitals. */
  private begin = 0;
  private limit = 0;
  private titled = false;

  constructor(
    private readonly tokens: Tokens,
    private readonly tables: MentionTables,
  ) {
    this.lost = tables.rivals.in(tokens);
  }

  /** Reads the sentence from `begin` up to `limit`. */
  read(begin: number, limit: number): void {
    const { kind, shape, word } = this.tokens;
    const { opening } = this.tables;
    this.begin = begin;
    this.limit = limit;
    this.titled = isTitled(this.tokens, begin, limit);
    for (let at = begin; at < limit; ) {
      if (kind[at] !== WORD || (shape[at] === LOWER && !opening.has(word[at]))) at++;
      else at = this.after(at);
    }
  }

  /** Sees what starts at a token, and gives the one to go on from. */
  private after(at: number): number {
    const { tokens, tables, limit } = this;
    if (isBracketed(tokens, at)) this.acronym(at);
    const known = this.knownEnd(at);
    const entity = tables.named.value;
    const capital = tokens.shape[at] !== LOWER;
    if (capital) {
      const state = tables.states.read(tokens, at, limit);
      if (state > known) return this.see(at, state, 'country', tables.states.value);
    }
    const head = capital ? this.headEnd(at, known) : -1;
    const ministry = tables.portfolios.ministryEnd(tokens, at, limit);
    if (ministry > Math.max(head, known)) return this.seeHeaded(at, ministry, 'organisation');
    if (head > 0) return this.seeHeaded(at, head, tables.heads.type);
    const behind = this.afterCaller(at);
    if (behind > 0) return behind;
    const called = this.afterCalled(at, known);
    if (called > 0) return called;
    const given = capital ? this.afterGiven(at) : -1;
    if (given > 0) return given;
    if (known > 0) return this.see(at, known, entity.type, entity);
    return capital && !this.opens(at) ? this.afterRun(at) : at + 1;
  }

  private see(first: number, end: number, rule: string, entity: Entity): number {
    this.seen.sightings.push({ first, end, rule, entity });
    return end;
  }

  /** Sees an organisation or a place that a word of its name tells, a word for a ministry put into the form that names one. */
  private seeHeaded(at: number, end: number, type: 'organisation' | 'place'): number {
    const { tokens, tables } = this;
    const form = tables.portfolios.nameAt(tokens, at);
    const name = form && end > at + 1 ? `${form} ${plain(tokens, at + 1, end)}` : plain(tokens, at, end);
    return this.see(at, end, type, type === 'place' ? { type, name } : organisationOf(name));
  }

  /** The token after the name that a word for what it is leads to, or -1: "the daily Milliyet". */
  private afterCaller(at: number): number {
    const { tokens, tables, seen, limit } = this;
    const name = tables.called.read(tokens, at, limit);
    if (!name || tables.named.match(tokens, name.first) > 0) return -1;
    const { type, first, end, isQuoted } = name;
    if (!isQuoted && (this.titled || this.opens(first) || tables.heads.read(tokens, first, limit) > 0))
      return -1;
    // "the Daily Morgenrot": the word for what it is belongs to the name
    const isPart = !isQuoted && type !== 'place' && at > this.begin && tokens.shape[at] === CAPITALISED;
    const said = plain(tokens, isPart ? at : first, end);
    const entity: Entity =
      seen.called.get(said)?.entity ?? (type === 'place' ? { type, name: said } : organisationOf(said));
    seen.called.set(said, { entity, isQuoted });
    return this.see(isPart ? at : first, end, 'called', entity);
  }

  /** The token after what the tables name at a token, or -1. */
  private knownEnd(at: number): number {
    const { tokens, tables, limit } = this;
    if (this.lost.has(tokens.word[at])) return -1;
    const end = tables.named.match(tokens, at);
    // "the Gulf of Aden" is another than "the Gulf"
    const isLonger = end > 0 && tokens.shape[at] === LOWER && tables.heads.read(tokens, end - 1, limit) > end;
    return isLonger || isOfMoney(tokens, end) ? -1 : end;
  }

  /** The token after an organisation or a place that a word of its name tells, or -1. */
  private headEnd(at: number, known: number): number {
    const { tokens, begin, limit } = this;
    if (this.titled || this.opens(at)) return -1;
    const end = this.tables.heads.read(tokens, at, limit);
    if (end < 0 || end <= known || this.endsInState(end)) return -1;
    return at === begin && this.isCountryBehind(at, end) ? -1 : end;
  }

  /** An acronym in brackets, and the name before it, if the text has not named it. */
  private acronym(at: number): void {
    const { tokens } = this;
    const { sightings, introduced } = this.seen;
    const before = sightings.at(-1);
    let entity: Entity | undefined;
    if (before && before.end === at - 1 && before.entity.type !== 'person') entity = before.entity;
    else {
      const first = spelledFrom(tokens, at);
      if (first < 0 || this.tables.notOrganisation[tokens.word[at - 2]]) return;
      const name = plain(tokens, first, at - 1);
      entity = organisationOf(name);
      sightings.push({ first, end: at - 1, rule: 'introduced', entity });
    }
    if (entity.type === 'organisation') introduced.set(tokenText(tokens, at), entity);
  }

  /** A post or a title, with the person behind it or alone; -1 where there is none. */
  private afterCalled(at: number, known: number): number {
    const { tokens, tables, limit, titled, seen } = this;
    const { word } = tokens;
    const { posts, named, names } = tables;
    const title = tables.titles.match(tokens, at);
    let post = title < 0 ? posts.match(tokens, at) : -1;
    if (post > 0 && this.endsInState(post)) post = posts.match(tokens, at, post - 1);
    const calling = post > 0 ? posts.value : portfolioPost;
    if (title < 0) post = Math.max(post, tables.portfolios.ministerEnd(tokens, at, limit));
    let caller = Math.max(title, post);
    if (caller < 0) return -1;
    const owned = this.afterOwners(at, caller);
    if (owned > caller) caller = owned;
    else if (post > 0) caller = this.afterSeat(at, caller);
    if (caller < limit && isNameWord(tokens, caller)) {
      const run = names.read(tokens, caller, limit, titled ? 2 : undefined);
      const country = named.match(tokens, caller);
      const isName =
        run &&
        !this.opens(caller) &&
        tables.states.read(tokens, caller, limit) < 0 &&
        !tables.notPerson[word[run.words[run.words.length - 1]]] &&
        (country < 0 || country < run.end) &&
        tables.stops.match(tokens, caller) < 0 &&
        (!titled || names.given[word[caller]] || title > 0);
      if (isName) {
        (run.words.length > 1 ? seen.full : seen.single).push({
          run,
          rule: title > 0 ? 'person-title' : 'person-post',
          isNominative: post > 0 && calling.isNominative,
        });
        return run.end;
      }
    }
    if (post < 0 || !calling.alone || post <= known) return -1;
    return this.see(at, post, 'post', { type: 'post', name: plain(tokens, at, post).toLowerCase() });
  }

  /** The token after whose and where a post is, where a name follows: "of Serbia", «Индии в Москве». */
  private afterOwners(at: number, caller: number): number {
    const { tokens, tables } = this;
    const { named, names, postLink } = tables;
    const isSeat = tables.seat.match(tokens, at) === caller;
    const owners: { first: number; end: number; entity: Entity }[] = [];
    let end = caller;
    while (owners.length < mostOwners) {
      const linked = postLink.match(tokens, end);
      const first = linked < 0 ? end : linked;
      const next = named.match(tokens, first);
      if (next < 0 || (linked < 0 && names.given[tokens.word[first]])) break;
      if (linked < 0 && !isSeat && !isOwner(named.value)) break;
      owners.push({ first, end: next, entity: named.value });
      end = next;
    }
    if (!isNameWord(tokens, end)) return caller;
    for (const { first, end, entity } of owners) this.see(first, end, entity.type, entity);
    return end;
  }

  /** The token after the place where a post is held, its name before the holder's of two words: «мэр Жайремска Ада Квилл». */
  private afterSeat(at: number, caller: number): number {
    const { tokens, tables, limit } = this;
    if (tables.seat.match(tokens, at) !== caller) return caller;
    const run = tables.names.read(tokens, caller, limit);
    if (run?.words.length !== 3 || tables.names.given[tokens.word[caller]]) return caller;
    const [, second] = run.words;
    const said = plain(tokens, caller, second);
    const readings = tables.forms.readings([said]);
    const name = readings.find(({ words }) => words[0] !== said)?.words[0];
    if (name === undefined) return caller;
    return this.see(caller, second, 'seat', { type: 'place', name });
  }

  /** A first name with a name behind it; -1 where there is none. */
  private afterGiven(at: number): number {
    const { tokens, tables, begin, limit, titled } = this;
    if (!tables.names.given[tokens.word[at]] || (at === begin && this.opens(at))) return -1;
    const run = tables.names.read(tokens, at, limit, titled ? 2 : undefined);
    if (!run || run.words.length < 2) return -1;
    const next = run.words[1];
    if ((at === begin || titled) && tables.named.match(tokens, next) > 0) return -1; // "Chad and Mali"
    if (tables.stops.match(tokens, next) > 0) return -1;
    this.seen.full.push({ run, rule: 'person', isNominative: false });
    return run.end;
  }

  /** Words with capitals that no table knows, of which some may be a person's name. */
  private afterRun(at: number): number {
    const { tokens, tables, limit, seen } = this;
    const { word } = tokens;
    const run = tables.names.read(tokens, at, limit);
    if (!run) return at + 1;
    if (tables.section.foreignNames && isForeignName(tokens, run))
      return this.see(at, run.end, 'foreign', organisationOf(plain(tokens, at, run.end)));
    // a name of another sort starts inside the run: "Several Americans", "Meanwhile Rosa Lind"
    const inner = run.words.findIndex((one, i) => i > 0 && this.startsName(one));
    if (inner > 0) {
      seen.lone.push(...run.words.slice(0, inner));
      return run.words[inner];
    }
    const isInside = at > this.begin && !this.titled;
    const type = isInside ? tables.called.typeBehind(tokens, run.end, limit) : undefined;
    if (type) {
      const name = plain(tokens, at, run.end);
      const entity: Entity = type === 'place' ? { type, name } : organisationOf(name);
      seen.called.set(name, { entity, isQuoted: false });
      return this.see(at, run.end, 'called', entity);
    }
    // in a line of capitals the words are not one name
    if (run.words.length === 1 || this.titled) {
      seen.lone.push(at);
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

  /** Whether a word is one that starts sentences; an initial is not. */
  private opens(at: number): boolean {
    return this.tables.opener[this.tokens.word[at]] === true && wordEnd(this.tokens, at) === at + 1;
  }

  /** Whether the rest of a sentence's opening words is a country's name: "Statement" «Чешской Республики». */
  private isCountryBehind(at: number, end: number): boolean {
    const { named } = this.tables;
    return at + 1 < end && named.match(this.tokens, at + 1) >= end && named.value.type === 'country';
  }

  /** Whether the last word of a name is the first of a state's: «глава Республики» Таджикистан. */
  private endsInState(end: number): boolean {
    return this.tables.states.read(this.tokens, end - 1, this.limit) > end;
  }

  /** Whether a name of the tables, or a first name with a name after it, starts at a token. */
  private startsName(at: number): boolean {
    const { tokens, tables, limit } = this;
    const { named, states, names } = tables;
    return (
      named.match(tokens, at) > 0 ||
      states.read(tokens, at, limit) > 0 ||
      (names.given[tokens.word[at]] === true && (names.read(tokens, at, limit)?.words.length ?? 0) > 1)
    );
  }
}

/** The post of a minister of whom only the portfolio tells: "trade and industry minister". */
const portfolioPost = { alone: true, isNominative: false };

/** No post has more names behind it that say whose it is. */
const mostOwners = 3;

/** Whether a post may be a country's or an organisation's, its name between the post and the person's. */
const isOwner = ({ type }: Entity): boolean => type === 'country' || type === 'organisation';

/** Whether a first name has two parts, of which the second has no capital: "Sung-hoon". */
const isInTwoParts = (tokens: Tokens, at: number): boolean =>
  wordEnd(tokens, at) === at + 3 && tokens.shape[at + 2] === LOWER;

/** Whether a sign of money is glued to what ends before a token: "US$". */
const isOfMoney = (tokens: Tokens, end: number): boolean =>
  end > 0 && end < tokens.count && tokens.gap[end] === GLUED && isOneOf(tokens, end, '$€£¥₽₹₩');
