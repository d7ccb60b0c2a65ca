import type { Doc } from '../core/doc.js';
import { placeOf } from '../core/place.js';
import type { Span } from '../core/span.js';
import type { Change, Verdict } from '../trace/finding.js';
import { changedSpans } from './changed.js';
import { printable, shortened, wrappedWords } from './columns.js';
import { describe } from './describe.js';
import { excerpt } from './excerpt.js';
import { highlighted, type Look } from './highlight.js';
import type { Judgement } from './judge.js';
import type { Style, Terminal } from './terminal.js';
import type { Traced } from './traced.js';

/** The verdicts, the gravest first, and their colours. */
const verdictStyles: Readonly<Record<Verdict, Style>> = {
  altered: 'red',
  unsupported: 'magenta',
  unsure: 'yellow',
  faithful: 'green',
  verbatim: 'green',
};
const verdicts = Object.keys(verdictStyles) as Verdict[];

const label = 8;
const around = 60;
const mostOmitted = 8;

/**
 * A trace for people: the report's words over the source's for everything that is not sound
 * (for every finding with `all`), then what was left out, then a line of sums.
 */
export function* tracePretty(traced: Traced, terminal: Terminal, all: boolean): Generator<string> {
  const { trace, judgements, complaints, input, sources } = traced;
  const { paint, width } = terminal;
  const names = sources.map(({ doc }) => doc.id).join(', ');
  yield `${paint('bold', input.name)}  ${paint('faint', `traced to ${names}`)}`;
  for (const judgement of judgements) {
    if (judgement.level === 'off' && !all) continue;
    yield '';
    yield* findingLines(judgement, traced, terminal);
  }
  for (const { span, says } of complaints) {
    yield '';
    const { line, column } = placeOf(input.original, span.from);
    yield `${paint('yellow', 'suppression')}  ${paint('faint', `${input.name}:${line}:${column}`)}`;
    for (const words of wrappedWords(says, width - 2)) yield `  ${words}`;
  }
  if (trace.omitted.length > 0) {
    yield '';
    yield paint('bold', 'Left out');
    for (const { id, item } of trace.omitted.slice(0, mostOmitted)) {
      const text = sources.find(({ doc }) => doc.id === id)?.doc.text ?? '';
      yield `  ${shortened(`${item.kind} "${item.exact}": ${describe(item, text)}`, width - 2)}`;
    }
    if (trace.omitted.length > mostOmitted) yield `  and ${trace.omitted.length - mostOmitted} more`;
  }
  yield '';
  yield* wrappedWords(sum(traced), width);
}

function* findingLines(
  { finding, span, suppressed }: Judgement,
  { input, report, sources }: Traced,
  terminal: Terminal,
): Generator<string> {
  const { item, verdict, source, changes, why } = finding;
  const { paint, width } = terminal;
  const { line, column } = placeOf(input.original, span.from);
  const aspects = [...new Set(changes.map(({ aspect }) => aspect))].join(', ');
  const what = [item.kind, aspects].filter(Boolean).join(': ');
  const place = paint('faint', `${input.name}:${line}:${column}`);
  yield `${paint(verdictStyles[verdict], paint('bold', verdict))} ${what}  ${place}`;
  const look: Look = { styles: [verdictStyles[verdict], 'underline'], line: '━' };
  yield* labelled('report', quote(report.doc, [item.span], changes, 'now', look, terminal));
  const from = source && sources.find(({ doc }) => doc.id === source.id);
  if (from && source) {
    yield* labelled('source', quote(from.doc, source.spans, changes, 'was', look, terminal));
  }
  yield* labelled('why', wrappedWords(printable(why), width - label - 2));
  if (suppressed) yield* labelled('stands', wrappedWords(printable(suppressed), width - label - 2));
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
  doc: Doc,
  spans: readonly Span[],
  changes: readonly Change[],
  side: 'was' | 'now',
  look: Look,
  terminal: Terminal,
): Generator<string> {
  for (const span of spans) {
    const marked = changedSpans(doc.text, span, changes, side);
    const marks = marked.map((one) => ({ span: one, look }));
    yield* highlighted(doc.text, excerpt(doc, span, around), marks, terminal.width - label - 2, terminal);
  }
}

function sum({ judgements, trace: { omitted } }: Traced): string {
  const counts = verdicts.map(
    (verdict) => `${judgements.filter(({ finding }) => finding.verdict === verdict).length} ${verdict}`,
  );
  const standing = judgements.filter(({ suppressed }) => suppressed !== undefined).length;
  return [
    `${judgements.length} ${judgements.length === 1 ? 'item' : 'items'}: ${counts.join(', ')}`,
    ...(standing > 0 ? [`${standing} let stand`] : []),
    `${omitted.length} left out`,
  ].join('; ');
}
