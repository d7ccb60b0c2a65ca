import type { Figure } from '../../core/item.js';
import { isOneOf } from '../../core/token.js';
import { shareOf } from '../align/conversion.js';
import { type Variant, wordsIn } from '../align/nearest.js';
import type { Run } from '../align/side.js';
import { FIGURE, figureAt, passageOf, termAt, type Witness, wordsOver } from '../align/witness.js';
import { closenessOf, matchUnitsOf } from '../figure/compare.js';
import { isRelation } from '../figure/rating.js';
import { FUNCTION, NUMERAL } from '../words/sense.js';
import { contentIn, type Texts } from './variant.js';

/** Whether a count, or a number that no item holds, stands where the source has another: "two wheels" for "three", "level 3" for "level 4". */
export function isOtherNumber({ report, source, index }: Texts, { now, was }: Variant): boolean {
  const [ours, theirs] = [numberIn(report, now), numberIn(source, was)];
  if (ours === undefined || theirs === undefined) return false;
  const [one, other] = [figureAt(report, ours), figureAt(source, theirs)];
  // where each has both they stand in another order, which is told with what they are of
  if (saysToo(report, ours, source.key[theirs]) && saysToo(source, theirs, report.key[ours])) return false;
  // a number that no source has is judged as an item, but for counts in words
  if (one && /\d/u.test(one.exact) && !index.has(report.key[ours])) return false;
  if ([one, other].some((figure) => figure && !isCount(figure))) return false;
  if (one && other && isSameShare(one, other)) return false;
  // "four of the twelve, or a third": a part and a count are two ways of telling
  if (one && other && (shareOf(one) === undefined) !== (shareOf(other) === undefined)) return false;
  if (one && other) return matchUnitsOf(one, other) !== 'other' && closenessOf(one, other) === 'other';
  const [value, before] = [valueAt(report, ours), valueAt(source, theirs)];
  return value !== undefined && before !== undefined && value !== before;
}

/** Whether a report says of all, or of most, what the source says of some by number: "All of the boats" for "19 of the boats". */
export function isSaidOfMore({ report, source }: Texts, { now, was }: Variant): boolean {
  const word = wordsIn(report, now).at(-1);
  if (word === undefined || contentIn(report, now).some((one) => one !== word) || was.first >= was.end)
    return false;
  const some = figureAt(source, termAt(source, was.first));
  if (!some) return false;
  const { universals, majorities } = report.vocabulary.stems;
  const share = some.outOf ? Number(some.value) / Number(some.outOf) : shareOf(some);
  if (majorities.has(report.stems[word])) return share !== undefined && share < half;
  if (!universals.has(report.stems[word])) return false;
  // "all of the boats": of "the 19 boats" all may be spoken of
  return share === undefined ? report.kind[termAt(report, now.end)] === FUNCTION : share < 1;
}
const half = 0.5;

/** Whether a key stands in the passage of a term. */
const saysToo = (witness: Witness, term: number, wanted: number): boolean => {
  const { key, start } = witness;
  const passage = passageOf(witness, term);
  return key.subarray(start[passage], start[passage + 1]).includes(wanted);
};

/** Whether two figures tell one part of a whole: "a tenth" and "10 percent". */
function isSameShare(one: Figure, other: Figure): boolean {
  const [share, another] = [shareOf(one), shareOf(other)];
  return share !== undefined && another !== undefined && Math.abs(share - another) <= offShare * share;
}
/** Two forms of a part are off by so much of it: "a third" and "33 percent". */
const offShare = 0.0125;

/** The term of the only number in a run, what stands in brackets behind it left out. */
function numberIn(witness: Witness, run: Run): number | undefined {
  const [first, ...others] = contentIn(witness, run).map((token) => termAt(witness, token));
  if (first === undefined || (witness.kind[first] !== FIGURE && witness.kind[first] !== NUMERAL))
    return undefined;
  const isExplained = isOneOf(witness.reading.tokens, witness.end[first], '(');
  return isExplained || others.every((term) => term === first) ? first : undefined;
}

/** Whether a figure is one number, and of nothing else: no part, spread, step or multiple. */
const isCount = (figure: Figure): boolean =>
  figure.outOf === undefined && figure.range === undefined && !isRelation(figure);

/** The number at a term, as far as it is one in digits, or a figure's. */
function valueAt(witness: Witness, term: number): number | undefined {
  const value = figureAt(witness, term)?.value ?? wordsOver(witness, witness.first[term], witness.end[term]);
  return /^\d+(?:\.\d+)?$/u.test(value) ? Number(value) : undefined;
}
