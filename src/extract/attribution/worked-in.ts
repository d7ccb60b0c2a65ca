import { LOWER, type Tokens, WORD } from '../../core/token.js';
import type { Grammar } from './grammar.js';
import type { Report } from './report.js';

/**
 * A report with the words of the sentence that a quotation without a capital goes on from: 'They "should ask their
 * bank sooner", she added' reports all up to the closing mark.
 */
export function workedIn(tokens: Tokens, grammar: Grammar, report: Report): Report {
  const { cue, source, unit, rule, pieces } = report;
  const [piece] = pieces;
  if (rule !== 'quotation' || !cue || pieces.length !== 1 || cue.first < piece.end) return report;
  if (source && source.first < piece.end) return report;
  const quotation = unit.quotations[0];
  if (quotation?.first !== piece.first || piece.first <= unit.first) return report;
  const { kind, shape } = tokens;
  const start = piece.first + quotation.open.length;
  if (kind[start] !== WORD || shape[start] !== LOWER || kind[piece.first - 1] !== WORD) return report;
  for (let at = unit.first; at < piece.first; at++)
    if (grammar.cues.match(tokens, at, piece.first) > 0 && speaking.has(grammar.cues.value)) return report;
  return { ...report, pieces: [{ first: unit.first, end: piece.end }] };
}

const speaking = new Set(['say', 'tell', 'by']);
