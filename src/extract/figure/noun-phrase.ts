import { foldedEndsWith } from '../../core/boundary.js';
import type { Quoted } from '../../core/item.js';
import {
  CAPITALISED,
  CAPITALS,
  DIGITS,
  GLUED,
  isOneOf,
  LOWER,
  SPACED,
  type Tokens,
  tokenSpan,
  tokenText,
  WORD,
} from '../../core/token.js';
import { isPlural } from './count-noun.js';
import { pastHyphen } from './hyphen.js';
import { isLengthOfTime } from './length-of-time.js';
import { isPast } from './past.js';
import { type FigureTables, NUMBER, PREFIX } from './tables.js';

/** How many words a noun phrase takes in on either side of its head. */
export const MOST_WORDS = 4;

export const quoted = (tokens: Tokens, first: number, end: number): Quoted => {
  const span = tokenSpan(tokens, first, end);
  return { span, exact: tokens.text.slice(span.from, span.to) };
};

/** The noun phrase around a head: its modifiers before, "of wheat" after. */
export function phraseAround(
  tokens: Tokens,
  head: number,
  end: number,
  start: number,
  limit: number,
  tables: FigureTables,
): Quoted {
  const last = behindTerm(tokens, compoundEnd(tokens, end, limit, tables), limit, tables);
  return quoted(tokens, phraseStart(tokens, head, start, tables), withOf(tokens, last, limit, tables));
}

/** The token after a phrase that belongs to a head and names nothing itself: "profit before tax", "earnings per share". */
function behindTerm(tokens: Tokens, end: number, limit: number, tables: FigureTables): number {
  if (end >= limit || tokens.gap[end] !== SPACED) return end;
  const after = tables.heads.match(tokens, end, limit);
  return after > 0 && tables.heads.value === '' ? after : end;
}

/** The token after the noun that a head qualifies: "export inspections of wheat", "price targets". */
function compoundEnd(tokens: Tokens, end: number, limit: number, tables: FigureTables): number {
  const { gap, kind, shape, word } = tokens;
  const { attributes, capitalNouns } = tables.section.count;
  if (capitalNouns || attributes.length > 0 || end >= limit || kind[end] !== WORD) return end;
  if (shape[end] !== LOWER || gap[end] !== SPACED || tables.stops[word[end]] || tables.direction[word[end]])
    return end;
  return isPlural(tokens, end, tables) && tables.measureOf[word[end + 1]] ? end + 1 : end;
}

/** Whether a mark joins two words of one term: "cost-to-income", "cost/income". */
const joins = (tokens: Tokens, at: number): boolean =>
  pastHyphen(tokens, at) === at + 1 ||
  (isOneOf(tokens, at, '/') && tokens.gap[at] === GLUED && tokens.gap[at + 1] === GLUED);

export function phraseStart(tokens: Tokens, head: number, start: number, tables: FigureTables): number {
  const { kind, gap, word } = tokens;
  let first = head;
  for (let words = 0; first > start && words < MOST_WORDS; words++) {
    let at = first - 1;
    if (gap[first] === GLUED) {
      if (at - 1 < start || !joins(tokens, at)) break;
      at--;
      // "10-year" and "ten-year" are figures of their own, "two-way" is none
      const isFigure =
        kind[at] === DIGITS ||
        ((tables.starts.bits[word[at]] & NUMBER) !== 0 && tables.units.match(tokens, first, head) > 0);
      if (isFigure) return first + 1 < head ? first + 1 : head;
    } else if (gap[first] !== SPACED) break;
    // "CET1 ratio"
    const isNumbered = kind[at] === DIGITS && gap[at] === GLUED && at > start && kind[at - 1] === WORD;
    if (isNumbered && gap[first] === SPACED && tokens.shape[at - 1] === CAPITALS) at--;
    const isInside = gap[first] === GLUED && at > start && gap[at] === GLUED; // "to" of "cost-to-income ratio"
    if (kind[at] !== WORD || (tables.stops[word[at]] && !isInside)) break;
    if (tables.direction[word[at]] && !tables.changeNouns[word[at]]) break; // but "growth forecast"
    if (tables.weekdays[word[at]] || tables.sayings[word[at]] || tables.verbs[word[at]]) break;
    if ((tables.starts.bits[word[at]] & NUMBER) !== 0 || (tables.levels[word[at]] && !isInside)) break;
    if (tables.scales[word[at]] !== undefined) break;
    const isWhen = at - 1 === start && tables.months[word[at]] === 'sure'; // "In August rice fetched"
    if (isWhen && tables.clausePrepositions[word[start]]) break;
    if (!mayModify(tokens, at, tables)) break;
    if (gap[at] === GLUED && !joins(tokens, at - 1)) break; // the "s" of "Lee's"
    first = at;
  }
  return first;
}

/** Whether a word may stand before a head as its modifier: an adjective, where the language tells them by their endings. */
export function mayModify(tokens: Tokens, at: number, { section }: FigureTables): boolean {
  const { attributes } = section.count;
  if (attributes.length === 0) return true;
  const surface = tokenText(tokens, at).toLowerCase();
  return attributes.some((ending) => surface.endsWith(ending));
}

/** Whether the mark of the genitive stands right before a token: "Poland's farms". */
export const isBehindOwner = ({ gap, text, from }: Tokens, at: number): boolean =>
  at > 2 &&
  gap[at] === SPACED &&
  gap[at - 1] === GLUED &&
  gap[at - 2] === GLUED &&
  "'’".includes(text[from[at - 2]]) &&
  text[from[at - 1]] === 's';

