import type { Candidate } from './candidate.js';
import { costsByPassage } from './cost.js';
import { type Found, leastGain, mosaicCost, mosaicOf, togetherOf } from './mixture.js';
import { type Evidence, mixing, type Stemma } from './solve.js';
import { NONE } from './states.js';

/** And of what two parents leave unexplained: where all is rewritten, much is shared by chance. */
const chanceShare = 0.15;
/** What it costs to go over to the other parent where a copy's lacks count, too: few such seams are seen by chance. */
export const seam = 2;

/**
 * The two parents that explain a copy best where it went over from one to the other for a stretch of the
 * story, with all that they lack there: what comes and goes together comes from one version.
 */
export function stretchOf(
  { collation }: Evidence,
  { states, langs }: Stemma,
  copy: number,
  candidates: readonly Candidate[],
): Found | undefined {
  const now = states[copy];
  const nodes = candidates.flatMap(({ line, node }) =>
    line.includes(copy) || langs[node] !== langs[copy] ? [] : [node],
  );
  const costs = nodes.map((node) => costsByPassage(collation, states[node], now));
  const single = Math.min(...costs.map((own) => own.reduce((sum, each) => sum + each, 0)));
  let least = single;
  let pair: [number, number] | undefined;
  for (let a = 0; a < nodes.length; a++) {
    for (let b = a + 1; b < nodes.length; b++) {
      const cost = mosaicCost(costs[a], costs[b], least, seam);
      if (cost >= least) continue;
      least = cost;
      pair = [a, b];
    }
  }
  const gain = single - least - mixing;
  if (!pair || gain < leastGain + Math.log(nodes.length) + chanceShare * least) return undefined;
  const sides = mosaicOf(costs[pair[0]], costs[pair[1]], seam);
  const inOther = sides.reduce((sum, side) => sum + side, 0);
  const side = 2 * inOther <= sides.length ? 1 : 0;
  const [first, second] = [nodes[pair[1 - side]], nodes[pair[side]]];
  const loci = [...collation.loci.keys()].filter(
    (at) =>
      sides[collation.loci[at].passage] === side &&
      collation.loci[at].sort !== 'form' &&
      now[at] > NONE &&
      states[second][at] === now[at] &&
      states[first][at] !== now[at],
  );
  const was = togetherOf(
    collation.loci,
    [states[first], states[second]],
    now,
    (passage) => sides[passage] === side,
  );
  return { copy, first, second, loci, was, gain, isSure: true };
}
