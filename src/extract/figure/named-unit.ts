import type { Tokens } from '../../core/token.js';
import { pastHyphen } from './hyphen.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';
import type { Told } from './told.js';
import { inMeasure, inMoney, unitPer } from './units.js';

/** Gives "cents" the currency that was named last, where that has cents. */
export function nameMinor(
  tokens: Tokens,
  quantity: Quantity,
  currency: string | undefined,
  tables: FigureTables,
): void {
  const { unit, numeral, prefixed } = quantity;
  if (unit.kind !== 'currency' || !unit.minor || currency === undefined) return;
  const name = prefixed ? quantity.first : pastHyphen(tokens, numeral.end);
  const shared = tables.sharedMinors[tokens.word[name]];
  if (shared?.includes(currency)) quantity.unit = unitPer(inMoney(currency, true), unit.per);
}

/** How far behind degrees a number below zero still is one of them, in tokens. */
const FARTHEST_DEGREES = 60;

/** "43.8C, 12 degrees above the norm", "−31C, after −35 the day before": degrees are those of the temperature before. */
export function nameDegrees(quantity: Quantity, previous: Told | undefined): void {
  const { unit, first, numeral, value } = quantity;
  if (previous?.quantity.unit.kind !== 'measure') return;
  const { code } = previous.quantity.unit;
  if (code !== 'Cel' && code !== '[degF]') return;
  const isBelowZero =
    unit.kind === 'none' && value.lt(0) && numeral.plain && first - previous.quantity.end < FARTHEST_DEGREES;
  if (isBelowZero || (unit.kind === 'measure' && unit.code === 'deg')) quantity.unit = inMeasure(code);
}

/** "$229 a metric ton … 600,000 tons": tons are metric where metric ones were named. */
export function nameTons(quantity: Quantity, previous: Told | undefined): void {
  const { unit } = quantity;
  if (!previous?.isMetric) return;
  if (unit.kind === 'measure' && unit.code === '[ton_av]') quantity.unit = unitPer(inMeasure('t'), unit.per);
}
