import { foldedEndsWith } from '../../core/boundary.js';
import { isOneOf, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import type { Grammar, Run } from './grammar.js';

/** What stands before the dash: what ends an utterance, or closes it. */
const marks = ',.?!…»”"';

/**
 * The verb behind a dash that follows what is quoted, whatever it means: «Сам слышал», — усмехается мэр. Only where the language has
 * its verbs' endings.
 */
export function inquitAt(tokens: Tokens, grammar: Grammar, dash: number, limit: number): Run | undefined {
  const { kind, shape, text, to, word } = tokens;
  const { finiteEndings } = grammar.section;
  const at = dash + 1;
  if (!finiteEndings || at + 1 >= limit || kind[dash] !== MARK || !isOneOf(tokens, dash, '—–-'))
    return undefined;
  if (kind[dash - 1] !== MARK || !isOneOf(tokens, dash - 1, marks)) return undefined;
  if (kind[at] !== WORD || shape[at] !== LOWER || grammar.classOf[word[at]] !== undefined) return undefined;
  const isVerb = finiteEndings.some((ending) => foldedEndsWith(text, to[at], ending));
  return isVerb && kind[at + 1] === WORD ? { first: at, end: at + 1 } : undefined;
}
