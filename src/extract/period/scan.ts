import { digitOf } from '../../core/boundary.js';
import type { PhraseTable } from '../../core/phrase.js';
import {
  CAPITALISED,
  CAPITALS,
  DIGITS,
  GLUED,
  isOneOf,
  LOWER,
  leadsLower,
  MARK,
  PARTED,
  SPACED,
  type Tokens,
  WORD,
} from '../../core/token.js';
import { ANY_PART, NUMBER, type Tables } from './tables.js';
import { century, yearOf } from './year-words.js';

/** A number read from the tokens up to `end`. */
export interface Read {
  value: number;
  end: number;
}

/** Plain digits, and how many there are. */
type Digits = Read & { width: number };

/** Reads small things off the tokens: digits, years, days of the month, counts. */
export class Scan {
  /** The digits that were read last: one rule after the other asks for them. */
  private lastAt = -1;
  private lastDigits: Digits | undefined;

  constructor(
    readonly tokens: Tokens,
    readonly tables: Tables,
  ) {}

  /** The parts of speech of time that a token may start an expression with, as bits; 0 for none. */
  startsAt(at: number): number {
    const { tokens, tables } = this;
    if (at >= tokens.count) return 0;
    if (tokens.kind[at] !== WORD) return NUMBER;
    const part = tables.starts.bits[tokens.word[at]] & ANY_PART;
    return tokens.shape[at] !== LOWER && this.roman(at) ? part | NUMBER : part;
  }

  /** The character of a mark, or nothing. */
  mark(at: number): string {
    const { tokens } = this;
    return at >= 0 && at < tokens.count && tokens.kind[at] === MARK ? tokens.text[tokens.from[at]] : '';
  }

  glued(at: number): boolean {
    return at < this.tokens.count && this.tokens.gap[at] === GLUED;
  }

  /** The token after a phrase at `at`, or `at` itself. */
  skip(table: PhraseTable<true>, at: number): number {
    if (at >= this.tokens.count || this.tokens.gap[at] === PARTED) return at;
    const end = table.match(this.tokens, at);
    return end < 0 ? at : end;
  }

  /** The token after an article. */
  skipArticle(at: number): number {
    return at < this.tokens.count && this.tables.articles[this.tokens.word[at]] ? at + 1 : at;
  }

  /** The token after fillers such as "of the", at most three. */
  skipFillers(at: number): number {
    for (let times = 0; times < 3; times++) {
      const next = this.skip(this.tables.fillers, at);
      if (next === at) break;
      at = next;
    }
    return at;
  }

  /** The value of a phrase of a table that starts at `at`. */
  find<T>(table: PhraseTable<T>, at: number): { value: T; end: number } | undefined {
    if (at >= this.tokens.count) return undefined;
    const end = table.match(this.tokens, at);
    return end < 0 ? undefined : { value: table.value, end };
  }

  /** Plain digits at `at`, with how many there are. */
  digits(at: number): Digits | undefined {
    const { tokens } = this;
    if (at < 0 || at >= tokens.count || tokens.kind[at] !== DIGITS) return undefined;
    if (at !== this.lastAt) {
      this.lastAt = at;
      this.lastDigits = this.digitsAt(at);
    }
    return this.lastDigits;
  }

  private digitsAt(at: number): Digits | undefined {
    const { tokens } = this;
    const width = tokens.to[at] - tokens.from[at];
    if (width > 4) return undefined;
    let value = 0;
    for (let i = tokens.from[at]; i < tokens.to[at]; i++)
      value = (value * 10 + digitOf[tokens.text.charCodeAt(i)]) | 0; // a whole number to the engine, too
    return { value, end: at + 1, width };
  }

  /** Whether digits go on as a longer number or are part of a name: "1,234", "3.5", "B52", "$20". */
  isPartOfNumber(at: number, end: number, mayBeGlued = false): boolean {
    const { tokens } = this;
    if (this.glued(at) && at > 0 && !mayBeGlued) {
      const before = this.mark(at - 1);
      if (tokens.kind[at - 1] === WORD || '$€£¥₽₹#%'.includes(before || ' ')) return true;
      if (
        (before === '.' || before === ',') &&
        at >= 2 &&
        this.glued(at - 1) &&
        tokens.kind[at - 2] === DIGITS
      )
        return true;
    } else if (at > 0 && tokens.gap[at] !== PARTED && isOneOf(this.tokens, at - 1, '$€£¥₽₹#')) return true;
    if (!this.glued(end)) return false;
    const after = this.mark(end);
    if (after === '%') return true;
    return (after === '.' || after === ',') && this.glued(end + 1) && tokens.kind[end + 1] === DIGITS;
  }

