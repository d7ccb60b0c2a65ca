import type { Figure } from '../../core/item.js';
import type { Span } from '../../core/span.js';
import { itemAt } from '../align/candidates.js';
import { shareOf } from '../align/conversion.js';
import type { Alignment } from '../align/index.js';
import { hasCapital } from '../align/name.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, passageOf, type Witness } from '../align/witness.js';
import { FUNCTION, NEGATION } from '../words/sense.js';
import { type Amount, amountOf, type Given, isAlike } from './amount.js';
import type { Rated } from './rating.js';

/** What a part leaves of the whole and what is told may be off by this share of the whole, and more where it is told as rough. */
const exactly = 0.001;
const inWords = 0.015;
const loosely = 0.04;
/** A part that says "more than" is passed by no more than this share of the whole. */
const passedBy = 0.07;

/** Below this share of words in common around them a number may be what another leaves of the whole. */
const apart = 0.6;

/**
 * The number that leaves the report's of a whole: 62 percent for "38 percent short", one in three for "two thirds were
 * cancelled", 190 of 310 for "120 went abroad". Where it stands in the report's very place, it must be of something else.
 */
export function restOf(
  now: Figure,
  close: readonly Rated[],
  alignment: Alignment,
  index: PassageIndex,
): { source: number; spans: Span[] } | undefined {
  for (const one of close) {
    if (one.closeness === 'equal') continue;
    // among the same words it is another number of the same, unless they are of somebody else
    if (one.near >= apart && !isOfOther(one, alignment, index) && !isToldOfRest(now, one, alignment, index))
      continue;
    if (leavesShare(now, one.was)) return { source: one.source, spans: [one.was.span] };
    const whole = wholeLeft(now, one, index.sources[one.source]);
    if (whole) return { source: one.source, spans: [whole.span, one.was.span] };
  }
  return undefined;
}

/** Whether one of two numbers is of what is denied of the other: "12 million has been paid", "7 million has not". */
const isToldOfRest = (
  now: Figure,
  { source: at, term }: Rated,
  { report, first, end }: Alignment,
  index: PassageIndex,
) => {
  const source = index.sources[at];
  for (let here = first; here < end; here++)
    if (report.kind[here] === FIGURE && itemAt(report, here) === now)
      return (
        isDeniedBehind(report, here, end) !==
        isDeniedBehind(source, term, source.start[passageOf(source, term) + 1])
      );
  return false;
};

/** Whether a negation stands behind a number with no more than small words between: "7 million has not been". */
function isDeniedBehind({ kind, parted }: Witness, term: number, end: number): boolean {
  let at = term + 1;
  while (at < end && !parted[at] && kind[at] === FUNCTION) at++;
  return at < end && !parted[at] && kind[at] === NEGATION;
}

/** Whether a part of a whole is what another leaves of it. */
function leavesShare(now: Figure, was: Figure): boolean {
  const [ours, theirs] = [shareOf(now), shareOf(was)];
  if (ours === undefined || theirs === undefined || (now.outOf !== undefined && now.outOf === was.outOf))
    return false;
  // what "more than 90 percent" leaves is less than 10
  if (now.bound === was.bound && (was.bound === 'over' || was.bound === 'under')) return false;
  const off = now.bound === 'about' ? loosely : /\d/u.test(now.exact) ? exactly : inWords;
  const isIt = (left: number) =>
    left > 0 &&
    left - ours <= (now.bound === 'over' ? passedBy : off) &&
    ours - left <= (now.bound === 'under' ? passedBy : off);
  // "30 percent more than usual" for 130 percent of it
  return (theirs < 1 && isIt(1 - theirs)) || (now.change !== null && isIt(Math.abs(theirs - 1)));
}

/** The whole beside a part in one passage, of which the report's number is the rest. */
function wholeLeft(now: Figure, { was, term, unit }: Rated, source: Witness): Figure | undefined {
  const ours = amountOf(now, source.vocabulary);
  const part = amountOf(was, source.vocabulary);
  if (unit === 'other' || !ours || !part || ours.kind === 'percent' || ours.isStep || part.isStep)
    return undefined;
  // years are not what people leave
  if (now.unit.kind !== 'none' && (now.unit.kind === 'measure') !== (was.unit.kind === 'measure'))
    return undefined;
  const sum = ours.value.plus(part.value);
  const passage = passageOf(source, term);
  for (let at = source.start[passage]; at < source.start[passage + 1]; at++) {
    if (source.kind[at] !== FIGURE || at === term) continue;
    const whole = itemAt(source, at) as Figure;
    const amount = amountOf(whole, source.vocabulary);
    if (amount && isAlike(amount, part) && amount.value.eq(sum)) return whole;
  }
  return undefined;
}

/** Below this share of the source's words around a number a report that gives another in its place speaks of something else. */
const sameParty = 0.75;
/** So many words on either side of a number tell whose it is. */
const reach = 4;

/** Whether a number of a source is told of something that the report does not name. */
function isOfOther(
  { source: at, term }: Rated,
  { report, first, end }: Alignment,
  index: PassageIndex,
): boolean {
  const source = index.sources[at];
  const passage = passageOf(source, term);
  const [from, to] = [source.start[passage], source.start[passage + 1]];
  const said = new Set(report.key.subarray(first, end));
  let words = 0;
  let shared = 0;
  for (const step of [-1, 1]) {
    for (let n = term + step, seen = 0; n >= from && n < to && seen < reach; n += step) {
      if (source.parted[step > 0 ? n : n + 1]) break;
      if (source.kind[n] === FUNCTION) continue;
      seen++;
      words++;
      if (said.has(source.key[n])) shared++;
      // whose it is in the source is not named
      else if (hasCapital(source, n) && !source.parted[n]) return true;
    }
  }
  return words > 0 && shared < sameParty * words;
}

/** Three amounts of one source and one kind that make up the report's. */
export function partsOf(ours: Amount, amounts: readonly Given[]): Given[] | undefined {
  const size = Number(ours.value.toString());
  if (size < fewestOfThree) return undefined;
  const parts = amounts.filter(
    (one) => one.source !== undefined && one.kind !== '' && isAlike(ours, one) && one.size < size,
  );
  for (let a = 0; a < parts.length; a++) {
    for (let b = a + 1; b < parts.length; b++) {
      const rest = size - parts[a].size - parts[b].size;
      if (rest <= 0) continue;
      for (let c = b + 1; c < parts.length; c++) {
        const three = [parts[a], parts[b], parts[c]];
        if (Math.abs(parts[c].size - rest) > 1e-9 * size) continue;
        if (three.every(({ source, kind }) => source === parts[a].source && kind === parts[a].kind))
          return three;
      }
    }
  }
  return undefined;
}
/** A smaller number is the sum of three others by chance. */
const fewestOfThree = 100;
