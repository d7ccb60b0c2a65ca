import type { Alignment } from './align.js';
import type { PassageIndex } from './passages.js';
import type { Witness } from './witness.js';

/** A term of a source that an item of the report may come from. */
export interface Candidate {
  source: number;
  term: number;
  /** Whether it stands in the passages that the report's passage is aligned with, or next to them. */
  close: boolean;
  /** Whether the alignment pairs it with the item. */
  paired: boolean;
}

/** How many passages elsewhere that say the same are looked at. */
const elsewhere = 8;

/** The terms of the sources of one kind that an item may come from: those close by, and those that say the same elsewhere. */
export function candidatesFor(alignment: Alignment, i: number, index: PassageIndex): Candidate[] {
  const { report, first, passages, pair, by } = alignment;
  const at = first + i;
  const found = new Map<string, Candidate>();
  const collect = (source: number, from: number, to: number, close: boolean, key?: number) => {
    const witness = index.sources[source];
    for (
      let term = witness.start[Math.max(0, from)];
      term < witness.start[Math.min(witness.passages, to)];
      term++
    ) {
      if (witness.kind[term] !== report.kind[at] || (key !== undefined && witness.key[term] !== key))
        continue;
      const name = `${source} ${term}`;
      if (found.has(name)) continue;
      const paired = pair[i] === term && passages[by[i]].source === source;
      found.set(name, { source, term, close, paired });
    }
  };
  for (const { source, passage } of passages) collect(source, passage, passage + 1, true);
  for (const { source, passage } of passages.slice(0, 2)) collect(source, passage - 1, passage + 2, true);
  for (const { source, passage } of index.holding(report.key[at], elsewhere)) {
    collect(source, passage, passage + 1, false, report.key[at]);
  }
  return [...found.values()];
}

/** The item that a term stands for. */
export const itemAt = (witness: Witness, term: number) => witness.items[witness.ref[term]];
