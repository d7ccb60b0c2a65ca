import type { Tokens } from '../../core/token.js';
import type { Grammar } from './grammar.js';

/** The "and" or "but" right before a cue, over adverbs; -1 where there is none. */
export function coordinatorBefore({ word }: Tokens, grammar: Grammar, cue: number): number {
  let at = cue - 1;
  while (at >= 0 && grammar.classOf[word[at]] === 'adverb') at--;
  return at >= 0 && grammar.coordinators[word[at]] ? at : -1;
}
