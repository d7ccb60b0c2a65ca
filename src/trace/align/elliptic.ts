import type { Figure } from '../../core/item.js';
import { sameUnit } from '../../core/unit.js';
import { FUNCTION, NEGATION } from '../words/sense.js';
import { FIGURE, PERIOD, passageOf, type Witness } from './witness.js';

/** So many sentences before a bare number may have told its scale: the question and the answer that it goes on from. */
const reach = 4;
/** No bare number of a scale told before is larger. */
const largest = 1000;
/** Scales that are told once: thousands and more. */
const smallest = 1000;

/** What a short clause is about is named by no more words. */
const longest = 3;

/** What a clause is about that says nothing but a number of it: "teachers 71%"; undefined where it says more, or opens the passage that starts at `first`. */
export function aboutOf(source: Witness, figure: number, first: number): number[] | undefined {
  const { kind, parted, vocabulary, key, count } = source;
  const after = figure + 1;
  if (after < count && !parted[after] && !vocabulary.keys.links.has(key[after])) return undefined;
  const about: number[] = [];
  let at = figure;
  // a dash may stand for the verb
  do {
    at--;
    if (at <= first || kind[at] === FIGURE || kind[at] === PERIOD || kind[at] === NEGATION) return undefined;
    if (kind[at] !== FUNCTION) about.unshift(at);
  } while (!parted[at] || about.length === 0);
  return about.length <= longest ? about : undefined;
}

/** Whether a clause says no more than a number, of which the words before it tell what it is: "At present it is 1,330", "so 23 in all". */
export function isNumberAlone(source: Witness, term: number): boolean {
  const { kind, key, parted, count, items, ref, vocabulary } = source;
  if ((items[ref[term]] as Figure).unit.kind !== 'none') return false;
  const { universals } = vocabulary.stems;
  const says = (at: number): boolean =>
    kind[at] !== FUNCTION && kind[at] !== PERIOD && !universals.has(source.stems[source.first[at]]);
  for (let at = term - 1; at >= 0 && !parted[at + 1]; at--) if (says(at)) return false;
  // "All nine were universities"
  const next = term + 1;
  const isSubject = next < count && !parted[next] && kind[next] === FUNCTION;
  if (isSubject && !vocabulary.keys.clauseOpeners.has(key[next])) return true;
  for (let at = next; at < count && !parted[at]; at++) if (says(at)) return false;
  return true;
}

/** Whether a number has a short clause of its own, which goes on from the one before, and some keys tell what that is about: "of teachers 71%". */
export function isOfOwnClause(source: Witness, term: number, said: Int32Array): boolean {
  const about = aboutOf(source, term, source.start[passageOf(source, term)]);
  return about?.every((one) => said.includes(source.key[one])) ?? false;
}

/**
 * A bare number of a source in the scale and the unit of the figure told before it, where that has one: "418 million
 * roubles. At first it was 350." Undefined where it stands for itself.
 */
export function inScaleBefore(witness: Witness, term: number): Figure | undefined {
  const bare = witness.items[witness.ref[term]] as Figure;
  if (bare.value === undefined || Number(bare.value) >= largest) return undefined;
  // "84 billion hours, six more": what is counted is told once, and known from there
  const isWord = oneWord.test(bare.exact);
  if (!isWord && !isBare(bare)) return undefined;
  const from = witness.start[Math.max(0, passageOf(witness, term) - reach)];
  for (let at = term - 1; at >= from; at--) {
    const other = witness.kind[at] === FIGURE ? (witness.items[witness.ref[at]] as Figure) : undefined;
    if (!other || isBare(other)) continue;
    const scale = scaleOf(other);
    if (scale === undefined || (isWord && !sameUnit(bare.unit, other.unit))) return undefined;
    return { ...bare, value: String(Math.round(Number(bare.value) * scale)), unit: other.unit };
  }
  return undefined;
}

const oneWord = /^\p{L}+$/u;

const isBare = ({ exact, unit }: Figure): boolean =>
  unit.kind === 'none' && /^[-−]?\d+(?:[.,]\d+)?$/u.test(exact);

/** How much one is of what a figure's digits count: a million for "28.2 million". */
function scaleOf({ exact, value, range }: Figure): number | undefined {
  const digits = /\d+(?:[.,]\d+)?/u.exec(exact)?.[0].replace(',', '.');
  const first = value ?? range?.[0];
  const scale = digits && first !== undefined ? Math.round(Math.abs(Number(first)) / Number(digits)) : 0;
  return scale >= smallest ? scale : undefined;
}
