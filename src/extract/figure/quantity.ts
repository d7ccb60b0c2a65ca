import { type Decimal, decimal, decimalString, scaled } from '../../core/decimal.js';
import type { Unit } from '../../core/item.js';
import { DIGITS, GLUED, PARTED, type Tokens } from '../../core/token.js';
import { countedNoun } from './count-noun.js';
import { type Numeral, pastHyphen, readNumeral, type Skip } from './numeral.js';
import { type FigureTables, NUMBER, PREFIX } from './tables.js';
import { readPer, readUnit, sameUnit } from './unit.js';

/** A number with its unit: what a figure is before the words around it are looked at. */
export interface Quantity {
  first: number;
  end: number;
  numeral: Numeral;
  value: Decimal;
  /** The other end of a range. */
  high?: Decimal;
  outOf?: Decimal;
  place: number;
  unit: Unit;
  /** The rule that found it, without language and kind. */
  rule: string;
  /** Read with money in front. */
  prefixed: boolean;
  malformed?: string;
}

const none: Unit = { kind: 'none' };

export const isSkip = (read: object): read is Skip => 'skip' in read;

const isMinus = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  '-−–'.includes(tokens.text[tokens.from[at]]) || tables.minus[tokens.word[at]] === true;

/** Reads one number with its unit from the token `at` on, up to `limit`, without range or ratio. */
export function readQuantity(
  tokens: Tokens,
  at: number,
  limit: number,
  tables: FigureTables,
): Quantity | Skip | undefined {
  const { kind, gap, word } = tokens;
  let start = at;
  let unit: Unit = none;
  let scale = 0;
  let prefixed = false;
  let negative = false;
  if (
    (tables.starts[word[at]] & PREFIX) !== 0 &&
    (at === 0 || gap[at] !== GLUED || kind[at - 1] !== DIGITS)
  ) {
    const after = tables.prefixes.match(tokens, at, limit);
    if (after > 0 && after < limit && gap[after] !== PARTED) {
      const found = tables.prefixes.value;
      let next = after;
      if (isMinus(tokens, next, tables) && next + 1 < limit) next++;
      if (kind[next] === DIGITS || (tables.starts[word[next]] & NUMBER) !== 0) {
        ({ unit, scale } = found);
        negative = next > after;
        start = next;
        prefixed = true;
      } else if (kind[at] !== DIGITS) {
        const short = tables.shortScales.match(tokens, after, limit);
        if (short > 0 && gap[after] === GLUED && isSign(tokens, after - 1))
          return brokenMoney(tokens, at, short, found.unit);
      }
    }
  }
  if (kind[start] !== DIGITS && (tables.starts[word[start]] & NUMBER) === 0) return undefined;
  const numeral = readNumeral(tokens, start, tables, prefixed);
  if (!numeral) return undefined;
  if (isSkip(numeral)) return numeral;
  if (numeral.end > limit) return { skip: start + 1 };
  let first = prefixed ? at : numeral.first;
  const before = first - 1;
  if (before >= 0 && isMinus(tokens, before, tables)) {
    const glued = gap[first] === GLUED || tables.minus[word[before]];
    const opens = before === 0 || gap[before] !== GLUED;
    if (glued && opens && (before === 0 || kind[before - 1] !== DIGITS)) {
      negative = true;
      first = before;
    }
  }
  let { end } = numeral;
  let rule = prefixed ? 'currency-prefix' : numeral.form;
  let malformed = numeral.malformed;
  const after = end < limit ? readUnit(tokens, end, tables) : undefined;
  if (after && after.end <= limit && fits(after.unit, unit, numeral)) {
    if (prefixed && after.unit.kind === 'percent')
      malformed = 'A sum of money and a percent sign stand at the same number.';
    else if (after.unit.kind === 'percent' && numeral.scale > 3 && numeral.form === 'digits')
      malformed = 'A scale such as billion and a percent sign stand at the same number.';
    if (!prefixed) {
      unit = after.age ? { kind: 'measure', code: 'code' in after.unit ? after.unit.code : 'a' } : after.unit;
      rule = after.unit.kind;
      scale += after.scale;
    }
    end = after.end;
    // "75 USD million": the scale after the unit
    if (unit.kind === 'currency' && numeral.scale === 0 && end < limit) {
      const power = tables.scales[word[end]];
      if (power !== undefined && gap[end] !== PARTED) {
        scale += power;
        end++;
      }
    }
  }
  if (unit.kind !== 'none' && end < limit) {
    const per = readPer(tokens, end, tables, unit.kind === 'currency');
    if (per.per && per.end <= limit) {
      unit = { ...unit, per: per.per };
      end = per.end;
    }
  }
  const sign = negative ? -1 : 1;
  return {
    first,
    end,
    numeral,
    value: scaled(numeral.value, scale).times(sign),
    high: numeral.high,
    place: numeral.place + scale,
    unit,
    rule,
    prefixed,
    malformed,
  };
}

