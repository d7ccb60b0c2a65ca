import { decimal } from '../core/decimal.js';
import type { Figure } from '../core/item.js';
import type { Span } from '../core/span.js';
import { type Amount, type Given, isAlike } from './amount.js';
import type { Rated } from './figure-rating.js';

/** Below this share of words in common around them a percentage may be what another leaves of the whole. */
const apart = 0.6;

/** The percentage that leaves the report's of the whole: 62 percent for "38 percent short". */
export function restOf(
  { unit, bound, value, change }: Figure,
  close: readonly Rated[],
): { source: number; spans: Span[] } | undefined {
  if (unit.kind !== 'percent' || bound !== 'exact' || value === undefined) return undefined;
  const found = close.find(
    ({ was, near }) =>
      near < apart &&
      was.unit.kind === 'percent' &&
      was.value !== undefined &&
      (decimal(was.value).plus(value).eq(100) ||
        // "30 percent more than usual" for 130 percent of it
        (change !== null && decimal(was.value).minus(100).abs().eq(value))),
  );
  return found && { source: found.source, spans: [found.was.span] };
}

/** Three amounts of one source and one kind that make up the report's. */
export function partsOf(ours: Amount, amounts: readonly Given[]): Given[] | undefined {
  const size = Number(ours.value.toString());
  if (size < fewestOfThree) return undefined;
  const parts = amounts.filter(
    (one) => one.source !== undefined && one.kind !== '' && isAlike(ours, one) && one.size < size,
  );
  for (let a = 0; a < parts.length; a++) {
    for (let b = a + 1; b < parts.length; b++) {
      const rest = size - parts[a].size - parts[b].size;
      if (rest <= 0) continue;
      for (let c = b + 1; c < parts.length; c++) {
        const three = [parts[a], parts[b], parts[c]];
        if (Math.abs(parts[c].size - rest) > 1e-9 * size) continue;
        if (three.every(({ source, kind }) => source === parts[a].source && kind === parts[a].kind))
          return three;
      }
    }
  }
  return undefined;
}
/** A smaller number is the sum of three others by chance. */
const fewestOfThree = 100;
