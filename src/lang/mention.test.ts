import { describe, expect, it } from 'vitest';
import type { Mention } from '../core/item.js';
import { read } from '../index.js';
import { marked, markUp } from '../testing/marked.js';
import { mentionCases as en } from './en/mention.cases.js';
import { mentionCases as ru } from './ru/mention.cases.js';

describe.each([
  ['en', en],
  ['ru', ru],
] as const)('mentions in %s', (lang, cases) => {
  it.each(cases)('%s: %s', (expected, source) => {
    const { text } = marked(source);
    const found = read(text, { lang }).items.filter((item): item is Mention => item.kind === 'mention');
    expect(
      markUp(
        text,
        found.map((one) => one.span),
      ),
    ).toBe(source);
    expect(found.length === 0 ? 'none' : (found[0].entity.id ?? found[0].entity.name)).toBe(expected);
  });
});
