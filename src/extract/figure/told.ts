import type { Bound, Direction, Unit } from '../../core/item.js';
import type { Tokens } from '../../core/token.js';
import { isLengthOfTime } from './length-of-time.js';
import { isBehindOwner } from './noun-phrase.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';
import { inMeasure, inMoney } from './units.js';

/** The figure before, and whether it was a change. */
export interface Told {
  quantity: Quantity;
  change: Direction | null;
  /** The last figure of the sentence that counts things. */
  counted?: Quantity;
  /** The change was told by a word before it. */
  isVerbal?: boolean;
  /** The last figures of the sentence that have a unit and are no shares, the latest first. */
  others: readonly Quantity[];
  /** The currency named last, in any sentence. */
  currency?: string;
  /** The unit of the sentence's last millions of money or of a measure. */
  bulk?: Unit;
  /** The unit of the sentence's last money that was given in another currency behind it. */
  converted?: Unit;
  /** Metric tons were named, so that tons without a word are metric too. */
  isMetric?: boolean;
  bound?: Bound;
  /** The share named last, in any sentence. */
  share?: Quantity;
  /** What the sentence tells the parts of: "Of the 90 ships, …". */
  whole?: Quantity;
}

/** So many figures are remembered as others. */
const MOST_OTHERS = 4;

const hasUnit = ({ kind }: Unit): boolean => kind === 'currency' || kind === 'measure' || kind === 'count';

const MILLIONS = 1e6;

/** The money or the measure that a figure of millions is in. */
function bulkOf({ unit, value }: Quantity): Unit | undefined {
  if (!value.abs().gte(MILLIONS)) return undefined;
  if (unit.kind === 'currency') return unit.minor ? undefined : inMoney(unit.code);
  return unit.kind === 'measure' && !isLengthOfTime(unit) ? inMeasure(unit.code) : undefined;
}

const TON = 't';
const inMetricTons = (unit: Unit): boolean =>
  (unit.kind === 'measure' && unit.code === TON) || unit.per === TON;

/** How many words may name whose a whole is, with the mark of the genitive. */
const MOST_OWNING = 5;

/** Whether a sentence opens with a number as the whole of others, or with whose it is: "Of the 90 ships", "Of the committee's 27 members". */
function opensAsWhole(tokens: Tokens, first: number, start: number, tables: FigureTables): boolean {
  const opens = tables.outOf.match(tokens, start, first);
  return opens === first || (opens > 0 && first - opens <= MOST_OWNING && isBehindOwner(tokens, first));
}

/** What is remembered of a figure for those that follow it in its sentence. */
export function told(
  tokens: Tokens,
  quantity: Quantity,
  change: Direction | null,
  bound: Bound,
  isVerbal: boolean,
  start: number,
  previous: Told | undefined,
  tables: FigureTables,
): Told {
  const { unit, first } = quantity;
  const isCount = unit.kind === 'count';
  const before = previous && previous.quantity.first >= start ? previous : undefined;
  const isWhole = hasUnit(unit) && !isLengthOfTime(unit) && opensAsWhole(tokens, first, start, tables);
  return {
    quantity,
    change,
    bound,
    isVerbal,
    others: hasUnit(unit)
      ? [quantity, ...(before?.others.slice(0, MOST_OTHERS - 1) ?? [])]
      : (before?.others ?? []),
    counted: isCount ? quantity : before?.counted,
    whole: isWhole ? quantity : before?.whole,
    share: unit.kind === 'percent' ? quantity : previous?.share,
    converted: before?.converted,
    isMetric: previous?.isMetric === true || inMetricTons(unit),
    currency: unit.kind === 'currency' && !unit.minor ? unit.code : previous?.currency,
    bulk: bulkOf(quantity) ?? (isCount && quantity.value.gte(MILLIONS) ? undefined : before?.bulk),
  };
}
