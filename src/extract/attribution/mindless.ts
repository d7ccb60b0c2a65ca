import type { Tokens } from '../../core/token.js';
import type { CueKind } from '../../lang/attribution.js';
import type { Grammar } from './grammar.js';
import type { Report } from './report.js';

const ofMinds = new Set<CueKind>(['think', 'wish', 'judge']);

/** Whether a report has what has no mind see, want or praise something: "trade saw a rise", "the year saw the end". */
export function isMindless(tokens: Tokens, grammar: Grammar, { cue, source, rule }: Report): boolean {
  if (!cue || !source || rule === 'turn') return false;
  if (grammar.cues.match(tokens, cue.first) < 0 || !ofMinds.has(grammar.cues.value)) return false;
  let head = source.first;
  for (let at = head + 1; at < source.end; at++) {
    const wordClass = grammar.classOf[tokens.word[at]];
    if (wordClass === 'preposition' || wordClass === 'link') break;
    head = at;
  }
  return grammar.mindless[tokens.word[head]] === true;
}

/** Whether what looks like a cue only stands before a noun, its source an article: "an estimated $5bn". */
export function isAdjective(tokens: Tokens, grammar: Grammar, { source }: Report): boolean {
  return (
    source !== undefined &&
    source.end - source.first === 1 &&
    grammar.dependents[tokens.word[source.first]] === true
  );
}