const isSign = (tokens: Tokens, at: number): boolean => tokens.kind[at] !== DIGITS && tokens.kind[at] !== 1;

/** Money after money only where it says the same ("$10 dollars", "$5 US"); a unit of things never after money. */
function fits(after: Unit, before: Unit, numeral: Numeral): boolean {
  if (before.kind === 'none') return numeral.form !== 'multiple';
  if (after.kind === 'percent') return true;
  return after.kind === 'currency' && before.kind === 'currency' && after.code === before.code;
}

function brokenMoney(tokens: Tokens, first: number, end: number, unit: Unit): Quantity {
  const zero = decimal(0);
  return {
    first,
    end,
    numeral: { first, end, value: zero, scale: 0, place: 0, form: 'digits', plain: false },
    value: zero,
    place: 0,
    unit,
    rule: 'broken-money',
    prefixed: true,
    malformed: `The number between "${tokens.text.slice(tokens.from[first], tokens.to[first])}" and its scale is missing.`,
  };
}

/** Reads on from a quantity: the other end of its range, what it is out of, cents after dollars, the counted noun. */
export function extend(tokens: Tokens, quantity: Quantity, limit: number, tables: FigureTables): void {
  if (quantity.malformed && quantity.rule === 'broken-money') return;
  addMinor(tokens, quantity, limit, tables);
  if (!readRange(tokens, quantity, limit, tables)) readRatio(tokens, quantity, limit, tables);
  addNoun(tokens, quantity, limit, tables);
}

/** "13 dollars and 45 cents". */
function addMinor(tokens: Tokens, quantity: Quantity, limit: number, tables: FigureTables): void {
  const { unit } = quantity;
  if (unit.kind !== 'currency' || unit.minor || unit.per) return;
  let at = quantity.end;
  if (at < limit && tables.joiners[tokens.word[at]]) at++;
  if (at >= limit || !startsNumber(tokens, at, tables)) return;
  const minor = readQuantity(tokens, at, limit, tables);
  if (!minor || isSkip(minor) || minor.unit.kind !== 'currency' || !minor.unit.minor || minor.prefixed)
    return;
  if (minor.unit.code !== unit.code || minor.value.gte(100)) return;
  quantity.value = quantity.value.plus(scaled(minor.value, -2));
  quantity.place = -2;
  quantity.end = minor.end;
}

const startsNumber = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  tokens.kind[at] === DIGITS || tables.starts[tokens.word[at]] !== 0;

