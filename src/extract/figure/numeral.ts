import { type Decimal, decimal, fraction, scaled } from '../../core/decimal.js';
import { DIGITS, GLUED, PARTED, type Tokens } from '../../core/token.js';
import { asciiDigits, readDigits } from './digits.js';
import type { FigureTables } from './tables.js';

/** A number with its scale, in digits or in words. */
export interface Numeral {
  first: number;
  /** The token after it. */
  end: number;
  value: Decimal;
  /** The other end, of what is a range in itself: "dozens", "hundreds of thousands". */
  high?: Decimal;
  /** The power of ten that a scale word gave. */
  scale: number;
  /** The exponent of the last digit stated. */
  place: number;
  form: 'digits' | 'words' | 'fraction' | 'many' | 'multiple';
  /** Nothing but one run of digits. */
  plain: boolean;
  malformed?: string;
}

/** Not a number, and where to go on: a version, a date in digits, a clock time. */
export interface Skip {
  skip: number;
}

/** So many scale words make one number ("hundred thousand million"); more are no number that anyone writes. */
const MOST_SCALES = 3;
const HYPHENS = '-‐‑';

export const isHyphen = (tokens: Tokens, at: number): boolean =>
  HYPHENS.includes(tokens.text[tokens.from[at]]);

/** The token after a glued hyphen that joins `at` to what follows, or `at` itself. */
export function pastHyphen(tokens: Tokens, at: number): number {
  const { text, count, from, gap } = tokens;
  if (at + 1 < count && gap[at] === GLUED && gap[at + 1] === GLUED && HYPHENS.includes(text[from[at]]))
    return at + 1;
  return at;
}

const follows = (tokens: Tokens, at: number): boolean => at < tokens.count && tokens.gap[at] !== PARTED;

/** Reads the number that starts at the token `at`; `money` says that a currency stands before it. */
export function readNumeral(
  tokens: Tokens,
  at: number,
  tables: FigureTables,
  money = false,
): Numeral | Skip | undefined {
  if (tokens.kind[at] === DIGITS) return inDigits(tokens, at, tables, money);
  return inWords(tokens, at, tables);
}

interface Scaled {
  end: number;
  scale: number;
}

/** The scale words that start at `at`, the hyphen of "28.2-billion" included. */
function readScale(tokens: Tokens, at: number, tables: FigureTables, short: boolean, money: boolean): Scaled {
  let end = at;
  let scale = 0;
  for (let words = 0; words < MOST_SCALES && follows(tokens, end); words++) {
    const start = pastHyphen(tokens, end);
    const power = tables.scales[tokens.word[start]];
    if (power !== undefined) {
      scale += power;
      end = start + 1;
      continue;
    }
    if (!short || words > 0) break;
    for (const table of money ? [tables.shortScales, tables.moneyScales] : [tables.shortScales]) {
      const after = table.match(tokens, start);
      if (after < 0 || (start !== end && tokens.gap[start] !== GLUED)) continue;
      scale = table.value;
      // "$5bn." in mid-sentence: the full stop is the abbreviation's, and stays outside the figure
      return { end: after, scale };
    }
    break;
  }
  return { end, scale };
}

function inDigits(tokens: Tokens, at: number, tables: FigureTables, money: boolean): Numeral | Skip {
  const { text, count, from, gap, kind } = tokens;
  const digits = readDigits(tokens, at, tables.digits);
  let { end, value } = digits;
  let { decimals } = digits;
  let first = at;
  if (!value) {
    while (end < count && kind[end] === DIGITS) end++; // the rest of "0800 123 45"
    return { skip: end };
  }
  const before = at - 1;
  if (digits.plain && before >= 0 && gap[at] === GLUED && tables.digits.point.includes(text[from[before]])) {
    if (gap[before] !== GLUED) {
      // ".5": the point stands in front
      const whole = asciiDigits(tokens, at);
      value = decimal(`0.${whole}`);
      decimals = whole.length;
      first = before;
    }
  }
  let form: Numeral['form'] = 'digits';
  const part = readSlashed(tokens, at, end) ?? readSign(tokens, end, tables);
  if (part === 'not') return { skip: end + 2 };
  if (part) {
    value = part.whole ? value.plus(part.value) : part.value;
    end = part.end;
    decimals = 1;
    form = 'fraction';
  } else {
    const mixed = end < count && kind[end] === DIGITS ? readSlashed(tokens, end, end + 1) : undefined;
    if (mixed && mixed !== 'not') {
      value = value.plus(mixed.value);
      end = mixed.end;
      decimals = 1;
    } else {
      const half = andFraction(tokens, end, tables);
      if (half) {
        value = value.plus(half.value);
        end = half.end;
        decimals = 1;
      }
    }
  }
  const { end: after, scale } = readScale(tokens, end, tables, true, money);
  const numeral: Numeral = {
    first,
    end: after,
    value: scaled(value, scale),
    scale,
    place: scale - decimals,
    form,
    plain: digits.plain && scale === 0 && decimals === 0,
    malformed: digits.malformed,
  };
  if (scale > 3) addLower(tokens, numeral, tables);
  return numeral;
}

