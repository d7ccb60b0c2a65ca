import type { Quoted, Unit } from '../../core/item.js';
import { DIGITS, GLUED, isOneOf, MARK, SPACED, type Tokens, tokenAt, WORD } from '../../core/token.js';
import { isPlural } from './count-noun.js';
import type { DirectionRead } from './direction.js';
import { type Heads, LIFE } from './head.js';
import { isLengthOfTime } from './length-of-time.js';
import { MOST_WORDS, nounBefore, nounsEnd, phraseAround, quoted, withOf } from './noun-phrase.js';
import { hedgeStart } from './phrase-before.js';
import { placedAt } from './placed.js';
import type { Quantity } from './quantity.js';
import { isNoun, levelVerb, objectOf, objectOfInfinitive, subjectOf } from './subject.js';
import { pastDeterminers, substanceOf, thingBehind } from './substance.js';
import type { FigureTables } from './tables.js';
import { BASIS_POINT } from './units.js';

/** How far before its figure a measure is looked for, in tokens. */
const FARTHEST = 60;

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
  const opened = subjectBehind(tokens, first, end, start, limit, tables);
  if (opened) return opened;
  const ofThem =
    numeral.form === 'fraction' && tables.section.count.attributes.length === 0
      ? tables.ofThem.match(tokens, end, limit)
      : -1;
  if (ofThem > 0) {
    const named = nounsEnd(tokens, ofThem, limit, tables); // "half of them women"
    const isNoun = named > ofThem && isPlural(tokens, named - 1, tables);
    if (isNoun && (named >= limit || isOneOf(tokens, named, '.,;:)'))) return quoted(tokens, ofThem, named);
  }
  const hasHead =
    heads.first >= start &&
    first - heads.first <= FARTHEST &&
    fits(heads.concept, unit) &&
    !isSaidOf(tokens, heads.end, first, tables);
  const after = attachedAfter(tokens, end, limit, tables);
  // "a deficit of 1.9% of GDP"
  const ofHead = hedgeStart(tokens, first, start, tables) - 1;
  const ofNoun = hasHead && !moved ? namedBefore(tokens, ofHead, heads.end, start, tables) : undefined;
  if (ofNoun) return ofNoun;
  const isOfHead =
    hasHead &&
    heads.end === ofHead &&
    (tables.measureOf[tokens.word[ofHead]] || tables.levels[tokens.word[ofHead]]); // "ein Überschuss von 3 Euro in …"
  if (after && !isOfHead && !(hasHead && unit.kind === 'percent' && tables.heads.value === GDP)) return after;
  const placed = moved ? undefined : placedAt(tokens, ofHead, start, heads.placed === start, tables);
  if (placed) {
    heads.placed = start;
    return placed;
  }
  const owner =
    moved?.dash === undefined
      ? listedBefore(tokens, first, start, tables)
      : nounBefore(tokens, moved.dash, start, tables);
  if (owner) return owner;
  const object =
    moved && !moved.compares && heads.first < moved.at
      ? objectOf(tokens, moved.at, first, tables)
      : undefined;
  if (object) return object;
  // «понизил её на 2%»: of what was measured before
  const isTakenUp =
    moved && tables.objects[tokens.word[moved.at + 1]] && tables.changeAmounts[tokens.word[moved.at + 2]];
  if (isTakenUp && heads.first < moved.at) return heads.last;
  // "down from 6.9%": of what was measured before it
  const base = tables.articles[tokens.word[ofHead - 1]] ? ofHead - 2 : ofHead; // "against a revised 5.1%"
  const isBase = tables.bases[tokens.word[base]];
  if ((isBase || isReached) && heads.last && heads.sentence === start) return heads.last;
  const isMultiple = numeral.form === 'multiple';
  const multiplied = isMultiple ? objectBehind(tokens, end, limit, tables) : undefined;
  if (multiplied) return multiplied;
  const verb =
    moved ?? (hasHead ? undefined : isMultiple ? { at: first } : levelVerb(tokens, first, start, tables));
  const acted = verb && !hasHead ? objectOfInfinitive(tokens, verb.at, limit, tables) : undefined;
  if (acted) return acted;
  const subject =
    verb && !isNoun(tokens, verb.at, tables) ? subjectOf(tokens, verb.at, start, tables) : undefined;
  if (hasHead) {
    const own = moved ? undefined : subjectOfNext(tokens, first, heads.end, start, tables);
    if (own) return own;
    const phrase = phraseAround(tokens, heads.first, heads.end, start, first, tables);
    const isOther = moved && isParted(tokens, heads.end, moved.at);
    const named = subject !== 'pronoun' && moved ? subject : undefined;
    if (
      named &&
      isInPhrase(tokens, phrase, heads.first, start, tables) &&
      isNamed(tokens, named, start, tables)
    )
      return named;
    return isOther && subject && subject !== 'pronoun' ? subject : phrase;
  }
  if (subject === 'pronoun') return heads.last;
  if (subject) return subject;
  const substance =
    moved || isMultiple ? undefined : substanceOf(tokens, first, numeral.end, end, start, limit, tables);
  if (substance) return subjectReaching(tokens, substance, start, tables) ?? substance;
  return heads.sentence === start && fits(heads.concept, unit) ? heads.last : undefined;
}

