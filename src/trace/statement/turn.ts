import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { type Answered, answerTo, around, type Run, type Side } from '../align/side.js';
import type { Aspect } from '../finding.js';

/** Something that a clause of the report says otherwise than its source. */
export interface Turn {
  aspect: Aspect;
  /** Of the report. */
  now: Run;
  /** Of the source. */
  was: Run;
  source: number;
  /** Whether only a person can tell if it matters. */
  isOpen?: true;
  /** Whether what differs is that the report leaves out what the source makes it hang on. */
  isCondition?: true;
  /** Whether it is a word in the place of another: where an item's finding says what differs there, that is enough. */
  isVariant?: true;
  /** Whether it contrasts with a source by so little that it is one only where most of the sentence is copied. */
  restsOnCopy?: true;
  /** Whether no source says it: `was` is what it is put to. */
  isAdded?: true;
}

/** Compares a term of the report, the alignment's `i`th, with what the sources say. */
export type Compare = (
  alignment: Alignment,
  i: number,
  index: PassageIndex,
  sides: readonly Side[],
) => Turn | undefined;

/** A comparison that asks only where a term of a source answers the report's. */
export function ofAnswered(
  compare: (alignment: Alignment, answered: Answered, index: PassageIndex) => Turn | undefined,
): Compare {
  return (alignment, i, index, sides) => {
    const answered = answerTo(alignment, i, sides);
    return answered && compare(alignment, answered, index);
  };
}

/** How many terms to each side of what differs are shown. */
const shown = 2;

/** The turn at a term of the report for one of a source, shown with the terms around them. */
export const turnAt = (
  aspect: Aspect,
  alignment: Run,
  { at, to, side }: { at: number; to: number; side: Run & { sourceIndex: number } },
): Turn => ({
  aspect,
  now: around(at, alignment, shown),
  was: around(to, side, shown),
  source: side.sourceIndex,
});
