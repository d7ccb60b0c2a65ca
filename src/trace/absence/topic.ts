import { overlaps } from '../../core/span.js';
import type { Passage, PassageIndex } from '../align/passages.js';
import { isQuestion } from '../align/side.js';
import { termSpan, type Witness } from '../align/witness.js';
import { isDeniedInTurn } from '../statement/answered.js';
import { DENIAL, NEGATION } from '../words/sense.js';

/** The words that tell what a topic is, without those that say what of it, if it has others: "the leu" of "the future of the leu". */
export function wordsOf(topic: string, { vocabulary }: Witness): readonly number[] {
  const words = vocabulary.keysOf(topic);
  const things = words.filter((word) => !vocabulary.stems.facets.has(word));
  return things.length > 0 ? things : words;
}

/** What is spoken of in so many passages is spoken of, though each of them denies something. */
const enough = 2;

/** A passage that speaks of a topic, other than to say that it was not spoken of. */
export function discussing(topic: string, report: Witness, index: PassageIndex): Passage | undefined {
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
export function speaksOf(
  topic: readonly number[],
  { source: at, passage }: Passage,
  index: PassageIndex,
): boolean {
  const source = index.sources[at];
  const stems = stemsOf(source, passage);
  if (!topic.every((stem) => stems.includes(stem)) || isUnspoken(source, passage)) return false;
  const span = termSpan(source, source.start[passage], source.start[passage + 1]);
  return !source.found.absence.some((item) => overlaps(item.span, span));
}

/** Whether a passage asks whether something was spoken of, and the answer is "no": "Did you discuss the toll?" "No." */
const isUnspoken = (source: Witness, passage: number): boolean =>
  isQuestion(source, passage) &&
  source.vocabulary.phrases.spokenOf.areIn(
    source.stems,
    source.first[source.start[passage]],
    source.end[source.start[passage + 1] - 1],
  ) &&
  isDeniedInTurn(source, passage);

/** Whether the words of a topic stand in a passage one behind the other. */
function names(topic: readonly number[], { source, passage }: Passage, index: PassageIndex): boolean {
  const stems = stemsOf(index.sources[source], passage);
  for (let at = stems.indexOf(topic[0]); at >= 0; at = stems.indexOf(topic[0], at + 1))
    if (topic.every((stem, n) => stems[at + n] === stem)) return true;
  return false;
}

/** The stems of a passage's words. */
export const stemsOf = ({ stems, first, end, start }: Witness, passage: number): Int32Array =>
  stems.subarray(first[start[passage]], end[start[passage + 1] - 1]);
