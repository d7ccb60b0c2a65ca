import type { Item } from '../core/item.js';
import type { Draft } from './extractor.js';

/** Notes in the draft's journal every item that was found since the last call and that its rule did not note itself. */
export function noteFound({ found, journal = [] }: Draft, known: Set<Item>): void {
  for (const item of Object.values(found).flat()) {
    if (known.has(item)) continue;
    known.add(item);
    const { rule, span, kind } = item;
    if (journal.some((note) => note.rule === rule && note.span.from === span.from)) continue;
    journal.push({ rule, span, said: `found the ${kind}` });
  }
}
