// Which candidates are right: those that report what an annotated attribution does.
import { MARK } from '../../dist/core/token.js';

/** From this share of common words on (intersection over union) two contents are the same. */
const overlap = 0.3;

/** The candidates that are right, each of another attribution: the best matches first, the cue's own before others. */
export function matched({ scene, gold }, candidates) {
  const wordsOf = (runs) => {
    const words = new Set();
    for (const { first, end } of runs)
      for (let at = first; at < end; at++) if (scene.tokens.kind[at] !== MARK) words.add(at);
    return words;
  };
  const contents = gold.map(({ content }) => wordsOf(content));
  const pairs = candidates.flatMap((candidate) => {
    const words = wordsOf(candidate.pieces);
    return contents.flatMap((content, i) => {
      let common = 0;
      for (const word of words) if (content.has(word)) common++;
      const share = common / (words.size + content.size - common || 1);
      if (share < overlap) return [];
      return [{ candidate, i, share: share + (gold[i].head === candidate.view.head ? 1 : 0) }];
    });
  });
  pairs.sort((a, b) => b.share - a.share);
  const right = new Set();
  const taken = new Set();
  for (const { candidate, i } of pairs) {
    if (right.has(candidate) || taken.has(i)) continue;
    right.add(candidate);
    taken.add(i);
  }
  return right;
}
