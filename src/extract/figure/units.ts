import type { Unit } from '../../core/item.js';

/** A unit with all fields that any has, so that all are of one shape to the engine, which asks them for their kind all the time. */
const unitOf = (kind: Unit['kind'], code?: string, noun?: string, minor?: true, per?: string): Unit =>
  ({ kind, code, noun, minor, per }) as Unit;

/** Of nothing that is named. */
export const NONE = unitOf('none');
export const PERCENT = unitOf('percent');
export const PERCENTAGE_POINT = unitOf('percentage-point');
/** What hundredths of a percentage point are called. */
export const BASIS_POINT = 'basis point';
/** Money by its ISO 4217 code; `minor` for hundredths of it. */
export const inMoney = (code: string, minor?: true): Unit => unitOf('currency', code, undefined, minor);
/** A measure by its UCUM code. */
export const inMeasure = (code: string): Unit => unitOf('measure', code);
/** Things by their noun in the singular. */
export const ofThings = (noun: string): Unit => unitOf('count', undefined, noun);

interface Fields {
  kind: Unit['kind'];
  code?: string;
  noun?: string;
  minor?: true;
  per?: string;
}

/** The same for each of something: "barrel". */
export function unitPer(unit: Unit, per: string | undefined): Unit {
  const { kind, code, noun, minor } = unit as Fields;
  return unitOf(kind, code, noun, minor, per);
}

/** A unit as an item has it: with its own fields alone. */
export function plainUnit(unit: Unit): Unit {
  const { kind, code, noun, minor, per } = unit as Fields;
  const plain: Fields = { kind };
  if (code !== undefined) plain.code = code;
  if (noun !== undefined) plain.noun = noun;
  if (minor) plain.minor = minor;
  if (per !== undefined) plain.per = per;
  return plain as Unit;
}
