import { decimal } from '../../core/decimal.js';
import type { Figure } from '../../core/item.js';
import { itemAt } from '../align/candidates.js';
import { shareOf } from '../align/conversion.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { type Amount, amountOf, isAlike, isCounted, isTime } from './amount.js';

/** From so many figures of the sources every number could be worked out. */
const mostFigures = 300;
/** So many figures of one size are looked at. */
const most = 24;
/** A number without digits, or one that is hedged, is off by this share, and any by that much for the rounding before it. */
const loosely = 0.06;
const barely = 0.003;

/** Money below this may be what one of many costs. */
const highestPrice = 1000;
const isPrice = ({ unit, value }: Figure): boolean =>
  unit.kind === 'currency' && Number(value) < highestPrice;

/** A figure with its amount. */
interface Sum extends Amount {
  was: Figure;
}

/** Whether two amounts could be told as one: what is counted here by its name may be by another there. */
const areAddable = (one: Sum, other: Sum): boolean =>
  isAlike(one, other) || (isCounted(one) && isCounted(other));

/**
 * Whether a number could be worked out at all from two of those that the sources give, wherever they stand: as a sum, a
 * difference, a ratio or a share, or of what is counted by another, as its half or its double. That it could says little for it, only that a person must look.
 */
export function isReckonable(now: Figure, alignment: Alignment, index: PassageIndex): boolean {
  const ends = now.range?.map(
    (value): Figure => ({ ...now, range: undefined, value, admits: [value, value] }),
  );
  return (ends ?? [now]).every((end) => isOneReckonable(end, alignment, index));
}

function isOneReckonable(now: Figure, { report }: Alignment, index: PassageIndex): boolean {
  const amount = amountOf(now, report.vocabulary);
  const share = shareOf(now);
  const sized = index.magnitudes.between(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, mostFigures);
  if (!amount || sized.length === mostFigures) return false;
  const ours = { ...amount, was: now };
  const [low, high] = boundsOf(now, ours);
  const sumAt = (source: number, term: number): Sum | undefined => {
    const was = itemAt(index.sources[source], term) as Figure;
    const theirs = amountOf(was, index.sources[source].vocabulary);
    return theirs && { ...theirs, was };
  };
  return sized.some(({ source, term, size }) => {
    const theirs = sumAt(source, term);
    if (!theirs || size <= 0) return false;
    const isOther = (from: number, to: number, kind: Sum) =>
      index.magnitudes.between(from, to, most).some((each) => {
        const other = each.term === term ? undefined : sumAt(each.source, each.term);
        return other !== undefined && areAddable(other, kind);
      });
    const isWithin = (sum: number) => low <= sum && sum <= high;
    if (
      areAddable(ours, theirs) &&
      (isWithin(size / 2) ||
        isWithin(size * 2) ||
        isOther(size + low, size + high, theirs) ||
        isOther(low - size, high - size, theirs))
    )
      return true;
    // so much a piece, so many pieces
    if ((theirs.was.unit.per || isPrice(theirs.was)) && isAlike(ours, theirs)) {
      const pieces = index.magnitudes.between(low / size, high / size, most);
      if (pieces.some((each) => each.term !== term)) return true;
    }
    const part = shareOf(theirs.was);
    if (part !== undefined && part > 0 && isOther(low / part, high / part, ours)) return true;
    if (share === undefined) return false;
    const [least, greatest] = [((share * low) / (high + low)) * 2, ((share * high) / (high + low)) * 2];
    return [
      [least, greatest],
      [1 + least, 1 + greatest],
      [1 - greatest, 1 - least],
    ].some(([from, to]) => isOther(size * from, size * to, theirs));
  });
}

/** Between what a number lies that an editor gives as this one. */
function boundsOf(now: Figure, { value }: Amount): [low: number, high: number] {
  const size = Number(value.toString());
  const times = size / (Number(now.value) || 1);
  const isLoose = now.bound !== 'exact' || !/\d/u.test(now.exact);
  const off = size * (isLoose ? loosely : barely);
  const [low, high] = now.admits.map((end) => (end === null ? size : Number(end) * times));
  return [Math.min(low, size - off), Math.max(high, size + off)];
}

/** Whether a number is so coarse that it may be the report's own: a share, a length of time or a few things that it counted. */
export const isCoarse = ({ value, range, unit }: Figure): boolean => {
  const isOwn =
    unit.kind === 'measure'
      ? isTime(unit.code)
      : unit.kind === 'count'
        ? Number(value) <= counted
        : unit.kind !== 'currency';
  return isOwn && range === undefined && decimal(value ?? '0').digits <= fewDigits;
};
const fewDigits = 2;
/** More things than these nobody counts who only reads of them. */
const counted = 12;
