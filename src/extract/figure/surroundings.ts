import type { Bound, Direction, Unit } from '../../core/item.js';
import type { PhraseTable } from '../../core/phrase.js';
import { DIGITS, GLUED, MARK, type Tokens, tokenText } from '../../core/token.js';
import { isHyphen } from './hyphen.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';
import { sameUnit } from './unit.js';

/** How many tokens the longest phrase before a figure has. */
export const LONGEST = 6;
/** How many words may stand between a word of change and its figure. */
const MOST_BRIDGES = 6;
/** How many tokens before a dash a word of change that it stands for. */
const FARTHEST_ELIDED = 28;
/** How many tokens before its amount a change may be named. */
const FARTHEST_CHANGE = 14;

/** The first token of the longest phrase of `table` that ends right before `end`, or -1. */
export function phraseBefore<T>(tokens: Tokens, end: number, start: number, table: PhraseTable<T>): number {
  for (let at = Math.max(start, end - LONGEST); at < end; at++)
    if (table.match(tokens, at, end) === end) return at;
  return -1;
}

/** A word of change before a figure, and where it stands. */
export interface DirectionRead {
  direction: Direction;
  at: number;
  /** Read off a comparative: what follows it is no object. */
  compares?: boolean;
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
    // "Wachstum von 0,8 Prozent"
    const ofNoun = at > start + 1 && tables.measureOf[before] && tables.changeNouns[word[at - 2]];
    if (tables.levels[before] && !ofNoun) return undefined;
    if (ofNoun) {
      at--;
      continue;
    }
    const direction =
      directionAt(tokens, at - 1, tables) ?? (amount ? tables.directionAfter[before] : undefined); // "higher by 5%"
    if (direction) return { direction, at: at - 1 };
    const bridge = phraseBefore(tokens, at, start, tables.bridges);
    if (tables.changeAmounts[before]) amount = true;
    if (bridge < 0) break;
    at = bridge;
  }
  if (!amount) return undefined;
  return (
    clauseDirection(tokens, at, start, tables) ??
    elidedDirection(tokens, at, start, tables) ??
    comparedBefore(tokens, at, start, tables)
  );
}

/** The last word of change where a dash stands for it: «выручка выросла на 5%, прибыль — на 7%». */
export function elidedDirection(
  tokens: Tokens,
  end: number,
  start: number,
  tables: FigureTables,
): DirectionRead | undefined {
  if (end - 1 <= start || tokens.gap[end] === GLUED || !'—–'.includes(tokenText(tokens, end - 1)))
    return undefined;
  for (let at = end - 2; at >= Math.max(start, end - FARTHEST_ELIDED); at--) {
    const direction = directionAt(tokens, at, tables);
    if (direction) return { direction, at };
  }
  return undefined;
}

const CLAUSE_MARKS = ',.;:!?()[]«»“”"—–';

/** The nearest word of change before `end` in the same clause. */
export function clauseDirection(
  tokens: Tokens,
  end: number,
  start: number,
  tables: FigureTables,
  read = directionAt,
): DirectionRead | undefined {
  const { text, from, gap, kind } = tokens;
  // the mark inside "13,2" parts no clause
  const parts = (at: number) =>
    kind[at] === MARK &&
    CLAUSE_MARKS.includes(text[from[at]]) &&
    !(kind[at + 1] === DIGITS && gap[at + 1] === GLUED);
  const last = end > start && ',—–'.includes(text[from[end - 1]]) ? end - 2 : end - 1; // "raised it by 2%, to 16%"
  for (let at = last; at >= Math.max(start, end - FARTHEST_CHANGE) && !parts(at); at--) {
    const direction = read(tokens, at, tables);
    if (direction) return { direction, at };
  }
  return undefined;
}

/** «выше плана на 12%»: a comparative, behind which stands what something is compared with. */
function comparedBefore(
  tokens: Tokens,
  end: number,
  start: number,
  tables: FigureTables,
): DirectionRead | undefined {
  const read = clauseDirection(tokens, end, start, tables, comparativeAt);
  return read && { ...read, compares: true };
}

/** The direction that a comparative lays something in. */
const comparativeAt = ({ word }: Tokens, at: number, tables: FigureTables): Direction | undefined =>
  tables.directionAfter[word[at]];

/** The direction of a word of change; none where it only goes with a verb: "shot down", "made up". */
function directionAt(tokens: Tokens, at: number, tables: FigureTables): Direction | undefined {
  const { word } = tokens;
  const particles = tables.separable[word[at]];
  if (particles) return closingDirection(tokens, at, particles);
  const direction = tables.direction[word[at]];
  if (!direction || at === 0 || !tables.particles[word[at]]) return direction;
  return tables.particleVerbs[word[at - 1]] ? undefined : direction;
}

/** How far behind its verb a particle may close the clause. */
const FARTHEST_PARTICLE = 20;

function closingDirection(
  { count, kind, word, text, from, gap }: Tokens,
  verb: number,
  particles: ReadonlyMap<number, Direction>,
): Direction | undefined {
  for (let at = verb + 1; at < Math.min(count, verb + FARTHEST_PARTICLE); at++) {
    const direction = particles.get(word[at]);
    if (direction) return direction;
    if (kind[at] === MARK && '.,;:!?'.includes(text[from[at]]) && gap[at + 1] !== GLUED) return undefined;
  }
  return undefined;
}

