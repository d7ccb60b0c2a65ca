import { type Decimal, decimal, lastPlace } from '../../core/decimal.js';
import type { Figure } from '../../core/item.js';
import { placesOf } from '../../core/unit.js';
import { BASIS_POINT, baseOf } from '../align/conversion.js';
import type { Vocabulary } from '../words/vocabulary.js';

/** An amount of one kind: cents as parts of what they are parts of, basis points as percent. */
export interface Amount {
  value: Decimal;
  kind: string;
  /** Whether it is a difference by nature, as percentage points are. */
  isStep: boolean;
}

/** The amount that a figure tells; undefined for a range, or where its unit has none. */
export function amountOf({ value, unit }: Figure, vocabulary: Vocabulary): Amount | undefined {
  if (value === undefined) return undefined;
  const number = decimal(value);
  const amount = (kind: string, isStep = false, size = '1') => ({ value: number.times(size), kind, isStep });
  switch (unit.kind) {
    case 'currency':
      return amount('money', false, unit.minor ? `0.${'1'.padStart(placesOf(unit.code), '0')}` : '1');
    case 'percent':
      // no share is so large: the number has another's unit
      return amount(Number(value) < largestShare ? 'percent' : '');
    case 'percentage-point':
      return amount('percent', true);
    case 'count':
      if (unit.noun === BASIS_POINT) return amount('percent', true, '0.01');
      // no things are counted in fractions: "0.4 points"
      if (vocabulary.points.has(unit.noun) || lastPlace(number) < 0) return amount('percent', true);
      return amount(vocabulary.thingOf.get(unit.noun) ?? unit.noun);
    case 'measure':
      return amount(isRate(unit) ? unit.code.slice(0, unit.code.lastIndexOf('/')) : unit.code);
    default:
      return amount('');
  }
}

const largestShare = 10_000;

/** Whether the code of a unit has what its amount is for, as another name for it does not: "bpd", "barrels a day". */
const isRate = ({ code }: { code: string }): boolean => code.includes('/') && baseOf(code) === undefined;

/** An amount in the unit in which all are counted that measure the same: minutes as seconds, beside hours. */
export function inBase(amount: Amount): Amount {
  const base = baseOf(amount.kind);
  return base ? { ...amount, kind: base.code, value: amount.value.times(base.size) } : amount;
}

/** Whether two amounts may be added up or compared. */
export const isAlike = (one: Amount, other: Amount): boolean =>
  one.kind === other.kind ||
  // "cyber incidents" are incidents
  one.kind.endsWith(` ${other.kind}`) ||
  other.kind.endsWith(` ${one.kind}`) ||
  (one.kind !== TIMES && other.kind !== TIMES && (one.kind === '' || other.kind === ''));

/** Whether an amount that a figure is reckoned from is measured as the figure is: a bare number is no number of days. */
export const isMeasuredAlike = (now: Figure, { was, kind }: Pick<Given, 'was' | 'kind'>): boolean =>
  kind === TIMES ||
  kind === 'percent' ||
  (was.unit.kind === 'measure') === (now.unit.kind === 'measure') ||
  (now.unit.kind === 'none' && !isTime(kind));

/** Whether a kind of amounts is a UCUM unit of time. */
export const isTime = (kind: string): boolean => timeBases.has(baseOf(kind)?.code ?? '');
const timeBases = new Set(['s', 'mo']);

/** What is so many times another thing is of no kind. */
export const TIMES = 'times';

/** An amount with the figure that gives it, of a source or of the report itself. */
export interface Given extends Amount {
  was: Figure;
  source: number | undefined;
  size: number;
  /** Whether it is what a change came to: "by two points, to 5 percent". */
  isReached: boolean;
}

/** Whether an amount is a number of things. */
export const isCounted = ({ was: { unit } }: { was: Figure }): boolean =>
  unit.kind === 'count' || unit.kind === 'none';

/** Whether two amounts count one kind of thing; a bare number is of what was named before. */
export const isOfOneKind = (one: Given, other: Given): boolean =>
  one.kind === other.kind
    ? one.kind !== ''
    : isCounted(one) && isCounted(other) && (one.kind === '' || other.kind === '');

/** Whether a figure counts together what the two count each: "13 vehicles" for nine trucks and four buses. */
export function isSumOfKinds({ unit }: Figure, ours: Amount, one: Given, other: Given): boolean {
  const nouns = [unit, one.was.unit, other.was.unit].map((each) => (each.kind === 'count' ? each.noun : ''));
  return (
    nouns[0] !== '' && new Set(nouns).size === nouns.length && one.value.plus(other.value).eq(ours.value)
  );
}
