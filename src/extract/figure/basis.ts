import type { Period } from '../../core/item.js';
import {
  BROKEN,
  DIGITS,
  GLUED,
  isOneOf,
  MARK,
  PARTED,
  type Tokens,
  tokenAt,
  WORD,
} from '../../core/token.js';
import { phraseBefore } from './phrase-before.js';
import { statesNumber } from './quantity.js';
import type { FigureTables } from './tables.js';

/** How many words after a figure may lead over to what it is compared with: "more than". */
const MOST_LEADING = 2;

/**
 * Whether what follows a figure is what it is compared with: "more than in 2019", and "from 2019" after a
 * change, which else is where something starts; "above the plan for 2019".
 */
export function isBasis(
  tokens: Tokens,
  end: number,
  limit: number,
  isChange: boolean,
  tables: FigureTables,
): boolean {
  if (end < limit && tables.comparedAfter[tokens.word[end]]) return true;
  if (isBesideDate(tokens, end, limit, tables)) return true;
  for (let at = end; at < limit && at < end + MOST_LEADING; at++) {
    if (tables.basePhrases.match(tokens, at + 1, limit) > 0) return true; // "as many as in 2019"
    if (tables.rangeStarts[tokens.word[at]]) return isChange;
    if (tables.parallels[tokens.word[at]]) return true;
  }
  return false;
}

/** «на 3% больше августа прошлого года»: a comparative with a date right behind it, in the case that says "than". */
const isBesideDate = (
  { kind, word }: Tokens,
  end: number,
  limit: number,
  { directionAfter, months, namesYears }: FigureTables,
): boolean =>
  namesYears &&
  end + 1 < limit &&
  directionAfter[word[end]] !== undefined &&
  (months[word[end + 1]] === 'sure' || kind[end + 1] === DIGITS);

/** How many tokens before a period may say that it is what others are compared with. */
const FARTHEST = 10;

/**
 * Whether a period is one that something is compared with: "up from $900 million in 2021", "compared
 * with 2023", "the highest since 2014". It governs no figure but the one right before it.
 */
export function isComparedWith(tokens: Tokens, period: Period, tables: FigureTables): boolean {
  const { gap, word } = tokens;
  const first = tokenAt(tokens, period.span.from);
  const stop = Math.max(0, first - FARTHEST);
  for (let at = first - 1; at >= stop && gap[at + 1] < PARTED && !parts(tokens, at); at--) {
    // "nach 1,7 Prozent im Januar"
    if (tables.numberBases[word[at]] && statesNumber(tokens, at + 1, tables)) return true;
    if (!tables.bases[word[at]]) continue;
    if (at < first - 1 && tables.rangeStarts[word[at]]) {
      // "came from Norway last year": where from, with no number
      if (hasNumber(tokens, at + 1, first, tables) || isChanged(tokens, at, tables)) return true;
      continue;
    }
    if (!tables.rangeStarts[word[at]]) return true;
    // "from January to March" is a range of its own, and "80 tonnes from 2027" when it starts
    if (!period.rule.endsWith('/range') && isChanged(tokens, at, tables)) return true;
  }
  return phraseBefore(tokens, first, stop, tables.basePhrases) >= 0 || isSinceMost(tokens, period, tables);
}

/** Whether a number stands among tokens. */
function hasNumber(tokens: Tokens, first: number, end: number, tables: FigureTables): boolean {
  for (let at = first; at < end; at++)
    if (statesNumber(tokens, at, tables) && tables.multiples[tokens.word[at]] === undefined) return true;
  return false;
}

/** Whether a share right before a period that is over is told as the change since then: «на 8% к прошлому году». */
export function isAgainst(
  tokens: Tokens,
  period: Period,
  today: string | undefined,
  tables: FigureTables,
): boolean {
  if (today === undefined || period.to >= today) return false;
  const joint = tokenAt(tokens, period.span.from) - 1;
  if (joint < 1 || !tables.against[tokens.word[joint]]) return false;
  const unit = phraseBefore(tokens, joint, 0, tables.units);
  return unit > 0 && tables.units.value.unit.kind === 'percent';
}

