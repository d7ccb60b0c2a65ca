import type { Mention } from '../../core/item.js';
import type { Lexicon } from '../../core/lexicon.js';
import { wordFlags } from '../../core/phrase.js';
import { GLUED, isOneOf, LOWER, MARK, PARTED, type Tokens, WORD } from '../../core/token.js';
import type { CreditSection } from '../../lang/credit.js';
import type { ItemTokens } from '../item-tokens.js';
import { ownedEnd } from '../mention/words.js';

/** No name has more tokens than this, and no more stand between a cue and its name. */
const longestName = 14;
const longestLabel = 40;
const longestGap = 7;
/** No more words of an owned name stand before what it is. */
const longestOffice = 4;

const openingQuotes = '«“„"‘「『';
const closingQuotes = '»”“"’」』';

/** A name found after a cue: its tokens, quotation marks outside. */
export interface Name {
  first: number;
  end: number;
  /** The token after its closing quotation mark, or after the word for a publisher behind it, if it has one. */
  close: number;
  /** Whether a word for a publisher stands before or after it. */
  outlet: boolean;
}

/** Reads the name at a token or a little after it, within the sentence that ends at `limit`. */
export type NameAfter = (
  tokens: Tokens,
  at: number,
  limit: number,
  mentions: ItemTokens<Mention>,
) => Name | undefined;

const cased = (text: string, at: number): boolean => text[at].toLowerCase() !== text[at].toUpperCase();

