import { scaled } from '../../core/decimal.js';
import {
  DIGITS,
  GLUED,
  isOneOf,
  LOWER,
  MARK,
  PARTED,
  SPACED,
  type Tokens,
  tokenText,
  WORD,
} from '../../core/token.js';
import { placesOf, sameUnit } from '../../core/unit.js';
import { isAge } from './age.js';
import { countedNoun, isPlural } from './count-noun.js';
import { addNoun, addPeople, addPerBehind, addPerMany, markGroup } from './counted.js';
import { asciiDigits } from './digits.js';
import { freeze } from './frost.js';
import { pastHyphen } from './hyphen.js';
import { isLengthOfTime } from './length-of-time.js';
import { NO_NUMBER } from './no-number.js';
import { readNumeral } from './numeral.js';
import { addParts } from './parts.js';
import { addPerBefore } from './per-before.js';
import { phraseBefore } from './phrase-before.js';
import { isSkip, type Quantity, readQuantity, startsNumber } from './quantity.js';
import { addRange } from './range.js';
import { shareAhead } from './share-ahead.js';
import type { FigureTables } from './tables.js';
import type { Told } from './told.js';
import { readUnit } from './unit.js';
import { inMeasure, ofThings, unitPer } from './units.js';
import { weigh } from './weight.js';

/**
 * Reads on from a quantity as far as the sentence's `limit`: cents after dollars, the other end of
 * its range, what it is out of, the counted noun.
 */
export function extend(
  tokens: Tokens,
  quantity: Quantity,
  start: number,
  limit: number,
  previous: Told | undefined,
  tables: FigureTables,
): void {
  if (quantity.rule === NO_NUMBER) return;
  addMinor(tokens, quantity, limit, tables);
  addParts(tokens, quantity, limit, tables);
  addMargin(tokens, quantity, limit, tables);
  addRange(tokens, quantity, start, limit, previous, tables);
  addRatio(tokens, quantity, limit, tables);
  const isAfterShare = previous?.quantity.unit.kind === 'percent' && previous.quantity.first >= start;
  shareAhead(tokens, quantity, limit, isAfterShare, tables);
  skipRepeat(tokens, quantity, limit);
  addHedged(tokens, quantity, limit, tables);
  weigh(tokens, quantity, start, limit, tables);
  if (isAge(tokens, quantity, start, limit, tables)) quantity.unit = inMeasure('a');
  else if (!(previous?.whole && previous.quantity.first >= start && isDoing(tokens, quantity, limit, tables)))
    addNoun(tokens, quantity, limit, tables);
  addPeople(tokens, quantity, start, limit, tables);
  addOneIn(tokens, quantity, limit, tables);
  addPerBehind(tokens, quantity, limit, tables);
  addPerMany(tokens, quantity, limit, tables);
  addPerBefore(tokens, quantity, start, tables);
  freeze(tokens, quantity, start, limit, tables);
  markGroup(quantity);
  leaveOut(tokens, quantity, start, tables);
}

/** "all but three of the 14" are eleven. */
function leaveOut(tokens: Tokens, part: Quantity, start: number, tables: FigureTables): void {
  if (!part.outOf || part.high) return;
  const at = phraseBefore(tokens, part.first, start, tables.allBut);
  if (at < 0) return;
  part.value = part.outOf.minus(part.value);
  part.first = at;
}

/** "Of the five wells three yield water": behind a part in words stands a verb, which has no plural's ending. */
function isDoing(
  tokens: Tokens,
  { numeral, end, unit }: Quantity,
  limit: number,
  tables: FigureTables,
): boolean {
  const { gap, kind, shape } = tokens;
  if (numeral.form !== 'words' || unit.kind !== 'none' || numeral.value.eq(1) || end >= limit) return false;
  if (tables.section.count.attributes.length > 0 || kind[end] !== WORD || gap[end] !== SPACED) return false;
  const noun = shape[end] === LOWER ? countedNoun(tokens, end, limit, tables, false) : undefined;
  return noun?.end === end + 1 && !isPlural(tokens, end, tables);
}

