import type { Block } from './doc.js';
import type { Lexicon } from './lexicon.js';
import { wordFlags, wordTable } from './phrase.js';
import type { Span } from './span.js';
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
  WORD,
} from './token.js';

/** What a language says about where its sentences end. Surfaces are written without the full stop. */
export interface SentenceSection {
  /** Abbreviations that something always follows: "Mr", "e.g", "vs". */
  leading: readonly string[];
  /** Abbreviations that something follows when it is a number: "No", "Art", "p". */
  numbering: readonly string[];
  /** Abbreviations that may also end a sentence: "U.S", "bn", "Inc", "a.m". */
  trailing: readonly string[];
  /** Words that, with a capital, start a sentence after such an abbreviation: "The", "He", "In". */
  openers: readonly string[];
  /** Words that a number with a full stop is the ordinal of, where a language writes ordinals so: «9. November». */
  ordinalHeads?: readonly string[];
  /**
   * Whether a sentence ends behind a scale or unit with a full stop ("€2bn. Norway"): not where all nouns have capitals.
   * Where others may stand behind a number («2 г. Осло»), those that end one.
   */
  unitsEnd?: true | readonly string[];
  /** Words that a single capital tells apart, so that it is no initial: "plan" (B), "vitamin" (C). */
  labelled: readonly string[];
}

/** Sentences as runs of tokens: sentence `i` is tokens `first[i]` up to, not including, `end[i]`. */
export interface Sentences {
  count: number;
  first: Uint32Array;
  end: Uint32Array;
  /** The block that it stands in, by index into `doc.blocks`. */
  block: Uint32Array;
}

const LEADING = 1;
const NUMBERING = 2;
const TRAILING = 3;

/** A splitter for one language, compiled once. */
export type SentenceSplitter = (tokens: Tokens, blocks: readonly Block[]) => Sentences;

const closers = '"”’»›“‘\')]}）」』'; // “ and ‘ close in German
const openingMarks = '"“„«‹‘\'([¿¡—–-•（「『';
const openingQuotes = '"“„«‹‘';
const unspaced = '。！？｡';

