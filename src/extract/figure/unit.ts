import { fold } from '../../core/boundary.js';
import type { Unit } from '../../core/item.js';
import {
  CAPITALISED,
  DIGITS,
  GLUED,
  isOneOf,
  LOWER,
  MARK,
  PARTED,
  SPACED,
  type Tokens,
  tokenText,
  WORD,
} from '../../core/token.js';
import { countedNoun, singular } from './count-noun.js';
import { isHyphen, pastHyphen } from './hyphen.js';
import { isLengthOfTime } from './length-of-time.js';
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
  const glued = tokens.gap[at] === GLUED && start === at ? readGlued(tokens, at, tables) : undefined;
  if (glued) return glued;
  const end = tables.units.match(tokens, start);
  if (end < 0 || (spaced && tables.units.value.unit.kind !== 'measure')) return undefined;
  const { unit, scale } = tables.units.value;
  // «3-м» is an ordinal, no metres
  if (start > at && !spaced && end === start + 1 && tables.suffixes.match(tokens, at) === end)
    return undefined;
  if (isNameWithNumber(tokens, start, end)) return undefined;
  if (start === at && isInCompound(tokens, start, end, unit, tables)) return undefined;
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

/**
 * "14 second-hand cars", "250 year-round jobs": a unit of time that a hyphen binds to another word is none, but in "year-old"
 * and "month-long".
 */
function isInCompound(tokens: Tokens, first: number, end: number, unit: Unit, tables: FigureTables): boolean {
  const { count, gap, kind, word } = tokens;
  const bound = end < count && gap[end] === GLUED ? pastHyphen(tokens, end) : end;
  if (bound === end || bound >= count || kind[bound] !== WORD) return false;
  if (tables.ordinals[word[first]]) return true;
  return isLengthOfTime(unit) && !tables.lengths[word[bound]] && tables.age.match(tokens, bound) < 0;
}

/** "20 F-16 jets": a capital letter with a number behind its hyphen is no unit. */
const isNameWithNumber = ({ count, kind, gap, shape, from, to }: Tokens, at: number, end: number): boolean =>
  end + 1 < count &&
  to[at] - from[at] === 1 &&
  shape[at] === CAPITALISED &&
  gap[at] === SPACED &&
  gap[end] === GLUED &&
  kind[end] === MARK &&
  gap[end + 1] === GLUED &&
  kind[end + 1] === DIGITS;

/** More pence than anybody writes as digits and a letter: "1080p" is a picture's lines. */
const MOST_PENCE = 240;

/** A unit of one letter right behind the digits: "50p", "38.5C". */
function readGlued(tokens: Tokens, at: number, tables: FigureTables): UnitRead | undefined {
  const { text, from, to, kind, gap, count } = tokens;
  const end = tables.gluedUnits.match(tokens, at);
  if (end < 0 || (end < count && gap[end] === GLUED && kind[end] === DIGITS)) return undefined;
  if (end + 1 < count && gap[end] === GLUED && gap[end + 1] === GLUED && kind[end + 1] === WORD)
    return undefined; // "2p.m."
  const unit = tables.gluedUnits.value;
  if (
    unit.kind === 'currency' &&
    gap[at - 1] !== GLUED &&
    Number(text.slice(from[at - 1], to[at - 1])) >= MOST_PENCE
  )
    return undefined;
  return { unit, scale: 0, end };
}

/** The token after the full stop of a shortened unit where its sentence goes on: «45 руб./кг», «40 руб. за литр». */
function pastShortening(tokens: Tokens, at: number): number {
  const { count, gap, kind, shape } = tokens;
  const next = at + 1;
  if (next >= count || gap[at] !== GLUED || !isOneOf(tokens, at, '.')) return at;
  const goesOn =
    gap[next] === GLUED ? isOneOf(tokens, next, '/') : kind[next] === WORD && shape[next] === LOWER;
  return goesOn && gap[next] !== PARTED ? next : at;
}

/** What a unit is counted by, from `at` on: "per barrel", "a year", "annually"; `end` is `at` where nothing. Of `cents` a pound is a weight. */
export function readPer(
  tokens: Tokens,
  at: number,
  tables: FigureTables,
  free: boolean,
  cents = false,
): { per?: string; end: number } {
  const none = { end: at };
  if (at >= tokens.count || tokens.gap[at] === PARTED) return none;
  let start = pastHyphen(tokens, pastShortening(tokens, at));
  const wordEnd = tables.perWords.match(tokens, start);
  if (wordEnd > 0) return { per: tables.perWords.value, end: wordEnd };
  const any = tables.perAny.match(tokens, start) > 0;
  const isFree = any || (free && !tables.perUnits[tokens.word[start]]);
  start = tables.per.match(tokens, start);
  if (start < 0) return none;
  start = pastHyphen(tokens, start);
  if (start >= tokens.count || tokens.gap[start] === PARTED) return none;
  const unitEnd = tables.units.match(tokens, start);
  if (unitEnd > 0) {
    const { unit } = tables.units.value;
    // "$1.10 a year ago"
    if (unitEnd < tokens.count && (tables.ago[tokens.word[unitEnd]] || isYearBehind(tokens, unitEnd)))
      return none;
    if (unit.kind === 'measure')
      return { per: unit.code.includes('[') ? singular(tokens, start, tables) : unit.code, end: unitEnd };
    // "$8.90 a pound"
    const mayWeigh = cents || tables.articles[tokens.word[start - 1]] === 1;
    if (mayWeigh && tables.weights[tokens.word[unitEnd - 1]])
      return { per: singular(tokens, unitEnd - 1, tables), end: unitEnd };
    if (unit.kind === 'currency') return { per: unit.code, end: unitEnd };
    return none;
  }
  if (!isFree || tokens.kind[start] !== WORD || tables.stops[tokens.word[start]]) return none;
  if (tables.bundles[tokens.word[start]]) return { per: fold(tokenText(tokens, start)), end: start + 1 };
  // "per flown kilometre"
  const qualified = any && tokens.gap[start + 1] === SPACED ? tables.units.match(tokens, start + 1) : -1;
  if (qualified > 0 && tables.units.value.unit.kind === 'measure')
    return { per: tables.units.value.unit.code, end: qualified };
  // "per diluted share"
  const participle =
    any && start + 1 < tokens.count && isParticiple(tokens, start, tables) ? start + 1 : start;
  const noun = countedNoun(tokens, participle, Math.min(participle + 1, tokens.count), tables, true);
  if (!noun) return none;
  const last = noun.end - 1;
  const isOne = tables.section.count.capitalNouns && !tables.irregular[tokens.word[last]]; // "je Aktie" is one
  return { per: isOne ? fold(tokenText(tokens, last)) : noun.noun, end: noun.end };
}

const isParticiple = (tokens: Tokens, at: number, tables: FigureTables): boolean => {
  const surface = fold(tokenText(tokens, at));
  const { verbEndings = [] } = tables.section.count;
  return tokens.kind[at + 1] === WORD && verbEndings.some((ending) => surface.endsWith(ending));
};

/** "im Jahr 2023" is when, not how often. */
const isYearBehind = ({ gap, kind }: Tokens, at: number): boolean =>
  gap[at] === SPACED && kind[at] === DIGITS;
