import { expect, it } from 'vitest';
import { longestIncreasing, movesOf } from './order.js';

it.each([
  [[], []],
  [[3], [3]],
  [
    [0, 1, 2],
    [0, 1, 2],
  ],
  [
    [1, 2, 3, 0],
    [1, 2, 3],
  ],
  [
    [4, 0, 1, 2, 3],
    [0, 1, 2, 3],
  ],
  [[2, 1, 0], [0]],
])('of %j the longest run in order is %j', (sequence, run) => {
  expect(longestIncreasing(sequence)).toEqual(run);
});

it('tells which sentences moved, and which way', () => {
  const passages = [
    [0, 3],
    [1, 0],
    [2, 1],
    [3, 2],
    [4, -1],
  ].map((sentences) => Int32Array.from(sentences));
  expect(movesOf(passages, 2).map((moves) => [...moves])).toEqual([
    [0, 2],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, -1],
  ]);
});
