import { FUNCTION } from '../words/sense.js';
import type { PassageIndex } from './passages.js';
import { FIGURE, passageOf, type Witness } from './witness.js';

/** How many terms to either side make a term's place. */
const reach = 4;
/** The source may say the same at more length. */
const wider = 6;
/** What the words beyond a joint between clauses still tell. */
const beyondJoint = 0.3;
/** How a place is told. */
export interface Telling {
  /** What is left of the words beyond an "and": mostly it joins things of which the same is said. */
  link: number;
  /** Whether words that stand further off in the source than in the report tell less. */
  isSharp: boolean;
}
export const loose: Telling = { link: 0.85, isSharp: true };
export const strict: Telling = { link: beyondJoint, isSharp: false };

/** A word next to a term: how much it tells, and how much of that is left by the joints between the two. */
interface Neighbour {
  weight: number;
  counts: number;
  /** How many words stand between. */
  off: number;
}

/** A term's place in its sentence: the keys of the words next to it. */
export type Place = ReadonlyMap<number, Neighbour>;

/** The place of a term of the report. */
export function placeOf(
  report: Witness,
  at: number,
  first: number,
  end: number,
  index: PassageIndex,
  { link }: Telling,
): Place {
  const place = new Map<number, Neighbour>();
  for (const step of [-1, 1]) {
    walk(report, at, step, first, end, reach, link, (term, nth, counts) => {
      const key = report.key[term];
      const weight = (index.weight(key) * counts) / (1 + nth / 2);
      if (weight > (place.get(key)?.weight ?? 0)) place.set(key, { weight, counts, off: nth });
    });
  }
  return place;
}

/** The share of a place, 0 to 1, that a term of a source has around it; what the source parts and the report does not counts less. */
export function fitting(place: Place, source: Witness, at: number, { link, isSharp }: Telling): number {
  const passage = passageOf(source, at);
  const [first, end] = [source.start[passage], source.start[passage + 1]];
  const met = new Map<number, number>();
  let total = 0;
  for (const { weight } of place.values()) total += weight;
  for (const step of [-1, 1]) {
    walk(source, at, step, first, end, wider, link, (term, nth, counts) => {
      const key = source.key[term];
      const neighbour = place.get(key);
      if (!neighbour) return;
      const share =
        neighbour.weight *
        Math.min(1, counts / neighbour.counts) *
        (isSharp ? Math.min(1, (1 + neighbour.off) / (1 + nth)) : 1);
      met.set(key, Math.max(met.get(key) ?? 0, share));
    });
  }
  let shared = 0;
  for (const weight of met.values()) shared += weight;
  return total > 0 ? shared / total : 0;
}

/** Walks from a term to one side over the terms that say something; those beyond a joint count less. */
function walk(
  witness: Witness,
  at: number,
  step: number,
  first: number,
  end: number,
  most: number,
  link: number,
  visit: (term: number, nth: number, counts: number) => void,
): void {
  let counts = 1;
  for (let term = at + step, nth = 0; term >= first && term < end && nth < most; term += step) {
    if (witness.parted[step > 0 ? term : term + 1] > 1) counts *= beyondJoint;
    if (witness.kind[term] === FUNCTION) {
      counts *= jointAt(witness, term, first, end, link);
      continue;
    }
    visit(term, nth++, counts);
  }
}

/** What is left of the words' weight beyond a term that joins clauses. */
function jointAt(witness: Witness, term: number, first: number, end: number, link: number): number {
  const { vocabulary, key, parted } = witness;
  if (vocabulary.keys.joints.has(key[term])) return beyondJoint;
  if (!vocabulary.keys.links.has(key[term])) return 1;
  const [before, after] = [
    nearestSaying(witness, term, -1, first, end),
    nearestSaying(witness, term, 1, first, end),
  ];
  if (before < 0 || after < 0) return 1;
  // "Slovenia, and Turkey": the items of a list
  const isList = witness.kind[before] === witness.kind[after] && witness.kind[before] >= FIGURE;
  return parted[term] && !isList ? beyondJoint : link;
}

function nearestSaying({ kind }: Witness, term: number, step: number, first: number, end: number): number {
  for (let at = term + step; at >= first && at < end; at += step) if (kind[at] !== FUNCTION) return at;
  return -1;
}
