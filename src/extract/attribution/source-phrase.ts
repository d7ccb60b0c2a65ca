import { LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import type { WordClass } from '../../lang/attribution.js';
import type { Grammar, Run } from './grammar.js';
import { isInner, isPossessive, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.js';
import type { Unit } from './unit.js';

/**
 * The noun phrase that a word stands in: up to its cue where it is the subject, else as far as its words belong to it
 * (`endUpTo`, what the scorer says) or have a capital.
 */
export function phraseAround(
  tokens: Tokens,
  grammar: Grammar,
  word: number,
  head: number,
  unit: Unit,
  endUpTo: (limit: number, isSubject: boolean) => number,
): Run {
  const { kind } = tokens;
  const isBefore = word < head;
  const before = nounPhraseBefore(tokens, grammar, word + 1, isBefore ? unit.first : head + 1);
  const first = before?.first ?? word;
  const after = nounPhraseAfter(tokens, grammar, word, isBefore ? head : unit.end);
  let end = Math.max(word + 1, after?.end ?? 0);
  while (end > word + 1 && isBetween(grammar, tokens, end - 1)) end--;
  if (!isBefore) return { first, end };
  let next = end;
  while (next < head && kind[next] !== MARK && isBetween(grammar, tokens, next)) next++;
  const isSubject = next === head;
  if (!isSubject) end = cueWithin(tokens, grammar, word, end);
  let last = isSubject && kind[head] === MARK ? end : endUpTo(end, isSubject); // all that stands before a colon
  if (last < end && grammar.classOf[tokens.word[last - 1]] === 'determiner' && kind[last] === WORD) last++;
  const possessed = last + possessive;
  if (last < end && possessed <= head && isPossessive(tokens, last)) last = possessed;
  const whole = isSubject ? subjectWith(tokens, grammar, first, unit) : first;
  return { first: whole, end: withOwner(tokens, grammar, endOfName(tokens, last, end), end) };
}

/** Where a subject starts of which only what a preposition binds to it was found: "protesters marching through the streets". */
function subjectWith(tokens: Tokens, grammar: Grammar, first: number, unit: Unit): number {
  const preposition = first - 1;
  if (preposition <= unit.first || grammar.classOf[tokens.word[preposition]] !== 'preposition') return first;
  return nounPhraseBefore(tokens, grammar, preposition, unit.first)?.first ?? first;
}

/** What belongs to a possessive: its mark, its "s" and the noun: "Lee's office". */
const possessive = 3;

/** Where another cue's word stands among the words after a source's, or `end`: "the ministers praised … and urged". */
function cueWithin(tokens: Tokens, grammar: Grammar, word: number, end: number): number {
  for (let at = word + 1; at < end; at++) {
    const isNoun = tokens.shape[at] !== LOWER || grammar.classOf[tokens.word[at - 1]] === 'determiner';
    if (!isNoun && grammar.cues.match(tokens, at) > 0) return at;
  }
  return end;
}

/** Where a post ends with the name of what it belongs to: "the mayor of Northport", "the head of the Roads Agency". */
function withOwner(tokens: Tokens, { classOf }: Grammar, at: number, limit: number): number {
  if (classOf[tokens.word[at]] !== 'link' || tokens.shape[at - 1] !== LOWER) return at; // no post: "Ana Lee of Northport"
  const first = at + (classOf[tokens.word[at + 1]] === 'determiner' ? 2 : 1);
  const end = endOfName(tokens, first, limit);
  return end > first ? end : at;
}

/** Where a name ends that goes on from `at`: with its last word that has a capital. */
function endOfName(tokens: Tokens, at: number, limit: number): number {
  const { kind, shape } = tokens;
  const isCapital = (token: number) => token < limit && kind[token] === WORD && shape[token] !== LOWER;
  let end = at;
  for (;;) {
    if (isCapital(end)) end++;
    else if (isInner(tokens, end) && isCapital(end + 1)) end += 2;
    else return end;
  }
}

const between = new Set<WordClass | undefined>(['auxiliary', 'adverb', 'day']);
const isBetween = ({ classOf }: Grammar, { word }: Tokens, at: number): boolean =>
  between.has(classOf[word[at]]);
