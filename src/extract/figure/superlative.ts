import { isOneOf, MARK, type Tokens } from '../../core/token.js';
import { hedgeStart, LONGEST } from './phrase-before.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';

/** The superlative that stands before a figure or right after it: "a record $5 billion", "90, the highest". */
export function readSuperlative(
  tokens: Tokens,
  { first, end }: Quantity,
  start: number,
  limit: number,
  tables: FigureTables,
): string | undefined {
  for (let at = Math.max(start, first - LONGEST); at < first; at++) {
    const after = tables.superlatives.match(tokens, at, first);
    if (after < 0) continue;
    const { value } = tables.superlatives;
    let rest = after;
    while (rest < first && !tables.changeAmounts[tokens.word[rest]] && leadsOn(tokens, rest, tables)) rest++;
    if (rest === first || isOfHead(tokens, after, first, tables)) return value;
  }
  let at = behindBracket(tokens, behindRecipient(tokens, end, limit, tables), limit);
  while (at < limit && isOneOf(tokens, at, ',–—-')) at++; // "--"
  for (let words = 0; at > end && at < limit && words < 3; words++, at++) {
    if (tables.clauseOpeners[tokens.word[at]]) return undefined;
    const after = tables.superlatives.match(tokens, at, limit);
    if (after > 0) return standsAlone(tokens, after, limit, tables) ? tables.superlatives.value : undefined;
  }
  return undefined;
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
