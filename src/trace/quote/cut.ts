import type { Quotation } from '../../core/quotation.js';
import { type Span, sliceOf } from '../../core/span.js';
import { passageOf, termSpan, type Witness } from '../align/witness.js';
import type { Aspect, Change } from '../finding.js';
import { isModal } from '../statement/clause.js';
import { CONDITION, DENIAL, FUNCTION, NEGATION } from '../words/sense.js';

/** How closely before the words that go on a negation stands that a cut must not take away, in terms. */
const adjoining = 2;
/** How many terms that say something may stand between a denial and the words quoted from behind it. */
const governing = 2;

/** What a cut inside a quotation turns: it takes away the negation of the words that go on behind it, or what they hang on. */
export function turnedByCut(source: Witness, cut: Span): Aspect | undefined {
  if (takesNegation(source, cut)) return 'polarity';
  const after = firstTermFrom(source, cut.to);
  if (after >= source.count) return undefined;
  // "We shall sail … we cannot promise it" of "We shall sail if the ice holds; …"
  const opening = firstTermFrom(source, cut.from);
  const goesOn = opening > 0 && passageOf(source, opening - 1) === passageOf(source, opening);
  if (goesOn && opening < after && source.kind[opening] === CONDITION) return 'modality';
  const condition = conditionBefore(source, after, source.start[passageOf(source, after)]);
  return condition >= 0 && startOf(source, condition) >= cut.from ? 'modality' : undefined;
}

function takesNegation(source: Witness, cut: Span): boolean {
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
  if (saysAround(report, quotation, [CONDITION])) return undefined;
  const condition = conditionBefore(source, first, sentenceFirst);
  if (condition >= 0 && !retells(report, quotation, source, condition + 1, first))
    return { aspect: 'modality', was: lost(condition, end), now };
  const isConditionBehind = end < sentenceEnd && source.kind[end] === CONDITION;
  if (isConditionBehind && !retells(report, quotation, source, end + 1, sentenceEnd))
    return { aspect: 'modality', was: lost(first, sentenceEnd), now };
  return undefined;
}

/** Whether the report's sentence has, outside the marks, at least half of what a condition of the source says. */
function retells(report: Witness, quotation: Quotation, source: Witness, from: number, to: number): boolean {
  const said = new Set<number>();
  for (const term of termsAround(report, quotation)) said.add(report.key[term]);
  let wanted = 0;
  let found = 0;
  for (let at = from; at < to; at++) {
    if (source.kind[at] === FUNCTION) continue;
    wanted++;
    if (said.has(source.key[at])) found++;
  }
  return found > 0 && found >= wanted / 2;
}

/** The negation or denial that governs the words from a term on, in its clause; -1 for none. */
function denialBefore(source: Witness, first: number, sentenceFirst: number): number {
  const { kind, parted } = source;
  for (let at = first - 1, seen = 0; at >= sentenceFirst && !parted[at + 1] && seen <= governing; at--) {
    if (kind[at] === NEGATION || kind[at] === DENIAL) return isOfPhrase(source, at, first) ? -1 : at;
    if (kind[at] !== FUNCTION) seen++;
  }
  return -1;
}

/** Whether a negation denies no more than a part of what the verb before some words is told of: "a deal on waste and not on output will be". */
function isOfPhrase(source: Witness, at: number, before: number): boolean {
  if (source.kind[at + 1] !== FUNCTION) return false;
  for (let n = at + 2; n < before; n++) if (isModal(source, n)) return source.kind[n - 1] !== FUNCTION;
  return false;
}

/** The condition whose clause ends right before a term: "if the ice holds, [we shall sail]"; -1 for none. */
function conditionBefore({ kind, parted }: Witness, first: number, sentenceFirst: number): number {
  // what stands before a semicolon is said of something else
  if (parted[first] !== 1) return -1;
  for (let at = first - 1; at >= sentenceFirst; at--) {
    if (kind[at] === CONDITION) return at;
    if (parted[at]) return -1;
  }
  return -1;
}

/** Whether the sentence that a quotation stands in has a term of one of some kinds outside its marks. */
function saysAround(report: Witness, quotation: Quotation, kinds: readonly number[]): boolean {
  for (const term of termsAround(report, quotation)) if (kinds.includes(report.kind[term])) return true;
  return false;
}

/** The terms of the sentence that a quotation stands in, outside its marks. O(log n) and what is found. */
function* termsAround(report: Witness, quotation: Quotation): Generator<number> {
  const { first: firstToken, sentence: sentenceOf, start, passages } = report;
  const at = Math.min(report.count - 1, firstTermFrom(report, spanOf(report, quotation).from));
  const passage = passageOf(report, at);
  let from = passage;
  let to = passage + 1;
  while (from > 0 && sentenceOf[from - 1] === sentenceOf[passage]) from--;
  while (to < passages && sentenceOf[to] === sentenceOf[passage]) to++;
  for (let term = start[from]; term < start[to]; term++) {
    if (firstToken[term] < quotation.first || firstToken[term] >= quotation.end) yield term;
  }
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
