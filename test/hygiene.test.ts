import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What git would commit; none outside a repository, as in an unpacked release. */
function trackedFiles(): string[] {
  if (!existsSync(join(root, '.git'))) return [];
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path && existsSync(join(root, path)));
}

const PICTURE = /\.(png|jpg|webp|ico|pdf)$/;

const MACHINE_PATH = /(?:^|[^\w.])\/(?:work|root|home|Users)\/[^\s'"`]*/gm;

describe('the repository', () => {
  it('names no path of anybody’s machine', () => {
    const found = trackedFiles().flatMap((path) => {
      const content = readFileSync(join(root, path), 'utf8');
      if (content.includes('\0')) return [];
      return [...content.matchAll(MACHINE_PATH)].map(([words]) => `${path}: ${words.trim()}`);
    });
    expect(found).toEqual([]);
  });

  it('holds text and pictures only: no links, and no packages', () => {
    const isOdd = (path: string) =>
      lstatSync(join(root, path)).isSymbolicLink() ||
      (!PICTURE.test(path) && readFileSync(join(root, path)).includes(0));
    expect(trackedFiles().filter(isOdd)).toEqual([]);
  });

  it('locks packages to the public registry or to none', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    const resolved = Object.values<{ resolved?: string }>(lock.packages).flatMap((one) => one.resolved ?? []);
    expect(resolved.filter((url) => !url.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });
});
