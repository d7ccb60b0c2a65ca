import { isDeepStrictEqual } from 'node:util';
import type { Doc } from '../core/doc.js';
import type { Item } from '../core/item.js';

/** What the invariants look at: every reading has it. */
export interface Readable {
  doc: Pick<Doc, 'text'>;
  items: readonly Item[];
}

/**
 * What must hold for any text whatever; one plain sentence for each breach, none when all is well.
 * Pass the second reading of the same document to prove that reading it twice gives the same.
 */
export function breaches(reading: Readable, again?: Readable): string[] {
  const { doc, items } = reading;
  return [
    ...items.flatMap((item, index) => inexact(item, doc.text, `items[${index}] (${item.rule})`)),
    ...disorder(items),
    ...lossy(items),
    ...(again && !isDeepStrictEqual(again.items, items) ? ['reading the text again gives other items'] : []),
  ];
}

/** Wherever a `span` stands beside an `exact`, at any depth, the words must be those of the text. */
function inexact(value: unknown, text: string, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const found = Object.entries(value).flatMap(([key, part]) => inexact(part, text, `${path}.${key}`));
  const { from, to, span, exact } = value as Record<string, unknown>;
  if (typeof from === 'number' || typeof to === 'number') {
    if (!isSpan(from, to, text)) found.push(`${path} is no span of the text: ${from} to ${to}`);
  }
  if (exact !== undefined) {
    const { from, to } = (span ?? {}) as { from?: number; to?: number };
    const words = text.slice(from ?? 0, to ?? 0);
    if (words !== exact) {
      found.push(`${path}.exact is ${JSON.stringify(exact)}, the text has ${JSON.stringify(words)}`);
    }
  }
  return found;
}

function isSpan(from: unknown, to: unknown, text: string): boolean {
  if (typeof from !== 'number' || typeof to !== 'number') return false;
  return Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to && to <= text.length;
}

function disorder(items: readonly Item[]): string[] {
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    if (!before || before.span.from <= item.span.from) return [];
    return [`items[${index}] (${item.rule}) starts before the item in front of it`];
  });
}

function lossy(items: readonly Item[]): string[] {
  return items.flatMap((item, index) => {
    if (isDeepStrictEqual(JSON.parse(JSON.stringify(item)), item)) return [];
    return [`items[${index}] (${item.rule}) is not the same after a round trip through JSON`];
  });
}
