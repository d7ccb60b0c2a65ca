import type { Attribution } from '../../core/item.js';
import { contains, type Span } from '../../core/span.js';
import { MARK } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import { nearest, type Variant, widest, wordsIn } from '../align/nearest.js';
import type { PassageIndex } from '../align/passages.js';
import { isQuestion, type Run } from '../align/side.js';
import { itemsIn, passageOf, passageSpan, termAt, termsOver, type Witness } from '../align/witness.js';
import { NEGATION } from '../words/sense.js';
import { contrast, denialsIn, negationsIn } from './contrast.js';
import { exchangedIn, toldOtherwise, withNameBehind } from './differing.js';
import { contentIn, foldedAt, isInterchanged, type Texts } from './variant.js';

/** A sentence of a report that is a source's own but for a few words, some of its words left out. */
export interface Copy extends Texts {
  sourceIndex: number;
  /** Of the source: the terms of the passage that it is a copy of. */
  passage: Run;
  /** Of the source: the tokens of that passage which it gives again. */
  place: Run;
  variants: readonly Variant[];
  /** Of how many words it is, frames left out, and the first of them. */
  words: number;
  start: number;
  /** Of each variant that has what the source has in another one's place: which one that is. */
  exchanged: ReadonlyMap<number, number>;
  /** Whether so little differs that a contrast is enough to tell; otherwise only numbers and names do. */
  isClose: boolean;
  /**
   * Whether so much is the source's word for word that other words in one place must say something else, unless editors put
   * them for those.
   */
  isWordForWord: boolean;
  /** Whether one of the two denies what the other does not. */
  isTurned: boolean;
}

/** From this share of words in common on a sentence may be a source's own but for a few words. */
const similar = 0.4;
/** At most this share of its words differs in one that is, … */
const mostDiffering = 0.3;
/** … or this one where a name or a number stands in the place of another. */
const mostBeside = 0.4;
/** Sentences of fewer words are like others by chance. */
const fewestWords = 6;
/** A place where words are left out counts for no more than this many, however long it is. */
const leftOut = 1;
/** A copy of so many words is the source's own but for what stands in one place. */
const wordForWord = 8;
/** Who said it takes up no more of a sentence than this. */
const mostFrame = 0.5;

/** The copy that a sentence of a report is of the passage closest to it; undefined where it is told anew. */
export function copyOf(alignment: Alignment, index: PassageIndex): Copy | undefined {
  const { report, first, passages, closeness } = alignment;
  if (closeness < similar) return undefined;
  const { source: sourceIndex, passage: at } = passages[0];
  const source = index.sources[sourceIndex];
  if (source.vocabulary !== report.vocabulary || isQuestion(source, at)) return undefined;
  const whole = { first: report.first[first], end: report.end[alignment.end - 1] };
  let piece = wordsIn(report, saidIn(alignment, source));
  if (piece.length < fewestWords || piece.length > widest) return undefined;
  const passage = { first: source.start[at], end: source.start[at + 1] };
  const [low, high] = [source.first[passage.first], source.end[passage.end - 1]];
  const placeOf = (words: readonly number[]) => nearest(report, words, source, sourceIndex, low, high, true);
  let place = placeOf(piece);
  if (!place) return undefined;
  // where the source leads to it with the same subject, what is said of that one is compared too
  const lead = { first: clauseStart(source, place.first, passage.first), end: place.first };
  if (piece[0] > whole.first && shareContent(report, { first: whole.first, end: piece[0] }, source, lead)) {
    piece = wordsIn(report, whole);
    place = (piece.length <= widest ? placeOf(piece) : undefined) ?? place;
  }
  const texts = { report, source, index };
  const variants = toldOtherwise(texts, withNameBehind(texts, place.variants, piece[piece.length - 1]));
  const frame = frameVariant(texts, { first: report.first[first], end: piece[0] }, low, place.first);
  if (frame) variants.unshift(frame);
  const exchanged = exchangedIn(texts, variants);
  const frames = variants.filter((variant) => isFrame(report, piece, variant));
  const own = frames.reduce((sum, { now }) => sum + wordsIn(report, now).length, 0);
  const words = piece.length - own;
  const differing = variants.reduce(
    (sum, variant, n) =>
      sum + (frames.includes(variant) ? 0 : exchanged.has(n) ? leftOut / 2 : weightOf(texts, variant)),
    0,
  );
  if (own > piece.length * mostFrame || differing > Math.min(words * mostBeside, words - fewestWords + 1))
    return undefined;
  // what is denied before the words in common counts: in their clause, or further ahead where the report left out who says it
  const start = piece[0] > report.first[first] ? low : clauseStart(source, place.first, passage.first);
  const leading = denialsOf(source, { first: start, end: place.first });
  // what one place no longer denies another one may: "denied that it was", for "was not"
  const denials = variants.reduce(
    (sum, { now, was }) => sum + denialsOf(report, now) - denialsOf(source, was),
    leading,
  );
  // "in Oslo not yet": what only the source has behind its words may be what a report denies before them
  const behind = { first: place.end, end: pastInserted(source, place.end, passage.end) };
  const isMoved = denialsOf(source, behind) % 2 !== 0;
  const isClose = differing <= words * mostDiffering;
  return {
    report,
    source,
    index,
    sourceIndex,
    passage,
    place,
    variants,
    words,
    start: piece[0],
    exchanged,
    isClose,
    isWordForWord:
      isClose &&
      words >= wordForWord &&
      variants.filter((one) => !frames.includes(one) && !isInterchanged(texts, one)).length <= 1,
    isTurned: denials % 2 !== 0 && !isMoved,
  };
}

