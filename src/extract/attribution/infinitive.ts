import { MARK, type Tokens } from '../../core/token.js';
import type { Grammar, Run } from './grammar.js';
import type { Report } from './report.js';

/** No subject of an infinitive has more words. */
const longest = 5;

/** The subject that a cue has as an infinitive: "the board" of "it is time for the board to admit". */
export function infinitiveSubject(
  { kind, word }: Tokens,
  grammar: Grammar,
  { cue, unit }: Report,
): Run | undefined {
  if (!cue || !grammar.infinitiveMarks[word[cue.first - 1]]) return undefined;
  const end = cue.first - 1;
  for (let at = end - 1; at >= unit.first && at >= end - longest - 1; at--) {
    if (grammar.infinitiveSubjects[word[at]]) return at + 1 < end ? { first: at + 1, end } : undefined;
    if (kind[at] === MARK || grammar.classOf[word[at]] === 'auxiliary') return undefined;
  }
  return undefined;
}

/** A report by an infinitive, whose source is that one's subject alone: "important for farmers to know that prices fall". */
export function withInfinitiveSubject(tokens: Tokens, grammar: Grammar, report: Report): Report {
  const subject = infinitiveSubject(tokens, grammar, report);
  const isHeld =
    subject && report.source && report.source.first < subject.first && report.source.end >= subject.end;
  return isHeld ? { ...report, source: subject } : report;
}
