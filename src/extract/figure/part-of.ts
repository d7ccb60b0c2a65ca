import type { Unit } from '../../core/item.js';
import { isOneOf, MARK, type Tokens, tokenText } from '../../core/token.js';
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
  { counted, quantity: before }: Told,
  tables: FigureTables,
): Unit | undefined {
  const { first, end, numeral, value } = quantity;
  if (numeral.form === 'fraction' || numeral.form === 'multiple') return undefined;
  const opens = hedgeStart(tokens, first, start, tables);
  if (phraseBefore(tokens, opens, start, tables.partsBefore) >= 0) {
    const whole = counted && counted.first >= start ? counted : before;
    const { unit } = whole;
    if (whole.first < start && !isOpening(tokens, opens, start, tables)) return undefined;
    if (isLengthOfTime(unit) || unit.per || unit.kind === 'percent' || value.gt(whole.high ?? whole.value))
      return undefined;
    return unit.kind === 'count' && quantity.place < 0 && numeral.scale === 0 ? undefined : unit;
  }
  if (!counted || counted.first < start || quantity.place < 0 || first - counted.end > FARTHEST)
    return undefined;
  const isNext = counted.end === counted.numeral.end; // a part itself, behind which the next may be more
  if (!isNext && !value.lt(counted.value)) return undefined;
  return isListed(tokens, isNext ? start : counted.end, opens, end, limit, tables) ? counted.unit : undefined;
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
