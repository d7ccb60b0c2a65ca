import { fold } from '../core/boundary.js';
import type { Passage } from './passage.js';
import { termSpan, type Witness } from './witness.js';

/** What all witnesses write together: a slip stands in one passage alone, what is right often in others, too. */
export interface Echoes {
  /** In how many passages each word and number stands. */
  whole: ReadonlyMap<string, number>;
  /** In how many passages words that begin alike stand. */
  stems: ReadonlyMap<string, number>;
  /** In how many different words two letters stand side by side. */
  pairs: ReadonlyMap<string, number>;
}

/** Of fewer words it cannot be told which letters go together. */
const leastWords = 200;
const leastStem = 5;
const ending = 3;

/** Counts the words of all witnesses, and the letters in them. Linear. */
export function echoesOf(witnesses: readonly Witness[], passages: readonly Passage[]): Echoes {
  const whole = new Map<string, number>();
  const stems = new Map<string, number>();
  const pairs = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const passage of passages) {
    const words = new Set<string>();
    witnesses.forEach((witness, w) => {
      const sentence = passage[w];
      if (sentence < 0) return;
      for (let term = witness.start[sentence]; term < witness.start[sentence + 1]; term++)
        words.add(wordOf(witness, term));
    });
    for (const word of words) {
      if (!whole.has(word)) for (const pair of pairsOf(word)) count(pairs, pair);
      count(whole, word);
    }
    for (const stem of new Set([...words].map(stemOf))) count(stems, stem);
  }
  return { whole, stems, pairs };
}

/** A term as it is written, folded. */
export const wordOf = (witness: Witness, term: number): string => {
  const { from, to } = termSpan(witness, term, term + 1);
  return fold(witness.reading.doc.text.slice(from, to));
};

/** A word without what inflection may change. */
export const stemOf = (word: string): string => word.slice(0, Math.max(leastStem, word.length - ending));

/** Every two letters of a word that stand side by side, its ends among them. */
const pairsOf = (word: string): Set<string> => {
  const closed = ` ${word} `;
  return new Set(Array.from({ length: closed.length - 1 }, (_, at) => closed.slice(at, at + 2)));
};

/** Whether a word has letters side by side that no other word has so, or three alike: it is hardly spelt right. */
export const isOdd = (word: string, { whole, pairs }: Echoes): boolean =>
  /(\p{L})\1\1/u.test(word) ||
  (whole.size >= leastWords && [...pairsOf(word)].some((pair) => (pairs.get(pair) ?? 0) <= 1));
