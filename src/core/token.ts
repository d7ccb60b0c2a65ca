import {
  classOf,
  DIGIT,
  foldOf,
  IDEOGRAPH,
  INVISIBLE,
  isUpper,
  LETTER,
  LINE_BREAK,
  OTHER,
  SPACE,
  SURROGATE,
} from './boundary.js';
import { CHECK_PRIME, HASH_PRIME, HASH_SEED, Lexicon } from './lexicon.js';
import type { Span } from './span.js';
import { unitsOf } from './units.js';

// What a token is.
export const WORD = 1; // a run of letters, or one ideograph
export const DIGITS = 2; // a run of digits of one number's group: "1,234" is three tokens
export const MARK = 3; // one character of punctuation or a symbol

// What stands before a token.
export const GLUED = 0;
export const SPACED = 1;
export const BROKEN = 2; // a line break
export const PARTED = 3; // a blank line

// How a word is capitalised.
export const LOWER = 0;
export const CAPITALISED = 1;
export const CAPITALS = 2; // all of two letters or more; a single capital is CAPITALISED
export const MIXED = 3;

/** A text's tokens, in typed arrays of `count` entries. Offsets are UTF-16 code units. */
export interface Tokens {
  text: string;
  count: number;
  from: Uint32Array;
  to: Uint32Array;
  /** WORD, DIGITS or MARK. */
  kind: Uint8Array;
  /** GLUED, SPACED, BROKEN or PARTED: what stands before it. */
  gap: Uint8Array;
  /** LOWER, CAPITALISED, CAPITALS or MIXED. */
  shape: Uint8Array;
  /** The id in the lexicon that the text was tokenised with; 0 for a word that it does not have. */
  word: Int32Array;
  /** The hash of the folded surface (`hashOf`), equal for equal words, known or not. */
  hash: Int32Array;
}

const astralLetter = /[\p{L}\p{M}]/u;

/**
 * Cuts a text into tokens in one pass: runs of letters, runs of digits, single marks.
 * Apostrophes, hyphens, points and commas are tokens of their own, so that no language's
 * conventions are built in here; the tables of a language are cut by the same function.
 */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const length = text.length;
  const units = unitsOf(text);
  let capacity = Math.max(16, length >> 2);
  let from = new Uint32Array(capacity);
  let to = new Uint32Array(capacity);
  let kind = new Uint8Array(capacity);
  let gap = new Uint8Array(capacity);
  let shape = new Uint8Array(capacity);
  let word = new Int32Array(capacity);
  let hash = new Int32Array(capacity);
  let count = 0;
  const interrupted: number[] = []; // the tokens with an invisible character inside
  let before = PARTED;
  let at = 0;
  while (at < length) {
    const unit = units[at];
    const unitClass = classOf[unit];
    if (unitClass === SPACE) {
      if (before === GLUED) before = SPACED;
      at++;
      continue;
    }
    if (unitClass === LINE_BREAK) {
      const afterReturn = unit === 10 && at > 0 && units[at - 1] === 13;
      if (!afterReturn) before = before >= BROKEN ? PARTED : BROKEN;
      at++;
      continue;
    }
    if (unitClass === INVISIBLE) {
      at++;
      continue;
    }
    const start = at;
    let tokenKind = MARK;
    let tokenShape = LOWER;
    let sum = HASH_SEED;
    let check = 0;
    let whole = true; // no invisible character inside, so that the text holds the form itself
    if (unitClass === LETTER) {
      tokenKind = WORD;
      let letters = 0;
      let capitals = 0;
      for (; at < length; at++) {
        const next = units[at];
        const nextClass = classOf[next];
        if (nextClass === LETTER) {
          letters++;
          capitals += isUpper[next];
          const folded = foldOf[next];
          sum = Math.imul(sum ^ folded, HASH_PRIME);
          check = Math.imul(check + folded + 1, CHECK_PRIME);
        } else if (nextClass === INVISIBLE) whole = false;
        else break;
      }
      if (capitals > 0) {
        if (capitals === letters) tokenShape = letters > 1 ? CAPITALS : CAPITALISED;
        else tokenShape = capitals === 1 && isUpper[unit] ? CAPITALISED : MIXED;
      }
      if (!whole) while (classOf[units[at - 1]] === INVISIBLE) at--;
    } else if (unitClass === DIGIT) {
      tokenKind = DIGITS;
      do {
        sum = Math.imul(sum ^ units[at], HASH_PRIME);
        check = Math.imul(check + units[at++] + 1, CHECK_PRIME);
      } while (at < length && classOf[units[at]] === DIGIT);
    } else {
      at += unitClass === SURROGATE && at + 1 < length && (units[at + 1] & 0xfc00) === 0xdc00 ? 2 : 1;
      if (unitClass === IDEOGRAPH) tokenKind = WORD;
      else if (unitClass === SURROGATE && astralLetter.test(text.slice(start, at))) tokenKind = WORD;
      for (let i = start; i < at; i++) {
        sum = Math.imul(sum ^ foldOf[units[i]], HASH_PRIME);
        check = Math.imul(check + foldOf[units[i]] + 1, CHECK_PRIME);
      }
    }
    if (count === capacity) {
      capacity *= 2;
      from = grown(from, new Uint32Array(capacity));
      to = grown(to, new Uint32Array(capacity));
      kind = grown(kind, new Uint8Array(capacity));
      gap = grown(gap, new Uint8Array(capacity));
      shape = grown(shape, new Uint8Array(capacity));
      word = grown(word, new Int32Array(capacity));
      hash = grown(hash, new Int32Array(capacity));
    }
    from[count] = start;
    to[count] = at;
    kind[count] = tokenKind;
    gap[count] = before;
    shape[count] = tokenShape;
    hash[count] = sum;
    word[count] = check;
    if (!whole) interrupted.push(count);
    count++;
    before = GLUED;
  }
  // all words are looked up at once: while one's place is fetched from memory, so are those of the next
  for (let i = 0; i < count; i++) word[i] = lexicon.find(hash[i], word[i]);
  for (const i of interrupted) word[i] = lexicon.idOf(visible(text.slice(from[i], to[i])));
  return {
    text,
    count,
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    kind: kind.subarray(0, count),
    gap: gap.subarray(0, count),
    shape: shape.subarray(0, count),
    word: word.subarray(0, count),
    hash: hash.subarray(0, count),
  };
}

