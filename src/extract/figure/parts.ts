import { decimal } from '../../core/decimal.js';
import type { Unit } from '../../core/item.js';
import { DIGITS, GLUED, isOneOf, type Tokens, tokenText } from '../../core/token.js';
import { andFraction } from './fraction.js';
import { follows, pastHyphen } from './hyphen.js';
import { isSkip, type Quantity, readQuantity, startsNumber } from './quantity.js';
import { numeralOf, quantityOf } from './shape.js';
import type { FigureTables } from './tables.js';
import { inMeasure } from './units.js';

/** Units that are said by parts, by UCUM code: the smaller one that follows, and how many of it make one. */
const smaller: ReadonlyMap<string, readonly [code: string, times: number]> = new Map([
  ['a', ['mo', 12]],
  ['wk', ['d', 7]],
  ['d', ['h', 24]],
  ['h', ['min', 60]],
  ['min', ['s', 60]],
  ['km', ['m', 1000]],
  ['m', ['cm', 100]],
  ['kg', ['g', 1000]],
  ['[ft_i]', ['[in_i]', 12]],
  ['[lb_av]', ['[oz_av]', 16]],
]);
/** Parts of an hour, which a comma may stand before: "1 hour, 20 minutes". */
const ofAnHour = new Set(['min', 's']);

/**
 * Reads on from a measure to its smaller parts, and gives it in the smallest of them, which is exact:
 * "6ft 4in", "two hours and 15 minutes"; or to the half that follows: "two years and a half".
 */
export function addParts(tokens: Tokens, quantity: Quantity, limit: number, tables: FigureTables): void {
  if (quantity.high || quantity.outOf || quantity.malformed || quantity.prefixed || quantity.unit.per) return;
  if (quantity.numeral.plain && quantity.unit.kind === 'none') addInches(tokens, quantity, limit);
  while (quantity.place === 0 && addPart(tokens, quantity, limit, tables));
}

/** "an hour and a half", "a year and three months", "a day or two": one of a unit behind an article, with more. */
export function readOneByParts(
  tokens: Tokens,
  at: number,
  limit: number,
  tables: FigureTables,
): Quantity | undefined {
  if (!follows(tokens, at + 1)) return undefined;
  const hedge = tables.articleHedges[tokens.word[at + 1]];
  const isWhole = hedge !== undefined || tables.wholes[tokens.word[at + 1]] === 1;
  const end = tables.units.match(tokens, isWhole ? at + 2 : at + 1, limit);
  if (end < 0) return undefined;
  const { kind } = tables.units.value.unit;
  const isAlone = pastHyphen(tokens, end) === end; // no "Ein Euro-Laden"
  const isCounted =
    isAlone && tables.section.number.articlesCount && (kind === 'percent' || kind === 'currency');
  const isPoint =
    isCounted || (isPointOf(tables.units.value.unit, tables) && (isWhole || isAmount(tokens, at, tables)));
  const isLength =
    tables.section.number.articlesCount && kind === 'measure' && tables.changeAmounts[tokens.word[at - 1]]; // "um einen Meter"
  if (isLength) return quantityOf(numeralOf(at, end, decimal(1), 0, 'words'), tables.units.value.unit, kind);
  if (!isPoint && (kind !== 'measure' || end >= limit || isWhole)) return undefined;
  const quantity = quantityOf(numeralOf(at, end, decimal(1), 0, 'words'), tables.units.value.unit, kind);
  if (isPoint) return { ...quantity, hedge };
  const second = tables.rangeJoins.match(tokens, end, limit);
  if (second > 0 && second < limit && tables.values[tokens.word[second]] === 2)
    return { ...quantity, high: decimal(2), end: second + 1, rule: 'range' };
  addParts(tokens, quantity, limit, tables);
  return quantity.end > end ? quantity : undefined;
}

/** Whether a unit is points, of a percentage or of what was named. */
const isPointOf = (unit: Unit, { point }: FigureTables): boolean =>
  unit.kind === 'percentage-point' || (unit.kind === 'count' && unit.noun === point);

/** Whether a change has the amount that starts at `at`: "rose a percentage point", "by a percentage point". */
const isAmount = ({ word }: Tokens, at: number, tables: FigureTables): boolean =>
  at > 0 && (tables.direction[word[at - 1]] !== undefined || tables.changeAmounts[word[at - 1]] === 1);

const FEET = "'’′";
const INCHES = '"”″';

/** `6'4"`: feet and inches by their signs. */
function addInches(tokens: Tokens, quantity: Quantity, limit: number): void {
  const { gap, kind } = tokens;
  const { end } = quantity;
  if (end + 2 >= limit || gap[end] !== GLUED || !isOneOf(tokens, end, FEET)) return;
  if (kind[end + 1] !== DIGITS || gap[end + 1] !== GLUED || gap[end + 2] !== GLUED) return;
  const inches = Number(tokenText(tokens, end + 1));
  if (!(inches < 12) || !isOneOf(tokens, end + 2, INCHES)) return;
  quantity.value = quantity.value.times(12).plus(decimal(inches));
  quantity.unit = inMeasure('[in_i]');
  quantity.rule = 'measure';
  quantity.numeral = { ...quantity.numeral, plain: false };
  quantity.end = end + 3;
}

function addPart(tokens: Tokens, quantity: Quantity, limit: number, tables: FigureTables): boolean {
  const { unit, end } = quantity;
  if (end >= limit || !follows(tokens, end)) return false;
  const code = unit.kind === 'measure' ? unit.code : tables.weights[tokens.word[end - 1]];
  const part = code === undefined ? undefined : smaller.get(code);
  if (!part) return false;
  if (unit.kind === 'measure') {
    const half = andFraction(tokens, end, tables);
    if (half && half.end <= limit && !tables.of[tokens.word[half.end]]) {
      quantity.value = quantity.value.plus(half.value);
      quantity.place = -1;
      quantity.end = half.end;
      return false;
    }
  }
  const [partCode, times] = part;
  let at = end;
  const mark = tokenText(tokens, at);
  if (tokens.gap[at] === GLUED && (mark === '.' || (mark === ',' && ofAnHour.has(partCode)))) at++;
  if (tables.partJoiners[tokens.word[at]]) at++;
  if (at >= limit || !follows(tokens, at) || !startsNumber(tokens, at, tables)) return false;
  const next = readQuantity(tokens, at, limit, tables);
  if (!next || isSkip(next) || next.unit.kind !== 'measure' || next.unit.code !== partCode) return false;
  if (next.unit.per || next.high || next.outOf || next.malformed || !next.value.lt(times)) return false;
  quantity.value = quantity.value.times(times).plus(next.value);
  quantity.place = next.place;
  quantity.unit = next.unit;
  quantity.rule = 'measure';
  quantity.numeral = { ...quantity.numeral, plain: false };
  quantity.end = next.end;
  return true;
}
