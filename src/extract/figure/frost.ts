import type { Bound } from '../../core/item.js';
import { type Tokens, WORD } from '../../core/token.js';
import { hedgeStart } from './phrase-before.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';

const DEGREES = new Set(['Cel', '[degF]', 'deg']);
/** How many words may lead from the frost to its degrees: «мороз усилится до 25 градусов». */
const MOST_LEADING = 2;

/** Degrees are below zero where words say so: "25 degrees below zero", «25 градусов мороза», «мороз до 25 градусов». */
export function freeze(
  tokens: Tokens,
  quantity: Quantity,
  start: number,
  limit: number,
  tables: FigureTables,
): void {
  const { unit, value, high, end } = quantity;
  if (unit.kind !== 'measure' || !DEGREES.has(unit.code) || !value.gt(0)) return;
  const behind = end < limit ? tables.frostBehind.match(tokens, end, limit) : -1;
  if (behind < 0 && !isOfFrost(tokens, quantity.first, start, tables)) return;
  if (behind > 0) quantity.end = behind;
  quantity.value = (high ?? value).times(-1);
  if (high) quantity.high = value.times(-1);
}

function isOfFrost(tokens: Tokens, first: number, start: number, tables: FigureTables): boolean {
  const last = hedgeStart(tokens, first, start, tables) - 1;
  for (let at = last; at >= Math.max(start, last - MOST_LEADING) && tokens.kind[at] === WORD; at--)
    if (tables.frosts[tokens.word[at]])
      return at === start || tables.clausePrepositions[tokens.word[at - 1]] !== 1;
  return false;
}

/** Below zero, so many degrees and more are fewer: «более 25 градусов мороза»; but "below −25" is what it says. */
export function boundOfCold(
  { word }: Tokens,
  { unit, value, first }: Quantity,
  bound: Bound,
  opens: number,
  tables: FigureTables,
): Bound {
  if ((bound !== 'over' && bound !== 'under') || !value.lt(0)) return bound;
  if (unit.kind !== 'measure' || !DEGREES.has(unit.code)) return bound;
  for (let at = opens; at < first; at++) if (tables.levelBounds[word[at]]) return bound;
  return bound === 'over' ? 'under' : 'over';
}