  /** A day of the month: "9", "9th", "the ninth"; 1 to 31. Behind a month it may be glued to it: "Oct2". */
  dayOfMonth(at: number, isBehindMonth = false): Read | undefined {
    const { tokens, tables } = this;
    const digits = this.digits(at);
    if (digits) {
      if (digits.width > 2 || digits.value < 1 || digits.value > 31) return undefined;
      const ending = this.ordinalEnd(digits.end);
      if (ending > digits.end) return { value: digits.value, end: ending };
      if (this.glued(digits.end) && tokens.kind[digits.end] === WORD) return undefined;
      return this.isPartOfNumber(at, digits.end, isBehindMonth) ? undefined : digits;
    }
    const word = this.find(tables.ordinals, at);
    return word && word.value > 0 ? word : undefined;
  }

  /** The token after an ordinal's ending glued to digits that end at `at`: "9th", "9-го". */
  ordinalEnd(at: number): number {
    const { tokens, tables } = this;
    if (!this.glued(at)) return at;
    const isUnit = tokens.to[at] - tokens.from[at] < 2; // «5м»
    if (!isUnit && tables.ordinalEndings[tokens.word[at]] && tokens.kind[at] === WORD) return at + 1;
    const hyphened =
      this.mark(at) === '-' && this.glued(at + 1) && tables.ordinalEndings[tokens.word[at + 1]];
    return hyphened ? at + 2 : at;
  }

  /** An ordinal in words or digits with its ending: "third", "3rd"; -1 is "last". */
  ordinal(at: number): Read | undefined {
    const word = this.find(this.tables.ordinals, at);
    if (word) return word;
    const digits = this.digits(at);
    if (!digits || digits.width > 2) return undefined;
    const end = this.ordinalEnd(digits.end);
    return end > digits.end ? { value: digits.value, end } : undefined;
  }

  /** An ordinal in digits with a full stop, where a language has these: "3." of "im 3. Quartal". */
  dotted(at: number): Read | undefined {
    const { tokens, tables } = this;
    const digits = this.digits(at);
    if (!digits || digits.width > 2 || this.mark(digits.end) !== '.' || !this.glued(digits.end))
      return undefined;
    const end = digits.end + 1;
    const goesOn = end < tokens.count && tokens.kind[end] === WORD && tokens.gap[end] === SPACED;
    return goesOn && tables.ordinalEndings[tokens.word[digits.end]]
      ? { value: digits.value, end }
      : undefined;
  }

  /** A Roman numeral I to IV or XIX to XXI, as quarters and centuries are numbered. */
  roman(at: number): Read | undefined {
    const { tokens } = this;
    if (at >= tokens.count || tokens.shape[at] === LOWER || tokens.to[at] - tokens.from[at] > 5)
      return undefined;
    if (!isOneOf(tokens, at, 'IVX')) return undefined;
    const value = romanNumerals[tokens.text.slice(tokens.from[at], tokens.to[at])];
    return value ? { value, end: at + 1 } : undefined;
  }

  /** A count of units: "two", "3", "a few". */
  count(at: number): Read | undefined {
    const word = this.find(this.tables.counts, at);
    if (word) return word;
    const digits = this.digits(at);
    return digits && digits.value > 0 && !this.isPartOfNumber(at, digits.end) ? digits : undefined;
  }

  /** A year of four digits, whatever stands around it. */
  fourDigitYear(at: number): Read | undefined {
    const digits = this.digits(at);
    if (digits?.width !== 4 || digits.value < 1000 || digits.value > 2199) return undefined;
    return this.isPartOfNumber(at, digits.end) ? undefined : digits;
  }

  /** A year behind a month or a preposition: "2024", "’24", "nineteen ninety-nine", "two thousand and eighteen". */
  year(at: number): Read | undefined {
    const full = this.fourDigitYear(at);
    if (full) {
      const ended = !this.glued(full.end) || this.tokens.kind[full.end] !== WORD;
      return ended ? full : undefined;
    }
    const short = isOneOf(this.tokens, at, "'’‘") && this.glued(at + 1) ? this.digits(at + 1) : undefined;
    if (short?.width === 2 && !(this.glued(short.end) && this.tokens.kind[short.end] === WORD)) {
      return { value: century(short.value), end: short.end };
    }
    return this.yearInWords(at);
  }

