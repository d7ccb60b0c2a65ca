import type { Quoted, Unit } from '../../core/item.js';
import {
  DIGITS,
  GLUED,
  isOneOf,
  LOWER,
  MARK,
  SPACED,
  type Tokens,
  tokenSpan,
  tokenText,
  WORD,
} from '../../core/token.js';
import { clauseDirection, type DirectionRead } from './direction.js';
import { pastHyphen } from './hyphen.js';
import { isLengthOfTime } from './length-of-time.js';
import { hedgeStart } from './phrase-before.js';
import type { Quantity } from './quantity.js';
import { type FigureTables, NUMBER, PREFIX } from './tables.js';
import { BASIS_POINT, inMeasure, inMoney } from './units.js';

/** How many words a noun phrase takes in on either side of its head. */
const MOST_WORDS = 4;
/** How far before its figure a measure is looked for, in tokens. */
const FARTHEST = 60;

/** The measure named last, as the extractor walks on. */
export interface Heads {
  /** The last head's tokens, or -1: the phrase of the head itself, from the table. */
  first: number;
  end: number;
  /** The token after the last phrase of the table, which holds no other head. */
  passed: number;
  /** What the last figure measured, and in which sentence. */
  last?: Quoted;
  sentence: number;
  /** The concept of the last head. */
  concept?: string;
}

/** Concepts of whatever is measured, which name nothing where something was named: "at a level of". */
const general = new Set(['level', 'forecast']);

/** Takes in a head from `at` to `end`; one without a concept is a phrase that only looks like one («в том числе»). */
export function nameHead(
  tokens: Tokens,
  heads: Heads,
  at: number,
  end: number,
  start: number,
  tables: FigureTables,
): void {
  const concept = tables.heads.value;
  heads.passed = end;
  if (concept !== '' && belongs(tokens, heads, at, start, tables)) {
    heads.end = end;
    return;
  }
  if (concept === '' || (general.has(concept) && heads.first >= start)) return;
  heads.first = at;
  heads.end = end;
  heads.concept = concept;
}

/** Whether a head only says what the one before it is of, in a genitive: «дефицит федерального бюджета». */
function belongs(
  { kind, gap, word, text, from, to }: Tokens,
  heads: Heads,
  end: number,
  start: number,
  tables: FigureTables,
): boolean {
  const { count, measure } = tables.section;
  if (measure.of.length > 0 || heads.first < start || end - heads.end > MOST_WORDS || gap[end] !== SPACED)
    return false;
  for (let at = heads.end; at < end; at++) {
    if (kind[at] !== WORD || gap[at] !== SPACED || tables.stops[word[at]]) return false;
    const surface = text.slice(from[at], to[at]);
    if (!count.attributes.some((ending) => surface.endsWith(ending))) return false;
  }
  return true;
}

/** "Life expectancy is 68": the unit that says itself where it is left out. */
export const unitOfHead = (
  heads: Heads,
  { unit, numeral, outOf }: Quantity,
  start: number,
  currency: string | undefined,
): Unit =>
  // "Profit reached 418 million" where sums before were in euros
  unit.kind === 'none' &&
  currency !== undefined &&
  numeral.form === 'digits' &&
  numeral.scale >= MILLION &&
  heads.first >= start &&
  sums.has(heads.concept ?? '')
    ? inMoney(currency)
    : unit.kind === 'none' && numeral.scale === 0 && !outOf && heads.first >= start && heads.concept === LIFE
      ? inMeasure('a')
      : unit;

const LIFE = 'life-expectancy';
const MILLION = 6;
/** What is always money. */
const sums = new Set(
  `trade revenue profit income losses deficit surplus debt budget spending dividends borrowing capital earnings wages cost aid
  fees fines subsidies savings payments contributions remittances loans deposits assets compensation funding`.split(
    /\s+/,
  ),
);

/** Whether a figure of this unit has a measure: a count but of points has its noun, a length of time is none. */
export const isMeasurable = (unit: Unit, point: string | undefined): boolean =>
  unit.kind === 'count' ? unit.noun === BASIS_POINT || unit.noun === point : !isLengthOfTime(unit);

