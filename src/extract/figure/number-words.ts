import { type Decimal, decimal, fraction, scaled } from '../../core/decimal.js';
import { GLUED, type Tokens } from '../../core/token.js';
import { andFraction } from './fraction.js';
import { beforeUnit, type Make, partOf, readFraction, readHalf } from './fraction-words.js';
import { follows, pastHyphen } from './hyphen.js';
import { isLengthOfTime } from './length-of-time.js';
import { hedgedScale, isOfMany } from './loose-number.js';
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
  // "will double", "more than double the toll"
  const isOf = at + 1 < count && tables.determiners[word[at + 1]] === 1;
  if (bare !== undefined && at > 0 && (tables.modals[word[at - 1]] || (isOf && tables.bases[word[at - 1]])))
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
  const loose = tables.manyOf[id];
  if (loose !== undefined) {
    const low = decimal(loose);
    if (isOfMany(tokens, at, tables)) return make(at + 1, low, { high: low.times(10), form: 'many' });
    const about = hedgedScale(tokens, at, tables);
    const scale = tables.scales[id];
    return about && make(at + 1, about, { scale, place: scale });
  }
  const part = tables.partPhrases.match(tokens, at);
  // «пятая часть населения», «почти десятую часть», but not of a film
  const isPart =
    part > 0 &&
    ((follows(tokens, part) && tables.of[word[part]]) ||
      phraseBefore(tokens, at, Math.max(0, at - LONGEST), tables.boundBefore) >= 0);
  if (isPart) return make(part, fraction(1, tables.partPhrases.value), { place: -1, form: 'fraction' });
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
    const bundle =
      tables.bundles[word[next]] ??
      (isOfMany(tokens, next, tables) ? tables.bundlesOf[word[next]] : undefined);
    if (bundle !== undefined) return make(next + 1, decimal(bundle), { place: 0 });
    const scale = tables.scales[word[next]];
    if (scale === undefined) {
      const hedge = tables.articleHedges[word[next]];
      const part = readFraction(tokens, hedge ? next + 1 : next, 1, tables, make);
      // "a decade and a half" is no half, but "the old and a half of the young" names one
      const isOfSome = part !== undefined && follows(tokens, part.end) && tables.of[word[part.end]] === 1;
      if (at > 0 && tables.joiners[word[at - 1]] && !isOfSome) return undefined;
      if (part && hedge) part.hedge = hedge; // "ein knappes Drittel"
      return part;
    }
  }
  if (tables.scaledParts[id] !== undefined) {
    const [end, value, rest] = partOf(tokens, at + 1, decimal(tables.scaledParts[id]), tables);
    const scaledUp = rest.scale !== undefined && tables.scales[word[at + 1]] !== undefined;
    // "the past quarter-century"
    const unit = scaledUp ? -1 : beforeUnit(tokens, at + 1, tables);
    if (unit > 0 && tables.units.value.scale > 0) return make(unit, value, { place: -1, form: 'fraction' });
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
      if (current === undefined && scales > 0 && lastScale >= MILLION && isOfTime(tokens, start, tables))
        break;
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

const MILLION = 6;

/** Whether a number word behind a scale begins a length of time: "eight billion five years ago". */
const isOfTime = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  follows(tokens, at + 1) &&
  tables.units.match(tokens, at + 1) > 0 &&
  isLengthOfTime(tables.units.value.unit);

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
