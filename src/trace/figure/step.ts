import type { Figure } from '../../core/item.js';
import { isOneOf, tokenAt } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, isOnAxis, PERIOD, passageOf, termsOver, type Witness } from '../align/witness.js';
import { AXIS, CONTENT, FUNCTION, SUPERLATIVE } from '../words/sense.js';
import { directionBefore, orderOf } from './levels.js';
import type { Rated } from './rating.js';

/** Whether a number is what something changed by, or what it came to. */
type Told = 'step' | 'level';

/** Below this closeness to its source a sentence is told anew: nothing tells whether a share is what something rose by or a rise itself. */
const close = 0.5;

/** Whether a report has a thing change by what it came to in the source, or come to what it changed by: "up by 420" for "up to 420". */
export function isStepForLevel(
  { report, first, closeness }: Alignment,
  i: number,
  best: Rated,
  { sources }: PassageIndex,
  rated: readonly Rated[],
): boolean {
  const now = toldAs(report, first + i, first);
  const was = now && toldIn(sources[best.source], best.term);
  if (!was || was === now) return false;
  // inflation of 3 percent is that prices rose by 3 percent, and what grew "to 3 percent" may be the rise itself
  if (
    best.was.unit.kind === 'percent' &&
    (closeness < close || !areOfOneMeasure(report, first + i, sources[best.source], best.term))
  )
    return false;
  const isToldSo = (one: Rated) => toldIn(sources[one.source], one.term) === was;
  return rated.every((one) => one === best || one.closeness !== best.closeness || isToldSo(one));
}

/** Which figures of the sources are told otherwise than one that the report and its source both tell as a level, or both as a step; undefined for none. */
export function toldApartFrom(
  best: Rated,
  { report, first }: Alignment,
  i: number,
  { sources }: PassageIndex,
): ((other: Rated) => boolean) | undefined {
  const now = toldAs(report, first + i, first);
  if (!now || toldIn(sources[best.source], best.term) !== now) return undefined;
  return (other) => (toldIn(sources[other.source], other.term) ?? now) !== now;
}

/** Whether "up to" before a figure of the report may be no limit: where the source has the thing rise to it, or the report tells from where. */
export const mayBeReached = (
  { report, first, end }: Alignment,
  i: number,
  source: Witness,
  term: number,
): boolean =>
  isUpTo(report, first + i) && (toldIn(source, term) === 'level' || isFromBase(report, first + i, end));

/** Whether the level that something came from stands right behind a figure: "7,000 from 6,200". */
const isFromBase = (witness: Witness, at: number, end: number): boolean =>
  at + 2 < end && witness.kind[at + 2] === FIGURE && orderOf(witness, at, at + 2) === 1;

/** Whether words right before a figure may be a limit as well as where something went: "up to". */
function isUpTo(witness: Witness, at: number): boolean {
  const { reading, stems, vocabulary } = witness;
  const token = tokenAt(reading.tokens, figureAt(witness, at).span.from) - 1;
  return (
    token > 0 &&
    vocabulary.stems.reached.has(stems[token]) &&
    vocabulary.match(reading.tokens, stems, token - 1, token) > 0 &&
    vocabulary.sense.kind === AXIS &&
    vocabulary.axes[vocabulary.sense.axis].aspect === 'direction'
  );
}

/** How a source tells a figure, its term `at`. */
function toldIn(source: Witness, at: number): Told | undefined {
  return toldAs(source, at, source.start[passageOf(source, at)]);
}

/** How a run tells a figure, its term `at`; undefined where its words do not say. */
function toldAs(witness: Witness, at: number, first: number): Told | undefined {
  const figure = figureAt(witness, at);
  if (figure.range) return undefined;
  const { tokens } = witness.reading;
  // in tables a plus tells a level above nought
  if (isOneOf(tokens, tokenAt(tokens, figure.span.from) - 1, '+')) return undefined;
  if (figure.bound === 'under' && isUpTo(witness, at)) return undefined;
  if (isReached(witness, at, first)) return 'level';
  // what is "climbed" has its height
  if (figure.change) return isAttributive(figure) ? undefined : 'step';
  return isAttained(witness, at) ? 'level' : undefined;
}

