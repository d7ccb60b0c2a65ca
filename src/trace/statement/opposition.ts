import type { Alignment } from '../align/index.js';
import { hasCapital } from '../align/name.js';
import type { PassageIndex } from '../align/passages.js';
import { type Answered, around, isFlanked, isFollowedAlike, type Run, type Side } from '../align/side.js';
import { FIGURE, type Witness, wordKeys } from '../align/witness.js';
import { foldedAt } from '../copy/variant.js';
import { bearingOut } from '../figure/levels.js';
import { AXIS, FUNCTION, NEGATION, NUMERAL } from '../words/sense.js';
import { governed, isDenied } from './clause.js';
import { isInDoubt } from './doubt.js';
import { type Turn, turnAt } from './turn.js';

/** A word of the report, where the source has its opposite: "fell" for "rose", "may" for "must". */
export function opposite(alignment: Alignment, answered: Answered): Turn | undefined {
  const { at, to, side } = answered;
  const { report, first } = alignment;
  const { source } = side;
  if (source.kind[to] !== AXIS || source.key[to] === report.key[at]) return undefined;
  // "Thanet and Downs", "Western Cape"
  if (isOfName(report, at) || isOfName(source, to)) return undefined;
  const {
    aspect,
    isRelation,
    alike = [],
    alikeDenied = [],
    softer = [],
    open = [],
  } = report.vocabulary.axes[report.ref[at] >> 4];
  if (!isFlanked(alignment, answered, aspect === 'modality' ? 2 : 3)) return undefined;
  if (isRelation && !isFollowedAlike(alignment, answered)) return undefined;
  const groups = [report.ref[at] & 15, source.ref[to] & 15];
  const areAmong = (pairs: typeof alike) =>
    pairs.some((pair) => groups.every((group) => pair.includes(group)));
  if (softer.some(([now, was]) => now === groups[0] && was === groups[1])) return undefined;
  const denials = [isDenied(source, to, side.first), isDenied(report, at, first)];
  if (aspect === 'bound' && isOfOther(alignment, answered)) return undefined;
  const areDenied = (denials[0] || isDeniedBehind(source, to)) && (denials[1] || isDeniedBehind(report, at));
  if (areAmong(alike) || (areDenied && areAmong(alikeDenied))) return undefined;
  const beside = contentAround(to, side, aspect === 'modality');
  if (countAnswered(alignment, side) < Math.min(company, beside - 1)) return undefined;
  if (aspect === 'modality' && governsOther(alignment, at, side, to)) return undefined;
  // "has not ruled out that it will": it may
  if (open.includes(groups[0]) && isInDoubt(source, to, side.first)) return undefined;
  // a passage that has the report's word as well says it of something else, unless it is the same sentence but for a word
  if (
    alignment.closeness < (aspect === 'value' ? nearlySameValue : nearlySame) &&
    (saysToo(source, side, report, at) || (aspect === 'direction' && hasSide(source, side, report.ref[at])))
  )
    return undefined;
  // where both sides have both words, they only stand in another order
  if (saysToo(report, alignment, source, to) && saysToo(source, side, report, at)) return undefined;
  // "down in the town and up on the ring road" for "lower in the town and higher on the ring road"
  if (hasSide(report, alignment, source.ref[to]) && hasSide(source, side, report.ref[at])) return undefined;
  if (comparesOther(alignment, at, side, to)) return undefined;
  const borneOut = aspect === 'direction' ? bearingOut(report, at, first, alignment.end) : [];
  if (borneOut.length > 0 && borneOut.every((level) => saysToo(source, side, report, level)))
    return undefined;
  if (aspect === 'bound' && cuts(report, at) !== cuts(source, to)) return undefined;
  // "did not rise" and "fell" agree
  if (denials[0] !== denials[1] && aspect !== 'modality') return undefined;
  // "a fifth more than" tells no bound but which of two is larger
  const isComparing = aspect === 'bound' && figureBeside(report, at, alignment) !== undefined;
  return turnAt(isComparing ? 'direction' : aspect, alignment, answered);
}

/** Whether a verb behind a bound makes less of something: "more than halved" leaves less than half. */
const cuts = ({ end, stems, vocabulary }: Witness, at: number): boolean =>
  vocabulary.stems.cutting.has(stems[end[at]]);

/** Whether a bound is that of a part, and of what it is a part the source's passage does not say: "more than half of the loss". */
function isOfOther({ report, first, end, pair, by }: Alignment, { at, side }: Answered): boolean {
  const next = (from: number): number => {
    let n = from + 1;
    while (n < end && !report.parted[n] && report.kind[n] === FUNCTION) n++;
    return n < end && !report.parted[n] ? n : -1;
  };
  const part = next(at);
  const whole = part < 0 || report.kind[part + 1] !== FUNCTION ? -1 : next(part);
  return whole >= 0 && (pair[whole - first] < 0 || by[whole - first] !== side.by);
}

/** Whether a term has a capital that is not its sentence's. */
const isOfName = (witness: Witness, at: number): boolean => witness.parted[at] < 2 && hasCapital(witness, at);

/** Whether a negation stands right behind a term: "could not". */
const isDeniedBehind = ({ kind, parted }: Witness, at: number): boolean =>
  kind[at + 1] === NEGATION && !parted[at + 1];

/** A word of the report, where the source has it with a prefix that denies, or without: "unvaccinated". */
export function deniedByPrefix(alignment: Alignment, answered: Answered): Turn | undefined {
  const { at, to, side } = answered;
  const { report, first } = alignment;
  const { source } = side;
  if (!report.vocabulary.isOpposite(report.key[at], source.key[to])) return undefined;
  if (!isFlanked(alignment, answered, 3) || isDenied(source, to, side.first) !== isDenied(report, at, first))
    return undefined;
  // "high for the unvaccinated and low for the vaccinated"
  if (saysToo(report, alignment, source, to) && saysToo(source, side, report, at)) return undefined;
  return turnAt('polarity', alignment, answered);
}

