import type { Quotation } from '../../core/quotation.js';
import { MARK, type Tokens, WORD } from '../../core/token.js';
import type { Grammar } from './grammar.js';
import { inquitAt } from './inquit.js';

/** The narrator's words inside a quotation have no more tokens. */
const longestInset = 40;
const dashes = new Set(['—', '–', '-']);
const beforeDash = new Set([',', '.', '!', '?', '…']);

/**
 * The quotations with the narrator's words taken out of them: «Да, — сказал он. — Идём» is two
 * parts around what stands between the dashes. One pass.
 */
export function withoutInsets(
  tokens: Tokens,
  grammar: Grammar,
  quotations: readonly Quotation[],
): readonly Quotation[] {
  if (!grammar.section.insetDashes) return quotations;
  return quotations.flatMap((quotation) => parts(tokens, grammar, quotation));
}

function parts(tokens: Tokens, grammar: Grammar, quotation: Quotation): Quotation[] {
  const { kind, text, from } = tokens;
  const markAt = (at: number) => (kind[at] === MARK ? text[from[at]] : '');
  const isDash = (at: number) => dashes.has(markAt(at)) && beforeDash.has(markAt(at - 1));
  const found: Quotation[] = [];
  let first = quotation.first;
  for (let at = first + 2; at < quotation.end; at++) {
    if (!isDash(at)) continue;
    const limit = Math.min(quotation.end, at + longestInset);
    let close = at + 1;
    let cued = false;
    for (; close < limit && !isDash(close); close++) {
      if (cued || kind[close] !== WORD) continue;
      cued =
        (grammar.cues.match(tokens, close, limit) > 0 &&
          ['say', 'tell', 'think'].includes(grammar.cues.value)) ||
        (close === at + 1 && inquitAt(tokens, grammar, at, limit) !== undefined);
    }
    if (!cued) continue;
    found.push({ ...quotation, first, end: markAt(at - 1) === ',' ? at - 1 : at });
    if (close >= limit) return found;
    first = close + 1;
    at = close;
  }
  found.push({ ...quotation, first });
  return found;
}
