import { describe, expect, it } from 'vitest';
import { read } from '../../index.js';
import { marked, markUp } from '../../testing/marked.js';
import { absenceCases } from './absence.cases.js';

describe('absence in English', () => {
  it.each(absenceCases)('%s: %s', (expected, source) => {
    const { text } = marked(source);
    const found = read(text, { lang: 'en' }).items.filter((item) => item.kind === 'absence');
    expect(
      markUp(
        text,
        found.map((one) => one.span),
      ),
    ).toBe(source);
    expect(found.length === 0 ? 'none' : found.map(({ topics }) => topics.join('|')).join()).toBe(expected);
  });
});
