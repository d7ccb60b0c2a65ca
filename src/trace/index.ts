import type { Reading } from '../core/reading.js';
import { overlaps } from '../core/span.js';
import { tokenSpan } from '../core/token.js';
import { align } from './align.js';
import type { Trace } from './finding.js';
import { PassageIndex } from './passages.js';
import { quotationsOf } from './quotation.js';
import { judgeQuotation } from './quote-verdict.js';
import { turnsOf } from './statement.js';
import { judgeTurn } from './statement-verdict.js';
import { supportOf } from './support.js';
import { witness } from './witness.js';

/**
 * Traces every item of a report to what its sources say. Sources without an id are called by
 * their number from 1. Pure; linear in the sources' length.
 */
export function trace(report: Reading, sources: readonly Reading[]): Trace {
  const ours = witness(report, report.doc.id ?? 'report');
  const index = new PassageIndex(
    sources.map((source, at) => witness(source, source.doc.id ?? String(at + 1))),
  );
  const alignments = Array.from({ length: ours.passages }, (_, passage) => align(ours, passage, index));
  const quotations = quotationsOf(report);
  const findings = [
    ...quotations.flatMap((quotation) => judgeQuotation(ours, quotation, index) ?? []),
    ...alignments.flatMap((alignment) =>
      turnsOf(alignment, index).map((turn) => judgeTurn(ours, turn, index)),
    ),
  ];
  const quoted = quotations.map(({ first, end }) => tokenSpan(report.tokens, first, end));
  const kept = findings.filter(
    ({ item }) =>
      item.kind !== 'statement' ||
      item.rule !== 'trace/statement' ||
      !quoted.some((span) => overlaps(span, item.span)),
  );
  kept.sort((a, b) => a.item.span.from - b.item.span.from || b.item.span.to - a.item.span.to);
  return { findings: kept, sentences: supportOf(ours, alignments, kept, index), omitted: [] };
}
