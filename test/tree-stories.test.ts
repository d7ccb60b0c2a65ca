import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, tree } from '../src/index.js';

const forestOf = (family: string) => {
  const folder = new URL(`families/${family}/`, import.meta.url);
  return tree(
    readdirSync(folder)
      .sort()
      .map((file) => read(readFileSync(new URL(file, folder), 'utf8'), { id: file.replace('.txt', '') })),
  );
};

describe('versions of one story, written by hand', () => {
  it('an agency report, its summary, digests, a round trip through another language, and a mixed copy', () => {
    const { trees, unrelated } = forestOf('viaduct');
    expect(trees).toHaveLength(1);
    const [{ root, branches }] = trees;
    expect(root).toBe('agency');
    expect(Object.fromEntries(branches.map(({ from, to }) => [to, from]))).toEqual({
      blog: 'gazette',
      corrected: 'radio',
      digest: 'gazette',
      gazette: 'agency',
      radio: 'agency',
      roundtrip: 'agency',
      summary: 'agency',
    });
    const seconds = branches.filter(({ second }) => second).map(({ to, second }) => [to, second?.from]);
    expect(seconds).toEqual([['blog', 'radio']]);
    const taken = branches.flatMap(({ second }) => second?.variants.map(({ now }) => now?.exact) ?? []);
    expect(taken).toEqual(expect.arrayContaining([expect.stringContaining('the old sidings'), '6']));
    expect(unrelated).toEqual(['topic']);
  });

  it('a statement, its translation and what was made of either, in two languages', () => {
    const { trees, unrelated } = forestOf('lake');
    expect(trees).toHaveLength(1);
    const [{ root, branches }] = trees;
    const parents = Object.fromEntries(branches.map(({ from, to }) => [to, from]));
    expect(parents).toMatchObject({
      'back-en': 'agency-ru',
      'brief-en': 'statement',
      'digest-ru': 'agency-ru',
      'portal-ru': 'digest-ru',
    });
    // both are of one day, and each could be the other translated
    expect(['statement', 'agency-ru']).toContain(root);
    expect(branches.filter(({ second }) => second)).toEqual([]);
    expect(unrelated).toEqual(['other-ru']);
  });

  it.each<[string, string, string, Record<string, string>]>([
    [
      'an agency report, a digest made before its correction, and copies made after it',
      'ferry',
      'agency',
      { blog: 'portal', corrected: 'agency', digest: 'agency', portal: 'corrected' },
    ],
    [
      'a report without dates, a paper that rounds, a site that errs and reports itself',
      'quarry',
      'report',
      { brief: 'site', paper: 'report', radio: 'report', site: 'paper' },
    ],
    [
      'outlets that name their sources and no dates',
      'tender',
      'wire',
      { courier: 'wire', herald: 'wire', post: 'courier' },
    ],
    [
      'a report that was translated and back, a copy of that, and one made from both branches',
      'clinic',
      'agency',
      { gazette: 'agency', mix: 'gazette', portal: 'roundtrip', roundtrip: 'agency' },
    ],
  ])('%s', (_, family, first, parents) => {
    const [{ root, branches }] = forestOf(family).trees;
    expect(root).toBe(first);
    expect(Object.fromEntries(branches.map(({ from, to }) => [to, from]))).toEqual(parents);
  });
});
