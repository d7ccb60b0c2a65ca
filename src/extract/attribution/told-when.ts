import type { Tokens } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import { isComma } from './clause.js';
import type { Grammar, Run } from './grammar.js';
import { isSaying } from './quoted.js';
import { type Report, trimmed } from './report.js';

/**
 * A report of which only what stands behind who says it was taken: the time ("Fares will rise, the ministry said on Monday") or
 * what it goes on with ("Fares will rise, the ministry said, and it expects more guests").
 */
export function toldWhen({ tokens, places }: Draft, grammar: Grammar, report: Report): Report {
  const { cue, source, unit, rule, pieces } = report;
  if (rule !== 'clause' || !cue || !source || pieces.length !== 1 || source.end > cue.first) return report;
  const [piece] = pieces;
  if (piece.first < cue.end || !isSaying(tokens, grammar, cue.first)) return report;
  const time = grammar.classOf[tokens.word[piece.first]] === 'preposition' ? piece.first + 1 : piece.first;
  const isTime = places.periods.startingAt(time)?.end === piece.end;
  if (!isTime && !goesOn(tokens, grammar, piece)) return report;
  if (source.first - 1 <= unit.first + 1 || !isComma(tokens, source.first - 1)) return report;
  const before = trimmed(tokens, unit.first, source.first - 1);
  return before ? { ...report, pieces: isTime ? [before] : [before, piece] } : report;
}

/** Whether words join another clause of the same subject behind a comma: ", and it expects". */
const goesOn = (tokens: Tokens, grammar: Grammar, { first }: Run): boolean =>
  isComma(tokens, first - 1) &&
  grammar.coordinators[tokens.word[first]] === 1 &&
  grammar.classOf[tokens.word[first + 1]] === 'subject';