/** Whether a variant is what a report puts, of its own, before what it gives or behind it: "The delegate made the point that". */
function isFrame(
  { reading: { tokens }, stems, vocabulary }: Witness,
  piece: readonly number[],
  { now, was }: Variant,
): boolean {
  if (was.first < was.end || now.first >= now.end) return false;
  const isMark = (at: number): boolean => tokens.kind[at] === MARK;
  return (
    (now.first === piece[0] && (vocabulary.keys.clauseOpeners.has(stems[now.end - 1]) || isMark(now.end))) ||
    (now.end > piece[piece.length - 1] && isMark(now.first - 1))
  );
}

/** Whether two runs have a word with content in common. */
const shareContent = (report: Witness, now: Run, source: Witness, was: Run): boolean => {
  const stems = contentIn(source, was).map((token) => source.stems[token]);
  return contentIn(report, now).some((token) => stems.includes(report.stems[token]));
};

/** The words with which a report leads to what was said, where the source leads to it with such as never mean the same. */
function frameVariant(
  { report, source }: Texts,
  { first, end }: Run,
  low: number,
  place: number,
): Variant | undefined {
  const now = { first: Math.max(first, end - longestLead), end };
  const was = {
    first: Math.max(clauseStart(source, place, termAt(source, low)), place - longestLead),
    end: place,
  };
  if (now.first >= now.end || was.first >= was.end) return undefined;
  return contrast(report, now, source, was) ? { now, was } : undefined;
}
/** So many words lead to what is said. */
const longestLead = 3;

/** The first token of the clause around a token, in a passage that begins with a term. */
function clauseStart(witness: Witness, token: number, from: number): number {
  let term = termAt(witness, token);
  while (term > from && !witness.parted[term]) term--;
  return witness.first[term];
}

/** The token behind the clause around a token, in a passage that ends before a term. */
function clauseEnd(witness: Witness, token: number, end: number): number {
  let term = termAt(witness, token);
  while (term < end && !witness.parted[term]) term++;
  return term > 0 ? witness.end[term - 1] : token;
}

/** The token behind the clause around a token; behind what explains a name it goes on: "the Speaker, Ada Quist, has not". */
function pastInserted(witness: Witness, token: number, end: number): number {
  const { parted, first, kind, stems, vocabulary } = witness;
  const here = termAt(witness, token);
  const goesOn =
    here < end &&
    parted[here] === 1 &&
    (kind[here] === NEGATION ||
      vocabulary.stems.beings.has(stems[first[here]]) ||
      vocabulary.forms.isDone(foldedAt(witness, first[here])));
  let next = here + 1;
  while (goesOn && next < end && !parted[next]) next++;
  return goesOn ? witness.end[next - 1] : clauseEnd(witness, token, end);
}

/** How many words of a run negate or deny. */
const denialsOf = (witness: Witness, run: Run): number =>
  negationsIn(witness, run) + denialsIn(witness, run) + exceptionsIn(witness, run);

/** How many words of a run except something: "unless", for which a report may have "without". */
const exceptionsIn = ({ stems, vocabulary }: Witness, { first, end }: Run): number =>
  stems.subarray(first, end).filter((stem) => vocabulary.keys.exceptions.has(stem)).length;

/** The tokens of a sentence that give what was said: those behind "The minister said that", or before "the minister said". */
function saidIn(alignment: Alignment, source: Witness): Run {
  const { report, first, end } = alignment;
  const { from, to } = report.reading.tokens;
  const whole = { first: report.first[first], end: report.end[end - 1] };
  const span = passageSpan(report, passageOf(report, first));
  for (const item of itemsIn(report, span)) {
    if (item.kind !== 'attribution') continue;
    const { cue, content } = item as Attribution;
    const [said] = content;
    const isFrame = said.to - said.from > (span.to - span.from) * (1 - mostFrame);
    if (!cue || !isFrame || content.length !== 1 || !contains(span, cue.span) || !contains(span, said))
      continue;
    // words that are the source's too are none of the report's own
    if (isShared(alignment, cue.span, source)) return whole;
    const run = { ...whole };
    if (cue.span.from < said.from) while (from[run.first] < said.from) run.first++;
    else while (to[run.end - 1] > said.to) run.end--;
    const frames = [
      { first: whole.first, end: run.first },
      { first: run.end, end: whole.end },
    ];
    if (frames.every((frame) => denialsOf(report, frame) === 0)) return run;
  }
  return whole;
}

/** Whether the passage closest to a report's has the words of a span, each in the place of the same. */
const isShared = ({ report, first, pair, by }: Alignment, span: Span, source: Witness): boolean =>
  termsOver(report, span).every(
    (term) => by[term - first] === 0 && source.key[pair[term - first]] === report.key[term],
  );

/** How much a variant tells against a copy, in words that are more than joints. */
function weightOf({ report, source }: Texts, { now, was }: Variant): number {
  const [ours, theirs] = [contentIn(report, now).length, contentIn(source, was).length];
  return ours > 0 ? Math.max(ours, theirs) : Math.min(theirs, leftOut);
}

/** Whether nothing that has content stands before a run of a report's sentence. */
export const opens = ({ report, start }: Copy, { first }: Run): boolean =>
  contentIn(report, { first: start, end: first }).length === 0;
