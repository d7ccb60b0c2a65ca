import type { Block } from '../../core/doc.js';
import type { Credit, Mention } from '../../core/item.js';
import { type Tokens, tokenAt } from '../../core/token.js';
import type { ItemTokens, Placed } from '../item-tokens.js';

/** So many lines of a text's end may tell of its making. */
const mostLines = 4;
/** A name in full has as many words. */
const shortestName = 2;
const isSentence = /[.!?…]["'»”)]*$/u;
const longestEnd = 4;

/** The author whose name in full is the last line of a text but for other credits, below a sentence. */
export function signatureOf(
  blocks: readonly Block[],
  tokens: Tokens,
  mentions: ItemTokens<Mention>,
  credits: readonly Credit[],
): Placed<Mention> | undefined {
  const credited = new Set(credits.map(({ span }) => span.from));
  for (let i = blocks.length - 1; i > 0 && i >= blocks.length - mostLines; i--) {
    const { span } = blocks[i];
    if (credited.has(span.from)) continue;
    const name = mentions.startingAt(tokenAt(tokens, span.from));
    const isWhole = name?.item.span.from === span.from && name.item.span.to === span.to;
    if (!isWhole || name.item.entity.type !== 'person' || name.end - name.first < shortestName)
      return undefined;
    const { to } = blocks[i - 1].span;
    return isSentence.test(tokens.text.slice(Math.max(0, to - longestEnd), to)) ? name : undefined;
  }
  return undefined;
}
