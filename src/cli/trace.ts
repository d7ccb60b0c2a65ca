import { type Command, Option } from 'commander';
import { StemmaError } from '../core/error.js';
import { read, type Trace, trace } from '../index.js';
import { type Config, type FailOn, failOns, loadConfig } from './config.js';
import { traceGithub } from './github.js';
import { inputBytes, openInput, particularsOf } from './inputs.js';
import { fails, judge, levelOf } from './judge.js';
import { dateOption, formatOption, inputOption, langOption, type Shared } from './options.js';
import { print, warn } from './output.js';
import { tracePage } from './page/index.js';
import { type Row, type TextRow, traceRow } from './row.js';
import { isFailure, mapRows, writeRows } from './rows.js';
import { traceSarif } from './sarif.js';
import { type Terminal, terminalOf } from './terminal.js';
import { tracePretty } from './trace-pretty.js';
import type { Traced } from './traced.js';

interface TraceOptions extends Shared {
  source: string[];
  failOn?: FailOn;
  config?: string;
  all: boolean;
}

/** The faces of one report's trace. */
const faces: Readonly<
  Record<string, (traced: Traced, terminal: Terminal, all: boolean) => Iterable<string>>
> = {
  pretty: tracePretty,
  json: (traced) => [JSON.stringify(rowOf(traced), null, 2)],
  jsonl: (traced) => [JSON.stringify(rowOf(traced))],
  html: tracePage,
  sarif: (traced) => [JSON.stringify(traceSarif(traced), null, 2)],
  github: traceGithub,
};

/** `stemma trace`: what became of each item on the way from the sources to the report. */
export function traceCommand(program: Command): void {
  program
    .command('trace')
    .summary('trace each item of a report back to what its sources say')
    .argument('[REPORT]', 'the report; - is standard input')
    .option('--source <FILE...>', 'what it was made from; may be given several times', [])
    .addOption(inputOption())
    .addOption(formatOption(Object.keys(faces)))
    .addOption(langOption())
    .addOption(dateOption())
    .addOption(
      new Option(
        '--fail-on <verdict>',
        'exit 1 where something is altered, or also where it is unsupported (default: altered)',
      ).choices(failOns),
    )
    .option('--config <FILE>', 'how grave what is (default: stemma.config.json, if it is here)')
    .option('--all', 'show what is sound in full too (pretty)', false)
    .action(async (report: string | undefined, options: TraceOptions) => {
      const config = loadConfig(options.config);
      if (options.failOn) config.failOn = options.failOn;
      const run = options.input === 'jsonl' ? traceRows : traceFile;
      process.exitCode = await run(report, options, config);
    });
}

async function traceRows(report: string | undefined, options: TraceOptions, config: Config): Promise<number> {
  const { format = 'jsonl', source } = options;
  if (source.length > 0) {
    throw new StemmaError(
      'usage',
      '--source does not go with --input jsonl, whose rows hold their "sources"',
    );
  }
  if (format !== 'jsonl' && format !== 'json') {
    throw new StemmaError(
      'usage',
      `--format ${format} shows one report: --input jsonl goes with json and jsonl`,
    );
  }
  let failing = false;
  const results = mapRows(inputBytes(report === undefined ? [] : [report]), (row, where) => {
    const traced = traceOf(row, where, options);
    const levels = traced.findings.map((finding) => ({ level: levelOf(finding, config) }));
    failing ||= fails(levels, config);
    return { id: row.id ?? null, ...traced };
  });
  if (format === 'jsonl') return (await writeRows(results, process.stdout)) > 0 ? 2 : Number(failing);
  const all: object[] = [];
  for await (const result of results) all.push(result);
  await print([JSON.stringify(all, null, 2)]);
  return all.some(isFailure) ? 2 : Number(failing);
}

function traceOf(row: Row, where: string, { lang, date }: TraceOptions): Trace {
  const { report, sources } = traceRow(row, where);
  const readRow = ({ text, ...own }: TextRow) =>
    read(text, { ...own, lang: own.lang ?? lang, date: own.date ?? date });
  return trace(readRow(report), sources.map(readRow));
}

async function traceFile(name = '-', options: TraceOptions, config: Config): Promise<number> {
  const { source: names, format = 'pretty', lang, date, all } = options;
  if (names.length === 0) {
    throw new StemmaError('usage', 'no source is named: stemma trace REPORT --source SOURCE');
  }
  const input = await openInput(name, warn);
  const report = read(input.text, particularsOf(input, { lang, date }));
  const sources = [];
  for (const one of names) {
    const source = await openInput(one, warn);
    // as with rows of jsonl, an undated source is counted from the day given
    sources.push(read(source.text, particularsOf(source, { date: source.particulars.date ?? date })));
  }
  const traced = trace(report, sources);
  const judged = judge(traced, config, input);
  const face = faces[format];
  await print(
    face({ trace: traced, ...judged, input, report, sources }, terminalOf(process.stdout, process.env), all),
  );
  return Number(judged.fails);
}

/** The contract's row, with the reason by which a finding is let stand. */
const rowOf = ({ trace: { sentences, omitted }, judgements, input }: Traced): object => ({
  id: input.name,
  findings: judgements.map(({ finding, suppressed }) => ({ ...finding, suppressed })),
  sentences,
  omitted,
});
