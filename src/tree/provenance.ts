import { fold } from '../core/boundary.js';
import type { Doc } from '../core/doc.js';
import type { Credit } from '../core/item.js';
import { contains, type Span } from '../core/span.js';
import type { Witness } from './witness.js';

/** What a witness says of itself. */
export interface Provenance {
  /** The ISO day that it is of. */
  date?: string;
  /** How sure it is that a copy is no older than its parent: of two, the less sure one counts. */
  surety: number;
  lang: string;
  /** Whom it names as its source. */
  from: readonly Credit[];
  /** Whether another version stands under the same outlet's name: whoever names that outlet may mean the other. */
  isOneOfSeveral?: boolean;
  /** Its headings that are no credits, folded: an outlet's name there is its own. */
  headings: string;
}

/** Credits that name where the words come from; photographers and the like do not count. */
const sourceRoles = new Set(['based-on', 'published-by', 'interview-in']);

/** That a copy is older than its parent, by dates that were given or stand in lines of their own, or by those in sentences, which are copied. */
const tooOld = 1000;
const olderInSentence = 2;
/** That a text comes from one that names it as source. */
const backwards = 20;
const shortestName = 3;
/** That the parent is the very outlet that the copy names. */
const named = -2;

/** Reads a witness's date and credits. Its date is the document's, given with it or told by it, or else that of its headings. */
export function provenanceOf({ reading: { doc, items } }: Witness): Provenance {
  const headings = doc.blocks.filter(({ kind }) => kind === 'heading').slice(0, 4);
  const credits = items.filter((item) => item.kind === 'credit').filter(({ role }) => sourceRoles.has(role));
  const own = headings.filter(({ span }) => !credits.some((credit) => contains(span, credit.span)));
  const days = items.filter((item) => item.kind === 'period').filter(({ from, to }) => from === to);
  const dateline = days.find(({ span }) => headings.some((heading) => contains(heading.span, span)));
  const date = doc.date ?? dateline?.from;
  const isGiven = doc.date !== undefined && !doc.isDateTold;
  const isInLine = days.some(({ from, span }) => from === date && isOwnLine(doc, span));
  return {
    lang: doc.lang,
    date,
    surety: isGiven || isInLine ? tooOld : olderInSentence,
    from: credits,
    headings: fold(own.map(({ span }) => doc.text.slice(span.from, span.to)).join('\n')),
  };
}

/** Of each witness what it says of itself, and whether it is its outlet's only one, where some witness names that outlet. */
export function provenancesOf(witnesses: readonly Witness[]): Provenance[] {
  const all = witnesses.map(provenanceOf);
  const outlets = new Set(all.flatMap(({ from }) => from.map(({ name }) => fold(name))));
  for (const outlet of outlets) {
    const own = all.filter((provenance) => standsUnder(provenance, outlet));
    if (own.length > 1) for (const provenance of own) provenance.isOneOfSeveral = true;
  }
  return all;
}

/** Whether some words are a line by themselves. */
export const isOwnLine = ({ blocks }: Doc, { from, to }: Span): boolean =>
  blocks.some(({ span }) => contains(span, { from, to }) && from <= span.from + 2 && to >= span.to - 2);

/** Whether a version stands under an outlet's name, and does not name it as its source. */
const standsUnder = ({ headings, from }: Provenance, outlet: string): boolean =>
  outlet.length >= shortestName &&
  headings.includes(outlet) &&
  !from.some(({ name }) => fold(name) === outlet);

/** Whether `copy` names the outlet of `parent` as its source, which does not do so itself, and it is not its own. */
export const names = (copy: Provenance, parent: Provenance): boolean =>
  copy.from.some(({ name }) => {
    const outlet = fold(name);
    return standsUnder(parent, outlet) && !copy.headings.includes(outlet);
  });

/** Whether dates and credits let one be copied from the other. */
export const mayBeParent = (parent: Provenance, copy: Provenance): boolean =>
  provenanceCost(parent, copy) < backwards;

/** What dates and credits add to the cost of an edge. */
export function provenanceCost(parent: Provenance, copy: Provenance): number {
  let cost = 0;
  if (parent.date && copy.date && copy.date < parent.date) {
    cost += Math.min(parent.surety, copy.surety);
  }
  if (!copy.isOneOfSeveral && names(parent, copy)) cost += backwards;
  if (names(copy, parent)) cost += named;
  return cost;
}
