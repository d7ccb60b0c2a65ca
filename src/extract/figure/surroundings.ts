import type { Bound, Direction } from '../../core/item.js';
import type { PhraseTable } from '../../core/phrase.js';
import { DIGITS, GLUED, MARK, PARTED, type Tokens, tokenText } from '../../core/token.js';
import { isHyphen } from './hyphen.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';
import { sameUnit } from './unit.js';

/** How many tokens the longest phrase before a figure has. */
const LONGEST = 6;
/** How many words may stand between a word of change and its figure. */
const MOST_BRIDGES = 6;
/** How many tokens before its amount a change may be named. */
const FARTHEST_CHANGE = 14;

/** The first token of the longest phrase of `table` that ends right before `end`, or -1. */
export function phraseBefore<T>(tokens: Tokens, end: number, start: number, table: PhraseTable<T>): number {
  for (let at = Math.max(start, end - LONGEST); at < end; at++)
    if (table.match(tokens, at, end) === end) return at;
  return -1;
}

export interface BoundRead {
  bound: Bound;
  /** Where the phrase before the figure starts; the figure's own first token where there is none. */
  first: number;
}

/** The bound that stands before or after a figure. */
export function readBound(
  tokens: Tokens,
  { first, end, hedge }: Quantity,
  start: number,
  limit: number,
  tables: FigureTables,
): BoundRead {
  const at = phraseBefore(tokens, first, start, tables.boundBefore);
  const isLevel =
    at === first - 1 && tables.levels[tokens.word[at]] && clauseDirection(tokens, at, start, tables);
  if (at >= 0 && !isLevel) return { bound: tables.boundBefore.value, first: at };
  if (hedge) return { bound: hedge, first };
  if (end < limit && tokens.gap[end] !== PARTED && tables.boundAfter.match(tokens, end, limit) > 0)
    return { bound: tables.boundAfter.value, first };
  return { bound: 'exact', first };
}

/** A word of change before a figure, and where it stands. */
export interface DirectionRead {
  direction: Direction;
  at: number;
}

/** The word of change that governs what starts at `first`; none where a level is stated ("to", "at"). */
export function directionBefore(
  tokens: Tokens,
  first: number,
  start: number,
  tables: FigureTables,
): DirectionRead | undefined {
  const { word } = tokens;
  let at = first;
  let amount = false;
  for (let bridges = 0; at > start && bridges < MOST_BRIDGES; bridges++) {
    const before = word[at - 1];
    if (tables.levels[before]) return undefined;
    const direction = tables.direction[before];
    if (direction) return { direction, at: at - 1 };
    const bridge = phraseBefore(tokens, at, start, tables.bridges);
    if (tables.changeAmounts[before]) amount = true;
    if (bridge < 0) break;
    at = bridge;
  }
  return amount ? clauseDirection(tokens, at, start, tables) : undefined;
}

const CLAUSE_MARKS = ',.;:!?()[]«»“”"—–';

/** The nearest word of change before `end` in the same clause. */
function clauseDirection(
  tokens: Tokens,
  end: number,
  start: number,
  tables: FigureTables,
): DirectionRead | undefined {
  const { text, from, gap, kind, word } = tokens;
  // the mark inside "13,2" parts no clause
  const parts = (at: number) =>
    kind[at] === MARK &&
    CLAUSE_MARKS.includes(text[from[at]]) &&
    !(kind[at + 1] === DIGITS && gap[at + 1] === GLUED);
  const last = end > start && ',—–'.includes(text[from[end - 1]]) ? end - 2 : end - 1; // "raised it by 2%, to 16%"
  for (let at = last; at >= Math.max(start, end - FARTHEST_CHANGE) && !parts(at); at--) {
    const direction = tables.direction[word[at]];
    if (direction) return { direction, at };
  }
  return undefined;
}

/** The figure before, and whether it was a change. */
export interface Told {
  quantity: Quantity;
  change: Direction | null;
}

