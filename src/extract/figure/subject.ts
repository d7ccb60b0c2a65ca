import { foldedEndsWith } from '../../core/boundary.js';
import type { Quoted } from '../../core/item.js';
import { DIGITS, LOWER, MARK, SPACED, type Tokens, WORD } from '../../core/token.js';
import { clauseDirection, insetStart } from './direction.js';
import {
  isBehindOwner,
  isTime,
  isVerbal,
  MOST_WORDS,
  mayModify,
  phraseStart,
  quoted,
  withHead,
  withOf,
} from './noun-phrase.js';
import { isPast } from './past.js';
import { hedgeStart, phraseBefore } from './phrase-before.js';
import { type FigureTables, NUMBER } from './tables.js';

/** The noun phrase before a verb of change: its subject, where no head of a measure is named. */
export function subjectOf(
  tokens: Tokens,
  verb: number,
  start: number,
  tables: FigureTables,
): Quoted | 'pronoun' | undefined {
  const { kind, word } = tokens;
  const isCarried =
    (tables.particles[word[verb]] && isPast(tokens, verb - 1, tables)) || // "settled down"
    (isInfinitive(tokens, verb, tables) && isVerbal(tokens, verb - 1, tables)); // «обещает вырасти»
  const carrier = isCarried ? verb - 1 : verb;
  for (let at = carrier - 1, skipped = 0; at >= start && skipped < MOST_WORDS; at--, skipped++) {
    if (tables.pronouns[word[at]]) return 'pronoun';
    const inset = kind[at] === MARK ? insetStart(tokens, at, start, tables) : -1;
    if (inset >= 0) {
      at = inset;
      continue;
    }
    const end = at + 1; // behind "40" of "the Kerva 40 lost"
    if (isNumberOfName(tokens, at, start)) at--;
    if (kind[at] !== WORD || tables.values[word[at]] !== undefined) return undefined;
    if (tables.stops[word[at]] || tables.bridges.match(tokens, at, at + 1) > 0) continue;
    if (isTime(tokens, at, verb, tables) || tables.spells[word[at]]) {
      const by = timeStart(tokens, at, start, tables);
      if (by < 0) return undefined; // "last week fell"
      at = by;
      continue;
    }
    if (at > start && isPast(tokens, at, tables) && at < carrier - 1) continue; // "Goods sold in May fell"
    const opens = withHead(tokens, phraseStart(tokens, at, start, tables), end, start, tables);
    const owner = beforePreposition(tokens, opens, start, tables);
    if (owner < 0) return quoted(tokens, opens, end);
    return quoted(
      tokens,
      withHead(tokens, phraseStart(tokens, owner, start, tables), owner + 1, start, tables),
      owner + 1,
    );
  }
  return undefined;
}

/** Whether a verb stands in the infinitive in which it has an object: «увеличить», not «увеличиться». */
export const isInfinitive = ({ text, to }: Tokens, at: number, { section }: FigureTables): boolean =>
  at >= 0 && section.measure.infinitives?.some((ending) => foldedEndsWith(text, to[at], ending)) === true;

/** What is changed, behind an infinitive: «увеличить квоту для приезжих с 45 до 60 тысяч», «удвоить закупки». */
export function objectOfInfinitive(
  tokens: Tokens,
  verb: number,
  limit: number,
  tables: FigureTables,
): Quoted | undefined {
  const { gap, kind, word } = tokens;
  if (!isInfinitive(tokens, verb, tables)) return undefined;
  let at = verb + 1;
  while (at < limit && (tables.determiners[word[at]] || mayModify(tokens, at, tables))) at++;
  if (at >= limit || at - verb > MOST_WORDS || kind[at] !== WORD || gap[at] !== SPACED) return undefined;
  if (tables.stops[word[at]] || tables.clausePrepositions[word[at]] || tables.changeAmounts[word[at]])
    return undefined;
  if (tables.boundBefore.startsWith(word[at]) || (tables.starts.bits[word[at]] & NUMBER) !== 0)
    return undefined;
  if (tables.levels[word[at]] || tables.directionAfter[word[at]] || isTime(tokens, at, limit, tables))
    return undefined;
  return quoted(tokens, verb + 1, withOf(tokens, at + 1, limit, tables));
}

/** How many words a time may have behind its preposition: "in the first quarter". */
const LONGEST_TIME = 4;

/** The preposition before the time that ends at a token, or -1. */
function timeStart({ kind, word }: Tokens, end: number, start: number, tables: FigureTables): number {
  for (let at = end - 1; at > start && at >= end - LONGEST_TIME && kind[at] === WORD; at--)
    if (tables.clausePrepositions[word[at]]) return at;
  return -1;
}

/** Whether digits end a name, as in "Nord 2" and "the Kerva 40". */
const isNumberOfName = ({ gap, kind, shape }: Tokens, at: number, start: number): boolean =>
  at > start && kind[at] === DIGITS && gap[at] === SPACED && kind[at - 1] === WORD && shape[at - 1] !== LOWER;

