import type { Block } from '../../core/doc.js';
import type { Credit, Mention } from '../../core/item.js';
import type { PhraseTable } from '../../core/phrase.js';
import { BROKEN, isOneOf, type Tokens, tokenAt } from '../../core/token.js';
import type { ItemTokens, Placed } from '../item-tokens.js';

/** So many lines of a text's end may tell of its making. */
const mostLines = 4;
/** A name in full has as many words. */
const shortestName = 2;
const isSentence = /[.!?…]["'»”)]*$/u;
const longestEnd = 4;

/** The author whose name in full, with what the paper calls its writers, is the last line of a text but for other credits, below a sentence. */
export function signatureOf(
  blocks: readonly Block[],
  tokens: Tokens,
  mentions: ItemTokens<Mention>,
  writers: PhraseTable<true>,
  credits: readonly Credit[],
): Signature | undefined {
  const credited = new Set(credits.map(({ span }) => span.from));
  for (let i = blocks.length - 1; i > 0 && i >= blocks.length - mostLines; i--) {
    const { span } = blocks[i];
    if (credited.has(span.from)) continue;
    const first = tokenAt(tokens, span.from);
    const post = writers.match(tokens, first);
    const name = mentions.startingAt(post > 0 ? post : first);
    const isWhole =
      name && (post > 0 || name.first === first) && lineEndOf(name, tokens, mentions) === span.to;
    if (!isWhole || name.item.entity.type !== 'person' || name.end - name.first < shortestName)
      return undefined;
    const { to } = blocks[i - 1].span;
    return isSentence.test(tokens.text.slice(Math.max(0, to - longestEnd), to)) ? { first, name } : undefined;
  }
  return undefined;
}

/** A line that is a name: where it starts, what may stand before the name with it, and the name. */
interface Signature {
  first: number;
  name: Placed<Mention>;
}

/** Where the line of a name ends, with the place that a comma parts from it: "Ana Lee, Oslo". */
function lineEndOf({ end }: Placed<Mention>, tokens: Tokens, mentions: ItemTokens<Mention>): number {
  const place = isOneOf(tokens, end, ',') ? mentions.startingAt(end + 1) : undefined;
  return tokens.to[(place?.item.entity.type === 'place' ? place.end : end) - 1];
}

/** No line that tells of an office has more tokens. */
const longestLine = 16;

/** The line among a text's last that opens with a word for an office that puts texts out and is no sentence: "Press Office of the Port". */
export function officeLine(
  blocks: readonly Block[],
  tokens: Tokens,
  signers: PhraseTable<true>,
  credits: readonly Credit[],
): { first: number; end: number } | undefined {
  const credited = new Set(credits.map(({ span }) => span.from));
  for (let i = blocks.length - 1; i > 0 && i >= blocks.length - mostLines; i--) {
    const { span } = blocks[i];
    const first = tokenAt(tokens, span.from);
    if (credited.has(span.from) || signers.match(tokens, first) < 0) continue;
    let end = first + 1;
    while (end < tokens.count && tokens.gap[end] < BROKEN) end++;
    const isLine =
      end - first <= longestLine &&
      !isSentence.test(tokens.text.slice(Math.max(0, span.to - longestEnd), span.to));
    // a quoted name ends many: «пресс-служба „Маяка“»
    if (isLine || (end - first <= longestLine && isOneOf(tokens, end - 1, '»”"'))) return { first, end };
  }
  return undefined;
}
