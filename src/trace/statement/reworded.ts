import type { Alignment } from '../align/index.js';
import type { Witness } from '../align/witness.js';

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
