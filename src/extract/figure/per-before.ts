import { DIGITS, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import { singular } from './count-noun.js';
import { isLengthOfTime } from './length-of-time.js';
import { hedgeStart } from './phrase-before.js';
import type { Quantity } from './quantity.js';
import { type FigureTables, NUMBER } from './tables.js';
import { inMeasure, unitPer } from './units.js';

/** How far before its figure stands what it is per, in tokens. */
const FARTHEST = 8;
/** How many words may follow a stretch of time inside a clause: "employs every year 40 nurses". */
const MOST_BETWEEN = 1;

/**
 * Gives a figure what it is per where that stands before it: "Every year 400 ships call", "GDP per capita rose to
 * $12,000", "Pro Tag werden 400 Tonnen verbrannt". Only the first figure behind it has it.
 */
export function addPerBefore(tokens: Tokens, quantity: Quantity, start: number, tables: FigureTables): void {
  const { unit, first, rule } = quantity;
  if (unit.per || quantity.outOf || rule === 'times' || isLengthOfTime(unit)) return;
  if (unit.kind !== 'currency' && unit.kind !== 'measure' && unit.kind !== 'count') return;
  const { kind, word, shape } = tokens;
  const end = hedgeStart(tokens, first, start, tables);
  for (let at = end - 1; at >= Math.max(start, end - FARTHEST); at--) {
    const after = tables.perBefore.match(tokens, at, end);
    const any = after < 0 ? tables.perAny.match(tokens, at, end) : -1;
    if (after > 0) {
      const per = tables.perBefore.value;
      const isTime = isLengthOfTime(inMeasure(per));
      // "every year" is said of the verb next to it, unless it opens its clause
      const opens = at === start || kind[at - 1] === MARK;
      if (!isTime || opens || end - after <= MOST_BETWEEN) quantity.unit = unitPer(unit, per);
      return;
    }
    if (kind[at] === DIGITS || (tables.starts.bits[word[at]] & NUMBER && !tables.articles[word[at]])) return;
    if (any > 0 && any < end && kind[any] === WORD && !tables.stops[word[any]]) {
      const isUnit = tables.units.match(tokens, any, end) > 0;
      const read = isUnit ? tables.units.value.unit : undefined;
      if (read && read.kind !== 'measure') return;
      if (!read && tables.section.count.capitalNouns && shape[any] === LOWER) return;
      // as behind a figure, where "an acre" is named
      const code = read?.kind === 'measure' && !read.code.includes('[') ? read.code : undefined;
      quantity.unit = unitPer(unit, code ?? singular(tokens, any, tables));
      return;
    }
    if (kind[at] === MARK && !(at > start && opensSentence(tokens, at, start, tables))) return;
  }
}

/** Whether nothing but a stretch of time stands before a comma: "Every year, 400 ships call". */
function opensSentence(tokens: Tokens, comma: number, start: number, tables: FigureTables): boolean {
  return tables.perBefore.match(tokens, start, comma) === comma;
}
