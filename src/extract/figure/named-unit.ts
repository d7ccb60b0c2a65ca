import { fold } from '../../core/boundary.js';
import { type Tokens, tokenText } from '../../core/token.js';
import { isHyphen, pastHyphen } from './hyphen.js';
import { isSkip, type Quantity, readQuantity, startsNumber } from './quantity.js';
import type { FigureTables } from './tables.js';
import type { Told } from './told.js';
import { inMeasure, inMoney, ofThings, PERCENTAGE_POINT, unitPer } from './units.js';

/** Gives "cents" the currency that was named last, where that has cents. */
export function nameMinor(
  tokens: Tokens,
  quantity: Quantity,
  start: number,
  currency: string | undefined,
  tables: FigureTables,
): void {
  const { unit, numeral, prefixed } = quantity;
  if (unit.kind !== 'currency' || !unit.minor) return;
  const name = prefixed ? quantity.first : pastHyphen(tokens, numeral.end);
  const shared = tables.sharedMinors[tokens.word[name]];
  if (!shared) return;
  const named =
    unit.code === QUOTED_IN
      ? currency
      : (currencyBefore(tokens, quantity.first, start, (code) => shared.includes(code), tables) ??
        currencyReached(tokens, quantity.end, tables) ??
        currency);
  if (named && shared.includes(named)) quantity.unit = unitPer(inMoney(named, true), unit.per);
}

/** Whose cents it is that money is worth: "the Australian dollar fell 0.3 cents". */
const QUOTED_IN = 'USD';
/** How many tokens before a number its money may be named. */
const FARTHEST_NAME = 12;
/** How many words may say whose money it is: "New Zealand". */
const MOST_NAMING = 3;

/** The nearest currency that will do and is named in the sentence: "The Philippine peso slid by 12 centavos". */
export function currencyBefore(
  tokens: Tokens,
  first: number,
  start: number,
  willDo: (code: string) => boolean,
  { units }: FigureTables,
): string | undefined {
  const isNamed = (at: number, end: number) =>
    units.match(tokens, at, end) === end &&
    units.value.unit.kind === 'currency' &&
    willDo(units.value.unit.code);
  for (let at = first - 1; at >= Math.max(start, first - FARTHEST_NAME); at--) {
    if (!isNamed(at, at + 1)) continue;
    for (let opens = Math.max(start, at - MOST_NAMING); opens <= at; opens++)
      if (isNamed(opens, at + 1) && units.value.unit.kind === 'currency') return units.value.unit.code;
  }
  return undefined;
}

/** The money of the level that a change leads to: "slipped 9 cents to $2.21". */
function currencyReached(tokens: Tokens, end: number, tables: FigureTables): string | undefined {
  if (!tables.levels[tokens.word[end]] || tables.prefixes.match(tokens, end + 1) < 0) return undefined;
  const { unit } = tables.prefixes.value;
  return unit.kind === 'currency' ? unit.code : undefined;
}

/** "fell 40 cents to 81.20": a level with its hundredths is no longer told in them. */
export function nameMajor(quantity: Quantity, previous: Told | undefined): void {
  const { unit, place } = quantity;
  if (unit.kind !== 'currency' || !unit.minor || place !== HUNDREDTHS) return;
  if (previous?.quantity.unit === unit && previous.quantity.place > HUNDREDTHS)
    quantity.unit = unitPer(inMoney(unit.code), unit.per);
}

const HUNDREDTHS = -2;

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

/** More points than shares are ahead or behind by. */
const MOST_AHEAD = 40;

/** "31 percent, up four points": points behind a share are of percent, unlike those of an index. */
export function namePoints(
  tokens: Tokens,
  quantity: Quantity,
  start: number,
  limit: number,
  previous: Told | undefined,
  tables: FigureTables,
): void {
  const { unit, value } = quantity;
  if (unit.kind !== 'count' || unit.noun !== tables.sharePoint) return;
  if (value.lt(MOST_AHEAD) && leadsToShare(tokens, quantity.end, limit, tables))
    quantity.unit = PERCENTAGE_POINT;
  if (!previous || previous.quantity.first < start) return;
  const { quantity: before, change } = previous;
  if (before.unit.kind === 'percent' && change === null && value.lt(MOST_AHEAD))
    quantity.unit = PERCENTAGE_POINT;
}

/** "sank by six points to 52 percent": a share is the level that was reached. */
function leadsToShare(tokens: Tokens, end: number, limit: number, tables: FigureTables): boolean {
  const at = end + 1;
  if (at >= limit || !tables.levels[tokens.word[end]] || !startsNumber(tokens, at, tables)) return false;
  const level = readQuantity(tokens, at, limit, tables);
  return level !== undefined && !isSkip(level) && level.unit.kind === 'percent';
}

/** "a quake of magnitude 6.1", "a magnitude-5.4 quake": the unit stands before the number. */
export function nameScale(tokens: Tokens, quantity: Quantity, tables: FigureTables): void {
  const { first, unit } = quantity;
  if (unit.kind !== 'none' || first === 0) return;
  const name = isHyphen(tokens, first - 1) ? first - 2 : first - 1;
  if (name >= 0 && tables.scaleNames[tokens.word[name]])
    quantity.unit = ofThings(fold(tokenText(tokens, name)));
}
