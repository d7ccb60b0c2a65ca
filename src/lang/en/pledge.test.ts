import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../index.js';
import { breaches } from '../../testing/invariants.js';
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

  it.each([
    ['Malta', 'Norway is ready to help Malta.'],
    ['Malta', 'Norway is ready to deliver grain to Malta.'],
    ['Malta', 'Norway is ready to expand trade with Malta.'],
    ['Malta', 'Norway is ready to work with Malta.'],
    ['Malta', 'Norway is ready to build a ship for Malta.'],
    ['Malta', 'Norway is ready to lend Malta two ferries.'],
    ['Malta', 'Norway is ready to offer Malta access to its port.'],
    ['Norrail', 'Norway is ready to lend Norrail €40 million.'],
    ['Norrail', 'Norway will grant Norrail a loan.'],
    ['council', 'Norway will lend the council two ferries.'],
    ['harbour committee', 'The ministry will submit a list of piers to the harbour committee by May.'],
    ['fund', 'Norway will pay 3 million kroner to a fund for young sailors.'],
    ['farmers', 'The ministry promised to compensate farmers by May.'],
    ['Malta', 'Norway agreed to share its radar pictures with Malta.'],
    ['Seaman Fund', 'Norway will contribute €2 million to the Seaman Fund.'],
    ['Malta', 'Norway will hand its draft of the pact to the Maltese side by May.'],
    ['Maltese buyers', 'Norway is ready to offer long contracts to Maltese buyers.'],
    ['drivers', 'The drivers were promised a raise.'],
    ['guild', 'The mayor won after the guild secured the promise of a raise.'],
    ['nurse', 'Every nurse will get the raise, the minister said.'],
    ['tenant', 'The firm undertook to compensate every tenant hurt by the fire.'],
    ['Malta', 'The premier promised that Norway would lend Malta two ferries.'],
    ['farmers', 'The ministry assured farmers that the road would be built.'],
    ['port council', 'The ministry assured the port council that the road would be built.'],
    [undefined, 'The ministry promised once more that the road would be built.'],
    [undefined, 'The ministry promised on Monday that the road would be built.'],
    ['farmers', 'The minister promised the farmers that dues would fall.'],
    ['unions', 'Malta promised the unions to mend the pier.'],
    [undefined, 'The minister promised solemnly that dues would fall.'],
    [undefined, 'Malta promised the council of ministers.'],
    [undefined, 'The ministry will help the town build a school.'],
    [undefined, 'The ministry will provide access to the port.'],
    [undefined, 'Norway will sell Norrail shares.'],
    [undefined, 'Norway will open the hospital wing in May.'],
    [undefined, 'The firm will return its ferries to the pier.'],
    [undefined, 'Norway is ready to close the border with Malta.'],
    [undefined, 'Norway is ready to repair the road to Malta.'],
  ])('to %s: %s', (to, text) => {
    const pledge = read(text, { lang: 'en' }).items.find((item) => item.kind === 'pledge');
    expect(pledge?.kind === 'pledge' && pledge.to).toBe(to);
  });

  it.each([
    ['2040-12-31', 'Norway will build three ports by 2040.'],
    ['2040-12-31', 'By 2040, Norway will build three ports.'],
    ['2030-06-30', 'Malta has plans, and by June 2030 Norway will build three ports.'],
    ['2040-12-31', 'By 2040, the acting mayor will build three ports.'],
    ['2025-03-16', 'Next week the mayor will open a port.'],
    ['2025-05-31', 'It snows, and in May Norway will open a port.'],
    ['2040-05-02', 'He said that on 2 May 2040 the mayor would open a port.'],
    [undefined, 'This year the mayor declined to open a port.'],
    [undefined, 'If nobody comes by May, the mayor will open a port.'],
    [undefined, 'By 2030 Malta had left, and Norway will build three ports.'],
    [undefined, 'Norway announced in May 2030 on its site that it would build three ports.'],
    [undefined, 'Norway will repay what the April 2030 storms cost.'],
    [undefined, 'Norway will not repeat the mistakes of 2021.'],
  ])('due %s: %s', (due, text) => {
    const pledge = read(text, { lang: 'en', date: '2025-03-03' }).items.find(
      (item) => item.kind === 'pledge',
    );
    expect(pledge?.kind === 'pledge' && pledge.due?.to).toBe(due);
  });

  it('holds what must hold for any text', () => {
    const words = fc.constantFrom(
      'Norway',
      'and',
      'plans to',
      'we',
      'will',
      'not',
      'build',
      'its',
      'readiness',
      'of',
      'to',
      ',',
      '.',
      '“',
      '”',
      "'s",
      'were not discussed',
      'excluding',
      'talks',
      'told',
      'the newspaper',
      'Dawn',
      'Photo:',
      '(',
      ')',
      '\n\n',
      'signed',
      '2024',
      'which',
    );
    const texts = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        expect(breaches(read(text, { lang: 'en' }), read(text, { lang: 'en' }))).toEqual([]);
      }),
    );
  });
});
