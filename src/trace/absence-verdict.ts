import type { Absence } from '../core/item.js';
import { overlaps, sliceOf } from '../core/span.js';
import type { Passage, PassageIndex } from './align/passages.js';
import { termSpan, type Witness } from './align/witness.js';
import type { Finding } from './finding.js';
import { whyAbsence } from './why.js';
import { CONTENT, DENIAL, NEGATION } from './words/sense.js';

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

/** The words that tell what a topic is, without those that say what of it, if it has others: "the leu" of "the future of the leu". */
function wordsOf(topic: string, { vocabulary }: Witness): readonly number[] {
  const words = vocabulary.keysOf(topic);
  const things = words.filter((word) => !vocabulary.stems.facets.has(word));
  return things.length > 0 ? things : words;
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
const refusals = new Set(['refusal', 'silence', 'avoids']);
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

/** What is spoken of in so many passages is spoken of, though each of them denies something. */
const enough = 2;

/** A passage that speaks of a topic, other than to say that it was not spoken of. */
function discussing(topic: string, report: Witness, index: PassageIndex): Passage | undefined {
  const words = wordsOf(topic, report);
  if (words.length === 0) return undefined;
  const all = report.vocabulary.keysOf(topic);
  const counts = new Map(words.map((stem) => [stem, index.holdingWord(stem).length]));
  const rarest = words.reduce((best, stem) =>
    (counts.get(stem) ?? 0) < (counts.get(best) ?? 0) ? stem : best,
  );
  const speaking = index.holdingWord(rarest).filter((passage) => speaksOf(words, passage, index));
  // a topic may be a denial itself: "the dispute over pay"
  const has = ({ source: at, passage }: Passage, wanted: number): boolean => {
    const { kind, start, stems, first } = index.sources[at];
    for (let term = start[passage]; term < start[passage + 1]; term++)
      if (kind[term] === wanted && !(wanted === DENIAL && all.includes(stems[first[term]]))) return true;
    return false;
  };
  // "it was unclear how they died" does not say how
  const telling = speaking.filter((passage) => !has(passage, DENIAL));
  const affirming = telling.find((passage) => !has(passage, NEGATION));
  if (affirming) return affirming;
  const naming = telling.filter((passage) => names(words, passage, index));
  return naming.length >= enough ? naming[0] : undefined;
}

/** Whether a passage has all the words of a topic, and does not say that it was left out. */
function speaksOf(topic: readonly number[], { source: at, passage }: Passage, index: PassageIndex): boolean {
  const source = index.sources[at];
  const stems = stemsOf(source, passage);
  if (!topic.every((stem) => stems.includes(stem))) return false;
  const span = termSpan(source, source.start[passage], source.start[passage + 1]);
  return !source.found.absence.some((item) => overlaps(item.span, span));
}

/** Whether the words of a topic stand in a passage one behind the other. */
function names(topic: readonly number[], { source, passage }: Passage, index: PassageIndex): boolean {
  const stems = stemsOf(index.sources[source], passage);
  for (let at = stems.indexOf(topic[0]); at >= 0; at = stems.indexOf(topic[0], at + 1))
    if (topic.every((stem, n) => stems[at + n] === stem)) return true;
  return false;
}

/** The stems of a passage's words. */
const stemsOf = ({ stems, first, end, start }: Witness, passage: number): Int32Array =>
  stems.subarray(first[start[passage]], end[start[passage + 1] - 1]);
