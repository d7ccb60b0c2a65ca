import type { EntityType, Mention } from '../../core/item.js';
import { isOneOf, LOWER, plainText, tokenText, WORD } from '../../core/token.js';
import type { Ground } from './agent.js';
import type { PledgeTables } from './tables.js';

/** Whom somebody may speak for. */
const sided: ReadonlySet<EntityType> = new Set(['country', 'organisation']);
/** How far before "his side" it may be said whose it is, in tokens. */
const reach = 40;

/** Tells which body a noun for one means that stands alone: "the ministry", "his side". */
export class NamedBodies {
  private byWord?: Map<string, { from: number; name: string }[]>;

  constructor(
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
    private readonly found: readonly Mention[],
  ) {}

  /** The name of the body that the noun at a token means, in the sentence that begins at `begin`; else the noun. */
  nameOf(at: number, begin: number): string {
    const { tokens } = this.ground;
    if (this.tables.side[tokens.word[at]]) return this.sideOf(at, begin) ?? plainText(tokens, at, at + 1);
    this.byWord ??= this.namesByWord();
    const noun = tokenText(tokens, at);
    const named = this.byWord.get(noun)?.findLast(({ from }) => from < tokens.from[at]);
    return named?.name ?? noun;
  }

  /** Whose side it is: who is named last before it, "Malta’s envoy said that his side". */
  private sideOf(at: number, begin: number): string | undefined {
    const { tokens, mentions } = this.ground;
    for (let i = at - 1; i >= begin && i > at - reach; i--) {
      const mention = mentions.startingAt(i)?.item;
      if (mention && sided.has(mention.entity.type)) return mention.entity.name;
      const isOwner = i > begin && isOneOf(tokens, i, "'’") && tokens.kind[i - 1] === WORD;
      if (isOwner && tokens.shape[i - 1] !== LOWER && tokens.shape[i + 1] === LOWER)
        return mentions.endingAt(i)?.item.entity.name ?? plainText(tokens, i - 1, i);
    }
    return undefined;
  }

  /** The names of organisations by each of their words. */
  private namesByWord(): Map<string, { from: number; name: string }[]> {
    const byWord = new Map<string, { from: number; name: string }[]>();
    for (const { entity, span } of this.found) {
      if (entity.type !== 'organisation') continue;
      for (const word of new Set(entity.name.toLowerCase().split(' '))) {
        const known = byWord.get(word);
        const one = { from: span.from, name: entity.name };
        if (known) known.push(one);
        else byWord.set(word, [one]);
      }
    }
    return byWord;
  }
}
