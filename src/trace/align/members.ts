import type { Figure } from '../../core/item.js';
import { AXIS, CONTENT, FUNCTION } from '../words/sense.js';
import type { Alignment } from './index.js';
import { isJoint } from './joint.js';
import { laidOutIn } from './laid-out.js';
import { leadOf } from './lead.js';
import { hasCapital, isAlike } from './name.js';
import type { Run } from './side.js';
import { FIGURE, MENTION, PERIOD, passageOf, type Witness } from './witness.js';

// A sentence may tell several in one go, each with a number of its own: "61 percent for men and 54 for women".

/** One of several that a sentence tells: its number, and the words that tell which it is. All are terms. */
export interface Member {
  figure: number;
  labels: readonly number[];
  /** Whether no small word leads to its label, which may then be anything: "the county 120 million". */
  isBare: boolean;
}

/** Two members one after the other, whose labels answer each other one by one. */
type Pair = readonly [Member, Member];

/** How a report's number goes with what the source tells of several. */
export interface Told {
  /** Whether the report has it with the words of another. */
  isOther: boolean;
  /** The member whose number it is in the source. */
  own: Member;
  /** The one beside it. */
  beside: Member;
  /** The report's terms that tell which it is: the labels. */
  labels: readonly number[];
}

/** What a joint between clauses or things adds to how far a word stands from a number, in words. */
const joint = 3;
/** By so many words the label of another must be nearer to a number for that to be its. */
const clearly = 2;

/**
 * Whether a number of the report, its term `at`, stands with the words of the member that has it in the source, a term
 * there, or with those of another; undefined where the source tells no several, or the report does not tell which.
 */
export function memberTold(
  { report, first, end }: Alignment,
  at: number,
  source: Witness,
  term: number,
): Told | undefined {
  const passage = passageOf(source, term);
  const pairs = pairsIn(source, { first: source.start[passage], end: source.start[passage + 1] });
  const laidOut = laidOutIn(report, { first, end }).find(({ figure }) => figure === at);
  let told: Told | undefined;
  for (const pair of pairs) {
    for (const [own, beside] of [pair, [pair[1], pair[0]] as const]) {
      if (own.figure !== term) continue;
      for (let n = 0; n < own.labels.length; n++) {
        const [mine, theirs] = [own.labels[n], beside.labels[n]].map((label) =>
          nearestOf(report, laidOut ? termOf(laidOut.label) : { first, end }, at, source, label),
        );
        if (!mine && !theirs) continue;
        const isOther = !mine || (theirs !== undefined && theirs.off + clearly <= mine.off);
        const isUnclear = own.isBare || (theirs && !isOfFigure(report, { first, end }, theirs.at, at));
        if (isOther && isUnclear) continue;
        if (!isOther && theirs && mine.off >= theirs.off) continue;
        // one label says so, and another the contrary
        if (told && told.isOther !== isOther) return undefined;
        const label = isOther ? theirs?.at : mine?.at;
        told = {
          isOther,
          own,
          beside,
          labels: [...(told?.labels ?? []), ...(label === undefined ? [] : [label])],
        };
      }
    }
  }
  return told;
}

const termOf = (at: number): Run => ({ first: at, end: at + 1 });

/** Whether no other figure has a label in its clause. */
function isOfFigure(witness: Witness, { first, end }: Run, label: number, figure: number): boolean {
  let from = label;
  while (from > first && !isJoint(witness, from)) from--;
  let after = label + 1;
  while (after < end && !isJoint(witness, after)) after++;
  const others = witness.kind.subarray(from, after).filter((kind) => kind === FIGURE).length;
  return others === 0 || (others === 1 && figure >= from && figure < after);
}

/** The term of a run that says what a label of a source does and stands nearest to another, and how many words off. */
function nearestOf(
  witness: Witness,
  { first, end }: Run,
  from: number,
  source: Witness,
  label: number,
): { at: number; off: number } | undefined {
  let found: { at: number; off: number } | undefined;
  for (let at = first; at < end; at++) {
    const isNamed = source.kind[label] === MENTION && hasCapital(witness, at);
    if (witness.key[at] !== source.key[label] && !(isNamed && isAlike(witness, at, source, label))) continue;
    const off = distance(witness, Math.min(at, from), Math.max(at, from));
    if (!found || off < found.off) found = { at, off };
  }
  return found;
}

/** How many words say something between two terms, joints counted. */
function distance(witness: Witness, from: number, to: number): number {
  let off = 0;
  for (let at = from + 1; at <= to; at++) {
    if (witness.kind[at] !== FUNCTION) off++;
    if (isJoint(witness, at)) off += joint;
  }
  return off;
}