/** From this share of words in common on two passages are the same sentence but for a word or two. */
const nearlySame = 0.52;
/** Of two ordinals a passage may have each of another thing: "second" and "third". */
const nearlySameValue = 0.72;

/** Whether two words of comparison stand beside figures that say different things: "12 percent more", "three times less", "more than 25". */
function comparesOther(
  { report, first, end }: Alignment,
  at: number,
  { source, ...run }: Side,
  to: number,
): boolean {
  const differ = (step: number): boolean => {
    const now = figureBeside(report, at, { first, end }, step);
    const was = figureBeside(source, to, run, step);
    return now !== undefined && was !== undefined && now !== was;
  };
  return differ(-1) || differ(1);
}

/** The key of the figure right before a term, or right behind it. */
const figureBeside = (
  { kind, key }: Witness,
  at: number,
  { first, end }: Run,
  step = -1,
): number | undefined =>
  at + step >= first && at + step < end && kind[at + step] === FIGURE ? key[at + step] : undefined;

/** Whether a modal stands with another verb than the one it answers does, which the report has elsewhere or not at all. */
function governsOther(
  { report, first, end, pair, by }: Alignment,
  at: number,
  side: Side,
  to: number,
): boolean {
  const now = governed(report, at, end);
  const was = governed(side.source, to, side.end);
  if (now < 0 || was < 0) return false;
  const answer = by[now - first] === side.by ? pair[now - first] : -1;
  return answer !== was && side.back[was - side.first] !== now - first;
}

/** Words are compared in passages that have so many words with content in common. */
const company = 2;

/** How many words say something around a term of a source: in its clause, and for a modal in its whole passage. */
function contentAround(to: number, { source: { kind, parted }, first, end }: Side, isModal: boolean): number {
  let count = 1;
  for (let at = to - 1; at >= first && (isModal || !parted[at + 1]); at--) if (kind[at] !== FUNCTION) count++;
  for (let at = to + 1; at < end && (isModal || !parted[at]); at++) if (kind[at] !== FUNCTION) count++;
  return count;
}

/** How many words with content a passage of the source shares with the report's. */
function countAnswered({ report, first, pair, by }: Alignment, { source, by: one }: Side): number {
  let count = 0;
  for (let i = 0; i < pair.length; i++) {
    if (by[i] !== one || pair[i] < 0 || report.kind[first + i] === FUNCTION) continue;
    if (report.key[first + i] === source.key[pair[i]]) count++;
  }
  return count;
}

/** Whether a run has a word of one side of an opposition, as a term's `ref` gives it. */
function hasSide({ kind, ref }: Witness, { first, end }: Run, side: number): boolean {
  for (let at = first; at < end; at++) if (kind[at] === AXIS && ref[at] === side) return true;
  return false;
}

/** Whether a run of one text has the very words that are a term of the other, also inside an item. */
function saysToo(one: Witness, { first, end }: Run, other: Witness, term: number): boolean {
  const wanted = wordKeys(other, term);
  for (let at = first; at < end; at++) {
    const words = wordKeys(one, at);
    if (wanted.every((word) => words.includes(word))) return true;
  }
  return false;
}

/** A number that is no item ("COP 29"), where the source has another. */
export function otherNumeral(alignment: Alignment, answered: Answered): Turn | undefined {
  const { at, to, side } = answered;
  const { source } = side;
  const number = alignment.report.key[at];
  if (source.kind[to] !== NUMERAL || source.key[to] === number) return undefined;
  // the passage has the number too, in another order
  if (source.key.subarray(side.first, side.end).includes(number)) return undefined;
  if (!isFlanked(alignment, answered, 2)) return undefined;
  return {
    aspect: 'value',
    now: { first: at, end: at + 1 },
    was: { first: to, end: to + 1 },
    source: side.sourceIndex,
  };
}

/** A superlative of the report, its term `i`, that the source does not have. */
export function addedSuperlative(
  alignment: Alignment,
  i: number,
  index: PassageIndex,
  sides: readonly Side[],
): Turn | undefined {
  const { report, first, pair } = alignment;
  const side = sides[0];
  if (pair[i] >= 0) return undefined;
  const isBeside = alignment.passages.some(({ source, passage }) => {
    const { start, kind, passages, first: token, end, stems, vocabulary } = index.sources[source];
    const [from, to] = [start[Math.max(0, passage - 2)], start[Math.min(passages, passage + 3)]];
    if (kind.subarray(from, to).includes(report.kind[first + i])) return true;
    const [low, high] = [token[start[passage]], end[start[passage + 1] - 1]];
    // "a record 5 percent" for "5 percent, the largest rise since 1961"
    for (let at = token[from]; at < end[to - 1]; at++)
      if (vocabulary.forms.isSuperlative(foldedAt(index.sources[source], at))) return true;
    // "the only tender" for "its only tender"
    const last = report.stems[report.end[first + i] - 1];
    const { extremes, soles } = vocabulary.stems;
    return stems
      .subarray(low, high)
      .some((stem) => stem === last || extremes.has(stem) || (soles.has(last) && soles.has(stem)));
  });
  if (isBeside) return undefined;
  return {
    aspect: 'wording',
    now: around(first + i, alignment, 2),
    was: { first: side.first, end: side.end },
    source: side.sourceIndex,
    restsOnCopy: true,
  };
}
