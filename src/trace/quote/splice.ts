import { DIGITS, type Tokens, WORD } from '../../core/token.js';
import type { PassageIndex } from '../align/passages.js';
import type { Witness } from '../align/witness.js';

/** Tokens of a source, by its number. */
export interface Stretch {
  source: number;
  first: number;
  end: number;
}

/** Either part of a splice has at least so many words. */
const shortest = 3;

/** The two places of one source whose words a report joined as if they were one, in the order of the report. */
export function splice(
  report: Witness,
  { tokens: piece }: { tokens: readonly number[] },
  index: PassageIndex,
): [Stretch, Stretch] | undefined {
  const words = piece.map((at) => report.reading.tokens.hash[at]);
  if (words.length < 2 * shortest) return undefined;
  for (let source = 0; source < index.sources.length; source++) {
    const { tokens } = index.sources[source].reading;
    const head = longest(tokens, words);
    if (head.length < shortest) continue;
    const tail = longest(tokens, words.slice(head.length));
    if (tail.length !== words.length - head.length || tail.length < shortest) continue;
    return [
      { source, first: head.first, end: head.end },
      { source, first: tail.first, end: tail.end },
    ];
  }
  return undefined;
}

/** The longest run of a source that is what the words begin with. */
function longest(tokens: Tokens, words: readonly number[]): { first: number; end: number; length: number } {
  let best = { first: 0, end: 0, length: 0 };
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.hash[at] !== words[0]) continue;
    let length = 0;
    let end = at;
    for (let next = at; next < tokens.count && length < words.length; next++) {
      if (tokens.kind[next] !== WORD && tokens.kind[next] !== DIGITS) continue;
      if (tokens.hash[next] !== words[length]) break;
      length++;
      end = next + 1;
    }
    if (length > best.length) best = { first: at, end, length };
  }
  return best;
}
