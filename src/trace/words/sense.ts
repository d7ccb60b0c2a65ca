import { PARTED, type Tokens } from '../../core/token.js';

// What a word does in a statement.
export const CONTENT = 0;
export const FUNCTION = 1;
export const NEGATION = 2;
export const DENIAL = 3;
export const CONDITION = 4;
export const AXIS = 5; // one side of an opposition: `group` of `axis`
export const SUPERLATIVE = 6;
export const IDLE = 7;
export const CONCEPT = 14; // a word by what it names in every language, where a report is in another one than its sources
export const NUMERAL = 13; // a number that no item holds: "COP 29", "five of the seven"

/** What a surface means; `key` is the same for whatever says the same. */
export interface Sense {
  kind: number;
  key: number;
  /** Of an AXIS. */
  axis: number;
  group: number;
}

interface Node {
  next?: Map<number, Node>;
  sense?: Sense;
}

/** The senses of a language's surfaces, each a run of stems. */
export class Senses {
  private readonly roots = new Map<number, Node>();

  /** Of the last match. */
  sense!: Sense;

  /** Gives a run of stems its sense, unless it has one. */
  add(stems: Iterable<number>, sense: Sense): void {
    let children = this.roots;
    let node: Node | undefined;
    for (const stem of stems) {
      if (node) children = node.next ??= new Map();
      node = children.get(stem);
      if (!node) children.set(stem, (node = {}));
    }
    if (node) node.sense ??= sense;
  }

  /** The sense of a single stem. */
  of(stem: number): Sense | undefined {
    return this.roots.get(stem)?.sense;
  }

  /**
   * The token index after the longest surface with a sense that starts at `index`, or -1; its
   * sense is in `sense`. `stems` are those of `tokens`; none at or after `end` is looked at.
   */
  match(tokens: Tokens, stems: Int32Array, index: number, end: number): number {
    let node = this.roots.get(stems[index]);
    let found = -1;
    for (let at = index + 1; node; at++) {
      if (node.sense) {
        found = at;
        this.sense = node.sense;
      }
      if (!node.next || at >= end || tokens.gap[at] === PARTED) break;
      node = node.next.get(stems[at]);
    }
    return found;
  }
}
