import type { AttributionForm } from '../../core/item.js';
import type { Quotation } from '../../core/quotation.js';
import { MARK, type Tokens } from '../../core/token.js';
import type { Run } from './grammar.js';

/** Direct where all words of the pieces are quoted, mixed where some are. */
export function formOf(
  tokens: Tokens,
  quotations: readonly Quotation[],
  pieces: readonly Run[],
): AttributionForm {
  let quoted = 0;
  let free = 0;
  for (const { first, end } of pieces) {
    let at = quotationAfter(quotations, first);
    if (!(quotations[at]?.first < end)) {
      free ||= Number(hasWord(tokens, first, end));
      continue;
    }
    for (let token = first; token < end; token++) {
      while (at < quotations.length && quotations[at].end <= token) at++;
      if (tokens.kind[token] === MARK) continue;
      if (at < quotations.length && quotations[at].first <= token) quoted++;
      else free++;
    }
  }
  if (quoted === 0) return 'indirect';
  return free === 0 ? 'direct' : 'mixed';
}

function hasWord({ kind }: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (kind[at] !== MARK) return true;
  return false;
}

/** The index of the first quotation that ends after a token. O(log n). */
function quotationAfter(quotations: readonly Quotation[], token: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle].end <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
