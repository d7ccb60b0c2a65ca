import { expect, it } from 'vitest';
import { read } from '../index.js';
import { termSpan, witnessOf } from './witness.js';

/** The sentences that are compared, the first two words of each. */
const compared = (text: string): string[] => {
  const witness = witnessOf(read(text, { lang: 'en' }), 'it');
  return Array.from({ length: witness.sentences }, (_, at) => {
    const { from, to } = termSpan(witness, witness.start[at], witness.start[at] + 2);
    return text.slice(from, to);
  });
};

const told = 'The lighthouse at Corran Point will be sold. The county asks 845,000 pounds for it.';
const headline = 'County Parts With Its Lighthouse After a Century and a Half';

it.each([
  [
    'the name above a headline',
    `Firth Courier\n\n${headline}\n\n${told}`,
    ['County Parts', 'The lighthouse', 'The county'],
  ],
  [
    'a headline with none above it',
    `${headline}\n\n${told}`,
    ['County Parts', 'The lighthouse', 'The county'],
  ],
  ['place, day and agency', `HOLLIN, 3 May (Reuters) - ${told}`, ['The lighthouse', 'The county']],
  ['a line of credit', `${told}\n\nPhoto: press service of the county`, ['The lighthouse', 'The county']],
  [
    'a short paragraph that names an outlet',
    `${told}\n\nShe gave an interview to The Firth Courier.`,
    ['The lighthouse', 'The county', 'She gave'],
  ],
])('%s', (_, text, expected) => {
  expect(compared(text)).toEqual(expected);
});
