import { classOf, DIGIT, IDEOGRAPH, LETTER, LINE_BREAK, SPACE } from '../../core/boundary.js';
import type { Doc } from '../../core/doc.js';
import type { Period } from '../../core/item.js';
import type { Span } from '../../core/span.js';

/** How far behind a figure a period still belongs to it alone, in characters: "14% in the second quarter". */
const NEAREST = 15;
/** Whether a figure is parted from the period behind it: by marks ("reached $3 billion; in May it fell"), or by nothing but the end of a line. */
function parts(text: string, from: number, to: number): boolean {
  let hasWord = false;
  let breaks = false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const unitClass = classOf[unit];
    if (unitClass === LETTER || unitClass === IDEOGRAPH || unit === OPENING) hasWord = true;
    else if (unitClass === LINE_BREAK) breaks = true;
    else if (unitClass !== SPACE) return true;
  }
  return breaks && !hasWord;
}
const OPENING = '('.charCodeAt(0);
/** Whether what stands between ends the clause or opens brackets: "46% (in May, 51%)". */
const isShut = (between: string): boolean =>
  between.includes(';') || between.lastIndexOf('(') > between.lastIndexOf(')');
/** Whether a period in brackets labels a figure of its own there: "$12 million (2023: $9 million)". */
const isLabel = (text: string, from: number, period: Span): boolean =>
  text[period.to] === ':' && text.slice(from, period.from).includes('(');
/** No longer brackets are looked at, in characters to each side of a period. */
const MOST_BRACKETED = 60;
/** Where brackets end that hold a period and a number besides: "(61.2 percent in 2019)"; undefined where it stands in none. */
function bracketsEnd(text: string, { from, to }: Span): number | undefined {
  const before = text.slice(Math.max(0, from - MOST_BRACKETED), from);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.lastIndexOf(')') > open) return undefined;
  const behind = text.slice(to, to + MOST_BRACKETED);
  const close = behind.indexOf(')');
  if (close < 0 || !(hasDigit(before.slice(open)) || hasDigit(behind.slice(0, close)))) return undefined;
  return to + close;
}
/** Whether another number stands between a figure and a period. */
function hasDigit(between: string): boolean {
  for (let at = 0; at < between.length; at++) if (classOf[between.charCodeAt(at)] === DIGIT) return true;
  return false;
}
/** Whether a spaced dash stands between a figure and a period. */
const hasDash = (between: string): boolean => / [–—-] /.test(between);
/** Periods counted back from another one, which are said for comparison: they reach no farther than their sentence. */
const isBack = ({ rule }: Period): boolean => /\/(?:ago|shifted|same-period|unit-before)$/.test(rule);

/** What the words around a period make of it, and around a figure. */
export interface PeriodRoles {
  /** Only there for comparison: "up from 90 in 2021". */
  isComparedWith(period: Period): boolean;
  /** What a share right before it is the change since: «на 8% к прошлому году». */
  isAgainst(period: Period): boolean;
  /** Told of something else: the day on which something was said. */
  isAside(period: Period): boolean;
  /** The first word of a clause of its own. */
  opensClause(period: Period): boolean;
  /** At the start of its clause, so that what follows is of it. */
  leadsClause(period: Period): boolean;
  /** What its sentence starts with. */
  opensSentence(period: Period): boolean;
  /** What nothing was so high or low since: "the most since 2014", «впервые с мая». */
  isSinceMost(period: Period): boolean;
  /** Where the dashes close that set a clause with the period apart; undefined where none do. */
  insetEnd(period: Period): number | undefined;
  /** The start of a stretch, said behind what it is of: "the third cut since June". */
  isStart(period: Period): boolean;
  /** What a clause of its own tells of: "the worst since 2013, when 116 died". */
  opensWhen(period: Period): boolean;
  /** One end of a stretch, which reaches no farther than its sentence: "by 2035", "since 2014". */
  isEnd(period: Period): boolean;
  /** Whether a figure is itself what others are compared with: "from 90". */
  isBase(first: number, start: number): boolean;
}

/** A figure as far as its period goes. */
export interface Governed {
  /** From the figure to the end of what is measured right behind it. */
  span: Span;
  sentence: Span;
  /** What follows the figure is what it is compared with: "5% more than in 2019". */
  beforeBasis: boolean;
  /** Its first token, and the first of its sentence. */
  first: number;
  start: number;
  /** Where the words for what is measured start. */
  measure: number | undefined;
}

