import { describe, expect, it } from 'vitest';
import { marked, markUp } from './marked.js';

describe('marked', () => {
  it.each([
    ['reached [[$28.2 billion]]', 'reached $28.2 billion', ['$28.2 billion']],
    ['[[2%]] of [[50]]', '2% of 50', ['2%', '50']],
    ['no mark', 'no mark', []],
    ['', '', []],
    ['an [[]] empty mark', 'an  empty mark', ['']],
    ['wiki \\[[link\\]] [[7]]', 'wiki [[link]] 7', ['7']],
    ['single [brackets] stay, [[so]]', 'single [brackets] stay, so', ['so']],
    ['достиг [[28,2 млрд]] 🎉 [[5]]', 'достиг 28,2 млрд 🎉 5', ['28,2 млрд', '5']],
  ])('%s', (source, text, words) => {
    const read = marked(source);
    expect(read.text).toBe(text);
    expect(read.spans.map(({ from, to }) => text.slice(from, to))).toEqual(words);
    expect(markUp(read.text, read.spans)).toBe(source);
  });

  it.each([
    ['a [[b', 'never closes'],
    ['a ]] b', 'never opened'],
    ['a [[b [[c]]', 'inside a mark'],
  ])('rejects %s', (source, why) => {
    expect(() => marked(source)).toThrow(why);
  });
});
