import { type Decimal, decimal, fraction, scaled } from '../../core/decimal.js';
import { GLUED, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import { andFraction } from './fraction.js';
import { follows, isHyphen, pastAnyHyphen, pastHyphen } from './hyphen.js';
import type { Numeral } from './numeral.js';
import { LONGEST, phraseBefore } from './phrase-before.js';
import { MOST_SCALES, readScale } from './scale.js';
import { numeralOf } from './shape.js';
import type { FigureTables } from './tables.js';

/** Reads the number that starts with a number word, an article or a fraction's sign at `at`. */
export function readNumberWords(tokens: Tokens, at: number, tables: FigureTables): Numeral | undefined {
  const { word, count } = tokens;
  const id = word[at];
  const make: Make = (end, value, { high, outOf, scale = 0, place = 0, form = 'words' }) => {
    const numeral = numeralOf(at, end, value, place, form);
    numeral.high = high;
    numeral.outOf = outOf;
    numeral.scale = scale;
    return numeral;
  };

  const sign = tables.signs[id];
  if (sign) {
    const { end, scale } = readScale(tokens, at + 1, tables, true, false);
    return make(end, scaled(fraction(...sign), scale), { scale, place: scale - 1, form: 'fraction' });
  }
  if (tables.multiples[id] !== undefined)
    return make(at + 1, decimal(tables.multiples[id]), { form: 'multiple' });
  const bare = tables.bareMultiples[id];
  if (bare !== undefined && at > 0 && tables.modals[word[at - 1]])
    return make(at + 1, decimal(bare), { form: 'multiple' });
  if (tables.many[id] !== undefined) {
    // «около тысячи километров» is one, by its case
    const isOne =
      tables.scales[id] !== undefined &&
      phraseBefore(tokens, at, Math.max(0, at - LONGEST), tables.boundBefore) >= 0;
    const scale = tables.scales[id] as number;
    return isOne
      ? make(at + 1, scaled(decimal(1), scale), { scale, place: scale })
      : readMany(tokens, at, tables, make);
  }
  const nth = tables.everyNth.match(tokens, at);
  if (nth > 0) return make(nth, decimal(1), { outOf: decimal(tables.everyNth.value) });
  if (tables.several[id]) return readSeveral(tokens, at, tables, make);
  if (tables.timesAs.match(tokens, at) > 0)
    return make(at + 1, decimal(tables.timesAs.value), { form: 'times' });
  if (tables.articles[id]) {
    const next = at + 1;
    if (next >= count || !follows(tokens, next)) return undefined;
    const several = tables.several[word[next]] && readSeveral(tokens, next, tables, make);
    if (several) return several; // "a few thousand"
    const bundle = tables.bundles[word[next]];
    if (bundle !== undefined) return make(next + 1, decimal(bundle), { place: 0 });
    const scale = tables.scales[word[next]];
    if (scale === undefined) {
      // "a decade and a half" is no half
      if (at > 0 && tables.joiners[word[at - 1]]) return undefined;
      const hedge = tables.articleHedges[word[next]];
      const part = readFraction(tokens, hedge ? next + 1 : next, 1, tables, make);
      if (part && hedge) part.hedge = hedge; // "ein knappes Drittel"
      return part;
    }
  }
  if (tables.scaledParts[id] !== undefined) {
    const [end, value, rest] = partOf(tokens, at + 1, decimal(tables.scaledParts[id]), tables);
    const scaledUp = rest.scale !== undefined && tables.scales[word[at + 1]] !== undefined;
    return scaledUp && !(at > 0 && tables.fractions[word[at - 1]]) ? make(end, value, rest) : undefined;
  }
  const changeHalf = tables.changeHalves[id];
  if (changeHalf !== undefined && at > 0 && tables.direction[word[at - 1]])
    return make(at + 1, decimal(changeHalf), { place: -1, form: 'fraction' });
  const half = tables.halves[id];
  if (half !== undefined && at > 0 && tables.ordinals[word[at - 1]]) return undefined;
  if (half !== undefined) return readHalf(tokens, at, half, tables, make);
  return readSum(tokens, at, tables, make);
}

type Make = (end: number, value: Decimal, rest: Partial<Numeral>) => Numeral;

/** "dozens of", "hundreds of thousands". */
function readMany(tokens: Tokens, at: number, tables: FigureTables, make: Make): Numeral {
  let end = at + 1;
  let low = tables.many[tokens.word[at]] as number;
  while (follows(tokens, end) && low < 1e12) {
    const next = tables.of[tokens.word[end]] ? end + 1 : end;
    const more = follows(tokens, next) ? tables.many[tokens.word[next]] : undefined;
    if (more === undefined) break;
    low *= more;
    end = next + 1;
  }
  return make(end, decimal(low), { high: decimal(low * 10), form: 'many' });
}

/** "several thousand", "a couple of hundred", "a few dozen": as the plural of the scale says it. */
function readSeveral(tokens: Tokens, at: number, tables: FigureTables, make: Make): Numeral | undefined {
  const next = follows(tokens, at + 1) && tables.of[tokens.word[at + 1]] ? at + 2 : at + 1;
  const { end, scale } = readScale(tokens, next, tables, false, false);
  const bundle = follows(tokens, next) ? tables.bundles[tokens.word[next]] : undefined;
  if (scale === 0 && bundle === undefined) return undefined;
  const least = scaled(decimal(bundle ?? 1), scale);
  return make(bundle === undefined ? end : next + 1, least, { high: scaled(least, 1), form: 'many' });
}

/** "a third of", "two-thirds", "three quarters of a billion": from the fraction's own word on. */
function readFraction(
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
  if (!ofSomething && start === at && !isPlain && !ofUnit && !(closes && numerator === 1)) return undefined;
  return make(end, value, rest);
}

/** What follows a fraction: a scale ("of a billion"), or nothing. */
function partOf(
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

/** "half of", "half the", "half a million"; a bare half ("the second half") is no figure. */
function readHalf(
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
  if (hedge >= 0 && tables.auxiliaries[tokens.word[next]]) return make(end, value, rest); // "more than half were lost"
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
function beforeUnit(tokens: Tokens, at: number, tables: FigureTables): number {
  if (!follows(tokens, at) || tables.stretches.match(tokens, at - 1) > at) return -1;
  const end = tables.articles[tokens.word[at]] ? at + 1 : at;
  const start = pastHyphen(tokens, end);
  return follows(tokens, start) && tables.units.match(tokens, start) > 0 ? end : -1;
}

/** Numbers added and multiplied up: "two hundred and five thousand", "two and a half million", "a million". */
function readSum(tokens: Tokens, at: number, tables: FigureTables, make: Make): Numeral | undefined {
  const { word, gap } = tokens;
  let total = decimal(0); // what is behind a scale of a thousand or more
  let current: Decimal | undefined; // what is still being added up
  let room = 0; // what may be added must be below this
  let lastScale = Number.POSITIVE_INFINITY;
  let scales = 0;
  let hundreds = false;
  let scale = 0;
  let place = 0;
  let end = at;
  if (tables.articles[word[at]]) {
    current = decimal(1);
    end = at + 1;
  } else if (tables.loneScales[word[at]]) current = decimal(1);
  for (;;) {
    const start = end === at ? at : pastHyphen(tokens, end);
    if (end > at && (!follows(tokens, start) || (start === end && gap[start] === GLUED))) break;
    const id = word[start];
    const value = tables.values[id] ?? tables.mixed[id];
    if (value !== undefined) {
      if (current !== undefined && !(value < room && value > 0)) break;
      const isWhole = Number.isInteger(value);
      current = (current ?? decimal(0)).plus(decimal(value));
      room = isWhole ? roomBelow(value) : 0;
      place = isWhole ? 0 : -1;
      end = start + 1;
      if (!isWhole || (scales === 0 && !hundreds)) {
        const part = readFraction(tokens, end, value, tables, make);
        if (part && total.eq(0) && current.eq(value)) return { ...part, first: at };
      }
      continue;
    }
    const power = tables.scales[id];
    if (power !== undefined && (current !== undefined || total.gt(0))) {
      if (power === 2) {
        if (current === undefined || current.gte(100)) break;
        current = scaled(current, 2);
        room = 100;
        hundreds = true;
      } else {
        const grows = power >= lastScale; // "two thousand million" multiplies
        if (grows === (current !== undefined)) break;
        if (grows && scales >= MOST_SCALES) break;
        total = grows ? scaled(total, power) : total.plus(scaled(current as Decimal, power));
        current = undefined;
        room = 10 ** Math.min(power, 15);
        lastScale = power;
        scales++;
        hundreds = false;
      }
      place = power + Math.min(place, 0);
      scale = power;
      end = start + 1;
      continue;
    }
    const bundle = tables.bundles[id]; // "three dozen"
    if (bundle !== undefined && current !== undefined && scales === 0 && !hundreds) {
      current = current.times(bundle);
      room = 0;
      end = start + 1;
      continue;
    }
    const decimals =
      end > at && current !== undefined && tables.points[id] ? readDecimals(tokens, start + 1, tables) : '';
    if (decimals && current !== undefined) {
      current = current.plus(decimal(`0.${decimals}`));
      place = -decimals.length;
      room = 0;
      end = start + 1;
      for (let digit = 0; digit < decimals.length; digit++) end = pastHyphen(tokens, end) + 1;
      continue;
    }
    const half = end > at && current !== undefined ? andFraction(tokens, end, tables) : undefined;
    if (half && current !== undefined) {
      current = current.plus(half.value);
      place = -1;
      room = 0;
      end = half.end;
      continue;
    }
    // "two hundred and five", "a million and a half"
    if (!tables.joiners[id] || !(hundreds || scales > 0)) break;
    const next = start + 1;
    const more = follows(tokens, next) ? tables.values[word[next]] : undefined;
    if (more !== undefined && more > 0 && more < room && more < 100) {
      end = next;
      continue;
    }
    const part = current === undefined ? andFraction(tokens, end, tables) : undefined;
    if (part && scale > 2) {
      total = total.plus(scaled(part.value, scale));
      place = scale - 1;
      end = part.end;
    }
    break;
  }
  if (end === at || (current === undefined && total.eq(0))) return undefined;
  if (tables.articles[word[at]] && scale === 0) return undefined;
  return make(end, current ? total.plus(current) : total, { scale, place });
}

/** More decimals than anybody says. */
const MOST_DECIMALS = 6;

/** The decimals that stand as words from `at` on: "five" of "three point five". */
function readDecimals(tokens: Tokens, at: number, tables: FigureTables): string {
  let decimals = '';
  for (let next = pastHyphen(tokens, at); decimals.length < MOST_DECIMALS && follows(tokens, next); ) {
    const value = tables.values[tokens.word[next]];
    if (value === undefined || value > 9) break;
    decimals += value;
    next = pastHyphen(tokens, next + 1);
  }
  return decimals;
}

/** What may still be added to a value: twenty takes up to nine, two hundred up to ninety-nine. */
function roomBelow(value: number): number {
  if (value >= 100 && value % 100 === 0) return 100;
  return value >= 20 && value % 10 === 0 ? 10 : 0;
}
