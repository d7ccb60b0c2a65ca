import type { Entity } from '../../core/item.js';
import { CAPITALS, isOneOf, plainText, SPACED, type Tokens, tokenText } from '../../core/token.js';
import { isForeignName } from './foreign.js';
import type { NameRun } from './person.js';
import type { Seen } from './sighting.js';
import { organisationOf } from './surfaces.js';
import type { MentionTables } from './tables.js';
import { isNameWord, wordEnd } from './words.js';

/** No post has more names behind it that say whose it is. */
const mostOwners = 3;

/** How names of places and bodies end that something is of. */
const genitives = ['ы', 'и', 'а', 'я'];

/** No more words for what somebody is stand behind the first one. */
const mostFurther = 3;

/** No acronym before a name has fewer letters, as initials do, and no surname in capitals. */
const shortestAcronym = 3;
const shortestSurname = 5;

/** The post of a minister of whom only the portfolio tells: "trade and industry minister". */
const portfolioPost = { alone: true, isNominative: false, isOblique: false };

/** Whether a post may be a country's or an organisation's, its name between the post and the person's. */
const isOwner = ({ type }: Entity): boolean => type === 'country' || type === 'organisation';

/** Sees posts, titles, and the persons behind them, sentence by sentence: the ground on which all naming stands. */
export class PostNaming {
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
  protected readonly lost: ReadonlySet<number>;
  /** The sentence that is read: its first token, the one behind its last, and whether it is a line of capitals. */
  protected begin = 0;
  protected limit = 0;
  protected titled = false;

  constructor(
    protected readonly tokens: Tokens,
    protected readonly tables: MentionTables,
  ) {
    this.lost = tables.rivals.in(tokens);
  }

  protected see(first: number, end: number, rule: string, entity: Entity): number {
    this.seen.sightings.push({ first, end, rule, entity });
    return end;
  }

  /** What a name that a word of it tells of names, a word for a ministry or another body put into the form that names one. */
  protected headed(at: number, end: number, type: 'organisation' | 'place'): Entity {
    const { tokens, tables } = this;
    const form = tables.portfolios.nameAt(tokens, at) ?? tables.bodies.nameAt(tokens, at);
    const name =
      form && end > at + 1 ? `${form} ${plainText(tokens, at + 1, end)}` : plainText(tokens, at, end);
    return type === 'place' ? { type, name } : organisationOf(name);
  }

  /** A post or a title, with the person behind it or alone; -1 where there is none. */
  protected afterCalled(at: number, known: number): number {
    const { tokens, tables, limit, seen } = this;
    const { posts } = tables;
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
    if (title < 0) caller = this.afterAcronym(caller);
    if (title < 0) caller = this.afterFurther(caller);
    const run = this.nameBehind(caller, title > 0);
    if (run) {
      (run.words.length > 1 ? seen.full : seen.single).push({
        run,
        rule: title > 0 ? 'person-title' : 'person-post',
        isNominative: post > 0 && calling.isNominative,
        isOblique: post > 0 && calling.isOblique,
      });
      return tables.pluralTitles.match(tokens, at) > 0 ? this.afterNext(run.end) : run.end;
    }
    if (post < 0 || !calling.alone || post <= known) return -1;
    return this.see(at, post, 'post', { type: 'post', name: plainText(tokens, at, post).toLowerCase() });
  }

  /** The token after the further names that a title of several persons goes with: "Cllrs Holt, Prell and Baines". */
  private afterNext(end: number): number {
    const { tokens, tables, limit, seen } = this;
    let last = end;
    while (last + 1 < limit) {
      const next = isOneOf(tokens, last, ',') || tables.and[tokens.word[last]] ? last + 1 : -1;
      const run = next < 0 ? undefined : this.nameBehind(next, true);
      if (!run) break;
      const one = { run, rule: 'person-title', isNominative: false, isOblique: false };
      (run.words.length > 1 ? seen.full : seen.single).push(one);
      last = run.end;
    }
    return last;
  }

  /** The person's name that stands at `at`, behind a post, a title or a calling. */
  protected nameBehind(at: number, isTitled: boolean): NameRun | undefined {
    const { tokens, tables, limit, titled } = this;
    const { word } = tokens;
    const { names } = tables;
    if (at >= limit || !isNameWord(tokens, at)) return undefined;
    const run = this.withoutOwner(names.read(tokens, at, limit, titled ? 2 : undefined));
    const isName =
      run &&
      !this.opens(at) &&
      !(!isTitled && this.isAcronym(at)) &&
      tables.states.read(tokens, at, limit) < 0 &&
      !tables.notPerson[word[run.words[run.words.length - 1]]] &&
      tables.bodies.read(tokens, at, limit) < 0 &&
      tables.adjectiveNames.read(tokens, at, limit, false) < 0 &&
      !this.isAllNamed(at, run.end, isTitled) &&
      !(tables.section.foreignNames && isForeignName(tokens, run)) &&
      tables.stops.match(tokens, at) < 0 &&
      (!titled || names.given[word[at]] || isTitled);
    return isName ? run : undefined;
  }

  /** A name without whose its bearer's post is, in the genitive before a first name: «профессор Сорбонны» «Клод Квилл». */
  private withoutOwner(run: NameRun | undefined): NameRun | undefined {
    const { tokens, tables } = this;
    if (run?.words.length !== 3 || !tables.section.smallInside) return run;
    const [owner, first] = run.words;
    const { given } = tables.names;
    if (given[tokens.word[owner]] || !given[tokens.word[first]]) return run;
    const said = tokenText(tokens, owner);
    return genitives.some((ending) => said.endsWith(ending))
      ? { words: run.words.slice(1), end: run.end }
      : run;
  }

