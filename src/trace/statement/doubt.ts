import { sentenceAt } from '../../core/sentence.js';
import { MARK } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import { around, type Side } from '../align/side.js';
import { passageOf, type Witness } from '../align/witness.js';
import { foldedAt } from '../copy/variant.js';
import { CONDITION, DENIAL, FUNCTION, NEGATION } from '../words/sense.js';
import { isDenying, isModal } from './clause.js';
import type { Turn } from './turn.js';

/** So many terms before a word of doubt tell who doubts, or that nobody knows. */
const reach = 5;
/** A clause in doubt is told by so many words that say something, and the report has this share of them. */
const fewest = 2;
const mostly = 0.6;

/** What the source leaves open and the report gives as so: "too early to say whether the ship was overloaded", "not ruled out". */
export function droppedDoubts(alignment: Alignment, side: Side): Turn[] {
  const { report, first, end, by } = alignment;
  const { source } = side;
  // a modal that the source has too is no doubt of the report's own
  if (isUnsure(report, first, end, (at) => by[at - first] === side.by) || isResolved(side)) return [];
  for (let at = side.first; at < side.end; at++) {
    const isNotExcluded = source.kind[at] === DENIAL && isDeniedBefore(source, at, side.first);
    if (!isNotExcluded && !source.vocabulary.keys.doubts.has(source.key[at])) continue;
    const after = clauseEnd(source, at, side.end);
    const clause = saying(source, at + 1, after);
    const told = clause.filter((term) => isTold(alignment, side, term));
    if (told.length < fewest || told.length < clause.length * mostly) continue;
    const isUnknown = isNotExcluded || isUnsure(source, Math.max(side.first, at - reach), at);
    const isWhole = told.length === clause.length;
    if (!isUnknown && isQuestionKept(alignment, side, at, isWhole)) continue;
    return [
      {
        aspect: 'modality',
        now: around(first + side.back[told[0] - side.first], alignment, 3),
        was: { first: Math.max(side.first, at - reach), end: after },
        source: side.sourceIndex,
      },
    ];
  }
  return [];
}

/** An answer that says no more than "It did." has at most so many tokens. */
const shortest = 3;

/** Whether the next sentence of the source says only that it is so: "whether it owed a duty. It did." */
export function isResolved({ source, end }: Side): boolean {
  const { tokens, sentences } = source.reading;
  const next = sentenceAt(sentences, source.end[end - 1] - 1) + 1;
  if (next >= sentences.count) return false;
  const [from, to] = [sentences.first[next], sentences.end[next]];
  const { opening } = source.vocabulary.whether;
  return to - from <= shortest && tokens.kind[to - 1] === MARK && opening.has(source.stems[to - 2]);
}

/** Whether the source leaves open what a term says. */
export function isInDoubt({ kind, key, vocabulary }: Witness, at: number, first: number): boolean {
  for (let n = at - 1; n >= Math.max(first, at - reach - 2); n--) {
    if (vocabulary.keys.doubts.has(key[n])) return true;
    if (kind[n] === DENIAL && kind.subarray(Math.max(first, n - 2), n).includes(NEGATION)) return true;
  }
  return false;
}

/** So many terms before a verb may say that it is asked for. */
const farthestAsked = 7;

/** Whether a word of asking leads to a verb, or is that verb, and something is denied behind it: "asked that it be sold; we did not agree". */
export function isAskedFor(source: Witness, to: number, first: number): boolean {
  const { vocabulary, start, passages } = source;
  const passage = passageOf(source, to);
  const end = start[Math.min(passages, passage + behind + 1)];
  let isRefused = false;
  for (let at = to + 1; at < end && !isRefused; at++) isRefused = isDenying(source, at);
  if (!isRefused) return false;
  for (let at = to; at >= Math.max(first, to - farthestAsked) && (at === to || !source.parted[at + 1]); at--)
    if (vocabulary.forms.isRequest(foldedAt(source, source.first[at]))) return true;
  return false;
}
/** So many sentences behind a request its answer may stand. */
const behind = 2;

/** The end of the clause behind a word; the comma before a "that" opens it. */
export function clauseEnd({ parted }: Witness, at: number, end: number): number {
  let after = at + 1;
  while (after < end && (after === at + 1 || !parted[after])) after++;
  return after;
}

/** Whether what is denied is itself denied: "has not ruled out". */
const isDeniedBefore = ({ kind }: Witness, at: number, first: number): boolean =>
  kind.subarray(Math.max(first, at - 2), at).includes(NEGATION);

/** Whether terms leave something open. */
function isUnsure(
  witness: Witness,
  first: number,
  end: number,
  isShared: (at: number) => boolean = () => false,
): boolean {
  const { kind, key, ref, vocabulary } = witness;
  for (let at = first; at < end; at++) {
    if (kind[at] === NEGATION || kind[at] === DENIAL || kind[at] === CONDITION) return true;
    if (vocabulary.keys.doubts.has(key[at])) return true;
    if (!isModal(witness, at) || isShared(at)) continue;
    if (vocabulary.axes[ref[at] >> 4].open?.includes(ref[at] & 15)) return true;
  }
  return false;
}

/** Whether the report has the word that asks, "decide" or "ask"; where none stands before, all of the sentence. */
function isQuestionKept(
  { report, first, end }: Alignment,
  { source, first: low }: Side,
  at: number,
  isWhole: boolean,
): boolean {
  const asking = saying(source, Math.max(low, at - reach), at).pop();
  if (asking === undefined) return isWhole;
  const [from, to] = [report.first[first], report.end[end - 1]];
  return report.stems.subarray(from, to).includes(source.stems[source.first[asking]]);
}

/** Whether the report says a term of a passage in the same word. */
export const isTold = (
  { report, first }: Alignment,
  { source, back, first: low }: Side,
  term: number,
): boolean => back[term - low] >= 0 && report.key[first + back[term - low]] === source.key[term];

/** The terms from one on to another that say something. */
export function saying({ kind }: Witness, first: number, end: number): number[] {
  const terms: number[] = [];
  for (let at = first; at < end; at++) if (kind[at] !== FUNCTION) terms.push(at);
  return terms;
}
