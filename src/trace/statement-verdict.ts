import { sliceOf } from '../core/span.js';
import type { Finding } from './finding.js';
import type { PassageIndex } from './passages.js';
import type { Turn } from './statement.js';
import { whyOpen, whyTurned } from './why.js';
import { termSpan, type Witness } from './witness.js';

/** The finding for a clause that turns what its source says. */
export function judgeTurn(report: Witness, turn: Turn, index: PassageIndex): Finding {
  const source = index.sources[turn.source];
  const span = termSpan(report, turn.now.first, turn.now.end);
  const exact = sliceOf(report.reading.doc.text, span);
  const sourceSpan = termSpan(source, turn.was.first, turn.was.end);
  const was = sliceOf(source.reading.doc.text, sourceSpan);
  const change = { aspect: turn.aspect, was, now: turn.isOpen ? '' : exact };
  return {
    item: { kind: 'statement', span, exact, rule: 'trace/statement' },
    verdict: turn.isOpen ? 'unsure' : 'altered',
    source: { id: source.id, spans: [sourceSpan], exact: was },
    changes: [change],
    why: turn.isOpen ? whyOpen(was) : whyTurned(change),
  };
}
