import { decimal } from '../../core/decimal.js';
import type { Unit } from '../../core/item.js';
import { type Tokens, WORD } from '../../core/token.js';
import type { Quantity } from './quantity.js';
import { numeralOf, quantityOf } from './shape.js';
import type { FigureTables } from './tables.js';
import { readUnit } from './unit.js';

/** The rule of a unit without a number that can be told ("$bn"): it has no value. */
export const NO_NUMBER = 'no-number';

/** What has a unit, and no number that can be told for the reason that `malformed` gives. */
export function withoutNumber(first: number, end: number, unit: Unit, malformed: string): Quantity {
  const quantity = quantityOf(numeralOf(first, end, decimal(0), 0, 'digits'), unit, NO_NUMBER);
  quantity.prefixed = true;
  quantity.malformed = malformed;
  return quantity;
}

/** Two runs of digits and a point between them make three tokens: a number of fewer than five has one point. */
const FEWEST = 5;

/**
 * "5.25.1%", "$12.000.00": digits from `start` to `end` that are no number, where the money before them or
 * the percent sign or the money's name after them says that they should be. Undefined for a date or a version.
 */
export function brokenNumber(
  tokens: Tokens,
  first: number,
  start: number,
  end: number,
  limit: number,
  money: Unit | undefined,
  tables: FigureTables,
): Quantity | undefined {
  if (end - start < FEWEST || end > limit) return undefined;
  const why = 'The number has more than one decimal point.';
  if (money) return withoutNumber(first, end, money, why);
  const after = end < limit ? readUnit(tokens, end, tables) : undefined;
  if (!after || after.end > limit) return undefined;
  const { kind } = after.unit;
  const says = kind === 'percent' || (kind === 'currency' && tokens.kind[end] === WORD);
  return says ? withoutNumber(first, after.end, after.unit, why) : undefined;
}