/** What a figure measures: the noun phrase after it, the last one named before it, or the subject of its verb. */
export function readMeasure(
  tokens: Tokens,
  { first, end, unit, numeral }: Quantity,
  start: number,
  limit: number,
  moved: DirectionRead | undefined,
  isReached: boolean,
  heads: Heads,
  tables: FigureTables,
): Quoted | undefined {
  const hasHead =
    heads.first >= start &&
    first - heads.first <= FARTHEST &&
    fits(heads.concept, unit) &&
    !isSaidOf(tokens, heads.end, first, tables);
  const after = attachedAfter(tokens, end, limit, tables);
  // "a deficit of 1.9% of GDP"
  const ofHead = hedgeStart(tokens, first, start, tables) - 1;
  const isOfHead =
    hasHead &&
    heads.end === ofHead &&
    (tables.measureOf[tokens.word[ofHead]] || tables.levels[tokens.word[ofHead]]); // "ein Überschuss von 3 Euro in …"
  if (after && !isOfHead && !(hasHead && unit.kind === 'percent' && tables.heads.value === GDP)) return after;
  const owner = moved?.dash === undefined ? undefined : nounBefore(tokens, moved.dash, start, tables);
  if (owner) return owner;
  const object =
    moved && !moved.compares && heads.first < moved.at
      ? objectOf(tokens, moved.at, first, tables)
      : undefined;
  if (object) return object;
  // "down from 6.9%": of what was measured before it
  const isBase = tables.bases[tokens.word[hedgeStart(tokens, first, start, tables) - 1]];
  if ((isBase || isReached) && heads.last && heads.sentence === start) return heads.last;
  const isMultiple = numeral.form === 'multiple';
  const verb =
    moved ?? (hasHead ? undefined : isMultiple ? { at: first } : levelVerb(tokens, first, start, tables));
  const subject =
    verb && !isNoun(tokens, verb.at, tables) ? subjectOf(tokens, verb.at, start, tables) : undefined;
  if (hasHead) {
    const phrase = phraseAround(tokens, heads.first, heads.end, start, first, tables);
    const isOther = moved && isParted(tokens, heads.end, moved.at);
    return isOther && subject && subject !== 'pronoun' ? subject : phrase;
  }
  if (subject === 'pronoun') return heads.last;
  if (subject) return subject;
  return heads.sentence === start && fits(heads.concept, unit) ? heads.last : undefined;
}

/** Whether a word of change is a noun, before which no subject stands: "growth", "a gain". */
const isNoun = ({ word }: Tokens, at: number, tables: FigureTables): boolean =>
  (tables.changeNouns[word[at]] || tables.articles[word[at - 1]]) === true;

/** The noun phrase that ends before a dash: «лук — на четверть». */
function nounBefore(tokens: Tokens, end: number, start: number, tables: FigureTables): Quoted | undefined {
  const at = end - 1;
  if (at < start || tokens.kind[at] !== WORD || tables.stops[tokens.word[at]]) return undefined;
  if (tables.direction[tokens.word[at]] || isTime(tokens, at, end, tables)) return undefined;
  return quoted(tokens, phraseStart(tokens, at, start, tables), end);
}

const GDP = 'gdp';
/** What no money measures. */
const extents = new Set(['length', 'area', 'temperature', LIFE, 'turnout', 'crop-yield', 'mortality']);

const fits = (concept: string | undefined, { kind }: Unit): boolean =>
  kind !== 'currency' || concept === undefined || !extents.has(concept);

const quoted = (tokens: Tokens, first: number, end: number): Quoted => {
  const span = tokenSpan(tokens, first, end);
  return { span, exact: tokens.text.slice(span.from, span.to) };
};

/** How many tokens behind a head the clause may start that says something of it. */
const MOST_BEFORE_CLAUSE = 6;

/** Whether a clause about a head leads to the figure, which measures something else: "the stake, for which it paid $2 million". */
function isSaidOf(
  { text, from, kind, word }: Tokens,
  head: number,
  figure: number,
  tables: FigureTables,
): boolean {
  for (let at = head; at < Math.min(figure - 2, head + MOST_BEFORE_CLAUSE); at++)
    if (kind[at] === MARK && text[from[at]] === ',')
      return tables.clausePrepositions[word[at + 1]] === true && tables.asides[word[at + 2]] === true;
  return false;
}

