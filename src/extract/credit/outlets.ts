import { isOneOf, MARK } from '../../core/token.js';
import type { Ground } from './ground.js';
import type { Name } from './name.js';
import type { CreditTables } from './tables.js';

/** A site by its address. */
const domain = /\.[a-z]{2,12}$/;
/** No more tokens stand between a name's comma and the word for a publisher that tells what it is. */
const farthestNoun = 6;

/** Tells which names of a text are publishers'. */
export class Outlets {
  constructor(
    private readonly ground: Ground,
    private readonly tables: CreditTables,
  ) {}

  /** Whether a name is one of a publisher. */
  has(name: Name): boolean {
    if (name.outlet || name.close > name.end) return true;
    if (this.isToldBehind(name.close)) return true;
    const { tokens, mentions } = this.ground;
    const { word, from, to, text } = tokens;
    const { outletHead, publishes } = this.tables;
    const mention = mentions.startingAt(name.first);
    if (domain.test(text.slice(from[name.first], to[name.end - 1]))) return true;
    return (
      (mention !== undefined && publishes(mention.item)) ||
      outletHead[word[name.end - 1]] === 1 ||
      (name.end > name.first + 1 && outletHead[word[name.first]] === 1)
    );
  }

  /** Whether a word for a publisher stands in what a comma parts from a name: "on Harbour Dawn, the breakfast show". */
  private isToldBehind(comma: number): boolean {
    const { tokens } = this.ground;
    const { kind, word } = tokens;
    const { article, outletNoun } = this.tables;
    if (!isOneOf(tokens, comma, ',') || !article[word[comma + 1]]) return false;
    for (let at = comma + 2; at < comma + farthestNoun && kind[at] !== MARK; at++)
      if (outletNoun[word[at]]) return true;
    return false;
  }
}
