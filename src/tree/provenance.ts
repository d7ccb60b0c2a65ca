import { fold } from '../core/boundary.js';
import type { Credit } from '../core/item.js';
import { contains } from '../core/span.js';
import type { Witness } from './witness.js';

/** What a witness says of itself. */
export interface Provenance {
  /** The ISO day that it is of. */
  date?: string;
  lang: string;
  /** Whom it names as its source, folded. */
  from: readonly Credit[];
  /** Its headings, folded: an outlet's name there is its own. */
  headings: string;
}

/** Credits that name where the words come from; photographers and the like do not count. */
const sourceRoles = new Set(['based-on', 'published-by', 'interview-in']);

/** That a copy is older than its parent, and that a text comes from one that names it as source. */
const tooOld = 1000;
const backwards = 20;
/** That the parent is the very outlet that the copy names. */
const named = -2;

/** Reads a witness's date and credits. Its date is the document's, or else that of its dateline. */
export function provenanceOf({ reading: { doc, items } }: Witness): Provenance {
  const headings = doc.blocks.filter(({ kind }) => kind === 'heading').slice(0, 4);
  const dateline = items.find(
    (item) =>
      item.kind === 'period' &&
      item.from === item.to &&
      headings.some(({ span }) => contains(span, item.span)),
  );
  return {
    lang: doc.lang,
    date: doc.date ?? (dateline?.kind === 'period' ? dateline.from : undefined),
    from: items.filter((item) => item.kind === 'credit').filter(({ role }) => sourceRoles.has(role)),
    headings: fold(headings.map(({ span }) => doc.text.slice(span.from, span.to)).join('\n')),
  };
}

/** Whether `copy` names the outlet of `parent` as its source, which does not do so itself. */
export const names = (copy: Provenance, parent: Provenance): boolean =>
  copy.from.some(({ name }) => {
    const outlet = fold(name);
    return (
      outlet.length > 2 &&
      parent.headings.includes(outlet) &&
      !parent.from.some((credit) => fold(credit.name) === outlet)
    );
  });

/** Whether dates and credits let one be copied from the other. */
export const mayBeParent = (parent: Provenance, copy: Provenance): boolean =>
  provenanceCost(parent, copy) < backwards;

/** What dates and credits add to the cost of an edge. */
export function provenanceCost(parent: Provenance, copy: Provenance): number {
  let cost = 0;
  if (parent.date && copy.date && copy.date < parent.date) cost += tooOld;
  if (names(parent, copy)) cost += backwards;
  if (names(copy, parent)) cost += named;
  return cost;
}
