import type { Figure, Unit } from '../core/item.js';

/** A figure on one line, as the cases write it: `28200000000 USD/barrel about up record`. */
export function figureLine({
  value,
  range,
  outOf,
  unit,
  bound,
  change,
  superlative,
  malformed,
}: Figure): string {
  const number = range ? range.join('..') : (value ?? '?');
  return [
    outOf ? `${number}/${outOf}` : number,
    unitName(unit),
    bound === 'exact' ? '' : bound,
    change ?? '',
    superlative ?? '',
    malformed ? 'malformed' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function unitName(unit: Unit): string {
  const per = unit.per ? `/${unit.per}` : '';
  switch (unit.kind) {
    case 'currency':
      return unit.code + (unit.minor ? '-' : '') + per;
    case 'percent':
      return `%${per}`;
    case 'percentage-point':
      return `pp${per}`;
    case 'measure':
      return unit.code + per;
    case 'count':
      return unit.noun + per;
    default:
      return per;
  }
}
