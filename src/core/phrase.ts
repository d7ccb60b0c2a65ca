import type { Lexicon } from './lexicon.js';
import { PARTED, type Tokens, tokenText, wordsOf } from './token.js';
import { WordSet } from './word-set.js';

interface Node<T> {
  next: Map<number, Node<T>> | undefined;
  /** What ends here: as written (capitals matter) before folded. */
  ends: { value: T; written: string[] | undefined }[];
}

/**
 * Surfaces of one or more tokens ("per cent", "U.S.", "out of") with a value each, found in
 * time that does not depend on how many there are. Longest match wins.
 */
export class PhraseTable<T> {
  private readonly heads: WordSet;
  private readonly first = new Map<number, Node<T>>();
  /** The value of the last match that `match` found. */
  value!: T;

  constructor(
    private readonly lexicon: Lexicon,
    surfaces: Iterable<readonly [surface: string, value: T]> = [],
  ) {
    this.heads = new WordSet(lexicon);
    for (const [surface, value] of surfaces) this.add(surface, value);
  }

  /**
   * Adds a surface. With `asWritten` its capitals must be met exactly (the pronoun "us" is not
   * the country "US"). Of two equal surfaces the first one stays.
   */
  add(surface: string, value: T, asWritten = false): void {
    const words = wordsOf(surface);
    if (words.length === 0) return;
    const head = this.heads.add(words[0]);
    let node = this.first.get(head);
    if (!node) this.first.set(head, (node = { next: undefined, ends: [] }));
    for (const word of words.slice(1)) {
      node.next ??= new Map();
      const id = this.lexicon.add(word);
      let child = node.next.get(id);
      if (!child) node.next.set(id, (child = { next: undefined, ends: [] }));
      node = child;
    }
    if (asWritten) node.ends.unshift({ value, written: words });
    else if (!node.ends.some((end) => !end.written)) node.ends.push({ value, written: undefined });
  }

  /** Whether any surface starts with the word of this id. */
  startsWith(word: number): boolean {
    return this.heads.has(word);
  }

  /** Puts the words that its surfaces start with into a set. */
  addHeads(set: WordSet): void {
    for (const head of this.first.keys()) set.addId(head);
  }

  /** The token index after the longest surface that starts at `index`, or -1; its value is in `value`. */
  match(tokens: Tokens, index: number, end = tokens.count): number {
    const head = tokens.word[index];
    return this.heads.has(head) ? this.walk(this.first.get(head) as Node<T>, tokens, index, end) : -1;
  }

  private walk(start: Node<T>, tokens: Tokens, index: number, end: number): number {
    const { word, gap } = tokens;
    let node: Node<T> | undefined = start;
    let found = -1;
    for (let at = index + 1; node !== undefined; at++) {
      const { ends, next }: Node<T> = node;
      for (let i = 0; i < ends.length; i++) {
        if (ends[i].written !== undefined && !isWritten(ends[i].written as string[], tokens, index)) continue;
        found = at;
        this.value = ends[i].value;
        break;
      }
      if (next === undefined || at >= end || gap[at] === PARTED || word[at] === 0) return found;
      node = next.get(word[at]);
    }
    return found;
  }
}

/** The words that the surfaces of any of some finished tables start with, so that one look tells for all of them. */
export function headsOf(
  lexicon: Lexicon,
  tables: readonly Pick<PhraseTable<unknown>, 'addHeads'>[],
): WordSet {
  const heads = new WordSet(lexicon);
  for (const table of tables) table.addHeads(heads);
  return heads;
}

const isWritten = (written: readonly string[], tokens: Tokens, index: number): boolean =>
  written.every((surface, i) => surface === tokenText(tokens, index + i));

/** Single words with a value each, by lexicon id: `table[tokens.word[i]]`. */
export function wordTable<T>(
  lexicon: Lexicon,
  surfaces: Iterable<readonly [surface: string, value: T]>,
): (T | undefined)[] {
  const table: (T | undefined)[] = [undefined];
  for (const [surface, value] of surfaces) {
    const id = lexicon.add(surface);
    pad(table, id);
    table[id] ??= value;
  }
  return table;
}

/** Fills an array up to an index, since one with wide gaps is no longer an array to V8 but a slow dictionary. */
function pad(table: unknown[], index: number): void {
  while (table.length <= index) table.push(undefined);
}
