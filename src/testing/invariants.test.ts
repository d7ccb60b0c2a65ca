import { describe, expect, it } from 'vitest';
import type { Figure, Item, Mention } from '../core/item.js';
import { breaches } from './invariants.js';

const text = 'Trade reached $28.2 billion in Kazakhstan';

const figure: Figure = {
  kind: 'figure',
  span: { from: 14, to: 27 },
  exact: '$28.2 billion',
  rule: 'en/figure/currency-prefix',
  value: '28200000000',
  bound: 'exact',
  change: null,
  unit: { kind: 'currency', code: 'USD' },
  admits: ['28150000000', '28250000000'],
  measure: { span: { from: 0, to: 5 }, exact: 'Trade' },
};

const mention: Mention = {
  kind: 'mention',
  span: { from: 31, to: 41 },
  exact: 'Kazakhstan',
  rule: 'en/mention/country',
  entity: { type: 'country', id: 'KZ', name: 'Kazakhstan' },
};

const of = (...items: Item[]) => ({ doc: { text }, items });

describe('breaches', () => {
  it('finds none in a sound reading', () => {
    expect(breaches(of(figure, mention), of(figure, mention))).toEqual([]);
    expect(breaches(of())).toEqual([]);
  });

  it.each<[string, Item[], string]>([
    ['a wrong exact', [{ ...figure, exact: '$28.2' }], '.exact is "$28.2", the text has "$28.2 billion"'],
    [
      'a wrong exact deep inside',
      [{ ...figure, measure: { span: { from: 0, to: 5 }, exact: 'trade' } }],
      '.measure.exact is "trade"',
    ],
    ['a span past the end', [{ ...mention, span: { from: 31, to: 99 } }], 'no span of the text: 31 to 99'],
    ['an empty span', [{ ...mention, span: { from: 31, to: 31 }, exact: '' }], 'no span of the text'],
    ['items out of order', [mention, figure], 'starts before the item in front of it'],
    ['what JSON drops', [{ ...figure, value: undefined }], 'round trip through JSON'],
  ])('finds %s', (_, items, breach) => {
    expect(breaches(of(...items))).toEqual([expect.stringContaining(breach)]);
  });

  it('finds a reading that differs the second time', () => {
    expect(breaches(of(figure), of(figure, mention))).toEqual(['reading the text again gives other items']);
  });
});
