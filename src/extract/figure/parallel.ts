import type { Decimal } from '../../core/decimal.js';
import type { Unit } from '../../core/item.js';
import { GLUED, isOneOf, LOWER, MARK, SPACED, type Tokens, tokenText, WORD } from '../../core/token.js';
import { isBase } from './basis.js';
import { pastHyphen } from './hyphen.js';
import { isLengthOfTime } from './length-of-time.js';
import { hedgeStart, phraseBefore } from './phrase-before.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';
import type { Told } from './told.js';

/** How far behind a figure a number may still be in its unit, in tokens. */
export const FARTHEST_PARALLEL = 20;

/** Whether a number that ends its clause stands behind the same word for a level as the share before it. */
export function isSameLevel(
  tokens: Tokens,
  { first, end, place }: Quantity,
  limit: number,
  before: Quantity,
  start: number,
  tables: FigureTables,
): boolean {
  const { word } = tokens;
  if (before.first <= start || first - before.end > FARTHEST_PARALLEL || place < before.place) return false;
  if (!tables.levels[word[first - 1]] || word[first - 1] !== word[before.first - 1]) return false;
  return (
    end >= limit || (isOneOf(tokens, end, '.,;)') && (end + 1 >= limit || tokens.gap[end + 1] !== GLUED))
  );
}

/** Whether a number leaves out the unit of the one before it. */
export const isParallel = (
  tokens: Tokens,
  quantity: Quantity,
  limit: number,
  before: Quantity,
  start: number,
  tables: FigureTables,
): boolean =>
  isBeside(tokens, quantity, before, tables) ||
  isSubject(tokens, quantity, limit, before, start, tables) ||
  leftOut(tokens, quantity, limit, before, start, tables);

/**
 * Whether a number that ends its clause leaves out what was counted before ("We had 90 staff, and now we are 640"),
 * or the unit that a like number had ("The highest bid was $84.75, the lowest is 74.07").
 */
export function leftOut(
  tokens: Tokens,
  { first, end, place }: Quantity,
  limit: number,
  before: Quantity,
  start: number,
  tables: FigureTables,
): boolean {
  const { kind, shape, word } = tokens;
  if (first - before.end > FARTHEST_PARALLEL || before.first < start || before.high) return false;
  if (!closes(tokens, end, limit, tables)) return false;
  const last = hedgeStart(tokens, first, before.end, tables) - 1;
  if (last <= before.end || kind[last] !== WORD || shape[last] !== LOWER || tables.labels[word[last]])
    return false;
  if (before.unit.kind === 'count') return place === 0 && before.place === 0;
  return place < 0 && place === before.place && tables.equals[word[last]] === 1;
}

/** How many tokens may lead from the start of such a sentence to its number. */
const MOST_OPENING = 5;

/** «Это на 1,3 млн больше»: in a sentence on a figure of the one before, the unit that how much more or less it is has too. */
export function unitOfDifference(
  tokens: Tokens,
  { first, end, numeral }: Quantity,
  start: number,
  limit: number,
  { others }: Told,
  tables: FigureTables,
): Unit | undefined {
  const { kind, word } = tokens;
  if (!tables.resuming[word[start]] || first - start > MOST_OPENING || end >= limit) return undefined;
  if (!tables.directionAfter[word[end]] || kind[end] !== WORD) return undefined;
  const before = others.find(
    ({ unit, numeral: told }) => told.scale === numeral.scale && !isLengthOfTime(unit),
  );
  if (!before || before.first >= start || start - before.end > FARTHEST_PARALLEL) return undefined;
  return before.unit;
}

/** Whether a number behind a word such as "another" is of the things that were counted before it in its sentence. */
export function isOneMore(
  tokens: Tokens,
  { first, end, place, numeral, outOf }: Quantity,
  limit: number,
  counted: Quantity | undefined,
  start: number,
  tables: FigureTables,
): boolean {
  const { kind, shape, word } = tokens;
  if (!counted || counted.first < start || first - counted.end > FARTHEST_PARALLEL || outOf) return false;
  if (place < 0 || numeral.form === 'multiple' || numeral.form === 'fraction') return false;
  const mere = hedgeStart(tokens, first, start, tables) - 1;
  if (mere <= counted.end || !tables.merely[word[mere]] || tables.equals[word[mere - 1]]) return false;
  // «ещё шесть задержали»
  const isVerb =
    tables.section.count.attributes.length > 0 && end < limit && kind[end] === WORD && shape[end] === LOWER;
  // «ещё 900 — на платной основе»
  const isDash = end < limit && tokens.gap[end] === SPACED && isOneOf(tokens, end, '—–');
  return isVerb || isDash || closes(tokens, end, limit, tables);
}

/** Whether nothing that a number could count follows it: the end of its clause, or brackets. */
export function closes(tokens: Tokens, end: number, limit: number, tables: FigureTables): boolean {
  const { gap, kind, shape } = tokens;
  if (end >= limit || tokenText(tokens, end) === '(') return true;
  // "waren es 860 gewesen."
  const isParticiple =
    tables.section.context.separable !== undefined &&
    kind[end] === WORD &&
    shape[end] === LOWER &&
    (end + 1 >= limit || isOneOf(tokens, end + 1, '.,;'));
  if (isParticiple) return true;
  const isClosing = kind[end] === MARK && isOneOf(tokens, end, '.,;!?)”"»');
  return isClosing && (gap[end + 1] !== GLUED || kind[end + 1] === MARK);
}

