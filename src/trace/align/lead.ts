import { WORD } from '../../core/token.js';
import { FIGURE, termAt, type Witness } from './witness.js';

/** The stem of the small word right before a term, articles aside: of "in the south" that of "in"; undefined for none, or one that only joins. */
export function leadOf(witness: Witness, term: number): number | undefined {
  const token = tokenBefore(witness, term);
  if (token === undefined || witness.kind[termAt(witness, token)] >= FIGURE) return undefined;
  if (!witness.vocabulary.isFunction(witness.stems[token])) return undefined;
  return isLink(witness, token) ? undefined : witness.stems[token];
}

/** Whether a joining word stands right before a term: "and the ferries". */
export function isListed(witness: Witness, term: number): boolean {
  const token = tokenBefore(witness, term);
  return token !== undefined && isLink(witness, token);
}

/** The word right before a term, articles aside; undefined where a mark stands there. */
function tokenBefore({ first, vocabulary, reading: { tokens } }: Witness, term: number): number | undefined {
  let token = first[term] - 1;
  while (token >= 0 && tokens.kind[token] === WORD && vocabulary.speakers.isDeterminer(tokens.hash[token]))
    token--;
  return token >= 0 && tokens.kind[token] === WORD ? token : undefined;
}

const isLink = (witness: Witness, token: number): boolean =>
  witness.vocabulary.keys.links.has(witness.key[termAt(witness, token)]);
