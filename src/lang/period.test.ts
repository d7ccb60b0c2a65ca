import { describe, expect, it } from 'vitest';
import type { Period } from '../core/item.js';
import { read } from '../index.js';
import { marked, markUp } from '../testing/marked.js';
import { periodCases as de } from './de/period.cases.js';
import { periodCases as en } from './en/period.cases.js';
import { periodCases as ru } from './ru/period.cases.js';

const said = ({ from, to }: Period): string => (from === to ? from : `${from}/${to}`);

describe.each([
  ['de', de],
  ['en', en],
  ['ru', ru],
] as const)('periods in %s', (lang, cases) => {
  it.each(cases)('%s: %s', (expected, source) => {
    const { text } = marked(source);
    const found = read(text, { lang, date: '2024-05-15' }).items.filter(
      (item): item is Period => item.kind === 'period',
    );
    expect(
      markUp(
        text,
        found.map((one) => one.span),
      ),
    ).toBe(source);
    expect(found.map(said).join('; ') || 'none').toBe(expected);
  });
});
