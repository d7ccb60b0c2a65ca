import { type Decimal, decimal, decimalString, scaled } from '../../core/decimal.js';
import type { Bound, Unit } from '../../core/item.js';
import {
  DIGITS,
  GLUED,
  isOneOf,
  MARK,
  PARTED,
  SPACED,
  type Tokens,
  tokenText,
  WORD,
} from '../../core/token.js';
import { countedNoun } from './count-noun.js';
import { isHyphen, pastHyphen } from './hyphen.js';
import { brokenNumber, NO_NUMBER, withoutNumber } from './no-number.js';
import { type Numeral, readNumeral, type Skip } from './numeral.js';
import { LONGEST, phraseBefore } from './phrase-before.js';
import { numeralOf, quantityOf } from './shape.js';
import { type FigureTables, NUMBER, PREFIX } from './tables.js';
import { readPer, readUnit } from './unit.js';
import { inMeasure, inMoney, NONE, PERCENT, unitPer } from './units.js';

/** A number with its unit: what a figure is before the words around it are looked at. */
export interface Quantity {
  first: number;
  end: number;
  numeral: Numeral;
  value: Decimal;
  /** The other end of a range. */
  high?: Decimal;
  outOf?: Decimal;
  /** What a figure may be off by: 2 of "28 ± 2 km". */
  margin?: Decimal;
  /** The exponent of the last digit stated. */
  place: number;
  unit: Unit;
  /** The rule that found it, without language and kind. */
  rule: string;
  /** Read with money in front. */
  prefixed: boolean;
  /** A hedge inside it: "or so" of "ten or so people". */
  hedge?: Bound;
  malformed?: string;
}

const MINUS = '-−–';

export const isSkip = (read: object): read is Skip => 'skip' in read;

/** Whether a number may start at a token: digits, a number word, or money before it. */
export const startsNumber = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  tokens.kind[at] === DIGITS || (tables.starts.bits[tokens.word[at]] & (NUMBER | PREFIX)) !== 0;

/** The same of numbers that are more than an article. */
export const statesNumber = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  startsNumber(tokens, at, tables) && tables.articles[tokens.word[at]] !== true;

/** Reads one number with its unit from the token `at` on, up to `limit`, without range or ratio. */
export function readQuantity(
  tokens: Tokens,
  at: number,
  limit: number,
  tables: FigureTables,
): Quantity | Skip | undefined {
  const { kind, word } = tokens;
  const money = readPrefix(tokens, at, limit, tables);
  if (money && 'numeral' in money) return money;
  const percent = money === undefined && percentBefore(tokens, at, limit, tables);
  const start = money ? money.next : percent ? at + 1 : at;
  if (kind[start] !== DIGITS && (tables.starts.bits[word[start]] & NUMBER) === 0) return undefined;
  const fused = tables.fused[word[start]];
  if (fused && start === at) return inOneWord(at, ...fused);
  const numeral = readNumeral(tokens, start, tables, money !== undefined);
  if (!numeral) return undefined;
  if (isSkip(numeral))
    return brokenNumber(tokens, at, start, numeral.skip, limit, money?.unit, tables) ?? numeral;
  if (numeral.end > limit) return { skip: start + 1 };
  if (
    money &&
    numeral.plain &&
    start === at + 1 &&
    isLetter(tokens, at) &&
    !isPrice(tokens, at, numeral, tables)
  )
    return undefined;
  const signed = readMinus(tokens, money || percent ? at : numeral.first, tables);
  const quantity = quantityOf(numeral, NONE, numeral.outOf ? 'ratio' : numeral.form);
  quantity.first = signed ?? (money || percent ? at : numeral.first);
  if (money) {
    quantity.unit = money.unit;
    quantity.rule = 'currency-prefix';
    quantity.prefixed = true;
    multiply(quantity, money.scale);
  }
  if (signed !== undefined || money?.negative) quantity.value = quantity.value.times(-1);
  if (percent) {
    quantity.unit = PERCENT;
    quantity.rule = 'percent';
    quantity.malformed ??= 'The percent sign stands before its number.';
    return quantity;
  }
  addUnit(tokens, quantity, limit, tables);
  if (quantity.unit.kind !== 'none' && quantity.end < limit) {
    const per = readPer(tokens, quantity.end, tables, quantity.unit.kind === 'currency');
    if (per.per && per.end <= limit) {
      quantity.unit = unitPer(quantity.unit, per.per);
      quantity.end = per.end;
    }
  }
  return quantity;
}

/** «полчаса»: a number and its unit in one word. */
function inOneWord(at: number, stated: number, code: string): Quantity {
  const place = Number.isInteger(stated) ? 0 : -1;
  return quantityOf(numeralOf(at, at + 1, decimal(stated), place, 'words'), inMeasure(code), 'measure');
}

