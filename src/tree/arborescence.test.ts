import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arborescences } from './arborescence.js';

/** The cheapest tree by trying all. */
function cheapest(cost: readonly Float64Array[], root: number): number {
  const count = cost.length;
  let best = Infinity;
  const parent = new Array<number>(count).fill(-1);
  const reaches = (node: number): boolean => {
    for (let steps = 0; steps <= count; steps++) {
      if (node === root) return true;
      node = parent[node];
    }
    return false;
  };
  const choose = (node: number, sum: number): void => {
    if (node === count) {
      if (parent.every((_, each) => reaches(each))) best = Math.min(best, sum);
      return;
    }
    if (node === root) {
      choose(node + 1, sum);
      return;
    }
    for (let from = 0; from < count; from++) {
      if (from === node) continue;
      parent[node] = from;
      choose(node + 1, sum + cost[from][node]);
    }
  };
  choose(0, 0);
  return best;
}

it('finds the cheapest tree from each root, as trying all of them does', () => {
  const edge = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.constant(Infinity));
  const matrices = fc.integer({ min: 1, max: 5 }).chain((count) =>
    fc.array(fc.array(edge, { minLength: count, maxLength: count }), {
      minLength: count,
      maxLength: count,
    }),
  );
  fc.assert(
    fc.property(matrices, (rows) => {
      const cost = rows.map((row) => Float64Array.from(row));
      const from = arborescences(cost);
      rows.forEach((_, root) => {
        const { parent, cost: total } = from(root);
        expect(total).toBe(cheapest(cost, root));
        expect(parent[root]).toBe(-1);
        if (total === Infinity) return;
        const edges = rows.flatMap((_, node) => (node === root ? [] : [cost[parent[node]][node]]));
        expect(edges.reduce((sum, each) => sum + each, 0)).toBe(total);
      });
    }),
    { numRuns: 300 },
  );
});

it('has no tree where a node cannot be reached', () => {
  const cost = [
    Float64Array.of(Infinity, 1, Infinity),
    Float64Array.of(1, Infinity, Infinity),
    new Float64Array(3),
  ];
  expect(arborescences(cost)(0).cost).toBe(Infinity);
  expect(arborescences(cost)(2).cost).toBe(0);
});
