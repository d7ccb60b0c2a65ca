import type { Figure, Unit } from '../../core/item.js';
import { isOneOf, tokenAt, WORD } from '../../core/token.js';
import { boundToOther, isJoined } from '../align/binding.js';
import { isAligned, isTaken, itemAt } from '../align/candidates.js';
import { crossed, exchanged, isTurnedRound } from '../align/crossing.js';
import { isNumberAlone, isOfOwnClause } from '../align/elliptic.js';
import type { Alignment } from '../align/index.js';
import { isLaidOut } from '../align/laid-out.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, passageOf, type Witness, wordsOver } from '../align/witness.js';
import type { Change } from '../finding.js';
import { FUNCTION } from '../words/sense.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { isOverOther } from './basis.js';
import { boundsAgree, figureChanges, mayBeIn } from './compare.js';
import { isCourseTurned } from './course.js';
import {
  hedgedBeside,
  hedgedWords,
  isHedgeDenied,
  isLimited,
  isSpan,
  isStressed,
  ledWords,
} from './hedge.js';
import { areLevelsTurned, goesAlike, isCourseGainsaid, orderOf } from './levels.js';
import { measureChange } from './measure.js';
import { isOfOtherTime } from './other-time.js';
import { isTouched, type Rated } from './rating.js';
import { isMovedThoughStaying } from './stay.js';
import { isStepForLevel, mayBeReached } from './step.js';

/** Everything in which a figure of the report, term `i` of an alignment, differs from the source's that it comes from. */
export function changesFrom(
  now: Figure,
  best: Rated,
  alignment: Alignment,
  i: number,
  index: PassageIndex,
  rated: readonly Rated[],
): Change[] {
  const { report, first, end } = alignment;
  const source = index.sources[best.source];
  const isBoundInWords = best.closeness === 'equal' && mayBeBoundInWords(now, best, alignment, i, index);
  const isOnlyStressed =
    best.closeness === 'equal' &&
    (best.was.bound === 'exact' || best.was.bound === 'about') &&
    isStressed(report, now);
  const isOnlySpan =
    best.closeness === 'equal' &&
    ((best.was.bound !== 'over' && isSpan(report, now)) ||
      (now.bound === 'exact' && isSpan(source, best.was)));
  const isMove = now.bound === 'under' && mayBeReached(alignment, i, source, best.term);
  const isOtherwise =
    isHedgeDenied(report, first + i, first) !==
    isHedgeDenied(source, best.term, passageAround(source, best.term)[0]);
  const mayHedgeBeside = boundsAgree(
    hedgedBeside(report, first + i, first, end, now),
    hedgedBeside(source, best.term, ...passageAround(source, best.term), best.like),
    best.closeness,
  );
  const changes = figureChanges(
    now,
    best.like,
    best.closeness,
    report.vocabulary,
    report.vocabulary !== source.vocabulary,
  ).filter(
    ({ aspect }) =>
      !(aspect === 'range' && saysBothEnds(alignment, now, best.was)) &&
      !(
        aspect === 'unit' &&
        (best.unit === 'loose' || isForThisToo(now, source, best.term) || isSpread(now, best.was, source))
      ) &&
      !(
        aspect === 'bound' &&
        (mayHedgeBeside || isOnlyStressed || isOnlySpan || isMove || isBoundInWords || isOtherwise)
      ),
  );
  const isOverLimit = now.bound === 'over' && best.was.bound === 'exact' && isLimited(source, best.was);
  if (isOverLimit && !changes.some(({ aspect }) => aspect === 'bound'))
    changes.push({ aspect: 'bound', was: best.was.exact, now: now.exact });
  if (isUnitLost(alignment, i, best.like))
    changes.push({ aspect: 'unit', was: best.was.exact, now: now.exact });
  if (isOtherCurrency(now, best, index, report.vocabulary))
    changes.push({ aspect: 'currency', was: best.was.exact, now: now.exact });
  if (isOfOtherTime(alignment, now, best, rated, index) && now.period && best.was.period)
    changes.push({ aspect: 'period', was: best.was.period.exact, now: now.period.exact });
  const measured =
    best.closeness === 'other' ? undefined : measureChange(now, best.was, alignment, source, index);
  if (measured) changes.push(measured);
  for (const change of changes) {
    if (change.aspect !== 'bound') continue;
    change.was = hedgedWords(source, best.was);
    change.now = hedgedWords(report, now);
  }
  // the report's number is the source's for something beside it
  const isTaken = best.closeness === 'other' && rated.some(isSameBeside);
  if (isTaken) changes.push({ aspect: 'measure', was: best.was.exact, now: now.exact });
  // of "tin and zinc by 3 and 4 percent, respectively" the words beside a number are not its own
  if (isOfLists(source, best.term)) return changes.filter(({ aspect }) => aspect !== 'measure');
  const isAlone = isNumberAlone(source, best.term);
  const swapped =
    !isAlone && changes.every(({ aspect }) => aspect === 'bound') && best.closeness === 'equal'
      ? swappedFor(now, alignment, i, index, best, rated)
      : undefined;
  if (swapped) changes.push({ aspect: 'measure', was: swapped.was.exact, now: now.exact });
  const bound =
    !isAlone && changes.length === 0 && best.closeness === 'equal'
      ? boundOther(now, alignment, i, best, index, rated)
      : undefined;
  if (bound) changes.push({ aspect: 'measure', was: bound.was.exact, now: now.exact });
  const mayBeTurned =
    changes.length === 0 && best.closeness === 'equal' && !goesAlike(alignment, i, best, index);
  if (
    mayBeTurned &&
    (isTurnedRound(alignment, i, best, index) ||
      areLevelsTurned(alignment, i, best, index) ||
      isCourseTurned(alignment, i, best, index) ||
      isCourseGainsaid(alignment, i))
  )
    changes.push({ aspect: 'direction', was: best.was.exact, now: now.exact });
  if (mayBeTurned && changes.length === 0 && isMovedThoughStaying(alignment, i, best, index, rated))
    changes.push({ aspect: 'direction', was: ledWords(source, best.was), now: ledWords(report, now) });
  if (
    changes.length === 0 &&
    best.closeness === 'equal' &&
    isOverOther(now, alignment, i, best, index, rated)
  )
    changes.push({
      aspect: 'period',
      was: wordsFrom(source, best.term, source.count),
      now: wordsFrom(report, first + i, end),
    });
  if (changes.length === 0 && isStepForLevel(alignment, i, best, index, rated))
    changes.push({ aspect: 'direction', was: ledWords(source, best.was), now: ledWords(report, now) });
  return changes;
}