/**
 * Tells which period governs a figure: one right before what is measured or right behind the figure; else the
 * last one before it in its sentence, or the next one there; else the last one said in its block. A weekday
 * governs only its sentence, and there only where nothing else does.
 */
export class GoverningPeriods {
  private at = 0;
  private block = 0;
  /** The last period before the figure that governs, the last that is no weekday, and the last that is not counted back either. */
  private before: Period | undefined;
  private wide: Period | undefined;
  private lasting: Period | undefined;
  /** The last period that stands in brackets with a number of its own, and where these end: it governs nothing behind them. */
  private inBrackets: { period: Period; end: number } | undefined;

  /** `periods` in order of `span.from`. */
  constructor(
    private readonly doc: Doc,
    private readonly periods: readonly Period[],
    private readonly roles: PeriodRoles,
  ) {}

  /** The period for a figure. Offsets must not fall from call to call: the periods are walked once. */
  of({ span: { from, to }, sentence, beforeBasis, first, start, measure }: Governed): Period | undefined {
    const { periods, doc, roles } = this;
    for (; this.at < periods.length && periods[this.at].span.from < from; this.at++) {
      const period = periods[this.at];
      const opensWhen = roles.opensWhen(period);
      const isOfOther = roles.isAside(period) || roles.isComparedWith(period) || roles.isStart(period);
      if (isOfOther && !opensWhen) continue;
      const closing = bracketsEnd(doc.text, period.span) ?? roles.insetEnd(period);
      if (closing !== undefined) {
        this.inBrackets = { period, end: closing };
        continue;
      }
      this.before = period;
      if (period.rule.endsWith('/weekday')) continue;
      // "against $14 billion the year before, and ended it with": what follows is of the time before
      const front = this.lasting;
      const isTrailing =
        isBack(period) && front && front.span.from >= sentence.from && !roles.leadsClause(period);
      if (!isTrailing) this.wide = period;
      // "für 2027 erwartet sie" says nothing of what follows, "Im Jahr 2027 …" may
      const isAhead = doc.date !== undefined && period.from > doc.date && !roles.opensSentence(period);
      if (!isBack(period) && !roles.isEnd(period) && !isAhead && !isOfOther && !roles.opensClause(period))
        this.lasting = period;
    }
    while (this.block < doc.blocks.length && doc.blocks[this.block].span.to <= from) this.block++;
    const { before, wide, lasting } = this;
    const next = periods[this.at];
    const after = next && next.span.from < sentence.to ? next : undefined;
    const isNear =
      after !== undefined &&
      after.span.from - to <= NEAREST &&
      !parts(doc.text, to, after.span.from) &&
      !isLabel(doc.text, to, after.span) &&
      !roles.opensClause(after) &&
      !roles.isSinceMost(after) &&
      !roles.isAgainst(after);
    // "third-quarter profit of $2 million on Thursday"
    const isOfMeasure =
      wide && measure !== undefined && measure - wide.span.to <= 1 && measure >= wide.span.to;
    if (isOfMeasure && !(isNear && after.from !== after.to)) return wide;
    const isInset =
      after && roles.insetEnd(after) !== undefined && hasDash(doc.text.slice(to, after.span.from));
    if (isNear && !beforeBasis && !isInset) return after;
    const isOpposite =
      after &&
      (isBack(after) || (roles.isComparedWith(after) && !doc.text.slice(to, after.span.from).includes(',')));
    if (isOpposite && roles.isBase(first, start)) return after;
    if (this.inBrackets && from < this.inBrackets.end) return this.inBrackets.period;
    // the weekday on which something is said is not when it was
    if (wide && wide.span.from >= sentence.from) return wide;
    if (before && before.span.from >= sentence.from) return before;
    const blockStart = doc.blocks[this.block]?.span.from ?? 0;
    // "shares were up 4%; they have gained a third since January"
    if (after && !isInset && this.reachesBack(after, doc.text.slice(to, after.span.from))) return after;
    return lasting && lasting.span.from >= blockStart ? lasting : undefined;
  }

  /** Whether a period governs what stands before it in its sentence, with `between` in between. */
  private reachesBack(period: Period, between: string): boolean {
    const { roles } = this;
    return (
      !isShut(between) &&
      !isBack(period) &&
      !roles.isAside(period) &&
      !roles.isComparedWith(period) &&
      !roles.opensClause(period) &&
      // "rose from 62% to 74% and may reach 80% by May"
      !(roles.isEnd(period) && hasDigit(between)) &&
      !(between.includes(',') && roles.isStart(period))
    );
  }
}
