import type { Alignment } from '../align/index.js';
import { isListed, leadOf } from '../align/lead.js';
import type { Run, Side } from '../align/side.js';
import { FIGURE, PERIOD, type Witness } from '../align/witness.js';
import type { Aspect } from '../finding.js';
import { AXIS, FUNCTION } from '../words/sense.js';
import type { Turn } from './turn.js';

/** So many words of the report's own may stand between two that changed places: "the fire" for "it". */
const mostOwn = 1;
/** So many words that both have tell that all else stayed where it was. */
const fewest = 3;
/** A thing that has changed its place is named by no more words. */
const longest = 3;

/** What numbers and times that changed places say otherwise. */
const aspects: ReadonlyMap<number, Aspect> = new Map([
  [FIGURE, 'value'],
  [PERIOD, 'period'],
]);

/** A term of the report with the one of the source that says the same. */
interface Match {
  now: number;
  was: number;
}

/** Two runs that changed places, with what stands before, between and behind them: A, B, C, D, E for A, D, C, B, E. */
interface Places {
  before: readonly Match[];
  one: readonly Match[];
  between: readonly Match[];
  other: readonly Match[];
  behind: readonly Match[];
}

/**
 * Two things of which each stands where the source has the other, all else being as it was there: "boys gained more
 * than girls" for "girls gained more than boys", "grade 3 paid 40, grade 5 paid 60" the other way round.
 */
export function changedPlaces(alignment: Alignment, side: Side): Turn | undefined {
  const { report } = alignment;
  const { source, sourceIndex } = side;
  if (source.vocabulary !== report.vocabulary) return undefined;
  const matches = matchesOf(report, alignment, source, side);
  const places = exchangedIn(matches) ?? withoutOne(matches);
  if (!places) return undefined;
  const { one, other } = places;
  if (!areOfOneKind(report, one, other) || ownBetween(alignment, side, one, other) > mostOwn)
    return undefined;
  if (!isHeldBy(report, source, places)) return undefined;
  const [first, last] = [one[0], other[other.length - 1]];
  return {
    aspect: aspects.get(report.kind[first.now]) ?? 'entity',
    now: { first: first.now, end: last.now + 1 },
    was: { first: other[0].was, end: one[one.length - 1].was + 1 },
    source: sourceIndex,
  };
}

/** The terms with content that each of two runs has once, in the report's order; times, which may stand anywhere, only where there is nothing else. */
function matchesOf(report: Witness, { first, end }: Run, source: Witness, side: Run): Match[] {
  const [ours, theirs] = [placesIn(report, { first, end }), placesIn(source, side)];
  const matches: Match[] = [];
  for (const [key, now] of ours) {
    const was = theirs.get(key);
    if (now >= 0 && was !== undefined && was >= 0) matches.push({ now, was });
  }
  const others = matches.filter(
    ({ now }) =>
      report.kind[now] !== PERIOD && (report.kind[now] !== AXIS || report.kind[now + 1] !== PERIOD),
  );
  return isInOrder(others) ? matches : others;
}

const isInOrder = (matches: readonly Match[]): boolean =>
  matches.every(({ was }, n) => n === 0 || was > matches[n - 1].was);

/** Whether a term has small words only. */
const isSmall = ({ kind, stems, first, end, vocabulary }: Witness, at: number): boolean =>
  kind[at] === FUNCTION ||
  (kind[at] < FIGURE && stems.subarray(first[at], end[at]).every((stem) => vocabulary.isFunction(stem)));

/** Where each key of a run's terms with content stands, in order; -1 where it stands twice. */
function placesIn(witness: Witness, { first, end }: Run): Map<number, number> {
  const { key } = witness;
  const places = new Map<number, number>();
  for (let at = first; at < end; at++)
    if (!isSmall(witness, at)) places.set(key[at], places.has(key[at]) ? -1 : at);
  return places;
}

