import { decimal, decimalString } from '../core/decimal.js';
import type { Item } from '../core/item.js';
import { nameKey } from '../core/name-key.js';
import { DIGITS, LOWER } from '../core/token.js';
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

/** Names are declined: so many letters of one tell it from others. */
const stem = 5;
const shortest = 4;

/**
 * What a sentence says that other languages say alike: its numbers, days and names, each with the
 * term that it stands at. Names are told by their Latin letters, without their endings.
 */
export function senses(witness: Witness, sentence: number): Map<string, number> {
  const { start, item, reading } = witness;
  const said = new Map<string, number>();
  for (let term = start[sentence]; term < start[sentence + 1]; term++) {
    const own = item[term] < 0 ? undefined : reading.items[item[term]];
    const sense =
      own && !isPerson(own) ? acrossLanguages(own) : nameSense(witness, term, term > start[sentence]);
    if (sense !== undefined && !said.has(sense)) said.set(sense, term);
  }
  return said;
}

const isPerson = (item: Item): boolean => item.kind === 'mention' && item.entity.type === 'person';

/** A word with a capital, where that means a name. */
function nameSense({ first, item, reading }: Witness, term: number, isWithin: boolean): string | undefined {
  const { kind, shape } = reading.tokens;
  const at = first[term];
  if (kind[at] === DIGITS || shape[at] === LOWER || !(isWithin || item[term] >= 0)) return undefined;
  const key = nameKey(reading.doc.text.slice(reading.tokens.from[at], reading.tokens.to[at]));
  return key.length >= shortest ? key.slice(0, stem) : undefined;
}

function acrossLanguages(item: Item): string | undefined {
  switch (item.kind) {
    case 'figure':
      return item.value === undefined ? item.range?.join('–') : decimalString(decimal(item.value));
    case 'period':
      return `${item.from}/${item.to}`;
    case 'mention':
      return item.entity.id;
    default:
      return undefined;
  }
}
