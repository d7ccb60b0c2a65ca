import type { Command } from 'commander';
import { StemmaError } from '../core/error.js';
import { offsetOf, placeOf } from '../core/place.js';
import { type Explanation, explain } from '../index.js';
import { printable, shortened, wrappedWords } from './columns.js';
import { describe } from './describe.js';
import { excerpt } from './excerpt.js';
import { highlighted } from './highlight.js';
import { openInput, particularsOf } from './inputs.js';
import { dateOption, langOption, type Shared } from './options.js';
import { print, warn } from './output.js';
import { type Terminal, terminalOf } from './terminal.js';

interface ExplainOptions extends Pick<Shared, 'lang' | 'date'> {
  at: string;
}

/** `stemma explain`: which rules fired at one place, with what, and why the one won. */
export function explainCommand(program: Command): void {
  program
    .command('explain')
    .summary('show which rules fired at one place of a text, and why')
    .argument('<FILE>', 'the text; - is standard input')
    .requiredOption('--at <place>', 'an offset in UTF-16 code units from 0, or LINE:COLUMN from 1')
    .addOption(langOption())
    .addOption(dateOption())
    .action(async (name: string, { at, lang, date }: ExplainOptions) => {
      const input = await openInput(name, warn);
      const offset = offsetFrom(at, input.text, name);
      const explanation = explain(input.text, offset, particularsOf(input, { lang, date }));
      await print(explainPretty(explanation, offset, terminalOf(process.stdout, process.env)));
    });
}

/** The offset that `--at` names. Throws `usage` where it names none, or none of this text. */
function offsetFrom(at: string, text: string, name: string): number {
  const [, line, column] = /^(\d+):(\d+)$/.exec(at) ?? [];
  if (!line && !/^\d+$/.test(at)) {
    throw new StemmaError(
      'usage',
      `--at is ${JSON.stringify(at)}, neither an offset like 120 nor LINE:COLUMN like 7:12`,
    );
  }
  const offset = line ? offsetOf(text, { line: Number(line), column: Number(column) }) : Number(at);
  if (offset !== undefined && offset < text.length) return offset;
  const last = placeOf(text, text.length);
  throw new StemmaError(
    'usage',
    `${name} has nothing at ${at}: it ends at ${text.length} (${last.line}:${last.column})`,
  );
}

function* explainPretty(
  { reading, items, notes }: Explanation,
  offset: number,
  terminal: Terminal,
): Generator<string> {
  const { doc } = reading;
  const { paint, width } = terminal;
  const { line, column } = placeOf(doc.text, offset);
  yield `${paint('bold', `${doc.id}:${line}:${column}`)}  ${paint('faint', `offset ${offset} · ${doc.lang}`)}`;
  const here = { from: offset, to: offset + 1 };
  const around = excerpt(doc, here, width);
  yield* highlighted(
    doc.text,
    around,
    [{ span: here, look: { styles: ['red', 'underline'], line: '▲' } }],
    width,
    terminal,
  );
  yield '';
  if (items.length === 0) yield 'No item covers this place.';
  for (const item of items) {
    yield `${paint('bold', item.kind)} ${shortened(item.exact, width - 16)}`;
    yield* indented(describe(item, doc.text), width);
    yield `    ${paint('faint', `by ${item.rule}`)}`;
  }
  if (notes.length === 0) return;
  yield '';
  yield 'What the rules did here, in the order of running:';
  for (const { rule, span, said } of notes) {
    const words = shortened(doc.text.slice(span.from, span.to), 40);
    yield `  ${paint('bold', rule)}`;
    yield* indented(`"${words}": ${said}`, width);
  }
}

function* indented(words: string, width: number): Generator<string> {
  for (const line of wrappedWords(printable(words), width - 4)) yield `    ${line}`;
}
