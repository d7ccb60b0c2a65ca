import { classOf, DIGIT } from '../../core/boundary.js';
import { type Decimal, decimal, scaled } from '../../core/decimal.js';
import { DIGITS, GLUED, MARK, SPACED, type Tokens } from '../../core/token.js';
import type { DigitsTable } from '../../lang/figure.js';

/** A number as its digits give it, before any scale. */
export interface Digits {
  /** The token after it. */
  end: number;
  /** Absent where the digits are none: a version, a date, a number too long to be a quantity. */
  value?: Decimal;
  /** How many places of decimals are stated. */
  decimals: number;
  /** Nothing but one run of digits. */
  plain: boolean;
  malformed?: string;
}

/** More digits than any quantity in a text has. */
const MOST_DIGITS = 24;
/** Spaces that part groups of digits in every language. */
const GROUP_SPACES = '\u00a0\u202f\u2009\u2007';
/** Apostrophes, which part groups of three in Switzerland: "1'234'567.50". */
const APOSTROPHES = "'’";
/** What separators of groups are told as that any language may have. */
const ANY_GROUP = " '";

const digitValue = (unit: number): number => {
  if (unit < 0x80) return unit - 0x30;
  let zero = unit; // blocks of digits are runs of ten that start at a zero, at an offset of 0 or 6
  while (classOf[zero - 1] === DIGIT && unit - zero < 9) zero--;
  return unit - zero;
};

/** The digits of one token in ASCII. */
export function asciiDigits(tokens: Tokens, at: number): string {
  const { text, from, to } = tokens;
  if (text.charCodeAt(from[at]) < 0x80) return text.slice(from[at], to[at]);
  let digits = '';
  for (let i = from[at]; i < to[at]; i++) digits += digitValue(text.charCodeAt(i));
  return digits;
}

/** The mark or space between the digit token before `at` and the one that follows, and where that one is. */
function separator(tokens: Tokens, at: number, marks: string): { mark: string; next: number } | undefined {
  const { text, count, from, to, kind, gap } = tokens;
  if (at >= count) return undefined;
  if (kind[at] === DIGITS) {
    const space = text[to[at - 1]];
    if (gap[at] !== SPACED || from[at] - to[at - 1] !== 1) return undefined;
    if (!GROUP_SPACES.includes(space) && !marks.includes(space)) return undefined;
    return to[at] - from[at] === 3 ? { mark: ' ', next: at } : undefined;
  }
  if (kind[at] !== MARK || gap[at] !== GLUED || at + 1 >= count || kind[at + 1] !== DIGITS) return undefined;
  const mark = text[from[at]];
  // "80, 000", as tokenised text has it
  if (gap[at + 1] !== GLUED && !(mark === ',' && text.slice(from[at + 1], to[at + 1]) === '000'))
    return undefined;
  if (APOSTROPHES.includes(mark))
    return to[at + 1] - from[at + 1] === 3 ? { mark: "'", next: at + 1 } : undefined;
  return marks.includes(mark) ? { mark, next: at + 1 } : undefined;
}

/** The number of one run of digits; 007 is no quantity. */
function oneRun(tokens: Tokens, at: number): Digits {
  const end = at + 1;
  const digits = asciiDigits(tokens, at);
  if (digits.length > MOST_DIGITS) return { end, decimals: 0, plain: false };
  const isIdle = digits.length > 1 && digits[0] === '0';
  return { end, value: isIdle ? undefined : decimal(digits), decimals: 0, plain: true };
}

/** Reads the number whose first digits are the token `at`. */
export function readDigits(tokens: Tokens, at: number, { group, point }: DigitsTable): Digits {
  const { from, to } = tokens;
  const parting = group + point;
  let next = separator(tokens, at + 1, parting);
  if (!next || (next.mark === ' ' && to[at] - from[at] > 3)) return oneRun(tokens, at);
  let marks = '';
  const sizes = [to[at] - from[at]];
  let digits = asciiDigits(tokens, at);
  let end = at + 1;
  for (; next; next = separator(tokens, end, parting)) {
    // a space parts groups only after groups of the same kind
    if (next.mark === ' ' && !isAll(marks, ' ')) break;
    marks += next.mark;
    sizes.push(to[next.next] - from[next.next]);
    digits += asciiDigits(tokens, next.next);
    end = next.next + 1;
  }
  if (digits.length > MOST_DIGITS) return { end, decimals: 0, plain: false };
  const lastMark = marks[marks.length - 1];
  const lastSize = sizes[sizes.length - 1];
  const earlier = marks.slice(0, -1);
  const sameGroups = isAll(earlier, earlier[0]);
  const mayGroup = group.includes(lastMark) || ANY_GROUP.includes(lastMark);
  const threes = lastSize === 3 && sizes[0] <= 3;
  const isSwiss = earlier !== '' && isAll(earlier, "'"); // whatever other mark is behind parts decimals
  const isPoint =
    (isSwiss || point.includes(lastMark)) &&
    !earlier.includes(lastMark) &&
    sameGroups &&
    !(mayGroup && marks.length === 1 && threes);
  const groups = isPoint ? sizes.slice(0, -1) : sizes;
  const isForeign =
    !mayGroup && marks.length > 1 && sameGroups && earlier[0] === lastMark && wellGrouped(sizes);
  if (isForeign && digits[0] !== '0')
    return {
      end,
      value: decimal(digits),
      decimals: 0,
      plain: false,
      malformed: `"${lastMark}" parts groups of digits, where it parts decimals in this language.`,
    };
  if (!isPoint && !(mayGroup && isAll(marks, lastMark))) return { end, decimals: 0, plain: false };
  const decimals = isPoint ? lastSize : 0;
  const value = scaled(decimal(digits), -decimals);
  if (wellGrouped(groups)) return { end, value, decimals, plain: false };
  if (marks.length === 1 && sizes[1] < 3) {
    const malformed = `"${lastMark}" parts off ${sizes[1]} digit${sizes[1] === 1 ? '' : 's'}: decimals, or a group with digits missing.`;
    return { end, value: scaled(decimal(digits), -sizes[1]), decimals: sizes[1], plain: false, malformed };
  }
  const odd = groups.findIndex((size, i) => i > 0 && size !== 3);
  const malformed =
    odd < 0
      ? `The first group of digits has ${groups[0]} digits, which is more than three.`
      : `A group has ${groups[odd]} digit${groups[odd] === 1 ? '' : 's'} where three belong.`;
  return { end, value, decimals, plain: false, malformed };
}

/** Whether all marks are this one. */
function isAll(marks: string, mark: string): boolean {
  for (const one of marks) if (one !== mark) return false;
  return true;
}

/** Groups of three, or the Indian way: three at the end, twos before. */
function wellGrouped(sizes: readonly number[]): boolean {
  if (sizes.length === 1) return true;
  const inner = sizes.slice(1, -1);
  if (sizes[sizes.length - 1] !== 3) return false;
  if (sizes[0] <= 3 && inner.every((size) => size === 3)) return true;
  return sizes[0] <= 2 && inner.every((size) => size === 2);
}
