import { isOneOf, MARK, type Tokens, WORD } from '../../core/token.js';
import type { Cue } from './cue.js';
import type { Grammar, Run } from './grammar.js';
import { trimmed } from './report.js';
import { isInner } from './scene.js';
import type { Unit } from './unit.js';

/** How far the complementiser may stand from its cue: "said on Monday in a statement that". */
const farthest = 16;
/** No reported clause is longer, in tokens. */
const longest = 300;

/** Whether a token is a comma, not one inside a number. */
export const isComma = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === MARK && tokens.text[tokens.from[at]] === ',' && !isInner(tokens, at);

/**
 * What a cue without a quotation reports: the clause after it, or the one before it, or both around it. It ends where
 * another cue of the same subject is joined on (`coordinator`, -1 where none is): behind a clause only after a comma.
 */
export function clauseOf(
  tokens: Tokens,
  grammar: Grammar,
  unit: Unit,
  cue: Cue,
  source: Run | undefined,
  coordinator: number,
): Run[] | undefined {
  const { kind, word, text, from } = tokens;
  const classAt = (at: number) => (kind[at] === WORD ? grammar.classOf[word[at]] : undefined);
  const limit = Math.min(unit.end, cue.end + farthest);
  let complementiser = -1;
  for (let at = cue.end; at < limit; at++) {
    if (isComma(tokens, at) && !(at + 1 < limit && classAt(at + 1) === 'complementiser')) break; // "said, that"
    if (classAt(at) === 'complementiser') {
      complementiser = at;
      break;
    }
  }
  const after = (first: number): Run[] | undefined => {
    const isCut =
      coordinator > first && (classAt(first) !== 'complementiser' || isComma(tokens, coordinator - 1));
    const run = trimmed(tokens, first, Math.min(isCut ? coordinator : unit.end, first + longest));
    return run && run.end - run.first > 1 ? [run] : undefined;
  };
  if (cue.kind === 'noun') return complementiser === cue.end ? after(complementiser) : undefined;
  if (complementiser >= 0 && cue.kind !== 'wish' && cue.kind !== 'judge') return after(complementiser);
  if (cue.kind === 'by') {
    // «он осторожен: по его мнению, …»
    const opens = kind[cue.first - 1] === MARK && isOneOf(tokens, cue.first - 1, ':;');
    if (isOpened(tokens, unit.first, cue.first) || opens) {
      for (let at = source?.end ?? cue.end; at < limit; at++) if (isComma(tokens, at)) return after(at + 1);
      return undefined;
    }
    const run = trimmed(tokens, Math.max(unit.first, cue.first - longest), cue.first);
    const behind = Math.max(source?.end ?? cue.end, cue.end);
    const isInset = isComma(tokens, cue.first - 1) && isComma(tokens, behind);
    return run && [run, ...((isInset && after(behind + 1)) || [])];
  }
  const start = source ? Math.min(source.first, cue.first) : cue.first;
  const backward =
    (cue.kind === 'say' ||
      cue.kind === 'tell' ||
      (cue.kind === 'think' && source && source.first >= cue.end)) &&
    start > unit.first &&
    kind[start - 1] === MARK &&
    text[from[start - 1]] === ',';
  if (backward) {
    const run = trimmed(tokens, Math.max(unit.first, start - longest), start - 1);
    const behind = Math.max(source?.end ?? cue.end, cue.end);
    const rest = isComma(tokens, behind) ? after(behind + 1) : undefined;
    if (run && rest) return [run, ...rest]; // "The road, said the minister, will open"
    if (run && run.end - run.first > 2) return [run];
  }
  const colon = colonAfter(tokens, cue.end, limit);
  if (colon >= 0 && source && cue.kind !== 'wish' && cue.kind !== 'judge') return after(colon + 1);
  if (cue.kind === 'tell' || cue.end >= unit.end) return undefined;
  // «предложил „не ждать“»
  if (kind[cue.end] === MARK && !unit.quotations.some(({ first }) => first === cue.end)) return undefined;
  const next = classAt(cue.end);
  if (cue.kind === 'say' && (next === 'preposition' || next === 'conjunction')) return undefined;
  if (source && source.first >= cue.end) return undefined; // verb, then subject, and nothing said
  return after(cue.end);
}

/** Whether nothing but a list's mark stands before a token in its sentence: "•". */
const isOpened = (tokens: Tokens, first: number, at: number): boolean =>
  at === first || (at === first + 1 && isOneOf(tokens, first, '-*+•‣◦▪–—'));

/** The colon that leads from a cue to what it reports, with no other mark between; -1 where there is none. */
function colonAfter({ kind, text, from }: Tokens, first: number, end: number): number {
  for (let at = first; at < end; at++) if (kind[at] === MARK) return text[from[at]] === ':' ? at : -1;
  return -1;
}
