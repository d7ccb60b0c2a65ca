import { isOneOf, MARK, plainText, tokenText, WORD } from '../../core/token.js';
import type { Acts } from './act.js';
import type { Ground } from './agent.js';
import type { Bodies } from './body.js';
import type { Pledges } from './pledges.js';
import type { Sentence } from './sentence.js';
import { isGuess } from './surroundings.js';
import type { Cue, PledgeTables } from './tables.js';

/** Shorter words stand for somebody: «нам». */
const shortestNoun = 4;
/** No more words name to whom something is promised before the verb. */
const longestAddressee = 3;

/** Reads pledges of nobody whom the clause names as its subject. Each gives the token to go on from, or -1. */
export class Unnamed {
  constructor(
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
    private readonly sentence: Sentence,
    private readonly acts: Acts,
    private readonly bodies: Bodies,
    private readonly pledges: Pledges,
  ) {}

  /** A pledge whose verb says that some act and nobody names them: «мост обещают открыть», «тарифы повышать не будут». */
  ofMany(cue: Cue, act: number, predicate: number): number {
    const { tables, acts } = this;
    const { limit } = this.sentence;
    const { tokens } = this.ground;
    const { word, kind } = tokens;
    const first = tables.bounds.phraseStart(tokens, predicate, this.sentence.begin);
    if (tables.guess[word[first - 1]] || tables.guess[word[first]]) return -1;
    const within = cue.form === 'future' ? null : this.bodies.within(predicate, first);
    const opened = isOneOf(tokens, act, ',') ? act + 1 : act;
    const told =
      within === null && cue.form === 'verb' && cue.willed ? this.toldBefore(first, predicate) : null;
    if (told !== null && cue.force === 'will' && !acts.isInfinitive(opened))
      return this.toThem(cue, told, first, tables.complementiser[word[opened]] ? opened : act);
    if (cue.form === 'verb' && cue.force === 'will' && tables.complementiser[word[opened]])
      return within === null ? -1 : this.pledges.ofClause(predicate, opened + 1, cue, within);
    if (act >= limit || kind[act] === MARK) {
      if (!acts.isInfinitive(predicate - 1)) return -1;
      this.pledges.add(first, first, predicate, cue, null, act);
      return act;
    }
    if (cue.form !== 'future' && !acts.isInfinitive(act)) return -1;
    const close = acts.beforeNext(act, tables.bounds.actEnd(tokens, act, limit));
    const opens = first === predicate || tables.preposition[word[first]] === 1 || within !== null;
    const subject = opens ? within : this.bodies.pluralBefore(cue, predicate, first, act, close);
    this.pledges.add(opens ? predicate : first, opens || subject !== null ? act : first, close, cue, subject);
    return act;
  }

  /** Where what is done starts that stands before a predicate at a token: «Второй мост» «планируется открыть»; the token itself where nothing does. */
  objectBefore(predicate: number): number {
    const { tables, ground } = this;
    const { tokens, periods } = ground;
    const { word, kind } = tokens;
    let first = tables.bounds.phraseStart(tokens, predicate, this.sentence.begin);
    while (first < predicate && (tables.and[word[first]] || tables.isFiller(tokens, first))) first++;
    // «в мае второй мост откроем»
    const day = tables.time[word[first]] ? first + 1 : first;
    first = periods.startingAt(day)?.end ?? first;
    if (tables.agents.standsAt(tokens, first)) first++; // «мы вас не подведём»
    if (first >= predicate) return predicate;
    const isFree = kind[first] === WORD && !tables.preposition[word[first]] && !tables.guess[word[first]];
    return isFree && !periods.startingAt(first) ? first : predicate;
  }

  /** Whether the words between two tokens are what is done to something, by an ending that no subject has: «дорогу». */
  isObject(first: number, end: number): boolean {
    const { tokens } = this.ground;
    for (let at = first; at < end; at++)
      if (this.tables.section.accusatives?.some((ending) => tokenText(tokens, at).endsWith(ending)))
        return true;
    return false;
  }

  /** A passive: what is done opens the act, and nobody is named. */
  ofPassive(cue: Cue, at: number, act: number): number {
    const { limit } = this.sentence;
    const { tokens } = this.ground;
    const { done } = this.tables;
    if (done.match(tokens, act, limit) < 0 || this.acts.isEncounter(act, limit)) return -1;
    if (cue.refuses && this.tables.undone[tokens.word[act]]) return -1;
    return this.ofSubject(at, act, cue);
  }

  /** The same, of what somebody is reported to say would be done. */
  ofTold(cue: Cue, at: number, act: number, teller: string | undefined): number {
    const { limit } = this.sentence;
    const { tokens } = this.ground;
    if (teller === undefined || this.tables.done.match(tokens, act, limit) < 0) return -1;
    return this.acts.isEncounter(act, limit) ? -1 : this.ofSubject(at, act, cue, teller);
  }

