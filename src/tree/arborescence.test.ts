import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arborescence } from './arborescence.js';

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

it('finds the cheapest tree, as trying all of them does', () => {
  const matrices = fc.integer({ min: 1, max: 5 }).chain((count) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }), {
      minLength: count,
      maxLength: count,
    }),
  );
  fc.assert(
    fc.property(matrices, (rows) => {
      const cost = rows.map((row) => Float64Array.from(row));
      const { parent, cost: total } = arborescence(cost, 0);
      expect(total).toBe(cheapest(cost, 0));
      let sum = 0;
      for (let node = 1; node < rows.length; node++) sum += cost[parent[node]][node];
      expect(sum).toBe(total);
      expect(parent[0]).toBe(-1);
    }),
  );
});

it('has no tree where a node cannot be reached', () => {
  const cost = [
    Float64Array.of(Infinity, 1, Infinity),
    Float64Array.of(1, Infinity, Infinity),
    new Float64Array(3),
  ];
  expect(arborescence(cost, 0).cost).toBe(Infinity);
  expect(arborescence(cost, 2).cost).toBe(0);
});
