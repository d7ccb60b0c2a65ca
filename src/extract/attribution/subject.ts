import { isOneOf, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import type { Grammar, Run } from './grammar.js';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.js';
import { isInner } from './scene.js';

const longestApposition = 30;

/** Whether the token is a comma or a dash, which part an apposition from its noun. */
const parts = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === MARK && isOneOf(tokens, at, ',—–-') && !isInner(tokens, at);

/** The subject of a cue: the noun phrase before it, over adverbs, auxiliaries and an apposition. */
export function subjectOf(tokens: Tokens, grammar: Grammar, cue: Run, floor: number): Run | undefined {
  const { kind, word } = tokens;
  let end = cue.first;
  const skips = (at: number) => {
    if (kind[at] === MARK) return isOneOf(tokens, at, "'’");
    const wordClass = grammar.classOf[word[at]];
    return (
      wordClass === 'auxiliary' || wordClass === 'adverb' || wordClass === 'day' || wordClass === 'object'
    );
  };
  while (end > floor && skips(end - 1)) end--;
  if (end === floor) return undefined;
  if (!parts(tokens, end - 1))
    return named(tokens, end, floor) ?? nounPhraseBefore(tokens, grammar, end, floor);
  // "Ana Lee, a spokeswoman for the firm, said"
  for (let at = end - 2; at > floor && at > end - longestApposition; at--) {
    if (!parts(tokens, at)) continue;
    const noun = nounPhraseBefore(tokens, grammar, at, floor);
    if (noun) return noun;
  }
  const noun = nounPhraseBefore(tokens, grammar, end - 1, floor);
  return noun;
}

/** A name in quotation marks that ends before a token: «Маяк». */
function named({ kind, text, from, shape }: Tokens, end: number, floor: number): Run | undefined {
  const opening = kind[end - 1] === MARK ? opens[text[from[end - 1]]] : undefined;
  if (!opening) return undefined;
  for (let at = end - 2; at >= floor && at > end - longestName; at--)
    if (kind[at] === MARK && text[from[at]] === opening)
      return shape[at + 1] === LOWER ? undefined : { first: at, end };
  return undefined;
}
/** A name in quotation marks that starts at a token: сообщает «Маяк». */
function namedAfter({ kind, text, from, shape }: Tokens, first: number, ceiling: number): Run | undefined {
  const closing = kind[first] === MARK ? closes[text[from[first]]] : undefined;
  if (!closing || shape[first + 1] === LOWER) return undefined;
  for (let at = first + 2; at < ceiling && at < first + longestName; at++)
    if (kind[at] === MARK && text[from[at]] === closing) return { first, end: at + 1 };
  return undefined;
}

/** A noun phrase with the name in quotation marks behind it that a comma follows, or that ends all: «по оценке центра „Маяк“,». */
export function withName(tokens: Tokens, noun: Run | undefined, ceiling: number): Run | undefined {
  const name = noun && namedAfter(tokens, noun.end, ceiling);
  const isWhole = name && (name.end >= ceiling || isOneOf(tokens, name.end, ',.;'));
  return noun && isWhole ? { first: noun.first, end: name.end } : noun;
}
const longestName = 8;
const opens: Readonly<Record<string, string>> = { '»': '«', '”': '“', '“': '„' };
const closes: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' };

/** Where the words behind a cue end that tell whom or when: "him", "later", «в среду». */
function behindAside(
  { word }: Tokens,
  { classOf, occasions }: Grammar,
  first: number,
  ceiling: number,
): number {
  // «в среду», «на брифинге»
  const isSetting = (id: number) => classOf[id] === 'day' || occasions[id] === 1;
  let at = first;
  while (at < ceiling) {
    const wordClass = classOf[word[at]];
    if (wordClass === 'object' || wordClass === 'adverb' || wordClass === 'day') at++;
    else if (wordClass === 'preposition' && at + 1 < ceiling && isSetting(word[at + 1])) at += 2;
    else return at;
  }
  return first;
}

/**
 * The subject behind a cue, over the one who is told, and when: "said the minister", «сообщила журналистам министр».
 * Where a noun phrase stands right behind a name in marks, that name is told: «сказал „Вестнику“ мэр».
 */
export function subjectBehind(tokens: Tokens, grammar: Grammar, cue: Run, ceiling: number): Run | undefined {
  const first = behindAside(tokens, grammar, cue.end, ceiling);
  const name = namedAfter(tokens, first, ceiling);
  const noun = nounPhraseAfter(tokens, grammar, name?.end ?? first, ceiling);
  return noun ?? name;
}

/** The first noun phrase of a unit before `end`: the subject that a participle shares. */
export function firstSubject(tokens: Tokens, grammar: Grammar, first: number, end: number): Run | undefined {
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] !== WORD) continue;
    const noun = nounPhraseAfter(tokens, grammar, at, end);
    if (noun) return noun;
  }
  return undefined;
}
