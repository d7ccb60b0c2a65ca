import { sliceOf } from '../../core/span.js';
import type { PassageIndex } from '../align/passages.js';
import { termSpan, type Witness } from '../align/witness.js';
import type { Change, Finding } from '../finding.js';
import { whyAdded, whyHanging, whyReplaced, whyTurned } from '../why.js';
import type { Turn } from './turn.js';

/** The rule of a finding that rests on how much of its sentence is copied. */
export const contrastRule = 'trace/statement/contrast';

/** The finding for a clause that turns what its source says. */
export function judgeTurn(report: Witness, turn: Turn, index: PassageIndex): Finding {
  const source = index.sources[turn.source];
  const span = termSpan(report, turn.now.first, turn.now.end);
  const exact = sliceOf(report.reading.doc.text, span);
  const sourceSpan = termSpan(source, turn.was.first, turn.was.end);
  const was = sliceOf(source.reading.doc.text, sourceSpan);
  const change = {
    aspect: turn.aspect,
    was: turn.isAdded ? '' : was,
    now: turn.isCondition ? '' : exact,
  };
  return {
    item: { kind: 'statement', span, exact, rule: turn.restsOnCopy ? contrastRule : 'trace/statement' },
    verdict: turn.isOpen ? 'unsure' : turn.isAdded ? 'unsupported' : 'altered',
    ...(!turn.isAdded && { source: { id: source.id, spans: [sourceSpan], exact: was } }),
    changes: [change],
    why: whyOf(turn, change),
  };
}

function whyOf({ isOpen, isAdded, isCondition }: Turn, change: Change): string {
  if (isAdded) return whyAdded(change.now);
  if (isCondition) return whyHanging(change.was, isOpen === true);
  return isOpen ? whyReplaced(change) : whyTurned(change);
}
