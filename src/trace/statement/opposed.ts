import type { Alignment } from '../align/index.js';
import { clausesIn } from '../align/joint.js';
import type { Run, Side } from '../align/side.js';
import { isOnAxis, type Witness } from '../align/witness.js';
import { FUNCTION } from '../words/sense.js';
import { isDenied } from './clause.js';
import { type Turn, turnAt } from './turn.js';

/** So much of what the report says behind the word must stand behind the opposite one. */
const mostly = 0.6;

/**
 * What a source has on one side of an opposition told with the word of the other side, where the sentence has both: "convicted
 * of fraud" for "acquitted of fraud but convicted of theft".
 */
export function toldWithOpposite(alignment: Alignment, side: Side): Turn | undefined {
  const { report, first, end } = alignment;
  const { source } = side;
  if (source.vocabulary !== report.vocabulary || side.isAsked) return undefined;
  if (!hasSide(report, { first, end }) || !hasSide(source, side)) return undefined;
  const clauses = clausesIn(source, side);
  if (clauses.length < 2) return undefined;
  for (const here of clausesIn(report, { first, end })) {
    for (let at = here.first; at < here.end; at++) {
      if (!isSide(report, at) || isDenied(report, at, first)) continue;
      const told = saidBehind(report, at, here);
      if (told.length === 0) continue;
      const own = placeIn(clauses, (term) => source.key[term] === report.key[at]);
      const to = placeIn(clauses, (term) => areOpposed(report, at, source, term));
      if (
        !own ||
        !to ||
        own.clause === to.clause ||
        isDenied(source, own.at, side.first) ||
        isDenied(source, to.at, side.first)
      )
        continue;
      const [mine, theirs] = [own, to].map(({ at: term, clause }) => saidBehind(source, term, clause));
      const shared = told.filter((key) => theirs.includes(key)).length;
      if (told.some((key) => mine.includes(key)) || shared < mostly * told.length) continue;
      return turnAt('polarity', alignment, { at, to: to.at, side });
    }
  }
  return undefined;
}

/** Whether a term is one side of an opposition, and neither a modal nor how many something is told of. */
function isSide(witness: Witness, at: number): boolean {
  const { stems, first, vocabulary } = witness;
  const isOpposition = isOnAxis(witness, at, 'polarity') || isOnAxis(witness, at, 'direction');
  const { universals, majorities } = vocabulary.stems;
  return isOpposition && !universals.has(stems[first[at]]) && !majorities.has(stems[first[at]]);
}

const hasSide = (witness: Witness, { first, end }: Run): boolean => {
  for (let at = first; at < end; at++) if (isSide(witness, at)) return true;
  return false;
};

const areOpposed = (report: Witness, at: number, source: Witness, to: number): boolean =>
  isSide(source, to) &&
  source.ref[to] >> 4 === report.ref[at] >> 4 &&
  (source.ref[to] & 15) !== (report.ref[at] & 15);

/** The only term of some clauses that is so, with its clause; undefined for none or several. */
function placeIn(
  clauses: readonly Run[],
  isSo: (term: number) => boolean,
): { at: number; clause: Run } | undefined {
  let found: { at: number; clause: Run } | undefined;
  for (const clause of clauses)
    for (let at = clause.first; at < clause.end; at++) {
      if (!isSo(at)) continue;
      if (found) return undefined;
      found = { at, clause };
    }
  return found;
}

/** The keys of what a clause says behind a term. */
const saidBehind = ({ kind, key }: Witness, at: number, { end }: Run): number[] => {
  const keys: number[] = [];
  for (let n = at + 1; n < end; n++) if (kind[n] !== FUNCTION) keys.push(key[n]);
  return keys;
};
