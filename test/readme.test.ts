import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import type { Shown } from './console-blocks.js';
import { agrees, consoleBlocks, isRunByHand, trimLines, withOutputs } from './console-blocks.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = `${root}README.md`;
const END = '\x1e';

/**
 * What each command prints, run one after another in one shell at the root, as a reader would at a terminal:
 * `stemma` is the program of this work tree, and `$?` is that of the command before.
 */
function run(commands: readonly string[]): string[] {
  const script = [
    'exec 2>&1',
    'stemma() { node bin/stemma.js "$@"; }',
    'status=0',
    ...commands.flatMap((command) => ['(exit $status)', command, `status=$?; printf '${END}'`]),
  ].join('\n');
  const { CI, FORCE_COLOR, ...rest } = process.env;
  const env = { ...rest, NO_COLOR: '1', TERM: 'dumb', COLUMNS: '80', TZ: 'UTC', LC_ALL: 'C.UTF-8' };
  const { stdout, error } = spawnSync('bash', ['-c', script], { cwd: root, env, encoding: 'utf8' });
  if (error) throw error;
  return stdout.split(END).slice(0, -1);
}

const markdown = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
const blocks = consoleBlocks(markdown);
/** `npm run readme` writes what is printed now into the file in place of what it shows. */
const writing = process.env.STEMMA_README === 'write';
const outputs = new Map<Shown, string[]>();

it.each(blocks)('README.md prints what line $line and below shows', ({ shown }) => {
  const toRun = shown.filter((one) => !isRunByHand(one));
  const printed = run(toRun.map((one) => one.command));
  for (const [index, one] of toRun.entries()) expectShown(one, printed[index]);
});

function expectShown(shown: Shown, printed: string): void {
  const lines = trimLines(printed);
  const expected = trimLines(shown.output.join('\n'));
  if (agrees(expected, lines)) return;
  if (writing) outputs.set(shown, lines);
  else expect(lines.join('\n'), `$ ${shown.command}`).toBe(expected.join('\n'));
}

afterAll(() => {
  if (outputs.size > 0) writeFileSync(readme, withOutputs(markdown, outputs));
});

it('the shell keeps output apart, errors included, and hands on the exit code', () => {
  expect(
    run(['echo a', 'ls nowhere-at-all >/dev/null 2>&1', '[ $? -gt 0 ] && echo failed', 'echo b >&2']),
  ).toEqual(['a\n', '', 'failed\n', 'b\n']);
});
