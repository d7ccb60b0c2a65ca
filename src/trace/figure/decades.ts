import { decimal, decimalString } from '../../core/decimal.js';
import type { Figure } from '../../core/item.js';
import type { Vocabulary } from '../words/vocabulary.js';

/** UCUM's code of a year. */
const YEAR = 'a';

/** A figure of a source that counts decades or centuries as it is in the report's years, or the other way round; undefined where neither does. */
export function inYears(was: Figure, now: Figure, theirs: Vocabulary, ours: Vocabulary): Figure | undefined {
  if (was.value === undefined) return undefined;
  const [years, counted] = [yearsIn(was, theirs), yearsIn(now, ours)];
  if (years !== undefined && now.unit.kind === 'measure' && now.unit.code === YEAR)
    return { ...was, unit: now.unit, value: decimalString(decimal(was.value).times(String(years))) };
  if (counted !== undefined && was.unit.kind === 'measure' && was.unit.code === YEAR)
    return { ...was, unit: now.unit, value: decimalString(decimal(was.value).times(String(1 / counted))) };
  return undefined;
}

const yearsIn = ({ unit }: Figure, vocabulary: Vocabulary): number | undefined =>
  unit.kind === 'count' ? vocabulary.forms.yearsIn(unit.noun) : undefined;
