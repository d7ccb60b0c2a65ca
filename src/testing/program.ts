import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../../bin/stemma.js', import.meta.url));

/** What a run of the program gave. */
export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** Runs `stemma` as last built, in `cwd`, without colours, and waits for its end. */
export function runStemma(
  args: readonly string[],
  { input = '', cwd, env = {} }: { input?: string | Uint8Array; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Ran {
  const { CI, FORCE_COLOR, ...rest } = process.env;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [launcher, ...args], {
    input,
    cwd,
    env: { ...rest, NO_COLOR: '1', COLUMNS: '80', ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return { status, out: stdout, err: stderr };
}

/** A directory with files of the given names and contents, and how to take it away again. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): {
  path: string;
  remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'stemma-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