/** Whether a figure is told as a quality of what stands behind it: "2,642-metre". */
const isAttributive = ({ exact }: Figure): boolean => /\d-\p{L}/u.test(exact);

/** Whether words right before a figure say that something went there: "an increase in the pension to". */
function isReached(witness: Witness, at: number, first: number): boolean {
  const { stems, end, vocabulary } = witness;
  let to = at - 1;
  // "to a record 1.9 million"
  while (to > first && isOfRank(witness, to)) to--;
  if (to < first || !vocabulary.stems.reached.has(stems[end[to] - 1])) return false;
  return directionBefore(witness, to, first) !== 0 || stepBefore(witness, to, first) !== null;
}

/** Whether a term is a superlative, or a small word before one that leads nowhere itself. */
const isOfRank = ({ kind, stems, end, vocabulary }: Witness, at: number): boolean =>
  kind[at] === SUPERLATIVE ||
  (kind[at] === FUNCTION &&
    kind[at + 1] === SUPERLATIVE &&
    !vocabulary.stems.reached.has(stems[end[at] - 1]));

/** Whether the word right before a figure says that something is there: "stood at", "reaching". */
function isAttained(witness: Witness, at: number): boolean {
  const token = tokenAt(witness.reading.tokens, figureAt(witness, at).span.from) - 1;
  return token >= 0 && witness.vocabulary.stems.attained.has(witness.stems[token]);
}

/** The direction of the step that stands right before what leads to a level, be a time between: "by 6 crowns in May to 42 crowns". */
function stepBefore(witness: Witness, to: number, first: number): Figure['change'] {
  const { kind } = witness;
  let at = to - 1;
  while (at >= first && (kind[at] === FUNCTION || kind[at] === PERIOD)) at--;
  return at >= first && kind[at] === FIGURE ? figureAt(witness, at).change : null;
}

/**
 * Whether what the report's figure measures stands before the source's too, and neither is of a rise or a fall itself:
 * "growth slowed to 3 percent" is that it grew by 3 percent.
 */
function areOfOneMeasure(report: Witness, at: number, source: Witness, to: number): boolean {
  if (isOfCourse(report, at) || isOfCourse(source, to)) return false;
  const [object, other] = [contentBefore(report, at), contentBefore(source, to)];
  if (object >= 0 && other >= 0 && report.key[object] === source.key[other]) return true;
  const last = measureOf(report, at).at(-1);
  if (last === undefined) return false;
  return source.key.subarray(source.start[passageOf(source, to)], to).includes(report.key[last]);
}

/** Whether more than the move that leads to it tells a rise or a fall before a figure, or a noun does: "growth slowed to", "the rise in rents". */
function isOfCourse(witness: Witness, at: number): boolean {
  const { start, kind, stems, end, vocabulary } = witness;
  // "growth came to" is of a rise though nothing moves
  const to = end[at - 1] - 1;
  const isMovedTo = vocabulary.stems.reached.has(stems[to]);
  const isAmount = isMovedTo && vocabulary.stems.amounting.has(stems[to - 1]);
  let moves = !isAmount && (isMovedTo || figureAt(witness, at).change) ? 1 : 0;
  for (let n = at - 1; n >= start[passageOf(witness, at)] && kind[n] !== FIGURE; n--) {
    if (!isOnAxis(witness, n, 'direction')) continue;
    if (moves-- === 0 || vocabulary.stems.ofs.has(stems[end[n]])) return true;
  }
  return false;
}

/** The next word with content before a figure in its sentence; -1 for none. */
function contentBefore(witness: Witness, at: number): number {
  const first = witness.start[passageOf(witness, at)];
  let n = at - 1;
  while (n >= first && witness.kind[n] !== CONTENT) n--;
  return n < first ? -1 : n;
}

/** The terms of what a figure measures. */
function measureOf(witness: Witness, at: number): number[] {
  const { measure } = figureAt(witness, at);
  return measure ? termsOver(witness, measure.span) : [];
}

const figureAt = ({ items, ref }: Witness, term: number): Figure => items[ref[term]] as Figure;
