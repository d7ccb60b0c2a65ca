import type { Line } from './mixture.js';
import { mayBeParent } from './provenance.js';
import { subtreeOf } from './rooted.js';
import type { Evidence, Stemma } from './solve.js';

/** A witness that a copy may have been made from. */
export interface Candidate {
  node: number;
  line: Line;
  /** What it costs to hang it elsewhere, if it hangs from the copy. */
  detached: number;
}

/**
 * The witnesses that a copy may have been made from, as their dates allow. One that hangs from the
 * copy itself may be its parent, too, if it hangs elsewhere about as well: the tree was found
 * without second parents.
 */
export function candidatesFor(copy: number, { provenances }: Evidence, stemma: Stemma): Candidate[] {
  const hung = hangingsFor(copy, stemma);
  return provenances.flatMap((provenance, node) => {
    if (node === copy || !mayBeParent(provenance, provenances[copy])) return [];
    const hanging = hung(node);
    return hanging.detached === Infinity ? [] : [{ node, ...hanging }];
  });
}

type Hanging = Omit<Candidate, 'node'>;

/** Where each node hangs if it is to hang from a copy no more, and what that costs. */
function hangingsFor(copy: number, { parent, cost, witnesses }: Stemma): (node: number) => Hanging {
  const below = subtreeOf(parent, copy);
  const known = new Map<number, Hanging>();
  const hangingOf = (node: number): Hanging => {
    if (!below.has(node)) return { line: lineOf(parent, node), detached: 0 };
    let best = -1;
    for (let from = 0; from < witnesses; from++) {
      if (!below.has(from) && (best < 0 || cost[from][node] < cost[best][node])) best = from;
    }
    const own: Hanging =
      best < 0
        ? { line: [node], detached: Infinity }
        : {
            line: [node, ...lineOf(parent, best)],
            detached: Math.max(0, cost[best][node] - cost[parent[node]][node]),
          };
    if (parent[node] === copy) return own;
    const above = hung(parent[node]);
    return above.detached < own.detached ? { line: [node, ...above.line], detached: above.detached } : own;
  };
  const hung = (node: number): Hanging => {
    const found = known.get(node) ?? hangingOf(node);
    known.set(node, found);
    return found;
  };
  return hung;
}

function lineOf(parent: Int32Array, start: number): number[] {
  const line: number[] = [];
  for (let node = start; node >= 0; node = parent[node]) line.push(node);
  return line;
}
