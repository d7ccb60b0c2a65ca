import {
  CAPITALISED,
  CAPITALS,
  DIGITS,
  GLUED,
  LOWER,
  MARK,
  MIXED,
  SPACED,
  type Tokens,
  WORD,
} from '../../core/token.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';

/**
 * Why a quantity is no figure: a label, a part of a name, a year, a clock time. Undefined where it is one.
 * `start` and `limit` are the sentence's tokens.
 */
export function whyNot(
  tokens: Tokens,
  quantity: Quantity,
  start: number,
  limit: number,
  tables: FigureTables,
): string | undefined {
  const { text, from, kind, gap, word, shape, count } = tokens;
  const { first, end, numeral, unit } = quantity;
  if (quantity.malformed && quantity.rule !== 'digits') return undefined;
  const before = first - 1;
  const bare =
    unit.kind === 'none' &&
    quantity.outOf === undefined &&
    numeral.form !== 'multiple' &&
    quantity.rule !== 'times';
  const inDigits = kind[numeral.first] === DIGITS || numeral.first > first;

  if (before >= 0 && gap[first] === GLUED) {
    if (kind[before] === WORD && (kind[first] === DIGITS || kind[first] === WORD)) return 'a part of a name';
    const mark = text[from[before]];
    const joined = before > 0 && gap[before] === GLUED;
    if (joined && '-‐‑–/\\_.:@=&?#%'.includes(mark)) {
      const lower = kind[before - 1] === WORD && shape[before - 1] === LOWER;
      if (
        !('-‐‑–'.includes(mark) && lower && (unit.kind === 'measure' || unit.kind === 'currency')) &&
        !tables.minus[word[before - 1]]
      )
        return 'a part of a name, an address or a date';
    }
    if ('#№§@_'.includes(mark)) return 'a number of a document or a tag';
  }
  if (
    before >= start &&
    tables.labels[word[before]] &&
    inDigits &&
    unit.kind !== 'currency' &&
    unit.kind !== 'percent'
  )
    return 'the number of something that it stands after';
  if (before > start && text[from[before]] === '.' && tables.labels[word[before - 1]] && inDigits && bare)
    return 'the number of something that it stands after';
  if (isYear(quantity, false) && tables.suffixes.match(tokens, numeral.end, limit) > 0) return 'a year';
  if (!bare) {
    if (unit.kind === 'count' && isYear(quantity, false) && text.charCodeAt(from[first]) !== 0x27)
      return 'a year';
    return undefined;
  }
  if (end < count && gap[end] === GLUED) {
    if (kind[end] === WORD && kind[end - 1] === DIGITS) return 'a part of a name';
    const mark = text[from[end]];
    if (':/\\_@=&'.includes(mark) && end + 1 < count && gap[end + 1] === GLUED)
      return 'a clock time, a score or an address';
    if ('-‐‑'.includes(mark) && end + 1 < count && gap[end + 1] === GLUED && kind[end + 1] !== MARK)
      return 'a part of a name';
    if ((mark === '.' || mark === ')') && first === start && numeral.plain) return 'a list marker';
  }
  if (end < limit && tables.suffixes.match(tokens, end, count) > 0) return 'an ordinal or a clock time';
  if (quantity.high && numeral.plain && text[from[first + 1]] !== undefined && kind[first + 1] === MARK)
    return 'a score or a span of years';
  if (isYear(quantity, true)) return 'a year';
  if (tables.section.count.plurals.length === 0) return 'a bare number, whose unit cannot be told here';
  if (
    numeral.plain &&
    end < limit &&
    kind[end] === WORD &&
    gap[end] === SPACED &&
    shape[end] !== LOWER &&
    !tables.stops[word[end]]
  )
    return 'a part of a name or an address';
  if (numeral.form === 'words' && numeral.scale === 0 && quantity.value.abs().lt(13) && !quantity.high)
    return 'a pronoun';
  if (before >= start && numeral.plain && before > start && kind[before] === WORD) {
    const named = shape[before] === CAPITALISED || shape[before] === CAPITALS || shape[before] === MIXED;
    if (named && !tables.stops[word[before]]) return 'a part of a name';
  }
  return undefined;
}

/** Four digits without a mark that can be a year; a count of things only where it is a year of our times. */
function isYear(quantity: Quantity, bare: boolean): boolean {
  const { numeral } = quantity;
  if (!numeral.plain || quantity.high) return false;
  return numeral.value.gte(bare ? 1700 : 1900) && numeral.value.lt(bare ? 2200 : 2100);
}
