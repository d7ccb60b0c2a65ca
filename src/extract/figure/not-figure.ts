import {
  DIGITS,
  GLUED,
  isOneOf,
  LOWER,
  leadsLower,
  MARK,
  SPACED,
  type Tokens,
  WORD,
} from '../../core/token.js';
import { clockTime, isClockTime } from './clock-time.js';
import { pastHyphen } from './hyphen.js';
import { isLengthOfTime } from './length-of-time.js';
import { isLetter } from './money-prefix.js';
import {
  isCapitalNumber,
  isInName,
  isInNameOfGroup,
  isName,
  isSeries,
  type Look,
  standsByName,
} from './number-in-name.js';
import { phraseBefore } from './phrase-before.js';
import type { Quantity } from './quantity.js';
import { isSaidAlone } from './said-alone.js';
import type { FigureTables } from './tables.js';
import { opensTitle } from './title.js';

const HYPHENS = '-‐‑–';
/** Marks that tie a number to an address, a date or a time, glued on its left or on its right. */
const TIES_BEFORE = '/\\_.:@=&?#%+';
const TIES_AFTER = ':/\\_@=&+';

const markAt = ({ tokens }: Look, at: number): string => tokens.text[tokens.from[at]];

/** Why a quantity is none, in the order of asking; every other is a figure. */
const reasons: readonly (readonly [why: string, holds: (look: Look) => boolean])[] = [
  ['a part of a name', isGluedToWord],
  ['an idiom', isIdiom],
  [
    'a pronoun',
    ({ tokens, quantity, before, start, tables }) =>
      before >= start &&
      quantity.numeral.form === 'words' &&
      quantity.value.eq(1) &&
      quantity.outOf === undefined &&
      tables.pronounsBefore[tokens.word[before]] === 1,
  ],
  ['one of several, whichever', isWhichever],
  ['a part of a name, an address or a date', isTiedBefore],
  [
    'the number of a document or a tag',
    (look) => isGlued(look) && '#№§@_'.includes(markAt(look, look.before)),
  ],
  ['a telephone number', isTelephone],
  ['the number of what it stands after', isLabelled],
  ['a day of a month', isDayOfMonth],
  [
    'a year',
    ({ tokens, quantity, limit, tables, bare }) =>
      isYear(quantity, 1900, 2100) &&
      ((!bare && quantity.unit.kind === 'count' && !tables.namesYears) ||
        tables.suffixes.match(tokens, quantity.numeral.end, limit) > 0),
  ],
  ['the number of a series or an index', isSeries],
  ['a part of a name, a clock time, a score or an address', (look) => look.bare && isTiedAfter(look)],
  [
    'a list marker',
    ({ tokens, quantity, start, bare }) =>
      bare && quantity.first === start && quantity.numeral.plain && isGluedMark(tokens, quantity.end, '.)'),
  ],
  [
    'an ordinal in words',
    ({ tokens, quantity: { numeral }, tables }) => {
      const next = pastHyphen(tokens, numeral.end);
      if (numeral.form !== 'words' || next === numeral.end) return false;
      return tables.ordinals[tokens.word[next]] === 1 || tables.fractions[tokens.word[next]] !== undefined;
    },
  ],
  [
    'an ordinal or a clock time',
    ({ tokens, quantity, limit, tables, bare }) =>
      bare &&
      quantity.end < limit &&
      quantity.numeral.scale === 0 &&
      (quantity.numeral.plain || quantity.numeral.place < 0 || quantity.numeral.form !== 'digits') &&
      tables.suffixes.match(tokens, quantity.end, tokens.count) > 0 &&
      // the full stop of its sentence, unless "der 78." goes on
      (tokens.kind[quantity.end] !== MARK || quantity.numeral.form === 'digits') &&
      (quantity.end < limit - 1 ||
        tokens.kind[quantity.end] !== MARK ||
        tables.ordinalBefore[tokens.word[quantity.first - 1]] === 1),
  ],
  [
    'a score or a span of years',
    ({ tokens, quantity, bare }) =>
      bare &&
      quantity.high !== undefined &&
      quantity.numeral.plain &&
      tokens.kind[quantity.first + 1] === MARK,
  ],
  ['a year', ({ quantity, bare }) => bare && isYear(quantity, 1700, 2200)],
  [
    'a span of years',
    ({ quantity: { numeral, high, unit, value } }) =>
      high !== undefined &&
      numeral.plain &&
      unit.kind === 'measure' &&
      unit.code === 'a' &&
      value.gte(1700) &&
      high.lt(2200),
  ],
  ['a number in a name', isInName],
  [clockTime, (look) => look.bare && isClockTime(look)],
  ['the number of a title', opensTitle],
  ['how many a group is named after', isInNameOfGroup],
  ['a number word in a name', isCapitalNumber],
  ['an address or a version', (look) => look.bare && isPointedTwice(look)],
  [
    'how often it is',
    ({ quantity: { numeral, unit } }) => numeral.outOf !== undefined && isLengthOfTime(unit),
  ],
  [
    'a number with letters on it, whose scale cannot be told here',
    ({ tokens, quantity, tables }) =>
      tables.section.count.plurals.length === 0 &&
      quantity.end < tokens.count &&
      tokens.gap[quantity.end] === GLUED &&
      tokens.kind[quantity.end] === WORD,
  ],
  [
    'a bare number, whose unit cannot be told here',
    ({ tables, bare }) => bare && tables.section.count.plurals.length === 0,
  ],
  [
    'a pronoun',
    ({ tokens, quantity, start, limit, tables, bare }) =>
      bare &&
      quantity.numeral.form === 'words' &&
      quantity.numeral.scale === 0 &&
      quantity.numeral.end - quantity.numeral.first === 1 &&
      !quantity.high &&
      quantity.value.abs().lt(13) &&
      !isSaidAlone(tokens, quantity, start, limit, tables),
  ],
  [
    'the name of those who are left or lead',
    ({ tokens, quantity: { numeral }, before, start, tables, bare }) =>
      bare && before >= start && numeral.scale === 0 && tables.rounds[tokens.word[before]] === 1,
  ],
  ['a number that stands free of any phrase', (look) => look.bare && standsFree(look)],
  [
    'a part of a name or an address',
    (look) => look.bare && look.quantity.numeral.plain && standsByName(look),
  ],
]; // prettier-ignore

