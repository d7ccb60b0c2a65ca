import { fold, foldedEndsWith } from '../../core/boundary.js';
import { type Sentences, sentenceAt } from '../../core/sentence.js';
import { BROKEN, DIGITS, GLUED, isOneOf, LOWER, MARK, SPACED, type Tokens, WORD } from '../../core/token.js';
import type { Side } from './moment.js';
import type { Tables } from './tables.js';

/** How many tokens around a date are looked at. */
const before = 14;
const after = 12;

/** How far behind words of agreeing what is agreed may stand, in tokens. */
const nearest = 4;

/** A noun that looks like a past form ends others too if it is as long: «водоканал», «автовокзал». */
const shortestNoun = 5;

/** Marks that part clauses, and how many tokens from its start a date may hold one: "On March 5, 2024, he". */
const CLAUSE_MARKS = ',;:—–';
const longestDate = 4;
/** How many tokens a dateline may have before its date. */
const longestDateline = 8;

/**
 * Which side of the document's day a date without its year lies on, told by the nearest word
 * around it that speaks of what was or of what is to come: first in its clause, then in its sentence.
 */
export function sideOf(tokens: Tokens, sentences: Sentences, tables: Tables, at: number): Side {
  if (isDelivery(tokens, tables, at)) return 1;
  const sentence = sentenceAt(sentences, at);
  const first = Math.max(sentences.first[sentence], at - before);
  const end = Math.min(sentences.end[sentence], at + after);
  const near = at - 1 > first && tables.articles[tokens.word[at - 1]] ? at - 2 : at - 1;
  const isDeadline = near >= first && tables.deadlines[tokens.word[near]] === 1;
  if (!isDeadline && isDateline(tokens, sentences.first[sentence], at)) return -1;
  const parts = (i: number) => tokens.kind[i] === MARK && isOneOf(tokens, i, CLAUSE_MARKS);
  let opens = at;
  while (opens > first && !parts(opens - 1)) opens--;
  let closes = at;
  // "March 5, 2024", but not "on 2 May, and plans to"
  const isWithin = (i: number) => i < at + longestDate && tokens.kind[i + 1] === DIGITS;
  while (closes < end && (!parts(closes) || isWithin(closes))) closes++;
  // "by 5 March they had harvested half of it"
  if (isDeadline)
    return sideBefore(tokens, tables, at, opens, first) <= 0 && sideAfter(tokens, tables, at, closes) < 0
      ? -1
      : 1;
  return (
    sideBefore(tokens, tables, at, opens, first) ||
    sideAfter(tokens, tables, at, closes) ||
    sideBefore(tokens, tables, opens, first, first) ||
    sideAfter(tokens, tables, closes, end, tables.weekdays.match(tokens, at) > 0 && isNamed(tokens, closes))
  );
}

/** "May delivery", "delivery in May". */
const isDelivery = ({ word }: Tokens, { deliveries }: Tables, at: number): boolean =>
  (deliveries[word[at + 1]] || deliveries[word[at + 2]] || (at > 1 && deliveries[word[at - 2]])) === 1;

/** Whether a date stands in a dateline, which tells when a report was sent: "OSLO, 12 May — Norway will". */
function isDateline(tokens: Tokens, first: number, at: number): boolean {
  const { count, from, gap, kind, shape, text } = tokens;
  if (at === first || at > first + longestDateline || (gap[first] < BROKEN && first > 0)) return false;
  if (kind[first] !== WORD || shape[first] === LOWER || kind[at - 1] !== MARK || text[from[at - 1]] !== ',')
    return false;
  for (let i = first; i < at; i++) if (kind[i] === WORD && shape[i] === LOWER) return false;
  for (let i = at + 1; i < count && i <= at + longestDate; i++)
    if (kind[i] === MARK && isOneOf(tokens, i, '—–-') && gap[i] === SPACED) return true;
  return false;
}

