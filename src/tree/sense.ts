import type { Item } from '../core/item.js';
import type { Witness } from './witness.js';

/** What some terms say whatever their letters, where all of them belong to figures, periods or known names. */
export function senseOf({ item, reading: { items } }: Witness, terms: readonly number[]): string | undefined {
  const senses = new Set<string>();
  for (const term of terms) {
    const sense = item[term] < 0 ? undefined : saidBy(items[item[term]]);
    if (sense === undefined) return undefined;
    senses.add(sense);
  }
  return [...senses].join();
}

function saidBy(item: Item): string | undefined {
  switch (item.kind) {
    case 'figure':
      return JSON.stringify([item.value ?? item.range, item.outOf, item.unit]);
    case 'period':
      return `${item.from}/${item.to}`;
    case 'mention':
      return item.entity.type === 'person' ? undefined : item.entity.id;
    default:
      return undefined;
  }
}
