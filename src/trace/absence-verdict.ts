import type { Absence } from '../core/item.js';
import { overlaps, sliceOf } from '../core/span.js';
import type { Finding } from './finding.js';
import type { Passage, PassageIndex } from './passages.js';
import { DENIAL, NEGATION } from './sense.js';
import { whyAbsence } from './why.js';
import { termSpan, type Witness } from './witness.js';

/** The findings for a report's claims that something was not said, each topic looked for in the sources. */
export function judgeAbsences(report: Witness, index: PassageIndex): Finding[] {
  return report.items.flatMap((item) => (item.kind === 'absence' ? [judge(report, item, index)] : []));
}

function judge(report: Witness, item: Absence, index: PassageIndex): Finding {
  for (const topic of item.topics) {
    const passage = discussing(report.vocabulary.keysOf(topic), index);
    if (!passage) continue;
    const source = index.sources[passage.source];
    const span = termSpan(source, source.start[passage.passage], source.start[passage.passage + 1]);
    const was = sliceOf(source.reading.doc.text, span);
    return {
      item,
      verdict: 'altered',
      source: { id: source.id, spans: [span], exact: was },
      changes: [{ aspect: 'polarity', was, now: topic }],
      why: whyAbsence(topic, was),
    };
  }
  return { item, verdict: 'faithful', changes: [], why: whyAbsence() };
}

/** A passage that speaks of a topic, other than to say that it was not spoken of. */
function discussing(topic: readonly number[], index: PassageIndex): Passage | undefined {
  const rarest = topic.reduce((best, key) => (index.weight(key) > index.weight(best) ? key : best), topic[0]);
  return index.holding(rarest).find(({ source: at, passage }) => {
    const source = index.sources[at];
    const keys = source.key.subarray(source.start[passage], source.start[passage + 1]);
    if (!topic.every((key) => keys.includes(key))) return false;
    // "it was unclear how they died" does not say how
    const kinds = source.kind.subarray(source.start[passage], source.start[passage + 1]);
    if (kinds.includes(DENIAL) || kinds.includes(NEGATION)) return false;
    const span = termSpan(source, source.start[passage], source.start[passage + 1]);
    return !source.items.some((item) => item.kind === 'absence' && overlaps(item.span, span));
  });
}
