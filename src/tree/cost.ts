import type { Collation, Locus } from './locus.js';
import { NONE, type States, UNKNOWN } from './states.js';

/** Of sentences left out, each further one of the same run; of sentences moved likewise. */
const dropped = 0.7;
const furtherDropped = 0.3;
const furtherMoved = 0.45;
/** Words that change within a sentence count in full up to about here, then less and less. */
const stroke = 12;
/** What it costs besides to put right an error of the parent's: most are copied. */
const corrected = 2;
/** What a sentence that the parent lacks costs, as a share of its words' weight: remarks are made up, facts are not. */
const gained = 0.4;

/**
 * What it costs, about in natural logarithms of likelihood, that a copyist who had `was` before
 * him wrote `now`: the weights of the loci where they differ, and what it takes to say which
 * sentences he left out. What other witnesses hold and the parent lacks can hardly have come from it.
 */
export function copyCost({ loci, common }: Collation, was: States, now: States): number {
  let cost = 0;
  let sentences = common;
  let runs = 0;
  let further = 0;
  let wording = 0;
  for (let at = 0; at < loci.length; at++) {
    const { sort, passage } = loci[at];
    if (sort === 'words' || sort === 'form' || sort === 'sense') {
      wording += stepCost(loci, at, was, now);
      if (loci[at + 1]?.passage === passage) continue;
      cost += reworded(wording);
      wording = 0;
    } else if (sort === 'passage' && was[at] !== NONE) {
      sentences++;
      if (now[at] !== NONE) continue;
      if (goesOn(loci[at], was, now, at)) further++;
      else runs++;
    } else cost += stepCost(loci, at, was, now);
  }
  return cost + dropped * choiceCost(sentences, runs) + furtherDropped * further;
}

/** The same passage by passage, where it is known of none how many sentences are left out in all. */
export function costsByPassage({ loci, passages }: Collation, was: States, now: States): Float64Array {
  const costs = new Float64Array(passages.length);
  const leaving = dropped * Math.log(passages.length);
  let wording = 0;
  for (let at = 0; at < loci.length; at++) {
    const { sort, passage } = loci[at];
    if (sort === 'words' || sort === 'form' || sort === 'sense') {
      wording += stepCost(loci, at, was, now);
      if (loci[at + 1]?.passage === passage) continue;
      costs[passage] += reworded(wording);
      wording = 0;
    } else if (sort === 'passage' && was[at] !== NONE && now[at] === NONE) {
      costs[passage] += goesOn(loci[at], was, now, at) ? furtherDropped : leaving;
    } else costs[passage] += stepCost(loci, at, was, now);
  }
  return costs;
}

/** What a translation costs, and each sentence of it: no two translators choose the same words. */
const translated = 4;
const retold = 3;

/** What it costs that `now` is in another language than `was`. */
export const translationCost = ({ loci, common }: Collation, was: States, now: States): number =>
  loci.reduce(
    (sum, { sort }, at) => (sort === 'passage' && was[at] !== NONE && now[at] !== NONE ? sum + retold : sum),
    translated + retold * common,
  );

/** A sentence that is written anew costs less than its words one by one: whoever rewords, rewords much. */
const reworded = (weight: number): number => stroke * Math.log1p(weight / stroke);

/**
 * The logarithm of the ways to choose so many of so many: one sentence left out of fifty is a choice
 * that nobody makes alike by chance, and of a digest that leaves out half of them each one says little.
 */
function choiceCost(count: number, chosen: number): number {
  let cost = 0;
  for (let i = 1; i <= Math.min(chosen, count >> 1); i++) cost += Math.log((count - i + 1) / i);
  return cost;
}

const goesOn = ({ before }: Locus, was: States, now: States, at: number): boolean =>
  before >= 0 && was[before] === was[at] && now[before] === now[at];

/** The part of the cost that one locus has in it. */
export function stepCost(loci: readonly Locus[], at: number, was: States, now: States): number {
  const from = was[at];
  const to = now[at];
  if (from === to || from === UNKNOWN || to === UNKNOWN) return 0;
  const { sort, weight, errors } = loci[at];
  switch (sort) {
    case 'words':
      return weight + (errors.has(from) && !errors.has(to) ? corrected : 0);
    case 'form':
    case 'sense':
      return weight;
    case 'order':
      return weight * (goesOn(loci[at], was, now, at) ? furtherMoved : 1);
    case 'passage':
      return to === NONE ? dropped : weight * gained;
  }
}

/** What it costs to add a sentence of one's own: news, with names, figures or quotations, or a remark that anybody might make. */
const news = 4.5;
const remark = 2.5;

/**
 * What it costs to have written a version first. A sentence is written once and may be lost many
 * times (Dollo parsimony: Farris, "Phylogenetic analysis under Dollo's law", 1977). Where the first
 * version lacks it, a copy must have added it; where it has it, it costs what makes up for that,
 * so that having more than others is no reason to be the first.
 */
export function firstCost({ loci }: Collation, states: States): number {
  return loci.reduce((sum, { sort, weight, specific }, at) => {
    if (sort !== 'passage' || states[at] === NONE) return sum;
    return sum + Math.max(0, gained * weight - (specific ? news : remark));
  }, 0);
}
