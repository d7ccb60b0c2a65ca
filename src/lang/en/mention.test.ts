import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../core/item.js';
import { read } from '../../index.js';
import { breaches } from '../../testing/invariants.js';

const mentionsIn = (text: string): Mention[] =>
  read(text, { lang: 'en' }).items.filter((item) => item.kind === 'mention');

describe('mentions in English', () => {
  it('folds all forms of a name into one person', () => {
    const found = mentionsIn(
      'Lee Harding Discusses Trade\n\nPresident Harding met R. Osei. Mr. Osei thanked Lee Q. Harding. Rosa Osei watched.',
    );
    expect([
      ...new Set(found.flatMap(({ entity }) => (entity.type === 'person' ? entity.name : []))),
    ]).toEqual(['Lee Q. Harding', 'Rosa Osei']);
  });

  it('reads a state where the text speaks of states', () => {
    expect(mentionsIn('She left Georgia for Atlanta.').map(({ exact }) => exact)).toEqual(['Atlanta']);
  });

  it('holds what must hold for any text', () => {
    const words = fc.constantFrom(
      'Ministry',
      'of',
      'Lee',
      '(',
      ')',
      'LMO',
      'the',
      'U.S.',
      'Mr.',
      '-',
      "'",
      '\n',
      'said',
      'President',
      'X',
    );
    const texts = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        expect(breaches(read(text, { lang: 'en' }), read(text, { lang: 'en' }))).toEqual([]);
      }),
    );
  });
});
