import type { Figure, Item, Period } from '../core/item.js';
import type { Span } from '../core/span.js';
import type { Draft } from './extractor.js';
import { isLengthOfTime } from './figure/length-of-time.js';

/**
 * Settles overlaps between kinds and puts what stays in order of `span.from`, the longer
 * first. Each list in `draft.found` must be in that order already, as extractors give it.
 */
export function resolve(draft: Draft): Item[] {
  const { found, journal } = draft;
  const lost = new Set<Item>();
  let at = 0;
  for (const figure of found.figure) {
    while (at < found.period.length && found.period[at].span.to <= figure.span.from) at++;
    const period = found.period[at];
    if (!period || period.span.from >= figure.span.to) continue;
    const loser = givesWay(period, figure);
    if (!loser) continue;
    lost.add(loser);
    const winner = loser === period ? figure : period;
    journal?.push({
      rule: loser.rule,
      span: loser.span,
      said: `gave way to the ${winner.kind} "${winner.exact}" (${winner.rule})`,
    });
  }
  const items = merged(Object.values(found));
  return lost.size === 0 ? items : items.filter((item) => !lost.has(item));
}

/** Lists that are in order, as one. */
function merged(lists: readonly (readonly Item[])[]): Item[] {
  const items: Item[] = [];
  const next = lists.map(() => 0);
  // kept beside the items: these have a shape for every kind, and what is one of many shapes is slow to ask
  const spans = lists.map((list) => list[0]?.span ?? beyond);
  for (;;) {
    let first = 0;
    for (let list = 1; list < spans.length; list++) if (precedes(spans[list], spans[first])) first = list;
    if (spans[first] === beyond) return items;
    items.push(lists[first][next[first]++]);
    spans[first] = lists[first][next[first]]?.span ?? beyond;
  }
}

/** Behind every text. */
const beyond: Span = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };

const precedes = (a: Span, b: Span): boolean => a.from < b.from || (a.from === b.from && a.to > b.to);

/**
 * Which of a period and a figure on the same words is none. A length of time is both: "six months"
 * of "the first six months". A number with a unit of its own ("1990 kg", "2025%") is no year; one
 * without, or with a mere noun behind it, is.
 */
function givesWay(period: Period, figure: Figure): Item | undefined {
  // "the six months to 30" September
  if (isLengthOfTime(figure.unit))
    return figure.range && figure.span.to < period.span.to ? figure : undefined;
  return figure.unit.kind === 'none' || figure.unit.kind === 'count' ? figure : period;
}