/**
 * Why a quantity is no figure: a label, a part of a name, a year, a clock time. Undefined where it is one. `hasClocks` tells
 * that a clock time with a point was read before it.
 */
export function whyNot(
  tokens: Tokens,
  quantity: Quantity,
  start: number,
  limit: number,
  tables: FigureTables,
  hasClocks: boolean,
): string | undefined {
  if (quantity.malformed && quantity.rule !== 'digits') return undefined;
  const { unit, outOf, numeral, rule } = quantity;
  const bare =
    unit.kind === 'none' &&
    unit.per === undefined &&
    outOf === undefined &&
    numeral.form !== 'multiple' &&
    rule !== 'times' &&
    !quantity.margin;
  const look: Look = { tokens, quantity, start, limit, tables, before: quantity.first - 1, bare, hasClocks };
  for (let i = 0; i < reasons.length; i++) if (reasons[i][1](look)) return reasons[i][0];
  return undefined;
}

const isGlued = ({ tokens, quantity, before }: Look): boolean =>
  before >= 0 && tokens.gap[quantity.first] === GLUED;

const isGluedMark = (tokens: Tokens, at: number, marks: string): boolean =>
  at < tokens.count && tokens.gap[at] === GLUED && isOneOf(tokens, at, marks);

/** "G20", "Il96". */
function isGluedToWord(look: Look): boolean {
  const { kind } = look.tokens;
  return isGlued(look) && kind[look.before] === WORD && kind[look.quantity.first] !== MARK;
}