  private yearInWords(at: number): Read | undefined {
    const { tokens } = this;
    const words: number[] = [];
    let end = at;
    while (words.length < 6 && end < tokens.count && (end === at || tokens.gap[end] !== PARTED)) {
      const word = this.find(this.tables.yearWords, end);
      if (!word) {
        const next = this.mark(end) === '-' ? end + 1 : this.skip(this.tables.joiners, end);
        if (words.length === 0 || next === end || !this.find(this.tables.yearWords, next)) break;
        end = next;
        continue;
      }
      words.push(word.value);
      end = word.end;
    }
    const value = yearOf(words);
    return value === undefined ? undefined : { value, end };
  }

  /** Whether a month's or weekday's surface is in earnest: some are common words ("may", "sat"). */
  isNamed(at: number, end: number): boolean {
    const { tokens, tables } = this;
    if (end - at > 1 || !tables.wary[tokens.word[at]]) return true;
    const next = this.skipMark(end, ',.-/');
    if (this.dayOfMonth(next) || this.fourDigitYear(next)) return true;
    const before = at > 0 && tokens.gap[at] !== PARTED ? at - 1 : -1;
    if (before >= 0 && (this.dayOfMonth(before) || tokens.kind[before] === DIGITS))
      return (before > 0 && tables.dayBefore.match(tokens, before - 1) === before) || !leadsLower(tokens, at);
    if (tokens.shape[at] !== CAPITALISED && tokens.shape[at] !== CAPITALS) return false;
    if (before < 0) return false;
    const { word } = tokens;
    // "June and May", "January-to-March"
    for (let joiner = before; joiner > 0 && joiner > before - longestJoiner; joiner--)
      if (tables.joiners.match(tokens, joiner) === at && tables.months.match(tokens, joiner - 1) === joiner)
        return true;
    if (tables.joiners.match(tokens, before) === at) return false;
    return (
      Boolean(tables.yearBefore[word[before]]) ||
      tables.relatives.match(tokens, before) === at ||
      tables.parts.match(tokens, before) === at ||
      Boolean(this.find(tables.ordinals, before))
    );
  }

  /** "Japan's May exports", "the March survey": a capital between a possessive or an article and the noun that is of that month. */
  private isOwned(at: number, end: number): boolean {
    const { tokens, tables } = this;
    const { gap, kind, shape, word } = tokens;
    if (at === 0 || gap[at] !== SPACED || shape[at] !== CAPITALISED) return false;
    if (!tables.owners[word[at - 1]] && !tables.articles[word[at - 1]]) return false;
    if (end >= tokens.count || kind[end] !== WORD || shape[end] !== LOWER || gap[end] !== SPACED)
      return false;
    return (
      !tables.apart[word[end]] && this.skip(tables.joiners, end) === end && this.skipFillers(end) === end
    );
  }

  /** The token after one of some marks, or `at` itself. */
  skipMark(at: number, marks: string): number {
    const mark = this.mark(at);
    return mark && marks.includes(mark) ? at + 1 : at;
  }

  month(at: number): Read | undefined {
    const found = this.find(this.tables.months, at);
    if (!found || !(this.isNamed(at, found.end) || this.isOwned(at, found.end))) return undefined;
    return { value: found.value, end: this.abbreviated(at, found.end) };
  }

  weekday(at: number): Read | undefined {
    const found = this.find(this.tables.weekdays, at);
    if (!found || !this.isNamed(at, found.end)) return undefined;
    return { value: found.value, end: this.abbreviated(at, found.end) };
  }

  /** Takes an abbreviation's full stop in where the date goes on behind it. */
  private abbreviated(at: number, end: number): number {
    const { tokens } = this;
    const isShort = tokens.to[end - 1] - tokens.from[at] <= 4;
    if (!isShort || this.mark(end) !== '.' || !this.glued(end) || end + 1 >= tokens.count) return end;
    const goesOn =
      tokens.kind[end + 1] === DIGITS ||
      this.mark(end + 1) === ',' ||
      (tokens.kind[end + 1] === WORD && tokens.shape[end + 1] === LOWER);
    return goesOn ? end + 1 : end;
  }
}

/** No word that joins the ends of a range has more tokens. */
const longestJoiner = 3;

const romanNumerals: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  X: 10,
  XV: 15,
  XVI: 16,
  XVII: 17,
  XVIII: 18,
  XIX: 19,
  XX: 20,
  XXI: 21,
};