export function withOf(tokens: Tokens, end: number, limit: number, tables: FigureTables): number {
  const { word } = tokens;
  if (end >= limit) return end;
  if (!tables.measureOf[word[end]]) return withGenitive(tokens, end, limit, tables);
  let first = end + 1;
  while (first < limit && tables.articles[word[first]]) first++;
  const at = nounsEnd(tokens, first, limit, tables);
  return at > first ? at : end;
}

/** The token after the words from `first` on that may name a thing. */
export function nounsEnd(tokens: Tokens, first: number, limit: number, tables: FigureTables): number {
  const { kind, word } = tokens;
  let at = first;
  while (
    at < limit &&
    at - first < MOST_WORDS &&
    kind[at] === WORD &&
    !tables.stops[word[at]] &&
    (tables.starts.bits[word[at]] & PREFIX) === 0 &&
    !(at > first && isPast(tokens, at, tables)) && // "the tea exported"
    !tables.direction[word[at]] &&
    !tables.separable[word[at]] &&
    !tables.levels[word[at]]
  )
    at++;
  return at;
}

/** How many words in the genitive may follow a head. */
const MOST_GENITIVES = 3;

/** The token after the nouns that a case says a head is of: «экспорт» «зерна», «добыча» «каменного угля». */
function withGenitive(tokens: Tokens, end: number, limit: number, tables: FigureTables): number {
  const { gap, kind, shape, word } = tokens;
  const { attributes, capitalNouns } = tables.section.count;
  if (attributes.length === 0 || capitalNouns) return end;
  let at = end;
  while (at < limit && at < end + MOST_GENITIVES) {
    if (kind[at] !== WORD || gap[at] !== SPACED || shape[at] !== LOWER) break;
    if (tables.stops[word[at]] || tables.direction[word[at]] || tables.directionAfter[word[at]]) break;
    if (tables.states[word[at]] || tables.levels[word[at]] || isTime(tokens, at, limit, tables)) break;
    if (!isGenitive(tokens, at, tables)) break;
    at++;
  }
  return at;
}

/** The noun phrase that ends before a dash: «лук — на четверть». */
export function nounBefore(
  tokens: Tokens,
  end: number,
  start: number,
  tables: FigureTables,
): Quoted | undefined {
  const at = end - 1;
  if (at < start || tokens.kind[at] !== WORD || tables.stops[tokens.word[at]]) return undefined;
  if (tables.direction[tokens.word[at]] || isTime(tokens, at, end, tables)) return undefined;
  return quoted(tokens, phraseStart(tokens, at, start, tables), end);
}

/** Where the phrase starts that a phrase from `first` to `end` is of: "Throughput" of "Throughput of coal", «перевалка» «зерна». */
export function withHead(
  tokens: Tokens,
  first: number,
  end: number,
  start: number,
  tables: FigureTables,
): number {
  const { kind, word } = tokens;
  const { attributes, capitalNouns } = tables.section.count;
  if (attributes.length > 0 && !capitalNouns) return withGenitiveHead(tokens, first, end, start, tables);
  const of = first > start && tables.articles[word[first - 1]] ? first - 2 : first - 1;
  if (of <= start || !tables.measureOf[word[of]]) return first;
  const head = of - 1;
  if (kind[head] !== WORD || tables.stops[word[head]] || tables.units.match(tokens, head, of) > 0)
    return first;
  return phraseStart(tokens, head, start, tables);
}

/** The same where a case says "of"; a phrase behind a preposition is no subject's: «на рынке зерна цена выросла». */
function withGenitiveHead(
  tokens: Tokens,
  first: number,
  end: number,
  start: number,
  tables: FigureTables,
): number {
  const { gap, kind, shape, word } = tokens;
  let opens = first;
  for (let at = end - 1, nouns = 0; nouns < MOST_GENITIVES && opens > start; nouns++) {
    const head = opens - 1;
    if (!isGenitive(tokens, at, tables) || kind[head] !== WORD || gap[opens] !== SPACED) break;
    if (shape[head] !== LOWER && !(shape[head] === CAPITALISED && head === start)) break;
    if (tables.stops[word[head]] || tables.direction[word[head]] || tables.sayings[word[head]]) break;
    if (tables.verbs[word[head]] || tables.bridges.match(tokens, head, opens) > 0) break;
    if (tables.levels[word[head]] || isTime(tokens, head, opens, tables) || isVerbal(tokens, head, tables))
      break;
    if (tables.clausePrepositions[word[head]] || tables.units.match(tokens, head, opens) > 0) break;
    at = head;
    opens = phraseStart(tokens, head, start, tables);
  }
  return opens > start && tables.clausePrepositions[word[opens - 1]] ? first : opens;
}

const endsAs = ({ text, to }: Tokens, at: number, endings: readonly string[]): boolean =>
  endings.some((ending) => foldedEndsWith(text, to[at], ending));

/** Whether a word has a verb's ending, where adjectives are told by theirs and so are verbs. */
export const isVerbal = (tokens: Tokens, at: number, { section: { count } }: FigureTables): boolean =>
  count.attributes.length > 0 && !count.capitalNouns && endsAs(tokens, at, count.notPlurals);

const isGenitive = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  endsAs(tokens, at, tables.genitives) && !isVerbal(tokens, at, tables);

export const isTime = (tokens: Tokens, at: number, limit: number, { months, units }: FigureTables): boolean =>
  months[tokens.word[at]] === 'sure' ||
  (units.match(tokens, at, limit) > 0 && isLengthOfTime(units.value.unit));
