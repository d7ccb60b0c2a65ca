import type { Tokens } from '../../core/token.js';
import { isComma } from './clause.js';
import type { Grammar } from './grammar.js';
import { type Report, trimmed } from './report.js';

/** No more tokens stand between "and" and the verb that goes on with the subject before: "and later also described". */
const farthest = 3;
/** No more reports behind one are looked at. */
const mostVerbs = 8;

/**
 * Reports without what another verb of the same subject tells behind an "and": in "He recalled that the dam held, and
 * described the crew as tired" he recalled nothing of the crew.
 */
export function withoutSharers(
  tokens: Tokens,
  grammar: Grammar,
  reports: readonly Report[],
): readonly Report[] {
  return reports.map((report, i) => {
    const { cue, source, pieces, unit, rule } = report;
    const piece = pieces[pieces.length - 1];
    if (rule !== 'clause' || !cue || !source || !piece || piece.first < cue.end) return report;
    const limit = Math.min(reports.length, i + 1 + mostVerbs);
    for (let next = i + 1; next < limit && reports[next].unit === unit; next++) {
      const other = reports[next];
      if (!other.cue || other.source?.first !== source.first || other.cue === cue) continue;
      if (other.cue.first <= piece.first || other.cue.first >= piece.end) continue;
      const joint = jointBefore(tokens, grammar, other.cue.first, piece.first);
      const rest = joint < 0 ? undefined : trimmed(tokens, piece.first, joint);
      if (rest) return { ...report, pieces: [...pieces.slice(0, -1), rest] };
    }
    return report;
  });
}

/** The comma before the word that joins a verb to the one before; -1 where none does: without it, it may be what was told. */
function jointBefore(tokens: Tokens, grammar: Grammar, verb: number, floor: number): number {
  for (let at = verb - 1; at > floor && at >= verb - farthest; at--)
    if (grammar.coordinators[tokens.word[at]] && isComma(tokens, at - 1)) return at - 1;
  return -1;
}
