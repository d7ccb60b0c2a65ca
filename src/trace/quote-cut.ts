import type { Quotation } from '../core/quotation.js';
import { type Span, sliceOf } from '../core/span.js';
import type { Change } from './finding.js';
import { CONDITION, DENIAL, FUNCTION, NEGATION } from './vocabulary.js';
import { passageOf, termSpan, type Witness } from './witness.js';

/** How closely before the words that go on a negation stands that a cut must not take away, in terms. */
const adjoining = 2;
/** How many terms that say something may stand between a denial and the words quoted from behind it. */
const governing = 2;

/** Whether a cut inside a quotation takes away the negation of the words that go on behind it. */
export function turnsSense(source: Witness, cut: Span): boolean {
  const { kind, parted } = source;
  const after = firstTermFrom(source, cut.to);
  for (let at = after - 1; at >= Math.max(0, after - adjoining); at--) {
    if (startOf(source, at) < cut.from) return false;
    if (kind[at] === NEGATION) return true;
    if (parted[at]) return false;
  }
  return false;
}

/**
 * What turns the sense of a quotation by where it begins or ends: the source denies the words
 * quoted, or makes them hang on something, and the report's sentence does not say so outside
 * the marks. `span` is where they stand in the source.
 */
export function turnedByEnds(
  report: Witness,
  quotation: Quotation,
  source: Witness,
  span: Span,
): Change | undefined {
  const first = firstTermFrom(source, span.from);
  const end = firstTermFrom(source, span.to);
  if (first >= source.count || end <= first) return undefined;
  const passage = passageOf(source, first);
  const [sentenceFirst, sentenceEnd] = [source.start[passage], source.start[passage + 1]];
  const now = sliceOf(report.reading.doc.text, spanOf(report, quotation));
  const lost = (from: number, to: number) => sliceOf(source.reading.doc.text, termSpan(source, from, to));
  const denial = denialBefore(source, first, sentenceFirst);
  if (denial >= 0 && !saysAround(report, quotation, [NEGATION, DENIAL])) {
    return { aspect: 'polarity', was: lost(denial, end), now };
  }
  const condition = conditionBefore(source, first, sentenceFirst);
  const isLost = (from: number) => from >= 0 && !saysAround(report, quotation, [CONDITION]);
  if (isLost(condition)) return { aspect: 'modality', was: lost(condition, end), now };
  const isConditionBehind = end < sentenceEnd && source.kind[end] === CONDITION;
  if (isConditionBehind && isLost(end)) return { aspect: 'modality', was: lost(first, sentenceEnd), now };
  return undefined;
}

/** The negation or denial that governs the words from a term on, in its clause; -1 for none. */
function denialBefore({ kind, parted }: Witness, first: number, sentenceFirst: number): number {
  for (let at = first - 1, seen = 0; at >= sentenceFirst && !parted[at + 1] && seen <= governing; at--) {
    if (kind[at] === NEGATION || kind[at] === DENIAL) return at;
    if (kind[at] !== FUNCTION) seen++;
  }
  return -1;
}

/** The condition whose clause ends right before a term: "if the ice holds, [we shall sail]"; -1 for none. */
function conditionBefore({ kind, parted }: Witness, first: number, sentenceFirst: number): number {
  if (!parted[first]) return -1;
  for (let at = first - 1; at >= sentenceFirst; at--) {
    if (kind[at] === CONDITION) return at;
    if (parted[at]) return -1;
  }
  return -1;
}

/** Whether the sentence that a quotation stands in has a term of one of some kinds outside its marks. */
function saysAround(report: Witness, quotation: Quotation, kinds: readonly number[]): boolean {
  const at = Math.min(report.count - 1, firstTermFrom(report, spanOf(report, quotation).from));
  const sentence = report.sentence[passageOf(report, at)];
  const { first: firstToken, end: endToken, kind } = report;
  const { sentences } = report.reading;
  for (let term = 0; term < report.count; term++) {
    if (endToken[term] <= sentences.first[sentence] || firstToken[term] >= sentences.end[sentence]) continue;
    const isInside = firstToken[term] >= quotation.first && firstToken[term] < quotation.end;
    if (!isInside && kinds.includes(kind[term])) return true;
  }
  return false;
}

const spanOf = ({ reading: { tokens } }: Witness, { first, end }: Quotation): Span => ({
  from: tokens.from[first],
  to: tokens.to[end - 1],
});

const startOf = ({ reading: { tokens }, first }: Witness, term: number): number => tokens.from[first[term]];

/** The first term that starts at an offset or after it. O(log n). */
function firstTermFrom(witness: Witness, offset: number): number {
  let low = 0;
  let high = witness.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(witness, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
