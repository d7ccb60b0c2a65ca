import type { Figure } from '../../core/item.js';
import { isOneOf, MARK, type Tokens } from '../../core/token.js';
import { sameUnit } from '../../core/unit.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';

/** Whether a figure is a part of what was measured before it, and so of its time: "exports made up $3 billion of that", "Of this, $2 million". */
export function isOfThat(
  tokens: Tokens,
  { end }: Quantity,
  start: number,
  limit: number,
  tables: FigureTables,
): boolean {
  const { kind, word } = tokens;
  const isThat = (at: number): boolean =>
    tables.measureOf[word[at]] === 1 &&
    tables.resuming[word[at + 1]] === 1 &&
    (at + 2 >= limit || kind[at + 2] === MARK || tables.stops[word[at + 2]] === 1);
  let opens = start;
  while (opens < end && kind[opens] === MARK) opens++; // "- Of that, …"
  return (isThat(opens) && isOneOf(tokens, opens + 2, ',')) || (end + 1 < limit && isThat(end));
}

/** No more figures may stand between one and what it is a part of. */
const farthest = 4;

/** The time of the last figure in the same unit. */
export function periodOfLike(figures: readonly Figure[], { unit }: Quantity): Figure['period'] {
  const like = figures.slice(-farthest).findLast((one) => sameUnit(one.unit, unit));
  return like?.period && { ...like.period };
}