/** The members of which a run tells two in one go, the second in as few words as the first allows, or all that it lays out. */
function pairsIn(witness: Witness, { first, end }: Run): Pair[] {
  const { kind } = witness;
  const laidOut = laidOutIn(witness, { first, end }).map(
    ({ figure, label }): Member => ({ figure, labels: [label], isBare: false }),
  );
  if (laidOut.length > 0)
    return laidOut.flatMap((one, n) => laidOut.slice(n + 1).map((other): Pair => [one, other]));
  const pairs: Pair[] = [];
  let from = first;
  let one = -1;
  for (let other = first; other < end; other++) {
    if (kind[other] !== FIGURE) continue;
    if (one >= 0) {
      let middle = one + 1;
      while (middle < other && !isJoint(witness, middle)) middle++;
      let after = other + 1;
      // "and 52 percent against" has its last word too
      while (after < end && (!isJoint(witness, after) || isLast(witness, after, end))) after++;
      const pair =
        isJoint(witness, middle) && areInOneUnit(witness, one, other)
          ? pairOf(
              witness,
              { figure: one, run: { first: from, end: middle } },
              { figure: other, run: { first: middle, end: after } },
            )
          : undefined;
      if (pair) pairs.push(pair);
      from = middle;
    }
    one = other;
  }
  return pairs;
}

/** Whether a term that no mark parts from what stands before is the last of its clause. */
const isLast = ({ parted }: Witness, at: number, end: number): boolean =>
  !parted[at] && (at + 1 >= end || parted[at + 1] > 0);

/** Whether two figures are in one unit, which may be said once. */
function areInOneUnit({ items, ref }: Witness, one: number, other: number): boolean {
  const kinds = [one, other].map((term) => (items[ref[term]] as Figure).unit.kind);
  return kinds[0] === kinds[1] || kinds.includes('none');
}

/** A figure with what is told of it. */
interface Clause {
  figure: number;
  run: Run;
}

/** Two clauses as members, where the same small word leads to one thing in the first and to another in the second. */
function pairOf(witness: Witness, one: Clause, other: Clause): Pair | undefined {
  const labels: [number, number][] = [];
  const said = witness.key.subarray(one.run.first, one.run.end);
  for (const label of labelsIn(witness, other.run)) {
    const lead = leadOf(witness, label);
    if (said.includes(witness.key[label])) continue;
    const answer = labelsIn(witness, one.run)
      .filter((at) => leadOf(witness, at) === lead && witness.key[at] !== witness.key[label])
      .sort((a, b) => distanceTo(witness, a, one.figure) - distanceTo(witness, b, one.figure))[0];
    if (answer !== undefined) labels.push([answer, label]);
  }
  const times = [one, other].map(({ run }) =>
    termsThatLabel(witness, run).filter((at) => witness.kind[at] === PERIOD),
  );
  const isOneEach = times.every((terms) => terms.length === 1);
  const [[time], [otherTime]] = times;
  if (labels.length === 0 && isOneEach && witness.key[time] !== witness.key[otherTime])
    labels.push([time, otherTime]);
  const stances = [one, other].map(({ run }) => stanceIn(witness, run));
  if (stances[0] >= 0 && stances[1] >= 0 && witness.key[stances[0]] !== witness.key[stances[1]])
    labels.push([stances[0], stances[1]]);
  const bare = labels.length === 0 ? bareLabelsOf(witness, one, other) : undefined;
  if (bare) labels.push(bare);
  if (labels.length === 0) return undefined;
  const isBare = bare !== undefined;
  return [
    { figure: one.figure, labels: labels.map(([label]) => label), isBare },
    { figure: other.figure, labels: labels.map(([, label]) => label), isBare },
  ];
}

/** The term of a run that takes a side: "for the merger", "against"; -1 for none. */
function stanceIn({ key, vocabulary }: Witness, { first, end }: Run): number {
  for (let at = end - 1; at >= first; at--)
    if (vocabulary.stances.get(key[at])?.aspect === 'polarity') return at;
  return -1;
}

/** What a second clause that says no more than who and how many tells it of, and what the first one begins with: "the state pays 200, the county 120". */
function bareLabelsOf(witness: Witness, one: Clause, other: Clause): [number, number] | undefined {
  const terms = termsThatLabel(witness, other.run);
  const label = terms[terms.length - 1];
  // "its rival Tellis Air" is one
  const isNamed = terms.length > 0 && witness.kind[label] === MENTION;
  const isOne =
    terms.length === 1 || (isNamed && terms.every((term, n) => n === 0 || term === terms[n - 1] + 1));
  if (label === undefined || !isOne || label > other.figure || witness.parted[other.figure]) return undefined;
  const answer = termsThatLabel(witness, one.run)[0];
  if (answer === undefined || answer > one.figure || witness.key[answer] === witness.key[label])
    return undefined;
  return [answer, label];
}

const termsThatLabel = (witness: Witness, { first, end }: Run): number[] => {
  const found: number[] = [];
  for (let at = first; at < end; at++) if (mayLabel(witness, at)) found.push(at);
  return found;
};

const distanceTo = (witness: Witness, at: number, figure: number): number =>
  distance(witness, Math.min(at, figure), Math.max(at, figure));

/** The terms of a run that may tell which of several is meant, each led to by a small word: "for women", "in 2024". */
const labelsIn = (witness: Witness, run: Run): number[] =>
  termsThatLabel(witness, run).filter((at) => leadOf(witness, at) !== undefined);

const mayLabel = ({ kind }: Witness, at: number): boolean =>
  kind[at] === CONTENT || kind[at] === AXIS || kind[at] === MENTION || kind[at] === PERIOD;
