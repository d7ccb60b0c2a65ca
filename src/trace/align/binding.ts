import { AXIS, CONTENT, FUNCTION, NUMERAL } from '../words/sense.js';
import type { Alignment } from './index.js';
import type { PassageIndex } from './passages.js';
import { FIGURE, MENTION, PERIOD, passageOf, type Witness } from './witness.js';

/** What a joint between clauses or things adds to how far a word stands from a number, in words. */
const joint = 3;
/** A word that stands further off is no number's. */
const farthest = 6;
/** By so many words a number must be nearer than the next one. */
const clearly = 1;

/** From this share on the words of a report's number are those of another. */
const mostly = 0.6;
/** From this share of words in common on a sentence is the source's. */
const comparable = 0.4;

/** The words of a passage by the number that each is nearest to, as keys. */
type Bindings = ReadonlyMap<number, ReadonlySet<number>>;

/** Which words of the terms from `first` to `end` go with which number: each with the one that it clearly stands nearest to. */
function bindingsIn(witness: Witness, first: number, end: number): Bindings {
  const { kind, key, parted, vocabulary } = witness;
  // how far into the passage each term stands, joints counted
  const at = new Float64Array(end - first);
  let place = 0;
  for (let n = first; n < end; n++) {
    if (n > first && parted[n]) place += joint * parted[n];
    if (kind[n] !== FUNCTION) place++;
    else if (vocabulary.keys.links.has(key[n])) place += joint;
    at[n - first] = place;
  }
  const numbers: number[] = [];
  for (let n = first; n < end; n++) if (kind[n] === FIGURE || kind[n] === NUMERAL) numbers.push(n);
  const found = new Map<number, Set<number>>(numbers.map((n) => [n, new Set<number>()]));
  for (let n = first; n < end; n++) {
    if (!isLabel(witness, n)) continue;
    let nearest = -1;
    let least = farthest;
    let next = Number.POSITIVE_INFINITY;
    for (const number of numbers) {
      const off = Math.abs(at[number - first] - at[n - first]);
      if (off < least) {
        next = nearest < 0 ? next : least;
        least = off;
        nearest = number;
      } else next = Math.min(next, off);
    }
    if (nearest >= 0 && next - least >= clearly) found.get(nearest)?.add(key[n]);
  }
  return found;
}

/** Whether a term may say what a number is of. */
const isLabel = ({ kind, ref, vocabulary }: Witness, term: number): boolean => {
  if (kind[term] !== AXIS) return kind[term] === CONTENT || kind[term] === MENTION || kind[term] === PERIOD;
  const { aspect } = vocabulary.axes[ref[term] >> 4];
  return aspect === 'polarity';
};

/** Whether nothing but small words stands between two numbers: what stands before "from nine to five" is said of both. */
export function isJoined({ kind }: Witness, one: number, other: number): boolean {
  for (let at = Math.min(one, other) + 1; at < Math.max(one, other); at++)
    if (kind[at] !== FUNCTION) return false;
  return true;
}

/**
 * The number of a source that stands with the words with which the report has another of the same passage, where that
 * one stands with none of them: "Moon Cats had 498,000" for "Moon Cats (655,000) and Cold Harbour (498,000)".
 */
export function boundToOther(
  { report, first, end, closeness }: Alignment,
  i: number,
  source: Witness,
  term: number,
  others: readonly number[],
  index: PassageIndex,
): number | undefined {
  if (others.length === 0 || closeness < comparable || !index.speaks(report.vocabulary)) return undefined;
  const here = bindingsIn(report, first, end);
  const ours = here.get(first + i);
  if (!ours || ours.size === 0) return undefined;
  const passage = passageOf(source, term);
  const theirs = bindingsIn(source, source.start[passage], source.start[passage + 1]);
  const own = theirs.get(term);
  // its own words must be unsaid, or go with another number
  if (!own || own.size === 0 || [...own].some((key) => ours.has(key))) return undefined;
  // where the report has the other number too, that one must stand with this one's words
  const isExchanged = (other: number) =>
    [...here].every(
      ([number, keys]) => report.key[number] !== source.key[other] || [...own].some((key) => keys.has(key)),
    );
  const shared = (keys: ReadonlySet<number> | undefined) => [...(keys ?? [])].filter((key) => ours.has(key));
  const total = [...ours].reduce((sum, key) => sum + index.weight(key), 0);
  const found = others
    .map((other) => ({
      other,
      weight: shared(theirs.get(other)).reduce((sum, key) => sum + index.weight(key), 0),
    }))
    .filter(({ other, weight }) => weight >= mostly * total && isExchanged(other))
    .sort((a, b) => b.weight - a.weight);
  return found[0]?.other;
}
