import type { Unit } from './item.js';

/** Whether two units may stand at the two ends of one range, or in one sum; what an amount is per tells nothing. */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind === 'currency') return b.kind === 'currency' && a.code === b.code && a.minor === b.minor;
  if (a.kind === 'measure') return b.kind === 'measure' && a.code === b.code;
  if (a.kind === 'count') return b.kind === 'count' && a.noun === b.noun;
  return a.kind === b.kind;
}

/** Currencies of which a small coin is a thousandth and no hundredth: ISO 4217 gives them three places. */
const thousandths = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/** How many places of a currency's amount its small coin is: 2 for cents of USD, 3 for fils of KWD. */
export const placesOf = (code: string): number => (thousandths.has(code) ? 3 : 2);
