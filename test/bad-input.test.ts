import { spawn } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { folderOf, runStemma } from '../src/testing/program.js';

const bytes = (...units: number[]) => Uint8Array.from(units);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

const folder = folderOf({
  'good.txt': 'Sales rose by 4% in 2023.',
  'empty.txt': '',
  'binary.dat': bytes(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2),
  'page.pdf': '%PDF-1.7\n%\xe2',
  'letter.docx': bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0),
  'latin1.txt': latin1('La f\xeate co\xfbte 4% de plus. '.repeat(3)),
  'cyrillic.txt': latin1('\xcf\xee\xf0\xf2 \xe7\xe0\xea\xf0\xfb\xf2. '.repeat(3)),
  'marked.txt': '\ufeffSales rose by 4%.\r\nThen they fell.\r',
  'wide.txt': Buffer.from('\ufeffSales rose by 4%.', 'utf16le'),
  'accents.txt': 'Cafe\u0301s sold 4% more.',
  'bad.json': '{"failOn": "everything"}',
  'strange.json': '{"failon": "none"}',
  'broken.json': '{',
});
mkdirSync(join(folder.path, 'articles'));
const large = openSync(join(folder.path, 'large.txt'), 'w');
ftruncateSync(large, 200_000_000);
closeSync(large);
afterAll(folder.remove);

const stemma = (...args: string[]) => runStemma(args, { cwd: folder.path });

describe('what cannot be read exits 2 and says what, where and how to mend it', () => {
  it.each<[code: string, says: string, args: string[]]>([
    ['usage', "unknown command 'reed'", ['reed', 'good.txt']],
    ['usage', 'Did you mean read?', ['reed', 'good.txt']],
    ['usage', 'Did you mean --format?', ['read', '--fromat', 'json', 'good.txt']],
    ['usage', 'Allowed choices are pretty, json, jsonl', ['read', '--format', 'xml', 'good.txt']],
    ['usage', 'pages are not fetched yet', ['read', 'https://example.org/article']],
    ['usage', '--lang is "not a language"', ['read', '--lang', 'not a language', 'good.txt']],
    ['bad-date', '--date is "2023-02-29", not a day like', ['read', '--date', '2023-02-29', 'good.txt']],
    ['not-found', 'there is no file nowhere.txt', ['read', 'nowhere.txt']],
    ['unreadable', 'articles is a directory', ['read', 'articles']],
    ['unreadable', 'binary.dat is a binary file', ['read', 'binary.dat']],
    ['unreadable', 'page.pdf is a PDF', ['read', 'page.pdf']],
    ['unreadable', 'letter.docx is a ZIP container', ['read', 'letter.docx']],
    ['unreadable', 'cyrillic.txt is not UTF-8 text', ['read', 'cyrillic.txt']],
    ['too-large', 'large.txt is 200.0 million', ['read', 'large.txt']],
    ['usage', 'no source is named', ['trace', 'good.txt']],
    ['not-found', 'there is no file nowhere.txt', ['trace', 'good.txt', '--source', 'nowhere.txt']],
    ['not-found', 'no configuration file nowhere.json', ['trace', 'good.txt', '--config', 'nowhere.json']],
    ['usage', '"failOn" in bad.json is "everything", none of', ['trace', 'good.txt', '--config', 'bad.json']],
    ['usage', 'has no field "failon"', ['trace', 'good.txt', '--config', 'strange.json']],
    ['usage', 'broken.json is not JSON', ['trace', 'good.txt', '--config', 'broken.json']],
    [
      'usage',
      '--source does not go with --input jsonl',
      ['trace', '--input', 'jsonl', '--source', 'good.txt'],
    ],
    ['usage', 'required option', ['explain', 'good.txt']],
    ['usage', 'good.txt has nothing at 2:1', ['explain', 'good.txt', '--at', '2:1']],
    ['usage', 'neither an offset like 120 nor LINE:COLUMN', ['explain', 'good.txt', '--at', 'here']],
  ])('%s: %s', (code, says, args) => {
    const { status, err } = stemma(...args);
    expect(err).toMatch(new RegExp(`^stemma: ${code}: `));
    expect(err).toContain(says);
    expect(err).not.toMatch(/\bat .*\.js:\d+/); // no stack
    expect(status).toBe(2);
  });

  it('reads the other files all the same', () => {
    const { status, out } = stemma('read', 'nowhere.txt', 'good.txt', '--format', 'json');
    const [first, second] = JSON.parse(out);
    expect(first).toEqual({
      id: 'nowhere.txt',
      error: { code: 'not-found', message: 'there is no file nowhere.txt' },
    });
    expect(second).toMatchObject({ id: 'good.txt', lang: 'en' });
    expect(status).toBe(2);
  });
});

