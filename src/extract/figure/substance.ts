import { foldedEndsWith } from '../../core/boundary.js';
import type { Quoted } from '../../core/item.js';
import { GLUED, isOneOf, LOWER, MARK, SPACED, type Tokens, tokenAt, WORD } from '../../core/token.js';
import { nounBefore, nounsEnd, quoted, withOf } from './noun-phrase.js';
import { isPast } from './past.js';
import { hedgeStart, phraseBefore } from './phrase-before.js';
import type { FigureTables } from './tables.js';

/** What there is so much of: "rain" of "187 mm of rain", «зерна» of «131 млн тонн зерна», "gusts" of "gusts of up to 90 mph". */
export function substanceOf(
  tokens: Tokens,
  first: number,
  number: number,
  end: number,
  start: number,
  limit: number,
  tables: FigureTables,
): Quoted | undefined {
  const { kind, word } = tokens;
  const inCase = substanceInCase(tokens, end, limit, tables);
  if (inCase) return inCase;
  for (let at = number; at <= end && at < limit; at++) {
    if (!tables.measureOf[word[at]]) continue;
    return thingBehind(tokens, at + 1, limit, tables);
  }
  const of = hedgeStart(tokens, first, start, tables) - 1;
  const worth = phraseBefore(tokens, of + 1, start, tables.worths); // "goods worth $3 million"
  if (worth > start && kind[worth - 1] === WORD && !tables.pronouns[word[worth - 1]])
    return pastVerb(tokens, worth, start, tables);
  if (of <= start || !tables.measureOf[word[of]] || kind[of - 1] !== WORD || tables.pronouns[word[of - 1]])
    return undefined;
  return nounBefore(tokens, of, start, tables);
}

/** The token after the articles and the like from `at` on. */
export function pastDeterminers({ word }: Tokens, at: number, limit: number, tables: FigureTables): number {
  while (at < limit && (tables.articles[word[at]] || tables.determiners[word[at]])) at++;
  return at;
}

/** The same where a case or nothing at all says "of": «тонн зерна», "Liter Regen". */
function substanceInCase(
  tokens: Tokens,
  end: number,
  limit: number,
  tables: FigureTables,
): Quoted | undefined {
  const { gap, kind, shape, text, to, word } = tokens;
  const { attributes, capitalNouns } = tables.section.count;
  if (attributes.length === 0 || end >= limit || kind[end] !== WORD || gap[end] !== SPACED) return undefined;
  if (tables.stops[word[end]] || tables.direction[word[end]] || tables.directionAfter[word[end]])
    return undefined;
  if (capitalNouns) return shape[end] === LOWER ? undefined : quoted(tokens, end, end + 1);
  const isGenitive = tables.genitives.some((ending) => foldedEndsWith(text, to[end], ending));
  const isVerb = tables.section.count.notPlurals.some((ending) => foldedEndsWith(text, to[end], ending));
  return shape[end] === LOWER && isGenitive && !isVerb ? quoted(tokens, end, end + 1) : undefined;
}

/** The noun phrase that ends before `end`, without the verb that it is the object of: "stones" of "sold stones worth". */
function pastVerb(tokens: Tokens, end: number, start: number, tables: FigureTables): Quoted | undefined {
  const phrase = nounBefore(tokens, end, start, tables);
  if (!phrase) return undefined;
  let opens = end - 1;
  const first = tokenAt(tokens, phrase.span.from);
  const { pasts, verbs } = tables;
  while (opens > first && !isPast(tokens, opens - 1, tables)) {
    const before = tokens.word[opens - 1];
    if (pasts[before] || verbs[before]) break;
    opens--;
  }
  return quoted(tokens, opens, end);
}

/** The noun phrase behind its articles and whose it is: "budget" of "its budget", "federation's budget" of "the federation's budget". */
export function thingBehind(
  tokens: Tokens,
  from: number,
  limit: number,
  tables: FigureTables,
): Quoted | undefined {
  const opens = pastDeterminers(tokens, from, limit, tables);
  if (opens >= limit || tables.values[tokens.word[opens]] !== undefined) return undefined; // "one of the three"
  let behind = nounsEnd(tokens, opens, limit, tables);
  const owned = behind > opens ? pastOwner(tokens, behind, limit) : behind;
  if (owned > behind) behind = nounsEnd(tokens, owned, limit, tables);
  if (behind === opens || (behind < limit && isOneOf(tokens, behind, "'’"))) return undefined; // "of the region's 22 districts"
  return quoted(tokens, opens, withOf(tokens, behind, limit, tables));
}

/** The token after what makes the name or noun before it an owner: "'s" of "federation's budget", "’" of "companies’ trains". */
function pastOwner({ gap, kind, text, from }: Tokens, at: number, limit: number): number {
  if (at + 1 >= limit || kind[at] !== MARK || gap[at] !== GLUED || !"'’".includes(text[from[at]])) return at;
  const next = gap[at + 1] === GLUED ? at + 2 : at + 1;
  return next < limit && kind[next] === WORD && gap[next] === SPACED ? next : at;
}
