import type { Tokens } from '../../core/token.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';
import { inMeasure } from './units.js';

/** How many tokens before a figure a verb of weighing may stand. */
const FARTHEST_WEIGHING = 5;
/** How many words after "of" say whether it is of money. */
const MOST_WORDS = 3;

/** Reads a name that money and a weight share as the weight where its surroundings say so: "weighs 40 pounds". */
export function weigh(
  tokens: Tokens,
  quantity: Quantity,
  start: number,
  limit: number,
  tables: FigureTables,
): void {
  const { unit, prefixed, end, first } = quantity;
  if (unit.kind !== 'currency' || prefixed || unit.per) return;
  const { word } = tokens;
  const code = tables.weights[word[end - 1]];
  if (code === undefined) return;
  if (
    tables.weighingAfter[word[end]] ||
    isWeighed(tokens, first, start, tables) ||
    (quantity.numeral.scale === 0 && isOfThings(tokens, end, limit, tables))
  ) {
    quantity.unit = inMeasure(code);
    quantity.rule = 'measure';
  }
}

function isWeighed(tokens: Tokens, first: number, start: number, tables: FigureTables): boolean {
  for (let at = first - 1; at >= Math.max(start, first - FARTHEST_WEIGHING); at--)
    if (tables.weighing[tokens.word[at]]) return true;
  return false;
}

/** "three pounds of plums", but not "three pounds of it", "300 pounds of savings". */
function isOfThings(tokens: Tokens, end: number, limit: number, tables: FigureTables): boolean {
  const { word } = tokens;
  const first = end + 1;
  if (first >= limit || !tables.measureOf[word[end]] || tables.stops[word[first]]) return false;
  for (let at = first; at < Math.min(limit, first + MOST_WORDS); at++) {
    if (tables.moneys[word[at]]) return false;
    if (tables.stops[word[at]]) break;
  }
  return true;
}
