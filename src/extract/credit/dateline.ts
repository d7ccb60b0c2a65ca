import type { EntityType, Mention } from '../../core/item.js';
import { CAPITALS, DIGITS, isOneOf, LOWER, MARK, PARTED, type Tokens, WORD } from '../../core/token.js';
import type { ItemTokens } from '../item-tokens.js';
import type { Name } from './name.js';

const longestDateline = 14;
/** No publisher's name in quotation marks has more words. */
const longestName = 5;
const places: ReadonlySet<EntityType> = new Set(['place', 'country']);
const dashes = '-–—‑';

/**
 * A dateline at a paragraph's start: places in capitals, a day, and the agency between slashes, in
 * brackets with a dash after them, or alone before a dash. "PARIS, May 2. /AGENCY/.", "(Agency) -",
 * "PARIS. AGENCY -". `isAgency` tells of a mention whether it publishes.
 */
export function datelineAt(
  tokens: Tokens,
  begin: number,
  mentions: ItemTokens<Mention>,
  isAgency: (mention: Mention) => boolean,
): Name | undefined {
  const { text, count, from, kind, gap, shape } = tokens;
  let dated = false;
  for (let at = begin; at < count && at < begin + longestDateline; at++) {
    if (at > begin && gap[at] === PARTED) return undefined;
    const mark = text[from[at]];
    // a month may have no capital: "8 ноября"
    if (kind[at] === WORD && shape[at] === LOWER && !(at > begin && kind[at - 1] === DIGITS))
      return undefined;
    const mention = mentions.startingAt(at);
    if (mention && isAgency(mention.item)) {
      const { first, end } = mention;
      if (end < count && isOneOf(tokens, end, dashes) && gap[end] > 0)
        return { first, end, close: end, outlet: true };
    }
    if (at === begin && mention && places.has(mention.item.entity.type)) {
      at = mention.end - 1;
      continue;
    }
    if (at === begin && kind[at] === WORD && shape[at] !== CAPITALS) return undefined;
    dated ||= kind[at] === DIGITS;
    // "Oslo, May 2, AGENCY."
    if (dated && at + 1 < count && isOneOf(tokens, at - 1, ',') && isOneOf(tokens, at + 1, '.')) {
      if (shape[at] === CAPITALS || (mention && isAgency(mention.item)))
        return { first: at, end: at + 1, close: at + 2, outlet: true };
    }
    if (kind[at] !== MARK) continue;
    // "OSLO/BERGEN, May 2"
    const other = mark === '/' && !dated ? mentions.startingAt(at + 1) : undefined;
    if (other && places.has(other.item.entity.type)) {
      at = other.end - 1;
      continue;
    }
    if (mark === '/' || mark === '(') {
      const closing = mark === '/' ? '/' : ')';
      let end = at + 1;
      while (end < count && end < at + 6 && (kind[end] === WORD || isOneOf(tokens, end, dashes))) end++;
      if (end === at + 1 || end >= count || text[from[end]] !== closing) return undefined;
      if (shape[at + 1] === LOWER) return undefined;
      const dash = end + 1 < count && isOneOf(tokens, end + 1, dashes);
      const named = mentions.startingAt(at + 1);
      const isKnown = dated && named !== undefined && named.end === end && isAgency(named.item);
      if (mark === '(' && !dash && !isKnown) return undefined;
      return { first: at + 1, end, close: end + 1, outlet: true };
    }
    if (!',.-–—'.includes(mark)) return undefined;
    const behind =
      dated && at > begin && dashes.includes(mark)
        ? publisherAt(tokens, at + 1, mentions, isAgency)
        : undefined;
    if (behind) return behind;
  }
  return undefined;
}

/** The publisher that is all that stands between a dateline's dash and a full stop: «ОСЛО, 2 мая — „Заря“.» */
function publisherAt(
  tokens: Tokens,
  at: number,
  mentions: ItemTokens<Mention>,
  isAgency: (mention: Mention) => boolean,
): Name | undefined {
  const { count, kind, shape } = tokens;
  const mention = mentions.startingAt(at);
  if (mention && isAgency(mention.item) && isOneOf(tokens, mention.end, '.'))
    return { first: at, end: mention.end, close: mention.end, outlet: true };
  if (at >= count || !isOneOf(tokens, at, '«“„"') || kind[at] !== MARK || shape[at + 1] === LOWER)
    return undefined;
  let end = at + 1;
  while (end < count && end < at + longestName && kind[end] === WORD) end++;
  const isClosed = end > at + 1 && isOneOf(tokens, end, '»”“"') && isOneOf(tokens, end + 1, '.');
  return isClosed ? { first: at + 1, end, close: end + 1, outlet: true } : undefined;
}