/** Compiles the words that stand before and inside the names of publishers. */
export function nameReader(section: CreditSection, lexicon: Lexicon): NameAfter {
  const words = (listed: string) => listed.split(', ').map((word) => [word, true] as const);
  const outlet = wordFlags(lexicon, words(section.outlets));
  const besideOutlet = wordFlags(lexicon, words(section.besideOutlets ?? ''));
  const joiner = wordFlags(lexicon, words(section.joiners));
  const and = wordFlags(lexicon, words(section.ands));
  const stop = wordFlags(lexicon, words(section.stops));
  const head = wordFlags(lexicon, words(section.outletHeads));
  const office = wordFlags(lexicon, words(section.offices ?? ''));
  const isOwned = (id: number) => head[id] === 1 || office[id] === 1;

  return (tokens, at, limit, mentions) => {
    const { text, from, kind, gap, shape, word } = tokens;
    let hasOutlet = false;
    let next = at;
    for (; next < limit && next < at + longestGap; next++) {
      if (kind[next] === MARK) {
        if (!isOneOf(tokens, next, openingQuotes)) {
          if (gap[next] === GLUED && isOneOf(tokens, next, "'’-")) continue;
          return undefined;
        }
        let close = next + 1;
        while (close < limit && close < next + longestName && !isOneOf(tokens, close, closingQuotes)) close++;
        if (close >= limit || close === next + 1 || !isOneOf(tokens, close, closingQuotes)) return undefined;
        if (kind[next + 1] === WORD && shape[next + 1] === LOWER && cased(text, from[next + 1]))
          return undefined;
        const end =
          close > next + 2 && kind[close - 1] === MARK && text[from[close - 1]] === ',' ? close - 1 : close;
        return { first: next + 1, end, close: close + 1, outlet: hasOutlet };
      }
      if (outlet[word[next]]) {
        hasOutlet = true;
        if (isOneOf(tokens, next + 1, openingQuotes)) continue; // «ИА „Волна“»
      }
      if (stop[word[next]] && shape[next] === LOWER) return undefined;
      if (shape[next] === LOWER || kind[next] !== WORD) continue;
      // "the Oslo-based daily X"
      if (
        next + 2 < limit &&
        gap[next + 1] === GLUED &&
        gap[next + 2] === GLUED &&
        shape[next + 2] === LOWER
      ) {
        if (isOneOf(tokens, next + 1, '-‑')) {
          next += 2;
          continue;
        }
      }
      // "the Norwegian daily X", "the Oslo daily X": a country or a place before a small word tells of the outlet
      const mention = mentions.startingAt(next);
      const type = mention?.item.entity.type;
      if (mention && (type === 'country' || type === 'place')) {
        const after = mention.end;
        const tells = after < limit && kind[after] === WORD && shape[after] === LOWER;
        if (tells && (type === 'country' || (outlet[word[after]] && shape[after + 1] !== LOWER))) {
          next = after - 1;
          continue;
        }
      }
      break;
    }
    if (next >= limit || kind[next] !== WORD || shape[next] === LOWER) return undefined;
    let end = next + 1;
    let last = end;
    while (last < limit && last < next + longestName) {
      if (gap[last] === PARTED) break;
      if (kind[last] === MARK) {
        const joins =
          gap[last] === GLUED &&
          last + 1 < limit &&
          ((gap[last + 1] === GLUED && kind[last + 1] !== MARK) || isInitial(tokens, last));
        if (!joins || !isOneOf(tokens, last, ".-&'’/")) break;
        if (isOneOf(tokens, last, "'’") && shape[last + 1] === LOWER) {
          let owned = ownedEnd(tokens, last); // "Quill's List", "the Trade Ministry's Fish Office"
          if (owned === last) break;
          for (let i = 0; i < longestOffice && !isOwned(word[owned - 1]); i++, owned++)
            if (owned >= limit || kind[owned] !== WORD || gap[owned] === PARTED || shape[owned] === LOWER)
              break;
          if (!isOwned(word[owned - 1])) break;
          last = end = owned;
          continue;
        }
        last++;
        end = ++last;
        continue;
      }
      if (kind[last] === WORD && shape[last] === LOWER && !joiner[word[last]]) break;
      // "Reuters and Kyodo" are two
      if (and[word[last]] && mentions.endingAt(last)?.first === next && mentions.startingAt(last + 1)) break;
      last++;
      if (!(kind[last - 1] === WORD && shape[last - 1] === LOWER)) end = last;
    }
    // «Министерства экономики»: an organisation's name may go on without capitals
    const whole = mentions.startingAt(next);
    if (whole?.item.entity.type === 'organisation' && whole.end > end && whole.end <= limit) end = whole.end;
    // "the Press Office, Ministry of Ports"
    const body =
      office[word[end - 1]] && isOneOf(tokens, end, ',') ? mentions.startingAt(end + 1) : undefined;
    if (body?.item.entity.type === 'organisation' && body.end <= limit) end = body.end;
    const isOutlet = (at: number) => at < limit && outlet[word[at]] === 1 && shape[at] === LOWER;
    // "the Dawn newspaper", "the Dawn news agency"
    const noun = besideOutlet[word[end]] && isOutlet(end + 1) ? end + 1 : end;
    const isNoun = isOutlet(noun);
    return { first: next, end, close: isNoun ? noun + 1 : end, outlet: hasOutlet || isNoun };
  };
}

/** The token after the last one of a label's name: the end of the line or the sentence, a closing bracket, a bar or a semicolon. */
export function lineEnd(tokens: Tokens, at: number, sentenceEnd: number): number {
  const { count, kind, gap } = tokens;
  let end = at;
  let depth = 0;
  const limit = Math.min(sentenceEnd > at ? sentenceEnd : count, at + longestLabel);
  while (end < limit) {
    if (end > at && gap[end] >= 2) break;
    if (end === at && gap[end] === PARTED) break;
    if (kind[end] === MARK) {
      if (isOneOf(tokens, end, '([')) depth++;
      else if (isOneOf(tokens, end, ')];|') && --depth < 0) break;
    }
    end++;
  }
  while (end > at && kind[end - 1] === MARK && isOneOf(tokens, end - 1, '.,')) end--;
  return end;
}

/** Whether a full stop ends an initial that a name goes on after: "M. Ortega". */
export const isInitial = ({ kind, shape, from, to, text }: Tokens, at: number): boolean =>
  text[from[at]] === '.' &&
  kind[at - 1] === WORD &&
  to[at - 1] - from[at - 1] === 1 &&
  kind[at + 1] === WORD &&
  shape[at + 1] !== LOWER;