  /** What those will get who are the subject, by who says so: "Every nurse will" "get a raise"; its predicate starts at a token. */
  ofGain(cue: Cue, predicate: number, act: number, voice: string | undefined): number {
    const { tables } = this;
    const { begin, limit } = this.sentence;
    const { tokens } = this.ground;
    const { word } = tokens;
    if (voice === undefined || isGuess(tokens, tables, predicate, begin, limit)) return -1;
    const first = tables.bounds.phraseStart(tokens, predicate, begin);
    let start = first;
    while (start < predicate && !tables.getter[word[start]] && !tables.everyone[word[start]]) start++;
    const end = this.acts.beforeNext(act, tables.bounds.actEnd(tokens, act, limit));
    const close = Math.min(end, this.pledges.reportedEnd(first, end));
    if (start >= predicate || close < act + 2 || tables.preposition[word[act + 1]]) return -1;
    let named = first;
    while (named < predicate - 1 && (tables.article[word[named]] || tables.everyone[word[named]])) named++;
    if (tables.owner[word[named]]) named = first; // "each of them"
    this.pledges.add(first, first, close, { ...cue, to: plainText(tokens, named, predicate) }, voice);
    return close;
  }

  /** To whom something is promised by the words before a verb without a subject: «Учителям» «пообещали прибавку». */
  private toldBefore(first: number, predicate: number): string | null {
    const { tables } = this;
    const { tokens } = this.ground;
    if (predicate === first || predicate - first > longestAddressee) return null;
    const noun = tokenText(tokens, predicate - 1);
    const isMany =
      noun.length > shortestNoun && tables.section.manyDatives?.some((ending) => noun.endsWith(ending));
    return isMany && !tables.small[tokens.word[first]] ? plainText(tokens, first, predicate) : null;
  }

  /** What they are promised, or that it will be. */
  private toThem(cue: Cue, to: string, first: number, opened: number): number {
    const { tables, acts } = this;
    const { limit } = this.sentence;
    const { tokens } = this.ground;
    const open = tables.complementiser[tokens.word[opened]] ? opened + 1 : opened;
    if (open >= limit || tokens.kind[open] === MARK || tables.preposition[tokens.word[open]]) return -1;
    const close = acts.beforeNext(open, tables.bounds.actEnd(tokens, open, limit));
    if (close <= open) return -1;
    this.pledges.add(first, open, close, { ...cue, to }, null);
    return close;
  }

  /** What those who are the subject of a passive were promised: "Teachers were promised" "a raise"; its predicate starts at a token. */
  toSubject(cue: Cue, predicate: number, act: number): number {
    const { tables, acts } = this;
    const { begin, limit } = this.sentence;
    const { tokens } = this.ground;
    const { kind, word } = tokens;
    let first = tables.bounds.phraseStart(tokens, predicate, begin);
    const start = first;
    while (first < predicate && (tables.article[word[first]] || kind[first] === MARK)) first++;
    const isNamed = first < predicate && !tables.agents.standsAt(tokens, predicate - 1);
    const isGuess = tables.guess[word[start]] || tables.guess[word[start - 1]];
    if (!isNamed || isGuess || tables.nones[word[start]]) return -1;
    const isClause = tables.complementiser[word[act]] === 1;
    const open = isClause ? act + 1 : act;
    if (open >= limit || kind[open] === MARK) return -1;
    if (!isClause && tables.small[word[open]] && !tables.article[word[open]]) return -1;
    const close = acts.beforeNext(open, tables.bounds.actEnd(tokens, open, limit));
    if (close <= open) return -1;
    const by = this.bodies.doer(open, close);
    if (cue.force === 'ready' && by === null) return -1; // "was offered a job"
    this.pledges.add(start, open, close, { ...cue, to: plainText(tokens, first, predicate) }, by);
    return close;
  }

  /** The pledge of nobody named of which the subject tells what: «Открытие порта планируется в мае». */
  ofSubject(at: number, act: number, cue: Cue, teller: string | null = null): number {
    const { tokens } = this.ground;
    const { bounds } = this.tables;
    const { begin } = this.sentence;
    let first = bounds.phraseStart(tokens, at, begin);
    // "ten ships, half of which will be built"
    const isPart = first === at && at - 1 > begin && this.tables.relative[tokens.word[at - 1]] === 1;
    if (isPart && this.tables.owner[tokens.word[at - 2]]) first = bounds.phraseStart(tokens, at - 1, begin);
    if (first === at && at > begin) return -1;
    for (let i = first; i < at; i++) if (this.tables.guess[tokens.word[i]]) return -1;
    const close = this.acts.beforeNext(act, bounds.actEnd(tokens, act, this.sentence.limit));
    const doer = this.bodies.doer(act, close) ?? this.bodies.doerByEnding(first, close);
    this.pledges.add(first, first, close, cue, doer ?? teller);
    return act;
  }
}
