import type { Quotation } from '../../core/quotation.js';
import { LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import type { Grammar } from './grammar.js';
import { titleWords } from './quoted.js';

/** No name in quotation marks has more tokens. */
const longest = 7;
/** No more words stand between a name and the noun behind it that says what it is: "its “Dawn” bonus scheme". */
const nearest = 2;
/** No phrase that leads to a name has more words. */
const longestNamer = 4;

/** The quotations that are speech, and where those start that are the name of something that the words beside them tell: the ship "Dawn", "Dawn" scholarships. */
export function partTitles(
  tokens: Tokens,
  grammar: Grammar,
  quotations: readonly Quotation[],
): { speech: readonly Quotation[]; titles: ReadonlySet<number> } {
  const titles = new Set<number>();
  for (const quotation of quotations) if (isTitle(tokens, grammar, quotation)) titles.add(quotation.first);
  if (titles.size === 0) return { speech: quotations, titles };
  return { speech: quotations.filter(({ first }) => !titles.has(first)), titles };
}

function isTitle(tokens: Tokens, grammar: Grammar, quotation: Quotation): boolean {
  const { first, end, open, closed } = quotation;
  const { kind, shape, word } = tokens;
  const opening = first + open.length;
  // "the Oven"
  const start = grammar.classOf[word[opening]] === 'determiner' ? opening + 1 : opening;
  const words = end - open.length - start;
  if (!closed || first === 0 || words < 1 || words > longest) return false;
  const isWhole = kind[end - open.length - 1] !== MARK;
  if (kind[start] !== WORD || shape[start] === LOWER || !isWhole) return false;
  const isNamed = titleWords(tokens, quotation) > 0;
  if (!isNamed && !grammar.section.namesLikeSentences) return false;
  if (grammar.works[word[first - 1]]) return true;
  for (let at = first - longestNamer; at < first; at++)
    if (at >= 0 && grammar.namers.match(tokens, at, first) === first) return true;
  if (!isNamed) return false;
  for (
    let at = end;
    at <= end + nearest && at < tokens.count && kind[at] === WORD && shape[at] === LOWER;
    at++
  )
    if (grammar.works[word[at]]) return true;
  return false;
}
