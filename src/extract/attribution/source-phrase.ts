import { LOWER, MARK, type Tokens } from '../../core/token.js';
import type { WordClass } from '../../lang/attribution.js';
import type { Grammar, Run } from './grammar.js';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.js';
import type { Unit } from './unit.js';

/** A noun with what stands before it has no more words where its end is not sure. */
const longestNoun = 3;

/** The noun phrase that a word stands in: up to its cue where it is the subject, else its name alone. */
export function phraseAround(tokens: Tokens, grammar: Grammar, word: number, head: number, unit: Unit): Run {
  const { word: words, shape, kind } = tokens;
  const isBefore = word < head;
  const before = nounPhraseBefore(tokens, grammar, word + 1, isBefore ? unit.first : head + 1);
  const first = before?.first ?? word;
  const after = nounPhraseAfter(tokens, grammar, word, isBefore ? head : unit.end);
  let end = Math.max(word + 1, after?.end ?? 0);
  if (!isBefore) return { first, end };
  let next = end;
  while (next < head && kind[next] !== MARK && isBetween(grammar.classOf[words[next]])) next++;
  if (next === head) return { first, end };
  // verbs may stand among these words: a name ends with its capitals, a noun before a cue
  const isName = shape[word] !== LOWER && grammar.classOf[words[word]] === undefined;
  const limit = Math.min(end, word + longestNoun);
  for (end = word + 1; end < limit && kind[end] !== MARK; end++) {
    const opens = grammar.classOf[words[end - 1]] === 'determiner';
    if (isName ? shape[end] === LOWER : !opens && grammar.cues.match(tokens, end) > 0) break;
  }
  return { first, end };
}

const isBetween = (wordClass: WordClass | undefined): boolean =>
  wordClass === 'auxiliary' || wordClass === 'adverb' || wordClass === 'day';
