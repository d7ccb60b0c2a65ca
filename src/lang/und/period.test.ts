import { describe, expect, it } from 'vitest';
import { read } from '../../index.js';
import { marked, markUp } from '../../testing/marked.js';

describe('periods where the language is not known', () => {
  it.each([
    ['2024-03-14', 'Lid [[2024-03-14]] vo.'],
    ['2024-03-14', 'Lid [[14.03.2024]] vo.'],
    ['2024-03-14', 'Lid [[3/14/2024]] vo.'],
    ['2024-03-03', 'Lid [[03/03/2024]] vo.'],
    ['none', 'Lid 3/4/2024 vo.'],
    ['none', 'Lid 2024 vo, 2024-25, 4/22, 1990s.'],
    ['none', 'Lid 2024-02-30 vo.'],
  ])('%s: %s', (expected, source) => {
    const { text } = marked(source);
    const found = read(text, { lang: 'und' }).items.filter((item) => item.kind === 'period');
    expect(
      markUp(
        text,
        found.map((one) => one.span),
      ),
    ).toBe(source);
    expect(found.map(({ from }) => from).join() || 'none').toBe(expected);
  });
});