function grown<A extends { set(source: A): void }>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}

const visible = (surface: string): string =>
  Array.from(surface)
    .filter((character) => classOf[character.charCodeAt(0)] !== INVISIBLE)
    .join('');

const noWords = new Lexicon();

/** The words of a table's surface, cut as texts are. */
export function wordsOf(surface: string): string[] {
  // nearly all are of these classes, and a dozen arrays for each of thousands would take longer than all the rest
  const words: string[] = [];
  for (let at = 0; at < surface.length; ) {
    const first = at;
    const unitClass = classOf[surface.charCodeAt(at++)];
    if (unitClass > LINE_BREAK) return tokenTexts(tokenise(surface, noWords));
    if (unitClass === SPACE || unitClass === LINE_BREAK) continue;
    if (unitClass !== OTHER) while (classOf[surface.charCodeAt(at)] === unitClass) at++;
    if (classOf[surface.charCodeAt(at)] > LINE_BREAK) return tokenTexts(tokenise(surface, noWords));
    words.push(surface.slice(first, at));
  }
  return words;
}

const tokenTexts = (tokens: Tokens): string[] =>
  Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));

/** The words of one token. */
export const tokenText = (tokens: Tokens, index: number): string =>
  tokens.text.slice(tokens.from[index], tokens.to[index]);

/** The words of the tokens from `first` up to, not including, `end`, with single spaces. */
export function plainText({ text, from, to }: Tokens, first: number, end: number): string {
  const words = text.slice(from[first], to[end - 1]);
  for (let at = first + 1; at < end; at++) {
    const between = from[at] - to[at - 1];
    if (between > 1 || (between === 1 && text.charCodeAt(to[at - 1]) !== space))
      return words.replace(/\s+/g, ' ');
  }
  return words;
}
const space = 0x20;

/** Whether a word in small letters leads to another such word, as a verb would: "30 may enter". */
export const leadsLower = ({ count, gap, kind, shape }: Tokens, at: number): boolean =>
  shape[at] === LOWER &&
  at + 1 < count &&
  kind[at + 1] === WORD &&
  shape[at + 1] === LOWER &&
  gap[at + 1] === SPACED;

/** Whether a token starts with one of these code units, as a mark does that is one of them; false outside of the text. */
export function isOneOf({ text, from }: Tokens, index: number, units: string): boolean {
  const unit = text.charCodeAt(from[index] ?? -1);
  for (let i = 0; i < units.length; i++) if (units.charCodeAt(i) === unit) return true;
  return false;
}

/** The span from the token `first` up to, not including, the token `end`. */
export const tokenSpan = (tokens: Tokens, first: number, end: number): Span => ({
  from: tokens.from[first],
  to: tokens.to[end - 1],
});

/** The index of the first token that ends after `offset`: the one that stands there, or the next. O(log n). */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.to[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The token after a number's last group of digits, before the token `end`: "1,234.5" is one number. */
export function numeralEnd(tokens: Tokens, at: number, end: number): number {
  const { gap, kind } = tokens;
  let after = at + 1;
  while (
    after + 1 < end &&
    kind[after + 1] === DIGITS &&
    gap[after] === GLUED &&
    gap[after + 1] === GLUED &&
    isOneOf(tokens, after, '.,٫٬')
  )
    after += 2;
  return after;
}
