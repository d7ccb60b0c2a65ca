import { fold } from '../../core/boundary.js';
import { tokenText, WORD } from '../../core/token.js';
import { hasCapital } from '../align/name.js';
import type { PassageIndex } from '../align/passages.js';
import type { Run } from '../align/side.js';
import type { Witness } from '../align/witness.js';

/** Words of a party's name share so many letters with what its members are called: "Democratic", "Democrats". */
const shared = 5;

/** Whether the names in two runs of terms are one party's, by its own name and by its members': "the Green Party", "the Greens". */
export function areOneParty(report: Witness, now: Run, source: Witness, was: Run): boolean {
  const [ours, theirs] = [namesIn(report, now), namesIn(source, was)];
  const [one, other] = [partOf(report, ours), partOf(source, theirs)];
  // only one of the two says what it is
  if ((one.length === ours.length) === (other.length === theirs.length)) return false;
  if (one.length === 0 || other.length === 0) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every((word) => long.some((name) => areAlike(word, name)));
}

/** Whether the sources have a party's members under its name: "the Conservatives" for "the Conservative Party". */
export function hasMembersOf(report: Witness, name: string, index: PassageIndex): boolean {
  const all = name.split(' ').map(fold);
  const own = partOf(report, all);
  if (own.length === all.length || own.length === 0) return false;
  return own.every((word) => index.hasBeginning(word, Math.min(word.length, shared)));
}

const areAlike = (one: string, other: string): boolean => {
  const letters = Math.min(shared, one.length, other.length);
  return one.slice(0, letters) === other.slice(0, letters);
};

/** The words of a name but for the noun that says that it is a party's. */
const partOf = ({ vocabulary }: Witness, names: readonly string[]): string[] =>
  names.filter((word) => !vocabulary.isPartyNoun(word));

/** The words of the names among some terms, folded. */
const namesIn = (witness: Witness, { first, end }: Run): string[] => {
  const { tokens } = witness.reading;
  const names: string[] = [];
  for (let term = first; term < end; term++) {
    if (!hasCapital(witness, term)) continue;
    for (let at = witness.first[term]; at < witness.end[term]; at++)
      if (tokens.kind[at] === WORD) names.push(fold(tokenText(tokens, at)));
  }
  return names;
};
