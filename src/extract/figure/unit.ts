import type { Unit } from '../../core/item.js';
import { GLUED, PARTED, SPACED, type Tokens, WORD } from '../../core/token.js';
import { countedNoun, singular } from './count-noun.js';
import { isHyphen, pastHyphen } from './hyphen.js';
import type { FigureTables, UnitSurface } from './tables.js';

/** A unit that was read, and the token after it. */
export interface UnitRead extends UnitSurface {
  end: number;
  /** An age: "35 years old". */
  age?: boolean;
}

/** The unit that starts at `at`, right after a number: "%", "billion" gone before, "years old", "-inch". */
export function readUnit(tokens: Tokens, at: number, tables: FigureTables): UnitRead | undefined {
  if (at >= tokens.count || tokens.gap[at] === PARTED) return undefined;
  let start = pastHyphen(tokens, at);
  let spaced = false;
  if (start === at && isHyphen(tokens, at)) {
    // "30 - year", as tokenised text has it
    if (tokens.gap[at] === GLUED || at + 1 >= tokens.count || tokens.gap[at + 1] !== SPACED) return undefined;
    start = at + 1;
    spaced = true;
  }
  const end = tables.units.match(tokens, start);
  if (end < 0 || (spaced && tables.units.value.unit.kind !== 'measure')) return undefined;
  const { unit, scale } = tables.units.value;
  if (
    end < tokens.count &&
    tokens.kind[end] === WORD &&
    tokens.kind[end - 1] === WORD &&
    tokens.gap[end] === GLUED
  )
    return undefined;
  if (unit.kind === 'measure') {
    const old = pastHyphen(tokens, end);
    const after = old < tokens.count ? tables.age.match(tokens, old) : -1;
    if (after > 0) return { unit, scale, end: after, age: true };
  }
  return { unit, scale, end };
}

/** What a unit is counted by, from `at` on: "per barrel", "a year", "annually"; `end` is `at` where nothing. */
export function readPer(
  tokens: Tokens,
  at: number,
  tables: FigureTables,
  free: boolean,
): { per?: string; end: number } {
  const none = { end: at };
  if (at >= tokens.count || tokens.gap[at] === PARTED) return none;
  let start = pastHyphen(tokens, at);
  const wordEnd = tables.perWords.match(tokens, start);
  if (wordEnd > 0) return { per: tables.perWords.value, end: wordEnd };
  start = tables.per.match(tokens, start);
  if (start < 0) return none;
  start = pastHyphen(tokens, start);
  if (start >= tokens.count || tokens.gap[start] === PARTED) return none;
  const unitEnd = tables.units.match(tokens, start);
  if (unitEnd > 0) {
    const { unit } = tables.units.value;
    // "$1.10 a year ago"
    if (unitEnd < tokens.count && tables.ago[tokens.word[unitEnd]]) return none;
    if (unit.kind === 'measure')
      return { per: unit.code.includes('[') ? singular(tokens, start, tables) : unit.code, end: unitEnd };
    if (unit.kind === 'currency') return { per: unit.code, end: unitEnd };
    return none;
  }
  if (!free || tokens.kind[start] !== WORD || tables.stops[tokens.word[start]]) return none;
  const noun = countedNoun(tokens, start, Math.min(start + 1, tokens.count), tables, true);
  return noun ? { per: noun.noun, end: noun.end } : none;
}

/** Whether two units may stand at the two ends of one range, or in one sum. */
export const sameUnit = (a: Unit, b: Unit): boolean =>
  a.kind === b.kind && JSON.stringify({ ...a, per: undefined }) === JSON.stringify({ ...b, per: undefined });