/** "eleven (11) hospitals": the number said again in digits belongs to it. */
function skipRepeat(tokens: Tokens, quantity: Quantity, limit: number): void {
  const { end } = quantity;
  if (quantity.numeral.form !== 'words' || end + 2 >= limit || tokenText(tokens, end) !== '(') return;
  if (tokens.kind[end + 1] !== DIGITS || tokenText(tokens, end + 2) !== ')') return;
  if (quantity.value.eq(asciiDigits(tokens, end + 1))) quantity.end = end + 3;
}

/** "28 ± 2 km": the margin's unit is the value's. */
function addMargin(tokens: Tokens, quantity: Quantity, limit: number, tables: FigureTables): void {
  const at = quantity.end + 1;
  if (at >= limit || tokenText(tokens, quantity.end) !== '±' || !startsNumber(tokens, at, tables)) return;
  const margin = readQuantity(tokens, at, limit, tables);
  if (!margin || isSkip(margin) || margin.high || margin.malformed) return;
  if (quantity.unit.kind === 'none') quantity.unit = margin.unit;
  else if (margin.unit.kind !== 'none' && !sameUnit(quantity.unit, margin.unit)) return;
  quantity.margin = margin.value.abs();
  quantity.end = margin.end;
  quantity.numeral = { ...quantity.numeral, plain: false };
}

/** "13 dollars and 45 cents", "15 dollars 50". */
function addMinor(tokens: Tokens, quantity: Quantity, limit: number, tables: FigureTables): void {
  const { unit } = quantity;
  if (unit.kind !== 'currency' || unit.minor || unit.per || quantity.numeral.scale > 2) return;
  const places = placesOf(unit.code);
  let at = quantity.end;
  if (at < limit && (tables.joiners[tokens.word[at]] || isFullStop(tokens, at))) at++;
  if (at >= limit || !startsNumber(tokens, at, tables)) return;
  const minor = readQuantity(tokens, at, limit, tables);
  if (!minor || isSkip(minor) || minor.prefixed || !minor.value.lt(10 ** places)) return;
  if (
    minor.unit.kind === 'currency'
      ? !(minor.unit.minor && isMinorOf(tokens, minor, unit.code, tables))
      : !isBareCents(tokens, quantity, minor, limit, tables)
  )
    return;
  quantity.value = quantity.value.plus(scaled(minor.value, -places));
  if (minor.unit.per) quantity.unit = unitPer(unit, minor.unit.per);
  quantity.place = -places;
  quantity.end = minor.end;
}

/** Whether a small coin is one of this money: "5 euros and 50 cents". */
const isMinorOf = (
  tokens: Tokens,
  { unit, numeral }: Quantity,
  code: string,
  tables: FigureTables,
): boolean =>
  (unit.kind === 'currency' && unit.code === code) ||
  tables.sharedMinors[tokens.word[numeral.end]]?.includes(code) === true;

/** The full stop of an abbreviation: «12 руб. 50 коп.». */
const isFullStop = (tokens: Tokens, at: number): boolean =>
  tokens.gap[at] === GLUED && tokenText(tokens, at) === '.';

/** Two digits or the words for them after the name of money, with nothing that they could count. */
function isBareCents(
  tokens: Tokens,
  money: Quantity,
  minor: Quantity,
  limit: number,
  tables: FigureTables,
): boolean {
  if (
    money.prefixed ||
    minor.unit.kind !== 'none' ||
    minor.place !== 0 ||
    money.place !== 0 ||
    minor.value.lt(10)
  )
    return false;
  if (minor.end >= limit) return true;
  const { gap, kind, word } = tokens;
  const next = word[minor.end];
  // "at 5 dollars 20 a kilo", but not "flat 11a"
  const isBesideSmall = gap[minor.end] !== GLUED && tables.stops[next] === 1 && !tables.of[next];
  return kind[minor.end] === MARK || tables.modifiers[next] === 1 || isBesideSmall;
}

