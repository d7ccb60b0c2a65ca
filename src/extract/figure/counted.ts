import { fold } from '../../core/boundary.js';
import { type Decimal, decimalString } from '../../core/decimal.js';
import {
  DIGITS,
  GLUED,
  LOWER,
  MARK,
  PARTED,
  SPACED,
  type Tokens,
  tokenText,
  WORD,
} from '../../core/token.js';
import { countedNoun, isPlural } from './count-noun.js';
import { follows, pastAnyHyphen, pastHyphen } from './hyphen.js';
import { isLengthOfTime } from './length-of-time.js';
import { hedgeStart } from './phrase-before.js';
import { isSkip, type Quantity, readQuantity, startsNumber } from './quantity.js';
import type { FigureTables } from './tables.js';
import { readPer, readUnit } from './unit.js';
import { multiply } from './unit-behind.js';
import { ofThings, unitPer } from './units.js';

/** Whether a token says that what follows is one thing: "a", "one". */
const isOneThing = ({ word }: Tokens, at: number, { articles, values }: FigureTables): boolean =>
  articles[word[at]] === 1 || values[word[at]] === 1;

/** The noun that is counted; "times" after a number; the measure that a fraction is of. */
export function addNoun(tokens: Tokens, quantity: Quantity, limit: number, tables: FigureTables): void {
  const { numeral } = quantity;
  const { word, gap } = tokens;
  if (quantity.unit.kind !== 'none' || quantity.end >= limit || gap[quantity.end] === PARTED) return;
  // «22,5 млрд. Затраты выросли»: behind a scale with its full stop a capital opens the next sentence
  const isShortened = quantity.end > numeral.first + 1 && tokenText(tokens, quantity.end - 1) === '.';
  if (isShortened && tokens.shape[quantity.end] !== LOWER && !tables.section.count.capitalNouns) return;
  const times = pastHyphen(tokens, quantity.end);
  if (tables.times[word[times]] && !isGluedDigits(tokens, times + 1)) {
    quantity.end = times + 1;
    quantity.rule = 'times';
    addPer(tokens, quantity, limit, tables);
    return;
  }
  if (numeral.form === 'multiple' || numeral.form === 'times') return;
  if (tables.perAny.match(tokens, quantity.end, limit) > 0 || isRate(tokens, quantity, limit, tables)) {
    addPer(tokens, quantity, limit, tables);
    return;
  }
  let at = quantity.end;
  const hyphen = numeral.form === 'words' ? pastAnyHyphen(tokens, at) : pastHyphen(tokens, at);
  const attributive = hyphen > at;
  if (tables.sizes[word[hyphen]]) {
    quantity.end = hyphen + 1;
    return;
  }
  // "two-way", "six-sided": words, not counts; but "a four-cylinder engine"
  if (attributive && numeral.form === 'words' && !qualifies(tokens, hyphen, limit, tables)) return;
  at = hyphen;
  if (!attributive && gap[at] === GLUED) return;
  const one = quantity.value.eq(1) && (quantity.outOf === undefined || numeral.outOf !== undefined);
  if (numeral.form === 'many' && tables.of[word[at]]) {
    at++;
    const read = readUnit(tokens, at, tables);
    if (read && read.end <= limit && read.unit.kind !== 'percent') {
      quantity.unit = read.unit;
      quantity.rule = read.unit.kind;
      quantity.end = read.end;
      addPer(tokens, quantity, limit, tables);
      return;
    }
  }
  let partial = false;
  if (numeral.form !== 'many' && !attributive) {
    // "two of the mayor's aides"
    const of = tables.outOf.match(tokens, at, limit);
    partial = of > 0;
    if (of > 0) at = of;
  }
  if (at >= limit) return;
  const isDecimal = partial && numeral.form === 'digits' && quantity.value.lt(1); // "0.3 of a percentage point"
  if (numeral.form === 'fraction' || isDecimal) {
    let unitAt = at;
    while (partial && unitAt < limit - 1 && isOneThing(tokens, unitAt, tables)) unitAt++;
    const end = tables.units.match(tokens, unitAt, limit);
    const unit = end > 0 ? tables.units.value.unit : undefined;
    const ofOne = unitAt > at || tables.articles[word[at - 1]]; // "a quarter of a cent"
    const isUnit =
      unit !== undefined && (ofOne || (unit.kind !== 'currency' && unit.kind !== 'percent' && !isDecimal));
    if (isUnit) {
      [quantity.unit, quantity.end] = [unit, end];
      multiply(quantity, tables.units.value.scale); // "a quarter of a century"
    }
    if (!isDecimal || isUnit) at = unitAt;
    const isHalf = tables.section.number.halvesOfAny && numeral.end - numeral.first === 1; // «треть молодёжи»
    if (isUnit || (partial && !isDecimal) || isHalf) return;
  }
  const nested = nestedEnd(tokens, at, limit, tables);
  const noun = countedNoun(
    tokens,
    nested ?? at,
    attributive ? at + 1 : limit,
    tables,
    (one && !partial) || attributive || numeral.form === 'fraction',
  );
  if (!noun) return;
  // «две трети даст бюджет», «три четверти молока»
  const ofAny = numeral.form === 'fraction' && tables.section.number.halvesOfAny;
  if (
    ofAny &&
    !(
      isPlural(tokens, noun.end - 1, tables) &&
      endsWithOne(tokens, noun.end - 1, tables.section.count.agreeing)
    )
  )
    return;
  // «получил 34 миллиона взятками»
  if (numeral.scale > 0 && endsWithOne(tokens, noun.end - 1, tables.section.count.notScaled)) return;
  // "a 6.1 quake": no part of one thing is counted
  const isPart = numeral.place < 0 && numeral.scale === 0 && numeral.form === 'digits';
  if (
    isPart &&
    !attributive &&
    tables.section.count.attributes.length === 0 &&
    !isPlural(tokens, noun.end - 1, tables)
  )
    return;
  // "jede vierte Stelle" is said of one
  const isOne = tables.section.count.capitalNouns && numeral.outOf !== undefined;
  quantity.unit = ofThings(isOne ? fold(tokenText(tokens, noun.end - 1)) : noun.noun);
  if (quantity.rule === numeral.form) quantity.rule = 'count';
  if (nested !== undefined) return;
  quantity.end = noun.end;
  addPer(tokens, quantity, limit, tables);
}

