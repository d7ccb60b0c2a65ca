import { type Tokens, WORD } from '../../core/token.js';
import { isComma } from './clause.js';
import type { Grammar, Run } from './grammar.js';
import { isSaying } from './quoted.js';
import { type Report, trimmed } from './report.js';
import { subjectOf } from './subject.js';

/** No farther from its sentence's start the cue stands, in tokens. */
const farthest = 10;

/**
 * What a report reports that somebody said, as a report of its own: in "According to the paper, Ana Lee said that the dam
 * held" she said it, and the paper says that she did. Only where no other report has that.
 */
export function nestedReports(tokens: Tokens, grammar: Grammar, reports: readonly Report[]): Report[] {
  const cues = new Set(reports.map(({ cue }) => cue?.first));
  const found: Report[] = [];
  for (const { cue, pieces, rule, unit } of reports) {
    if (rule !== 'clause' || !cue || pieces.length !== 1) continue;
    const [piece] = pieces;
    const nested =
      piece.first > cue.end && isComma(tokens, piece.first - 1)
        ? reportIn(tokens, grammar, piece)
        : undefined;
    if (!nested || cues.has(nested.cue.first)) continue;
    cues.add(nested.cue.first);
    found.push({ rule, unit, ...nested });
  }
  return found;
}

/** The report that words open with: a subject, a verb of saying, and a clause behind "that". */
function reportIn(tokens: Tokens, grammar: Grammar, { first, end }: Run) {
  const { word } = tokens;
  for (let at = first + 1; at < end && at < first + farthest && tokens.kind[at] === WORD; at++) {
    const close = isSaying(tokens, grammar, at) ? grammar.cues.match(tokens, at, end) : -1;
    if (close < 0) continue;
    if (grammar.classOf[word[close]] !== 'complementiser') return undefined;
    const cue = { first: at, end: close };
    const source = subjectOf(tokens, grammar, cue, first);
    const piece = trimmed(tokens, close, end);
    if (source?.first !== first || !piece || isDenied(tokens, grammar, source.end, at)) return undefined;
    return { cue, source, pieces: [piece] };
  }
  return undefined;
}

/** Whether a word between a subject and its cue denies it: "has never said". */
const isDenied = ({ word }: Tokens, { negations }: Grammar, first: number, end: number): boolean =>
  word.subarray(first, end).some((each) => negations[each] === 1);