/** Whether nothing was so high or low since a period: "the highest since 2014". */
export function isSinceMost(tokens: Tokens, period: Period, tables: FigureTables): boolean {
  const { word } = tokens;
  const first = tokenAt(tokens, period.span.from);
  if (first === 0 || !tables.sinces[word[first - 1]]) return false;
  for (let at = first - 2; at >= Math.max(0, first - FARTHEST); at--)
    if (tables.mosts[word[at]] || tables.superlatives.match(tokens, at, first) > 0) return true;
  return false;
}

/** How many words may lead from "now" to its figure: "now averages". */
const MOST_SINCE_NOW = 2;

/** Whether a figure is today's, whatever period was told before: "against 84 now", "and now average $1,850". */
export function isNow(
  tokens: Tokens,
  first: number,
  end: number,
  start: number,
  tables: FigureTables,
): boolean {
  const { count, kind, word } = tokens;
  if (end < count && tables.nows[word[end]]) return true;
  const present = phraseBefore(tokens, first, start, tables.nowadays); // "from the present $4.5 billion"
  if (present > start && tables.rangeStarts[word[present - 1]]) return true;
  for (let at = first - 1; at >= Math.max(start, first - 1 - MOST_SINCE_NOW) && kind[at] === WORD; at--)
    if (tables.nows[word[at]]) return true;
  return false;
}

/** Whether a clause of its own tells what was in a period: "the worst since 2013, when 116 died". */
export function opensWhen(tokens: Tokens, period: Period, tables: FigureTables): boolean {
  const comma = tokenAt(tokens, period.span.to);
  return (
    comma + 1 < tokens.count && isOneOf(tokens, comma, ',') && tables.whens[tokens.word[comma + 1]] === 1
  );
}

/** Whether a period is the start of a stretch, said behind what it is of, and so of nothing that follows: "a third since June". */
export function isStart(tokens: Tokens, period: Period, tables: FigureTables): boolean {
  const { kind, gap, word } = tokens;
  const since = tokenAt(tokens, period.span.from) - 1;
  if (since < 0 || !tables.stretchStarts[word[since]]) return false;
  const before = since - 1;
  return (
    before >= 0 &&
    gap[since] < BROKEN &&
    kind[before] !== MARK &&
    !tables.clauseOpeners[word[before]] &&
    !tables.partJoiners[word[before]]
  );
}

/** Whether a period is one end of a stretch: "by 2035", "since 2014". */
export function isEnd(tokens: Tokens, period: Period, tables: FigureTables): boolean {
  const before = tokenAt(tokens, period.span.from) - 1;
  if (before < 0) return false;
  const word = tokens.word[before];
  return tables.dues[word] === 1 || tables.stretchStarts[word] === 1;
}

/** How many words before a figure may say that others are compared with it: "from a profit of". */
const FARTHEST_BASE = 5;

/** Whether a figure is what others are compared with: "up from 90", "against a revised 90". */
export function isBase(tokens: Tokens, first: number, start: number, tables: FigureTables): boolean {
  const { kind, word } = tokens;
  for (let at = first - 1; at >= Math.max(start, first - FARTHEST_BASE); at--) {
    if (tables.bases[word[at]]) return true;
    if (kind[at] !== WORD || tables.direction[word[at]] || tables.partJoiners[word[at]]) return false;
  }
  return false;
}

/** How far before "from 2019" a word of change stands that it is compared with. */
const FARTHEST_CHANGE = 14;

function isChanged({ word }: Tokens, end: number, tables: FigureTables): boolean {
  for (let at = end - 1; at >= Math.max(0, end - FARTHEST_CHANGE); at--)
    if (tables.direction[word[at]] || tables.directionAfter[word[at]]) return true;
  return false;
}

/** A mark that parts clauses; those inside a number and signs of money and percent do not. */
function parts(tokens: Tokens, at: number): boolean {
  const { count, gap, kind } = tokens;
  if (kind[at] !== MARK || !isOneOf(tokens, at, ',.;:!?()—–')) return false;
  const inNumber = at + 1 < count && gap[at] === GLUED && gap[at + 1] === GLUED && kind[at + 1] === DIGITS;
  return !inNumber;
}
