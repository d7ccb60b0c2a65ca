import type { Figure } from '../../core/item.js';
import { hasCapital } from '../align/name.js';
import type { Run } from '../align/side.js';
import { FIGURE, isOnAxis, type Witness } from '../align/witness.js';
import { AXIS, CONDITION, CONTENT, DENIAL, FUNCTION, NEGATION } from '../words/sense.js';

/** How far a negation or a modal is from the word that it governs, in terms. */
const reach = 6;

/** Whether a term denies what follows it; one side of an opposition may do so too: "deny", against "confirm". */
export const isDenying = ({ kind, stems, first, vocabulary }: Witness, at: number): boolean =>
  kind[at] === NEGATION ||
  kind[at] === DENIAL ||
  (kind[at] === AXIS && vocabulary.stems.denials.has(stems[first[at]]));

/** Whether a term is a modal or another word of force: "may", "is ready to"; what "weighs 742 kilograms" considers nothing. */
export const isModal = (witness: Witness, at: number): boolean =>
  isOnAxis(witness, at, 'modality') && (witness.kind[at + 1] !== FIGURE || witness.parted[at + 1] > 0);

/** Whether a negation or a word that denies stands before a term in its clause. */
export function isDenied(witness: Witness, at: number, first: number): boolean {
  for (let n = at - 1, seen = 0; n >= first && seen < reach; n--) {
    if (witness.parted[n + 1] || isNewClause(witness, n, at)) return false;
    // "instead of" denies no more than what stands behind it
    if (isDenying(witness, n) && !(seen > 1 && witness.vocabulary.keys.joints.has(witness.key[n])))
      return true;
    if (witness.kind[n] !== FUNCTION) seen++;
  }
  return false;
}

/**
 * Whether a clause of its own begins between two terms: with an "and" and a "that", as in "denied it and said that he", with
 * an "and" and a name that is none of a list, or with a "but" and somebody: "rejected the pact but Kenya signed".
 */
function isNewClause(witness: Witness, at: number, before: number): boolean {
  const { kind, key, vocabulary } = witness;
  if (kind[at] !== FUNCTION) return false;
  const isJoint = vocabulary.keys.joints.has(key[at]);
  if (!isJoint && !vocabulary.keys.links.has(key[at])) return false;
  let next = at + 1;
  while (next < before && kind[next] === FUNCTION && isDeterminer(witness, next)) next++;
  const isNamed = [next, next + 1].some((n) => n < before && hasCapital(witness, n));
  if (isNamed) return isJoint || !hasCapital(witness, at - 1);
  if (isJoint) return next < before && isLedByArticle(witness, next);
  for (let n = at + 1; n < before; n++)
    if (kind[n] === FUNCTION && vocabulary.keys.clauseOpeners.has(key[n])) return true;
  return false;
}

/** Whether an article or the like stands right before a term. */
export const isLedByArticle = ({ first, reading: { tokens }, vocabulary }: Witness, term: number): boolean =>
  first[term] > 0 && vocabulary.speakers.isDeterminer(tokens.hash[first[term] - 1]);

const isDeterminer = ({ first, reading: { tokens }, vocabulary }: Witness, term: number): boolean =>
  vocabulary.speakers.isDeterminer(tokens.hash[first[term]]);

/** Whether the clause around a term holds a negation or a word that denies, those left out that answer others. */
export function isDeniedNear(
  witness: Witness,
  at: number,
  { first, end }: Run,
  answersOther: (n: number) => boolean,
): boolean {
  const { parted } = witness;
  for (let n = at, seen = 0; n >= first && seen <= reach; n--) {
    if (isNewClause(witness, n, at)) break;
    if (isDenying(witness, n) && !answersOther(n)) return true;
    if (parted[n]) break;
    if (witness.kind[n] !== FUNCTION) seen++;
  }
  for (let n = at + 1, seen = 0; n < end && seen < reach && !parted[n]; n++) {
    if (isDenying(witness, n) && !answersOther(n)) return true;
    if (witness.kind[n] !== FUNCTION) seen++;
  }
  return false;
}

/** The word that a negation or a modal governs: the next one of its clause with content, within reach; -1 for none. */
export function governed(witness: Witness, at: number, end: number): number {
  const { kind, parted } = witness;
  for (let n = at + 1; n < Math.min(end, at + reach + 4) && !parted[n]; n++) {
    if (kind[n] === CONTENT || kind[n] === DENIAL || (kind[n] >= AXIS && !isModal(witness, n))) return n;
  }
  return -1;
}

/** Whether a number stands behind a term in its clause that it is not to be over or under: "not pay more than 5". */
export const isLimit = (witness: Witness, at: number, end: number): boolean =>
  limitBehind(witness, at, end) !== undefined;

/** The side on which a number behind a term in its clause is limited. */
export function limitBehind(
  { kind, parted, items, ref }: Witness,
  at: number,
  end: number,
): 'over' | 'under' | undefined {
  for (let n = at + 1; n < end && !parted[n]; n++)
    if (kind[n] === FIGURE) {
      const { bound } = items[ref[n]] as Figure;
      return bound === 'over' || bound === 'under' ? bound : undefined;
    }
  return undefined;
}

/** Whether a modal or a condition stands at a term or closely before it. */
export function isHedged(witness: Witness, at: number, first: number): boolean {
  for (let n = at; n >= Math.max(first, at - reach); n--) {
    if (witness.kind[n] === CONDITION || isModal(witness, n)) return true;
  }
  return false;
}

/** The first term of a run by which anything is left open, asked for or denied, of those that count; -1 for none. */
export function openIn(
  witness: Witness,
  { first, end }: Run,
  counts: (at: number) => boolean = () => true,
): number {
  for (let at = first; at < end; at++) if (isOpen(witness, at) && counts(at)) return at;
  return -1;
}

function isOpen(witness: Witness, at: number): boolean {
  const { kind, key, ref, stems, vocabulary } = witness;
  if (isDenying(witness, at) || kind[at] === CONDITION || vocabulary.keys.doubts.has(key[at])) return true;
  if (vocabulary.stems.pending.has(stems[witness.first[at]])) return true;
  if (!isModal(witness, at)) return false;
  const { open = [], meant = [], light = [] } = vocabulary.axes[ref[at] >> 4];
  const group = ref[at] & 15;
  return !light.includes(group) && (open.includes(group) || meant.includes(group));
}
