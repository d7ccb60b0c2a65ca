import { CAPITALISED, LOWER, SPACED, type Tokens, WORD } from '../../core/token.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';

/** A quantity and what stands around it: `start` and `limit` are the tokens of its sentence. */
export interface Look {
  tokens: Tokens;
  quantity: Quantity;
  start: number;
  limit: number;
  tables: FigureTables;
  /** The token before it. */
  before: number;
  /** Nothing says what the number is of. */
  bare: boolean;
  /** Whether a clock time with a point was read before. */
  hasClocks: boolean;
}

/** Whether a word is a name, by its capital. */
export const isName = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  tokens.kind[at] === WORD && tokens.shape[at] !== LOWER && !tables.stops[tokens.word[at]];

/** "the Stoxx 600 index": a name, its number, and the noun in the singular that the name goes with. */
export function isSeries({ tokens, quantity, before, start, tables }: Look): boolean {
  const { numeral, unit, end } = quantity;
  if (unit.kind !== 'count' || !numeral.plain || quantity.high || before <= start || end !== numeral.end + 1)
    return false;
  return (
    isName(tokens, before, tables) &&
    unit.noun === tokens.text.slice(tokens.from[end - 1], tokens.to[end - 1])
  );
}

/** "Boeing 737 Max": a number between two words with capitals. */
export function isInName({ tokens, quantity, before, start, tables }: Look): boolean {
  const { numeral, unit } = quantity;
  if (
    unit.kind !== 'count' ||
    !numeral.plain ||
    quantity.high ||
    before < start ||
    tables.section.count.capitalNouns
  )
    return false;
  return (
    isName(tokens, before, tables) &&
    tokens.shape[numeral.end] !== LOWER &&
    tokens.gap[quantity.first] === SPACED
  );
}

/** Whether a number stands behind a group's name with a capital inside a sentence: "the Group of 77". */
export function isInNameOfGroup({ tokens: { word, shape }, before, start, bare, tables }: Look): boolean {
  return (
    bare &&
    before - 1 > start &&
    tables.measureOf[word[before]] === 1 &&
    tables.groups[word[before - 1]] === 1 &&
    shape[before - 1] !== LOWER
  );
}

/** "Falcon 9", "737 Max", "49 Mill Road". */
export function standsByName({ tokens, quantity, before, start, limit, tables }: Look): boolean {
  const { end } = quantity;
  if (end < limit && tokens.gap[end] === SPACED && tokens.kind[end] === WORD && tokens.shape[end] !== LOWER)
    return true;
  return (
    before >= start && isName(tokens, before, tables) && !tables.boundBefore.endsWith(tokens.word[before])
  ); // "Barely 200"
}

/** How many words on either side tell whether a sentence is a headline, whose words all have capitals. */
const MOST_LOOKED_AT = 6;

/** "the Four Seasons", "Big Four auditors": a number word with a capital inside a sentence that is no headline. */
export function isCapitalNumber({ tokens, quantity, before, start, limit, tables }: Look): boolean {
  const { kind, shape, word } = tokens;
  const { numeral, first, end, unit } = quantity;
  if (numeral.form !== 'words' || shape[first] !== CAPITALISED || numeral.scale > 0) return false;
  if (before < start || kind[before] !== WORD || tables.section.count.capitalNouns) return false;
  const isOfName = unit.kind === 'measure' && end < limit && kind[end] === WORD && shape[end] === CAPITALISED;
  if (unit.kind !== 'count' && unit.kind !== 'none' && !isOfName) return false;
  const last = Math.min(limit, end + MOST_LOOKED_AT);
  for (let at = Math.max(start + 1, before - MOST_LOOKED_AT); at < last; at++)
    if (kind[at] === WORD && shape[at] === LOWER && !tables.stops[word[at]] && (at < first || at >= end))
      return true;
  return false;
}
