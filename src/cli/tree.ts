import type { Command } from 'commander';
import { StemmaError } from '../core/error.js';
import type { Reading } from '../core/reading.js';
import { type Forest, read, tree } from '../index.js';
import { dotLines } from '../tree/dot.js';
import { svgOf } from '../tree/svg.js';
import { inputBytes, openInput, particularsOf } from './inputs.js';
import { formatOption, inputOption, langOption, type Shared } from './options.js';
import { print, warn } from './output.js';
import { docsRow, type Row } from './row.js';
import { isFailure, mapRows, writeRows } from './rows.js';
import { type Terminal, terminalOf } from './terminal.js';
import { withoutFolder } from './tree-names.js';
import { treePretty } from './tree-pretty.js';

interface TreeOptions extends Pick<Shared, 'input' | 'lang'> {
  format?: keyof typeof faces;
}

/** What a forest looks like in each format. */
const faces = {
  pretty: (forest: Forest, terminal: Terminal): Iterable<string> =>
    treePretty(withoutFolder(forest), terminal),
  json: (forest: Forest) => [JSON.stringify(forest, null, 2)],
  jsonl: (forest: Forest) => [JSON.stringify(forest)],
  dot: (forest: Forest) => dotLines(withoutFolder(forest)),
  svg: (forest: Forest) => [svgOf(withoutFolder(forest))],
} as const;

/** `stemma tree`: who copied whom, of several versions of one story. */
export function treeCommand(program: Command): void {
  program
    .command('tree')
    .summary('draw the family tree of several versions of one story')
    .argument('<FILE...>', 'the versions, two at least; - is standard input')
    .addOption(inputOption())
    .addOption(formatOption(Object.keys(faces)))
    .addOption(langOption())
    .action(async (names: string[], options: TreeOptions) => {
      const run = options.input === 'jsonl' ? treeRows : treeFiles;
      process.exitCode = await run(names, options);
    });
}

async function treeFiles(names: string[], { format = 'pretty', lang }: TreeOptions): Promise<number> {
  if (names.length < 2) {
    throw new StemmaError('usage', `a tree needs two versions at least: stemma tree ${names[0]} OTHER`);
  }
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) throw new StemmaError('usage', `${twice} is named twice: name each version once`);
  const { readings, failures } = await readAll(names, lang);
  if (readings.length < 2 && failures.length > 0) throw failures[0];
  for (const { code, message } of failures) warn(`${code}: ${message}`);
  const forest = tree(readings);
  if (forest.trees.length === 0) warn('no two of these texts share a passage: they have no tree');
  await print(faces[format](forest, terminalOf(process.stdout, process.env)));
  return failures.length > 0 ? 2 : 0;
}

/** Reads what can be read: one bad file is no reason to draw nothing of the others. */
async function readAll(names: readonly string[], lang?: string) {
  const readings: Reading[] = [];
  const failures: StemmaError[] = [];
  for (const name of names) {
    try {
      const input = await openInput(name, warn);
      readings.push(read(input.text, particularsOf(input, { lang })));
    } catch (error) {
      if (!(error instanceof StemmaError)) throw error;
      failures.push(error);
    }
  }
  return { readings, failures };
}

async function treeRows(names: string[], { format = 'jsonl', lang }: TreeOptions): Promise<number> {
  if (format !== 'jsonl' && format !== 'json') {
    throw new StemmaError(
      'usage',
      `--format ${format} shows one tree: --input jsonl goes with json and jsonl`,
    );
  }
  const results = mapRows(inputBytes(names), (row, where) => ({
    id: row.id ?? null,
    ...forestOf(row, where, lang),
  }));
  if (format === 'jsonl') return (await writeRows(results, process.stdout)) > 0 ? 2 : 0;
  const all: object[] = [];
  for await (const result of results) all.push(result);
  await print([JSON.stringify(all, null, 2)]);
  return all.some(isFailure) ? 2 : 0;
}

const forestOf = (row: Row, where: string, lang?: string): Forest =>
  tree(docsRow(row, where).map(({ text, ...own }) => read(text, { ...own, lang: own.lang ?? lang })));
