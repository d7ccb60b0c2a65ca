import { isOneOf, LOWER, MARK, type Tokens, tokenText, WORD } from '../../core/token.js';
import type { EventTables } from './tables.js';

/** Whether a mark or a word at a token ends a clause. */
export const isEdge = (tokens: Tokens, { clause }: EventTables, at: number): boolean =>
  (tokens.kind[at] === MARK && isOneOf(tokens, at, ';:()[]—–“”"«»')) || clause[tokens.word[at]] === 1;

/** Whether a word at a token may belong to the noun before it in a case of its own: «заседание» «комиссии». */
export function ownedBy(tokens: Tokens, { section, clause }: EventTables, at: number): boolean {
  if (!section.verbEndings || tokens.kind[at] !== WORD || tokens.shape[at] !== LOWER) return false;
  const surface = tokenText(tokens, at);
  return clause[tokens.word[at]] !== 1 && !section.verbEndings.some((ending) => surface.endsWith(ending));
}
