import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read, tree } from '../src/index.js';

interface Version {
  id: string;
  text: string;
  date?: string;
  parent: string | null;
  changes: number;
}

const copyist = new URL('../bench/tree/copyist.js', import.meta.url).href;
const { familyOf } = (await import(copyist)) as {
  familyOf: (text: string, options: { seed: number; size: number; signed: boolean }) => Version[];
};

it('finds the parents in families whose tree is known', () => {
  const text = readFileSync(new URL('../examples/interview.txt', import.meta.url), 'utf8');
  let right = 0;
  let copies = 0;
  for (const size of [4, 8, 12]) {
    for (let seed = 1; seed <= 3; seed++) {
      const family = familyOf(text, { seed, size, signed: true });
      const [{ nodes, branches }] = tree(
        family.map(({ id, text, date }) => read(text, { id, date, lang: 'en' })),
      ).trees;
      const keeper = (id: string | null) =>
        nodes.find((node) => node.id === id || (id !== null && node.same?.includes(id)))?.id;
      for (const { id, parent, changes } of family) {
        if (parent === null || changes < 2) continue;
        copies++;
        if (branches.find(({ to }) => to === id)?.from === keeper(parent)) right++;
      }
    }
  }
  expect(copies).toBeGreaterThanOrEqual(40);
  expect(right / copies).toBeGreaterThanOrEqual(0.9);
});
