import { describe, expect, it } from 'vitest';
import { read } from '../../index.js';
import { marked, markUp } from '../../testing/marked.js';
import { pledgeCases } from './pledge.cases.js';

describe('pledges in English', () => {
  it.each(pledgeCases)('%s: %s', (expected, source) => {
    const { text } = marked(source);
    const found = read(text, { lang: 'en' }).items.filter((item) => item.kind === 'pledge');
    expect(
      markUp(
        text,
        found.map((one) => one.action),
      ),
    ).toBe(source);
    const told = found.map(({ by, force, refuses }) => `${by ?? 'nobody'} ${refuses ? '-' : ''}${force}`);
    expect(told.join() || 'none').toBe(expected);
  });

  it('tells to whom, and what is vague', () => {
    const [help, work] = read('Norway is ready to help Malta. Norway will strengthen its ties with Malta.', {
      lang: 'en',
    }).items.filter((item) => item.kind === 'pledge');
    expect(help).toMatchObject({ to: 'Malta' });
    expect(help).not.toHaveProperty('vague');
    expect(work).toMatchObject({ vague: true });
  });
});
