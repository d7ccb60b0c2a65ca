import type { Unit } from '../../core/item.js';
import { GLUED, LOWER, MARK, type Tokens } from '../../core/token.js';
import { currencyBefore } from './named-unit.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';
import type { Told } from './told.js';
import { inMoney, unitPer } from './units.js';

/**
 * Makes a rate of exchange of a number that money of another kind is told of: "the hryvnia weakened to 41.5 to the
 * dollar", "89.5 roubles to the euro". A bare number is of the money that its sentence names before it.
 */
export function nameRate(
  tokens: Tokens,
  quantity: Quantity,
  start: number,
  limit: number,
  previous: Told | undefined,
  tables: FigureTables,
): void {
  const { unit, numeral, outOf } = quantity;
  const isBare = unit.kind === 'none' && numeral.form === 'digits' && !outOf;
  if (!isBare && (unit.kind !== 'currency' || unit.minor || unit.per)) return;
  const [base, end] = unit.per ? [unit.per, quantity.end] : baseBehind(tokens, quantity.end, limit, tables);
  if (base === undefined || !isCode.test(base)) return;
  const money = unit.kind === 'currency' ? unit : rateBefore(previous, start);
  const code = money?.code ?? currencyBefore(tokens, quantity.first, start, (one) => one !== base, tables);
  if (code === undefined || code === base) return;
  quantity.unit = unitPer(inMoney(code), base);
  quantity.end = end;
}

/** The money of the rate that the sentence told last: "89.5 roubles to the dollar and 96.2 to the euro". */
function rateBefore(
  previous: Told | undefined,
  start: number,
): Extract<Unit, { kind: 'currency' }> | undefined {
  if (!previous || previous.quantity.first < start) return undefined;
  const { unit } = previous.quantity;
  return unit.kind === 'currency' && unit.per && isCode.test(unit.per) ? unit : undefined;
}

/** A currency as ISO 4217 has it, not a barrel. */
const isCode = /^[A-Z]{3}$/;

/** The money that a number is told of behind it, and the token after its name: "to the dollar". */
function baseBehind(
  tokens: Tokens,
  at: number,
  limit: number,
  { rates, units, stops }: FigureTables,
): [base: string | undefined, end: number] {
  const none: [undefined, number] = [undefined, at];
  const name = rates.match(tokens, at, limit);
  const end = name < 0 ? -1 : units.match(tokens, name, limit);
  if (end < 0) return none;
  const { unit, scale } = units.value;
  if (unit.kind !== 'currency' || unit.minor || scale > 0) return none;
  const { gap, kind, shape, word } = tokens;
  // "to the euro area", "to the dollar-peg"
  const isFree =
    end >= limit ||
    (gap[end] === GLUED ? kind[end] === MARK : shape[end] !== LOWER || stops[word[end]] === 1);
  return isFree ? [unit.code, end] : none;
}
