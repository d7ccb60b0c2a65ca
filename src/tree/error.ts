import { decimal } from '../core/decimal.js';
import type { Figure } from '../core/item.js';
import type { Column } from './collate.js';
import { NONE } from './states.js';
import type { Witness } from './witness.js';

/** How often a witness has each name and number. */
export type Echoes = ReadonlyMap<number, number>;

const leastWeight = 2;

export function echoesOf({ count, key, weight }: Witness): Echoes {
  const echoes = new Map<number, number>();
  for (let term = 0; term < count; term++) {
    if (weight[term] >= leastWeight) echoes.set(key[term], (echoes.get(key[term]) ?? 0) + 1);
  }
  return echoes;
}

/**
 * The states at some columns that give themselves away as errors, by inner evidence (Maas's
 * "examinatio"): a name that the same witness writes as the others do elsewhere, a broken figure,
 * a figure that is another one rounded, or another one converted and less round for it.
 */
export function errorsAt(
  witnesses: readonly Witness[],
  echoes: readonly Echoes[],
  columns: readonly Column[],
  states: Int16Array,
): Set<number> {
  const errors = new Set<number>();
  const holders = [...new Set(states)].filter((state) => state > NONE).map((state) => states.indexOf(state));
  for (const w of holders) {
    for (const v of holders) {
      if (v === w) continue;
      if (
        columns.some((column) => isSlip(witnesses, echoes, column, w, v)) ||
        isDerived(figureOf(witnesses[w], columns, w), figureOf(witnesses[v], columns, v))
      )
        errors.add(states[w]);
    }
  }
  return errors;
}

/** Whether the name or number of `w` is nowhere else in it, and that of `v` is. */
function isSlip(
  witnesses: readonly Witness[],
  echoes: readonly Echoes[],
  column: Column,
  w: number,
  v: number,
): boolean {
  if (column[w] < 0 || column[v] < 0) return false;
  const own = witnesses[w].key[column[w]];
  const other = witnesses[v].key[column[v]];
  return own !== other && (echoes[w].get(own) ?? 0) <= 1 && (echoes[w].get(other) ?? 0) > 0;
}

function figureOf({ item, reading }: Witness, columns: readonly Column[], w: number): Figure | undefined {
  for (const column of columns) {
    const found = column[w] < 0 || item[column[w]] < 0 ? undefined : reading.items[item[column[w]]];
    if (found?.kind === 'figure') return found;
  }
  return undefined;
}

/** Whether a figure can be made of another one, and not the other way round. */
function isDerived(figure: Figure | undefined, other: Figure | undefined): boolean {
  if (!figure || !other) return false;
  if (figure.malformed && !other.malformed) return true;
  if (figure.value === undefined || other.value === undefined) return false;
  const [value, original] = [decimal(figure.value), decimal(other.value)];
  const [places, more] = [value.digits, original.digits];
  if (JSON.stringify(figure.unit) === JSON.stringify(other.unit)) {
    return places < more && original.prec(places).eq(value);
  }
  return figure.unit.kind === other.unit.kind && places > more && !value.eq(original);
}
