import { expect, it } from 'vitest';
import { type Changes, habitCost } from './habit.js';

/** Sentences with names that were left out, and put in. */
const sentences = (out: number, put: number): Changes => Uint16Array.from([out, put, ...Array(10).fill(0)]);

it.each<[string, Changes[], Changes[]]>([
  ['leaving out is likelier than putting in', [sentences(3, 0)], [sentences(0, 3)]],
  ['copyists who all leave out are likelier than one who puts in', [sentences(6, 0)], [sentences(5, 1)]],
  [
    'errors are made more readily than put right',
    [Uint16Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0)],
    [Uint16Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)],
  ],
])('%s', (_, likelier, other) => {
  expect(habitCost(likelier)).toBeLessThan(habitCost(other));
});

it('where many put in, one more says less', () => {
  const turned = (others: Changes) =>
    habitCost([others, sentences(0, 1)]) - habitCost([others, sentences(1, 0)]);
  expect(turned(sentences(6, 6))).toBeLessThan(turned(sentences(6, 0)));
});
