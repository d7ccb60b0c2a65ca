import { fold } from '../core/boundary.js';
import type { Alignment } from './align.js';
import { contrast, denialsIn, negationsIn } from './contrast.js';
import { isWord, nearest, type Variant, widest } from './nearest.js';
import type { PassageIndex } from './passages.js';
import { CONTENT } from './sense.js';
import { isQuestion, type Run } from './side.js';
import type { Turn } from './statement.js';
import { termAt, type Witness, wordsOver } from './witness.js';

/** From this share of words in common on a sentence may be a source's own but for a few words. */
const similar = 0.55;
/** At most this share of its words differs in one that is. */
const mostDiffering = 0.3;
/** Shorter sentences are like others by chance. */
const fewestWords = 6;
/** Where more words stand in a place something else is said. */
const longestVariant = 3;
/** Where more places differ a sentence is told anew. */
const fewVariants = 2;
/** Words that begin with so many of the same letters may be forms of one. */
const formsShare = 4;
/** So many words beside a variant are the source's. */
const context = 2;

/**
 * What a sentence of a report says otherwise that is the source's own but for a few words. No other reading of it is
 * left, so that a word is enough that contrasts with the one in its place.
 */
export function variantsIn(
  { report, first, end, passages, closeness }: Alignment,
  index: PassageIndex,
): Turn[] {
  if (closeness < similar) return [];
  const { source: sourceIndex, passage } = passages[0];
  const source = index.sources[sourceIndex];
  if (source.vocabulary !== report.vocabulary || isQuestion(source, passage)) return [];
  const piece = wordsIn(report, { first: report.first[first], end: report.end[end - 1] });
  if (piece.length <= fewestWords || piece.length > widest) return [];
  const [from, to] = [source.start[passage], source.start[passage + 1]];
  const place = nearest(report, piece, source, sourceIndex, source.first[from], source.end[to - 1]);
  if (!place || place.differing > Math.min(piece.length * mostDiffering, piece.length - fewestWords))
    return [];
  const { variants } = place;
  // what one place no longer denies another one may: "denied that it was", for "was not"
  const said = (witness: Witness, run: Run): number => negationsIn(witness, run) + denialsIn(witness, run);
  const isTurned =
    variants.reduce((sum, { now, was }) => sum + said(report, now) - said(source, was), 0) !== 0;
  const turns: Turn[] = [];
  variants.forEach(({ now, was }, n) => {
    if (Math.max(wordsIn(report, now).length, wordsIn(source, was).length) > longestVariant) return;
    if (!stands(report, variants, n)) return;
    const isDenied = negationsIn(report, now) !== negationsIn(source, was);
    const aspect = contrast(report, now, source, was) ?? (isTurned && isDenied ? 'polarity' : undefined);
    if (!aspect && !(variants.length <= fewVariants && isOtherWord(report, now, source, was))) return;
    turns.push({
      aspect: aspect ?? 'wording',
      now: termsAround(report, now, { first, end }),
      was: termsAround(source, was, { first: from, end: to }),
      source: sourceIndex,
      isVariant: true,
      ...(!aspect && { open: 'word' as const }),
    });
  });
  return turns;
}

/** Whether one word with content stands where a source has another, of which nothing is known. */
function isOtherWord(report: Witness, now: Run, source: Witness, was: Run): boolean {
  if (now.end - now.first !== 1 || was.end - was.first !== 1) return false;
  const [one, other] = [termAt(report, now.first), termAt(source, was.first)];
  if (report.kind[one] !== CONTENT || source.kind[other] !== CONTENT) return false;
  const [word, otherWord] = [
    wordsOver(report, now.first, now.end),
    wordsOver(source, was.first, was.end),
  ].map(fold);
  return (
    report.key[one] !== source.key[other] && word.slice(0, formsShare) !== otherWord.slice(0, formsShare)
  );
}

/** Whether a variant stands among words that are the source's. */
function stands(report: Witness, variants: readonly Variant[], n: number): boolean {
  const before =
    n > 0 ? wordsIn(report, { first: variants[n - 1].now.end, end: variants[n].now.first }).length : context;
  const after =
    n + 1 < variants.length
      ? wordsIn(report, { first: variants[n].now.end, end: variants[n + 1].now.first }).length
      : context;
  return Math.min(before, after) >= context;
}

/** The tokens of a run that are words. */
function wordsIn({ reading: { tokens } }: Witness, { first, end }: Run): number[] {
  const words: number[] = [];
  for (let at = first; at < end; at++) if (isWord(tokens, at)) words.push(at);
  return words;
}

/** The terms that some tokens are in, and one more on each side: a word alone tells little. */
function termsAround(witness: Witness, { first, end }: Run, within: Run): Run {
  return {
    first: Math.max(within.first, termAt(witness, first) - 1),
    end: Math.min(within.end, termAt(witness, Math.max(first, end - 1)) + 2),
  };
}
