import type { Figure } from '../../core/item.js';
import type { Alignment } from '../align/index.js';
import { FIGURE } from '../align/witness.js';
import { amountOf, isAlike } from './amount.js';
import { figuresIn } from './computed.js';
import type { Premise } from './premise.js';

/** Of a whole and one part the rest follows by other rules; of so many parts and more it is told in one breath. */
const fewestParts = 2;

/** What the report's own sentence leaves of a whole when all parts that it tells are taken off: "of the €45m, €28m and €8m …, which leaves €9m". */
export function ownRestOf(now: Figure, alignment: Alignment): Premise | undefined {
  const { vocabulary } = alignment.report;
  const ours = amountOf(now, vocabulary);
  if (!ours || ours.isStep || now.change !== null) return undefined;
  const told = figuresIn(alignment).filter((one) => one.span.from < now.span.from && one.change === null);
  const amounts = told.flatMap((was) => {
    const amount = amountOf(was, vocabulary);
    return amount && !amount.isStep && isAlike(ours, amount) ? [{ was, value: amount.value }] : [];
  });
  const [whole, ...parts] = amounts;
  if (!whole || parts.length < fewestParts) return undefined;
  if (opensAnew(now, alignment)) return undefined;
  const sum = parts.reduce((total, { value }) => total.plus(value), ours.value);
  return sum.eq(whole.value) ? { source: undefined, spans: amounts.map(({ was }) => was.span) } : undefined;
}

/** Whether a semicolon or a full stop parts a figure from the one before it. */
function opensAnew(now: Figure, { report, first, end }: Alignment): boolean {
  const { kind, items, ref, parted } = report;
  for (let at = first, isParted = false; at < end; at++) {
    isParted ||= parted[at] > 1 && at > first;
    if (kind[at] !== FIGURE) continue;
    if (items[ref[at]] === now) return isParted;
    isParted = false;
  }
  return false;
}
