import type { Figure, Unit } from '../../core/item.js';
import { isJoined } from '../align/binding.js';
import { isNumberAlone, isOfOwnClause } from '../align/elliptic.js';
import type { Alignment } from '../align/index.js';
import { wordsIn } from '../align/nearest.js';
import type { PassageIndex } from '../align/passages.js';
import { fitting, loose, placeOf } from '../align/place.js';
import { FIGURE, passageOf, termAt, type Witness } from '../align/witness.js';
import { FUNCTION } from '../words/sense.js';
import { areOfTwoKinds, isShare, type Rated } from './rating.js';

/** From here on the words around a figure are those of another, which must have them by so much more than where it comes from. */
const ownWords = 0.5;
const clearly = 0.2;
/** So much of a sentence must be copied for a number's place in it to tell whose it is, of which a rival has so much at least, and so much more. */
const mostlyCopied = 0.3;
const leastFit = 0.3;
const better = 0.05;
/** So many words right before a number, or right behind it, tell what it is, where so many of them have content. */
const phrase = 3;
const withContent = 2;
/** More words beside a number are not looked at. */
const farthest = 5;

/**
 * The figure of a source whose words the report gives to a number that the source has for something else: one close by
 * that has most of the words around it, or one that stands in the very phrase. Undefined where there is none.
 */
export function rivalOf(
  now: Figure,
  alignment: Alignment,
  i: number,
  index: PassageIndex,
  rated: readonly Rated[],
): Rated | undefined {
  if (!index.speaks(alignment.report.vocabulary)) return undefined;
  const { report, first, end } = alignment;
  const said = report.key.subarray(first, end);
  const same = rated.filter(({ closeness }) => closeness !== 'other');
  if (same.some(({ source, term }) => isOfOwnClause(index.sources[source], term, said))) return undefined;
  // what a bare number is of stands in the sentence before it
  if (same.some(({ source, term }) => isNumberAlone(index.sources[source], term))) return undefined;
  const others = rated.filter(
    ({ source, term, close, closeness, unit, was }) =>
      close &&
      closeness === 'other' &&
      unit !== 'other' &&
      !areOfTwoKinds(now, was) &&
      was.value !== now.outOf &&
      isShare(now) === isShare(was) &&
      !said.includes(index.sources[source].key[term]),
  );
  // "from nine to five": the words before the two are of both
  const areJoined = ({ source, term }: Rated) =>
    same.some((one) => one.source === source && isJoined(index.sources[source], one.term, term));
  const least = Math.max(ownWords, clearly + Math.max(...same.map(({ near }) => near)));
  // where the two stand in each other's place it is of the same thing, and words beside several numbers are of any of them
  const isAlone = report.kind.subarray(first, end).filter((kind) => kind === FIGURE).length === 1;
  const isApart = isAlone && !same.some(({ paired }) => paired);
  const near = others.find(
    (one) =>
      isApart &&
      one.unit === 'same' &&
      one.isTold &&
      one.near >= least &&
      saysMoreOf(alignment, i, index.sources[one.source], one.term),
  );
  if (near) return near;
  const isPlaced = isAlone && alignment.copied >= mostlyCopied;
  const placed = isPlaced
    ? rivalInPlace(
        alignment,
        i,
        index,
        same,
        others.filter(({ was }) => was.unit.kind === now.unit.kind),
      )
    : undefined;
  if (placed && saysMoreOf(alignment, i, index.sources[placed.source], placed.term)) return placed;
  const isIn = ({ source, term }: Rated) => isInPhrase(report, first + i, index.sources[source], term);
  const own = Math.max(0, ...same.map(({ near }) => near));
  // a sum is no rate, though the unit of one of them stands with another number
  const mayBe = ({ was: { unit } }: Rated) => {
    const kinds = [unit.kind, now.unit.kind];
    return kinds[0] === kinds[1] || kinds.includes('none') || !kinds.some((kind) => apart.has(kind));
  };
  return same.some(isIn)
    ? undefined
    : others.find((one) => one.near >= own && mayBe(one) && isIn(one) && !areJoined(one));
}

const apart: ReadonlySet<Unit['kind']> = new Set(['currency', 'percent', 'percentage-point']);

/** Whether a passage of a report says more that a source says of a figure than that something came to so much. */
function saysMoreOf({ report, first, end }: Alignment, i: number, source: Witness, term: number): boolean {
  const { stems } = report.vocabulary;
  const passage = passageOf(source, term);
  const there = source.key.subarray(source.start[passage], source.start[passage + 1]);
  for (let at = first; at < end; at++) {
    const stem = report.stems[report.first[at]];
    if (
      at === first + i ||
      report.kind[at] === FUNCTION ||
      stems.amounting.has(stem) ||
      stems.attained.has(stem)
    )
      continue;
    if (there.includes(report.key[at])) return true;
  }
  return false;
}

/** The figure of a source in whose place, in a sentence that is much the sources' own, the report has a number that the source has in another. */
function rivalInPlace(
  alignment: Alignment,
  i: number,
  index: PassageIndex,
  same: readonly Rated[],
  others: readonly Rated[],
): Rated | undefined {
  const { report, first, end } = alignment;
  const place = placeOf(report, first + i, first, end, index, loose);
  if (place.size < withContent) return undefined;
  const fitOf = ({ source, term }: Rated) => fitting(place, index.sources[source], term, loose);
  const [fit, near] = [fitOf, ({ near }: Rated) => near].map((of) => Math.max(0, ...same.map(of)));
  return others.find(
    (one) => one.unit === 'same' && one.near >= near && fitOf(one) >= Math.max(leastFit, fit + better),
  );
}

/** Whether the words right before a term of the report, or right behind it, are those beside a term of a source. */
const isInPhrase = (report: Witness, at: number, source: Witness, to: number): boolean =>
  [-1, 1].some((step) => {
    const [ours, theirs] = [beside(report, at, step), beside(source, to, step)];
    let content = 0;
    for (let n = 0; n < ours.length; n++) {
      if (report.stems[ours[n]] !== source.stems[theirs[n]]) return false;
      if (report.kind[termAt(report, ours[n])] !== FUNCTION) content++;
      if (n + 1 >= phrase && content >= withContent) return true;
    }
    return false;
  });

/** The tokens of the words beside a term, to one side, within its sentence's clauses. */
function beside(witness: Witness, at: number, step: number): number[] {
  const { first, end, parted, count } = witness;
  const words: number[] = [];
  for (let term = at + step; term >= 0 && term < count && words.length < farthest; term += step) {
    if (parted[step > 0 ? term : term + 1]) break;
    const within = wordsIn(witness, { first: first[term], end: end[term] });
    words.push(...(step > 0 ? within : within.reverse()));
  }
  return words;
}