/** Whether another clause begins between a head and a verb, whose subject the head is not. */
function isParted(tokens: Tokens, head: number, verb: number): boolean {
  const { kind } = tokens;
  for (let at = head; at < verb; at++) if (kind[at] === MARK && isOneOf(tokens, at, ',;:')) return true;
  return false;
}

/** "$5 billion in loans", "a 10% rise in exports of grain", "a 25% tax". */
function attachedAfter(tokens: Tokens, end: number, limit: number, tables: FigureTables): Quoted | undefined {
  const { kind, word } = tokens;
  let at = end;
  if (at < limit && tables.directionAfter[word[at]]) at++;
  if (at < limit && tables.attached[word[at]]) at++;
  while (at < limit && tables.articles[word[at]]) at++;
  const first = at;
  for (let words = 0; at < limit && words < MOST_WORDS; words++, at++) {
    if (kind[at] !== WORD || tables.stops[word[at]]) return undefined;
    const head = tables.heads.match(tokens, at, limit);
    if (head > 0) return quoted(tokens, first, withOf(tokens, head, limit, tables));
  }
  return undefined;
}

/** The noun phrase around a head: its modifiers before, "of wheat" after. */
function phraseAround(
  tokens: Tokens,
  head: number,
  end: number,
  start: number,
  limit: number,
  tables: FigureTables,
): Quoted {
  return quoted(tokens, phraseStart(tokens, head, start, tables), withOf(tokens, end, limit, tables));
}

function phraseStart(tokens: Tokens, head: number, start: number, tables: FigureTables): number {
  const { kind, gap, word } = tokens;
  let first = head;
  for (let words = 0; first > start && words < MOST_WORDS; words++) {
    let at = first - 1;
    if (gap[first] === GLUED) {
      if (at - 1 < start || pastHyphen(tokens, at) !== first) break;
      at--;
      if (kind[at] === DIGITS) return first + 1 < head ? first + 1 : head; // "10-year" is a figure of its own
    } else if (gap[first] !== SPACED) break;
    if (kind[at] !== WORD || tables.stops[word[at]] || tables.direction[word[at]]) break;
    if ((tables.starts.bits[word[at]] & NUMBER) !== 0 || tables.levels[word[at]]) break;
    if (tables.scales[word[at]] !== undefined) break;
    if (!mayModify(tokens, at, tables)) break;
    if (gap[at] === GLUED && pastHyphen(tokens, at - 1) !== at) break; // the "s" of "Lee's"
    first = at;
  }
  return first;
}

/** Whether a word may stand before a head as its modifier: an adjective, where the language tells them by their endings. */
function mayModify(tokens: Tokens, at: number, { section }: FigureTables): boolean {
  const { attributes } = section.count;
  if (attributes.length === 0) return true;
  const surface = tokenText(tokens, at).toLowerCase();
  return attributes.some((ending) => surface.endsWith(ending));
}

function withOf(tokens: Tokens, end: number, limit: number, tables: FigureTables): number {
  const { kind, word } = tokens;
  if (end >= limit || !tables.measureOf[word[end]]) return end;
  let at = end + 1;
  while (at < limit && tables.articles[word[at]]) at++;
  const first = at;
  while (
    at < limit &&
    at - first < MOST_WORDS &&
    kind[at] === WORD &&
    !tables.stops[word[at]] &&
    (tables.starts.bits[word[at]] & PREFIX) === 0 &&
    !tables.direction[word[at]] &&
    !tables.separable[word[at]] &&
    !tables.levels[word[at]]
  )
    at++;
  return at > first ? at : end;
}

/** The noun phrase between a verb of change and its amount: "cut the risk of a relapse by 41%". */
function objectOf(tokens: Tokens, verb: number, figure: number, tables: FigureTables): Quoted | undefined {
  const { kind, word } = tokens;
  let at = verb + 1;
  while (at < figure && tables.determiners[word[at]]) at++;
  const first = at;
  for (; at < figure && at - first < MOST_WORDS; at++) {
    if (kind[at] !== WORD || tables.stops[word[at]] || tables.bridges.match(tokens, at, at + 1) > 0) break;
    if (isTime(tokens, at, figure, tables)) return undefined; // "fell last month by 4%"
  }
  if (at === first) return undefined;
  const end = withOf(tokens, at, figure, tables);
  let by = end;
  while (by < figure && !tables.changeAmounts[word[by]]) by++;
  return by < figure && by - end < MOST_WORDS ? quoted(tokens, first, end) : undefined;
}

