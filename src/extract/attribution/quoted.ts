import type { Quotation } from '../../core/quotation.js';
import { LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import type { WordClass } from '../../lang/attribution.js';
import type { Cue } from './cue.js';
import type { Grammar } from './grammar.js';
import type { Unit } from './unit.js';

/** How far a cue may stand from its quotation. */
const farthest = 36;
/** And one of thinking, which seldom leads to one: «…», — уверен он. */
const besideQuotation = 4;
/** A quotation of as many tokens or more is no mere epithet. */
const longestTerm = 3;
const terminal = new Set([',', '.', '?', '!', '…', '—', '–', '-', ';', '。', '，', '！', '？']);
const leading = new Set([',', ':', '—', '–', '-', '：', '，']);

/** A cue with the quotations that it reports. */
export interface Quoting {
  cue: Cue;
  /** The quotation that it follows: "…," she said. */
  before?: Quotation;
  /** The quotation that follows it. */
  after?: Quotation;
}

/** The mark that a token is, or nothing. */
export const markAt = ({ kind, text, from }: Tokens, at: number): string =>
  kind[at] === MARK ? text[from[at]] : '';

/** Whether a quotation reads as an utterance: it ends in a mark of its own, or a comma parts it from the rest. */
export function isUtterance(tokens: Tokens, { end, open }: Quotation): boolean {
  const last = end - open.length - 1;
  if (terminal.has(markAt(tokens, end - 1))) return true; // a part of a quotation, without its closing mark
  return terminal.has(markAt(tokens, last)) || (end < tokens.count && markAt(tokens, end) === ',');
}

/**
 * Whether a quotation is no speech but a term or a title: "Swan Lake", or what qualifies the
 * noun after it: a "gentle" reminder.
 */
export function isTerm(tokens: Tokens, quotation: Quotation): boolean {
  if (isUtterance(tokens, quotation)) return false;
  const { first, end, open } = quotation;
  const { kind, shape } = tokens;
  const qualifies = end < tokens.count && kind[end] === WORD && shape[end] === LOWER;
  if (qualifies && end - first - 2 * open.length < longestTerm) return true;
  return titleWords(tokens, quotation) > 1;
}

/** How many longer words a quotation has if all have a capital, as in a title, and it neither asks nor exclaims; else 0. */
export function titleWords(tokens: Tokens, { first, end, open }: Quotation): number {
  const { kind, shape, from, to } = tokens;
  if (emphatic.has(markAt(tokens, end - open.length - 1))) return 0;
  let words = 0;
  for (let at = first; at < end; at++) {
    if (kind[at] !== WORD || to[at] - from[at] < 4) continue;
    if (shape[at] === LOWER) return 0;
    words++;
  }
  return words;
}
const emphatic = new Set(['?', '!']);

/** Whether a unit leads to what stands after it: "He said:" on a line of its own. */
export const leads = (tokens: Tokens, unit: Unit): boolean => markAt(tokens, unit.end - 1) === ':';

/** Whether a sentence ends between two tokens. */
function ends(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const mark = markAt(tokens, at);
    if (
      (mark === '.' &&
        tokens.gap[at + 1] > 0 &&
        at + 1 < end &&
        tokens.shape[at + 1] > 0 &&
        at - first > 4) ||
      mark === ';'
    )
      return true;
  }
  return false;
}

/** The cues of a unit that report its quotations, each quotation given to one cue at most on each side. */
export function quotingOf(tokens: Tokens, unit: Unit, cues: readonly Cue[]): Quoting[] {
  const found: Quoting[] = [];
  const { quotations } = unit;
  let taken = -1; // the last quotation that a cue has
  cues.forEach((cue, index) => {
    const thinks = cue.kind === 'think';
    if (cue.kind !== 'say' && cue.kind !== 'tell' && cue.kind !== 'by' && !thinks) return;
    let at = -1;
    while (at + 1 < quotations.length && quotations[at + 1].end <= cue.first) at++;
    const before = quotations[at];
    const after = quotations[at + 1];
    const quoting: Quoting = { cue };
    const free = !cues.slice(0, index).some((other) => other.first >= (before?.end ?? 0) && reports(other));
    if (
      before &&
      at > taken &&
      free &&
      cue.first - before.end < (thinks ? besideQuotation : farthest) &&
      isUtterance(tokens, before) &&
      !ends(tokens, before.end, cue.first)
    ) {
      quoting.before = before;
      taken = at;
    }
    const nearer = cues.slice(index + 1).some((other) => after && other.end <= after.first && reports(other));
    if (
      after &&
      !thinks &&
      !nearer &&
      after.first - cue.end < farthest &&
      introduces(tokens, cue, after, quoting.before !== undefined)
    ) {
      quoting.after = after;
      taken = at + 1;
    }
    if (quoting.before || quoting.after) found.push(quoting);
  });
  return found;
}

