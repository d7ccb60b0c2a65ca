import { describe, expect, it } from 'vitest';
import { read } from '../index.js';
import { names, provenanceOf } from './provenance.js';
import { witnessOf } from './witness.js';

const told = 'The lighthouse at Corran Point will be sold. The county asks 845,000 pounds for it.';
const provenance = (text: string) => provenanceOf(witnessOf(read(text, { lang: 'en' }), 'it'));
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
});
