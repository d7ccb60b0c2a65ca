import { GLUED, isOneOf, LOWER, MARK, type Tokens, tokenText, WORD } from '../../core/token.js';
import type { WordClass } from '../../lang/attribution.js';
import type { Grammar, Run } from './grammar.js';

/** Marks that stand inside names and phrases: "U.S.", "O'Neil", "vice-president", "AT&T". */
const inner = ".-'’&/‑";
const longest = 14;

/** Whether a token is a mark inside a name or a word. */
export const isInner = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === MARK && tokens.gap[at] === GLUED && isOneOf(tokens, at, inner);

/** Whether a token is the mark of a possessive: "Lee's". */
export const isPossessive = (tokens: Tokens, mark: number): boolean =>
  isOneOf(tokens, mark, "'’") && tokenText(tokens, mark + 1) === 's';

/** The noun phrase that ends before the token `end`, not reaching before `floor`. */
export function nounPhraseBefore(
  tokens: Tokens,
  grammar: Grammar,
  end: number,
  floor: number,
): Run | undefined {
  const { kind, gap, word, text, from, shape } = tokens;
  let first = end;
  const limit = Math.max(floor, end - longest);
  /** Whether a word is a plain noun with a determiner before it. */
  const isOffice = (at: number): boolean =>
    at > limit &&
    shape[at] === LOWER &&
    grammar.classOf[word[at]] === undefined &&
    grammar.classOf[word[at - 1]] === 'determiner';
  for (let at = end - 1; at >= limit; at--) {
    if (kind[at] === MARK) {
      const inside =
        isOneOf(tokens, at, inner) && (gap[at] === GLUED || text[from[at]] === '&') && at > limit;
      if (!inside) break;
      continue;
    }
    const wordClass = classAt(tokens, grammar, at);
    // "one of them"
    if (wordClass === 'object' && at === end - 1 && grammar.classOf[word[at - 1]] === 'link') {
      first = at;
      continue;
    }
    if (wordClass === 'subject' || wordClass === 'relative' || wordClass === 'object') {
      if (at === end - 1) first = at;
      break;
    }
    if (wordClass === 'conjunction') {
      // "Lee and Kim": only between names
      if (
        at + 1 < end &&
        shape[at + 1] !== LOWER &&
        at > limit &&
        shape[at - 1] !== LOWER &&
        first === at + 1
      )
        continue;
      break;
    }
    if (wordClass === 'complementiser' || wordClass === 'auxiliary') break;
    // "an aide to Ana Lee"
    if (wordClass === 'preposition' && isOffice(at - 1) && shape[at + 1] !== LOWER && first === at + 1)
      continue;
    if (wordClass === 'day' || wordClass === 'adverb' || wordClass === 'preposition') {
      if (first === end) return undefined;
      break;
    }
    if (wordClass === 'link') {
      if (first === end) return undefined;
      continue;
    }
    first = at;
    if (wordClass === 'determiner') {
      const before = at > limit && kind[at - 1] === WORD ? grammar.classOf[word[at - 1]] : undefined;
      if (before !== 'link' && before !== 'determiner') break;
    }
  }
  return first < end ? { first, end } : undefined;
}

/** The noun phrase that starts at the token `first`, not reaching `ceiling`. */
export function nounPhraseAfter(
  tokens: Tokens,
  grammar: Grammar,
  first: number,
  ceiling: number,
): Run | undefined {
  const { kind, gap, word, text, from, shape } = tokens;
  let end = first;
  const limit = Math.min(ceiling, first + longest);
  for (let at = first; at < limit; at++) {
    if (kind[at] === MARK) {
      const mark = text[from[at]];
      const inside =
        isOneOf(tokens, at, inner) && gap[at] === GLUED && at + 1 < limit && kind[at + 1] === WORD;
      if (!inside || (mark === '.' && end - first > 6)) break;
      continue;
    }
    const wordClass = classAt(tokens, grammar, at);
    if (wordClass === 'subject' || wordClass === 'relative' || wordClass === 'object') {
      const isOf = wordClass === 'object' && at > first && grammar.classOf[word[at - 1]] === 'link'; // "one of them"
      if (at === first || isOf) end = at + 1;
      break;
    }
    // «одна из попутчиц»
    const isPart = grammar.partitive[word[at]] === 1 && at === first + 1 && end === at;
    if (isPart && grammar.classOf[word[first]] === 'determiner') continue;
    // "said an aide to Ana Lee", "said officials in Oslo"
    const joins = wordClass === 'preposition' && end === at && at > first && shape[at - 1] === LOWER;
    if (joins && at + 1 < limit && shape[at + 1] !== LOWER && grammar.classOf[word[at + 1]] === undefined)
      continue;
    if (wordClass === 'determiner' && end > first && grammar.classOf[word[at - 1]] !== 'link') break;
    if (
      wordClass &&
      wordClass !== 'determiner' &&
      wordClass !== 'title' &&
      wordClass !== 'link' &&
      !(wordClass === 'adverb' && end > first)
    )
      break;
    if (wordClass === 'link') {
      if (end === first) break;
      continue;
    }
    end = at + 1;
  }
  return first < end ? { first, end } : undefined;
}

/** The class of a word, but for an initial: in "Julie A. Diaz" there is no article. */
function classAt(
  { kind, word, text, from, to, gap }: Tokens,
  grammar: Grammar,
  at: number,
): WordClass | undefined {
  if (kind[at] !== WORD) return undefined;
  const wordClass = grammar.classOf[word[at]];
  if (wordClass !== 'determiner' || to[at] - from[at] > 1) return wordClass;
  return gap[at + 1] === GLUED && text[from[at + 1]] === '.' ? undefined : wordClass;
}
