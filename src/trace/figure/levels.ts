import type { Figure } from '../../core/item.js';
import { contains } from '../../core/span.js';
import { tokenAt } from '../../core/token.js';
import type { Candidate } from '../align/candidates.js';
import type { Alignment } from '../align/index.js';
import { hasCapital } from '../align/name.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, isOnAxis, passageOf, passageSpan, type Witness } from '../align/witness.js';
import { CONTENT, FUNCTION, NEGATION } from '../words/sense.js';
import { isTime } from './amount.js';

/** So many terms stand between two levels of one thing at most. */
const reach = 8;
/** So many words may stand between the word that tells an earlier level and its number: "after the 57". */
const between = 2;

/**
 * Whether a figure of the report, its term `i`, was a thing's earlier level where the source has it as the later one, or
 * the other way round: "fell from 92 to 57" for "92, up from 57".
 */
export function areLevelsTurned(
  { report, first, end }: Alignment,
  i: number,
  { source: at, term: was }: Candidate,
  index: PassageIndex,
): boolean {
  const source = index.sources[at];
  const here = first + i;
  for (let other = Math.max(first, here - reach); other < Math.min(end, here + reach + 1); other++) {
    if (other === here || !areOfOneKind(report, here, other)) continue;
    const now = orderOf(report, here, other);
    if (now === 0) continue;
    // where it names their times these tell more: "to 8 percent in May from 9 in April; a year before it was 14"
    const inTime = orderInTime(report, here, other);
    if (inTime === -now) continue;
    for (let term = Math.max(0, was - reach); term < Math.min(source.count, was + reach + 1); term++) {
      if (term === was || source.key[term] !== report.key[other] || source.kind[term] !== report.kind[other])
        continue;
      if ((orderOf(source, was, term) || orderInTime(source, was, term)) === -now) return true;
    }
  }
  return false;
}

/** So many words that say something may stand between a direction and the first level: "inflation rose slightly in April to". */
const led = 3;

/** Whether the words before a figure of the report, its term `i`, and before the source's say the same of where it went. */
export function goesAlike(
  { report, first }: Alignment,
  i: number,
  { source: at, term }: Candidate,
  index: PassageIndex,
): boolean {
  const source = index.sources[at];
  const direction = directionBefore(report, first + i, first);
  return (
    direction !== 0 && direction === directionBefore(source, term, source.start[passageOf(source, term)])
  );
}

/**
 * Whether the levels between which a report moves a thing gainsay the direction that it gives: "rose to 2.6 percent from
 * 3.1". One of them is its term `i`.
 */
export function isCourseGainsaid({ report, first, end }: Alignment, i: number): boolean {
  const here = first + i;
  if (isBaseGainsaid(report, here, first)) return true;
  for (let other = here + 1; other < Math.min(end, here + reach + 1); other++) {
    if (!areOfOneKind(report, here, other)) continue;
    const order = report.kind.subarray(here + 1, other).includes(FIGURE) ? 0 : orderOf(report, here, other);
    const direction = directionBefore(report, here, first);
    if (order === 0 || direction === 0) continue;
    const figures = [here, other].map((term) => report.items[report.ref[term]] as Figure);
    // an expectation may be narrowed to a range: "cut from 6.5 percent to 5.8–6.2"
    if (figures[0].range === undefined ? figures[1].range : !figures[1].range) continue;
    const [one, next] = figures.map(sizeOf);
    const areLevels = figures.every(({ change }) => change === null) && one > 0 && next > 0;
    // "slid from a surplus of 300,000 to a deficit of 1.1 million"
    const [measure, reached] = figures.map((figure) => figure.measure?.exact);
    const areOfOne = !measure || !reached || measure === reached;
    if (areLevels && areOfOne && Math.sign(next - one) === order * direction) return true;
  }
  return false;
}

/** Whether an earlier level gainsays the word before it that says which way it went from there: "2.6 percent, down from 2.1". */
function isBaseGainsaid(report: Witness, here: number, first: number): boolean {
  const stance = here > first ? report.vocabulary.stances.get(report.key[here - 1]) : undefined;
  const direction = stance?.aspect === 'direction' ? (stance.side === 0 ? 1 : -1) : 0;
  // "up from 3.1 to 3.5" is told of the next one
  const { stems, vocabulary, first: tokenOf, kind, count } = report;
  const isNext =
    here + 2 < count && kind[here + 2] === FIGURE && vocabulary.stems.reached.has(stems[tokenOf[here + 1]]);
  if (isNext) return false;
  for (let other = here - 1; direction !== 0 && other >= Math.max(first, here - reach); other--) {
    if (report.kind[other] !== FIGURE) continue;
    if (!areOfOneKind(report, here, other) || isEarlier(report, other)) return false;
    const [was, now] = [here, other].map((term) => report.items[report.ref[term]] as Figure);
    const areLevels =
      was.change === null && now.change === null && Number(was.value) > 0 && Number(now.value) > 0;
    // "a fifth, up from 11 percent"
    return (
      was.unit.kind === now.unit.kind &&
      areLevels &&
      Math.sign(Number(now.value) - Number(was.value)) === -direction
    );
  }
  return false;
}

