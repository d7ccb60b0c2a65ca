import { CAPITALISED, GLUED, MARK, SPACED, type Tokens, tokenText, WORD } from '../../core/token.js';
import { phraseBefore } from './phrase-before.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';

/** More years than anybody has lived. */
const AGELESS = 123;
/** The ages at which people are named in full where nothing but the name says that it is one. */
const YOUNGEST = 16;
const OLDEST = 99;

/** Whether a bare number is somebody's age: "aged 18 to 34"; "she is 45"; "Rosa Osei, 66, said". */
export function isAge(
  tokens: Tokens,
  { first, end, unit, numeral }: Quantity,
  start: number,
  limit: number,
  tables: FigureTables,
): boolean {
  const { kind, gap, shape, word } = tokens;
  const isInWords = numeral.form === 'words' && numeral.value.gt(1);
  if (unit.kind !== 'none' || !(numeral.plain || isInWords)) return false;
  if (first - 1 < start || !numeral.value.lt(AGELESS)) return false;
  const hedge = phraseBefore(tokens, first, start, tables.boundBefore);
  if (tables.ageBefore[word[(hedge < 0 ? first : hedge) - 1]]) return true; // "aged under five"
  const isGroup = hedge > start && tables.boundBefore.value !== 'about' && tables.agedGroups[word[hedge - 1]];
  if (
    (isGroup ||
      phraseBefore(tokens, first, start, tables.agePhrases) >= 0 ||
      phraseBefore(tokens, hedge < 0 ? first : hedge, start, tables.agePhrases) >= 0) &&
    (end >= limit ||
      kind[end] === MARK ||
      isGroup ||
      (tables.stops[word[end]] && !tables.directionAfter[word[end]]))
  )
    return true;
  if (first - 2 < start || isInWords) return false;
  const isBehindComma = tokenText(tokens, first - 1) === ',' && gap[first - 1] === GLUED;
  const last = isBehindComma ? first - 2 : first - 1;
  if (kind[last] !== WORD) return false;
  const isPerson = isBehindComma && tables.agedPersons[word[last]] === 1 && numeral.value.lte(OLDEST);
  if (isPerson && end < limit && tokenText(tokens, end) === ',') return true; // "the driver, 34,"
  if (shape[last] !== CAPITALISED) return false;
  if (isBehindComma && end < limit && tokenText(tokens, end) === ',') return true;
  if (numeral.value.lt(YOUNGEST) || numeral.value.gt(OLDEST)) return false;
  const name = fullName(tokens, last, start, tables);
  if (name < 0) return false;
  // "said Rosa Osei, 66."
  if (isBehindComma) return end >= limit || kind[end] === MARK;
  // "Rosa Osei 66 has retired"
  return (
    end < limit &&
    kind[end] === WORD &&
    gap[first] === SPACED &&
    (tables.auxiliaries[word[end]] || tables.sayings[word[end]]) === 1
  );
}

/** The most words of a name in full. */
const MOST_WORDS = 4;

/**
 * Where the name of a person in full starts that ends with the word at `last`: with a first name, or behind a word for
 * saying; -1 where it is none, as behind an article ("the John Deere 70").
 */
function fullName(
  { kind, gap, shape, word }: Tokens,
  last: number,
  start: number,
  tables: FigureTables,
): number {
  let first = last;
  while (
    first > start &&
    last - first + 1 < MOST_WORDS &&
    gap[first] === SPACED &&
    kind[first - 1] === WORD &&
    shape[first - 1] === CAPITALISED &&
    !tables.stops[word[first - 1]]
  )
    first--;
  if (first === last) return -1;
  const before = first > start && kind[first - 1] === WORD ? word[first - 1] : 0;
  if (tables.determiners[before] || tables.articles[before]) return -1;
  return tables.givenNames[word[first]] || tables.sayings[before] ? first : -1;
}
