import type { Command } from 'commander';
import type { Reading } from '../core/reading.js';
import { read } from '../index.js';
import { inputBytes, openInput, particularsOf } from './inputs.js';
import { languageNote } from './language.js';
import { dateOption, formatOption, inputOption, langOption, type Shared } from './options.js';
import { print, warn, warnOfFailure } from './output.js';
import { readPretty } from './read-pretty.js';
import { type Row, textRow } from './row.js';
import { type Failure, failure, isFailure, mapRows, writeRows } from './rows.js';
import { terminalOf } from './terminal.js';

type ReadResult = { name: string; reading: Reading } | Failure;

/** `stemma read`: what stands in texts. */
export function readCommand(program: Command): void {
  program
    .command('read')
    .summary('find every figure, date, quote, pledge and event')
    .argument('[FILE|URL|-...]', 'texts to read; - is standard input', [])
    .addOption(inputOption())
    .addOption(formatOption(['pretty', 'json', 'jsonl']))
    .addOption(langOption())
    .addOption(dateOption())
    .action(async (names: string[], options: Shared) => {
      const failed =
        options.input === 'jsonl' ? await readRows(names, options) : await readFiles(names, options);
      if (failed > 0) process.exitCode = 2;
    });
}

async function readRows(names: readonly string[], { format = 'jsonl', lang, date }: Shared): Promise<number> {
  const particulars = (row: Row, where: string) => {
    const { text, ...own } = textRow(row, where);
    return [text, { ...own, lang: own.lang ?? lang, date: own.date ?? date }] as const;
  };
  if (format === 'jsonl') {
    return writeRows(
      mapRows(inputBytes(names), (row, where) => resultOf(read(...particulars(row, where)), row.id)),
      process.stdout,
    );
  }
  const results: ReadResult[] = [];
  for await (const result of mapRows(inputBytes(names), (row, where) => ({
    name: String(row.id ?? ''),
    reading: read(...particulars(row, where)),
  }))) {
    results.push(result as ReadResult);
  }
  return printAll(results, format, true);
}

async function readFiles(
  names: readonly string[],
  { format = 'pretty', lang, date }: Shared,
): Promise<number> {
  const results: ReadResult[] = [];
  for (const name of names.length > 0 ? names : ['-']) {
    try {
      const input = await openInput(name, warn);
      const reading = read(input.text, particularsOf(input, { lang, date }));
      const note = format !== 'pretty' && input.text.trim() && languageNote(reading.doc.lang);
      if (note) warn(`${name}: ${note}`);
      results.push({ name, reading });
    } catch (error) {
      results.push(failure(name, error, name));
    }
  }
  return printAll(results, format, results.length > 1);
}

async function printAll(results: readonly ReadResult[], format: string, many: boolean): Promise<number> {
  const failures = results.filter(isFailure);
  const rows = results.map((result) => (isFailure(result) ? result : resultOf(result.reading, result.name)));
  if (format === 'jsonl') await print(rows.map((row) => JSON.stringify(row)));
  else if (format === 'json') await print([JSON.stringify(many ? rows : rows[0], null, 2)]);
  else await printPretty(results);
  for (const one of failures) warnOfFailure(one);
  return failures.length;
}

async function printPretty(results: readonly ReadResult[]): Promise<void> {
  const terminal = terminalOf(process.stdout, process.env);
  let first = true;
  for (const result of results) {
    if (isFailure(result)) continue;
    if (!first) await print(['', '']);
    first = false;
    await print(readPretty(result.reading, result.name, terminal));
  }
}

/** What a row of output has. */
const resultOf = ({ doc, items }: Reading, id: unknown): object => ({
  id: id ?? null,
  lang: doc.lang,
  date: doc.date ?? null,
  items,
});
