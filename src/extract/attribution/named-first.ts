import { isOneOf, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import { isComma } from './clause.js';
import type { Grammar } from './grammar.js';
import { isInner } from './noun-phrase.js';
import type { Report } from './report.js';

/** No more tokens name who speaks before a post, and no fewer words. */
const longestName = 6;
const shortestName = 2;
/** No post behind a name has more tokens. */
const longestPost = 14;

/**
 * A report behind a colon whose source is the post that stands behind a name: in "Ana Lee, mayor of Oslo: “…”" she
 * speaks, and the name is the source with it.
 */
export function namedFirst(tokens: Tokens, grammar: Grammar, report: Report): Report {
  const { cue, source, unit } = report;
  if (!cue || !source || source.end > cue.first || !isOneOf(tokens, cue.first, ':')) return report;
  const comma = source.first - 1;
  if (comma <= unit.first || !isComma(tokens, comma) || cue.first - comma > longestPost) return report;
  const first = nameStart(tokens, grammar, comma, unit.first);
  return first < 0 ? report : { ...report, source: { first, end: source.end } };
}

/** Where the name starts that is all of a sentence up to a comma; -1 where none is. */
function nameStart(tokens: Tokens, grammar: Grammar, comma: number, begin: number): number {
  const { kind, shape } = tokens;
  let first = begin;
  while (first < comma && kind[first] === MARK) first++; // "• Ana Lee, …"
  if (comma - first > longestName) return -1;
  let names = 0;
  for (let at = first; at < comma; at++) {
    if (kind[at] === MARK && isInner(tokens, at)) continue;
    if (kind[at] !== WORD || shape[at] === LOWER) return -1;
    const wordClass = grammar.classOf[tokens.word[at]];
    if (wordClass && wordClass !== 'title') return -1; // "In Oslo, the mayor: …"
    names++;
  }
  return names >= shortestName ? first : -1;
}
