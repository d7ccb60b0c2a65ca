import { type Decimal, decimal, fraction, scaled } from '../../core/decimal.js';
import { GLUED, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import { follows, isHyphen, pastAnyHyphen, pastHyphen } from './hyphen.js';
import type { Numeral } from './numeral.js';
import { isPast } from './past.js';
import { LONGEST, phraseBefore } from './phrase-before.js';
import { readScale } from './scale.js';
import type { FigureTables } from './tables.js';

/** Makes a numeral that ends before a token. */
export type Make = (end: number, value: Decimal, rest: Partial<Numeral>) => Numeral;

/** "a third of", "two-thirds", "three quarters of a billion": from the fraction's own word on. */
export function readFraction(
  tokens: Tokens,
  at: number,
  numerator: number,
  tables: FigureTables,
  make: Make,
): Numeral | undefined {
  const start = pastAnyHyphen(tokens, at);
  if (!follows(tokens, start)) return undefined;
  const denominator = tables.fractions[tokens.word[start]];
  if (!denominator || numerator >= denominator) return undefined;
  const [end, value, rest] = partOf(tokens, start + 1, fraction(numerator, denominator), tables);
  // "a third party", "two quarters in a row": ordinals and periods
  const next = start + 1;
  const ofSomething = end > next || (follows(tokens, next) && tables.of[tokens.word[next]]);
  const closes = next >= tokens.count || tokens.kind[next] !== WORD || tables.stops[tokens.word[next]];
  // "two thirds", but not "three fifth graders" or "two quarters in a row"
  const isPlain =
    (numerator > 1 || tables.section.number.articlesCount) && tables.plainFractions[tokens.word[start]];
  // "a quarter point"
  const ofUnit = tables.scaledParts[tokens.word[start]] !== undefined && beforeUnit(tokens, next, tables) > 0;
  // "a third fewer"
  const isCompared = numerator === 1 && follows(tokens, next) && tables.directionAfter[tokens.word[next]];
  if (!ofSomething && start === at && !isPlain && !ofUnit && !isCompared && !(closes && numerator === 1)) {
    // "nearly a third voted", but not "a third voted"
    const article = at - 1;
    const isHedged = phraseBefore(tokens, article, Math.max(0, article - LONGEST), tables.boundBefore) >= 0;
    if (numerator > 1 || !isHedged || !isVerb(tokens, next, tables)) return undefined;
  }
  return make(end, value, rest);
}

/** What follows a fraction: a scale ("of a billion"), or nothing. */
export function partOf(
  tokens: Tokens,
  at: number,
  value: Decimal,
  tables: FigureTables,
): [end: number, value: Decimal, rest: Partial<Numeral>] {
  let start = at;
  if (follows(tokens, start) && tables.of[tokens.word[start]]) start++;
  if (follows(tokens, start) && tables.articles[tokens.word[start]]) start++;
  const bundle = follows(tokens, start) ? tables.bundles[tokens.word[start]] : undefined;
  if (bundle !== undefined) return [start + 1, value.times(bundle), { form: 'words' }];
  const { end, scale } = readScale(tokens, start, tables, false, false);
  if (scale === 0) return [at, value, { place: -1, form: 'fraction' }];
  return [end, scaled(value, scale), { scale, place: scale - 1, form: 'words' }];
}

/** Whether a verb stands at a token: "were", "voted", "fell". */
const isVerb = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  follows(tokens, at) &&
  (tables.auxiliaries[tokens.word[at]] === 1 ||
    tables.verbs[tokens.word[at]] === 1 ||
    isPast(tokens, at, tables));

/** "half of", "half the", "half a million"; a bare half ("the second half") is no figure. */
export function readHalf(
  tokens: Tokens,
  at: number,
  half: number,
  tables: FigureTables,
  make: Make,
): Numeral | undefined {
  const next = at + 1;
  const [end, value, rest] = partOf(tokens, next, decimal(half), tables);
  if (end > next) return make(end, value, rest);
  const unit = beforeUnit(tokens, next, tables);
  if (unit > 0) return make(unit, value, rest);
  const isNamed = at > 0 && tables.determiners[tokens.word[at - 1]];
  const opens =
    isNamed && phraseBefore(tokens, at - 1, Math.max(0, at - LONGEST), tables.boundBefore) >= 0 ? at - 1 : at; // "um mehr als die Hälfte"
  const hedge = phraseBefore(tokens, opens, Math.max(0, opens - LONGEST), tables.boundBefore); // "by more than half"
  const last = hedge >= 0 ? hedge : at;
  const article = last > 1 && tables.determiners[tokens.word[last - 1]]; // "um die Hälfte"
  const before = last > 0 ? tokens.word[article ? last - 2 : last - 1] : 0;
  const isAmount = hedge >= 0 && tables.beforeHalf[tokens.word[hedge]]; // "um die" of "um die Hälfte" is no hedge
  if (isAmount || tables.beforeHalf[before] || tables.direction[before]) return make(end, value, rest);
  const isLast = next >= tokens.count || (tokens.kind[next] === MARK && tokens.gap[next] === GLUED);
  if (hedge >= 0 && isLast && !isHyphen(tokens, next)) return make(end, value, rest); // "It was more than half."
  if (hedge >= 0 && isVerb(tokens, next, tables)) return make(end, value, rest); // "more than half were lost"
  if (!follows(tokens, next) || tokens.gap[next] === GLUED) return undefined;
  const ofAny =
    tables.section.number.halvesOfAny &&
    tokens.kind[next] === WORD &&
    tokens.shape[next] === LOWER &&
    !tables.stops[tokens.word[next]];
  if (!ofAny && !tables.of[tokens.word[next]]) return undefined;
  return make(end, value, rest);
}

/** Where the number ends before the unit that a half is of, an article being taken in: "half an hour", "half-mile". */
export function beforeUnit(tokens: Tokens, at: number, tables: FigureTables): number {
  if (!follows(tokens, at) || tables.stretches.match(tokens, at - 1) > at) return -1;
  const end = tables.articles[tokens.word[at]] ? at + 1 : at;
  const start = pastHyphen(tokens, end);
  return follows(tokens, start) && tables.units.match(tokens, start) > 0 ? end : -1;
}
