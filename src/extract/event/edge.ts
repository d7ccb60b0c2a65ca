import { isOneOf, MARK, type Tokens } from '../../core/token.js';
import type { EventTables } from './tables.js';

/** Whether a mark or a word at a token ends a clause. */
export const isEdge = (tokens: Tokens, { clause }: EventTables, at: number): boolean =>
  (tokens.kind[at] === MARK && isOneOf(tokens, at, ';:()[]—–“”"«»')) || clause[tokens.word[at]] === 1;
