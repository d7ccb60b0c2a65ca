import { foldedEndsWith } from '../../core/boundary.js';
import type { Period } from '../../core/item.js';
import {
  BROKEN,
  DIGITS,
  GLUED,
  isOneOf,
  LOWER,
  MARK,
  SPACED,
  type Tokens,
  tokenAt,
  tokenText,
  WORD,
} from '../../core/token.js';
import type { FigureTables } from './tables.js';

/** How many tokens around a period tell what it is there for. */
const FARTHEST = 8;
/** How many tokens before a day may stand the verb that says it is when something was said. */
const FARTHEST_SAYING = 5;

/**
 * Whether a period tells of something else than the figures around it: the day on which a report was sent or
 * something was said ("told Reuters on 3 May that"), and what stands aside ("the firm, founded in 1987, employs").
 */
export function isAside(tokens: Tokens, period: Period, tables: FigureTables): boolean {
  const first = tokenAt(tokens, period.span.from);
  const end = tokenAt(tokens, period.span.to);
  if (period.from === period.to && (isDateline(tokens, first, end) || isSaying(tokens, first, end, tables)))
    return true;
  return isApposition(tokens, first, end, tables) || namesThing(tokens, period, first, end, tables);
}

/** "prices for January delivery", "its February estimate", "zur Lieferung im Mai": only which one it is. */
const namesThing = (
  { count, gap, word }: Tokens,
  period: Period,
  first: number,
  end: number,
  tables: FigureTables,
): boolean =>
  (end < count &&
    gap[end] === SPACED &&
    tables.datedThings[word[end]] === 1 &&
    !(tables.forecasts[word[end]] && isLong(period))) ||
  (first > 1 && tables.deliveries[word[first - 2]] === 1);

/** More than a month: "its fourth-quarter forecast" is for that quarter, "its May forecast" was made in May. */
const isLong = ({ from, to }: Period): boolean => from.slice(0, 7) !== to.slice(0, 7);

/** "MINSK, 18 May. Trade": at the head of a block, with nothing but capitals before. */
function isDateline(tokens: Tokens, first: number, end: number): boolean {
  const { count, gap, kind, shape } = tokens;
  if (end >= count || kind[end] !== MARK || !isOneOf(tokens, end, '.(—–-:/')) return false;
  for (let at = first; at >= Math.max(0, first - FARTHEST); at--) {
    if (at < first && kind[at] === WORD && shape[at] === LOWER) return false;
    if (at === 0 || gap[at] >= BROKEN) return true;
  }
  return false;
}

/** "said on 3 May", "on 3 May that", "On 3 May the ministry said". */
function isSaying(tokens: Tokens, first: number, end: number, tables: FigureTables): boolean {
  const { count, gap, word } = tokens;
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST_SAYING) && !parts(tokens, at); at--)
    if (tables.sayings[word[at]]) return true;
  const next = end < count && tokenText(tokens, end) === ',' ? end + 1 : end;
  if (next < count && (tables.thats[word[next]] || isOneOf(tokens, next, '"“«„'))) return true;
  // only what opens its sentence is followed by who says it
  if (first > 1 && gap[first] < BROKEN && !isOneOf(tokens, first - 2, '.!?')) return false;
  for (let at = next; at < Math.min(count, next + FARTHEST) && !parts(tokens, at); at++)
    if (tables.sayings[word[at]]) return true;
  return false;
}

/** ", founded in 1987," and "(opened in 1987)". */
function isApposition(tokens: Tokens, first: number, end: number, tables: FigureTables): boolean {
  const { count, kind, word, text, to } = tokens;
  if (end >= count || kind[end] !== MARK) return false;
  const closing = tokenText(tokens, end);
  if (closing !== ',' && closing !== ')') return false;
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at--) {
    if (kind[at] !== MARK) continue;
    const opening = tokenText(tokens, at);
    if (opening === '(') return closing === ')' && first - at > 1;
    if (opening !== ',' || closing !== ',') return false;
    const opener = at + 1;
    return (
      tables.asides[word[opener]] === 1 ||
      (opener < first && tables.asideEndings.some((ending) => foldedEndsWith(text, to[opener], ending)))
    );
  }
  return false;
}

/** Whether a number or a mark that parts clauses stands at a token. */
const parts = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === DIGITS || (tokens.kind[at] === MARK && isOneOf(tokens, at, ',.;:!?()—–«»"“”'));

/** How many words may lead from a conjunction to the period that opens its clause: "and by the". */
const MOST_LEADING = 2;

/** Whether a period opens a clause of its own, and so says nothing of the one before: "…, and in 2028 it will close". */
export function opensClause(tokens: Tokens, period: Period, tables: FigureTables): boolean {
  const { gap, kind, word } = tokens;
  const first = tokenAt(tokens, period.span.from);
  for (let at = first - 1; at >= Math.max(0, first - MOST_LEADING - 1); at--) {
    // "bekommt 2,2 Kinder, 1990 waren es 3,3"
    if (kind[at] === MARK && at >= first - MOST_LEADING)
      return isOneOf(tokens, at, ',;') && goesOn(tokens, period, tables);
    if (kind[at] !== WORD || gap[at + 1] === GLUED) return false;
    if (tables.clauseOpeners[word[at]]) return true;
    if (!tables.stops[word[at]]) return false;
  }
  return false;
}

/** Whether a verb follows a period at once, so that it is the first word of a clause. */
function goesOn(tokens: Tokens, period: Period, tables: FigureTables): boolean {
  const end = tokenAt(tokens, period.span.to);
  return (
    end < tokens.count &&
    (tables.auxiliaries[tokens.word[end]] === 1 || tables.direction[tokens.word[end]] !== undefined)
  );
}

/** Whether a period stands at the start of its clause, so that what follows is of it. */
export function leadsClause(tokens: Tokens, period: Period, tables: FigureTables): boolean {
  const { gap, kind, word } = tokens;
  const first = tokenAt(tokens, period.span.from);
  for (let at = first - 1; at >= Math.max(0, first - MOST_LEADING); at--) {
    if (kind[at] === MARK || gap[at + 1] >= BROKEN || tables.clauseOpeners[word[at]]) return true;
    if (!tables.stops[word[at]]) return false;
  }
  return first <= MOST_LEADING;
}

/** How many tokens may stand before and behind the period of what dashes set apart. */
const LONGEST_INSET = 10;

/** The dash that closes a clause which another opens before a period: "six barges – there were nine in 2019 – carried"; -1 for none. */
export function insetEnd(tokens: Tokens, period: Period, tables: FigureTables): number {
  const { count, gap, kind, word } = tokens;
  const first = tokenAt(tokens, period.span.from);
  const isDash = (at: number) =>
    kind[at] === MARK &&
    gap[at] === SPACED &&
    at + 1 < count &&
    gap[at + 1] === SPACED &&
    isOneOf(tokens, at, '–—-');
  let opens = first - 1;
  let hasVerb = false;
  for (; opens > 0 && first - opens <= LONGEST_INSET && !isDash(opens); opens--) {
    if (kind[opens] === MARK || gap[opens] >= BROKEN) return -1;
    if (tables.auxiliaries[word[opens]]) hasVerb = true;
  }
  if (!hasVerb || opens <= 0 || !isDash(opens)) return -1;
  const end = tokenAt(tokens, period.span.to);
  for (let at = end; at < Math.min(count, end + LONGEST_INSET); at++) {
    if (isDash(at)) return tokens.from[at];
    if (kind[at] === MARK || gap[at] >= BROKEN) return -1;
  }
  return -1;
}
