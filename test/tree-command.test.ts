import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const stemma = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, ['bin/stemma.js', 'tree', ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    env: { ...process.env, NO_COLOR: '1' },
  });
const folder = mkdtempSync(join(tmpdir(), 'stemma-tree-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const story =
  'The ferry to Ulverness sank at its moorings on 3 May. Nobody was on board, said the harbour master, Ines Carrow. ' +
  'It had carried 340,000 passengers since 1987. A new one costs 12.4 million pounds.';
const whole = file('whole & <first>.txt', `${story} The council meets on Monday.`);
const copy = file('copy.txt', story.replace('340,000', '430,000'));
const other = file(
  'other.txt',
  'Bees swarmed over the market. A keeper from Dole caught them within two hours.',
);

describe('stemma tree', () => {
  it('draws the tree', () => {
    const { stdout, status } = stemma([copy, whole]);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe('whole & <first>.txt');
    expect(stdout).toContain('└─ copy.txt');
    expect(stdout).toContain('“340,000” → “430,000”');
  });

  it.each([
    ['dot', (out: string) => expect(out).toMatch(/^digraph stemma \{\n[\s\S]*\}\n$/)],
    [
      'svg',
      (out: string) => expect(out).toMatch(/^<svg [\s\S]*whole &amp; &lt;first&gt;\.txt[\s\S]*<\/svg>\n$/),
    ],
    [
      'json',
      (out: string) => expect(JSON.parse(out).trees[0].branches[0]).toMatchObject({ from: whole, to: copy }),
    ],
    ['jsonl', (out: string) => expect(JSON.parse(out).unrelated).toEqual([])],
  ])('gives %s, the same each time', (format, check) => {
    const { stdout, status } = stemma([copy, whole, '--format', format]);
    expect(status).toBe(0);
    check(stdout);
    expect(stemma([copy, whole, '--format', format]).stdout).toBe(stdout);
  });

  it('takes rows of docs, and gives an error in the place of a bad one', () => {
    const docs = [
      { id: 'b', text: story.replace('340,000', '430,000'), date: '2024-05-05' },
      { id: 'a', text: story, date: '2024-05-04' },
    ];
    const { stdout, status } = stemma(
      ['-', '--input', 'jsonl'],
      `${JSON.stringify({ id: 7, docs })}\n{"id":8}\n`,
    );
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: 7, trees: [{ root: 'a', branches: [{ from: 'a', to: 'b' }] }] });
    expect(second).toMatchObject({ id: 8, error: { code: 'bad-row' } });
    expect(status).toBe(2);
  });

  it('says that unrelated texts have no tree', () => {
    const { stdout, stderr, status } = stemma([copy, other]);
    expect(stderr).toContain('they have no tree');
    expect(stdout).toContain('No relatives here');
    expect(status).toBe(0);
  });

  it('draws the tree of the rest where one file cannot be read, and fails', () => {
    const { stdout, stderr, status } = stemma([copy, join(folder, 'missing.txt'), whole]);
    expect(stderr).toMatch(/^stemma: not-found: there is no file .*missing\.txt\n$/);
    expect(stdout).toContain('└─ copy.txt');
    expect(status).toBe(2);
  });

  it('leaves empty files without relatives', () => {
    const empty = file('empty.txt', '');
    const { stdout, status } = stemma([copy, empty, whole]);
    expect(stdout).toContain('└─ copy.txt');
    expect(stdout).toContain('No relatives here  empty.txt');
    expect(status).toBe(0);
  });

  it('shows texts of the same words as one', () => {
    expect(stemma([copy, file('again.txt', story.replace('340,000', '430,000'))]).stdout).toContain(
      'the same words',
    );
  });

  it.each([
    ['one file', [copy], /usage: a tree needs two versions/],
    ['no file', [], /missing required argument/],
    ['a file twice', [copy, copy], /named twice/],
    ['a missing file', [copy, join(folder, 'missing.txt')], /not-found: there is no file .*missing\.txt/],
  ])('refuses %s', (_, args, message) => {
    const { stderr, stdout, status } = stemma(args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
