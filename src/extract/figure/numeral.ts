import { type Decimal, decimal, scaled } from '../../core/decimal.js';
import type { Bound } from '../../core/item.js';
import { DIGITS, GLUED, isOneOf, MARK, SPACED, type Tokens } from '../../core/token.js';
import { asciiDigits, readDigits } from './digits.js';
import { andFraction, readSign, readSlashed } from './fraction.js';
import { follows, pastHyphen } from './hyphen.js';
import { readNumberWords } from './number-words.js';
import { readPower, readScale } from './scale.js';
import { numeralOf } from './shape.js';
import type { FigureTables } from './tables.js';

/** A number with its scale, in digits or in words. */
export interface Numeral {
  first: number;
  /** The token after it. */
  end: number;
  value: Decimal;
  /** The other end, of what is a range in itself: "dozens", "hundreds of thousands". */
  high?: Decimal;
  /** Of how many it is one: "every fifth". */
  outOf?: Decimal;
  /** The power of ten that a scale word gave. */
  scale: number;
  /** The exponent of the last digit stated. */
  place: number;
  form: 'digits' | 'words' | 'fraction' | 'many' | 'multiple' | 'times';
  /** Nothing but one run of digits. */
  plain: boolean;
  malformed?: string;
  /** A hedge inside it: "knappes" of "ein knappes Drittel". */
  hedge?: Bound;
}

/** Not a number, and where to go on: a version, a date in digits, a clock time. */
export interface Skip {
  skip: number;
}

/** Reads the number that starts at the token `at`; `money` says that a currency stands before it. */
export function readNumeral(
  tokens: Tokens,
  at: number,
  tables: FigureTables,
  money = false,
): Numeral | Skip | undefined {
  if (tokens.kind[at] === DIGITS) return inDigits(tokens, at, tables, money);
  return readNumberWords(tokens, at, tables);
}

function inDigits(tokens: Tokens, at: number, tables: FigureTables, money: boolean): Numeral | Skip {
  const { count, gap, kind } = tokens;
  const digits = readDigits(tokens, at, tables.digits);
  let { end, value } = digits;
  let { decimals } = digits;
  let first = at;
  if (!value) {
    while (end < count && kind[end] === DIGITS) end++; // the rest of "0800 123 45"
    return { skip: end };
  }
  const before = at - 1;
  if (digits.plain && before >= 0 && gap[at] === GLUED && isOneOf(tokens, before, tables.digits.point)) {
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
    value = part.whole ? value.plus(scaled(part.value, -decimals)) : part.value;
    end = part.end;
    decimals++;
    form = 'fraction';
  } else {
    // "5 1/4", "$5.81-1/4": a part of the last digit stated
    const next = pastHyphen(tokens, end);
    const mixed = next < count && kind[next] === DIGITS ? readSlashed(tokens, next, next + 1) : undefined;
    if (mixed && mixed !== 'not') {
      value = value.plus(scaled(mixed.value, -decimals));
      end = mixed.end;
      decimals++;
    } else {
      const half = andFraction(tokens, end, tables);
      // "over 55 and a fifth of the others": a part of something else
      const isOfSome = half && half.end < count && tables.of[tokens.word[half.end]];
      if (half && !isOfSome && half.parts <= mostParts) {
        value = value.plus(half.value);
        end = half.end;
        decimals = 1;
      }
    }
  }
  const power = readPower(tokens, end);
  const { end: after, scale } = power ?? readScale(tokens, end, tables, true, money);
  const numeral = numeralOf(first, after, scaled(value, scale), scale - decimals, form);
  numeral.scale = scale;
  numeral.plain = digits.plain && scale === 0 && decimals === 0;
  numeral.malformed = digits.malformed;
  if (scale > 3) addLower(tokens, numeral, tables);
  else if (scale === 3) addRest(tokens, numeral);
  return numeral;
}

/** Behind a number in digits no fraction of more parts of a whole is its own. */
const mostParts = 4;

/** «1 тыс. 200 рублей»: up to three digits behind a whole number of thousands are its rest. */
function addRest(tokens: Tokens, numeral: Numeral): void {
  const { gap, kind, from, to } = tokens;
  const at = numeral.end;
  if (numeral.place < 3 || at >= tokens.count || kind[at] !== DIGITS || gap[at] !== SPACED) return;
  if (to[at] - from[at] !== 3 || (at + 1 < tokens.count && gap[at + 1] === GLUED && kind[at + 1] !== MARK))
    return;
  numeral.value = numeral.value.plus(decimal(asciiDigits(tokens, at)));
  numeral.place = 0;
  numeral.end = at + 1;
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
