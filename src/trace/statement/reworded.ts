import type { Figure } from '../../core/item.js';
import type { Alignment } from '../align/index.js';
import type { Run, Side } from '../align/side.js';
import { figureAt, type Witness } from '../align/witness.js';
import { areBothParts } from '../figure/other-part.js';

/** Whether a word is another one by the particle behind it: "signed up for" for "will not sign". */
export function isOtherVerb(report: Witness, at: number, source: Witness, to: number): boolean {
  return particleBehind(report, at) !== particleBehind(source, to);
}

/** The stem of the particle right behind a word, which may make another verb of it: "signed up". */
export function particleBehind({ stems, first, vocabulary }: Witness, at: number): number | undefined {
  const stem = stems[first[at] + 1];
  return vocabulary.stems.particles.has(stem) ? stem : undefined;
}

/** Whether a report says in words of its own that it was not so much: "fewer than" for "not as many as". */
export function isFewer({ report, first, end }: Alignment, source: Witness, head: number): boolean {
  const { stems, vocabulary } = source;
  const behind = source.end[head];
  const isSoMuch = [0, 1, 2].some((n) => vocabulary.phrases.asMany.lengthAt(stems, behind + n) > 0);
  return (
    isSoMuch &&
    report.stems
      .subarray(report.first[first], report.end[end - 1])
      .some((stem) => vocabulary.stems.fewer.has(stem))
  );
}

/** Whether a report denies of the one part of a whole what a source says of the other: "three of the five have not" for "two of the five have". */
export function isOfOtherPart(
  { report, first, end }: Run & { report: Witness },
  { source, ...run }: Side,
): boolean {
  const theirs = figuresOver(source, run);
  return figuresOver(report, { first, end }).some((now) => theirs.some((was) => areBothParts(now, was)));
}

const figuresOver = (witness: Witness, { first, end }: Run): Figure[] =>
  Array.from({ length: end - first }, (_, n) => figureAt(witness, first + n)).filter(
    (one) => one !== undefined,
  );
