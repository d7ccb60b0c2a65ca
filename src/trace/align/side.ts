import { fold } from '../../core/boundary.js';
import { blockAt } from '../../core/doc.js';
import { sliceOf } from '../../core/span.js';
import { FUNCTION, NEGATION } from '../words/sense.js';
import type { Alignment } from './index.js';
import type { PassageIndex } from './passages.js';
import type { Witness } from './witness.js';

/** Terms from `first` up to, not including, `end`. */
export interface Run {
  first: number;
  end: number;
}

/** The terms of a run. */
export const termsIn = ({ first, end }: Run): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, n) => first + n);

/** One of the passages of an alignment, seen from the source: which term of the report answers each of its terms. */
export interface Side extends Run {
  source: Witness;
  sourceIndex: number;
  /** Which of the alignment's passages it is. */
  by: number;
  /** Of each term from `first`: the report's term, counted from its passage's first, or -1. */
  back: Int32Array;
  /** Whether it asks: then it says nothing that could be turned. */
  isAsked: boolean;
}

/** The sides of an alignment, the closest passage first. */
export const sidesOf = (alignment: Alignment, index: PassageIndex): Side[] =>
  alignment.passages.map(({ source: sourceIndex, passage }, by) => {
    const source = index.sources[sourceIndex];
    const first = source.start[passage];
    const end = source.start[passage + 1];
    const back = new Int32Array(end - first).fill(-1);
    alignment.pair.forEach((to, i) => {
      if (to >= 0 && alignment.by[i] === by) back[to - first] = i;
    });
    return { source, sourceIndex, by, first, end, back, isAsked: isQuestion(source, passage) };
  });

/** So many marks may stand at the end of a question. */
const closing = 3;

/** Whether a passage asks, or is said by who does. */
export function isQuestion(
  { reading: { doc, tokens, sentences }, sentence, vocabulary }: Witness,
  passage: number,
): boolean {
  const at = sentence[passage];
  const { speaker } = doc.blocks[sentences.block[at]];
  if (speaker && vocabulary.askers.has(fold(sliceOf(doc.text, speaker)).replace(/[.:：]$/u, ''))) return true;
  const end = sentences.end[at];
  for (let n = end - 1; n >= end - closing && n >= 0; n--)
    if (questionMarks.has(tokens.text[tokens.from[n]])) return true;
  return false;
}

const questionMarks = new Set('?？؟');

/** A term of the report with the source's term that answers it. */
export interface Answered {
  at: number;
  to: number;
  side: Side;
}

/** The report's term `i` of an alignment with what answers it; undefined where nothing does. */
export function answerTo(
  { first, pair, by }: Alignment,
  i: number,
  sides: readonly Side[],
): Answered | undefined {
  if (pair[i] < 0 || sides[by[i]].isAsked) return undefined;
  return { at: first + i, to: pair[i], side: sides[by[i]] };
}

/** The terms around a term: `around` to each side, within a run. */
export const around = (at: number, { first, end }: Run, size: number): Run => ({
  first: Math.max(first, at - size),
  end: Math.min(end, at + size + 1),
});

/** Whether the content words nearest to a pair, to one side at least, answer each other too, or the report says all of a short sentence. */
export function isFlanked(alignment: Alignment, { at, to, side }: Answered, size: number): boolean {
  const { report, first, pair, by } = alignment;
  const i = at - first;
  if (isAllSaid(alignment, i, side, to)) return true;
  for (const step of [1, -1]) {
    let seen = 0;
    for (let n = i + step; n >= 0 && n < pair.length && seen < size; n += step) {
      if (report.kind[first + n] === FUNCTION) continue;
      seen++;
      if (pair[n] < 0 || by[n] !== by[i] || report.key[first + n] !== side.source.key[pair[n]]) continue;
      if (Math.abs(pair[n] - to) <= size + 3 && Math.sign(pair[n] - to) === step) return true;
    }
  }
  return false;
}

/** A clause of no more words than this is short. */
const short = 3;
/** So many terms before a word tell how it is said: "it is". */
const leading = 3;

/** Whether the report says all that a short passage of a source, or a short clause of it, says beside one term: "It has apologised." */
function isAllSaid(alignment: Alignment, i: number, side: Side, to: number): boolean {
  if (saysAllOf(alignment, side, side, to) === 'all') return true;
  const { report, first } = alignment;
  const { key, kind, parted } = side.source;
  let from = to;
  while (from > side.first && !parted[from]) from--;
  let after = to + 1;
  while (after < side.end && !parted[after]) after++;
  const told = saysAllOf(alignment, side, { first: from, end: after }, to);
  if (told !== 'nothing') return told === 'all';
  // "it is no miracle": then the small words before must be the same
  const said = report.key.subarray(Math.max(first, first + i - leading), first + i);
  return key.subarray(from, to).some((one, n) => kind[from + n] === FUNCTION && said.includes(one));
}

/** How much of what some terms of a source say beside one of them the report says too; nothing where they say nothing. */
function saysAllOf(
  { report, first }: Alignment,
  { source, back, first: low }: Side,
  { first: from, end }: Run,
  to: number,
): 'all' | 'some' | 'nothing' {
  let words = 0;
  for (let at = from; at < end; at++) {
    if (at === to || source.kind[at] === FUNCTION || source.kind[at] === NEGATION) continue;
    if (++words > short || back[at - low] < 0) return 'some';
    if (report.key[first + back[at - low]] !== source.key[at]) return 'some';
  }
  return words > 0 ? 'all' : 'nothing';
}

/** Whether the content word right behind a pair answers the one right behind its answer. */
export function isFollowedAlike({ report, first, pair, by }: Alignment, answered: Answered): boolean {
  const { side } = answered;
  const i = answered.at - first;
  let n = i + 1;
  while (n < pair.length && report.kind[first + n] === FUNCTION) n++;
  let to = answered.to + 1;
  while (to < side.end && side.source.kind[to] === FUNCTION) to++;
  return (
    n < pair.length && pair[n] === to && by[n] === by[i] && report.key[first + n] === side.source.key[to]
  );
}

/** The terms of a passage, of the one before it and of the next, as far as they are of its paragraph. */
export function neighbourhood(witness: Witness, passage: number): Run {
  const { start, passages, first, reading } = witness;
  const blockOf = (n: number) => blockAt(reading.doc, reading.tokens.from[first[start[n]]]);
  const isBeside = (n: number): boolean => n >= 0 && n < passages && blockOf(n) === blockOf(passage);
  return {
    first: start[isBeside(passage - 1) ? passage - 1 : passage],
    end: start[isBeside(passage + 1) ? passage + 2 : passage + 1],
  };
}