/** The two runs that changed places; undefined where it is not so. */
function exchangedIn(matches: readonly Match[]): Places | undefined {
  if (matches.length < fewest) return undefined;
  const order = matches.map(({ was }) => was).sort((a, b) => a - b);
  const rank = matches.map(({ was }) => order.indexOf(was));
  const first = rank.findIndex((value, n) => value !== n);
  if (first < 0) return undefined;
  const second = rank.indexOf(first);
  let end = second + 1;
  while (rank[end] === rank[end - 1] + 1) end++;
  const middle = rank[first];
  const betweenLength = middle - first - (end - second);
  const joint = second - betweenLength;
  if (betweenLength < 0 || joint <= first || joint - first > longest || end - second > longest)
    return undefined;
  const expected = [
    ...Array.from({ length: joint - first }, (_, n) => rank[first] + n),
    ...Array.from({ length: betweenLength }, (_, n) => first + end - second + n),
  ];
  const isSo =
    expected.every((value, n) => rank[first + n] === value) &&
    rank.slice(end).every((value, n) => value === end + n);
  return isSo
    ? {
        before: matches.slice(0, first),
        one: matches.slice(first, joint),
        between: matches.slice(joint, second),
        other: matches.slice(second, end),
        behind: matches.slice(end),
      }
    : undefined;
}

/** The same where one of the words was moved besides. */
function withoutOne(matches: readonly Match[]): Places | undefined {
  const descents = matches.filter(({ was }, n) => n > 0 && was < matches[n - 1].was).length;
  if (descents < 2 || descents > 3) return undefined;
  for (let n = 0; n < matches.length; n++) {
    const places = exchangedIn(matches.toSpliced(n, 1));
    if (places && places.between.length > 0 && places.behind.length > 0) return places;
  }
  return undefined;
}

/** Whether both are numbers, both times, or neither. */
function areOfOneKind({ kind }: Witness, one: readonly Match[], other: readonly Match[]): boolean {
  const classOf = ({ now }: Match): number =>
    kind[now] === FIGURE || kind[now] === PERIOD ? kind[now] : FUNCTION;
  return [...one, ...other].every((match) => classOf(match) === classOf(one[0]));
}

/** How many words with content the report has between the two that the source's passage has not. */
function ownBetween(
  { report }: Alignment,
  { source, first, end }: Side,
  one: readonly Match[],
  other: readonly Match[],
): number {
  const said = source.key.subarray(first, end);
  let own = 0;
  for (let at = one[0].now; at < other[0].now; at++)
    if (report.kind[at] !== FUNCTION && !said.includes(report.key[at])) own++;
  return own;
}

/**
 * Whether what stands beside the two tells what is said of each: the small words before their places stayed, or each
 * has a clause of its own, of which the rest stayed.
 */
function isHeldBy(report: Witness, source: Witness, places: Places): boolean {
  const { before, one, between, other, behind } = places;
  const { mutual, companions, light } = report.vocabulary.stems;
  const [here, there] = [one, other].map(([match]) => leadOf(report, match.now));
  const [first, second] = [other, one].map(([match]) => leadOf(source, match.was));
  const isLed = here === first && there === second;
  if (between.length === 0)
    return isLed && here !== undefined && there !== undefined && here !== there && !isFigure(report, one);
  const stems = between.map(({ now }) => report.stems[report.first[now]]);
  if (stems.some((stem) => mutual.has(stem)) || stems.every((stem) => light.has(stem))) return false;
  const isApart = isParted(report, one[0].now, other[0].now) && isParted(source, other[0].was, one[0].was);
  const [isListedNow, isListedWas] = [isListed(report, other[0].now), isListed(source, one[0].was)];
  if (isApart && behind.length > 0) {
    if (isListedNow !== isListedWas || !isSaidRightBehind(places, report, source)) return false;
    return isLed || (here === second && there === first);
  }
  if (!isLed || isListedNow || isListedWas) return false;
  if (there !== undefined) return !companions.has(there);
  return isApart && before.length > 0;
}

/** Whether of each of the two something is said behind it in its own clause, in both texts. */
function isSaidRightBehind(
  { one, between, other, behind }: Places,
  report: Witness,
  source: Witness,
): boolean {
  const [first, second] = [one[one.length - 1], other[other.length - 1]];
  return (
    !isParted(report, first.now, between[0].now) &&
    !isParted(report, second.now, behind[0].now) &&
    !isParted(source, second.was, between[0].was) &&
    !isParted(source, first.was, behind[0].was)
  );
}

const isFigure = ({ kind }: Witness, [{ now }]: readonly Match[]): boolean => kind[now] === FIGURE;

/** Whether a mark that parts clauses stands between two terms. */
const isParted = ({ parted }: Witness, from: number, to: number): boolean =>
  parted.subarray(from + 1, to + 1).some((mark) => mark > 0);
