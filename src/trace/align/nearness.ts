import { FUNCTION } from '../words/sense.js';
import type { PassageIndex } from './passages.js';
import { FIGURE, passageOf, type Witness } from './witness.js';

/** How many words around an item on either side tell what it is about. */
const window = 8;
/** The source may say the same at more length. */
const wider = 12;
/** What stands in another sentence tells less. */
const beyond = 0.5;

/** What stands around an item of a report: keys, each with how much it tells, less the further off it stands. */
export type Surroundings = ReadonlyMap<number, number>;

/** The surroundings of a term of the report, within its passage. */
export function surroundingsOf(
  report: Witness,
  at: number,
  first: number,
  end: number,
  index: PassageIndex,
): Surroundings {
  const found = new Map<number, number>();
  const speaks = index.speaks(report.vocabulary);
  for (const step of [-1, 1]) {
    let seen = 0;
    for (let n = at + step; n >= first && n < end && seen < window; n += step) {
      // of another language than the sources' only what they have anywhere may be met again
      const isKnown = speaks || (report.kind[n] >= FIGURE && index.has(report.key[n]));
      if (report.kind[n] === FUNCTION || !isKnown) continue;
      seen++;
      const weight = index.weight(report.key[n]) / (1 + seen / 4);
      if (weight > (found.get(report.key[n]) ?? 0)) found.set(report.key[n], weight);
    }
  }
  return found;
}

/** The share of the surroundings, 0 to 1, that a term of a source has around it too. */
export function nearness(surroundings: Surroundings, source: Witness, at: number): number {
  let total = 0;
  for (const weight of surroundings.values()) total += weight;
  if (total === 0) return 0;
  const met = new Map<number, number>();
  let shared = 0;
  const passage = passageOf(source, at);
  for (const step of [-1, 1]) {
    let seen = 0;
    for (let n = at + step; n >= 0 && n < source.count && seen < wider; n += step) {
      if (source.kind[n] === FUNCTION) continue;
      seen++;
      const weight = surroundings.get(source.key[n]);
      if (weight === undefined) continue;
      const isWithin = source.start[passage] <= n && n < source.start[passage + 1];
      const counted = isWithin ? weight : weight * beyond;
      const before = met.get(source.key[n]) ?? 0;
      if (counted <= before) continue;
      met.set(source.key[n], counted);
      shared += counted - before;
    }
  }
  return shared / total;
}
