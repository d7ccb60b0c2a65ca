import { BROKEN, DIGITS, isOneOf, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import { clauseDirection, directionBefore } from './direction.js';
import { isExistence } from './existence.js';
import { hedgeStart, phraseBefore } from './phrase-before.js';
import type { Quantity } from './quantity.js';
import { type FigureTables, NUMBER } from './tables.js';

/**
 * Whether a small number in words counts something though no noun follows: "three of them", "four fewer than now",
 * "Two were rejected", "only six", "rose to five". Of any other nobody can tell that it is more than a pronoun.
 */
export function isSaidAlone(
  tokens: Tokens,
  { first, end, value }: Quantity,
  start: number,
  limit: number,
  tables: FigureTables,
): boolean {
  if (!value.gt(1)) return false;
  if (tables.ofThem.match(tokens, end, limit) > 0 || tables.compared.match(tokens, end, limit) > 0)
    return true;
  if (isExistence(tokens, first, end, start, limit, tables)) return true;
  const { word } = tokens;
  const hedge = hedgeStart(tokens, first, start, tables);
  const isMere = hedge === first && first > start && tables.merely[word[first - 1]] === 1;
  const opens = isMere ? first - 1 : hedge;
  const hasVerb = end < limit && tables.auxiliaries[word[end]] === 1;
  if (hasVerb && opensItsClause(tokens, opens, start, tables)) return true;
  const isBeforeVerb = isBeforeLower(tokens, end, limit, tables);
  const leads = tables.rangeJoins.match(tokens, end, limit) > 0;
  if (!hasVerb && !leads && !isBeforeVerb && !closesClause(tokens, end, limit)) return false;
  const isHedged = hedge < first && !tables.levelBounds[word[hedge]]; // "children above four"
  if (!leads && (isMere || isHedged || isPart(tokens, first, start, tables))) return true;
  // "dropped from six to four"
  let before = first - 1;
  if (!leads) before = firstLevel(tokens, before, start, tables);
  if (before <= start || !tables.levels[word[before]]) return false;
  // "cut the panel from 12 members to seven"
  return (
    (directionBefore(tokens, before, start, tables) ?? clauseDirection(tokens, before, start, tables)) !==
    undefined
  );
}

/** How many words may name what the first of two levels counts: "from four traffic lanes to six". */
const MOST_COUNTED = 2;

/** The word before the first of two levels, where the second one stands behind `at`; else `at`. */
function firstLevel({ kind, word }: Tokens, at: number, start: number, tables: FigureTables): number {
  for (let number = at - 1; number > start && number >= at - 1 - MOST_COUNTED; number--) {
    if (kind[number] === DIGITS || tables.starts.bits[word[number]] & NUMBER)
      return tables.articles[word[number]] ? at : number - 1;
    if (kind[number] !== WORD || tables.stops[word[number]]) return at;
  }
  return at;
}

/** Whether a word follows that is no noun, where nouns are told from others: "mindestens sechs kamen", «ещё восемь отменены». */
const isBeforeLower = (
  { kind, shape }: Tokens,
  end: number,
  limit: number,
  { section }: FigureTables,
): boolean =>
  section.count.attributes.length > 0 && end < limit && kind[end] === WORD && shape[end] === LOWER;

/** How many words may stand between the words for a part and its number: «из них локализовано девять». */
const MOST_BETWEEN = 1;

function isPart(tokens: Tokens, first: number, start: number, tables: FigureTables): boolean {
  for (let end = first; end >= Math.max(start, first - MOST_BETWEEN); end--)
    if (phraseBefore(tokens, end, start, tables.partsBefore) >= 0) return true;
  return false;
}

/** Whether a clause starts at `first`: its sentence, or behind a comma or a conjunction. */
const opensItsClause = (tokens: Tokens, first: number, start: number, tables: FigureTables): boolean =>
  first === start ||
  isOneOf(tokens, first - 1, ',;:') ||
  tables.partJoiners[tokens.word[first - 1]] === 1 ||
  tables.clauseOpeners[tokens.word[first - 1]] === 1;

const closesClause = ({ gap, kind, text, from }: Tokens, end: number, limit: number): boolean =>
  end >= limit || gap[end] >= BROKEN || (kind[end] === MARK && '.,;!?)'.includes(text[from[end]]));
