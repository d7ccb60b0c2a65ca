import { type Candidate, candidatesFor } from './candidate.js';
import type { Locus } from './locus.js';
import {
  type Found,
  has,
  leastGain,
  type Mixture,
  mosaicCost,
  mosaicOf,
  noveltyAt,
  noveltyOf,
  togetherOf,
} from './mixture.js';
import { type Evidence, type Stemma, solve } from './solve.js';
import { NONE, type States, UNKNOWN } from './states.js';
import { stretchOf } from './stretch.js';

/** What a copy must have of either parent alone: with less it stands between the other and its ancestor. */
const leastPeculiar = 2.5;
/** From such a share of the gain on, it may as well be the parent that took from the copy. */
const mirrored = 0.6;
/** What it says that a copy lacks what one of its parents lacks, as a share of what words say. */
const lacking = 0.3;
const mostRounds = 4;

/**
 * Finds the copies that were made from two versions (contamination) and solves the tree anew with
 * both parents. A copy is seen as a mosaic of two lines, passage by passage (Li and Stephens,
 * "Modeling linkage disequilibrium", 2003; Hein, "Reconstructing evolution of sequences subject to
 * recombination", 1990): what comes from a second version comes in stretches. What speaks for it
 * are variants of two branches that no tree holds together (the four-gamete test: Hudson and
 * Kaplan, 1985): a copy must have what came in on either. What it lacks of its parent speaks for
 * nothing: a lost version between may have lacked it.
 */
export function withMixtures(evidence: Evidence, plain: Stemma): Stemma {
  let stemma = plain;
  for (let round = 0; round < mostRounds; round++) {
    const before = stemma;
    const found = mixturesOf(evidence, stemma);
    for (const { isSure, ...mixture } of found) {
      if (!isSure || stemma.mixed.some(({ copy }) => copy === mixture.copy)) continue;
      if (found.some((other) => isMirrored(mixture, other) && other.gain > mirrored * mixture.gain)) continue;
      const tried = solve(evidence, stemma, [...stemma.mixed, mixture], stemma);
      if (tried.total < stemma.total && isSound(tried)) stemma = tried;
    }
    if (stemma === before) break;
  }
  return stemma;
}

/** Whether two mixtures each take the other's copy for a parent. */
const isMirrored = (one: Mixture, other: Mixture): boolean =>
  [one.first, one.second].includes(other.copy) && [other.first, other.second].includes(one.copy);

/** Whether each mixed copy hangs from its first parent, and nothing comes from itself. */
function isSound({ parent, mixed }: Stemma): boolean {
  const seconds = new Map(mixed.map(({ copy, second }) => [copy, second]));
  const derivesFrom = (ancestor: number, node: number, seen: Set<number>): boolean => {
    if (node < 0 || seen.has(node)) return false;
    seen.add(node);
    return (
      node === ancestor ||
      derivesFrom(ancestor, parent[node], seen) ||
      derivesFrom(ancestor, seconds.get(node) ?? -1, seen)
    );
  };
  return mixed.every(
    ({ copy, first, second }) => parent[copy] === first && !derivesFrom(copy, second, new Set()),
  );
}

/** The best two parents of each copy, those that save most first, and whether they save more than chance does. */
function mixturesOf(evidence: Evidence, stemma: Stemma): Found[] {
  return evidence.provenances
    .flatMap((_, copy) => {
      const candidates = candidatesFor(copy, evidence, stemma);
      const found = bestOf(evidence, stemma, copy, candidates);
      return found?.isSure ? found : (stretchOf(evidence, stemma, copy, candidates) ?? found ?? []);
    })
    .sort((a, b) => b.gain - a.gain || a.copy - b.copy);
}

function bestOf(
  { collation: { loci } }: Evidence,
  { states }: Stemma,
  copy: number,
  candidates: readonly Candidate[],
): Found | undefined {
  const now = states[copy];
  const novelties = candidates.map(({ line }) => noveltyOf(loci, states, line, now));
  const chosen = cheapestPair(candidates, novelties);
  if (!chosen) return undefined;
  const pair = chosen.pair.map((at) => candidates[at]);
  const sides = mosaicOf(novelties[chosen.pair[0]], novelties[chosen.pair[1]]);
  const peculiar = pair.map(({ node }, side) => {
    const { line } = pair[1 - side];
    return loci.flatMap(({ sort, passage }, at) => {
      if (sort === 'form' || now[at] <= NONE || sides[passage] !== side) return [];
      return states[node][at] === now[at] && !has(states, line, now, at) ? [at] : [];
    });
  });
  const weights = peculiar.map((own, side) =>
    own.reduce((sum, at) => sum + noveltyAt(loci, states, pair[1 - side].line, now, at), 0),
  );
  const side = followedIn(loci, states[pair[0].node], states[pair[1].node], now) >= 0 ? 1 : 0;
  const [first, second] = [pair[1 - side].node, pair[side].node];
  return {
    copy,
    first,
    second,
    loci: peculiar[side],
    was: togetherOf(loci, [states[first], states[second]], now, (passage) => sides[passage] === side),
    gain: chosen.gain,
    isSure: chosen.gain > leastGain + Math.log(candidates.length) && Math.min(...weights) >= leastPeculiar,
  };
}

/**
 * In how many more sentences a copy follows the one of two parents than the other: in words where they
 * differ, and in what one of them lacks. A sentence that it has and one lacks tells nothing: whoever
 * looks into a second version adds what it has besides.
 */
function followedIn(loci: readonly Locus[], one: States, other: States, now: States): number {
  let followed = 0;
  let told = -1;
  for (let at = 0; at < loci.length; at++) {
    const { sort, passage } = loci[at];
    if (one[at] === other[at] || one[at] === UNKNOWN || other[at] === UNKNOWN || passage === told) continue;
    if (sort === 'passage' ? now[at] !== NONE : sort !== 'words') continue;
    if (now[at] !== one[at] && now[at] !== other[at]) continue;
    const isFirst = now[at] === one[at];
    followed += (isFirst ? 1 : -1) * (sort === 'passage' ? lacking : 1);
    told = passage;
  }
  return followed;
}

/** The two candidates, none an ancestor of the other, that explain a copy best, and what that saves against the best one. */
function cheapestPair(
  candidates: readonly Candidate[],
  novelties: readonly Float64Array[],
): { pair: [number, number]; gain: number } | undefined {
  const singles = novelties.map((novelty, at) =>
    novelty.reduce((sum, each) => sum + each, candidates[at].detached),
  );
  const single = Math.min(...singles);
  let least = single;
  let pair: [number, number] | undefined;
  candidates.forEach((one, a) => {
    for (let b = a + 1; b < candidates.length; b++) {
      const other = candidates[b];
      const detached = Math.max(one.detached, other.detached);
      const cost = mosaicCost(novelties[a], novelties[b], least - detached) + detached;
      if (cost >= least || one.line.includes(other.node) || other.line.includes(one.node)) continue;
      least = cost;
      pair = [a, b];
    }
  });
  return pair && { pair, gain: single - least };
}
