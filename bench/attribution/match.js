// How well candidates report what annotated attributions do.
import { MARK } from '../../dist/core/token.js';

/** From this share of common words on (intersection over union) two contents are the same. */
const overlap = 0.3;

/** What of some runs stands in a unit: what is quoted in the sentences behind it is found from there. */
const within = (unit, runs) =>
  runs
    .filter(({ first, end }) => first < unit.end && unit.first < end)
    .map(({ first, end }) => ({ first: Math.max(first, unit.first), end: Math.min(end, unit.end) }));

/**
 * Which annotated attribution every candidate, and every other that its head may report instead, reports, and how well:
 * `{one, share}`, the share of common words being 0 where it reports something else. An attribution is one head's: the
 * best matches first, the cue's own before others.
 */
export function matched({ scene, gold }, candidates) {
  const wordsOf = (runs) => {
    const words = new Set();
    for (const { first, end } of runs)
      for (let at = first; at < end; at++) if (scene.tokens.kind[at] !== MARK) words.add(at);
    return words;
  };
  const shareOf = (a, b) => {
    let common = 0;
    for (const word of a) if (b.has(word)) common++;
    return common / (a.size + b.size - common || 1);
  };
  const pairs = candidates.flatMap((candidate) => {
    const all = [candidate, ...candidate.others];
    const words = all.map(({ pieces }) => wordsOf(pieces));
    return gold.flatMap((one, i) => {
      const inUnit = within(candidate.view.unit, one.content);
      if (inUnit.length === 0) return [];
      const content = wordsOf(inUnit);
      const shares = words.map((one) => shareOf(one, content));
      const best = Math.max(...shares);
      if (best < overlap) return [];
      return [{ candidate, i, all, shares, worth: best + (gold[i].head === candidate.view.head ? 1 : 0) }];
    });
  });
  pairs.sort((a, b) => b.worth - a.worth);
  const right = new Map();
  const taken = new Set();
  for (const { candidate, i, all, shares } of pairs) {
    if (right.has(candidate) || taken.has(i)) continue;
    all.forEach((reported, n) => {
      right.set(reported, { one: gold[i], share: shares[n] < overlap ? 0 : shares[n] });
    });
    taken.add(i);
  }
  return right;
}
