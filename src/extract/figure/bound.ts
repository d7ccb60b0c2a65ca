import type { Bound } from '../../core/item.js';
import { MARK, PARTED, type Tokens, tokenText } from '../../core/token.js';
import { clauseDirection, elidedDirection } from './direction.js';
import { pastHyphen } from './hyphen.js';
import { isLengthOfTime } from './length-of-time.js';
import { isPast } from './past.js';
import { phraseBefore } from './phrase-before.js';
import { type Quantity, statesNumber } from './quantity.js';
import type { FigureTables } from './tables.js';
import type { Told } from './told.js';

export interface BoundRead {
  bound: Bound;
  /** Where the phrase before the figure starts; the figure's own first token where there is none. */
  first: number;
}

/** The bound that stands before or after a figure. */
export function readBound(
  tokens: Tokens,
  quantity: Quantity,
  start: number,
  limit: number,
  previous: Told | undefined,
  tables: FigureTables,
): BoundRead {
  const { end, hedge } = quantity;
  // "knapp die Hälfte"
  const isBehindArticle =
    (quantity.numeral.form === 'fraction' || tables.halves[tokens.word[quantity.first]] !== undefined) &&
    tables.determiners[tokens.word[quantity.first - 1]] === 1;
  // "roughly a 60% chance"
  const isArticle =
    quantity.numeral.form === 'digits' &&
    quantity.first > start &&
    tables.articles[tokens.word[quantity.first - 1]] === 1 &&
    phraseBefore(tokens, quantity.first - 1, start, tables.boundBefore) >= 0;
  const first = isBehindArticle || isArticle ? quantity.first - 1 : quantity.first;
  const at = phraseBefore(tokens, first, start, tables.boundBefore);
  // «в районе пять лет», of a place
  if (at >= 0 && tables.notInCase[tokens.word[quantity.first]]) {
    if (tables.whereBefore.match(tokens, at, first) === first) return { bound: 'exact', first };
  }
  if (at < 0 && first > start && tables.changeAmounts[tokens.word[first - 1]]) {
    // «почти на четверть», but not «меньше на четверть»
    const hedge = phraseBefore(tokens, first - 1, start, tables.boundBefore);
    const compared = tables.direction[tokens.word[hedge]] ?? tables.directionAfter[tokens.word[hedge]];
    if (hedge >= 0 && !(compared && hedge === first - 2)) return { bound: tables.boundBefore.value, first };
  }
  // "three times as much as"
  if (at >= 0 && previous && previous.quantity.end === at && previous.quantity.rule === 'times')
    return { bound: 'exact', first };
  // "may lose £105m over three seasons", "jailed for two years over £2m"
  if (
    at >= 0 &&
    at === first - 1 &&
    previous &&
    previous.quantity.end === at &&
    tables.durings[tokens.word[at]]
  )
    return { bound: 'exact', first };
  // "ein Fünftel weniger als zehn Jahre zuvor"
  if (
    at >= 0 &&
    previous &&
    previous.quantity.end === at &&
    isCompared(tokens, quantity, previous, at, tables)
  )
    return { bound: 'exact', first };
  const isLevel =
    at === first - 1 &&
    tables.levels[tokens.word[at]] &&
    !(quantity.unit.kind === 'count' && tables.losing[tokens.word[at - 1]]) && // «потеряли до 205 солдат»
    (clauseDirection(tokens, at, start, tables) ??
      elidedDirection(tokens, at, start, tables) ??
      isSecondLevel(tokens, at, start, previous, tables));
  const isCarried =
    at >= 0 && tables.particles[tokens.word[at]] && isAfterCarrier(tokens, at, quantity, start, tables);
  if (isCarried) return { bound: 'exact', first };
  const isThrough =
    at === first - 1 && tables.durings[tokens.word[at]] && isThroughout(tokens, quantity, tables);
  if (isThrough) return { bound: 'exact', first };
  const isAcross =
    at === first - 1 && tables.durings[tokens.word[at]] && isFewOfAll(tokens, quantity, tables);
  if (isAcross) return { bound: 'exact', first };
  const isTaken =
    at === first - 1 && tables.takings[tokens.word[at]] && isTimeTaken(tokens, quantity, at, start, tables);
  if (isTaken) return { bound: 'exact', first };
  if (at >= 0 && !isLevel) return { bound: tables.boundBefore.value, first: at };
  if (hedge) return { bound: hedge, first };
  const behind = end < limit && tokens.gap[end] !== PARTED ? tables.boundAfter.match(tokens, end, limit) : -1;
  if (behind > 0) {
    const bound = tables.boundAfter.value;
    if (!opensNext(tokens, end, behind, limit, tables)) return { bound, first };
  }
  return { bound: 'exact', first };
}

/** Whether "less than" says what a share is less than, or a number than so long ago. */
function isCompared(
  { word }: Tokens,
  { end, unit, numeral }: Quantity,
  { quantity: before }: Told,
  at: number,
  tables: FigureTables,
): boolean {
  if (!tables.directionAfter[word[at]] || numeral.form === 'multiple') return false;
  if (isLengthOfTime(unit) && tables.ago[word[end]]) return true;
  return before.unit.kind === 'percent' || before.numeral.form === 'fraction';
}

