import { describe, expect, it } from 'vitest';
import { read } from '../index.js';
import { names, provenanceCost, provenancesOf } from './provenance.js';
import { witnessOf } from './witness.js';

const told = 'The lighthouse at Corran Point will be sold. The county asks 845,000 pounds for it.';
const witness = (text: string) => witnessOf(read(text, { lang: 'en' }), 'it');
const provenance = (text: string) => provenancesOf([witness(text)])[0];
const masthead = (outlet: string, rest: string) => provenance(`${outlet}\n\n${rest}`);

describe('a version that names an outlet as its source', () => {
  const courier = masthead('The Firth Courier', told);

  it('names the version under whose heading that outlet stands', () => {
    const copy = masthead('Lantern Post', `${told}\n\nBased on materials from The Firth Courier`);
    expect([names(copy, courier), names(courier, copy)]).toEqual([true, false]);
  });

  it('names no copy when the outlet is its own', () => {
    const first = masthead('The Firth Courier', `${told} The keeper gave an interview to The Firth Courier.`);
    expect([names(first, courier), names(courier, first)]).toEqual([false, false]);
  });

  it('names no version that names the same outlet', () => {
    const [one, two] = ['Lantern Post', 'Quay Gazette'].map((outlet) =>
      masthead(outlet, `${told}\n\nBased on materials from The Firth Courier`),
    );
    expect([names(one, two), names(two, one)]).toEqual([false, false]);
  });

  it('may be the source of that outlet where it has another version, and not where it has one', () => {
    const first = witness(`The Firth Courier\n\n${told}`);
    const copy = witness(`Lantern Post\n\n${told}\n\nBased on materials from The Firth Courier`);
    const later = witness(`The Firth Courier\n\n${told} Nobody has asked for less.`);
    const [, named, again] = provenancesOf([first, copy, later]);
    expect(provenanceCost(named, again)).toBe(0);
    const [only, own] = provenancesOf([later, copy]);
    expect(provenanceCost(own, only)).toBeGreaterThan(0);
  });
});