const reports = (cue: Cue): boolean => cue.kind === 'say' || cue.kind === 'tell';

/** Whether a cue leads to the quotation after it: "said:", "said, “", "said “". */
function introduces(tokens: Tokens, cue: Cue, after: Quotation, resumed: boolean): boolean {
  const mark = markAt(tokens, after.first - 1);
  // "in the words of the mayor, “a road to nowhere”"
  if (mark === ':' || (cue.kind === 'by' && mark === ',' && !isTerm(tokens, after))) return true;
  if (leading.has(mark) || resumed) return isUtterance(tokens, after);
  return after.first === cue.end && isUtterance(tokens, after) && after.end - after.first > 6;
}

/** How many words may stand before the cue of a sentence that goes on after a quotation. */
const longestSubject = 7;
/** How many tokens an apposition to it may have. */
const longestApposition = 16;
/** And how many after it. */
const longestTail = 12;
/** What may open a clause that tells when or how: "as he left", "after she had come". */
const opening = new Set<WordClass | undefined>(['preposition', 'conjunction']);
/** What stands before a noun and no verb. */
const nominal = new Set<WordClass | undefined>(['determiner', 'link', 'preposition']);
/** Words without which there is no clause. */
const clausal = new Set<WordClass | undefined>(['auxiliary', 'subject', 'relative', 'complementiser']);

/** Whether a sentence after a quotation that ended in a mark of its own says who spoke: "Lee asked." */
export function resumesWith(tokens: Tokens, grammar: Grammar): (first: number, end: number) => boolean {
  return (first, end) => {
    const isQuestion = markAt(tokens, first - 1) === '?' || markAt(tokens, first - 2) === '?';
    let limit = Math.min(end, first + longestSubject);
    for (let at = first; at < limit; at++) {
      if (markAt(tokens, at) === ',') {
        const behind = apposition(tokens, first, at, end);
        if (behind < 0) return false;
        limit = Math.min(end, behind + behindApposition);
        at = behind;
      }
      const next = grammar.cues.match(tokens, at, end);
      if (next < 0 || (at > first && nominal.has(grammar.classOf[tokens.word[at - 1]]))) continue; // "The remark"
      const kind = grammar.cues.value;
      if (kind === 'tell') return true;
      if (next >= end || tokens.kind[next] === MARK) return kind === 'say' || kind === 'judge';
      const isAsked = isQuestion && grammar.asking[tokens.word[next - 1]] === 1;
      return kind === 'say' && (next + 4 >= end || reportsNothing(tokens, grammar, next, end, isAsked));
    }
    return false;
  };
}

const behindApposition = 4;

/** Where an apposition to a name ends, its second comma: "Lee, a nurse from Hull,"; -1 where the comma opens none. */
function apposition(tokens: Tokens, first: number, comma: number, end: number): number {
  if (comma === first || tokens.shape[comma - 1] === LOWER) return -1;
  const limit = Math.min(end, comma + longestApposition);
  for (let at = comma + 1; at < limit; at++) if (markAt(tokens, at) === ',') return at;
  return -1;
}

/** Whether what stands after a cue only tells how, when or to whom something was said: "asked reporters with a smile"; after a question "asked the mayor" too. */
function reportsNothing(
  tokens: Tokens,
  grammar: Grammar,
  start: number,
  end: number,
  isAsked: boolean,
): boolean {
  const classAt = (at: number) => grammar.classOf[tokens.word[at]];
  if (classAt(start) === 'link') return true; // "said of the road, which …"
  if (end - start > longestTail || (classAt(start) === 'determiner' && !isAsked)) return false;
  // "as he left", but not "as she left that"
  const first = opening.has(classAt(start)) && classAt(start + 1) === 'subject' ? start + 2 : start;
  if (hasClause(tokens, grammar, first, end)) return false;
  for (let at = first; at < end; at++)
    if (grammar.cues.match(tokens, at, end) > 0 && grammar.cues.value !== 'noun') return false;
  return true;
}

/** Whether a clause of its own stands between two tokens, as far as the tables tell. */
export function hasClause({ word }: Tokens, grammar: Grammar, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (clausal.has(grammar.classOf[word[at]])) return true;
  return false;
}

/** Whether a cue is one of saying, or of no known kind: what somebody merely judged or wished is not spoken on. */
export function speaks(tokens: Tokens, grammar: Grammar | undefined, at: number): boolean {
  return !grammar || grammar.cues.match(tokens, at) < 0 || isSaying(tokens, grammar, at);
}

/** Whether a cue is known for one of saying. */
export const isSaying = (tokens: Tokens, grammar: Grammar, at: number): boolean =>
  grammar.cues.match(tokens, at) > 0 && (grammar.cues.value === 'say' || grammar.cues.value === 'tell');
