import { sliceOf } from '../core/span.js';
import type { Finding } from './finding.js';
import type { PassageIndex } from './passages.js';
import { type Turn, turnSpan } from './statement.js';
import { whyTurned } from './why.js';
import type { Witness } from './witness.js';

/** The finding for a clause that turns what its source says. */
export function judgeTurn(report: Witness, turn: Turn, index: PassageIndex): Finding {
  const source = index.sources[turn.source];
  const span = turnSpan(report, turn.now);
  const exact = sliceOf(report.reading.doc.text, span);
  const sourceSpan = turnSpan(source, turn.was);
  const was = sliceOf(source.reading.doc.text, sourceSpan);
  const change = { aspect: turn.aspect, was, now: exact };
  return {
    item: { kind: 'statement', span, exact, rule: 'trace/statement' },
    verdict: 'altered',
    source: { id: source.id, spans: [sourceSpan], exact: was },
    changes: [change],
    why: whyTurned(change),
  };
}