/**
 * Whether a hedge that only one of two figures has may stand on the other side in words that are not known as one:
 * other words stand beside it there, or the other side is in another language.
 */
function mayBeBoundInWords(
  now: Figure,
  best: Rated,
  alignment: Alignment,
  i: number,
  index: PassageIndex,
): boolean {
  if ((best.was.bound !== 'exact' && now.bound !== 'exact') || best.was.range) return false;
  if (alignment.closeness < mostly) return true;
  const isWhole = best.was.bound !== 'exact' && alignment.closeness >= nearlyAll;
  return !isWhole && !isTouched(alignment, i, best, index, true);
}

/** Whether the passage of a term lays two lists beside one another, member by member. */
export function isOfLists(witness: Witness, term: number): boolean {
  const [first, end] = passageAround(witness, term);
  return isLaidOut(witness, { first, end });
}

/** From this share of words in common on a sentence is the source's. */
const mostly = 0.5;
/** And from this one on it is but for a word or two. */
const nearlyAll = 0.72;

/** Whether a figure close by says the same in the same unit. */
const isSameBeside = ({ close, closeness, unit }: Rated): boolean =>
  close && closeness === 'equal' && unit === 'same';

/** The figure in whose place the report gives one that the source has for something else. */
function swappedFor(
  now: Figure,
  alignment: Alignment,
  i: number,
  index: PassageIndex,
  best: Rated,
  rated: readonly Rated[],
): Rated | undefined {
  const { report, first, end, pair } = alignment;
  const said = report.key.subarray(first, end);
  const same = rated.filter(({ closeness }) => closeness === 'equal');
  const others = rated.filter(
    ({ source, term, close, closeness, unit, was }) =>
      close &&
      closeness === 'other' &&
      unit !== 'other' &&
      mayCountSame(now.unit, was.unit) &&
      !isWholeOf(was, now) &&
      !areOrderedAlike(alignment, i, index.sources[source], [best.term, term]) &&
      !(
        isSaidToo(alignment, index.sources[source].key[term], i) &&
        isOfOwnClause(index.sources[source], term, said)
      ),
  );
  const source = index.sources[best.source];
  if (isOfOwnClause(source, best.term, said) && !isTaken(alignment, i, source, best.term)) return undefined;
  const isSaidOfOther = (other: Rated) =>
    pair.some((_, j) => {
      const isOther = report.key[first + j] === index.sources[other.source].key[other.term];
      if (!isOther || report.kind[first + j] !== FIGURE || !isBeside(other, best, index)) return false;
      const said = itemAt(report, first + j) as Figure;
      return (
        areNounsExchanged(now, said, best.was, other.was) ||
        (exchanged(alignment, i, j, index, best, other) &&
          !areInPlace(report, [first + i, first + j], best, other, index))
      );
    });
  const alike = others.filter(({ unit }) => unit === 'same');
  const unsaid = alike.filter(
    (other) => !isSaidToo(alignment, index.sources[other.source].key[other.term], i),
  );
  return crossed(alignment, i, index, same, unsaid) ?? others.find(isSaidOfOther);
}

