import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText } from './markdown.js';
import { plainText } from './plain.js';

describe('markdownText', () => {
  it.each([
    ['The **budget** rose by _4%_.', 'The budget rose by 4%.'],
    ['un**believ**able', 'unbelievable'],
    ['a snake_case_name and 5 * 3 * 2', 'a snake_case_name and 5 * 3 * 2'],
    ['See [the *full* text](https://example.org/a_(b)) now.', 'See the full text now.'],
    ['See [the text][1].', 'See the text.'],
    ['before ![a chart](chart.png) after', 'before  after'],
    ['> “We will pay,” she said.\n> Then she left.', '“We will pay,” she said.\nThen she left.'],
    ['Trade\n=====\n\nIt grew.', 'Trade\n\n\nIt grew.'],
    ['# Trade #\n\nIt grew.', '# Trade\n\nIt grew.'],
    ['* one\n* two', '* one\n* two'],
    ['1. one\n2. two', '1. one\n2. two'],
    ['One.\n```sh\nrm 28 files\n```\nTwo.', 'One.\nTwo.'],
    ['One.\n<!-- stemma-ignore value: agreed -->\nTwo.', 'One.\nTwo.'],
    ['One <!-- aside --> two.', 'One  two.'],
    ['5&nbsp;km &amp; 3&#8239;kg &unknown;', '5\u00a0km & 3\u202fkg &unknown;'],
    ['5 \\* 3, \\_so\\_', '5 * 3, _so_'],
    ['a<br/>b <span class="x">c</span> 3 < 4', 'ab c 3 < 4'],
    ['It rose.[^1]\n\n[^1]: By 4%.', 'It rose.\n\n By 4%.'],
    ['---\ntitle: "A day"\ndate: 2024-03-15T10:00\nlang: en\n---\nText.', 'Text.'],
    ['---\nno end', '\nno end'],
    ['<!-- never closed', '<!-- never closed'],
  ])('%j reads %j', (source, text) => {
    expect(markdownText(source).text).toBe(text);
  });

  it('takes title, day and language from front matter', () => {
    const { particulars } = markdownText(
      '---\ntitle: "A day: two"\ndate: 2024-03-15T10:00\nlanguage: en\n---\nText.',
    );
    expect(particulars).toEqual({ title: 'A day: two', date: '2024-03-15', lang: 'en' });
  });

  it('leads every kept character back to the same one of the file', () => {
    const marks = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '**',
      '_',
      '[',
      '](u)',
      '<!--',
      '-->',
      '`',
      '> ',
      '#',
      '\\',
      '\n---\n',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 40 }), (parts) => {
        const { text, original, originAt } = markdownText(parts.join(''));
        for (let at = 0; at < text.length; at++) expect(original[originAt(at)]).toBe(text[at]);
      }),
    );
  });
});

describe('plainText', () => {
  it('takes out only comments that speak to Stemma', () => {
    const { text, remarks } = plainText('One <!-- aside -->.\n<!-- stemma-ignore: as agreed -->\n**Two**.\n');
    expect(text).toBe('One <!-- aside -->.\n**Two**.\n');
    expect(remarks.map(({ words }) => words)).toEqual(['stemma-ignore: as agreed']);
  });
});