/** Compiles a language's section into a splitter that takes one linear pass over the tokens. */
export function sentenceSplitter(lexicon: Lexicon, section: SentenceSection): SentenceSplitter {
  // "e.g" is looked up by its last word: the tokens before it are then single letters
  const last = (surface: string) => surface.split(/[.\s]/).at(-1) as string;
  const abbreviation = wordTable<number>(lexicon, [
    ...section.leading.map((surface) => [last(surface), LEADING] as const),
    ...section.numbering.map((surface) => [last(surface), NUMBERING] as const),
    ...section.trailing.map((surface) => [last(surface), TRAILING] as const),
  ]);
  const opener = wordFlags(
    lexicon,
    section.openers.map((surface) => [surface, true] as const),
  );

  const labelled = wordFlags(
    lexicon,
    section.labelled.map((surface) => [surface, true] as const),
  );

  const ordinalHead = wordFlags(
    lexicon,
    (section.ordinalHeads ?? []).map((surface) => [surface, true] as const),
  );

  const unit = wordFlags(
    lexicon,
    (Array.isArray(section.unitsEnd) ? section.unitsEnd : []).map((surface) => [surface, true] as const),
  );

  return (tokens, blocks) => {
    const { text, count, from, to, kind, gap, shape, word } = tokens;
    const first: number[] = [];
    const end: number[] = [];
    const blockOf: number[] = [];
    let start = 0;
    let block = 0;

    const close = (next: number) => {
      if (next > start) {
        first.push(start);
        end.push(next);
        blockOf.push(block);
      }
      start = next;
    };

    const mayStart = (at: number): boolean => {
      if (kind[at] === WORD) return shape[at] !== LOWER || isCaseless(text, from[at]);
      return kind[at] === DIGITS || isOneOf(tokens, at, openingMarks);
    };

    const isInitial = (at: number): boolean =>
      to[at] - from[at] === 1 && at + 1 < count && gap[at + 1] === GLUED && text[from[at + 1]] === '.';
    const opens = (at: number): boolean => {
      const first = isOneOf(tokens, at, openingQuotes) ? at + 1 : at; // «5 чел. „Мы рады“»
      return kind[first] === WORD && shape[first] !== LOWER && opener[word[first]] === 1 && !isInitial(first);
    };
    /** Whether a scale or a unit behind a number stands at `at`, behind which a sentence goes on without a capital. */
    const isUnit = (at: number, next: number, dotted: boolean): boolean => {
      if (section.unitsEnd === undefined || at <= start) return false;
      if (section.unitsEnd === true)
        return !dotted && abbreviation[word[at]] === TRAILING && kind[at - 1] === DIGITS;
      // not «3 руб. 50 коп.», «9 руб. (вдвое больше)»
      if (unit[word[at]] !== 1 || !(kind[next] === WORD || isOneOf(tokens, next, openingQuotes)))
        return false;
      const scale = kind[at - 1] === MARK && text[from[at - 1]] === '.' ? at - 2 : at - 1; // «5 млн. руб.»
      return (
        kind[at - 1] === DIGITS || (scale > start && unit[word[scale]] === 1 && kind[scale - 1] === DIGITS)
      );
    };

    /** Whether the full stop at `at` belongs to what stands before it and the sentence goes on. */
    const abbreviates = (at: number, next: number): boolean => {
      if (at === start || gap[at] !== GLUED) return false;
      if (kind[at - 1] === DIGITS) return ordinalHead[word[next]] === 1;
      if (kind[at - 1] !== WORD) return false;
      const before = at - 1;
      const length = to[before] - from[before];
      const dotted = before - 2 >= start && gap[before] <= SPACED && text[from[before - 1]] === '.';
      const kindOf = abbreviation[word[before]];
      if (kindOf === LEADING && (dotted || shape[before] === LOWER || length > 1)) return true;
      if (kindOf === NUMBERING && kind[next] === DIGITS) return true;
      // "€1.84bn. Norway paid": a sentence that goes on behind a scale or a unit does so without a capital
      if (isUnit(before, next, dotted)) return false;
      const single = length === 1 && shape[before] === CAPITALISED;
      if (kindOf === TRAILING || (single && dotted)) return !opens(next);
      if (!single || kind[next] !== WORD) return false;
      // initials: "J. Smith", "H. E. Mr."; but "vitamin C. The" and "plan B." end
      if (before > start && labelled[word[before - 1]]) return false;
      return !opens(next);
    };

    for (let at = 0; at < count; at++) {
      while (block < blocks.length && from[at] >= blocks[block].span.to) {
        close(at);
        block++;
      }
      if (kind[at] !== MARK) continue;
      const mark = text[from[at]];
      if (isOneOf(tokens, at, unspaced)) {
        let next = at + 1;
        while (
          next < count &&
          gap[next] === GLUED &&
          kind[next] === MARK &&
          (isOneOf(tokens, next, closers) || isOneOf(tokens, next, unspaced))
        )
          next++;
        close(next);
        at = next - 1;
        continue;
      }
      if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…' && mark !== '؟' && mark !== '।')
        continue;
      let next = at + 1;
      while (
        next < count &&
        gap[next] === GLUED &&
        kind[next] === MARK &&
        (isOneOf(tokens, next, closers) || isOneOf(tokens, next, '.!?…'))
      )
        next++;
      // a straight mark that stands free before a gap or another closer still closes
      // where the block or the text ends, the sentence does so anyway
      if (next >= count || gap[next] === PARTED || gap[next] === GLUED || !mayStart(next)) {
        at = next - 1;
        continue;
      }
      if (mark === '.' && next === at + 1 && abbreviates(at, next)) continue;
      close(next);
      at = next - 1;
    }
    close(count);
    return {
      count: first.length,
      first: new Uint32Array(first),
      end: new Uint32Array(end),
      block: new Uint32Array(blockOf),
    };
  };
}

const isCaseless = (text: string, at: number): boolean => {
  const character = text[at];
  return character.toLowerCase() === character.toUpperCase();
};

/** The span of a sentence. */
export const sentenceSpan = (tokens: Tokens, sentences: Sentences, index: number): Span => ({
  from: tokens.from[sentences.first[index]],
  to: tokens.to[sentences.end[index] - 1],
});

/** The index of the sentence that holds a token. O(log n). */
export function sentenceAt(sentences: Sentences, token: number): number {
  let low = 0;
  let high = sentences.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences.end[middle] <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
