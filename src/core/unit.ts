import type { Unit } from './item.js';

/** Whether two units may stand at the two ends of one range, or in one sum; what an amount is per tells nothing. */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind === 'currency') return b.kind === 'currency' && a.code === b.code && a.minor === b.minor;
  if (a.kind === 'measure') return b.kind === 'measure' && a.code === b.code;
  if (a.kind === 'count') return b.kind === 'count' && a.noun === b.noun;
  return a.kind === b.kind;
}