/** "2 million 300 thousand": a smaller scale that follows adds to the number. */
function addLower(tokens: Tokens, numeral: Numeral, tables: FigureTables): void {
  const at = numeral.end;
  if (!follows(tokens, at) || tokens.kind[at] !== DIGITS || tokens.to[at] - tokens.from[at] > 3) return;
  const { end, scale } = readScale(tokens, at + 1, tables, true, false);
  if (scale === 0 || scale >= numeral.scale || numeral.place < numeral.scale) return;
  numeral.value = numeral.value.plus(scaled(decimal(asciiDigits(tokens, at)), scale));
  numeral.place = scale;
  numeral.end = end;
}

/** The fraction "3/4" whose numerator ends at `end`; 'not' where the digits are a date or the like. */
function readSlashed(
  tokens: Tokens,
  at: number,
  end: number,
): { value: Decimal; end: number; whole: boolean } | 'not' | undefined {
  const { text, count, from, to, kind, gap } = tokens;
  if (end !== at + 1 || end + 1 >= count || gap[end] !== GLUED || !'/⁄'.includes(text[from[end]]))
    return undefined;
  if (kind[end + 1] !== DIGITS || gap[end + 1] !== GLUED) return undefined;
  const numerator = Number(text.slice(from[at], to[at]));
  const denominator = Number(text.slice(from[end + 1], to[end + 1]));
  const more = end + 2 < count && gap[end + 2] === GLUED && '/-'.includes(text[from[end + 2]]);
  if (more || !(numerator > 0 && numerator < denominator && denominator <= 128)) return 'not';
  // 9/11 and 24/7 are no fractions: those that are have a denominator that a whole is parted into
  if (denominator > 10 && denominator & (denominator - 1)) return 'not';
  return { value: fraction(numerator, denominator), end: end + 2, whole: false };
}

function readSign(tokens: Tokens, at: number, tables: FigureTables) {
  if (at >= tokens.count || tokens.gap[at] === PARTED) return undefined;
  const sign = tables.signs[tokens.word[at]];
  return sign && { value: fraction(...sign), end: at + 1, whole: true };
}

/** "and a half", "and three quarters", after a whole number. */
function andFraction(
  tokens: Tokens,
  at: number,
  tables: FigureTables,
): { value: Decimal; end: number } | undefined {
  let next = pastHyphen(tokens, at);
  if (!follows(tokens, next) || !tables.joiners[tokens.word[next]]) return undefined;
  next = pastHyphen(tokens, next + 1);
  if (!follows(tokens, next)) return undefined;
  const half = tables.halves[tokens.word[next]];
  if (half !== undefined) return { value: decimal(half), end: next + 1 };
  let numerator = 1;
  if (tables.articles[tokens.word[next]]) next++;
  else {
    const stated = tables.values[tokens.word[next]];
    if (stated === undefined) return undefined;
    numerator = stated;
    next++;
  }
  next = pastHyphen(tokens, next);
  const denominator = follows(tokens, next) ? tables.fractions[tokens.word[next]] : undefined;
  return denominator && numerator < denominator
    ? { value: fraction(numerator, denominator), end: next + 1 }
    : undefined;
}

function inWords(tokens: Tokens, at: number, tables: FigureTables): Numeral | undefined {
  const { word, count } = tokens;
  const id = word[at];
  const make = (end: number, value: Decimal, rest: Partial<Numeral>): Numeral => ({
    first: at,
    end,
    value,
    scale: 0,
    place: 0,
    form: 'words',
    plain: false,
    ...rest,
  });

  const sign = tables.signs[id];
  if (sign) {
    const { end, scale } = readScale(tokens, at + 1, tables, true, false);
    return make(end, scaled(fraction(...sign), scale), { scale, place: scale - 1, form: 'fraction' });
  }
  if (tables.multiples[id] !== undefined)
    return make(at + 1, decimal(tables.multiples[id]), { form: 'multiple' });
  if (tables.many[id] !== undefined) return readMany(tokens, at, tables, make);
  if (tables.articles[id]) {
    const next = at + 1;
    if (next >= count || !follows(tokens, next)) return undefined;
    const bundle = tables.bundles[word[next]];
    if (bundle !== undefined) return make(next + 1, decimal(bundle), { place: 0 });
    const scale = tables.scales[word[next]];
    if (scale === undefined) return readFraction(tokens, next, 1, tables, make);
  }
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

/** "a third of", "two-thirds", "three quarters of a billion": from the fraction's own word on. */
function readFraction(
  tokens: Tokens,
  at: number,
  numerator: number,
  tables: FigureTables,
  make: Make,
): Numeral | undefined {
  const start = pastHyphen(tokens, at);
  if (!follows(tokens, start)) return undefined;
  const denominator = tables.fractions[tokens.word[start]];
  if (!denominator || numerator >= denominator) return undefined;
  return make(...partOf(tokens, start + 1, fraction(numerator, denominator), tables));
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
  if (at > 0 && tables.beforeHalf[tokens.word[at - 1]]) return make(end, value, rest);
  if (!follows(tokens, next) || tokens.gap[next] === GLUED || !tables.of[tokens.word[next]]) return undefined;
  return make(end, value, rest);
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
        if (grows && current !== undefined) break;
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

/** What may still be added to a value: twenty takes up to nine, two hundred up to ninety-nine. */
function roomBelow(value: number): number {
  if (value >= 100 && value % 100 === 0) return 100;
  return value >= 20 && value % 10 === 0 ? 10 : 0;
}