function readRange(tokens: Tokens, low: Quantity, limit: number, tables: FigureTables): boolean {
  const { word, gap } = tokens;
  if (low.high || low.numeral.form === 'multiple' || low.malformed) return false;
  let join = low.end;
  if (join >= limit) return false;
  // "20- to 30-year-olds"
  if (
    '-‐‑'.includes(tokens.text[tokens.from[join]]) &&
    gap[join] === GLUED &&
    join + 1 < limit &&
    gap[join + 1] !== GLUED
  )
    if (tables.rangeJoins.match(tokens, join + 1, limit) > 0) join++;
  const between = low.first > 0 && tables.betweenStarts[word[low.first - 1]];
  const from = low.first > 0 && tables.rangeStarts[word[low.first - 1]];
  const at = (between ? tables.betweenJoins : tables.rangeJoins).match(tokens, join, limit);
  if (at < 0 || at >= limit) return false;
  const next = pastHyphen(tokens, at);
  if (!startsNumber(tokens, next, tables)) return false;
  const high = readQuantity(tokens, next, limit, tables);
  if (!high || isSkip(high) || high.high || high.malformed || high.numeral.form === 'multiple') return false;
  if (high.first < next) return false;
  const before = from || between ? low.first - 2 : low.first - 1;
  const moved = before >= 0 && tables.direction[word[before]] !== undefined;
  if (moved && (from || (low.unit.kind !== 'none' && !between))) return false;
  const shared = low.unit.kind === 'none' || high.unit.kind === 'none' || sameUnit(low.unit, high.unit);
  if (!shared) return false;
  const lowUnscaled = low.numeral.scale === 0 && high.numeral.scale > 0;
  const asSaid = scaled(high.numeral.value, -high.numeral.scale);
  if (lowUnscaled && low.value.lt(asSaid)) {
    low.value = scaled(low.value, high.numeral.scale);
    low.place += high.numeral.scale;
  }
  // an infant range such as 2019-20 is no quantity, and a fall is no range
  if (!low.value.lt(high.value)) return false;
  low.high = high.value;
  low.place = Math.max(low.place, high.place);
  if (low.unit.kind === 'none' || high.unit.per) low.unit = high.unit.kind === 'none' ? low.unit : high.unit;
  low.end = high.end;
  low.numeral = { ...low.numeral, plain: low.numeral.plain && high.numeral.plain, form: high.numeral.form };
  low.rule = 'range';
  return true;
}

/** "76 out of 89", "five of the six", "one in ten". */
function readRatio(tokens: Tokens, part: Quantity, limit: number, tables: FigureTables): void {
  if (part.unit.kind !== 'none' || part.high || part.end >= limit) return;
  if (part.numeral.form !== 'digits' && part.numeral.form !== 'words') return;
  const one = part.value.eq(1);
  let at = tables.outOf.match(tokens, part.end, limit);
  if (at < 0 && one) at = tables.oneIn.match(tokens, part.end, limit);
  if (at < 0 || at >= limit || !startsNumber(tokens, at, tables)) return;
  const whole = readQuantity(tokens, at, limit, tables);
  if (!whole || isSkip(whole) || whole.unit.kind !== 'none' || whole.high || whole.first !== at) return;
  if (tables.articles[tokens.word[at]] || !whole.value.gt(part.value) || whole.malformed) return;
  part.outOf = whole.value;
  part.end = whole.end;
  part.rule = 'ratio';
  part.numeral = { ...part.numeral, plain: false };
}

function addNoun(tokens: Tokens, quantity: Quantity, limit: number, tables: FigureTables): void {
  const { numeral } = quantity;
  if (quantity.unit.kind !== 'none' || quantity.end >= limit) return;
  if (tables.times[tokens.word[quantity.end]]) {
    const start = quantity.end;
    quantity.end = start + 1;
    quantity.rule = 'times';
    return;
  }
  if (numeral.form === 'multiple') return;
  let at = quantity.end;
  if (numeral.form === 'many' || numeral.form === 'fraction') {
    if (numeral.form === 'fraction') return;
    if (at < limit && tables.of[tokens.word[at]]) at++;
  }
  const hyphenated = pastHyphen(tokens, at);
  const attributive = hyphenated > at;
  at = hyphenated;
  if (at >= limit || (!attributive && tokens.gap[at] === GLUED)) return;
  const one = quantity.value.eq(1) && quantity.outOf === undefined;
  const noun = countedNoun(tokens, at, attributive ? at + 1 : limit, tables, one || attributive);
  if (!noun) return;
  quantity.unit = { kind: 'count', noun: noun.noun };
  quantity.end = noun.end;
  if (quantity.rule === numeral.form) quantity.rule = 'count';
  if (noun.end >= limit) return;
  const per = readPer(tokens, noun.end, tables, false);
  if (per.per && per.end <= limit) {
    quantity.unit = { ...quantity.unit, per: per.per };
    quantity.end = per.end;
  }
}

/** The value or range of a quantity as the contract has it. */
export const stated = (quantity: Quantity): { value: string } | { range: [string, string] } =>
  quantity.high
    ? { range: [decimalString(quantity.value), decimalString(quantity.high)] }
    : { value: decimalString(quantity.value) };