/** "killed six and hurt 31", «спасли пятерых»: people, where no noun says who. */
export function addPeople(
  tokens: Tokens,
  quantity: Quantity,
  start: number,
  limit: number,
  tables: FigureTables,
): void {
  const { first, end, numeral, unit, outOf } = quantity;
  if (unit.kind !== 'none' || outOf || quantity.place < 0) return;
  if (numeral.form !== 'digits' && numeral.form !== 'words' && numeral.form !== 'many') return;
  const { kind, gap, word } = tokens;
  const ends = end >= limit || gap[end] > SPACED;
  const isAfter = !ends && gap[end] === SPACED && tables.peopleAfter[word[end]];
  const isFree = ends || (kind[end] === MARK && gap[end] === GLUED) || tables.stops[word[end]];
  // "killing at least nine"
  const opens = hedgeStart(tokens, first, start, tables);
  const isBefore = isFree && opens > 0 && gap[opens] === SPACED && tables.peopleBefore[word[opens - 1]];
  // "a staff of six"
  const isGroup =
    first > 1 &&
    tables.measureOf[word[first - 1]] &&
    tables.groups[word[first - 2]] &&
    tokens.shape[first - 2] === LOWER; // "the Group of 20" is a name
  if (!isAfter && !isBefore && !isGroup && !tables.peopleNumbers[word[numeral.first]]) return;
  quantity.unit = ofThings(tables.people);
  quantity.rule = 'count';
}

/** "4x100m": digits right behind make "x" a mark between two numbers. */
const isGluedDigits = ({ count, gap, kind }: Tokens, at: number): boolean =>
  at < count && gap[at] === GLUED && kind[at] === DIGITS;

function addPer(tokens: Tokens, quantity: Quantity, limit: number, tables: FigureTables): void {
  if (quantity.end >= limit) return;
  const per = readPer(tokens, quantity.end, tables, false);
  if (!per.per || per.end > limit) return;
  quantity.unit = unitPer(quantity.unit, per.per);
  quantity.end = per.end;
}

/** How many words may say what a measure is of, before what it is per: "14,000 tonnes of cane a day". */
const MOST_SUBSTANCE = 2;

/** "twelve a week", "40 per day": so many in a stretch of time, of what was named before. */
function isRate(tokens: Tokens, { end, numeral }: Quantity, limit: number, tables: FigureTables): boolean {
  if (numeral.form !== 'digits' && numeral.form !== 'words') return false;
  // «89 млрд за год» is all of it
  if (tables.section.unit.perUnits && !tables.perUnits[tokens.word[end]]) return false;
  const unit = tables.units.match(tokens, end + 1, limit);
  return (
    tables.per.match(tokens, end, limit) === end + 1 && unit > 0 && isLengthOfTime(tables.units.value.unit)
  );
}

