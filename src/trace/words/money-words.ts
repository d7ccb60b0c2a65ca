import type { StatementSection } from '../../lang/statement.js';
import type { Stemmer } from './stemmer.js';

/** What a language's words for money may stand for. */
export class MoneyWords {
  private readonly nouns: StatementSection['money'];
  private readonly minors = new Map<number, readonly string[]>();

  constructor({ money, minors }: Pick<StatementSection, 'money' | 'minors'>, stemmer: Stemmer) {
    this.nouns = money;
    for (const [name, codes] of Object.entries(minors)) this.minors.set(stemmer.stem(name), codes);
  }

  /** Whether a noun is one of money. */
  has(noun: string): boolean {
    return noun in this.nouns;
  }

  /** Whether a noun of money may stand for a currency. */
  mayBe(noun: string, code: string): boolean {
    return this.nouns[noun]?.includes(code) ?? false;
  }

  /** Whether two currencies go by one name: "pesos". */
  areNamedAlike(code: string, other: string): boolean {
    return Object.values(this.nouns).some((codes) => codes.includes(code) && codes.includes(other));
  }

  /** Whether the stem is that of a word for parts of a money: "cents". */
  mayBeMinor(stem: number, code: string): boolean {
    return this.minors.get(stem)?.includes(code) ?? false;
  }
}
