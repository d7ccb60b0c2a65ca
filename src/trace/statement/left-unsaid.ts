import type { Absence } from '../../core/item.js';
import { discussing, stemsOf, wordsOf } from '../absence/topic.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { around, isQuestion } from '../align/side.js';
import { passageOf, termsOver, type Witness } from '../align/witness.js';
import { openIn } from './clause.js';
import type { Turn } from './turn.js';

/** What a report tells as spoken of where a source says that it was not: "touched on visa rules" for "visa rules did not come up". */
export function toldThoughUnsaid(alignment: Alignment, index: PassageIndex): Turn[] {
  const { report, first, end } = alignment;
  if (!index.sources.some(({ found }) => found.absence.length > 0)) return [];
  const spoken = spokenOfAt(report, alignment);
  if (
    spoken < 0 ||
    isQuestion(report, passageOf(report, first)) ||
    openIn(report, alignment, (at) => at !== spoken) >= 0
  )
    return [];
  const said = stemsOf(report, passageOf(report, first));
  for (const [at, source] of index.sources.entries()) {
    const absence = source.found.absence.find((one) => isOf(one, source, said, index));
    if (!absence) continue;
    const was = termsOver(source, absence.span);
    return [
      {
        aspect: 'polarity',
        now: around(spoken, { first, end }, 2),
        was: { first: was[0], end: was[was.length - 1] + 1 },
        source: at,
      },
    ];
  }
  return [];
}

/** Whether some words name a topic that was left out, and of which no source speaks anywhere else. */
const isOf = ({ topics }: Absence, source: Witness, said: Int32Array, index: PassageIndex): boolean =>
  topics.some((topic) => {
    const words = wordsOf(topic, source);
    return (
      words.length > 0 && words.every((word) => said.includes(word)) && !discussing(topic, source, index)
    );
  });

/** The term of a run that says of something that it was spoken of; -1 for none. */
function spokenOfAt({ stems, first: tokenOf, vocabulary }: Witness, { first, end }: Alignment): number {
  for (let at = first; at < end; at++)
    if (vocabulary.phrases.spokenOf.lengthAt(stems, tokenOf[at]) > 0) return at;
  return -1;
}
