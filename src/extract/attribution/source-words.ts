import type { Mention } from '../../core/item.js';
import {
  CAPITALISED,
  isOneOf,
  LOWER,
  MARK,
  plainText,
  type Tokens,
  tokenAt,
  tokenText,
  WORD,
} from '../../core/token.js';
import type { Draft } from '../extractor.js';
import type { Grammar, Run } from './grammar.js';
import { isOver } from './loose.js';
import type { Names } from './names.js';
import { nounPhraseAfter } from './noun-phrase.js';
import type { Unit } from './unit.js';

// What the words of a source, and those around it, tell of who it is.

/** A source with more tokens is no post alone. */
export const longestPost = 3;
/** How far before a relative pronoun its noun may stand, in characters. */
const nearest = 80;
/** No bracket behind a post has more tokens. */
const longestBracket = 6;

/** Whether a noun phrase ends with a word or phrase that stands for the document's one person: "the minister", "the head of state". */
export function isStandIn(tokens: Tokens, grammar: Grammar, { first, end }: Run): boolean {
  // "Lee's spokesman" is another than who speaks
  for (let at = first; at < end; at++) if (isOneOf(tokens, at, "'’")) return false;
  for (let at = end - 1; at >= first && at >= end - longestPost; at--)
    if (grammar.standIns.match(tokens, at, end) === end) return true;
  return false;
}

/** The person or body that a relative pronoun takes up: in the noun phrase before it, or right before that: "Lee, an aide, who". */
export function antecedent(
  { tokens }: Draft,
  grammar: Grammar,
  names: Names,
  noun: Run | undefined,
  at: number,
): Mention | undefined {
  const reachedFrom = tokens.from[at] - nearest;
  const last = names.lastIn(reachedFrom, tokens.from[at], ['person', 'organisation']);
  // "Lee, an economist at Northline Bank, who"
  const before = last ? tokenAt(tokens, last.span.from) - 1 : -1;
  const isWhere =
    last?.entity.type === 'organisation' &&
    before >= 0 &&
    grammar.classOf[tokens.word[before]] === 'preposition';
  if (isWhere) return names.lastIn(reachedFrom, last.span.from, ['person']);
  if (!noun || !last) return last;
  const end = tokenAt(tokens, last.span.to);
  return end >= noun.first - 1 ? last : undefined;
}

/** Whether a sentence of the narrator's starts with a token: its first, or the first behind the quotation that opens it. */
export function isFirst(
  tokens: Tokens,
  { first, quotations }: Unit,
  at: number,
  cue: Run | undefined,
): boolean {
  const subject = cue?.end === at ? cue.first : at; // «…», — сказала она
  return at === first || (quotations[0]?.first === first && isOver(tokens, quotations[0].end, subject));
}

/** The person whom a sentence opens with as its subject: "Lee", or "The head, Lee,". */
export function opener(
  draft: Draft,
  grammar: Grammar,
  names: Names,
  { first, end }: Unit,
): string | undefined {
  const { tokens } = draft;
  const personIn = (noun: Run | undefined): string | undefined => {
    const mention = noun && names.head(tokens, noun);
    if (mention) return mention.entity.type === 'person' ? mention.entity.name : undefined;
    if (!noun) return undefined;
    if (looksLikePerson(draft, grammar, names, noun)) return textOf(draft, noun);
    // "The minister held", where the verb is taken for a noun
    const post = names.firstIn(tokens.from[noun.first], tokens.to[noun.end - 1], ['post']);
    if (!post || tokenAt(tokens, post.span.from) > noun.first + 1) return undefined;
    return names.posts.bearer(tokens, tokenAt(tokens, post.span.to - 1), tokens.from[noun.first]);
  };
  const noun = nounPhraseAfter(tokens, grammar, first, end);
  const name = personIn(noun);
  // "Back in the port, Lee was selling fish"
  if (!name && !noun) {
    let comma = first;
    while (comma < Math.min(end, first + longestFront) && tokenText(tokens, comma) !== ',') comma++;
    return tokenText(tokens, comma) === ','
      ? personIn(nounPhraseAfter(tokens, grammar, comma + 1, end))
      : undefined;
  }
  if (name || !noun || tokenText(tokens, noun.end) !== ',') return name;
  const inset = nounPhraseAfter(tokens, grammar, noun.end + 1, end);
  return inset && tokenText(tokens, inset.end) === ',' ? personIn(inset) : undefined;
}
/** What stands before a subject and its comma has no more tokens. */
const longestFront = 8;

/** The person behind a bracket that stands after a post: «директор Управления портов (УП) капитан Ада Квилл». */
export function behindBracket({ tokens, places }: Draft, { end }: Run): Mention | undefined {
  if (tokenText(tokens, end) !== '(') return undefined;
  let at = end + 1;
  while (at < end + longestBracket && at < tokens.count && tokenText(tokens, at) !== ')') at++;
  for (let next = at + 1; next <= at + longestPost; next++) {
    const item = places.mentions.startingAt(next)?.item;
    if (item) return item.entity.type === 'person' ? item : undefined;
    if (tokens.kind[next] !== WORD || tokens.shape[next] !== LOWER) return undefined;
  }
  return undefined;
}

/** Whether a source that no table knows is named as persons are: "Entomologist Clare Whitcombe". */
export function looksLikePerson(
  { tokens }: Draft,
  grammar: Grammar,
  names: Names,
  { first, end }: Run,
): boolean {
  const { kind, shape, word, from, to } = tokens;
  if (end - first < 2 || grammar.classOf[word[first]] === 'determiner') return false;
  for (let at = end - 2; at < end; at++) if (kind[at] !== WORD || shape[at] !== CAPITALISED) return false;
  return !names.firstIn(from[first], to[end - 1], ['organisation', 'country', 'place']);
}

/** The noun phrase of a source without what stands in apposition to it. */
export function plainRun({ tokens }: Draft, { first, end }: Run): Run {
  let last = end;
  while (last > first + 1 && isOneOf(tokens, last - 1, ',—–-')) last--;
  return { first, end: last };
}

const quoting = '«»„”“"';
export const isQuoting = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === MARK && isOneOf(tokens, at, quoting);

/** Whether a quotation mark stands among tokens. */
function hasMark(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isQuoting(tokens, at)) return true;
  return false;
}

/** The words of a noun phrase up to its first comma, with single spaces and without marks around them. */
export function textOf({ tokens }: Draft, { first: start, end }: Run): string {
  let first = start;
  while (first + 1 < end && tokens.kind[first] === MARK) first++;
  let last = first + 1;
  while (last < end && tokenText(tokens, last) !== ',') last++;
  const isWhole = first === start && hasMark(tokens, first, last - 1); // «агентство „Маяк“»
  while (last > first + 1 && !isWhole && isQuoting(tokens, last - 1)) last--;
  return plainText(tokens, first, last);
}
