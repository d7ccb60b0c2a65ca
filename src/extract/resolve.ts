import type { Item, Kind } from '../core/item.js';
import type { Draft } from './extractor.js';

/** Kinds that exclude one another where they overlap: of each pair the first one stays. */
const excludes: readonly (readonly [stays: Kind, gives: Kind])[] = [['period', 'figure']];

/**
 * Settles overlaps between kinds and puts what stays in order of `span.from`, the longer
 * first. Each list in `draft.found` must be in that order already, as extractors give it.
 */
export function resolve(draft: Draft): Item[] {
  const { found, journal } = draft;
  const lost = new Set<Item>();
  for (const [stays, gives] of excludes) {
    const winners: readonly Item[] = found[stays];
    let at = 0;
    for (const item of found[gives] as readonly Item[]) {
      while (at < winners.length && winners[at].span.to <= item.span.from) at++;
      const winner = winners[at];
      if (!winner || winner.span.from >= item.span.to) continue;
      lost.add(item);
      journal?.push({
        rule: item.rule,
        span: item.span,
        said: `gave way to the ${stays} "${winner.exact}" (${winner.rule})`,
      });
    }
  }
  return Object.values(found)
    .flat()
    .filter((item) => !lost.has(item))
    .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
}
