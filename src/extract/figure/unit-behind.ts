import { scaled } from '../../core/decimal.js';
import type { Unit } from '../../core/item.js';
import { DIGITS, GLUED, PARTED, SPACED, type Tokens } from '../../core/token.js';
import { countedNoun, isPlural } from './count-noun.js';
import { pastHyphen } from './hyphen.js';
import type { Numeral } from './numeral.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';
import { readUnit, type UnitRead } from './unit.js';
import { inMoney } from './units.js';

/** Takes in the unit that stands after the number. */
export function addUnit(tokens: Tokens, quantity: Quantity, limit: number, tables: FigureTables): void {
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
  const after = readUnit(tokens, quantity.end, tables) ?? measureBehind(tokens, quantity, tables);
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

/** The measure behind a word that says which: "three full days". */
function measureBehind(
  tokens: Tokens,
  { end, prefixed }: Quantity,
  tables: FigureTables,
): UnitRead | undefined {
  if (prefixed || !tables.amid[tokens.word[end]] || tokens.gap[end] !== SPACED) return undefined;
  const read = readUnit(tokens, end + 1, tables);
  return read?.unit.kind === 'measure' && tokens.gap[end + 1] === SPACED ? read : undefined;
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
  at < limit && gap[at] === GLUED && tables.percentSigns[word[at]] === 1;

/** Multiplies a quantity by a power of ten. */
export function multiply(quantity: Quantity, power: number): void {
  if (power === 0) return;
  quantity.value = scaled(quantity.value, power);
  quantity.high = quantity.high && scaled(quantity.high, power);
  quantity.place += power;
}

/** Multiplies a quantity by a power of ten that its own number's scale is. */
export function scaleUp(quantity: Quantity, power: number): void {
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
  const counted = money ? undefined : countedNoun(tokens, after, limit, tables, false);
  if (!money && !(counted && isMany(tokens, counted.end - 1, tables))) return;
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

/** Whether a noun may be counted in millions: "voters", but not "champion" nor "hurdles", of which "400m" is a length. */
const isMany = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  (isPlural(tokens, at, tables) || tables.crowds[tokens.word[at]] === 1) && !tables.lengths[tokens.word[at]];

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
