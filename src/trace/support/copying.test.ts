import { describe, expect, it } from 'vitest';
import { read } from '../../index.js';
import { witness } from '../align/witness.js';
import { CopyIndex } from './copying.js';

const source =
  'The port of Sines handled 48 million tonnes last year. The minister said that a second quay would open in May. ' +
  'Fishermen from three villages had asked for a delay until the autumn.';

function supportOf(sentence: string, from = source): number {
  const report = witness(read(sentence, { lang: 'en' }), 'report');
  const index = new CopyIndex([witness(read(from, { lang: 'en' }), 'source')]);
  return index.support(report, 0, report.reading.tokens.count);
}

describe('CopyIndex', () => {
  it.each([
    ['a whole sentence', 'The minister said that a second quay would open in May.'],
    ['a part of one', 'A second quay would open in May.'],
    ['another form of the same word', 'The ministers said that a second quay would open in May.'],
  ])('is 1 for %s', (_, sentence) => {
    expect(supportOf(sentence)).toBe(1);
  });

  it('falls with every seam, with their distance, and most with new words', () => {
    const falling = [
      'The port of Sines handled 48 million tonnes last year.',
      'The port handled 48 million tonnes last year.',
      'The port said that a second quay would open in May.',
      'Fishermen handled 48 million tonnes of quay.',
      'The zoo bought nine giraffes.',
    ].map((sentence) => supportOf(sentence));
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(new Set(falling).size).toBe(falling.length);
  });

  it('is 0 to 1 for anything, hostile sources included', () => {
    for (const sentence of ['', '!', 'a', 'no word of it', 'a '.repeat(3000)]) {
      for (const from of ['', 'a '.repeat(20_000), source]) {
        const support = supportOf(sentence, from);
        expect(support).toBeGreaterThanOrEqual(0);
        expect(support).toBeLessThanOrEqual(1);
      }
    }
  });
});
