import { describe, expect, it } from 'vitest';
import { read } from '../../index.js';
import { marked, markUp } from '../../testing/marked.js';
import { creditCases } from './credit.cases.js';

describe('credits in English', () => {
  it.each(creditCases)('%s: %s', (expected, source) => {
    const { text } = marked(source);
    const found = read(text, { lang: 'en', date: '2024-05-06' }).items.filter(
      (item) => item.kind === 'credit',
    );
    expect(
      markUp(
        text,
        found.map((one) => one.span),
      ),
    ).toBe(source);
    expect(found.map(({ role, name }) => `${role}: ${name}`).join() || 'none').toBe(expected);
  });
});
