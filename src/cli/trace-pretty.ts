import { placeOf } from '../core/place.js';
import type { Reading } from '../core/reading.js';
import type { Span } from '../core/span.js';
import type { Change, Finding, Trace, Verdict } from '../trace/finding.js';
import { printable, shortened, wrappedWords } from './columns.js';
import { describe } from './describe.js';
import { excerpt, within } from './excerpt.js';
import { highlighted, type Look } from './highlight.js';
import type { Style, Terminal } from './terminal.js';

/** The verdicts, the gravest first, and their colours. */
const verdictStyles: Readonly<Record<Verdict, Style>> = {
  altered: 'red',
  unsupported: 'magenta',
  unsure: 'yellow',
  faithful: 'green',
  verbatim: 'green',
};
const verdicts = Object.keys(verdictStyles) as Verdict[];

/** What a person need not look at. */
const sound: ReadonlySet<Verdict> = new Set(['verbatim', 'faithful']);

const label = 8;
const around = 60;
const mostOmitted = 8;

/**
 * A trace for people: the report's words over the source's for everything that is not sound
 * (for every finding with `all`), then what was left out, then a line of sums.
 */
export function* tracePretty(
  { findings, omitted }: Trace,
  report: Reading,
  sources: readonly Reading[],
  terminal: Terminal,
  all = false,
): Generator<string> {
  const { paint } = terminal;
  const names = sources.map(({ doc }) => doc.id).join(', ');
  yield `${paint('bold', report.doc.id ?? 'the report')}  ${paint('faint', `traced to ${names}`)}`;
  for (const finding of findings) {
    if (!all && sound.has(finding.verdict)) continue;
    yield '';
    yield* findingLines(finding, report, sources, terminal);
  }
  if (omitted.length > 0) {
    yield '';
    yield paint('bold', 'Left out');
    for (const { id, item } of omitted.slice(0, mostOmitted)) {
      const text = sources.find(({ doc }) => doc.id === id)?.doc.text ?? '';
      yield shortened(`  ${item.kind} "${item.exact}": ${describe(item, text)}`, terminal.width);
    }
    if (omitted.length > mostOmitted) yield `  and ${omitted.length - mostOmitted} more`;
  }
  yield '';
  yield sum(findings, omitted.length, terminal);
}

function* findingLines(
  { item, verdict, source, changes, why }: Finding,
  report: Reading,
  sources: readonly Reading[],
  terminal: Terminal,
): Generator<string> {
  const { paint, width } = terminal;
  const { line, column } = placeOf(report.doc.text, item.span.from);
  const aspects = [...new Set(changes.map(({ aspect }) => aspect))].join(', ');
  const place = `${report.doc.id}:${line}:${column}`;
  yield `${paint(verdictStyles[verdict], paint('bold', verdict))} ${[item.kind, aspects].filter(Boolean).join(': ')}  ${paint('faint', place)}`;
  const look: Look = { styles: [verdictStyles[verdict], 'underline'], line: '━' };
  yield* labelled('report', quote(report.doc.text, [item.span], changes, 'now', look, terminal));
  const from = source && sources.find(({ doc }) => doc.id === source.id);
  if (from && source) {
    yield* labelled('source', quote(from.doc.text, source.spans, changes, 'was', look, terminal));
  }
  yield* labelled('why', wrappedWords(printable(why), width - label - 2));
}

function* labelled(name: string, lines: Iterable<string>): Generator<string> {
  let head = name;
  for (const line of lines) {
    yield `  ${head.padEnd(label)}${line}`;
    head = '';
  }
}

/** Words in their line, what changed in them marked. */
function* quote(
  text: string,
  spans: readonly Span[],
  changes: readonly Change[],
  side: 'was' | 'now',
  look: Look,
  terminal: Terminal,
): Generator<string> {
  for (const span of spans) {
    const marked = changes.length > 0 ? changes.map((change) => within(text, span, change[side])) : [span];
    const marks = marked.map((one) => ({ span: one, look }));
    yield* highlighted(text, excerpt(text, span, around), marks, terminal.width - label - 2, terminal);
  }
}

function sum(findings: readonly Finding[], omitted: number, { paint }: Terminal): string {
  const counts = verdicts.map((verdict) => {
    const count = findings.filter((finding) => finding.verdict === verdict).length;
    return count > 0 ? paint(verdictStyles[verdict], `${count} ${verdict}`) : `0 ${verdict}`;
  });
  return `${findings.length} items: ${counts.join(', ')}; ${omitted} left out`;
}
