import type { EntityType } from '../../core/item.js';
import { isOneOf, LOWER, MARK, tokenText, WORD } from '../../core/token.js';
import type { PledgeForm } from '../../lang/pledge.js';
import type { Draft } from '../extractor.js';
import type { Ground } from './agent.js';
import { Dues } from './due.js';
import type { PledgeTables } from './tables.js';

/** The forms of which a finite verb is the cue. */
const foretelling: ReadonlySet<PledgeForm> = new Set(['modal', 'own', 'reported', 'passive', 'told']);
const predicates: ReadonlySet<PledgeForm> = new Set(['verb', 'modal', 'own', 'reported']);
const places: ReadonlySet<EntityType> = new Set(['country', 'place']);
/** How far before an act its deadline may stand, in tokens. */
const nearest = 8;
/** No farther from its cue an act starts that days, places and partners stand before, in tokens. */
const farthest = 16;
/** No more words name to whom something is promised, before the act. */
const longestAddressee = 2;
/** No more words stand between a cue and a denied verb that names an act. */
const longestObject = 4;
/** No more words name whose readiness it is. */
const longestOwner = 5;

/** Tells where the acts of a text start and end. */
export class Acts {
  /** Where words that report start. */
  private readonly reports: ReadonlySet<number>;
  /** Tells when they are due. */
  readonly dues: Dues;

  constructor(
    { doc, found }: Draft,
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
  ) {
    const reports = new Set<number>();
    for (const { cue } of found.attribution) if (cue) reports.add(cue.span.from);
    this.reports = reports;
    this.dues = new Dues(doc.date, reports, ground, tables);
  }

  /** Where an act starts: behind days and places that stand between a cue and its act: «пообещал до конца года» «построить». */
  start(at: number, limit: number): number {
    const { tables, ground } = this;
    const { word } = ground.tokens;
    let act = at;
    // «не позднее» «мая построить»
    const later = tables.negation[word[act]] ? act + 1 : act;
    if (tables.limits[word[later]] && tables.negation[word[later - 1]])
      act = ground.periods.startingAt(later + 1)?.end ?? act;
    while (act + 1 < limit && tables.preposition[word[act]]) {
      const place = ground.mentions.startingAt(act + 1);
      const end =
        ground.periods.startingAt(act + 1)?.end ??
        (place && places.has(place.item.entity.type) ? place.end : undefined);
      if (end === undefined) return this.infinitiveAfter(act, limit) ?? at;
      if (end >= limit) return at;
      act = end;
      while (act < limit && tables.isFiller(ground.tokens, act)) act++;
    }
    return act;
  }

  /** The token behind the words for whose readiness it is, which name who acts, where an act follows: «правительства» «построить»; else `at`. */
  behindOwner(at: number, limit: number): number {
    const { tables, ground } = this;
    const { tokens } = ground;
    for (let i = at; i < limit && i <= at + longestOwner && tokens.kind[i] === WORD; i++) {
      if (!this.isInfinitive(i)) {
        if (tables.small[tokens.word[i]]) return at;
        continue;
      }
      return i > at && tables.agents.isBody(ground, at, i) ? i : at;
    }
    return at;
  }

  /** The token behind words between commas that tell who speaks: «готов», «по словам министра», «построить»; else `at`. */
  afterInset(at: number, limit: number): number {
    const { tables, ground } = this;
    const { tokens } = ground;
    if (!isOneOf(tokens, at, ',') || !tables.preposition[tokens.word[at + 1]]) return at;
    for (let i = at + 2; i < limit && i < at + nearest; i++)
      if (isOneOf(tokens, i, ',')) return this.isInfinitive(i + 1) ? i + 1 : at;
    return at;
  }

  /** The token behind words between commas that say who tells it: "will not", "she said", "pay"; else `at`. */
  afterReport(at: number, limit: number): number {
    const { tokens } = this.ground;
    if (!isOneOf(tokens, at, ',')) return at;
    let reports = false;
    for (let i = at + 1; i < limit && i < at + nearest; i++) {
      if (isOneOf(tokens, i, ',')) return reports ? i + 1 : at;
      reports ||= this.tables.report[tokens.word[i]] === 1 || this.reports.has(tokens.from[i]);
    }
    return at;
  }

  /** The pronoun that opens what is promised behind whom it is promised to, if a modal follows it: "the crew" "they would"; else -1. */
  pronounBehind(at: number, limit: number): number {
    const { tables, ground } = this;
    const { tokens } = ground;
    for (let i = at; i + 1 < limit && i <= at + longestAddressee + 2; i++) {
      if (tokens.kind[i] !== WORD) return -1;
      if (i > at && tables.agents.standsAt(tokens, i)) {
        const end = tables.cues.match(tokens, i + 1, limit);
        return end > 0 && foretelling.has(tables.cues.value.form) ? i : -1;
      }
    }
    return -1;
  }

