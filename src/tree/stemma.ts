import { isCalledFor } from './called-for.js';
import { withMixtures } from './contamination.js';
import { copyCost, firstCost } from './cost.js';
import { medianOf, unionOf } from './lost.js';
import { type Evidence, type Stemma, solve } from './solve.js';
import type { States } from './states.js';

const mostLost = 6;
/** So many are tried at a time, those first that save most where they stand. */
const mostTried = 8;

/**
 * Infers who was copied from whom: the cheapest arborescence over the witnesses, with second
 * parents where one does not explain a copy, and lost ancestors where they make the tree cheaper
 * by more than they cost. A lost ancestor stands where witnesses share errors that no witness has
 * to stand at their head (Lachmann; Maas, "Textkritik", 1927): each is tried between neighbours in
 * the tree, having what most of them have.
 */
export function infer(evidence: Evidence): Stemma {
  const count = evidence.provenances.length;
  const states = evidence.provenances.map((_, w) =>
    Int16Array.from(evidence.collation.loci, (locus) => locus.states[w]),
  );
  const langs = evidence.provenances.map(({ lang }) => lang);
  let stemma = withMixtures(evidence, solve(evidence, { states, langs }));
  while (stemma.states.length - count < mostLost) {
    let best: Stemma | undefined;
    for (const { lost, lang } of supposed(evidence, stemma)) {
      const nodes = { states: [...stemma.states, lost], langs: [...stemma.langs, lang] };
      const tried = solve(evidence, nodes, stemma.mixed, stemma);
      if (tried.total < (best?.total ?? stemma.total) && isCalledFor(evidence, tried, stemma)) best = tried;
    }
    if (!best) break;
    stemma = best;
  }
  return stemma;
}

/** A lost ancestor, in the language of those around it. */
interface Supposed {
  lost: States;
  lang: string;
}

/** Ancestors that may have been between three neighbours of the tree, or above two, the most likely first. */
function supposed(evidence: Evidence, stemma: Stemma): Supposed[] {
  const { loci } = evidence.collation;
  const { parent, states, langs } = stemma;
  const found: (Supposed & { saved: number })[] = [];
  const suppose = (lost: States, middle: number, others: readonly number[]): void => {
    const saved = savedBy(
      evidence,
      stemma,
      lost,
      middle,
      others.filter((other) => other !== parent[middle]),
    );
    if (saved > 0) found.push({ lost, lang: langs[middle], saved });
  };
  const around = states.map((_, node) =>
    parent[node] < 0 || langs[parent[node]] !== langs[node] ? [] : [parent[node]],
  );
  parent.forEach((up, node) => {
    if (up >= 0 && langs[up] === langs[node]) around[up].push(node);
  });
  around.forEach((own, middle) => {
    for (let i = 0; i < own.length; i++) {
      if (parent[own[i]] === middle) suppose(unionOf(loci, states[middle], states[own[i]]), middle, [own[i]]);
      for (let j = i + 1; j < own.length; j++)
        suppose(medianOf(states[middle], states[own[i]], states[own[j]]), middle, [own[i], own[j]]);
    }
  });
  return found.sort((a, b) => b.saved - a.saved).slice(0, mostTried);
}

/** What an ancestor saves that stands right above a node, or between it and some of its copies. */
function savedBy(
  { collation }: Evidence,
  { cost, first, parent, states }: Stemma,
  lost: States,
  middle: number,
  copies: readonly number[],
): number {
  const copying = (was: States, now: States) => copyCost(collation, was, now);
  const taken = copies.reduce((sum, copy) => sum + cost[middle][copy] - copying(lost, states[copy]), 0);
  const below = taken - copying(states[middle], lost);
  const up = parent[middle];
  const led =
    up < 0 ? first[middle] - firstCost(collation, lost) : cost[up][middle] - copying(states[up], lost);
  return Math.max(below, taken + led - copying(lost, states[middle]));
}