/** Takes in what a figure is per where what it is of stands between. */
export function addPerBehind(tokens: Tokens, quantity: Quantity, limit: number, tables: FigureTables): void {
  const { unit, end } = quantity;
  if (unit.per || (unit.kind !== 'measure' && unit.kind !== 'count') || isLengthOfTime(unit)) return;
  const isDirect = tables.section.measure.of.length === 0 || tables.section.count.capitalNouns; // "Liter Regen pro Tag"
  if (end < limit && tables.directionAfter[tokens.word[end]]) {
    const per = readPer(tokens, end + 1, tables, false);
    if (per.per && per.end <= limit) quantity.unit = unitPer(unit, per.per);
    return;
  }
  if (end >= limit || !(isDirect || tables.measureOf[tokens.word[end]])) return;
  for (
    let at = tables.measureOf[tokens.word[end]] ? end + 1 : end;
    at < limit && at - end <= MOST_SUBSTANCE;
    at++
  ) {
    if (tokens.kind[at] !== WORD || tables.stops[tokens.word[at]]) return;
    const per = readPer(tokens, at + 1, tables, false);
    if (!per.per || per.end > limit) continue;
    quantity.unit = unitPer(unit, per.per);
    quantity.end = per.end;
    return;
  }
}

/** "4.9 murders per 100,000 inhabitants": the number that a rate is per goes with its unit, of whatever it is. */
export function addPerMany(tokens: Tokens, quantity: Quantity, limit: number, tables: FigureTables): void {
  if (quantity.unit.per || quantity.end >= limit || !follows(tokens, quantity.end)) return;
  const any = tables.perAny.match(tokens, quantity.end, limit);
  const at = any > 0 ? any : tables.perMany.match(tokens, quantity.end, limit);
  if (at < 0 || at >= limit || !startsNumber(tokens, at, tables)) return;
  const many = readQuantity(tokens, at, limit, tables);
  if (!many || isSkip(many) || many.high || many.malformed || many.unit.kind === 'currency') return;
  const isPrice = quantity.unit.kind === 'currency' && many.unit.kind === 'measure'; // «за тысячу кубометров»
  if (any < 0 && (!isRound(many.value) || (many.unit.kind !== 'none' && !isPrice))) return;
  addNoun(tokens, many, limit, tables);
  const { unit } = many;
  const of = unit.kind === 'measure' ? unit.code : '';
  quantity.unit = unitPer(quantity.unit, `${decimalString(many.value)} ${of}`.trim());
  quantity.end = many.end;
}

/** Whether a number is 100, 1,000 and so on. */
const isRound = (value: Decimal): boolean => value.gte(100) && /^10+$/.test(decimalString(value));

/** Where a quantity ends that stands before the counted noun: "eight million 250ml bottles". */
function nestedEnd(tokens: Tokens, at: number, limit: number, tables: FigureTables): number | undefined {
  if (
    tokens.kind[at] !== DIGITS &&
    !(startsNumber(tokens, at, tables) && at + 1 < limit && tokens.kind[at + 1] === DIGITS)
  )
    return undefined;
  const nested = readQuantity(tokens, at, limit, tables);
  if (!nested || isSkip(nested) || nested.end >= limit) return undefined;
  return nested.unit.kind === 'measure' || nested.unit.kind === 'currency' ? nested.end : undefined;
}

/** Whether the word at `at`, hyphened to a number, is a noun and stands before another: "four-cylinder engine". */
function qualifies(tokens: Tokens, at: number, limit: number, tables: FigureTables): boolean {
  const { kind, gap, shape, word } = tokens;
  const next = at + 1;
  return (
    next < limit &&
    kind[at] === WORD &&
    kind[next] === WORD &&
    shape[at] === LOWER &&
    gap[next] === SPACED &&
    !tables.stops[word[at]] &&
    !tables.uncounted[word[at]] &&
    !tables.stops[word[next]] &&
    (gap[at] === GLUED || !isPlural(tokens, at, tables))
  );
}

/** Decimals of so many places are a group of digits, as other languages part it, where things are counted: "2.500 trees". */
const GROUP = 3;

export function markGroup(quantity: Quantity): void {
  const { numeral, unit, value } = quantity;
  if (unit.kind !== 'count' || unit.per || numeral.form !== 'digits' || numeral.scale > 0 || quantity.high)
    return;
  if (numeral.place > -GROUP || value.lt(1)) return;
  quantity.malformed ??= `Things are counted with ${-numeral.place} decimals, which may be a group of digits.`;
}

/** Whether a word has one of some endings, as of the genitive plural, which stands behind a fraction. */
function endsWithOne(tokens: Tokens, at: number, endings: readonly string[] = []): boolean {
  const surface = fold(tokenText(tokens, at));
  return endings.some((ending) => surface.endsWith(ending));
}
