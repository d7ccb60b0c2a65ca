import type { Mention } from '../../core/item.js';
import { CAPITALISED, CAPITALS, MIXED } from '../../core/token.js';
import { FUNCTION, IDLE } from '../words/sense.js';
import type { PassageIndex } from './passages.js';
import { FIGURE, MENTION, mentionKey, type Witness, wordKeys, wordsOver } from './witness.js';

/** Countries and organisations are known by their own tables, and compared as such; persons and places not all are. */
export const isUnlisted = (witness: Witness, term: number): boolean =>
  isPerson(witness, term) || isOfType(witness, term, 'place');

/** Whether a term is a country, in whose place a name that no list holds may stand. */
export const isListed = (witness: Witness, term: number): boolean => isOfType(witness, term, 'country');

export const isPerson = (witness: Witness, term: number): boolean => isOfType(witness, term, 'person');

/** What kind of name a term is; undefined for one that is read as none. */
export const typeOf = ({ kind, items, ref }: Witness, term: number): Mention['entity']['type'] | undefined =>
  kind[term] === MENTION ? (items[ref[term]] as Mention).entity.type : undefined;

const isOfType = (witness: Witness, term: number, type: Mention['entity']['type']): boolean =>
  typeOf(witness, term) === type;

/** Whether two terms say the same, or one is short for the other. */
export function isAlike(report: Witness, a: number, source: Witness, b: number): boolean {
  if (
    report.key[a] === source.key[b] ||
    isPartOfName(report, a, source, b) ||
    standsFor(report, a, source, b) ||
    standsFor(source, b, report, a)
  )
    return true;
  const [one, other] = [textOf(report, a), textOf(source, b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short.slice(0, 4)) || short === short.toUpperCase();
}

/** Whether all words of one term are among the other's: "Lindh" and "Ebba Lindh". */
function isPartOfName(report: Witness, a: number, source: Witness, b: number): boolean {
  const [one, other] = [wordKeys(report, a), wordKeys(source, b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every((key) => long.includes(key));
}

/** Whether a name is that of a place which stands for the power that another one names. */
function standsFor(one: Witness, a: number, other: Witness, b: number): boolean {
  if (other.kind[b] !== MENTION) return false;
  return one.vocabulary.powersAt(textOf(one, a)).some((power) => mentionKey(power) === other.key[b]);
}

const textOf = (witness: Witness, term: number): string =>
  wordsOver(witness, witness.first[term], witness.end[term]);

/** Whether a term that may be a name begins with a capital. */
export function hasCapital({ kind, first, reading: { tokens } }: Witness, term: number): boolean {
  if (kind[term] === FUNCTION || kind[term] === IDLE || (kind[term] >= FIGURE && kind[term] !== MENTION))
    return false;
  const shape = tokens.shape[first[term]];
  return shape === CAPITALISED || shape === CAPITALS || shape === MIXED;
}

/** Whether a term with a capital is a name: it does not merely open its sentence. */
export function isName(witness: Witness, term: number, index: PassageIndex): boolean {
  if (!hasCapital(witness, term)) return false;
  return witness.parted[term] < 2 || witness.kind[term] === MENTION || index.isProper(witness.key[term]);
}
