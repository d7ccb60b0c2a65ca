import { type Command, Option } from 'commander';
import { StemmaError } from '../core/error.js';
import type { Reading } from '../core/reading.js';
import { read, type Trace, trace, type Verdict } from '../index.js';
import { inputBytes, openInput, particularsOf } from './inputs.js';
import { dateOption, formatOption, inputOption, langOption, type Shared } from './options.js';
import { print, warn } from './output.js';
import { type Row, type TextRow, traceRow } from './row.js';
import { mapRows, writeRows } from './rows.js';
import { terminalOf } from './terminal.js';
import { tracePretty } from './trace-pretty.js';

interface TraceOptions extends Shared {
  source: string[];
  failOn: keyof typeof failing;
  all: boolean;
}

/** The verdicts that make a run fail: those as grave as `--fail-on`, or graver. */
const failing = {
  altered: ['altered'],
  unsupported: ['altered', 'unsupported'],
  none: [],
} as const satisfies Record<string, readonly Verdict[]>;

/** `stemma trace`: what became of each item on the way from the sources to the report. */
export function traceCommand(program: Command): void {
  program
    .command('trace')
    .summary('trace each item of a report back to what its sources say')
    .argument('[REPORT]', 'the report; - is standard input')
    .option('--source <FILE...>', 'what it was made from; may be given several times', [])
    .addOption(inputOption())
    .addOption(formatOption(['pretty', 'json', 'jsonl']))
    .addOption(langOption())
    .addOption(dateOption())
    .addOption(failOnOption())
    .option('--all', 'show sound findings in full too (pretty)', false)
    .action(async (report: string | undefined, options: TraceOptions) => {
      const run = options.input === 'jsonl' ? traceRows : traceFile;
      process.exitCode = await run(report, options);
    });
}

const failOnOption = () =>
  new Option('--fail-on <verdict>', 'exit 1 where something is this grave: altered, or also unsupported')
    .choices(Object.keys(failing))
    .default('altered');

async function traceRows(report: string | undefined, options: TraceOptions): Promise<number> {
  const { format = 'jsonl', failOn, source } = options;
  if (source.length > 0) {
    throw new StemmaError(
      'usage',
      '--source does not go with --input jsonl, whose rows hold their "sources"',
    );
  }
  let reached = false;
  const results = mapRows(inputBytes(report === undefined ? [] : [report]), (row, where) => {
    const traced = traceOf(row, where, options);
    reached ||= reaches(traced, failOn);
    return { id: row.id ?? null, ...traced };
  });
  if (format === 'jsonl') {
    const failed = await writeRows(results, process.stdout);
    return failed > 0 ? 2 : reached ? 1 : 0;
  }
  throw new StemmaError('usage', `--format ${format} does not go with --input jsonl yet`);
}

function traceOf(row: Row, where: string, { lang, date }: TraceOptions): Trace {
  const { report, sources } = traceRow(row, where);
  const readRow = ({ text, ...own }: TextRow) =>
    read(text, { ...own, lang: own.lang ?? lang, date: own.date ?? date });
  return trace(readRow(report), sources.map(readRow));
}

async function traceFile(report: string | undefined, options: TraceOptions): Promise<number> {
  const { source, format = 'pretty', lang, date, failOn, all } = options;
  if (source.length === 0) {
    throw new StemmaError('usage', 'no source is named: stemma trace REPORT --source SOURCE');
  }
  const input = await openInput(report ?? '-', warn);
  const reading = read(input.text, particularsOf(input, { lang, date }));
  const sources: Reading[] = [];
  for (const name of source) {
    const input = await openInput(name, warn);
    sources.push(read(input.text, particularsOf(input, {})));
  }
  const traced = trace(reading, sources);
  const row = { id: input.name, ...traced };
  if (format === 'jsonl') await print([JSON.stringify(row)]);
  else if (format === 'json') await print([JSON.stringify(row, null, 2)]);
  else await print(tracePretty(traced, reading, sources, terminalOf(process.stdout, process.env), all));
  return reaches(traced, failOn) ? 1 : 0;
}

const reaches = ({ findings }: Trace, failOn: TraceOptions['failOn']): boolean =>
  findings.some(({ verdict }) => (failing[failOn] as readonly Verdict[]).includes(verdict));
