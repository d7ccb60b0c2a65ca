import type { Mention } from '../../core/item.js';
import {
  BROKEN,
  GLUED,
  isOneOf,
  LOWER,
  MARK,
  plainText,
  type Tokens,
  tokenAt,
  WORD,
} from '../../core/token.js';
import { isComma } from './clause.js';
import type { Grammar, Run } from './grammar.js';
import type { Names } from './names.js';

/** How many tokens may stand between a source's first words and the comma before the name. */
const longestPost = 10;
/** How many words may stand between the name and the cue: "has since". */
const longestGap = 3;
/** A person's name behind a source has so many words. */
const longestName = 4;
const shortestName = 2;

/** Who bears a post: a person of whom the text tells no more, or a mention of one. */
type Bearer = Pick<Mention, 'entity'>;

/**
 * The person who is named beside a source and right before its cue, since that is who speaks: "Ana Lee" beside
 * "Kenya" in "Kenya's transport secretary, Ana Lee, said". Undefined where nobody is.
 */
export function apposed(
  tokens: Tokens,
  grammar: Grammar,
  names: Names,
  run: Run,
  cue: Run | undefined,
): Bearer | undefined {
  if (!cue) return undefined;
  if (run.first >= cue.end) return apposedBehind(tokens, names, run);
  if (run.end > cue.first) return undefined;
  let comma = run.end;
  while (comma < cue.first && comma < run.end + longestPost && !isComma(tokens, comma)) {
    if (tokens.kind[comma] === MARK && tokens.gap[comma] !== GLUED) return undefined;
    comma++;
  }
  if (comma >= cue.first || !isComma(tokens, comma)) return undefined;
  const person = names.firstIn(tokens.from[comma], tokens.from[cue.first], ['person']);
  if (!person || !isRightBehind(tokens, grammar, comma + 1, tokenAt(tokens, person.span.from)))
    return undefined;
  const end = tokenAt(tokens, person.span.to - 1) + 1;
  if (!isComma(tokens, end) || cue.first - end - 1 > longestGap) return undefined;
  for (let at = end + 1; at < cue.first; at++) if (tokens.kind[at] !== WORD) return undefined;
  return person;
}

/** Whether only words for what somebody is, or titles, stand before a name: «сопредседатель группы, инженер Ада Квилл, сообщил», "Mr. Ola Hale". */
function isRightBehind(tokens: Tokens, { classOf }: Grammar, first: number, name: number): boolean {
  if (name - first > mostCallings) return false;
  for (let at = first; at < name; at++) {
    const isTitle = classOf[tokens.word[at]] === 'title' || isOneOf(tokens, at, '.');
    if (!isTitle && (tokens.kind[at] !== WORD || tokens.shape[at] !== LOWER)) return false;
  }
  return true;
}
const mostCallings = 2;

/** Who is named behind a source that follows its cue, and behind whom the clause ends: "said the guild's chair, Ana Lee." */
function apposedBehind(tokens: Tokens, names: Names, { first, end: comma }: Run): Bearer | undefined {
  const { kind, shape, from, gap, count } = tokens;
  if (!isComma(tokens, comma) || shape[first] !== LOWER || shape[comma - 1] !== LOWER) return undefined;
  let end = comma + 1;
  while (end < count && end <= comma + longestName && kind[end] === WORD && shape[end] !== LOWER) end++;
  const isOver = end >= count || gap[end] >= BROKEN || isOneOf(tokens, end, '.,;:—–');
  if (!isOver || end - comma <= shortestName) return undefined;
  const bodies = names.firstIn(from[comma], from[end - 1], ['organisation', 'country', 'place']);
  const person = names.firstIn(from[comma], tokens.to[end - 1], ['person']);
  if (bodies && !person) return undefined;
  return person ?? { entity: { type: 'person', name: plainText(tokens, comma + 1, end) } };
}

/** The last word of a name that stands between commas behind a noun and right before a cue: "the union officer, Ola Hale, said"; -1 where none does. */
export function nameBehind(tokens: Tokens, noun: number, cue: number): number {
  const { kind, shape } = tokens;
  let comma = noun + 1;
  while (comma < cue && comma <= noun + longestGap && kind[comma] === WORD) comma++;
  let end = comma + 1;
  while (end < cue && end <= comma + longestName && kind[end] === WORD && shape[end] !== LOWER) end++;
  if (!isComma(tokens, comma) || !isComma(tokens, end) || end - comma <= shortestName) return -1;
  for (let at = end + 1; at < cue; at++) if (kind[at] !== WORD || at > end + longestGap) return -1;
  return end - 1;
}
