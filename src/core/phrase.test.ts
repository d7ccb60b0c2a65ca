import { describe, expect, it } from 'vitest';
import { Lexicon } from './lexicon.js';
import { wordFlags } from './phrase.js';
import { tokenise } from './token.js';

describe('flags', () => {
  const lexicon = new Lexicon();
  const flags = wordFlags(lexicon, [
    ['said', true],
    ['%', true],
  ]);
  wordFlags(lexicon, [['mayor', true]]);

  it.each([
    ['said', 1],
    ['SAID', 1],
    ['%', 1],
    ['mayor', 0],
    ['unheard', 0],
  ])('tell whether %j is one of the words', (text, flag) => {
    expect(flags[tokenise(text, lexicon).word[0]]).toBe(flag);
  });

  it('hold nothing that stands outside of a text', () => {
    expect(flags[tokenise('said', lexicon).word[1]]).toBeUndefined();
  });
});
