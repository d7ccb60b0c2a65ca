import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, INVISIBLE, LINE_BREAK, SPACE } from './boundary.js';
import { hashOf, Lexicon } from './lexicon.js';
import { PhraseTable } from './phrase.js';
import {
  BROKEN,
  CAPITALISED,
  CAPITALS,
  DIGITS,
  GLUED,
  LOWER,
  MARK,
  MIXED,
  PARTED,
  SPACED,
  tokenAt,
  tokenise,
  tokenText,
  WORD,
} from './token.js';
import { WordSet } from './word-set.js';

const wordsOf = (text: string): string[] => {
  const tokens = tokenise(text, new Lexicon());
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
};

describe('tokenise', () => {
  it.each([
    [['$', '28', '.', '2', 'bn'], '$28.2bn'],
    [['1', '234', ',', '5'], '1 234,5'],
    [['don', '’', 't'], 'don’t'],
    [['two', '-', 'thirds'], 'two-thirds'],
    [['G', '20'], 'G20'],
    [['U', '.', 'S', '.'], 'U.S.'],
    [['Ка', '-', '52'], 'Ка-52'],
    [['中', '国', '2024', '年'], '中国2024年'],
    [['m', '²'], 'm²'],
    [['mil\u00adlion'], 'mil\u00adlion'],
    [['🎉', 'ok'], '🎉ok'],
    [['\ud800', 'x'], '\ud800x'],
    [[], ' \n\t\u200b'],
    [[], ''],
  ])('%j', (words, text) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('tells kind, gap and shape', () => {
    const tokens = tokenise('The\u00a0UN said\nmcDonald\r\n\r\n5% X', new Lexicon());
    expect([...tokens.kind]).toEqual([WORD, WORD, WORD, WORD, DIGITS, MARK, WORD]);
    expect([...tokens.gap]).toEqual([PARTED, SPACED, SPACED, BROKEN, PARTED, GLUED, SPACED]);
    expect([...tokens.shape]).toEqual([CAPITALISED, CAPITALS, LOWER, MIXED, LOWER, LOWER, CAPITALISED]);
  });

  it('gives known words their id, also across case, apostrophes and invisible characters', () => {
    const lexicon = new Lexicon();
    const million = lexicon.add('million');
    const tokens = tokenise('million MILLION Mil\u00adlion\u200b millions', lexicon);
    expect([...tokens.word]).toEqual([million, million, million, 0]);
    expect(tokens.hash[0]).toBe(hashOf('Million'));
    expect(new Set(tokens.hash.slice(0, 3)).size).toBe(1);
  });

  it('covers every visible character once and in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = tokenise(text, new Lexicon());
        let at = 0;
        const between = (to: number) => {
          for (; at < to; at++)
            expect([SPACE, LINE_BREAK, INVISIBLE]).toContain(classOf[text.charCodeAt(at)]);
        };
        for (let i = 0; i < tokens.count; i++) {
          between(tokens.from[i]);
          expect(tokens.to[i]).toBeGreaterThan(at);
          at = tokens.to[i];
        }
        between(text.length);
      }),
    );
  });

  it('finds a token by offset', () => {
    const tokens = tokenise('ab  cd', new Lexicon());
    expect([0, 1, 2, 3, 4, 5, 6].map((offset) => tokenAt(tokens, offset))).toEqual([0, 0, 1, 1, 1, 1, 2]);
  });
});

describe('Lexicon', () => {
  it('keeps every word apart while it grows', () => {
    const lexicon = new Lexicon();
    const words = Array.from({ length: 5000 }, (_, i) => `word${i}`);
    const ids = words.map((word) => lexicon.add(word));
    expect(new Set(ids).size).toBe(5000);
    expect(words.map((word) => lexicon.idOf(word.toUpperCase()))).toEqual(ids);
    expect(lexicon.idOf('none')).toBe(0);
  });
});

describe('PhraseTable', () => {
  const lexicon = new Lexicon();
  const table = new PhraseTable(lexicon, [
    ['per', 'each'],
    ['per cent', 'percent'],
    ['per cent a year', 'yearly'],
    ['out of', 'ratio'],
  ]);
  table.add('US', 'country', true);
  table.add('us', 'pronoun');

  it.each([
    ['percent', 2, 'per cent of'],
    ['percent', 2, 'Per\ncent a day'],
    ['yearly', 4, 'per cent a year'],
    ['each', 1, 'per head'],
    ['ratio', 2, 'out of'],
    ['country', 1, 'US'],
    ['pronoun', 1, 'us'],
    ['each', 1, 'per\n\ncent'],
    [undefined, -1, 'out'],
    [undefined, -1, 'percent'],
  ])('%s, %i tokens: %j', (value, end, text) => {
    expect(table.match(tokenise(text, lexicon), 0)).toBe(end);
    if (value) expect(table.value).toBe(value);
  });
});

describe('WordSet', () => {
  it('holds its own words alone, however many sets and words there are', () => {
    const lexicon = new Lexicon();
    const sets = Array.from({ length: 70 }, (_, i) => new WordSet(lexicon, [`word${i}`]));
    for (let i = 0; i < 3000; i++) lexicon.add(`other${i}`);
    const late = new WordSet(lexicon, ['Other2999', 'word3']);
    const found = (set: WordSet) =>
      Array.from({ length: lexicon.size }, (_, id) => id).filter((id) => set.has(id));
    sets.forEach((set, i) => {
      expect(found(set)).toEqual([lexicon.idOf(`word${i}`)]);
    });
    expect(found(late)).toEqual([lexicon.idOf('word3'), lexicon.idOf('other2999')]);
  });

  it('has nothing of what stands outside of a text', () => {
    const lexicon = new Lexicon();
    const set = new WordSet(lexicon, ['a']);
    const { word } = tokenise('a', lexicon);
    expect([-1, 0, 1].map((at) => set.has(word[at]))).toEqual([false, true, false]);
  });
});
