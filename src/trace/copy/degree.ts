import { fold } from '../../core/boundary.js';
import { type Variant, wordsIn } from '../align/nearest.js';
import type { Run } from '../align/side.js';
import { type Witness, wordsOver } from '../align/witness.js';
import type { Texts } from './variant.js';

/** Whether one side tells the highest degree of what the other merely is: "a great" for "the greatest". */
export function isOtherDegree({ report, source }: Texts, { now, was }: Variant): boolean {
  const wordsOf = (witness: Witness, run: Run): string[] =>
    wordsIn(witness, run).map((token) => fold(wordsOver(witness, token, token + 1)));
  const [ours, theirs] = [wordsOf(report, now), wordsOf(source, was)];
  const isHighest = (word: string): boolean => report.vocabulary.forms.isSuperlative(word);
  const isOf = (word: string, highest: readonly string[]): boolean =>
    highest.some(
      (other) =>
        isHighest(other) && !isHighest(word) && word.slice(0, degreeShares) === other.slice(0, degreeShares),
    );
  // "the most important" for "an important"
  const isMarked = (words: readonly string[], others: readonly string[]): boolean =>
    words.some((word) => report.vocabulary.forms.marksSuperlative(word)) &&
    others.length <= 1 &&
    !others.some(isHighest);
  return (
    isRanked({ report, source }, { now, was }) ||
    ours.some((word) => isOf(word, theirs)) ||
    theirs.some((word) => isOf(word, ours)) ||
    isMarked(ours, theirs) ||
    isMarked(theirs, ours)
  );
}
/** Degrees of one word begin with so many of the same letters: "big" and "biggest". */
const degreeShares = 3;

/** Whether one side puts a place before what is the first of all on the other: "the second-largest" for "the largest". */
function isRanked({ report, source }: Pick<Texts, 'report' | 'source'>, { now, was }: Variant): boolean {
  const ranks = (witness: Witness, run: Run, other: readonly number[]): boolean => {
    const words = wordsIn(witness, run);
    const behind =
      words.length === 1 && other.length === 0
        ? wordsIn(witness, { first: run.end, end: run.end + 2 })[0]
        : undefined;
    if (
      behind === undefined ||
      !witness.vocabulary.forms.isSuperlative(fold(wordsOver(witness, behind, behind + 1)))
    )
      return false;
    return (witness.vocabulary.forms.ordinalOf(wordsOver(witness, words[0], words[0] + 1)) ?? 0) > 1;
  };
  return ranks(report, now, wordsIn(source, was)) || ranks(source, was, wordsIn(report, now));
}