/** Whether the words from `at` to `end` open the next figure, as "and over" in "14 homes and over 20 cars". */
function opensNext(tokens: Tokens, at: number, end: number, limit: number, tables: FigureTables): boolean {
  for (let first = at; first <= end; first++) {
    const next = first === end ? end : tables.boundBefore.match(tokens, first, limit);
    if (next > 0 && next < limit && statesNumber(tokens, next, tables)) return true;
  }
  return false;
}

/** Whether "to" follows a change and its comma ("by 2%, to 16"), or a first level ("from 5.8 this year to 4.5"). */
function isSecondLevel(
  tokens: Tokens,
  at: number,
  start: number,
  previous: Told | undefined,
  tables: FigureTables,
): boolean {
  if (!previous || previous.quantity.first < start) return false;
  const { first, end } = previous.quantity;
  const isMove = previous.change !== null || tables.changeAmounts[tokens.word[first - 1]] === 1;
  if (isMove && end === at - 1 && tokenText(tokens, end) === ',') return true;
  if (first === start || !tables.rangeStarts[tokens.word[first - 1]]) return false;
  for (let between = end; between < at; between++) if (tokens.kind[between] === MARK) return false;
  return true;
}

/** How far before "up to" the verb may stand that it goes with. */
const FARTHEST_CARRIER = 5;

function isAfterCarrier(
  tokens: Tokens,
  end: number,
  { unit, end: behind }: Quantity,
  start: number,
  tables: FigureTables,
): boolean {
  const before = end > start ? tokens.word[end - 1] : 0;
  const isMounting = tables.mounters[before] === 1;
  const isOfThings = unit.kind === 'count' && unit.noun !== tables.point;
  if (isOfThings && (tables.carriers[before] || isMounting)) return false; // "sending up to 40 inspectors"
  if (isLengthOfTime(unit)) return false; // "it will take up to 26 months"
  if (isMounting) return !tables.measureOf[tokens.word[behind]]; // "pick up to 5 kg of berries"
  // "brought gusts of up to 90 mph", "take in up to 900 guests"
  if (tables.measureOf[before] || tables.clausePrepositions[before]) return false;
  for (let at = end - 1; at >= Math.max(start, end - FARTHEST_CARRIER); at--) {
    if (tables.carriers[tokens.word[at]]) return true;
    if (tokens.kind[at] === MARK) return false;
  }
  return false;
}

/** Whether "over" before a length of time is all through it, as "spread over five years" but not "after over five years". */
function isThroughout(
  tokens: Tokens,
  { first, end, unit, numeral }: Quantity,
  tables: FigureTables,
): boolean {
  const { word } = tokens;
  if (pastHyphen(tokens, numeral.end) > numeral.end) return false; // "die über 60-Jährigen"
  if (!isLengthOfTime(unit) || numeral.end === end) return false; // "those over 25" has no unit of its own
  if (tables.ago[word[end]] || tables.age.match(tokens, end - 1) > 0 || tables.age.match(tokens, end) > 0)
    return false;
  return first < 2 || !tables.lasting[word[first - 2]];
}

/** Nobody says of so few in words that there are more. */
const FEW = 12;

/** Whether a few of a whole are counted in words, which "over" tells where: "shot down over six of its regions". */
const isFewOfAll = (
  { word }: Tokens,
  { numeral, end, value }: Quantity,
  { determiners }: FigureTables,
): boolean =>
  numeral.form === 'words' &&
  value.lte(FEW) &&
  numeral.end + 1 < end &&
  determiners[word[numeral.end + 1]] === 1;

/** How far before "within" the verb may stand that tells what was done, and how near before that one an auxiliary. */
const FARTHEST_DONE = 8;
const NEAREST_AUXILIARY = 3;

/** Whether a length of time is what something took, "won the match within six minutes", and not what it must or may take. */
function isTimeTaken(
  tokens: Tokens,
  { unit }: Quantity,
  end: number,
  start: number,
  tables: FigureTables,
): boolean {
  const { kind, word } = tokens;
  if (!isLengthOfTime(unit)) return false;
  for (let at = end - 1; at >= Math.max(start, end - FARTHEST_DONE) && kind[at] !== MARK; at--) {
    if (!isPast(tokens, at, tables) && !tables.verbs[word[at]]) continue;
    for (let by = at - 1; by >= Math.max(start, at - NEAREST_AUXILIARY); by--)
      if (tables.auxiliaries[word[by]]) return false;
    return true;
  }
  return false;
}

/** Whether the bound from `first` to `end` tells a level: "below 200", but not "by below 2%". */
export function reachesBound({ word }: Tokens, first: number, end: number, tables: FigureTables): boolean {
  if (first > 0 && tables.changeAmounts[word[first - 1]]) return false;
  for (let at = first; at < end; at++) if (tables.levelBounds[word[at]]) return true;
  return false;
}
