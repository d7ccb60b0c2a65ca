import { type Decimal, decimal, decimalString } from '../../core/decimal.js';
import type { Bound, Unit } from '../../core/item.js';
import { DIGITS, GLUED, MARK, SPACED, type Tokens } from '../../core/token.js';
import { isHyphen } from './hyphen.js';
import { readMinus } from './minus.js';
import { isLetter, isPrice, readPrefix } from './money-prefix.js';
import { brokenNumber, NO_NUMBER } from './no-number.js';
import { type Numeral, readNumeral, type Skip } from './numeral.js';
import { numeralOf, quantityOf } from './shape.js';
import { type FigureTables, NUMBER, PREFIX } from './tables.js';
import { readPer } from './unit.js';
import { addUnit, multiply } from './unit-behind.js';
import { inMeasure, NONE, PERCENT, unitPer } from './units.js';

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

export const isSkip = (read: object): read is Skip => 'skip' in read;

/** Whether a number may start at a token: digits, a number word, or money before it. */
export const startsNumber = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  tokens.kind[at] === DIGITS || (tables.starts.bits[tokens.word[at]] & (NUMBER | PREFIX)) !== 0;

/** The same of numbers that are more than an article. */
export const statesNumber = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  startsNumber(tokens, at, tables) && tables.articles[tokens.word[at]] !== 1;

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
    const { unit } = quantity;
    const isMoney = unit.kind === 'currency';
    const per = readPer(tokens, quantity.end, tables, isMoney, isMoney && unit.minor === true);
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
