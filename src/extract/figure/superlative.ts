import { DIGITS, GLUED, isOneOf, LOWER, MARK, type Tokens } from '../../core/token.js';
import { isLengthOfTime } from './length-of-time.js';
import { hedgeStart, LONGEST } from './phrase-before.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';

/** The superlative that stands before a figure or right after it: "a record $5 billion", "90, the highest". */
export function readSuperlative(
  tokens: Tokens,
  { first, end, unit }: Quantity,
  start: number,
  limit: number,
  tables: FigureTables,
): string | undefined {
  for (let at = Math.max(start, first - LONGEST); at < first; at++) {
    const after = tables.superlatives.match(tokens, at, first);
    if (after < 0) continue;
    const { value } = tables.superlatives;
    if (after === first && unit.kind === 'count' && value !== RECORD) return undefined; // "the worst three companies"
    let rest = after;
    while (rest < first && !tables.changeAmounts[tokens.word[rest]] && leadsOn(tokens, rest, tables)) rest++;
    if (
      rest === first ||
      isOfHead(tokens, after, first, tables) ||
      isInset(tokens, after, first, end, tables)
    )
      return value;
  }
  if (isLengthOfTime(unit)) return undefined; // "sold 300 in ten months, the most since 2010"
  let at = behindBracket(tokens, behindRecipient(tokens, end, limit, tables), limit);
  const isBeside = isInsetAt(tokens, first, start, tables) && tables.determiners[tokens.word[end]] === 1;
  while (at < limit && isOneOf(tokens, at, ',–—-')) at++; // "--"
  const isOpening = first - 1 === start && tables.levels[tokens.word[start]] === 1; // "At 62%, turnout was the highest"
  const most = isOpening ? MOST_OF_CLAUSE : MOST_LEADING;
  const farthest = Math.min(limit, end + MOST_TOKENS);
  for (let words = 0; (at > end || isBeside) && at < farthest && words < most; at++) {
    if (tokens.gap[at] !== GLUED) words++; // "a five-year low"
    if (tables.clauseOpeners[tokens.word[at]] || tables.ordinals[tokens.word[at]]) return undefined; // "the second highest"
    const after = tables.superlatives.match(tokens, at, limit);
    if (after > 0) return standsAlone(tokens, after, limit, tables) ? tables.superlatives.value : undefined;
  }
  return undefined;
}

/** What any figure may be: "a record 3,400 delegates". */
const RECORD = 'record';

/** How many words may lead to a superlative behind its figure: "90, by far the highest"; and in a clause that its figure opens. */
const MOST_LEADING = 3;
const MOST_OF_CLAUSE = 6;
/** And how many tokens, of which those bound by hyphens are no words of their own. */
const MOST_TOKENS = 16;

/** Whether a mark and "at" lead to a figure, which is then told of what stands before: "the draft, at $4 million the largest ever". */
const isInsetAt = (tokens: Tokens, first: number, start: number, tables: FigureTables): boolean =>
  first - 2 > start && tables.levels[tokens.word[first - 1]] === 1 && isOneOf(tokens, first - 2, ',–—-(');

/** Whether a figure stands between commas behind what a superlative is said of: "the highest price, $412, was paid". */
function isInset(tokens: Tokens, at: number, first: number, end: number, tables: FigureTables): boolean {
  const comma = hedgeStart(tokens, first, at, tables) - 1;
  if (comma !== at + 1 || !isOneOf(tokens, comma, ',') || end >= tokens.count) return false;
  return tokens.shape[at] === LOWER && isOneOf(tokens, end, ',.;');
}

/** Whether a superlative's own measure leads to the figure: "output of" of "a record output of 90 MW", «показатель —». */
function isOfHead(tokens: Tokens, at: number, first: number, tables: FigureTables): boolean {
  const head = tables.heads.match(tokens, at, first);
  const end = head > 0 ? head : tables.pronouns[tokens.word[at]] ? at + 1 : -1;
  if (end < 0 || end >= first) return false;
  const isOf = tables.measureOf[tokens.word[end]] === 1 || isOneOf(tokens, end, '—–');
  return isOf && end + 1 === hedgeStart(tokens, first, at, tables);
}

/** How many words may tell to whom a sum goes or when it was, before its superlative: "$5 million to the fund, a record sum". */
const MOST_RECEIVING = 7;

/** The comma behind a figure's preposition and noun, where an article and a superlative follow it; else the figure's end. */
function behindRecipient(tokens: Tokens, end: number, limit: number, tables: FigureTables): number {
  const { kind, word } = tokens;
  if (end >= limit || !tables.clausePrepositions[word[end]]) return end;
  for (let at = end + 1; at + 2 < limit && at < end + MOST_RECEIVING; at++) {
    if (kind[at] !== MARK) continue;
    const isSaid = isOneOf(tokens, at, ',') && tables.determiners[word[at + 1]] === 1;
    return isSaid && tables.superlatives.match(tokens, at + 2, limit) > 0 ? at : end;
  }
  return end;
}

/** No more tokens put a figure in other words, in brackets behind it: "5 crowns ($3) -- the least since May". */
const MOST_BRACKETED = 8;

/** The mark behind a bracket at a token that a superlative may follow; else the token. */
function behindBracket(tokens: Tokens, at: number, limit: number): number {
  if (at >= limit || !isOneOf(tokens, at, '(')) return at;
  let close = at + 1;
  while (close < limit && close < at + MOST_BRACKETED && !isOneOf(tokens, close, ')')) close++;
  return close + 1 < limit && isOneOf(tokens, close, ')') && isOneOf(tokens, close + 1, ',–—-')
    ? close + 1
    : at;
}

/** How many words a superlative behind its figure may stand before: "90, the highest monthly level since May". */
const MOST_SAID_OF = 2;

/** Whether no other figure follows that a superlative is said of: "8 years, the largest sum being 9". */
function standsAlone(tokens: Tokens, end: number, limit: number, tables: FigureTables): boolean {
  const { kind, word } = tokens;
  if (end + 1 < limit && kind[end + 1] === DIGITS && tables.measureOf[word[end]]) return false; // "the strongest of 4.9"
  for (let at = end; at < limit && at <= end + MOST_SAID_OF; at++) {
    if (kind[at] === MARK) return isOneOf(tokens, at, '.,;)');
    if (tables.superlatives.startsWith(word[at]) || tables.auxiliaries[word[at]]) return false;
    if (tables.stops[word[at]]) return true;
  }
  return end >= limit;
}

const leadsOn = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  tables.levels[tokens.word[at]] === 1 ||
  tables.bridges.match(tokens, at, at + 1) === at + 1 ||
  isOneOf(tokens, at, '—–');
