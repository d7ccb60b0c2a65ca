import { describe, expect, it } from 'vitest';
import { isPage, pageText } from './page.js';
import { plainText } from './plain.js';

const page = `<!DOCTYPE html>
<html lang="en"><head><title>A quiet harbour</title><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a></nav>
<h1>A quiet
   harbour</h1>
<p class="a > b">Trade &laquo;rose&raquo; by <b>4.5%</b>,<br>she said.</p><!-- stemma-ignore: old -->
<script>if (1 < 2) alert("<p>no</p>")</script>
<ul><li>One</li><li>Two</li></ul></body></html>`;

describe('a page of HTML', () => {
  const { text, originAt, particulars, remarks } = pageText(page);

  it('is told by how it starts', () => {
    expect([page, '<html>', '\n<!doctype HTML >'].map(isPage)).toEqual([true, true, true]);
    expect(['<b>Trade</b> rose.', 'The <html> tag is old.', ''].map(isPage)).toEqual([false, false, false]);
  });

  it('gives what a reader sees, in paragraphs', () => {
    const paragraphs = text.split(/\n\s*\n/).map((one) => one.trim().replace(/ +/g, ' '));
    expect(paragraphs.filter(Boolean)).toEqual([
      'A quiet harbour',
      'Trade «rose» by 4.5%,\nshe said.',
      'One',
      'Two',
    ]);
  });

  it('knows the way back to the file', () => {
    expect(page.slice(originAt(text.indexOf('4.5%')))).toMatch(/^4\.5%<\/b>/);
  });

  it('tells title, language and remarks', () => {
    expect(particulars).toMatchObject({ title: 'A quiet harbour', lang: 'en' });
    expect(remarks.map(({ words }) => words)).toEqual(['stemma-ignore: old']);
  });

  it('is read as such under the name of a plain text', () => {
    expect(plainText(page).text).toBe(text);
  });

  it('reads what is broken to its end', () => {
    const broken = `<html>${'<'.repeat(2_000)}${'<p "'.repeat(500)}Trade rose.`;
    expect(() => pageText(broken)).not.toThrow();
    expect(() => pageText(`<html>${'a  '.repeat(200_000)}`)).not.toThrow();
    expect(pageText('<html><p>Trade <b>rose.').text.trim()).toBe('Trade rose.');
  });
});