  /**
   * The token behind the "to" that follows days, places, partners and the like: "agreed" "with Norway on Monday to"; -1 where
   * none does, or where it belongs to a noun: "with the decision to".
   */
  behindAdjuncts(at: number, limit: number): number {
    const { tables, ground } = this;
    const { tokens } = ground;
    const { word, kind, shape } = tokens;
    for (let i = at; i + 1 < limit; ) {
      if (i > at && tables.negation[word[i]]) i++; // "agreed on Monday not to"
      if (i > at && tables.opening[word[i]] && !tables.owner[word[i]]) {
        const isAct = kind[i + 1] === WORD && shape[i + 1] === LOWER && !tables.small[word[i + 1]];
        return isAct && !tables.own[word[i + 1]] ? i + 1 : -1;
      }
      const day = ground.periods.startingAt(i);
      const inset =
        isOneOf(tokens, i, ',') && tables.adjunct[word[i + 1]] ? this.phraseEnd(i + 2, limit) : -1;
      if (day) i = day.end;
      else if (inset > 0 && isOneOf(tokens, inset, ','))
        i = inset + 1; // "undertook, in writing, to"
      else if (tables.adjunct[word[i]]) i = this.phraseEnd(i + 1, limit);
      else return -1;
      if (i > at + farthest || tables.actNoun[word[i - 1]]) return -1;
    }
    return -1;
  }

  /** Where what a preposition leads to ends: before the next one, a "to" or a mark. */
  private phraseEnd(at: number, limit: number): number {
    const { tables, ground } = this;
    const { tokens } = ground;
    const { word, kind } = tokens;
    let i = at;
    while (i < limit) {
      const mention = ground.mentions.startingAt(i);
      if (mention) i = mention.end;
      else if (ground.periods.startingAt(i) || (kind[i] === MARK && !isOneOf(tokens, i, "'’-"))) return i;
      else if ((tables.adjunct[word[i]] || tables.opening[word[i]]) && !tables.owner[word[i]]) return i;
      else if (tables.negation[word[i]] || tables.complementiser[word[i]]) return i;
      else i++;
    }
    return i;
  }

  /** The token behind "that", where it follows whom something is promised: "promised" "tenants that"; else -1. */
  behindAddressee(at: number, limit: number): number {
    const { tables, ground } = this;
    const { tokens } = ground;
    for (let i = at + 1; i < limit && i <= at + longestAddressee + 1; i++) {
      if (tables.complementiser[tokens.word[i]]) return i + 1;
      if (isOneOf(tokens, i, ',') && tables.complementiser[tokens.word[i + 1]]) return i + 2;
      if (tokens.kind[i] !== WORD || tables.small[tokens.word[i]]) return -1;
    }
    return -1;
  }

  /** The verb that names an act behind whom it is promised, or behind its object: «пообещал» «банку» «продать», «налогов» «не повышать»; -1 where none does. */
  infinitiveBehind(act: number, limit: number): number {
    const { tokens } = this.ground;
    if (this.isInfinitive(act)) return -1;
    for (let i = act + 1; i < limit && i <= act + longestObject && tokens.kind[i] === WORD; i++) {
      const isNear = i <= act + longestAddressee || this.tables.negation[tokens.word[i - 1]] === 1;
      if (isNear && this.isInfinitive(i)) return i;
    }
    return -1;
  }

  /** Whether a verb stands at a token in the form that is a noun for its act: "selling". */
  isGerund(at: number): boolean {
    const { tokens } = this.ground;
    if (at >= tokens.count || tokens.kind[at] !== WORD || tokens.shape[at] !== LOWER) return false;
    if (this.tables.notGerund[tokens.word[at]]) return false;
    const verb = tokenText(tokens, at);
    return this.tables.section.gerunds?.some((ending) => verb.endsWith(ending)) === true;
  }

  /** Whether such a verb stands at a token behind a form of "to be", also one that is mostly a noun, where its object follows: "meeting" the unions. */
  isUnderWay(at: number): boolean {
    if (this.isGerund(at)) return true;
    const { tables, ground } = this;
    const { tokens, mentions } = ground;
    if (at + 1 >= tokens.count || !tables.notGerund[tokens.word[at]]) return false;
    const next = tokens.word[at + 1];
    const hasObject =
      tables.article[next] === 1 || tables.own[next] === 1 || mentions.startingAt(at + 1) !== undefined;
    return (
      hasObject && (tables.section.gerunds ?? []).some((ending) => tokenText(tokens, at).endsWith(ending))
    );
  }