/** What shares are counted in: "four in ten", but not "4 in 2020". */
const wholes = new Set([5, 10, 20, 100, 1000, 10_000, 100_000]);

/** How many tokens may say whose or which the whole is: "of the country's 96", "of her last 12". */
const MOST_OWNER = 4;

const isStated = ({ kind, word }: Tokens, at: number, { values }: FigureTables): boolean =>
  kind[at] === DIGITS || values[word[at]] !== undefined;

function pastOwner(tokens: Tokens, at: number, limit: number, tables: FigureTables): number {
  const { kind, shape, word } = tokens;
  let next = at;
  for (; next < limit && next - at < MOST_OWNER && !isStated(tokens, next, tables); next++) {
    if (kind[next] === WORD ? tables.stops[word[next]] : !isOneOf(tokens, next, "'’")) return at;
    if (tables.rounds[word[next]] && shape[next] !== LOWER) return at; // "one of the Big Four"
  }
  return next < limit && isStated(tokens, next, tables) ? next : at;
}

/** "two in three of them": in words, and nothing behind that they could count. */
function isSaidOf(
  tokens: Tokens,
  part: Quantity,
  whole: Quantity,
  limit: number,
  tables: FigureTables,
): boolean {
  if (part.numeral.form !== 'words' || whole.numeral.form !== 'words' || !whole.value.lt(10)) return false;
  const { end } = whole;
  return end >= limit || tokens.kind[end] !== WORD || tables.stops[tokens.word[end]] === 1;
}

/** "one flight in seven", "68 votes out of 100", "42 km of 131": the unit stands before the whole, and nothing behind it. */
function addOneIn(tokens: Tokens, part: Quantity, limit: number, tables: FigureTables): void {
  const isMeasured = part.unit.kind === 'measure' && !isLengthOfTime(part.unit) && !part.unit.per;
  const isCoin = part.unit.kind === 'currency' && part.value.eq(1) && !part.unit.per; // "one dollar in five"
  if ((part.unit.kind !== 'count' && !isMeasured && !isCoin) || part.outOf || part.end >= limit || part.high)
    return;
  if (isYear(part)) return; // "In 2026 Rossi sees sales of 3,000"
  // «68 голосов из 100», "68 votes out of 100"
  const of = tables.outOf.match(tokens, part.end, limit);
  const at = of < 0 && part.value.eq(1) ? tables.oneIn.match(tokens, part.end, limit) : of;
  if (at < 0 || at >= limit || tables.articles[tokens.word[at]]) return;
  const whole = readNumeral(tokens, at, tables);
  if (!whole || isSkip(whole) || whole.end > limit || whole.high || !whole.value.gt(part.value)) return;
  if (of < 0 && !whole.value.lt(MOST_IN_ONE)) return;
  // "12 schools of 20 districts" are parts of no whole, but a verb may follow in Russian
  const next = whole.end;
  const goesOn = next < limit && tokens.kind[next] === WORD && !tables.stops[tokens.word[next]];
  const noun = goesOn ? countedNoun(tokens, next, limit, tables, false) : undefined;
  const { attributes, capitalNouns } = tables.section.count;
  // "one voter in three chose her", but "one firm in three towns": a verb may follow
  const isCounted =
    attributes.length > 0 ? noun : of >= 0 || (noun && isPlural(tokens, noun.end - 1, tables));
  if (goesOn && (isCounted || (of < 0 && (attributes.length > 0 || capitalNouns)))) return;
  if (next < limit && tables.percentSigns[tokens.word[next]]) return;
  part.outOf = whole.value;
  part.end = whole.end;
  part.rule = 'ratio';
}

const isYear = ({ numeral, value }: Quantity): boolean => numeral.plain && value.gte(1700) && value.lt(2200);

/** Of more than so many nobody says "one in": a year may be meant. */
const MOST_IN_ONE = 1000;