/** «Одна из попутчиц рассказала»: some one of them, where nothing says that it was only one or one at least. */
function isWhichever({ tokens, quantity, before, start, limit, tables }: Look): boolean {
  const { numeral, value, outOf, first } = quantity;
  if (!tables.section.number.anyOneOf || numeral.form !== 'words' || !value.eq(1) || outOf) return false;
  if (tables.outOf.match(tokens, numeral.end, limit) < 0) return false;
  const isMere = before >= start && tables.merely[tokens.word[before]] === 1;
  return !isMere && phraseBefore(tokens, first, start, tables.boundBefore) < 0;
}

/** How many words of an idiom may stand before its number. */
const MOST_BEFORE = 3;

/** "one of those days", "on cloud nine". */
function isIdiom({ tokens, quantity, start, limit, tables }: Look): boolean {
  const { first, numeral } = quantity;
  for (let at = first; at >= start && at >= first - MOST_BEFORE; at--)
    if (tables.idioms.startsWith(tokens.word[at]) && tables.idioms.match(tokens, at, limit) >= numeral.end)
      return true;
  return false;
}

/** "COVID-19", "a/5", "x=3"; but "sub-500 sq m" and "minus-5" are figures. */
function isTiedBefore(look: Look): boolean {
  const { tokens, quantity, before, tables } = look;
  if (!isGlued(look) || before === 0 || tokens.gap[before] !== GLUED) return false;
  const mark = markAt(look, before);
  if (mark === '+' && tokens.kind[before - 1] === MARK) return false; // "(+3%)"
  if (!HYPHENS.includes(mark)) return TIES_BEFORE.includes(mark);
  if (tables.minus[tokens.word[before - 1]]) return false;
  if (tables.scaleNames[tokens.word[before - 1]]) return false;
  const { kind } = quantity.unit;
  const lower = tokens.kind[before - 1] === WORD && tokens.shape[before - 1] === LOWER;
  return !(lower && (kind === 'measure' || kind === 'currency'));
}

/** No telephone number with its country has fewer groups of digits. */
const LEAST_GROUPS = 3;

/** "+7 (495) 123-45-67", "+44 20 7946 0958". */
function isTelephone(look: Look): boolean {
  const { tokens, quantity } = look;
  const { kind, gap } = tokens;
  const { end, plain } = quantity.numeral;
  if (goesOnFromPlus(look)) return true;
  if (!isGlued(look) || markAt(look, look.before) !== '+') return false;
  // "+358 295 047 611", whose groups look like thousands
  const first = quantity.numeral.first;
  if (!plain && look.bare && end - first >= LEAST_GROUPS && kind[first + 1] === DIGITS) return true;
  if (!plain || end + 1 >= tokens.count) return false;
  return (
    gap[end] === SPACED && (kind[end] === DIGITS || (markAt(look, end) === '(' && kind[end + 1] === DIGITS))
  );
}

/** The rest of a telephone number behind its country: the "1 555" of "+386 1 555 12 09". */
function goesOnFromPlus({ tokens, quantity, bare }: Look): boolean {
  const { kind, gap } = tokens;
  let first = quantity.numeral.first;
  if (!bare || first === 0 || kind[first - 1] !== DIGITS) return false;
  const floor = first - MOST_GROUPS;
  while (first > 0 && first > floor && kind[first - 1] === DIGITS && gap[first] === SPACED) first--;
  return first > 0 && gap[first] === GLUED && isOneOf(tokens, first - 1, '+');
}
const MOST_GROUPS = 6;

const isGluedLetter = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && tokens.gap[at] === GLUED && isLetter(tokens, at);

