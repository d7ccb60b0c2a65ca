import type { Quotation } from '../../core/quotation.js';
import type { Tokens } from '../../core/token.js';
import type { CueKind } from '../../lang/attribution.js';
import { isComma } from './clause.js';
import type { Grammar, Run } from './grammar.js';
import { isPossessive } from './noun-phrase.js';
import { isSame } from './pieces.js';
import { hasClause, isTerm, titleWords } from './quoted.js';
import type { Scene } from './scene.js';
import type { Unit } from './unit.js';

/** Whether what is reported is one quotation that is a term, or ends in a title after what no table knows for a cue: a film titled "Arrogant,". */
export function isQuotedTerm(
  { tokens }: Scene,
  grammar: Grammar,
  unit: Unit,
  head: number,
  pieces: readonly Run[],
): boolean {
  if (pieces.length !== 1) return false;
  const [piece] = pieces;
  const quoted = unit.quotations.find(({ first, end }) => piece.first <= first && end === piece.end);
  if (!quoted) return false;
  const alone = isSame(quoted, piece);
  if (alone && (isTerm(tokens, quoted) || isTitle(tokens, grammar, quoted))) return true;
  if (quoted.first === unit.first) return false; // "Lawyers," she sighs.
  const isCue = grammar.cues.match(tokens, head) > 0 && !naming.has(grammar.cues.value);
  return !isCue && titleWords(tokens, quoted) > 0 && !hasClause(tokens, grammar, piece.first, quoted.first);
}

/** Cues that may have a name behind them as well: a slogan, "Steady Ahead". */
const naming = new Set<CueKind | undefined>(['show', 'noun']);

/** Whether a quotation is the title of what stands before it: on Berg's "Late Roads.", in her new book, "Late Roads." */
function isTitle(tokens: Tokens, grammar: Grammar, quotation: Quotation): boolean {
  const before = quotation.first - 1;
  if (before < 0 || titleWords(tokens, quotation) === 0) return false;
  if (before > 0 && isComma(tokens, before) && grammar.works[tokens.word[before - 1]]) return true;
  return grammar.classOf[tokens.word[before]] === 'preposition' || isPossessive(tokens, before - 1);
}
