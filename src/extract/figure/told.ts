import type { Bound, Direction, Unit } from '../../core/item.js';
import type { Quantity } from './quantity.js';

/** The figure before, and whether it was a change. */
export interface Told {
  quantity: Quantity;
  change: Direction | null;
  /** The last figure of the sentence that counts things. */
  counted?: Quantity;
  /** The change was told by a word before it. */
  isVerbal?: boolean;
  /** The currency named last, in any sentence. */
  currency?: string;
  /** The money of the sentence's last millions of it. */
  money?: Unit;
  /** The unit of the sentence's last money that was given in another currency behind it. */
  converted?: Unit;
  bound?: Bound;
  /** What the sentence tells the parts of: "Of the 90 ships, …". */
  whole?: Unit;
}
