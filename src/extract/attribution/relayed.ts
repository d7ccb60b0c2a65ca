import type { Quotation } from '../../core/quotation.js';
import { MARK, type Tokens } from '../../core/token.js';
import { formOf } from './form.js';
import type { Grammar } from './grammar.js';
import type { Report } from './report.js';

/** No more tokens name whose words are relayed. */
const longest = 12;

/**
 * Reports in which quoted words are those of whom their source quotes: “…,” the paper quoted Ana Lee as saying in Oslo.
 * What stands behind "saying" then only tells of the occasion.
 */
export function relayed(
  tokens: Tokens,
  grammar: Grammar,
  quotations: readonly Quotation[],
  reports: readonly Report[],
): readonly Report[] {
  if (!reports.some(({ cue }) => cue && grammar.relays[tokens.word[cue.first]])) return reports;
  const links = new Set<number>();
  const made = reports.map((report) => {
    const { cue, pieces } = report;
    if (!cue || !grammar.relays[tokens.word[cue.first]]) return report;
    const link = linkAfter(tokens, grammar, cue.end, report.unit.end);
    if (link <= cue.end || formOf(tokens, quotations, pieces) !== 'direct') return report;
    links.add(link + 1);
    return { ...report, source: { first: cue.end, end: link } };
  });
  const isOccasion = ({ cue, pieces }: Report): boolean =>
    cue !== undefined && links.has(cue.first) && formOf(tokens, quotations, pieces) === 'indirect';
  return links.size === 0 ? made : made.filter((report) => !isOccasion(report));
}

/** Where the "as" of "as saying" stands behind whom it tells of; -1 where none does. */
function linkAfter(tokens: Tokens, grammar: Grammar, at: number, limit: number): number {
  const { kind, word } = tokens;
  for (let next = at; next + 1 < limit && next < at + longest; next++) {
    if (kind[next] === MARK && next === at) return -1;
    if (grammar.relayLinks[word[next]] && grammar.participles.match(tokens, next + 1) > 0) return next;
  }
  return -1;
}