/** Whether a number is the whole that a ratio is of: 15,100 of "302 of 15,100". */
const isWholeOf = ({ value }: Figure, { outOf }: Figure): boolean => outOf !== undefined && value === outOf;

/** Whether two figures of a report have behind them what the source has behind each, and not behind the other. */
function areInPlace(
  report: Witness,
  [at, beside]: readonly [number, number],
  one: Rated,
  other: Rated,
  { sources }: PassageIndex,
): boolean {
  const isBehind = (term: number, { source, term: to }: Rated) =>
    isFollowedBySame(report, term, sources[source], to);
  return isBehind(at, one) && isBehind(beside, other) && !isBehind(at, other) && !isBehind(beside, one);
}

/** Whether the next term that says something, or the next two words, are the same behind two terms of two texts. */
function isFollowedBySame(report: Witness, at: number, source: Witness, to: number): boolean {
  const [here, there] = [report.end[at], source.end[to]];
  const areSame = (n: number) => report.stems[here + n] === source.stems[there + n];
  if (report.reading.tokens.kind[here] === WORD && areSame(0) && areSame(1)) return true;
  const next = ({ kind, count }: Witness, term: number): number => {
    let n = term + 1;
    while (n < count && kind[n] === FUNCTION) n++;
    return n;
  };
  const [one, other] = [next(report, at), next(source, to)];
  return one < report.count && other < source.count && report.key[one] === source.key[other];
}

/** The figure beside a report's in its source whose words the report gives to it. */
function boundOther(
  now: Figure,
  alignment: Alignment,
  i: number,
  best: Rated,
  index: PassageIndex,
  rated: readonly Rated[],
): Rated | undefined {
  if (best.was.outOf !== undefined || !isAligned(best, alignment.passages, index)) return undefined;
  // the number that is told twice may be either
  const isTwice = rated.filter((one) => one.close && one.closeness === 'equal').length > 1;
  if (isTwice) return undefined;
  const beside = rated.filter(
    (one) =>
      one.close &&
      one.closeness === 'other' &&
      one.unit === 'same' &&
      !isWholeOf(one.was, now) &&
      isBeside(one, best, index) &&
      !areOrderedAlike(alignment, i, index.sources[one.source], [best.term, one.term]) &&
      !isJoined(index.sources[one.source], one.term, best.term),
  );
  const terms = beside.map(({ term }) => term);
  const other = boundToOther(alignment, i, index.sources[best.source], best.term, terms, index);
  return beside.find(({ term }) => term === other);
}

/** Whether a report tells both of two levels, the same of them as the earlier one: "from 96 to 141" for "to 141 from 96". */
function areOrderedAlike(
  { report, first, end }: Alignment,
  i: number,
  source: Witness,
  [term, other]: readonly [number, number],
): boolean {
  const beside = report.key.subarray(first, end).indexOf(source.key[other]);
  if (beside < 0 || beside === i || term === other) return false;
  const order = orderOf(report, first + i, first + beside);
  return order !== 0 && order === orderOf(source, term, other);
}

/** Whether two figures stand in one passage of a source. */
const isBeside = (one: Rated, other: Rated, { sources }: PassageIndex): boolean =>
  one.source === other.source &&
  passageOf(sources[one.source], one.term) === passageOf(sources[other.source], other.term);

/** Whether another figure of the report's passage says what a key stands for. */
const isSaidToo = ({ report, first, end }: Alignment, key: number, i: number): boolean =>
  report.key.subarray(first, end).some((one, n) => n !== i && one === key);