/** 1 where a word closely before a term says that something went up, -1 for down, 0 where none does or it is denied, or what goes is itself a course: "slowed growth to". */
export function directionBefore(witness: Witness, term: number, first: number): -1 | 0 | 1 {
  const { kind, parted } = witness;
  for (let at = term - 1, seen = 0; at >= first && seen <= led && parted[at + 1] < 2; at--) {
    if (kind[at] === FUNCTION) continue;
    if (kind[at] === NEGATION || kind[at] === FIGURE) return 0;
    // "Lower Aran" is a name
    if (isOnAxis(witness, at, 'direction') && !hasCapital(witness, at)) {
      const isDenied = at > first && kind[at - 1] === NEGATION;
      // "the growth forecast was trimmed to"
      const isAttribute = kind[at + 1] === CONTENT && kind[at + 2] === CONTENT;
      const side = sideAt(witness, at, first);
      return isDenied || isAttribute || (side !== 0 && isLedOtherwise(witness, at, first, side)) ? 0 : side;
    }
    seen++;
  }
  return 0;
}

/** Which way a word on an axis of directions says that something went; where it judges that, what it is told of tells the way. */
function sideAt(witness: Witness, at: number, first: number): -1 | 0 | 1 {
  const { ref, vocabulary, stems, first: tokenOf } = witness;
  const side = (ref[at] & 15) === 0 ? 1 : -1;
  if (!vocabulary.axes[ref[at] >> 4].isJudged) return side;
  const said = stems.subarray(tokenOf[first], tokenOf[at]);
  const has = (words: ReadonlySet<number>) => said.some((stem) => words.has(stem));
  const [isIll, isGood] = [has(vocabulary.stems.ills), has(vocabulary.stems.goods)];
  return isIll === isGood ? 0 : isGood ? side : (-side as -1 | 1);
}

/** The two levels right behind a word of direction, of which one is told as the earlier, where they are as it says: "down to 2.6 percent from 2.9". */
export function bearingOut(witness: Witness, at: number, first: number, end: number): readonly number[] {
  const { kind, parted, items, ref } = witness;
  const levels: number[] = [];
  for (let n = at + 1; n < Math.min(end, at + reach) && parted[n] < 2 && levels.length < 2; n++)
    if (kind[n] === FIGURE) levels.push(n);
  const [one, other] = levels;
  if (other === undefined || !areOfOneKind(witness, one, other)) return [];
  const [from, to] = [one, other].map((term) => Number((items[ref[term]] as Figure).value));
  const course = Math.sign(from - to) * orderOf(witness, one, other);
  return course !== 0 && course === sideAt(witness, at, first) ? levels : [];
}

/** Whether a course is the object of what somebody did the other way: "cut its forecast for growth to", but not "growth slowed to". */
function isLedOtherwise(witness: Witness, course: number, first: number, side: -1 | 1): boolean {
  const { kind, ref, parted } = witness;
  const isThing = (at: number) => witness.vocabulary.stems.courses.has(witness.stems[witness.first[at]]);
  if (!isThing(course)) return false;
  for (let at = course - 1, seen = 0; at >= first && seen <= led && parted[at + 1] === 0; at--) {
    if (kind[at] === FUNCTION) continue;
    if (kind[at] === NEGATION || kind[at] === FIGURE) return false;
    if (isOnAxis(witness, at, 'direction')) return ((ref[at] & 15) === 0 ? 1 : -1) !== side && !isThing(at);
    seen++;
  }
  return false;
}

/** -1 where the first of two figures is of an earlier time than the second, each named in its sentence; 1 the other way round. */
export function orderInTime(witness: Witness, a: number, b: number): -1 | 0 | 1 {
  const [one, other] = [ownPeriod(witness, a), ownPeriod(witness, b)];
  if (!one || !other) return 0;
  return one.to < other.from ? -1 : other.to < one.from ? 1 : 0;
}

/** The period of a figure, where its own sentence names it. */
function ownPeriod(witness: Witness, term: number): Figure['period'] {
  const { period } = witness.items[witness.ref[term]] as Figure;
  return period && contains(passageSpan(witness, passageOf(witness, term)), period.span) ? period : undefined;
}

/** Whether two figures may be levels of one thing. */
export function areOfOneKind({ kind, items, ref }: Witness, a: number, b: number): boolean {
  if (kind[a] !== FIGURE || kind[b] !== FIGURE) return false;
  const units = [a, b].map((term) => (items[ref[term]] as Figure).unit);
  const [one, other] = units.map((unit) => unit.kind);
  if (one === other || one === 'none' || other === 'none') return true;
  // people are no level of years
  const isLasting = units.some((unit) => unit.kind === 'measure' && isTime(unit.code));
  return !isLasting && (one === 'count' || other === 'count');
}

/** -1 where a word tells that the first of two figures was a level before the second, 1 the other way round, 0 where none does. */
export function orderOf(witness: Witness, a: number, b: number): -1 | 0 | 1 {
  const [one, other] = [isEarlier(witness, a), isEarlier(witness, b)];
  return one === other ? 0 : one ? -1 : 1;
}

/** Whether a word closely before a figure tells that it is what something was before. */
function isEarlier({ reading: { tokens }, stems, vocabulary, items, ref }: Witness, term: number): boolean {
  const at = tokenAt(tokens, items[ref[term]].span.from);
  for (let token = at - 1; token >= Math.max(0, at - 1 - between); token--) {
    if (vocabulary.stems.bases.has(stems[token])) return true;
    if (!vocabulary.isFunction(stems[token])) return false;
  }
  return false;
}

/** How large a figure is; of a range its middle. */
export const sizeOf = ({ value, range }: Figure): number =>
  range ? (Number(range[0]) + Number(range[1])) / 2 : Number(value);
