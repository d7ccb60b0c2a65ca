import { expect, it } from 'vitest';
import { read } from '../index.js';
import { collationOf } from './locus.js';
import { witnessOf } from './witness.js';

const story = (place: string) =>
  `The Saltmarsh mill burnt down in October 2019. ${place} Nobody was hurt in Saltmarsh, Eleanor Tidewell said. Tidewell has kept the mill since 2011, and 1,340 visitors came each year.`;

/** Which of two readings of the same place are held for errors. */
const errorsOf = (one: string, other: string): string[] => {
  const { loci } = collationOf(
    [one, other].map((place, at) => witnessOf(read(story(place), { lang: 'en' }), `${at}`)),
  );
  return [one, other].filter((_, at) => loci.some(({ errors, states }) => errors.has(states[at])));
};

it.each([
  ['a name that stands elsewhere', 'Here Tidewell lived.', 'Here Tidwell lived.'],
  ['a name that stands elsewhere, in other letters', 'Here Saltmarsh lies.', 'Here Saltmursh lies.'],
  ['a month that is none', 'It reopens in January 2027.', 'It reopens in Janury 2027.'],
  ['three letters alike', 'Here Mr Kissel lived.', 'Here Mr Kisssel lived.'],
  ['a year that is none', 'It was built in 1921.', 'It was built in 9121.'],
  ['a nought in front', 'The roof weighs 2405 tonnes.', 'The roof weighs 0245 tonnes.'],
  ['a number that stands elsewhere', 'It counted 1,340 guests.', 'It counted 3,140 guests.'],
  ['a figure rounded', 'The fire took 14.3 percent of it.', 'The fire took 14 percent of it.'],
])('an error: %s', (_, right, wrong) => {
  expect(errorsOf(right, wrong)).toEqual([wrong]);
});

it.each([
  ['names that stand nowhere else', 'Here Harwick lived.', 'Here Barwick lived.'],
  ['another name, whether or not it stands elsewhere', 'Here Osgood lived.', 'Here Eleanor lived.'],
  ['two years that may be', 'It was built in 1921.', 'It was built in 1912.'],
  ['a year that stands elsewhere, for another', 'It was built in 2011.', 'It was built in 2012.'],
  ['short numbers', 'It counted 13 guests.', 'It counted 31 guests.'],
  ['other words', 'Here the owner lived.', 'Here the keeper lived.'],
])('no error: %s', (_, one, other) => {
  expect(errorsOf(one, other)).toEqual([]);
});