/** "Section 12", "No. 7". */
function isLabelled({ tokens, quantity, before, start, tables, bare }: Look): boolean {
  const { kind, word, text, from } = tokens;
  const inDigits = kind[quantity.numeral.first] === DIGITS || quantity.numeral.first > quantity.first;
  if (!inDigits || before < start || quantity.unit.kind === 'currency' || quantity.unit.kind === 'percent')
    return false;
  // "Every day 14 trains leave"
  if (phraseBefore(tokens, quantity.first, start, tables.perBefore) >= 0) return false;
  const isLettered = isGluedLetter(tokens, quantity.numeral.end); // "runway 27L"
  if (tables.labels[word[before]] || ((bare || isLettered) && tables.bareLabels[word[before]])) return true;
  // "Bridges 3 and 7"
  if (bare && before > start + 1 && tables.joiners[word[before]] && kind[before - 1] === DIGITS) {
    const name = before - 2;
    if (tables.labels[word[name]] || isName(tokens, name, tables)) return true;
  }
  if (phraseBefore(tokens, quantity.numeral.end, start, tables.numberedNames) >= 0) return true;
  return bare && before > start && text[from[before]] === '.' && tables.labels[word[before - 1]] === 1;
}

/** "24 May", "Jan. 24": without the year or the document's date no period may have been made of it. */
function isDayOfMonth({ tokens, quantity, before, start, limit, tables }: Look): boolean {
  const { numeral, unit } = quantity;
  if (!numeral.plain || (unit.kind !== 'none' && unit.kind !== 'count') || !numeral.value.lte(31))
    return false;
  const isMonth = (at: number, sure = false): boolean => {
    const month = tables.months[tokens.word[at]];
    return month === 'sure' || (month === 'wary' && (sure || tokens.shape[at] !== LOWER));
  };
  if (before >= 0 && isMonth(before)) return true;
  if (before > 0 && isGluedMark(tokens, before, '.') && isMonth(before - 1)) return true;
  const after = quantity.high ? quantity.end : numeral.end;
  // "on 1 may", but not "a maximum of 30 may enter"
  const isBehindPreposition =
    tables.clausePrepositions[tokens.word[before]] === 1 &&
    phraseBefore(tokens, quantity.first, start, tables.boundBefore) < 0; // but "up to 30 may"
  const isInEarnest = isBehindPreposition || !leadsLower(tokens, after);
  return after < limit && isMonth(after, isInEarnest);
}

/** "192.168.100.200": groups parted by a point, and nothing that they count. */
const isPointedTwice = ({ tokens, quantity: { numeral }, tables }: Look): boolean =>
  numeral.end - numeral.first > 4 &&
  [1, 3].every((by) => isOneOf(tokens, numeral.first + by, tables.digits.point));

function isTiedAfter(look: Look): boolean {
  const { tokens, quantity } = look;
  const { kind, gap, count } = tokens;
  const { end } = quantity;
  if (end >= count || gap[end] !== GLUED) return false;
  if (kind[end] === WORD) return kind[end - 1] === DIGITS;
  if (kind[end] === DIGITS) return true; // "Twenty20"
  if (end + 1 >= count || gap[end + 1] !== GLUED) return false;
  const mark = markAt(look, end);
  return TIES_AFTER.includes(mark) || (HYPHENS.includes(mark) && kind[end + 1] !== MARK);
}

/** A page's or a paragraph's number, a cell of a table: one run of digits that stands free of any phrase. */
function standsFree(look: Look): boolean {
  const { tokens, quantity, before, start, limit } = look;
  const { kind, gap } = tokens;
  const { first, end, numeral } = quantity;
  if (kind[numeral.first] !== DIGITS || (!numeral.plain && numeral.form !== 'fraction')) return false;
  if (first === start && end < limit) return true;
  if (end < limit && kind[end] === DIGITS) return true;
  if (before < start) return true;
  if (kind[before] === DIGITS) return true;
  if (
    before > start &&
    gap[before] === GLUED &&
    kind[before - 1] === DIGITS &&
    '.,'.includes(markAt(look, before)) &&
    gap[first] !== GLUED
  )
    return numeral.plain && tokens.to[first] - tokens.from[first] < 4;
  return (
    isGlued(look) && '([|'.includes(markAt(look, before)) && end < limit && ')]|'.includes(markAt(look, end))
  );
}

/** Four digits without a mark that can be a year. */
function isYear({ numeral, high }: Quantity, from: number, to: number): boolean {
  return numeral.plain && !high && numeral.value.gte(from) && numeral.value.lt(to);
}
