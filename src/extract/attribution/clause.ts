import { MARK, type Tokens, WORD } from '../../core/token.js';
import type { Cue } from './cue.js';
import type { Grammar, Run } from './grammar.js';
import { trimmed } from './report.js';
import type { Unit } from './unit.js';

/** How far the complementiser may stand from its cue: "said on Monday in a statement that". */
const farthest = 16;
/** No reported clause is longer, in tokens. */
const longest = 300;

/** What a cue without a quotation reports: the clause after it, or the one before it. */
export function clauseOf(
  tokens: Tokens,
  grammar: Grammar,
  unit: Unit,
  cue: Cue,
  source: Run | undefined,
): Run[] | undefined {
  const { kind, word, text, from } = tokens;
  const classAt = (at: number) => (kind[at] === WORD ? grammar.classOf[word[at]] : undefined);
  const limit = Math.min(unit.end, cue.end + farthest);
  let complementiser = -1;
  for (let at = cue.end; at < limit; at++) {
    const isComma = kind[at] === MARK && text[from[at]] === ',';
    if (isComma && !(at + 1 < limit && classAt(at + 1) === 'complementiser')) break; // "said, that"
    if (classAt(at) === 'complementiser') {
      complementiser = at;
      break;
    }
  }
  const after = (first: number): Run[] | undefined => {
    const run = trimmed(tokens, first, Math.min(unit.end, first + longest));
    return run && run.end - run.first > 1 ? [run] : undefined;
  };
  if (cue.kind === 'noun') return complementiser === cue.end ? after(complementiser) : undefined;
  if (complementiser >= 0 && cue.kind !== 'wish' && cue.kind !== 'judge') return after(complementiser);
  if (cue.kind === 'by') {
    if (cue.first === unit.first) {
      for (let at = source?.end ?? cue.end; at < limit; at++)
        if (kind[at] === MARK && text[from[at]] === ',') return after(at + 1);
      return undefined;
    }
    const run = trimmed(tokens, Math.max(unit.first, cue.first - longest), cue.first);
    return run && [run];
  }
  const start = source ? Math.min(source.first, cue.first) : cue.first;
  const backward =
    (cue.kind === 'say' || cue.kind === 'tell') &&
    start > unit.first &&
    kind[start - 1] === MARK &&
    text[from[start - 1]] === ',';
  if (backward) {
    const run = trimmed(tokens, Math.max(unit.first, start - longest), start - 1);
    if (run && run.end - run.first > 3) return [run];
  }
  if (cue.kind === 'tell' || cue.end >= unit.end) return undefined;
  if (kind[cue.end] === MARK) return undefined;
  const next = classAt(cue.end);
  if (cue.kind === 'say' && (next === 'preposition' || next === 'conjunction')) return undefined;
  if (source && source.first >= cue.end) return undefined; // verb, then subject, and nothing said
  return after(cue.end);
}