  /** Whether a verb that names an act stands at a token or a few words behind it: «цены снова повышать», but not «членом союза». */
  leadsToVerb(at: number, limit: number): boolean {
    const { notInfinitives } = this.tables.section;
    const { tokens } = this.ground;
    for (let i = at; i < limit && i < at + longestOwner && tokens.kind[i] === WORD; i++) {
      const isNoun = notInfinitives?.some((ending) => tokenText(tokens, i).endsWith(ending));
      if (this.isInfinitive(i) && (i === at || !isNoun)) return true;
    }
    return false;
  }

  /** Whether a verb stands at a token in the form that names an act. */
  isInfinitive(at: number): boolean {
    const { tokens } = this.ground;
    if (tokens.kind[at] !== WORD || tokens.shape[at] !== LOWER) return false;
    const verb = tokenText(tokens, at);
    return this.tables.section.infinitives.some((ending) => verb.endsWith(ending));
  }

  /** Where a verb that names an act stands behind a phrase with a preposition at a token: «до конца навигации построить». */
  private infinitiveAfter(at: number, limit: number): number | undefined {
    const { tables, ground } = this;
    const { tokens } = ground;
    for (let i = at + 2; i < limit && i < at + nearest && tokens.kind[i] === WORD; i++) {
      if (!tables.small[tokens.word[i]] && this.isInfinitive(i)) return i;
    }
    return undefined;
  }

  /** Whether the first noun of what is considered is a matter before a judge or a board, and no act: "an appeal". */
  isMatter(act: number, limit: number): boolean {
    const { tables, ground } = this;
    const { word } = ground.tokens;
    for (let at = act; at < limit && at < act + longestOwner; at++) {
      if (tables.matter[word[at]]) return true;
      if (at > act && tables.small[word[at]]) return false;
    }
    return false;
  }

  /** Whether an act is to meet somebody on a day that is set, which is an event. */
  isEncounter(act: number, limit: number): boolean {
    const { tables, ground } = this;
    if (tables.encounter.match(ground.tokens, act, limit) < 0) return false;
    const end = tables.bounds.actEnd(ground.tokens, act, limit);
    for (let at = act; at < end; at++) if (ground.periods.startingAt(at)) return true;
    return false;
  }

  /** Where an act is over at the latest: before the next pledge, and before what another one does. */
  beforeNext(act: number, end: number): number {
    const { tables, ground } = this;
    const { tokens, mentions, periods } = ground;
    const { word, kind, text, from } = tokens;
    for (let at = act + 1; at < end; at++) {
      const comma = kind[at] === MARK && text[from[at]] === ',';
      let next = comma ? at + 1 : at;
      const isJoined = tables.and[word[next]] === 1 || tables.contrast[word[next]] === 1;
      if (isJoined) next++;
      else if (!comma) continue;
      if (
        isJoined &&
        (this.opensPledge(next, end) || this.reports.has(from[next]) || this.isPastVerb(next, end))
      )
        return at;
      const day = tables.preposition[word[next]] ? next + 1 : next;
      if (isJoined && comma && (periods.startingAt(day) || tables.agents.standsAt(tokens, next))) return at;
      const mention = mentions.startingAt(next);
      if (!mention) continue;
      let verb = mention.end;
      while (verb < end && tables.isFiller(tokens, verb)) verb++;
      if (verb >= end) continue;
      if (this.opensPledge(verb, end) || (isJoined && tables.copula.match(tokens, verb, end) > 0)) return at;
    }
    return end;
  }

  /** Whether a verb in the past, or what helps one, stands behind "and": "and has signed", "and thanked the crew". */
  private isPastVerb(at: number, end: number): boolean {
    const { tables, ground } = this;
    const { tokens } = ground;
    if (at >= end || tables.section.pasts.length === 0) return false;
    if (tables.copula.match(tokens, at, end) > 0) return true;
    const verb = tokenText(tokens, at);
    return (
      tables.small[tokens.word[at + 1]] === 1 && tables.section.pasts.some((ending) => verb.endsWith(ending))
    );
  }

  /** Whether the verb of a pledge stands at a token. */
  private opensPledge(at: number, end: number): boolean {
    const { cues } = this.tables;
    return cues.match(this.ground.tokens, at, end) > 0 && predicates.has(cues.value.form);
  }
}
