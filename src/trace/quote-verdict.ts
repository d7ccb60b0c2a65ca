import { type Span, sliceOf } from '../core/span.js';
import { tokenSpan } from '../core/token.js';
import type { Change, Finding } from './finding.js';
import type { PassageIndex } from './passages.js';
import type { Quotation } from './quotation.js';
import { type Collation, collate } from './quote.js';
import { whyQuoted } from './why.js';
import type { Witness } from './witness.js';

/** Fewer words than this between marks may be a name or a word used with reserve. */
const fewest = 4;

/** The finding for words between quotation marks; undefined where they may be no quotation at all. */
export function judgeQuotation(
  report: Witness,
  quotation: Quotation,
  index: PassageIndex,
): Finding | undefined {
  const { doc, tokens } = report.reading;
  const span = tokenSpan(tokens, quotation.first, quotation.end);
  const exact = sliceOf(doc.text, span);
  const item = { kind: 'statement', span, exact, rule: 'trace/quotation' } as const;
  const collation = collate(report, quotation, index);
  if (!collation) {
    if (quotation.end - quotation.first < fewest) return undefined;
    return { item, verdict: 'unsupported', changes: [], why: whyQuoted('unsupported', exact) };
  }
  const source = index.sources[collation.source];
  const changes = changesOf(collation, doc.text, source.reading.doc.text);
  const isMarked = collation.bracketed || collation.cuts.length > 0;
  const verdict = changes.length > 0 ? 'altered' : isMarked ? 'faithful' : 'verbatim';
  return {
    item,
    verdict,
    source: {
      id: source.id,
      spans: collation.spans,
      exact: collation.spans.map((each) => sliceOf(source.reading.doc.text, each)).join(' … '),
    },
    changes,
    why: whyQuoted(verdict, exact, changes, collation),
  };
}

function changesOf({ variants }: Collation, report: string, source: string): Change[] {
  const words = (text: string, span: Span | undefined) => (span ? sliceOf(text, span) : '');
  return variants.map(({ now, was }) => ({
    aspect: 'wording',
    was: words(source, was),
    now: words(report, now),
  }));
}
