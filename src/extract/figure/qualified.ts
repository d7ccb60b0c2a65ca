import type { Quoted } from '../../core/item.js';
import { GLUED, isOneOf, LOWER, SPACED, type Tokens, WORD } from '../../core/token.js';
import { countedNoun } from './count-noun.js';
import { pastHyphen } from './hyphen.js';
import { quoted } from './noun-phrase.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';

/**
 * What a measure stands before as an adjective does, and so measures: "term" of "a five-year term", "storage plant" of
 * "a 300 MWh storage plant", "notice" of "three days' notice". Only where a language says so by order alone.
 */
export function qualifiedBy(
  tokens: Tokens,
  { first, end, numeral, unit, high }: Quantity,
  limit: number,
  tables: FigureTables,
): Quoted | undefined {
  const { gap, kind, shape, text, from, word } = tokens;
  const { attributes, plurals } = tables.section.count;
  if (
    (unit.kind !== 'measure' && unit.kind !== 'currency') ||
    unit.per ||
    attributes.length > 0 ||
    plurals.length === 0
  )
    return undefined;
  let opens = end;
  const isOwner = end < limit && gap[end] === GLUED && "'’".includes(text[from[end]]);
  if (isOwner) opens++;
  else {
    const isHyphened = pastHyphen(tokens, numeral.end) > numeral.end && numeral.end < end;
    const isOne = high === undefined && first > 0 && tables.articles[word[first - 1]] === 1; // "a 300 MWh plant"
    if (!isHyphened && !isOne) return undefined;
  }
  if (opens >= limit || kind[opens] !== WORD || gap[opens] !== SPACED || tables.stops[word[opens]])
    return undefined;
  if (tables.directionAfter[word[opens]] || isAge(tokens, numeral.end, opens, tables)) return undefined;
  if (shape[opens] !== LOWER || tables.generals[word[opens]] || tables.datedThings[word[opens]])
    return undefined;
  const noun = countedNoun(tokens, opens, limit, tables, true);
  // "a 90-megawatt gas-fired plant"
  if (!noun || pastHyphen(tokens, noun.end) > noun.end) return undefined;
  for (let at = opens; at < noun.end; at++) if (isOneOf(tokens, at, ',')) return undefined;
  return quoted(tokens, opens, noun.end);
}

/** "a 43-year-old driver" */
function isAge(tokens: Tokens, from: number, end: number, tables: FigureTables): boolean {
  for (let at = from; at <= end; at++) if (tables.age.match(tokens, at) > 0) return true;
  return false;
}
