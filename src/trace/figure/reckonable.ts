import type { Figure } from '../../core/item.js';
import { itemAt } from '../align/candidates.js';
import { shareOf } from '../align/conversion.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { type Amount, amountOf, isAlike } from './amount.js';

/** From so many figures of the sources every number could be worked out. */
const mostFigures = 300;
/** So many figures of one size are looked at. */
const most = 24;
/** A number without digits, or one that is hedged, is off by this share, and any by that much for the rounding before it. */
const loosely = 0.06;
const barely = 0.003;

/**
 * Whether a number could be worked out at all from two of those that the sources give, wherever they stand: as a sum, a
 * difference, a ratio or a share. That it could says little for it, only that a person must look.
 */
export function isReckonable(now: Figure, alignment: Alignment, index: PassageIndex): boolean {
  const ends = now.range?.map(
    (value): Figure => ({ ...now, range: undefined, value, admits: [value, value] }),
  );
  return (ends ?? [now]).every((end) => isOneReckonable(end, alignment, index));
}

function isOneReckonable(now: Figure, { report }: Alignment, index: PassageIndex): boolean {
  const ours = amountOf(now, report.vocabulary);
  const share = shareOf(now);
  const sized = index.magnitudes.between(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, mostFigures);
  if (!ours || sized.length === mostFigures) return false;
  const [low, high] = boundsOf(now, ours);
  return sized.some(({ source, term, size }) => {
    const witness = index.sources[source];
    const one = itemAt(witness, term) as Figure;
    const theirs = amountOf(one, witness.vocabulary);
    if (!theirs || size <= 0) return false;
    const isOther = (from: number, to: number, kind: Amount) =>
      index.magnitudes.between(from, to, most).some((each) => {
        const other = index.sources[each.source];
        const amount =
          each.term === term ? undefined : amountOf(itemAt(other, each.term) as Figure, other.vocabulary);
        return amount !== undefined && isAlike(amount, kind);
      });
    if (
      isAlike(ours, theirs) &&
      (isOther(size + low, size + high, theirs) || isOther(low - size, high - size, theirs))
    )
      return true;
    const part = shareOf(one);
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
