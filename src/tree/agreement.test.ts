import { describe, expect, it } from 'vitest';
import { read } from '../index.js';
import { agreementsOf } from './agreement.js';

const agreements = (text: string, lang = 'en'): number[] => {
  const figures = read(text, { lang }).items.filter((item) => item.kind === 'figure');
  return figures.map((figure) =>
    agreementsOf(
      figure,
      figures.filter((other) => other !== figure),
    ),
  );
};

describe('sums that figures of a sentence stand in', () => {
  it.each<[number[], string, string?]>([
    [[1, 1, 1], 'Sales grew by 14.3 percent, from 1.61 million euros to 1.84 million euros.'],
    [[0, 0, 0], 'Sales grew by 13.1 percent, from 1.61 million euros to 1.84 million euros.'],
    [[1, 1, 1], 'Sales fell by 12.5 percent to 1.61 million euros from 1.84 million euros.'],
    [[1, 1, 1], 'Of 412 houses 275 were sold and 137 houses stand empty.'],
    [[0, 0, 0], 'Of 412 houses 257 were sold and 137 houses stand empty.'],
    [
      [1, 1, 1],
      'Торговля выросла на 14,3 процента и достигла 1,84 миллиарда евро против 1,61 миллиарда евро годом ранее.',
      'ru',
    ],
    // small numbers fit by chance
    [[0, 0, 0], 'The 5 men had 2 boats and 3 dogs.'],
    [[0, 0], 'It costs 40 euros, 10 euros more than before.'],
  ])('%j: %s', (expected, text, lang) => {
    expect(agreements(text, lang)).toEqual(expected);
  });
});
