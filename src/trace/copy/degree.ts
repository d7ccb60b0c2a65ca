import { type Variant, wordsIn } from '../align/nearest.js';
import type { Run } from '../align/side.js';
import type { Witness } from '../align/witness.js';
import { contentIn, foldedAt, isInterchanged, type Texts, type Told } from './variant.js';

/** Whether one side tells the highest degree of what the other merely is: "a great" for "the greatest". */
export function isOtherDegree(texts: Texts, variant: Variant): boolean {
  const ours: Told = [texts.report, variant.now];
  const theirs: Told = [texts.source, variant.was];
  if (isRanked(texts, variant) || isOneAmong(texts, variant)) return true;
  const mayBePut = isInterchanged(texts, variant);
  return isHigher(ours, theirs, mayBePut) || isHigher(theirs, ours, mayBePut);
}

/** Degrees of one word begin with so many of the same letters: "big" and "biggest". */
const degreeShares = 3;

/** Whether one side has a word of the highest degree, and the other a lower degree of it, or one word that may not be put for it. */
function isHigher([witness, run]: Told, [other, otherRun]: Told, mayBePut: boolean): boolean {
  const [words, others] = [wordsOf(witness, run), wordsOf(other, otherRun)];
  const { forms } = witness.vocabulary;
  // "most of them" is a part, "the most" a degree
  const isTop = (word: string, at: number): boolean =>
    forms.isSuperlative(word) || (forms.marksSuperlative(word) && at > 0);
  if (!words.some(isTop) || others.some(isTop)) return false;
  // "the most important" for "an important"
  if (words.slice(1).some((word) => forms.marksSuperlative(word)) && others.length <= 1) return true;
  const begins = (word: string): boolean =>
    words.some((top, at) => isTop(top, at) && top.slice(0, degreeShares) === word.slice(0, degreeShares));
  return others.some(begins) || (!mayBePut && contentIn(other, otherRun).length === 1);
}

const wordsOf = (witness: Witness, run: Run): string[] =>
  wordsIn(witness, run).map((token) => foldedAt(witness, token));

/** Whether one side puts a place before what is the first of all on the other: "the second-largest" for "the largest". */
function isRanked({ report, source }: Texts, { now, was }: Variant): boolean {
  const [ours, theirs] = [wordsIn(report, now), wordsIn(source, was)];
  if (ours.length + theirs.length !== 1) return false;
  return ours.length > 0 ? ranks(report, now) : ranks(source, was);
}

/** Whether one side makes one of several of what has the highest degree on the other: "among the largest" for "the largest". */
function isOneAmong({ report, source }: Texts, { now, was }: Variant): boolean {
  const [ours, theirs] = [wordsOf(report, now), wordsOf(source, was)];
  if (Math.min(ours.length, theirs.length) > 0) return false;
  const [witness, run, words] = ours.length > 0 ? [report, now, ours] : [source, was, theirs];
  return witness.vocabulary.forms.isPartitive(words.join(' ')) && isTopFrom(witness, run.end);
}

/** Whether a word from a token on, or the next one behind an article, tells the highest degree. */
function isTopFrom(witness: Witness, at: number): boolean {
  const { forms } = witness.vocabulary;
  return wordsOf(witness, { first: at, end: at + 2 }).some(
    (word) => forms.isSuperlative(word) || forms.marksSuperlative(word),
  );
}

/** Whether a word is an ordinal other than "first", and the next one tells the highest degree. */
function ranks(witness: Witness, run: Run): boolean {
  const { forms } = witness.vocabulary;
  const [rank] = wordsOf(witness, run);
  const [behind] = wordsOf(witness, { first: run.end, end: run.end + 2 });
  const isTop = behind !== undefined && (forms.isSuperlative(behind) || forms.marksSuperlative(behind));
  return isTop && (forms.ordinalOf(rank) ?? 0) > 1;
}
