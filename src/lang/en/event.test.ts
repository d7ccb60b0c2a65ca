import { describe, expect, it } from 'vitest';
import { read } from '../../index.js';
import { marked, markUp } from '../../testing/marked.js';
import { eventCases } from './event.cases.js';

describe('events in English', () => {
  it.each(eventCases)('%s: %s', (expected, source) => {
    const { text } = marked(source);
    const found = read(text, { lang: 'en' }).items.filter((item) => item.kind === 'event');
    expect(
      markUp(
        text,
        found.map((one) => one.span),
      ),
    ).toBe(source);
    const told = found.map(({ what, who, period }) =>
      [what, who.join(', '), period?.from].filter(Boolean).join(' '),
    );
    expect(told.join() || 'none').toBe(expected);
  });
});