/** What lasts so long, where a verb says how that changed or what it came to: "the wait fell by eight days to 31". */
export function measureOfTime(
  tokens: Tokens,
  first: number,
  start: number,
  moved: DirectionRead | undefined,
  tables: FigureTables,
): Quoted | undefined {
  const level = hedgeStart(tokens, first, start, tables) - 1;
  const isLevel = level > start && tables.levels[tokens.word[level]] === 1;
  const verb = moved ?? (isLevel ? levelVerb(tokens, first, start, tables) : undefined);
  if (!verb || isNoun(tokens, verb.at, tables)) return undefined;
  const subject = subjectOf(tokens, verb.at, start, tables);
  if (!subject || subject === 'pronoun') return undefined;
  for (let at = tokenAt(tokens, subject.span.from); at < verb.at && tokens.to[at] <= subject.span.to; at++)
    if (tables.durations[tokens.word[at]]) return subject;
  return undefined; // "the walkers fell by two hours"
}

/** What a sentence that opens with a level says it of: "At 3.9 percent in May, joblessness was". */
function subjectBehind(
  tokens: Tokens,
  first: number,
  end: number,
  start: number,
  limit: number,
  tables: FigureTables,
): Quoted | undefined {
  if (hedgeStart(tokens, first, start, tables) !== start + 1 || !tables.placeLinks[tokens.word[start]])
    return undefined;
  let comma = end;
  while (comma < Math.min(limit, end + MOST_BEFORE_CLAUSE) && tokens.kind[comma] === WORD) comma++;
  if (comma >= limit || !isOneOf(tokens, comma, ',')) return undefined;
  const named = thingBehind(tokens, comma + 1, limit, tables);
  const isHead = named && isNamed(tokens, named, named.span.from, tables);
  return isHead ? named : undefined; // "At 11 percent, Oslo had the highest rate"
}

/** What comes to a level that only says how it stands: "the rupee" of "the rupee fell to a record low of 84.4". */
function subjectReaching(
  tokens: Tokens,
  { span }: Quoted,
  start: number,
  tables: FigureTables,
): Quoted | undefined {
  const noun = tokens.word[tokenAt(tokens, span.to - 1)];
  if (!tables.generals[noun] && !tables.datedThings[noun]) return undefined;
  let level = tokenAt(tokens, span.from);
  const farthest = Math.max(start, level - MOST_WORDS);
  while (level > farthest && tokens.gap[level] === GLUED) level--; // "an all-time low"
  const opens = tables.determiners[tokens.word[level - 1]] ? level - 1 : level;
  const verb = levelVerb(tokens, opens, start, tables);
  const subject =
    verb && !isNoun(tokens, verb.at, tables) ? subjectOf(tokens, verb.at, start, tables) : undefined;
  return subject === 'pronoun' ? undefined : subject;
}

/** What is multiplied, behind its multiple: "to double the number of permits", "double the volume of a year before". */
function objectBehind(tokens: Tokens, end: number, limit: number, tables: FigureTables): Quoted | undefined {
  return pastDeterminers(tokens, end, limit, tables) > end
    ? thingBehind(tokens, end, limit, tables)
    : undefined;
}

/** What is named behind a head, right before "of" and the figure: "taxes will not rise, but a bond of $2 million will be sold". */
function namedBefore(
  tokens: Tokens,
  of: number,
  head: number,
  start: number,
  tables: FigureTables,
): Quoted | undefined {
  const { gap, word } = tokens;
  if (of <= head || !tables.measureOf[word[of]] || tables.generals[word[of - 1]]) return undefined;
  let opens = of - 1;
  while (opens > head && gap[opens] === SPACED && !tables.measureOf[word[opens - 1]]) opens--;
  const isOfHead = opens === head + 1; // "a margin of error of"
  return isOfHead ? undefined : nounBefore(tokens, of, start, tables);
}

