import type { Unit } from '../../core/item.js';

/** UCUM codes of units of time. */
const timeCodes = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a']);

/** Whether a figure of this unit is a length of time: "three months". */
export const isLengthOfTime = (unit: Unit): boolean => unit.kind === 'measure' && timeCodes.has(unit.code);
