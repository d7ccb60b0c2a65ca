import { LOWER, type Tokens } from '../../core/token.js';
import type { WordClass } from '../../lang/attribution.js';
import type { Head } from './candidate.js';
import { isComma } from './clause.js';
import { type Grammar, holds, type Run } from './grammar.js';
import { isSaying, isUtterance, markAt } from './quoted.js';
import type { Unit } from './unit.js';

/** From this score on a cue parts another from the quotation after both. */
export const sure = -0.8;
/** How far a quotation's cue may stand from it, in tokens. */
export const nearest = 16;

/** The sentence that is quoted right behind a cue: she said, "…" */
export const quotedBehind = (tokens: Tokens, { quotations }: Unit, head: number): Run | undefined =>
  quotations.find(
    (one) =>
      one.first === head + 2 &&
      isUtterance(tokens, one) &&
      tokens.shape[one.first + one.open.length] !== LOWER,
  );

/** The quotation that goes on after its cue: "…," she said, "…". */
export function resumed(
  tokens: Tokens,
  grammar: Grammar,
  unit: Unit,
  head: number,
  heads: readonly Head[],
): Run | undefined {
  const next = unit.quotations.find(({ first }) => first > head);
  if (!next || next.first - head > nearest || !isUtterance(tokens, next)) return undefined;
  const another = heads.some(
    ({ view: { head: other }, cue }) =>
      other > head && other < next.first && cue >= sure && isSaying(tokens, grammar, other),
  );
  if (another) return undefined;
  const before = next.first - 1;
  // "…," she said "…"
  if (before === head && tokens.shape[next.first + next.open.length] !== LOWER) return next;
  const isJoined = grammar.coordinators[tokens.word[before]] && isComma(tokens, before - 1); // he said, but "…"
  return isJoined || (markAt(tokens, before) !== '' && ',:.—–-;'.includes(markAt(tokens, before)))
    ? next
    : undefined;
}

/** The rest of a sentence of which the start was quoted, in the narrator's words: "…," she said, would be late. */
export function endOfSentence(
  tokens: Tokens,
  grammar: Grammar,
  { end }: Unit,
  { first }: Run,
): Run | undefined {
  const word = tokens.word[first];
  const goesOn = verbal.has(grammar.classOf[word]) && !grammar.negations[word]; // "…, not waiting for an answer"
  return isComma(tokens, first - 1) && goesOn ? { first, end } : undefined;
}
/** What a sentence goes on with that lacks its subject, or its clause. */
const verbal = new Set<WordClass | undefined>(['auxiliary', 'complementiser']);

/** The utterance that opens a unit, for the first cue after it: "…," Ana Lee said. */
export function openingOf(
  tokens: Tokens,
  grammar: Grammar,
  { first: start, quotations: [quotation] }: Unit,
  head: number,
  heads: readonly Head[],
): Run | undefined {
  if (!quotation || quotation.first > start + 1 || quotation.end > head) return undefined;
  const { first, end } = quotation;
  const inset = appositionBefore(tokens, end, head);
  if (head - end - (inset.end - inset.first) > nearest || !isUtterance(tokens, quotation)) return undefined;
  if (heads.some(({ view: { head: other } }) => end <= other && other < head && !holds(inset, other)))
    return undefined;
  for (let at = end; at < head; at++)
    if (grammar.classOf[tokens.word[at]] === 'relative' && !holds(inset, at)) return undefined;
  return { first, end };
}

/**
 * The apposition to the name behind a quotation, up to its second comma, right before whoever's verb it is: "…," Ana
 * Lee, the head of …, said. Empty where there is none.
 */
export function appositionBefore(tokens: Tokens, first: number, head: number): Run {
  const limit = Math.min(head, first + nearest);
  for (let at = first + 1; at < limit; at++) {
    if (!isComma(tokens, at)) continue;
    if (tokens.shape[at - 1] === LOWER) break;
    for (
      let end = Math.max(at + 1, head - behindApposition);
      end < head && end < at + longestApposition;
      end++
    )
      if (isComma(tokens, end)) return { first: at, end };
    break;
  }
  return { first: head, end: head };
}
const longestApposition = 40;
/** How far behind an apposition its verb may stand. */
const behindApposition = 3;

/** Whether the utterance that opens a unit is said by a cue before this one: "…," Lee said after he was called. */
export const isSaidBefore = (
  tokens: Tokens,
  grammar: Grammar,
  { first, quotations: [quotation] }: Unit,
  head: number,
  heads: readonly Head[],
): boolean =>
  quotation !== undefined &&
  quotation.first <= first + 1 &&
  isUtterance(tokens, quotation) &&
  heads.some(
    ({ view: { head: other }, cue }) =>
      quotation.end <= other && other < head && cue >= sure && isSaying(tokens, grammar, other),
  );
