import type { Figure } from '../../core/item.js';
import { tokenAt } from '../../core/token.js';
import { shareOf } from '../align/conversion.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { saysShare, standsInWords } from '../align/presence.js';
import { FIGURE, type Witness, wordKeys } from '../align/witness.js';
import { isLengthOfTime } from './compare.js';
import { isInPlace, isInSlot, isShare, type Rated, sameThing } from './rating.js';

/** Whole numbers up to this, in words, count what the text itself names: "the two sides". */
const fewest = 12;

const isPlain = ({ exact, value }: Figure): boolean =>
  !/\d/u.test(exact) && Number(value ?? 0) <= fewest && Number(value ?? 0) >= 1;

/** Whether a number is told by its size alone: "dozens". */
const isVague = ({ range, exact }: Figure): boolean => range !== undefined && !/\d/u.test(exact);

/** Whether a number is a bare digit that took its unit over from another: an hour, an item of a list. */
const isBareDigit = ({ rule, exact }: Figure): boolean => rule.endsWith('/digits') && /^\d$/u.test(exact);

/** Units of which so many are one of the next larger: "24 hours" may be a day in the source. */
const wholes: Readonly<Record<string, string>> = { s: '60', min: '60', h: '24', d: '7', mo: '12' };

const isOneOfLarger = ({ unit, value }: Figure): boolean =>
  unit.kind === 'measure' && value !== undefined && wholes[unit.code] === value;

/** A part in words is off by no more than this share of itself where an editor shortens: "a fifth" for 22 percent. */
const shortened = 0.1;

/** Whether a part is told in words and the sources have one that is about as large. */
function isRoughShare(now: Figure, index: PassageIndex): boolean {
  const share = shareOf(now);
  if (share === undefined || share <= 0 || /\d/u.test(now.exact)) return false;
  return index.magnitudes.between(share * (1 - shortened), share * (1 + shortened), 1).length > 0;
}

/** Whether a number is what is left of one told before: "the other 17". */
const isRemainder = ({ reading: { tokens }, stems, vocabulary }: Witness, { span }: Figure): boolean => {
  const at = tokenAt(tokens, span.from);
  return at > 0 && vocabulary.stems.remainders.has(stems[at - 1]);
};

/** Whether the sources have the digits of a number, though they were not read as a figure there: "the fleet numbers 71". */
function standsUnread({ report }: Alignment, index: PassageIndex, { span, exact }: Figure): boolean {
  const sign = /^\p{Sc}?(?=\d{2,}(?!\d|[.,]\d))/u.exec(exact);
  if (!sign) return false;
  const digits = report.stems[tokenAt(report.reading.tokens, span.from + sign[0].length)];
  // what was read as a number of years may be a year
  return index.has(digits) || (/^\d{4}\b/u.test(exact) && index.hasWord(digits));
}

/** Whether the passages say a number that has no counterpart, though not as a figure, or it is none to be missed. */
export const isUnmissed = (alignment: Alignment, index: PassageIndex, now: Figure): boolean =>
  isPlain(now) ||
  isVague(now) ||
  isBareDigit(now) ||
  isRemainder(alignment.report, now) ||
  isOneOfLarger(now) ||
  isRoughShare(now, index) ||
  standsUnread(alignment, index, now) ||
  (now.value !== undefined && index.magnitudes.hasWhole(Number(now.value))) ||
  saysShare(Math.abs(shareOf(now) ?? 0), alignment, index);

/**
 * Whether what a source says otherwise is no evidence that the report's number was altered: the
 * passages say it as well, though not as a figure, or it counts what the text itself names.
 */
export function isNoEvidence(
  alignment: Alignment,
  i: number,
  index: PassageIndex,
  now: Figure,
  best: Rated,
  rated: readonly Rated[],
): boolean {
  const isInDigits = /\d/u.test(now.exact);
  // "dozens" of what is not said gainsay nothing
  const isOfThings = now.unit.kind !== 'none' && best.unit !== 'other' && best.near >= sameThing;
  if (isVague(now) && best.closeness === 'other' && !isOfThings) return true;
  const isSlot = isInSlot(best);
  if (best.closeness !== 'equal' && isInDigits && saysNumber(alignment, i, index)) return true;
  // a source has it in its own unit, and in this place a number of no such unit
  if (best.closeness === 'other' && best.unit === 'loose' && now.unit.kind !== 'count' && rated.some(isSame))
    return true;
  if (isBareDigit(now) && best.closeness === 'other' && best.unit !== 'same') return true;
  const isApart = best.closeness === 'other' && !isSlot;
  if (isApart && (isOneOfLarger(now) || isRemainder(alignment.report, now))) return true;
  if (isApart) {
    const isOtherKind = !best.paired || best.unit === 'other' || !isInDigits;
    if (isOtherKind && saysShare(Math.abs(shareOf(now) ?? 0), alignment, index)) return true;
    // the passage has these very digits, though they were not read as a figure there: "the 61st minute"
    const isUnread = /\d\d/u.test(now.exact) && !rated.some(({ closeness }) => closeness === 'equal');
    if (isUnread && standsInWords(alignment, i, index)) return true;
  }
  // a share may be told of the sentence before: "half" of what was named there
  if (
    !isInDigits &&
    !isSlot &&
    best.closeness !== 'equal' &&
    standsInWords(alignment, i, index, isShare(now) ? 1 : 0)
  )
    return true;
  if (!isPlain(now)) return false;
  if (best.closeness === 'equal') {
    const isInPlaceOf = best.paired && best.near >= sameThing;
    const areTimes = isLengthOfTime(now) && isLengthOfTime(best.was); // "in three years", "within three months"
    const isBoundOtherwise = now.bound !== best.was.bound && !areTimes;
    return best.unit !== 'same' && (isBoundOtherwise || (best.unit === 'other' && !isInPlaceOf));
  }
  if (isInPlace(alignment, i, best, index)) return false;
  const isFirm =
    !index.speaks(alignment.report.vocabulary) ||
    (now.unit.kind === 'measure' && best.paired && hasEqualBeside(alignment, i, index));
  const enough = isFirm ? sameThing : 1.5 * sameThing;
  return saysNumber(alignment, i, index) || !(best.unit === 'same' && best.near >= enough);
}

const isSame = ({ closeness, unit, like }: Rated): boolean =>
  closeness === 'equal' && unit === 'same' && like.unit.kind !== 'none';

/** Whether another figure of the report stands in the passage that this one is paired in: "2.4 million over two years". */
const hasEqualBeside = (
  { report, first, pair, passages, by }: Alignment,
  i: number,
  index: PassageIndex,
): boolean => {
  const source = index.sources[passages[by[i]].source];
  return Array.from(pair).some(
    (other, n) =>
      n !== i &&
      by[n] === by[i] &&
      other >= 0 &&
      report.kind[first + n] === FIGURE &&
      report.key[first + n] === source.key[other],
  );
};

/** Whether the passages have the number, though as no figure: "four hours" for "no more than four", "the Greens 13". */
function saysNumber({ report, first, passages }: Alignment, i: number, index: PassageIndex): boolean {
  const [number] = wordKeys(report, first + i);
  return passages.some(({ source, passage }) => {
    const { start, key } = index.sources[source];
    return key.subarray(start[passage], start[passage + 1]).includes(number);
  });
}