/** Whether a percent sign opens a number: "%7". In an address ("a%20b") it is glued to what stands before. */
function percentBefore(tokens: Tokens, at: number, limit: number, tables: FigureTables): boolean {
  const { kind, gap, word } = tokens;
  if (!tables.percentSigns[word[at]] || at + 1 >= limit) return false;
  if (kind[at + 1] !== DIGITS || gap[at + 1] !== GLUED) return false;
  return at === 0 || gap[at] !== GLUED;
}

const isLetter = ({ kind, from, to }: Tokens, at: number): boolean =>
  kind[at] === WORD && to[at] - from[at] === 1;

/** The fewest digits that a letter makes money where a level is: "from R14 to R80". */
const FEWEST_DIGITS = 2;

/** "R2" is a name, "R2,400" and "R2 million" are money, and so are "to R80" and "R8 a litre". */
const isPrice = (tokens: Tokens, at: number, { end }: Numeral, tables: FigureTables): boolean =>
  readPer(tokens, end, tables, true).per !== undefined ||
  (tokens.to[at + 1] - tokens.from[at + 1] >= FEWEST_DIGITS &&
    at > 0 &&
    tables.levels[tokens.word[at - 1]] === true);

/** The last letter of "S&P", which is no money. */
const isNameEnd = (tokens: Tokens, at: number): boolean =>
  at > 0 && tokens.gap[at] === GLUED && isLetter(tokens, at) && isOneOf(tokens, at - 1, '&-/.');

interface Money {
  unit: Unit;
  scale: number;
  /** Where the number starts. */
  next: number;
  negative: boolean;
}

/** Money that stands before its number; a malformed quantity where only a scale follows ("$bn"). */
function readPrefix(
  tokens: Tokens,
  at: number,
  limit: number,
  tables: FigureTables,
): Money | Quantity | undefined {
  const { kind, gap, word } = tokens;
  if ((tables.starts.bits[word[at]] & PREFIX) === 0) return undefined;
  if (at > 0 && gap[at] === GLUED && kind[at - 1] === DIGITS) return undefined;
  if (tables.percentSigns[word[at]] || isNameEnd(tokens, at)) return undefined;
  const after = tables.prefixes.match(tokens, at, limit);
  if (after < 0 || after >= limit || gap[after] === PARTED) return undefined;
  const { unit, scale } = tables.prefixes.value;
  const negative = isOneOf(tokens, after, MINUS) && after + 1 < limit;
  const next = negative ? after + 1 : after;
  if (kind[next] === DIGITS || (tables.starts.bits[word[next]] & NUMBER) !== 0)
    return { unit, scale, next, negative };
  if (kind[after - 1] !== MARK || gap[after] !== GLUED) return undefined;
  const short = tables.shortScales.match(tokens, after, limit);
  if (short < 0) return undefined;
  return withoutNumber(
    at,
    short,
    unit,
    `The number between "${tokenText(tokens, after - 1)}" and its scale is missing.`,
  );
}

/** Where the minus before `first` stands: a sign glued to the number and to nothing before it, or a word. */
function readMinus(tokens: Tokens, first: number, tables: FigureTables): number | undefined {
  const { gap, word } = tokens;
  const before = first - 1;
  if (before < 0) return undefined;
  if (tables.minus[word[before]]) {
    const hedge = phraseBefore(tokens, first, Math.max(0, first - LONGEST), tables.boundBefore);
    return hedge >= 0 && hedge <= before ? undefined : before; // "plus or minus"
  }
  if (gap[first] !== GLUED || !isOneOf(tokens, before, MINUS)) return undefined;
  if (before === 0 || gap[before] !== GLUED || isOneOf(tokens, before - 1, '([«"“')) return before;
  return tables.minus[word[before - 1]] ? before - 1 : undefined;
}

/** Takes in the unit that stands after the number. */
function addUnit(tokens: Tokens, quantity: Quantity, limit: number, tables: FigureTables): void {
  const { word, gap } = tokens;
  const { numeral, prefixed } = quantity;
  if (quantity.end >= limit) return;
  if (prefixed) {
    const qualified = tables.qualifiers.match(tokens, quantity.end, limit);
    if (qualified > 0) {
      quantity.unit = inMoney(tables.qualifiers.value);
      quantity.end = qualified;
    }
  }
  if (!prefixed) addMoneyScale(tokens, quantity, limit, tables);
  if (quantity.end >= limit) return;
  const after = readUnit(tokens, quantity.end, tables);
  if (!after || after.end > limit || !fits(after.unit, quantity.unit, numeral)) return;
  if (
    after.unit.kind === 'currency' &&
    belongsToNext(tokens, quantity.end, after.end, limit, tables, prefixed)
  )
    return;
  if (after.unit.kind === 'percent') {
    if (prefixed) quantity.malformed = 'A sum of money and a percent sign stand at the same number.';
    else if (numeral.scale > 3 && numeral.form === 'digits')
      quantity.malformed = 'A scale such as billion and a percent sign stand at the same number.';
  }
  if (!prefixed) {
    quantity.unit = after.unit;
    quantity.rule = after.unit.kind;
    scaleUp(quantity, after.scale);
  }
  quantity.end = after.end;
  addRepeated(tokens, quantity, after.unit, limit, tables);
  // "75 USD million": the scale after the unit
  if (quantity.unit.kind !== 'currency' || numeral.scale > 0 || after.end >= limit) return;
  const power = tables.scales[word[after.end]];
  if (power === undefined || gap[after.end] === PARTED) return;
  scaleUp(quantity, power);
  quantity.end++;
}

