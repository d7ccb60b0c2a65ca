import { hasCapital } from '../align/name.js';
import type { Run } from '../align/side.js';
import { MENTION, PERIOD, type Witness } from '../align/witness.js';
import { AXIS, CONTENT, FUNCTION, NUMERAL } from '../words/sense.js';
import { isLedByArticle, isModal } from './clause.js';

/** So many terms of a clause are looked at for its verb. */
const reach = 7;

/** Whoever a clause says to do something: the terms before the verb that say something, and whether they are a name, if that is to be seen. */
export interface Doer extends Run {
  said: readonly number[];
  isNamed: boolean | undefined;
}

/** A verb and who does it. */
export interface Deed {
  verb: number;
  doer: Doer;
}

/** What a clause says that is done, and by whom, as far as its opening words tell: one for each word that may be its verb. */
export function deedsIn(witness: Witness, { first, end }: Run): Deed[] {
  const deeds: Deed[] = [];
  for (let verb = first + 1; verb < Math.min(end, first + reach); verb++) {
    const doer = isVerb(witness, verb) ? doerBefore(witness, first, verb) : undefined;
    if (doer) deeds.push({ verb, doer });
  }
  return deeds;
}

/** Whether a term is a name, as far as it shows: a word that opens its sentence has a capital anyhow. */
const isNamed = (witness: Witness, at: number): boolean =>
  hasCapital(witness, at) && (witness.parted[at] < 2 || witness.kind[at] === MENTION);

/** Whether a term may be what somebody does. */
const isVerb = (witness: Witness, at: number): boolean =>
  (witness.kind[at] === CONTENT || (witness.kind[at] === AXIS && !isModal(witness, at))) &&
  !isNamed(witness, at) &&
  !isLedByArticle(witness, at) &&
  !witness.vocabulary.reporting.has(witness.key[at]);

/** Who stands before a verb, from the first term of its clause on; undefined where more stands there than a name or a noun. */
function doerBefore(witness: Witness, first: number, verb: number): Doer | undefined {
  const said: number[] = [];
  let isParted = false;
  for (let at = first; at < verb; at++) {
    const kind = witness.kind[at];
    if (kind === PERIOD || isModal(witness, at)) continue;
    // "let me thank them"
    if (kind === FUNCTION && said.length > 0 && isOfSpeaker(witness, at)) return undefined;
    if (kind === FUNCTION) isParted ||= said.length > 0;
    else if (kind !== CONTENT && kind !== MENTION && kind !== AXIS && kind !== NUMERAL) return undefined;
    // "the mayor of Leeds" is a mayor
    else if (!isParted) said.push(at);
    else if (said.some((one) => isNamed(witness, one))) return undefined;
  }
  if (said.length === 0) return undefined;
  const named = said.filter((at) => isNamed(witness, at));
  if (named.length > 0 && named.at(-1) !== said.at(-1)) return undefined;
  const mayBeNamed = said.length === 1 && witness.parted[said[0]] === 2 && hasCapital(witness, said[0]);
  const isOfName = named.length > 0 || (mayBeNamed ? undefined : false);
  // "those to Peru" and "called up" are nobody
  if (isLedElsewhere(witness, said[0], first)) return undefined;
  if (isOfName === false && !isLedByArticle(witness, said[0]) && witness.parted[said[0]] < 2)
    return undefined;
  return { said, isNamed: isOfName, first: said[0], end: (said.at(-1) as number) + 1 };
}

const isOfSpeaker = ({ first, reading: { tokens }, vocabulary }: Witness, at: number): boolean =>
  vocabulary.speakers.isOf('selves', tokens.hash[first[at]]);

/** Whether a small word that joins no clauses leads to a term: "to Peru". */
function isLedElsewhere(
  { kind, key, first: tokenOf, reading, vocabulary }: Witness,
  at: number,
  first: number,
): boolean {
  const { links, joints, clauseOpeners } = vocabulary.keys;
  let n = at - 1;
  while (
    n >= first &&
    kind[n] === FUNCTION &&
    vocabulary.speakers.isDeterminer(reading.tokens.hash[tokenOf[n]])
  )
    n--;
  return n >= first && kind[n] === FUNCTION && ![links, joints, clauseOpeners].some((set) => set.has(key[n]));
}

/** Whether a verb is done to whoever stands before it. */
export const isPassive = ({ vocabulary, first, stems }: Witness, verb: number): boolean =>
  first[verb] > 0 && vocabulary.stems.beings.has(stems[first[verb] - 1]);
