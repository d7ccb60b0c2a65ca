import type { Absence } from '../../core/item.js';
import { overlaps, sliceOf } from '../../core/span.js';
import type { Passage, PassageIndex } from '../align/passages.js';
import { termSpan, type Witness } from '../align/witness.js';
import type { Finding } from '../finding.js';
import { whyAbsence } from '../why.js';
import { CONTENT, NEGATION } from '../words/sense.js';
import { discussing } from './topic.js';

/** The findings for a report's claims that something was not said, each topic looked for in the sources. */
export function judgeAbsences(report: Witness, index: PassageIndex): Finding[] {
  return report.found.absence.map((item) => judge(report, item, index));
}

function judge(report: Witness, item: Absence, index: PassageIndex): Finding {
  for (const topic of item.topics) {
    const passage = discussing(topic, report, index);
    if (!passage || isLeftOut(topic, report, index) || isRefused(report, item, passage, index)) continue;
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

/** Whether a source itself says of a topic that it was not spoken of, whatever else it tells of it. */
function isLeftOut(topic: string, { vocabulary }: Witness, index: PassageIndex): boolean {
  const words = vocabulary.keysOf(topic);
  return index.sources.some(({ found }) =>
    found.absence.some(({ topics }) =>
      topics.some((other) => {
        const keys = vocabulary.keysOf(other);
        return words.every((word) => keys.includes(word));
      }),
    ),
  );
}

/** So many passages behind what was asked its answer begins. */
const answered = 2;

/** Rules of absences by which somebody keeps something to himself; by others it was not spoken of. */
const refusals = new Set(['refusal', 'silence', 'avoids', 'answer']);
const isRefusal = ({ rule }: Absence): boolean => refusals.has(rule.slice(rule.lastIndexOf('/') + 1));

/**
 * Whether the source answers what it speaks of with what the report says was refused: "We don't comment on rumours", for
 * "declined to comment" or "would not discuss it".
 */
function isRefused(
  { vocabulary }: Witness,
  item: Absence,
  { source: at, passage }: Passage,
  index: PassageIndex,
): boolean {
  const source = index.sources[at];
  const topics = new Set(item.topics.flatMap((one) => vocabulary.keysOf(one)));
  const refused = vocabulary.keysOf(item.exact).filter((key) => !topics.has(key));
  const refusing = isRefusal(item) ? source.found.absence.filter(isRefusal) : [];
  for (let next = passage + 1; next <= Math.min(passage + answered, source.passages - 1); next++) {
    const [from, to] = [source.start[next], source.start[next + 1]];
    const span = termSpan(source, from, to);
    if (refusing.some((other) => overlaps(other.span, span))) return true;
    const isDenied = source.kind.subarray(from, to).includes(NEGATION);
    for (let at = from; isDenied && at < to; at++)
      if (source.kind[at] === CONTENT && refused.includes(source.key[at])) return true;
  }
  return false;
}