/** Whether a head only says in what something is: "turnover" of "the share of Malta in turnover". */
function isInPhrase(
  { from, word }: Tokens,
  { span }: Quoted,
  head: number,
  start: number,
  tables: FigureTables,
): boolean {
  let opens = head;
  while (opens > start && from[opens] > span.from) opens--;
  if (opens > start && tables.determiners[word[opens - 1]]) opens--;
  const before = word[opens - 1];
  // "it raised its outlook after sales rose" is another clause
  return opens - 1 > start && tables.clausePrepositions[before] === 1 && !tables.clauseOpeners[before];
}

/** Whether what stands before a verb is what its sentence opens with, or what the table has for measures. */
function isNamed(tokens: Tokens, { span }: Quoted, start: number, tables: FigureTables): boolean {
  const { from, to, word } = tokens;
  const opens = tables.determiners[word[start]] || tables.articles[word[start]] ? start + 1 : start;
  if (from[opens] === span.from) return true;
  for (let at = tokenAt(tokens, span.from); to[at] <= span.to; at++)
    if (tables.heads.match(tokens, at, at + 1) > 0) return true;
  return false;
}

/** The subject of a clause that opens behind a head and states the figure: "prices fell by 2%, while services became 3% dearer". */
function subjectOfNext(
  tokens: Tokens,
  first: number,
  head: number,
  start: number,
  tables: FigureTables,
): Quoted | undefined {
  let opens = first - 1;
  while (opens > head && !tables.clauseOpeners[tokens.word[opens]]) opens--;
  const verb = opens > head ? levelVerb(tokens, first, start, tables) : undefined;
  const isOwn = verb && verb.at > opens && !isNoun(tokens, verb.at, tables);
  const subject =
    isOwn && !tokens.kind.subarray(opens, verb.at).includes(DIGITS)
      ? subjectOf(tokens, verb.at, opens + 1, tables)
      : undefined;
  return subject === 'pronoun' ? undefined : subject;
}

/** What is listed before a dash and its figure: «нефти — 130 млн тонн, зерна — 17 млн», «2) зерно — на 5 млн рублей», "• Grain: 17 tonnes". */
function listedBefore(
  tokens: Tokens,
  first: number,
  start: number,
  tables: FigureTables,
): Quoted | undefined {
  const { from, gap, word } = tokens;
  const before = hedgeStart(tokens, first, start, tables) - 1;
  const dash = tables.changeAmounts[word[before]] ? before - 1 : before;
  if (dash <= start || gap[dash + 1] !== SPACED || !isOneOf(tokens, dash, '—–:')) return undefined;
  const listed = nounBefore(tokens, dash, start, tables);
  if (!listed) return undefined;
  let at = dash - 1;
  while (at > start && from[at] > listed.span.from) at--;
  if (isMarker(tokens, start, at)) return listed;
  if (isOneOf(tokens, dash, ':')) return undefined;
  const opens = at === start || isOneOf(tokens, at - 1, ',;:') || tables.partJoiners[word[at - 1]];
  return opens ? listed : undefined;
}

/** Whether what opens a line only makes it the item of a list: "1)", «а)», "•", "—". */
const isMarker = (tokens: Tokens, start: number, end: number): boolean =>
  end - start === 1
    ? tokens.kind[start] === MARK && isOneOf(tokens, start, '•*-–—‣◦')
    : end - start === 2 && tokens.kind[start] !== MARK && isOneOf(tokens, start + 1, ').');

const GDP = 'gdp';
/** What no money measures. */
const extents = new Set([
  'length',
  'height',
  'width',
  'depth',
  'weight',
  'distance',
  'speed',
  'diameter',
  'area',
  'temperature',
  LIFE,
  'turnout',
  'crop-yield',
  'mortality',
]);

const fits = (concept: string | undefined, { kind }: Unit): boolean =>
  kind !== 'currency' || concept === undefined || !extents.has(concept);

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
      return tables.clausePrepositions[word[at + 1]] === 1 && tables.asides[word[at + 2]] === 1;
  return false;
}

/** Whether another clause begins between a head and a verb, whose subject the head is not. */
function isParted(tokens: Tokens, head: number, verb: number): boolean {
  const { gap, kind } = tokens;
  const isInNumber = (at: number) => gap[at] === GLUED && gap[at + 1] === GLUED && kind[at + 1] === DIGITS;
  for (let at = head; at < verb; at++)
    if (kind[at] === MARK && isOneOf(tokens, at, ',;:') && !isInNumber(at)) return true;
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
    if (head > 0 && tables.heads.value === '') return undefined; // "in early trade"
    if (head > 0) return quoted(tokens, first, withOf(tokens, head, limit, tables));
  }
  return undefined;
}