/** Marks a unit that is given twice: "265 km kilometres", "$2.6 billion dollars". */
function addRepeated(
  tokens: Tokens,
  quantity: Quantity,
  unit: Unit,
  limit: number,
  tables: FigureTables,
): void {
  const twice = 'The unit is given twice.';
  if (unit.kind === 'percent' && isPercentSign(tokens, quantity.end, limit, tables)) {
    quantity.end++;
    quantity.malformed ??= twice;
  }
  if (quantity.prefixed && unit.kind === 'currency') quantity.malformed ??= twice;
  if (unit.kind !== 'measure' || quantity.end >= limit || tokens.gap[quantity.end] === PARTED) return;
  const again = readUnit(tokens, quantity.end, tables);
  if (again?.unit.kind !== 'measure' || again.unit.code !== unit.code || again.end > limit) return;
  quantity.end = again.end;
  quantity.malformed ??= twice;
}

const isPercentSign = ({ gap, word }: Tokens, at: number, limit: number, tables: FigureTables): boolean =>
  at < limit && gap[at] === GLUED && tables.percentSigns[word[at]] === true;

/** Multiplies a quantity by a power of ten. */
function multiply(quantity: Quantity, power: number): void {
  if (power === 0) return;
  quantity.value = scaled(quantity.value, power);
  quantity.high = quantity.high && scaled(quantity.high, power);
  quantity.place += power;
}

/** Multiplies a quantity by a power of ten that its own number's scale is. */
function scaleUp(quantity: Quantity, power: number): void {
  if (power === 0) return;
  multiply(quantity, power);
  quantity.numeral = { ...quantity.numeral, scale: quantity.numeral.scale + power };
}

/** "5m euros", "1.2m cars": a letter that is a scale only where money or a counted noun follows. */
function addMoneyScale(tokens: Tokens, quantity: Quantity, limit: number, tables: FigureTables): void {
  const { numeral, end } = quantity;
  if (numeral.form !== 'digits' || numeral.scale > 0 || tokens.gap[end] !== GLUED) return;
  const after = tables.moneyScales.match(tokens, end, limit);
  if (after < 0 || after >= limit || tokens.gap[after] !== SPACED) return;
  const power = tables.moneyScales.value;
  const money = tables.units.match(tokens, after, limit) > 0 && tables.units.value.unit.kind === 'currency';
  if (!money && !countedNoun(tokens, after, limit, tables, false)) return;
  quantity.value = scaled(quantity.value, power);
  quantity.place += power;
  quantity.numeral = {
    ...numeral,
    scale: power,
    place: numeral.place + power,
    value: quantity.value,
    end: after,
    plain: false,
  };
  quantity.end = after;
}

/** Whether money that follows a number is the next number's: "3 USD50 cards", "$20 $30". */
function belongsToNext(
  tokens: Tokens,
  at: number,
  end: number,
  limit: number,
  tables: FigureTables,
  prefixed: boolean,
): boolean {
  if (end >= limit || tokens.kind[end] !== DIGITS) return false;
  const sign = pastHyphen(tokens, at); // "$5,000-$7,000"
  if (sign === at && tokens.gap[at] === GLUED) return false;
  if (tables.prefixes.match(tokens, sign, limit) !== end) return false;
  return prefixed || tokens.gap[end] === GLUED;
}

/** Money after money only where it says the same ("$10 dollars"); a unit of things never after money. */
function fits(after: Unit, before: Unit, numeral: Numeral): boolean {
  if (before.kind === 'none') return numeral.form !== 'multiple' && numeral.form !== 'times';
  if (after.kind === 'percent') return true;
  return after.kind === 'currency' && before.kind === 'currency' && after.code === before.code;
}

/** Whether a mark stands between two things evenly: glued on both sides or free on both. */
export const evenly = (tokens: Tokens, mark: number, next: number): boolean =>
  tokens.kind[mark] !== MARK || (tokens.gap[mark] === GLUED) === (tokens.gap[next] === GLUED);

/** Whether the hyphen at `at` is left hanging: "20- to 30-year-olds". */
export const hangs = (tokens: Tokens, at: number): boolean =>
  at + 1 < tokens.count && isHyphen(tokens, at) && tokens.gap[at] === GLUED && tokens.gap[at + 1] === SPACED;

/** The value or range of a quantity as the contract has it. */
export function stated({ rule, value, high }: Quantity): { value?: string; range?: [string, string] } {
  if (rule === NO_NUMBER) return {};
  return high ? { range: [decimalString(value), decimalString(high)] } : { value: decimalString(value) };
}
