import { describe, expect, it } from 'vitest';
import { de } from '../lang/de/index.js';
import { cases as german } from '../lang/de/sentence.cases.js';
import { en } from '../lang/en/index.js';
import { cases as english } from '../lang/en/sentence.cases.js';
import { ru } from '../lang/ru/index.js';
import { cases as russian } from '../lang/ru/sentence.cases.js';
import { blocksOf } from '../read/blocks.js';
import { Lexicon } from './lexicon.js';
import { sentenceAt, sentenceSpan, sentenceSplitter } from './sentence.js';
import { tokenise } from './token.js';

function sentencesOf(text: string, pack = en): string[] {
  const lexicon = new Lexicon();
  const split = sentenceSplitter(lexicon, pack.sentence);
  const tokens = tokenise(text, lexicon);
  const sentences = split(tokens, blocksOf(text));
  return Array.from({ length: sentences.count }, (_, i) => {
    const { from, to } = sentenceSpan(tokens, sentences, i);
    for (let at = sentences.first[i]; at < sentences.end[i]; at++) expect(sentenceAt(sentences, at)).toBe(i);
    return text.slice(from, to);
  });
}

describe.each([
  [de, german],
  [en, english],
  [ru, russian],
])('sentences in $code', (pack, cases) => {
  it.each(cases)('%s', (marked) => {
    expect(sentencesOf(marked.replaceAll('|', ''), pack)).toEqual(
      marked.split('|').map((part) => part.trim()),
    );
  });
});

describe('sentences of any text', () => {
  it.each([
    [
      'headings stand alone',
      'A heading without a stop\n\nA sentence.',
      ['A heading without a stop', 'A sentence.'],
    ],
    ['scripts without spaces', '增长了5%。出口下降。', ['增长了5%。', '出口下降。']],
    ['other scripts', 'Это так. Да? Нет!', ['Это так.', 'Да?', 'Нет!']],
    ['none', '', []],
  ])('%s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
