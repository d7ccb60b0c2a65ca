import type { Period } from '../../core/item.js';
import type { WordFlags } from '../../core/phrase.js';
import { isOneOf, LOWER, MARK, WORD } from '../../core/token.js';
import type { PledgeForm } from '../../lang/pledge.js';
import type { Placed } from '../item-tokens.js';
import type { Ground } from './agent.js';
import type { PledgeTables } from './tables.js';

/** The forms of which a modal is the cue. */
const foretelling: ReadonlySet<PledgeForm> = new Set(['modal', 'own', 'reported', 'passive', 'told']);
/** How far before an act its deadline may stand, in tokens. */
const nearest = 8;
/** No more words qualify who acts, behind a day. */
const mostModifiers = 3;

/** Whether a period is a year and no less. */
const isYear = ({ from, to }: Period): boolean => from.endsWith('-01-01') && to.endsWith('-12-31');

/** Tells when the acts of a text are due; `today` is the document's day, if it is known, and words that report start at `reports`. */
export class Dues {
  constructor(
    private readonly today: string | undefined,
    private readonly reports: ReadonlySet<number>,
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
  ) {}

  /** The deadline in the act from `act` to `end`, or right before its pledge: "By 2040, Norway will". Nothing is due in the past. */
  of(act: number, end: number, pledge: number, begin: number, form: PledgeForm): Period | undefined {
    const { periods, tokens } = this.ground;
    for (let at = act; at < end; at++) {
      const period = periods.startingAt(at);
      if (period && period.end <= end && !this.isPast(period.item) && !this.modifies(period))
        return period.item;
    }
    // between the cue and the act: «пообещал до конца года построить»
    for (let at = act - 1; at > pledge && at > act - nearest; at--) {
      const period = periods.startingAt(at);
      if (period && this.tables.deadline[tokens.word[at - 1]] && !this.isPast(period.item))
        return period.item;
    }
    const close = this.beforeInset(this.phraseBefore(pledge, begin), begin);
    const before = periods.endingAt(close);
    if (!before || before.first < begin || this.isPast(before.item)) return undefined;
    const { deadline, time } = this.tables;
    const isDeadline = deadline[tokens.word[before.first - 1]] === 1;
    const opens = this.opens(before.first, begin, isDeadline ? deadline : time);
    // "By 2040, Norway will", but not "if nobody comes by 2040, Norway will"
    if (isDeadline) return opens || !isOneOf(tokens, close, ',') ? before.item : undefined;
    // "This week he declined to", but "This week he will"
    const isAhead =
      this.today === undefined || before.item.from > this.today || foretelling.has(form) || form === 'future';
    return opens && isAhead ? before.item : undefined;
  }

  /** The comma before words that say who tells it, where another ends them at a token: "In May" ", the mayor says," "it will". */
  private beforeInset(at: number, begin: number): number {
    const { tokens } = this.ground;
    if (!isOneOf(tokens, at, ',')) return at;
    let reports = false;
    for (let i = at - 1; i > begin && i > at - nearest; i--) {
      if (isOneOf(tokens, i, ',')) return reports ? i : at;
      reports ||= this.tables.report[tokens.word[i]] === 1 || this.reports.has(tokens.from[i]);
    }
    return at;
  }

  /** Where the noun phrase starts that a pledge starts in or with, or the comma before it: "By 2040" ", the acting" "governor will". */
  private phraseBefore(pledge: number, begin: number): number {
    const { tables } = this;
    const { tokens } = this.ground;
    const { kind, shape, word } = tokens;
    let first = pledge;
    for (let at = pledge - 1; at >= begin && at >= pledge - mostModifiers; at--) {
      // «к 2040 году их планируется продать»
      if (tables.article[word[at]]) {
        first = at;
        break;
      }
      if (kind[at] !== WORD || shape[at] !== LOWER || tables.small[word[at]]) break;
    }
    return first > begin && isOneOf(tokens, first - 1, ',') ? first - 1 : first;
  }

  /** Whether a day at a token opens a clause, with what leads to it: "On" "Monday the governor will". */
  private opens(day: number, begin: number, leads: WordFlags): boolean {
    const { and, complementiser } = this.tables;
    const { kind, word } = this.ground.tokens;
    const first = day > begin && leads[word[day - 1]] ? day - 1 : day;
    const before = word[first - 1];
    return first === begin || kind[first - 1] === MARK || complementiser[before] === 1 || and[before] === 1;
  }

  /** Whether a time tells which thing and not when: "the May strikes", but not "the 2040 season". */
  private modifies({ first, end, item }: Placed<Period>): boolean {
    const { tables } = this;
    const { count, kind, shape, word } = this.ground.tokens;
    if (!tables.article[word[first - 1]] || isYear(item)) return false;
    return end < count && kind[end] === WORD && shape[end] === LOWER && !tables.small[word[end]];
  }

  private isPast({ to }: Period): boolean {
    return this.today !== undefined && to < this.today;
  }
}