/** How many words before its level a verb may state it. */
const FARTHEST_STATE = 5;

/** The verb that leads to a level: "climbed" in "climbed in May to 2.4 percent", "averaged" in "averaged 4 percent". */
function levelVerb(
  tokens: Tokens,
  first: number,
  start: number,
  tables: FigureTables,
): { at: number } | undefined {
  const level = hedgeStart(tokens, first, start, tables) - 1;
  const isLevel = level > start && tables.levels[tokens.word[level]] === true;
  const moved = isLevel ? clauseDirection(tokens, level, start, tables) : undefined;
  if (moved || level <= start) return moved;
  // "lag bei 4 Prozent", "betrug 4 Prozent", "schloss am Mittwoch 4 Prozent"
  for (let at = isLevel ? level - 1 : level; at > start && level - at < FARTHEST_STATE; at--) {
    if (tables.states[tokens.word[at]]) return { at };
    if (tokens.kind[at] !== WORD) return undefined;
  }
  return undefined;
}

/** The noun phrase before a verb of change: its subject, where no head of a measure is named. */
function subjectOf(
  tokens: Tokens,
  verb: number,
  start: number,
  tables: FigureTables,
): Quoted | 'pronoun' | undefined {
  const { kind, word } = tokens;
  const carrier = tables.particles[word[verb]] && isPast(tokens, verb - 1, tables) ? verb - 1 : verb; // "settled down"
  for (let at = carrier - 1, skipped = 0; at >= start && skipped < MOST_WORDS; at--, skipped++) {
    if (tables.pronouns[word[at]]) return 'pronoun';
    if (kind[at] !== WORD) return undefined;
    if (tables.stops[word[at]] || tables.bridges.match(tokens, at, at + 1) > 0) continue;
    if (isTime(tokens, at, verb, tables)) return undefined; // "last week fell"
    const opens = withHead(tokens, phraseStart(tokens, at, start, tables), start, tables);
    const owner = beforePreposition(tokens, opens, start, tables);
    if (owner < 0) return quoted(tokens, opens, at + 1);
    return quoted(
      tokens,
      withHead(tokens, phraseStart(tokens, owner, start, tables), start, tables),
      owner + 1,
    );
  }
  return undefined;
}

const isTime = (tokens: Tokens, at: number, limit: number, { months, units }: FigureTables): boolean =>
  months[tokens.word[at]] === 'sure' ||
  (units.match(tokens, at, limit) > 0 && isLengthOfTime(units.value.unit));

/** Where the phrase starts that a phrase from `first` on is of: "Throughput" of "Throughput of coal". */
function withHead(tokens: Tokens, first: number, start: number, tables: FigureTables): number {
  const { kind, word } = tokens;
  const of = first > start && tables.articles[word[first - 1]] ? first - 2 : first - 1;
  if (of <= start || !tables.measureOf[word[of]]) return first;
  const head = of - 1;
  if (kind[head] !== WORD || tables.stops[word[head]] || tables.units.match(tokens, head, of) > 0)
    return first;
  return phraseStart(tokens, head, start, tables);
}

/** The noun that a phrase from `first` on belongs to by its preposition: "Futures" of "Futures for April settlement"; -1 for none. */
function beforePreposition(tokens: Tokens, first: number, start: number, tables: FigureTables): number {
  const { gap, kind, word } = tokens;
  const by = first > start && tables.determiners[word[first - 1]] ? first - 2 : first - 1;
  const noun = by - 1;
  if (noun < start || !tables.clausePrepositions[word[by]] || kind[noun] !== WORD || gap[by] !== SPACED)
    return -1;
  if (tables.stops[word[noun]] || tables.sayings[word[noun]] || isPast(tokens, noun, tables)) return -1;
  if (tables.direction[word[noun]] || isTime(tokens, noun, by, tables)) return -1;
  return tables.section.count.capitalNouns && tokens.shape[noun] === LOWER ? -1 : noun;
}

const isPast = ({ text, from, to }: Tokens, at: number, { section }: FigureTables): boolean =>
  at >= 0 &&
  section.count.verbEndings?.some((ending) => text.slice(from[at], to[at]).endsWith(ending)) === true;