/** The terms of the passage that a term stands in: its first, and after its last. */
function passageAround(witness: Witness, term: number): [first: number, end: number] {
  const passage = passageOf(witness, term);
  return [witness.start[passage], witness.start[passage + 1]];
}

/** Whether two figures count things of one name, or one does not say which. */
const mayCountSame = (now: Unit, was: Unit): boolean =>
  isCounted(now) !== isCounted(was)
    ? false
    : now.kind !== 'count' || was.kind !== 'count' || now.noun === was.noun;

/** Whether a unit is that of a number of things. */
const isCounted = ({ kind }: Unit): boolean => kind === 'count' || kind === 'none';

/** Whether two numbers have each the things of the other: "five ships and two drones" for "two ships and five drones". */
function areNounsExchanged(now: Figure, said: Figure, was: Figure, other: Figure): boolean {
  const [here, there, one, another] = [now, said, was, other].map(({ unit }) =>
    unit.kind === 'count' ? unit.noun : undefined,
  );
  return here !== undefined && one !== undefined && here !== one && here === another && there === one;
}

/** Whether the passage gives both ends of a source's range, each for itself: "from 59% to 61%". */
function saysBothEnds({ report, first, end }: Alignment, now: Figure, { range }: Figure): boolean {
  if (!range || now.range) return false;
  const values = new Set<string | undefined>();
  for (let at = first; at < end; at++) {
    if (report.kind[at] === FIGURE) values.add((itemAt(report, at) as Figure).value);
  }
  return range.every((value) => values.has(value));
}

/** Whether a percentage or a sum of money became a bare number, with no figure in its sentence or the one before that has the unit for both. */
function isUnitLost({ report, first, end }: Alignment, i: number, was: Figure): boolean {
  const at = first + i;
  const { unit } = itemAt(report, at) as Figure;
  if (unit.kind !== 'none' || (was.unit.kind !== 'percent' && was.unit.kind !== 'currency')) return false;
  const passage = passageOf(report, at);
  // the sentences before may have named the money
  const from = was.unit.kind === 'currency' ? 0 : Math.max(0, passage - 1);
  for (let n = report.start[from]; n < end; n++) {
    if (n === at || report.kind[n] !== FIGURE) continue;
    const { unit } = itemAt(report, n) as Figure;
    if (unit.kind === was.unit.kind || (Math.abs(n - at) <= beside && unit.kind !== 'none')) return false;
  }
  return true;
}

/** Whether percentage points of a report are what a source puts on a rate in percent: "1.5 points over" for "plus 1.5%". */
const isSpread = (now: Figure, was: Figure, { reading: { tokens }, stems, vocabulary }: Witness): boolean => {
  if (now.unit.kind !== 'percentage-point' || was.unit.kind !== 'percent') return false;
  const at = tokenAt(tokens, was.span.from) - 1;
  return at >= 0 && (vocabulary.stems.spreads.has(stems[at]) || isOneOf(tokens, at, '+'));
};

/** A figure's words with those behind it in its clause, a few at most. */
function wordsFrom(witness: Witness, at: number, end: number): string {
  let after = at + 1;
  while (after < Math.min(end, at + longestTold) && !witness.parted[after] && witness.kind[after] !== FIGURE)
    after++;
  return wordsOver(witness, witness.first[at], witness.end[after - 1]);
}
const longestTold = 8;

/** So many words behind an amount may tell what else it is for. */
const furtherBase = 3;

/** Whether an amount of a source is also for what the report's is for: "4,000 crowns per person per month", told as "a month". */
const isForThisToo = ({ exact, unit }: Figure, source: Witness, term: number): boolean =>
  unit.per !== undefined &&
  source.stems
    .subarray(source.end[term], source.end[term] + furtherBase)
    .includes(source.vocabulary.keysOf(exact.slice(exact.lastIndexOf(' ') + 1))[0]);

/** Whether a number without a unit of its own became money of another currency than the only one that the sources have. */
const isOtherCurrency = (
  now: Figure,
  { like, unit: match }: Rated,
  index: PassageIndex,
  vocabulary: Vocabulary,
): boolean => {
  const { unit } = now;
  if (unit.kind !== 'currency') return false;
  if (index.currency !== undefined && mayBeIn(now, index.currency, vocabulary)) return false;
  const isTaken = like.unit.kind === 'none' || (like.unit.kind === 'currency' && match === 'loose');
  return isTaken && index.currency !== undefined && index.currency !== unit.code;
};

/** So many terms away a figure may have its unit for another as well. */
const beside = 6;
