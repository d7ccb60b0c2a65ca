import { placeOf } from '../core/place.js';
import type { Span } from '../core/span.js';
import type { Level } from './config.js';
import type { Traced } from './traced.js';

const commands: Readonly<Record<Exclude<Level, 'off'>, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** A trace as workflow commands, which GitHub shows as annotations beside the report's lines. */
export function* traceGithub({ judgements, complaints, input }: Traced): Generator<string> {
  for (const { finding, level, suppressed, span } of judgements) {
    if (level === 'off' || suppressed !== undefined) continue;
    const aspects = finding.changes.map(({ aspect }) => aspect).join(', ');
    const title = [`${finding.verdict} ${finding.item.kind}`, aspects].filter(Boolean).join(': ');
    yield annotation(commands[level], title, finding.why, span, input);
  }
  for (const { span, says } of complaints) {
    yield annotation('warning', 'suppression', says, span, input);
  }
}

/** One command, escaped as @actions/core does it. */
function annotation(
  command: string,
  title: string,
  message: string,
  span: Span,
  { name, original }: Traced['input'],
): string {
  const start = placeOf(original, span.from);
  const end = placeOf(original, span.to);
  // columns are shown only where both stand in one line
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = {
    file: name,
    line: start.line,
    endLine: end.line,
    ...columns,
    title: `Stemma: ${title}`,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${command} ${list.join(',')}::${escaped(message)}`;
}

const escaped = (words: string): string =>
  words.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const escapedProperty = (words: string): string => escaped(words).replace(/:/g, '%3A').replace(/,/g, '%2C');