/** The side that the nearest word before `at` tells, as far back as `stop`. */
function sideBefore(tokens: Tokens, tables: Tables, at: number, stop: number, first: number): Side {
  let qualified: Side = 0;
  for (let i = at - 1; i >= stop; i--) {
    const side = sideOfWord(tokens, tables, i);
    // "handled 41% of its planned volume": a verb tells more
    if (side > 0 && i > first && tables.determiners[tokens.word[i - 1]] && isParticiple(tokens, tables, i)) {
      qualified ||= side;
      continue;
    }
    if (side < 0 && i > first && tables.untensed[tokens.word[i - 1]])
      return i - 3 >= first && tables.obliged.match(tokens, i - 3) === i - 1 ? -1 : 1;
    // "agreed to meet again on 17 July", "were promised a raise from July"
    if (
      side <= 0 &&
      (isAppointed(tokens, tables, i, at) || (i > stop && isAppointed(tokens, tables, i - 1, at)))
    )
      return 1;
    if (side !== 0) return side;
  }
  return qualified;
}

/** Whether what is said at a token to be agreed, planned or asked for is told of before `end`. */
function isAppointed(tokens: Tokens, { appointed, section }: Tables, at: number, end: number): boolean {
  const act = appointed.match(tokens, at);
  if (act < 0 || !section.infinitives) return act > 0;
  for (let i = act; i < end && i < act + nearest && tokens.kind[i] === WORD; i++) {
    if (section.infinitives.some((ending) => foldedEndsWith(tokens.text, tokens.to[i], ending))) return true;
  }
  return false;
}

const isParticiple = ({ text, to }: Tokens, { section }: Tables, at: number): boolean =>
  section.pastEndings.some((ending) => foldedEndsWith(text, to[at], ending));

/** Whether a comma leads to a name, of whom the next may say who that is: "On Friday, Ode, the mayor, told". */
const isNamed = ({ kind, shape }: Tokens, comma: number): boolean =>
  kind[comma + 1] === WORD && shape[comma + 1] !== LOWER;

function sideAfter(tokens: Tokens, tables: Tables, at: number, end: number, isNamed = false): Side {
  for (let i = at; i < end; i++) {
    const side = sideOfWord(tokens, tables, i);
    // «снизится в мае, заявил он»: right behind a comma a verb tells who speaks
    if (side < 0 && i > at && !isNamed && tokens.kind[i - 1] === MARK && isOneOf(tokens, i - 1, ','))
      continue;
    if (side !== 0) return side;
  }
  return 0;
}

/** «отправится»: a verb that is told to be of what is to come by how it begins and ends. */
function isFutureForm(tokens: Tokens, { futureForms }: Tables['section'], at: number): boolean {
  if (!futureForms) return false;
  const { from, text, to } = tokens;
  const endsWith = (ending: string) => foldedEndsWith(text, to[at], ending);
  if (!futureForms.ends.some(endsWith) || futureForms.not.some(endsWith)) return false;
  const surface = fold(text.slice(from[at], to[at]));
  return futureForms.starts.some((start) => surface.startsWith(start));
}

/** "smaller-than-expected", "Oslo-listed": a part of a compound says nothing of when. */
const isCompounded = ({ count, gap, text, from, to }: Tokens, at: number): boolean =>
  (gap[at] === GLUED && text[from[at] - 1] === '-') ||
  (at + 1 < count && gap[at + 1] === GLUED && text[to[at]] === '-');

function sideOfWord(tokens: Tokens, { future, past, notPast, section, wary }: Tables, at: number): Side {
  if (tokens.kind[at] !== WORD || isCompounded(tokens, at)) return 0;
  const word = tokens.word[at];
  // "may open", but not "May"
  if (future[word] && !(wary[word] && tokens.shape[at] !== LOWER)) return 1;
  if (past[word]) return -1;
  if (tokens.to[at] - tokens.from[at] < 5 || notPast[word]) return 0;
  // no name: «Виорел»
  if (tokens.shape[at] !== LOWER && at > 0 && tokens.kind[at - 1] === WORD) return 0;
  if (isFutureForm(tokens, section, at)) return 1;
  const endsWith = (ending: string) => foldedEndsWith(tokens.text, tokens.to[at], ending);
  if (!section.pastEndings.some(endsWith)) return 0;
  return section.notPast?.some((noun) => noun.length >= shortestNoun && endsWith(noun)) ? 0 : -1;
}
