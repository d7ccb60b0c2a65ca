import { costsByPassage } from './cost.js';
import type { Collation } from './locus.js';
import { mosaicCost } from './mixture.js';
import { mayBeParent } from './provenance.js';
import { subtreeOf } from './rooted.js';
import { type Evidence, mixing, type Stemma } from './solve.js';
import { NONE, type States, UNKNOWN } from './states.js';
import { seam } from './stretch.js';

/** Of what a second version has besides, most is taken: what it costs to take a sentence, and to pass it over. */
const taken = 0.2;
const passedOver = 1.6;
/** Where two versions differ in a sentence, either is as likely to be followed. */
const chosen = Math.LN2;

/**
 * What it would save that a copy was made from its parent and another version, with all that it lacks of
 * either; 0 where it has a second parent already. The copyist may have gone over to the other for stretches,
 * added from it what his own lacked, or compared the two and followed now this, now that one (West, "Textual
 * criticism and editorial technique", 1973, on how traditions come to be open).
 */
export function savedBySecond(
  { collation, provenances }: Evidence,
  { parent, states, mixed }: Stemma,
  copy: number,
): number {
  const up = parent[copy];
  if (up < 0 || mixed.some((each) => each.copy === copy)) return 0;
  const now = states[copy];
  const own = costsByPassage(collation, states[up], now);
  const single = own.reduce((sum, each) => sum + each, 0);
  const below = subtreeOf(parent, copy);
  const inOwn = heldIn(collation, states[up]);
  const inCopy = heldIn(collation, now);
  let least = single;
  provenances.forEach((provenance, other) => {
    if (other === up || below.has(other) || !mayBeParent(provenance, provenances[copy])) return;
    const theirs = costsByPassage(collation, states[other], now);
    const inOther = heldIn(collation, states[other]);
    const differ = differencesOf(collation, states[up], states[other]);
    let supplemented = 0;
    let compared = 0;
    own.forEach((cost, passage) => {
      const isLacked = inOther[passage] > inOwn[passage];
      const isTaken = isLacked && inCopy[passage] > 0;
      supplemented += isTaken ? Math.min(cost, theirs[passage] + taken) : cost + (isLacked ? passedOver : 0);
      const isCompared = differ[passage] * inCopy[passage] > 0;
      compared += isCompared ? Math.min(cost, theirs[passage]) + chosen : cost;
    });
    least = Math.min(least, mosaicCost(own, theirs, least, seam), supplemented, compared);
  });
  return single - least - mixing;
}

/** Of each passage: 1 where it is there, 0 where it is not. */
function heldIn({ loci, passages }: Collation, states: States): Uint8Array {
  const held = new Uint8Array(passages.length).fill(1);
  loci.forEach(({ sort, passage }, at) => {
    if (sort === 'passage' && states[at] === NONE) held[passage] = 0;
  });
  return held;
}

/** Of each passage: 1 where two versions have it in other words. */
function differencesOf({ loci, passages }: Collation, one: States, other: States): Uint8Array {
  const differ = new Uint8Array(passages.length);
  loci.forEach(({ sort, passage }, at) => {
    if (sort === 'words' && one[at] !== other[at] && one[at] !== UNKNOWN && other[at] !== UNKNOWN)
      differ[passage] = 1;
  });
  return differ;
}