/** «на внутренних линиях 2,9 млн человек, на международных — 1 млн»: a dash stands for what was said, and the unit with it. */
export function unitOfDash(
  tokens: Tokens,
  { first, end, numeral, place }: Quantity,
  limit: number,
  { others }: Told,
  tables: FigureTables,
): Unit | undefined {
  const before = others[0];
  if (!before || first - before.end > FARTHEST_PARALLEL || before.high) return undefined;
  const last = hedgeStart(tokens, first, before.end, tables) - 1;
  if (last <= before.end || tokens.gap[last + 1] !== SPACED || !isOneOf(tokens, last, '—–')) return undefined;
  if (tokens.kind[last - 1] !== WORD || !closes(tokens, end, limit, tables)) return undefined;
  const { unit } = before;
  if (isLengthOfTime(unit) || (unit.kind === 'count' && place < 0)) return undefined;
  // «долг — 47,9 млрд рублей, его отношение к прибыли — 0,38»
  if (before.numeral.scale > 0 && numeral.scale === 0 && place < 0) return undefined;
  return unit;
}

/** How far apart numbers are that surely say two things, and how near those that are likely of one. */
const APART = 10;
const ALIKE = 2;

/** "96,000 people are in 118 camps, up from 74,500": what is compared is in the unit of the number that it is like. */
export function unitOfLike(
  tokens: Tokens,
  quantity: Quantity,
  { others }: Told,
  tables: FigureTables,
): Unit | undefined {
  const { value, place } = quantity;
  const [last, ...rest] = others;
  if (!last || rest.length === 0 || place < 0 || !isBeside(tokens, quantity, last, tables)) return undefined;
  if (!isBase(tokens, quantity.first, last.end, tables)) return undefined;
  const isAttribute = pastHyphen(tokens, last.numeral.end) > last.numeral.end; // "46 raids along a 35-kilometre front, up from 39"
  if (!isAttribute && within(value, last.value, APART)) return undefined;
  return rest.find((one) => one.unit.kind === 'count' && within(value, one.value, ALIKE))?.unit;
}

const within = (a: Decimal, b: Decimal, times: number): boolean =>
  !a.gt(b.times(times)) && !b.gt(a.times(times));

/** "31 seats, up 9 on the last vote": a gain right behind what was counted is of the same things. */
export function isGain(
  tokens: Tokens,
  { first, end }: Quantity,
  limit: number,
  before: Quantity,
  tables: FigureTables,
): boolean {
  const { word } = tokens;
  if (before.unit.kind !== 'count' || first !== before.end + 2 || !tables.particles[word[first - 1]])
    return false;
  return isOneOf(tokens, before.end, ',') && (end >= limit || tables.stops[word[end]] === 1);
}

/** "84 homes in Oslo, 31 in Bergen and 12 in Narvik": a list whose numbers have the same preposition behind them. */
export function isInList(
  tokens: Tokens,
  { first, end, place, numeral }: Quantity,
  limit: number,
  before: Quantity,
  tables: FigureTables,
): boolean {
  const { kind, word } = tokens;
  if (before.unit.kind !== 'count' || place < 0 || before.place < 0 || numeral.form === 'fraction')
    return false;
  const joint = first - 1;
  if (end >= limit || joint <= before.end || joint - before.end > MOST_LISTED) return false;
  if (!tables.clausePrepositions[word[end]] || word[end] !== word[before.end]) return false;
  for (let at = before.end; at < joint; at++) if (kind[at] === MARK) return false;
  return kind[joint] === MARK ? isOneOf(tokens, joint, ',;') : tables.partJoiners[word[joint]] === 1;
}

/** How many words may stand behind a number of a list: "in the south of Oslo". */
const MOST_LISTED = 6;

/** "12 people died, and more than 60 are missing": a number with its own verb counts what the one before it did. */
export function isSubject(
  tokens: Tokens,
  { first, end, place }: Quantity,
  limit: number,
  before: Quantity,
  start: number,
  tables: FigureTables,
): boolean {
  if (before.unit.kind !== 'count' || before.first < start || place < 0 || before.place < 0) return false;
  const verb = tables.others[tokens.word[end]] ? end + 1 : end; // "24 weitere wurden verletzt"
  if (verb >= limit || !tables.auxiliaries[tokens.word[verb]]) return false;
  let opens = hedgeStart(tokens, first, before.end, tables);
  // "a further 60,000 are to receive"
  for (let at = opens; at >= 0; at = phraseBefore(tokens, opens, before.end, tables.bridges)) opens = at;
  const last = opens - 1;
  if (last < before.end) return false;
  return tokens.kind[last] === MARK
    ? isOneOf(tokens, last, ',;')
    : tables.partJoiners[tokens.word[last]] === 1;
}

/** "compared with 9", "against an average of about 20". */
export function isBeside(
  tokens: Tokens,
  { first }: Quantity,
  { end, prefixed, unit }: Quantity,
  tables: FigureTables,
): boolean {
  if (first - end > FARTHEST_PARALLEL) return false;
  let at = hedgeStart(tokens, first, end, tables);
  for (let before = at; before >= 0; before = phraseBefore(tokens, at, end, tables.bridges)) at = before;
  // "thefts per 1,000 cars rose from 2.9" says another thing of them, "up from 2.9" does not
  const verb = at - 2;
  if (verb >= end && tables.direction[tokens.word[verb]] && !tables.particles[tokens.word[verb]])
    return false;
  // "$4.25 and 32": money by its sign would have it again
  const isAdjacent = at - 1 === end;
  const isListed =
    tables.partJoiners[tokens.word[at - 1]] &&
    (prefixed || (!isAdjacent && unit.kind === 'measure' && !unit.code.includes('/')));
  const isBaseBefore = tables.numberBases[tokens.word[at - 1]] && isOneOf(tokens, at - 2, ',');
  return isBaseBefore || (tables.parallels[tokens.word[at - 1]] === 1 && !isListed);
}
