import type { Unit } from '../../core/item.js';
import { isOneOf, LOWER, MARK, SPACED, type Tokens, tokenText, WORD } from '../../core/token.js';
import { isLengthOfTime } from './length-of-time.js';
import { hedgeStart, phraseBefore } from './phrase-before.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';
import type { Told } from './told.js';

/** How far behind the whole its parts may still be listed, in tokens. */
const FARTHEST = 60;

/**
 * The unit of a number that is a part of what was told before: "90 ships, of which 12 sank", "157 seats: 56 for the
 * left, 41 for the right". Undefined for one that is none, or that says itself what it counts.
 */
export function unitOfPart(
  tokens: Tokens,
  quantity: Quantity,
  start: number,
  limit: number,
  { counted, others, quantity: before }: Told,
  tables: FigureTables,
): Unit | undefined {
  const { first, end, numeral, value } = quantity;
  if (numeral.form === 'fraction' || numeral.form === 'multiple') return undefined;
  const opens = hedgeStart(tokens, first, start, tables);
  const isOfThem =
    tables.ofThem.match(tokens, end, limit) > 0 && counted !== undefined && counted.first >= start;
  if (isOfThem || partEnd(tokens, opens, start, tables)) {
    const last = counted && counted.first >= start ? counted : before;
    // "57 outbreaks with more than five cases, of which 31"
    const isMore = (one: Quantity) => one.unit.kind === 'count' && !value.gt(one.high ?? one.value);
    const whole = value.gt(last.high ?? last.value) ? (others.find(isMore) ?? last) : last;
    const { unit } = whole;
    if (whole.first < start && !isOpening(tokens, opens, start, tables)) return undefined;
    if (isLengthOfTime(unit) || unit.per || value.gt(whole.high ?? whole.value)) return undefined;
    return unit.kind === 'count' && quantity.place < 0 && numeral.scale === 0 ? undefined : unit;
  }
  if (!counted || counted.first < start || quantity.place < 0 || first - counted.end > FARTHEST)
    return undefined;
  if (isByName(tokens, opens, end, limit, tables)) return counted.unit;
  const isNext = counted.end === counted.numeral.end; // a part itself, behind which the next may be more
  if (!isNext && !value.lt(counted.value)) return undefined;
  return isListed(tokens, isNext ? start : counted.end, opens, end, limit, tables) ? counted.unit : undefined;
}

/** The largest whole of a ratio that is said of whatever was counted before it. */
const MOST_OF_ANY = 20;

/** "The 8,900 nurses are tired; one in six wants to leave": of the things that were counted before it in its sentence. */
export function unitOfRatio(
  { first, rule, outOf }: Quantity,
  start: number,
  { counted }: Told,
): Unit | undefined {
  if (rule !== 'ratio' || !outOf || outOf.gt(MOST_OF_ANY) || !counted || counted.first < start)
    return undefined;
  return counted.unit.per || first - counted.end > FARTHEST ? undefined : counted.unit;
}

/** Whether nothing but the words for a part stands before a number in its sentence: "Of these, 12 sank". */
const isOpening = (tokens: Tokens, opens: number, start: number, tables: FigureTables): boolean =>
  tables.partsBefore.match(tokens, start, opens) === opens;

/** Whether a number stands in a list behind a colon, and where it is comes after it: ": 43 over Omsk, 26 in Perm". */
function isListed(
  tokens: Tokens,
  from: number,
  first: number,
  end: number,
  limit: number,
  tables: FigureTables,
): boolean {
  const { kind, word } = tokens;
  if (end >= limit || !(tables.stops[word[end]] || isOneOf(tokens, end, '—–('))) return false;
  const before = tokenText(tokens, first - 1);
  if (!':,;'.includes(before) && !tables.partJoiners[word[first - 1]]) return false;
  for (let at = first - 1; at >= from; at--)
    if (kind[at] === MARK && tokenText(tokens, at) === ':') return true;
  return false;
}

/** Whether the words for a part stand right before a number, or before the one verb that does. */
const partEnd = (tokens: Tokens, first: number, start: number, tables: FigureTables): boolean =>
  phraseBefore(tokens, first, start, tables.partsBefore) >= 0 ||
  (first - 1 > start &&
    tokens.kind[first - 1] === WORD &&
    tokens.shape[first - 1] === LOWER &&
    phraseBefore(tokens, first - 1, start, tables.partsBefore) >= 0);

/** Whether a number says how many one has by name, as others in the sentence: "the Greens 22 seats, the CSU 21". */
function isByName(tokens: Tokens, first: number, end: number, limit: number, tables: FigureTables): boolean {
  const { gap, kind, shape, word } = tokens;
  const name = first - 1;
  if (kind[name] !== WORD || shape[name] === LOWER || gap[first] !== SPACED) return false;
  const before = tables.determiners[word[name - 1]] ? name - 2 : name - 1;
  if (!isOneOf(tokens, before, ',;') && !tables.partJoiners[word[before]]) return false;
  return end >= limit || isOneOf(tokens, end, ',;.') || tables.partJoiners[word[end]] === 1;
}