/** The noun phrase between a verb of change and its amount: "cut the risk of a relapse by 41%". */
export function objectOf(
  tokens: Tokens,
  verb: number,
  figure: number,
  tables: FigureTables,
): Quoted | undefined {
  const { kind, word } = tokens;
  let at = verb + 1;
  while (at < figure && tables.determiners[word[at]]) at++;
  const first = at;
  for (; at < figure && at - first < MOST_WORDS; at++) {
    if (kind[at] !== WORD || tables.stops[word[at]] || tables.bridges.match(tokens, at, at + 1) > 0) break;
    if (isTime(tokens, at, figure, tables)) return undefined; // "fell last month by 4%"
  }
  if (at === first) return undefined;
  // "grew faster, by 31%"
  const isHow = at === first + 1 && tables.directionAfter[word[first]] !== undefined;
  if (isHow && tables.heads.match(tokens, first, figure) < 0) return undefined;
  // "kletterte dagegen um"
  if (tables.section.count.capitalNouns && tokens.shape[at - 1] === LOWER) return undefined;
  const end = withOf(tokens, at, figure, tables);
  let by = end;
  while (by < figure && !tables.changeAmounts[word[by]]) by++;
  return by < figure && by - end < MOST_WORDS ? quoted(tokens, first, end) : undefined;
}

/** How many words before its level a verb may state it. */
const FARTHEST_STATE = 5;

/** The verb that leads to a level: "climbed" in "climbed in May to 2.4 percent", "averaged" in "averaged 4 percent". */
export function levelVerb(
  tokens: Tokens,
  first: number,
  start: number,
  tables: FigureTables,
): { at: number } | undefined {
  const level = hedgeStart(tokens, first, start, tables) - 1;
  const stated = level > start ? phraseBefore(tokens, level + 1, start, tables.statePhrases) : -1;
  if (stated > start) return { at: stated }; // "accounts for 4 percent"
  const isLevel = level > start && tables.levels[tokens.word[level]] === 1;
  const moved = isLevel ? clauseDirection(tokens, level, start, tables) : undefined;
  if (moved || level <= start) return moved;
  if (isLevel && level - 1 > start && tables.beginnings[tokens.word[level - 1]]) return { at: level - 1 };
  // "lag bei 4 Prozent", "betrug 4 Prozent", "schloss am Mittwoch 4 Prozent"
  const isVerb = isLevel && tables.states[tokens.word[level]] === 1; // "has reached"
  for (let at = isLevel && !isVerb ? level - 1 : level; at > start && level - at < FARTHEST_STATE; at--) {
    if (tables.states[tokens.word[at]] || (at === level && !isLevel && tables.equals[tokens.word[at]]))
      return { at };
    if (tokens.kind[at] !== WORD) return undefined;
  }
  return undefined;
}

/** Whether a word of change is a noun, before which no subject stands: "growth", "a gain", "a further cut". */
export const isNoun = ({ word }: Tokens, at: number, tables: FigureTables): boolean =>
  (tables.changeNouns[word[at]] || tables.articles[word[at - 1]]) === 1 ||
  (tables.modifiers[word[at - 1]] === 1 && tables.articles[word[at - 2]] === 1);

/** The noun that a phrase from `first` on belongs to by its preposition: "Futures" of "Futures for April settlement"; -1 for none. */
function beforePreposition(tokens: Tokens, first: number, start: number, tables: FigureTables): number {
  const { gap, kind, word } = tokens;
  const owned = ownerStart(tokens, first, start);
  if (owned < first) return beforePreposition(tokens, owned, start, tables);
  let by = first - 1;
  while (by > start && (tables.determiners[word[by]] || tables.values[word[by]] !== undefined)) by--; // "between the two"
  const isDone = by - 2 >= start && isPast(tokens, by - 1, tables) && kind[by - 2] === WORD; // "the fee paid to the region"
  const noun = isDone ? by - 2 : by - 1;
  if (noun < start || !tables.clausePrepositions[word[by]] || kind[noun] !== WORD || gap[by] !== SPACED)
    return -1;
  if (tables.stops[word[noun]] || tables.sayings[word[noun]] || isPast(tokens, noun, tables)) return -1;
  if (tables.direction[word[noun]] || isTime(tokens, noun, by, tables)) return -1;
  return tables.section.count.capitalNouns && tokens.shape[noun] === LOWER ? -1 : noun;
}

/** Where the name starts that a noun phrase is of: "Poland" of "in Poland's farm sector". */
function ownerStart(tokens: Tokens, first: number, start: number): number {
  const { gap, kind, shape } = tokens;
  const mark = first - 2;
  if (mark <= start || !isBehindOwner(tokens, first)) return first;
  let name = mark - 1;
  if (kind[name] !== WORD || shape[name] === LOWER) return first;
  while (name - 1 > start && kind[name - 1] === WORD && shape[name - 1] !== LOWER && gap[name] === SPACED)
    name--;
  return name;
}
