import type { Passage } from './passage.js';
import type { Witness } from './witness.js';

/** Shorter sentences are shared by texts that have nothing to do with each other. */
const telling = 5;
const leastShared = 2;
/** Of very short texts: the share of the shorter one's sentences. */
const leastShare = 0.4;

/** The witnesses in families: those that share passages, directly or through others. */
export function familiesOf(witnesses: readonly Witness[], passages: readonly Passage[]): number[][] {
  const told = (w: number, sentence: number) =>
    sentence >= 0 && witnesses[w].start[sentence + 1] - witnesses[w].start[sentence] >= telling;
  const family = witnesses.map((_, w) => w);
  for (let a = 0; a < witnesses.length; a++) {
    for (let b = a + 1; b < witnesses.length; b++) {
      const shared = passages.filter((passage) => told(a, passage[a]) && told(b, passage[b])).length;
      const fewest = Math.min(witnesses[a].sentences, witnesses[b].sentences);
      if (shared < leastShared && shared < leastShare * fewest) continue;
      if (shared === 0) continue;
      const [one, other] = [family[a], family[b]];
      family.forEach((each, w) => {
        if (each === other) family[w] = one;
      });
    }
  }
  return [...new Set(family)].map((each) => family.flatMap((own, w) => (own === each ? [w] : [])));
}