  /** The token after further words for what somebody is, before the name: "Inspector" of "Detective Inspector Ana Lee". */
  protected afterFurther(caller: number): number {
    const { tokens, tables, limit } = this;
    let end = caller;
    for (let count = 0; count < mostFurther && end < limit; count++) {
      const next = Math.max(tables.stops.match(tokens, end, limit), tables.calling.match(tokens, end, limit));
      if (next < 0 || next >= limit || !isNameWord(tokens, next)) break;
      end = next;
    }
    // "Professor Archer Lee": a name in full is left behind them
    return end > caller && (tables.names.read(tokens, end, limit)?.words.length ?? 0) < 2 ? caller : end;
  }

  /** The token after an acronym of whose a post is, which the text may have introduced: «глава ПГК» Ада Квилл. */
  private afterAcronym(at: number): number {
    if (!this.isAcronym(at) || this.tokens.gap[at + 1] !== SPACED) return at;
    if (!isNameWord(this.tokens, at + 1) || at + 1 >= this.limit || this.isAcronym(at + 1)) return at;
    this.seen.lone.push(at);
    return at + 1;
  }

  private isAcronym(at: number): boolean {
    const { from, to, shape } = this.tokens;
    const length = to[at] - from[at];
    return !this.titled && shape[at] === CAPITALS && length >= shortestAcronym && length < shortestSurname;
  }

  /** Whether names of the tables make up all of a run: «глава Минэнерго Норвегии» names nobody, but "Mr. Arad" does. */
  private isAllNamed(first: number, end: number, isTitled: boolean): boolean {
    const { named } = this.tables;
    let at = first;
    let isPlace = isTitled;
    while (at > 0 && at < end) {
      at = named.match(this.tokens, at);
      isPlace &&= at > 0 && named.value.type === 'place';
    }
    return at >= end && !isPlace;
  }

  /** The token after whose and where a post is, where a name follows: "of Serbia", «Индии в Москве». */
  private afterOwners(at: number, caller: number): number {
    const { tokens, tables } = this;
    const { named, names, postLink } = tables;
    const isSeat = tables.seat.match(tokens, at) === caller;
    const owners: { first: number; end: number; entity: Entity }[] = [];
    let end = caller;
    while (owners.length < mostOwners) {
      const called = tables.called.quotedAt(tokens, end, this.limit); // «директор „Маяка“» Ада Квилл
      if (called) {
        owners.push({ ...called, entity: organisationOf(plainText(tokens, called.first, called.end)) });
        end = called.end + 1;
        continue;
      }
      const linked = postLink.match(tokens, end);
      const first = linked < 0 ? end : linked;
      const body = linked < 0 ? tables.bodies.read(tokens, first, this.limit) : -1;
      if (body > 0) {
        owners.push({ first, end: body, entity: this.headed(first, body, 'organisation') });
        end = body;
        continue;
      }
      const region = linked < 0 ? -1 : this.regionEnd(first);
      if (region > 0) {
        const place: Entity = { type: 'place', name: plainText(tokens, first, region) };
        const isKnown = named.match(tokens, first) === region;
        owners.push({ first, end: region, entity: isKnown ? named.value : place });
        end = tables.called.kindEnd(tokens, region, this.limit);
        continue;
      }
      const adjective = linked < 0 ? tables.adjectiveNames.read(tokens, first, this.limit, false) : -1;
      if (adjective > 0) {
        owners.push({ first, end: adjective, entity: tables.adjectiveNames.entity });
        end = adjective;
        continue;
      }
      const next = named.match(tokens, first);
      if (next < 0 || (linked < 0 && names.given[tokens.word[first]])) break;
      const isHeldThere = isSeat || names.given[tokens.word[next]];
      if (linked < 0 && !isHeldThere && !isOwner(named.value)) break;
      owners.push({ first, end: next, entity: named.value });
      end = next;
    }
    if (!isNameWord(tokens, end)) return caller;
    for (const { first, end, entity } of owners) this.see(first, end, entity.type, entity);
    return end;
  }

  /** The token after a name that a word behind it says is a region's: "Akim of" "Jelva region", or -1. */
  private regionEnd(first: number): number {
    const { tokens, tables, limit } = this;
    if (!isNameWord(tokens, first)) return -1;
    const end = wordEnd(tokens, first);
    return tables.called.typeBehind(tokens, end, limit) === 'place' ? end : -1;
  }

  /** The token after the place where a post is held, its name before the holder's of two words: «мэр Жайремска Ада Квилл». */
  private afterSeat(at: number, caller: number): number {
    const { tokens, tables, limit } = this;
    if (tables.seat.match(tokens, at) !== caller) return caller;
    const run = tables.names.read(tokens, caller, limit);
    if (run?.words.length !== 3 || tables.names.given[tokens.word[caller]]) return caller;
    const [, second] = run.words;
    const said = plainText(tokens, caller, second);
    const readings = tables.forms.readings([said]);
    const name = readings.find(({ words }) => words[0] !== said)?.words[0];
    if (name === undefined) return caller;
    const isBody = tables.section.organisationEndings?.some((ending) => name.endsWith(ending));
    return this.see(caller, second, 'seat', isBody ? organisationOf(name) : { type: 'place', name });
  }

  /** Whether a word is one that starts sentences; an initial is not. */
  protected opens(at: number): boolean {
    return this.tables.opener[this.tokens.word[at]] === 1 && wordEnd(this.tokens, at) === at + 1;
  }

  /** Whether the last word of a name is the first of a state's: «глава Республики» Таджикистан. */
  protected endsInState(end: number): boolean {
    return this.tables.states.read(this.tokens, end - 1, this.limit) > end;
  }
}
