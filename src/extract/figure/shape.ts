import type { Decimal } from '../../core/decimal.js';
import type { Unit } from '../../core/item.js';
import type { Numeral } from './numeral.js';
import type { Quantity } from './quantity.js';

/** A numeral of these tokens; all fields are always there, so that every numeral is of one shape to the engine. */
export const numeralOf = (
  first: number,
  end: number,
  value: Decimal,
  place: number,
  form: Numeral['form'],
): Numeral => ({
  first,
  end,
  value,
  high: undefined,
  outOf: undefined,
  scale: 0,
  place,
  form,
  plain: false,
  malformed: undefined,
  hedge: undefined,
});

/** What a numeral and a unit say; all fields are always there, as in a numeral. */
export const quantityOf = (numeral: Numeral, unit: Unit, rule: string): Quantity => ({
  first: numeral.first,
  end: numeral.end,
  numeral,
  value: numeral.value,
  high: numeral.high,
  outOf: numeral.outOf,
  margin: undefined,
  place: numeral.place,
  unit,
  rule,
  prefixed: false,
  hedge: numeral.hedge,
  malformed: numeral.malformed,
});
