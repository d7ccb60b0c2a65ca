import type { Block } from '../../core/doc.js';
import type { Credit } from '../../core/item.js';
import { isOneOf, plainText, tokenAt, WORD } from '../../core/token.js';
import type { Ground } from './ground.js';
import type { Name } from './name.js';
import type { Outlets } from './outlets.js';
import type { CreditTables } from './tables.js';

/** No name in brackets has more tokens, its marks among them. */
const longest = 12;
/**
 * A name that nothing tells for a publisher's is one where several paragraphs end so, each its own way, and one of them
 * with a name of several words: "(Applause)" and "(Laughter)" do not.
 */
const fewestNames = 2;
const sentenceEnds = '.!?…»”"';

/** A name in brackets, and the token behind the one that opens them. */
export interface Bracketed extends Name {
  inside: number;
}

/**
 * Who stands in brackets behind the last sentence of a paragraph, as in a column of briefs: "… on Friday. (Harbour
 * Dawn)", and is in none of the credits that are known.
 */
export function bracketed(
  blocks: readonly Block[],
  { tokens, mentions }: Ground,
  { own, nameAfter }: CreditTables,
  outlets: Outlets,
  credits: readonly Credit[],
): Bracketed[] {
  const { text } = tokens;
  const found: Bracketed[] = [];
  const names = new Set<string>();
  let isOneLong = false;
  /** The name that fills the brackets, or is quoted behind what it is: «(ИА „Заря“)». */
  const nameBefore = (close: number, at: number): Name | undefined => {
    const name = nameAfter(tokens, at, close, mentions);
    const rest = name && name.close < close ? nameAfter(tokens, name.close, close, mentions) : undefined;
    return [name, rest].find((one) => one?.close === close);
  };
  const credited = new Set(credits.map(({ span }) => span.from));
  for (const { span } of blocks) {
    const isClosed = text[span.to - 1] === ')' || (text[span.to - 1] === '.' && text[span.to - 2] === ')');
    if (!isClosed) continue;
    const last = tokenAt(tokens, span.to - 1);
    const close = isOneOf(tokens, last, '.') ? last - 1 : last;
    let opening = close - 1;
    while (opening > 0 && opening > close - longest && !isOneOf(tokens, opening, '(')) opening--;
    if (!isOneOf(tokens, opening, '(') || !isOneOf(tokens, opening - 1, sentenceEnds)) continue;
    if (own.match(tokens, opening + 1, close) === close) {
      found.push({ inside: opening + 1, first: opening + 1, end: close, close, outlet: true });
      continue;
    }
    const name = nameBefore(close, opening + 1);
    if (!name) continue;
    let at = opening;
    while (at <= name.first && !credited.has(tokens.from[at])) at++;
    if (at <= name.first) continue; // "(Photo: Ana Lee)"
    const mention = mentions.startingAt(name.first);
    const type = mention?.end === name.end ? mention.item.entity.type : undefined;
    if (type === 'country' || type === 'place' || type === 'post') continue;
    found.push({ ...name, inside: opening + 1 });
    names.add(plainText(tokens, name.first, name.end));
    isOneLong ||= name.end > name.first + 1;
  }
  return isOneLong && names.size >= fewestNames
    ? found
    : found.filter((name) => outlets.has(name) && tokens.kind[name.first] === WORD);
}