/** The figure before, and whether it was a change. */
export interface Told {
  quantity: Quantity;
  change: Direction | null;
  /** The last figure of the sentence that counts things. */
  counted?: Quantity;
  /** The change was told by a word before it. */
  isVerbal?: boolean;
  /** The currency named last, in any sentence. */
  currency?: string;
  /** The money of the sentence's last millions of it. */
  money?: Unit;
  /** The unit of the sentence's last money that was given in another currency behind it. */
  converted?: Unit;
  bound?: Bound;
  /** What the sentence tells the parts of: "Of the 90 ships, …". */
  whole?: Unit;
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
  const isReached = first > 0 && tables.reaching[tokens.word[first - 1]];
  const after =
    quantity.end < limit && !isReached && tokens.kind[quantity.end + 1] !== DIGITS // "394 zu 241 Stimmen"
      ? tables.directionAfter[tokens.word[quantity.end]]
      : undefined;
  if (after) return after;
  const compared = quantity.end < limit ? tables.comparedAfter[tokens.word[quantity.end]] : undefined;
  if (compared && (quantity.unit.kind !== 'count' || quantity.unit.noun === tables.point)) return compared;
  const isAgain = isRestated(tokens, first, previous, tables);
  if (isAgain && quantity.end + 1 < limit && ',)'.includes(tokenText(tokens, quantity.end))) {
    const closing = tables.directionAfter[tokens.word[quantity.end + 1]];
    if (closing) return closing;
  }
  if (quantity.unit.kind === 'percent' && quantity.value.lt(0)) return 'down';
  if (quantity.unit.kind === 'percent' && isPlus(tokens, quantity.first)) return 'up';
  // "lost 190 points, or 0.6%", "gained 3% (12 points)"
  if (previous?.change && isAgain) return previous.change;
  return previous?.change &&
    previous.isVerbal &&
    goesOn(tokens, quantity, first, limit, previous.quantity, tables)
    ? previous.change
    : null;
}

/** "+19%". */
const isPlus = (tokens: Tokens, first: number): boolean =>
  first > 0 && tokens.gap[first] === GLUED && tokenText(tokens, first - 1) === '+';

/** Whether a figure says the one before it otherwise: "190 points, or 0.6%". */
export const isRestated = (
  tokens: Tokens,
  first: number,
  previous: Told | undefined,
  tables: FigureTables,
): boolean =>
  previous !== undefined &&
  first - previous.quantity.end <= 3 &&
  restates(tokens, previous.quantity.end, first, tables);

/** "raised $20 million", "recovered 12 paintings": what is got, unless "by" says that it is how much more. */
function isRaised(tokens: Tokens, { first, unit }: Quantity, verb: number, tables: FigureTables): boolean {
  const carrier = tables.particles[tokens.word[verb]] ? verb - 1 : verb;
  const isGot = unit.kind === 'currency' && tables.raising[tokens.word[verb]];
  const isThing = unit.kind === 'count' || unit.kind === 'measure';
  const isHandled = isThing && carrier >= 0 && tables.handling[tokens.word[carrier]];
  if (!isGot && !isHandled) return false;
  for (let at = verb + 1; at < first; at++) if (tables.changeAmounts[tokens.word[at]]) return false;
  return true;
}

/** How many tokens may stand between two changes under one verb. */
const FARTHEST_NEXT = 8;

/** "rose 2% in May and 4% in June": joined to a change in the same unit, with no verb between. */
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
    if (tables.direction[word[at]]) return false;
    if (kind[at] === MARK && !isHyphen(tokens, at) && tokenText(tokens, at) !== ',') return false;
  }
  return true;
}

function restates(tokens: Tokens, from: number, to: number, tables: FigureTables): boolean {
  for (let at = from; at < to; at++)
    if (
      !',('.includes(tokenText(tokens, at)) &&
      !tables.restates[tokens.word[at]] &&
      !(at === to - 1 && at > from && tables.changeAmounts[tokens.word[at]])
    )
      return false;
  const last = to - 1 > from && tables.changeAmounts[tokens.word[to - 1]] ? to - 2 : to - 1; // "or by 2%"
  return to > from && (tables.restates[tokens.word[last]] === true || tokenText(tokens, last) === '(');
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
    while (rest < first && !tables.changeAmounts[tokens.word[rest]] && leadsOn(tokens, rest, tables)) rest++;
    if (rest === first) return value;
  }
  let at = end;
  if (at < limit && ',–—'.includes(tokenText(tokens, at))) at++;
  for (let words = 0; at > end && at < limit && words < 3; words++, at++) {
    if (tables.clauseOpeners[tokens.word[at]]) return undefined;
    if (tables.superlatives.match(tokens, at, limit) > 0) return tables.superlatives.value;
  }
  return undefined;
}

const leadsOn = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  tables.levels[tokens.word[at]] === true || tables.bridges.match(tokens, at, at + 1) === at + 1;