describe('what can be read is read', () => {
  it.each<[file: string, exact: string]>([
    ['good.txt', '4%'],
    ['marked.txt', '4%'],
    ['wide.txt', '4%'],
    ['latin1.txt', '4%'],
    ['accents.txt', '4%'],
  ])('%s', (file, exact) => {
    const { status, out } = stemma('read', file, '--format', 'json', '--lang', 'en');
    expect(JSON.parse(out).items.map((item: { exact: string }) => item.exact)).toContain(exact);
    expect(status).toBe(0);
  });

  it('an empty file holds nothing', () => {
    expect(JSON.parse(stemma('read', 'empty.txt', '--format', 'json').out)).toEqual({
      id: 'empty.txt',
      lang: 'und',
      date: null,
      items: [],
    });
    expect(stemma('read', 'empty.txt').out).toContain('the text is empty');
  });

  it('bytes that are no UTF-8 are replaced, with a warning', () => {
    expect(stemma('read', 'latin1.txt').err).toContain('latin1.txt is not all UTF-8: 6 places');
  });

  it('spans count from the first character after a byte order mark, accents composed', () => {
    const [marked, accents] = JSON.parse(
      stemma('read', 'marked.txt', 'accents.txt', '--format', 'json', '--lang', 'en').out,
    );
    const figure = ({ items }: { items: { kind: string; span: object }[] }) =>
      items.find(({ kind }) => kind === 'figure')?.span;
    expect(figure(marked)).toEqual({ from: 14, to: 16 });
    expect(figure(accents)).toEqual({ from: 11, to: 13 });
  });
});

describe('rows of jsonl', () => {
  const rows = (...lines: (string | Uint8Array)[]) => {
    const input = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]));
    const { status, out } = runStemma(['read', '--input', 'jsonl'], { input });
    return {
      status,
      results: out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    };
  };

  it.each<[code: string, id: unknown, line: string | Uint8Array]>([
    ['bad-row', null, '{"id": "a", "text": "cut'],
    ['bad-row', null, '["a"]'],
    ['bad-row', null, 'null'],
    ['bad-row', 'a', '{"id": "a"}'],
    ['bad-row', 7, '{"id": 7, "text": 4}'],
    ['bad-row', 'a', '{"id": "a", "text": "x", "lang": 4}'],
    ['bad-date', 'a', '{"id": "a", "text": "x", "date": "yesterday"}'],
    ['bad-date', 'a', '{"id": "a", "text": "x", "date": "2023-13-01"}'],
    ['unreadable', null, bytes(0x7b, 0xff, 0x7d)],
    ['too-large', 'a', JSON.stringify({ id: 'a', text: 'word '.repeat(1_000_000) })],
  ])('%s in its place, for %j', (code, id, line) => {
    const good = '{"id": "good", "text": "Sales rose by 4%."}';
    const { status, results } = rows(good, line, good);
    expect(results).toHaveLength(3);
    expect(results[1]).toMatchObject({ id, error: { code } });
    expect(results[2]).toEqual(results[0]);
    expect(results[2]).toMatchObject({ id: 'good', lang: 'en' });
    expect(status).toBe(2);
  });

  it.each([
    ['a lone surrogate', '\\ud800 rose by 4%'],
    ['control characters', '\\u0000\\u0007\\u001b[31m rose by 4%'],
    ['a line separator', 'a\u2028b rose by 4%'],
    ['no words', ''],
  ])('%s is text like any other', (_, text) => {
    const { status, results } = rows(`{"id": 1, "text": "${text}", "lang": "en"}`);
    expect(results[0]).toMatchObject({ id: 1, lang: 'en' });
    expect(results[0].error).toBeUndefined();
    expect(status).toBe(0);
  });

  it('a row of trace that lacks its sources fails alone', () => {
    const input = '{"id": 1, "report": {"text": "x"}}\n{"id": 2, "report": {"text": "x"}, "sources": []}\n';
    const { status, out } = runStemma(['trace', '--input', 'jsonl'], { input });
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: 1, error: { code: 'bad-row' } });
    expect(second).toMatchObject({ id: 2, omitted: [] });
    expect(status).toBe(2);
  });
});

it('a reader that closes the pipe early is no failure', async () => {
  const launcher = fileURLToPath(new URL('../bin/stemma.js', import.meta.url));
  const child = spawn(process.execPath, [launcher, 'read', '--input', 'jsonl'], { stdio: 'pipe' });
  child.stdin.on('error', () => {}); // it stops listening, too
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const row = `${JSON.stringify({ id: 1, text: 'Sales rose by 4% in 2023. '.repeat(40) })}\n`;
  child.stdin.end(row.repeat(2000));
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect(err).toBe('');
  expect(status).toBe(0);
});

it('control sequences in a text do not reach the terminal', () => {
  const input = 'Sales \u001b[2Jrose by 4% \u202eof 2023.';
  expect(runStemma(['read', '--lang', 'en'], { input }).out).not.toMatch(/[\u001b\u202e]/);
});