/** "76 out of 89", "five of the six", "one in ten". */
function addRatio(tokens: Tokens, part: Quantity, limit: number, tables: FigureTables): void {
  if (part.unit.kind !== 'none' || part.end >= limit || part.outOf) return;
  if (part.numeral.form !== 'digits' && part.numeral.form !== 'words') return;
  let at = tables.outOf.match(tokens, part.end, limit);
  const inSo = at < 0;
  if (inSo && part.place < 0) return; // «57,8 на 10 тысяч населения» is a rate
  if (inSo && !part.high) at = tables.oneIn.match(tokens, part.end, limit);
  if (at < 0 || at >= limit) return;
  // "every one of the 61 nurses" are all of them
  if (part.value.eq(1) && part.first > 0 && tables.alls[tokens.word[part.first - 1]]) return;
  const determined = at - part.end > 1 ? pastOwner(tokens, at, limit, tables) : at;
  const hasOwner = determined > at;
  at = determined;
  if (at >= limit || !startsNumber(tokens, at, tables) || tables.articles[tokens.word[at]]) return;
  const whole = readQuantity(tokens, at, limit, tables);
  if (!whole || isSkip(whole) || whole.high || whole.first !== at) return;
  if (!inSo && part.place < 0 && whole.numeral.scale > 0) {
    takeScaleOf(part, whole);
    return;
  }
  // "214 of 273 kilometres"
  if (whole.unit.kind !== 'none' && (whole.unit.kind !== 'measure' || inSo)) return;
  if (!whole.value.gt(part.high ?? part.value) || whole.malformed) return;
  if (hasOwner && whole.numeral.plain && whole.value.gte(1700)) return; // "of the group's 2023 targets"
  if (isYear(whole) && part.first > 0 && tables.determiners[tokens.word[part.first - 1]]) return; // "the 620 of 1989"
  if (
    inSo &&
    !part.value.eq(1) &&
    !wholes.has(whole.value.toNumber()) &&
    !isSaidOf(tokens, part, whole, limit, tables)
  )
    return;
  part.outOf = whole.value;
  part.unit = whole.unit;
  part.end = whole.end;
  part.rule = 'ratio';
  part.numeral = { ...part.numeral, plain: false };
}

/** "1.4 of the 3.5 million euros": a fraction of what is told in a scale is in that scale. */
function takeScaleOf(part: Quantity, whole: Quantity): void {
  const { scale } = whole.numeral;
  const value = scaled(part.value, scale);
  if (part.high || !value.lt(whole.value)) return;
  part.value = value;
  part.place += scale;
  part.unit = whole.unit;
  part.numeral = { ...part.numeral, scale, place: part.place, plain: false };
}

/** "100+ countries", "a dozen or so ministers", "10-plus years": a hedge between a number and what it counts. */
function addHedged(tokens: Tokens, quantity: Quantity, limit: number, tables: FigureTables): void {
  const { form } = quantity.numeral;
  if (quantity.unit.kind !== 'none' || quantity.outOf || (form !== 'digits' && form !== 'words')) return;
  const { boundAfter } = tables;
  const at = boundAfter.match(tokens, pastHyphen(tokens, quantity.end), limit);
  if (at < 0 || at >= limit || tokens.gap[at] === PARTED) return;
  const { value } = boundAfter;
  // «в полтора с лишним раза»
  if (tables.times[tokens.word[at]]) {
    quantity.rule = 'times';
    quantity.end = at + 1;
    quantity.hedge = value;
    return;
  }
  const read = readUnit(tokens, at, tables);
  const noun = read ? undefined : countedNoun(tokens, at, limit, tables, false);
  if (read && read.end <= limit) {
    quantity.unit = read.unit;
    quantity.rule = read.unit.kind;
    quantity.end = read.end;
  } else if (noun) {
    quantity.unit = ofThings(noun.noun);
    quantity.rule = 'count';
    quantity.end = noun.end;
  } else return;
  quantity.hedge = value;
}
