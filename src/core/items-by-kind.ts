import type { Item, ItemOf, Kind } from './item.js';

/** Items by their kind, those of each in the order of the text. */
export type ItemsByKind = { [K in Kind]: ItemOf<K>[] };

/** Nothing of any kind. */
export const noItems = (): ItemsByKind => ({
  figure: [],
  period: [],
  attribution: [],
  pledge: [],
  event: [],
  mention: [],
  credit: [],
  absence: [],
});

/** Items parted by kind. */
export function byKind(items: readonly Item[]): ItemsByKind {
  const found = noItems();
  for (const item of items) (found[item.kind] as Item[]).push(item);
  return found;
}
