import { LOWER, type Tokens } from '../../core/token.js';
import { isComma } from './clause.js';
import type { Grammar } from './grammar.js';
import { type Report, trimmed } from './report.js';

/**
 * A report whose words stand before who reports them, where a clause behind only tells of the occasion: "Fares will
 * rise, Ana Lee told the paper in an interview that was recorded in May".
 */
export function preposed(tokens: Tokens, grammar: Grammar, report: Report): Report {
  const { cue, source, unit, rule, pieces } = report;
  const [piece] = pieces;
  if (rule !== 'clause' || !cue || !source || !piece || source.end > cue.first) return report;
  const isTold = piece.first > cue.end && grammar.occasions[tokens.word[piece.first - 1]] === 1;
  const opening = grammar.classOf[tokens.word[piece.first]];
  if (!isTold || (opening !== 'relative' && opening !== 'complementiser')) return report;
  if (grammar.classOf[tokens.word[piece.first + 1]] !== 'auxiliary') return report;
  const comma = source.first - 1;
  if (comma <= unit.first + 1 || !isComma(tokens, comma)) return report;
  const before = trimmed(tokens, unit.first, comma);
  return before && tokens.shape[before.first] !== LOWER ? { ...report, pieces: [before] } : report;
}
