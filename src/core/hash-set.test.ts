import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HashSet } from './hash-set.js';

const hash = fc.integer({ min: 0, max: 0xffffffff });

it('holds the hashes that were put into it and no others, 0 standing for 1', () => {
  const told = (one: number) => one || 1;
  fc.assert(
    fc.property(fc.array(hash), fc.array(hash), (put, asked) => {
      const set = new HashSet(put.length);
      for (const one of put) set.add(one);
      const known = new Set(put.map(told));
      for (const one of [...put, ...asked]) expect(set.has(one)).toBe(known.has(told(one)));
    }),
  );
});

it('tells apart hashes that share a place', () => {
  const set = new HashSet(2);
  set.add(3);
  expect([set.has(3), set.has(3 + 2 ** 16)]).toEqual([true, false]);
  set.add(3 + 2 ** 16);
  expect(set.has(3 + 2 ** 16)).toBe(true);
});
