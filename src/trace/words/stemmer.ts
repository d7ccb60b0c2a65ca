import { fold } from '../../core/boundary.js';
import { hashOf } from '../../core/lexicon.js';
import { type Tokens, tokenText } from '../../core/token.js';
import type { StatementSection } from '../../lang/statement.js';

/** Beyond this many different words the memory of words starts anew. */
export const remembered = 1 << 15;
/** The letters that a word has at least behind a prefix. */
const shortestBare = 4;
/** The first of a language's number words: "one" is more than a number. */
export const fewestInWords = 2;

type StemSection = Pick<
  StatementSection,
  'function' | 'negations' | 'irregular' | 'numbers' | 'endings' | 'prefixes' | 'unprefixed'
>;

/** Brings the forms of a language's words together: "grew" is "grow", "three" is "3". */
export class Stemmer {
  private readonly lemmas = new Map<string, string>();
  /** Words that no other word is a form of: "note" is no form of "not". */
  private readonly closed: ReadonlySet<string>;
  private readonly unprefixed: ReadonlySet<number>;
  private stems = new Map<number, number>();
  /** Of a stem that begins with a prefix which denies, that of the rest; and of that one those. */
  private opposites = new Map<number, readonly number[]>();

  constructor(private readonly section: StemSection) {
    this.closed = new Set([...section.function, ...section.negations]);
    for (const [lemma, ...forms] of section.irregular) for (const form of forms) this.lemmas.set(form, lemma);
    section.numbers.forEach((forms, n) => {
      for (const word of forms.split(' ')) this.lemmas.set(word, String(n + fewestInWords));
    });
    this.unprefixed = this.all(section.unprefixed);
  }

  /** The hash of a folded word's stem. */
  stem(word: string): number {
    return hashOf(this.stemOf(word));
  }

  /** The hashes of the stems of some folded words. */
  all(words: readonly string[]): ReadonlySet<number> {
    return new Set(words.map((word) => this.stem(word)));
  }

  /** The hash of each token's stem. */
  ofTokens(tokens: Tokens): Int32Array {
    const stems = new Int32Array(tokens.count);
    for (let at = 0; at < tokens.count; at++) {
      const hash = tokens.hash[at];
      let stem = this.stems.get(hash);
      if (stem === undefined) {
        if (this.stems.size > remembered) {
          this.stems = new Map();
          this.opposites = new Map();
        }
        const word = fold(tokenText(tokens, at));
        stem = this.stem(word);
        this.stems.set(hash, stem);
        this.keepOpposite(word, stem);
      }
      stems[at] = stem;
    }
    return stems;
  }

  /** The stems met so far that are a stem with a prefix that denies, or without it: "vaccinated" of "unvaccinated". */
  oppositesOf(stem: number): readonly number[] | undefined {
    return this.opposites.get(stem);
  }

  private keepOpposite(word: string, stem: number): void {
    if (this.unprefixed.has(stem)) return;
    for (const prefix of this.section.prefixes) {
      if (!word.startsWith(prefix) || word.length - prefix.length < shortestBare) continue;
      const bare = this.stem(word.slice(prefix.length));
      this.opposites.set(stem, [...(this.opposites.get(stem) ?? []), bare]);
      this.opposites.set(bare, [...(this.opposites.get(bare) ?? []), stem]);
      return;
    }
  }

  private stemOf(word: string): string {
    let stem = this.lemmas.get(word) ?? word;
    for (const endings of this.section.endings) {
      // what an ending keeps it keeps in short words too: "loss"
      const rule = endings.find(
        ([ending, put]) => stem.endsWith(ending) && (ending === put || stem.length - ending.length >= 3),
      );
      if (rule) stem = stem.slice(0, stem.length - rule[0].length) + rule[1];
      stem = this.lemmas.get(stem) ?? stem;
    }
    if (this.closed.has(stem) || this.closed.has(word)) return word;
    return stem;
  }
}
