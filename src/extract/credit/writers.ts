import type { Mention } from '../../core/item.js';
import type { Lexicon } from '../../core/lexicon.js';
import { wordFlags } from '../../core/phrase.js';
import { BROKEN, isOneOf, LOWER, MARK, type Tokens } from '../../core/token.js';
import type { CreditSection } from '../../lang/credit.js';
import type { ItemTokens } from '../item-tokens.js';
import type { Name, NameAfter } from './name.js';

/** No more people are named in one credit. */
const mostWriters = 8;
/** No more words stand behind a name for where it was written. */
const longestPlace = 4;

/** Reads all who wrote a text, each with where, from the first one's name up to the end of their credit; none where there is but one. */
export type WritersFrom = (
  tokens: Tokens,
  first: Name,
  limit: number,
  mentions: ItemTokens<Mention>,
) => readonly Name[];

/** Compiles what joins the names of one credit: "Ana Lee in Oslo and Bo Quill in Malta;". */
export function writerReader(section: CreditSection, lexicon: Lexicon, nameAfter: NameAfter): WritersFrom {
  const words = (listed: string) => listed.split(', ').map((word) => [word, true] as const);
  const and = wordFlags(lexicon, words(section.ands));
  const head = wordFlags(lexicon, words(section.outletHeads));

  /** Where the place behind a name ends: "in Oslo"; `at` where none stands there. */
  const placeEnd = ({ kind, shape, word }: Tokens, at: number, limit: number): number => {
    if (at + 1 >= limit || kind[at] === MARK || shape[at] !== LOWER || and[word[at]]) return at;
    let end = at + 1;
    while (end < limit && end <= at + longestPlace && kind[end] !== MARK && shape[end] !== LOWER) end++;
    return end > at + 1 ? end : at;
  };

  return (tokens, first, limit, mentions) => {
    const { gap, kind, shape, word } = tokens;
    const names = [first];
    let end = placeEnd(tokens, first.close, limit);
    while (end + 1 < limit && names.length < mostWriters) {
      let next = isOneOf(tokens, end, ',') ? end + 1 : end;
      if (and[word[next]]) next++;
      if (next === end || kind[next] === MARK || shape[next] === LOWER) break;
      const name = nameAfter(tokens, next, limit, mentions);
      const type = mentions.startingAt(next)?.item.entity.type;
      // "Ana Lee, Oslo", "Ana Lee, Monday"
      const isPerson = type === 'person' || (type === undefined && name !== undefined && name.end > next + 1);
      // "Ana Lee, Harbour Times": whom she writes for
      if (name?.first !== next || !isPerson || head[word[name.end - 1]]) break;
      names.push(name);
      end = placeEnd(tokens, name.close, limit);
    }
    const isWhole = end >= limit || gap[end] >= BROKEN || isOneOf(tokens, end, ';)].|');
    return isWhole && names.length > 1 ? names : [];
  };
}