/** Whether a quantity is a change, and which: by the words around it, its sign, or the figure it restates. */
export function readChange(
  tokens: Tokens,
  quantity: Quantity,
  first: number,
  limit: number,
  moved: DirectionRead | undefined,
  previous: Told | undefined,
  tables: FigureTables,
): Direction | null {
  if (quantity.rule === 'multiple') return moved?.direction ?? (quantity.value.gt(1) ? 'up' : 'down');
  if (moved) return isRaised(tokens, quantity, moved.at, tables) ? null : moved.direction;
  const after = quantity.end < limit ? tables.directionAfter[tokens.word[quantity.end]] : undefined;
  if (after) return after;
  if (quantity.unit.kind === 'percent' && quantity.value.lt(0)) return 'down';
  // "lost 190 points, or 0.6%", "gained 3% (12 points)"
  if (
    previous?.change &&
    first - previous.quantity.end <= 2 &&
    restates(tokens, previous.quantity.end, first, tables)
  )
    return previous.change;
  return previous?.change && goesOn(tokens, quantity, first, limit, previous.quantity, tables)
    ? previous.change
    : null;
}

/** "raised $20 million": money got, unless "by" says that it is how much more. */
function isRaised(tokens: Tokens, { first, unit }: Quantity, verb: number, tables: FigureTables): boolean {
  if (unit.kind !== 'currency' || !tables.raising[tokens.word[verb]]) return false;
  for (let at = verb + 1; at < first; at++) if (tables.changeAmounts[tokens.word[at]]) return false;
  return true;
}

/** How many tokens may stand between two changes under one verb. */
const FARTHEST_NEXT = 8;

/** "rose 2% in May and 4% in June": joined to a change in the same unit, with no verb or level between. */
function goesOn(
  tokens: Tokens,
  { end, unit }: Quantity,
  first: number,
  limit: number,
  before: Quantity,
  tables: FigureTables,
): boolean {
  const { kind, word } = tokens;
  if (unit.kind === 'count' || unit.kind === 'none' || !sameUnit(unit, before.unit)) return false;
  const joined = first - 1;
  if (joined < before.end || joined - before.end > FARTHEST_NEXT || !tables.joiners[word[joined]])
    return false;
  if (end < limit && tables.of[word[end]]) return false; // "and 4% of the staff"
  for (let at = before.end; at < joined; at++) {
    if (tables.direction[word[at]] || tables.levels[word[at]]) return false;
    if (kind[at] === MARK && !isHyphen(tokens, at) && tokenText(tokens, at) !== ',') return false;
  }
  return true;
}

function restates(tokens: Tokens, from: number, to: number, tables: FigureTables): boolean {
  for (let at = from; at < to; at++)
    if (!',('.includes(tokenText(tokens, at)) && !tables.restates[tokens.word[at]]) return false;
  return to > from && (tables.restates[tokens.word[to - 1]] === true || tokenText(tokens, to - 1) === '(');
}

/** The superlative that stands before a figure or right after it: "a record $5 billion", "90, the highest". */
export function readSuperlative(
  tokens: Tokens,
  { first, end }: Quantity,
  start: number,
  limit: number,
  tables: FigureTables,
): string | undefined {
  for (let at = Math.max(start, first - LONGEST); at < first; at++) {
    const after = tables.superlatives.match(tokens, at, first);
    if (after < 0) continue;
    const { value } = tables.superlatives;
    let rest = after;
    while (rest < first && (tables.levels[tokens.word[rest]] || bridges(tokens, rest, tables))) rest++;
    if (rest === first) return value;
  }
  let at = end;
  if (at < limit && ',–—'.includes(tokenText(tokens, at))) at++;
  for (let words = 0; at > end && at < limit && words < 3; words++, at++) {
    if (tables.superlatives.match(tokens, at, limit) > 0) return tables.superlatives.value;
  }
  return undefined;
}

const bridges = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  tables.bridges.match(tokens, at, at + 1) === at + 1;
