import { blockAt } from '../../core/doc.js';
import type { Reading } from '../../core/reading.js';
import { MARK, tokenAt } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { around, isQuestion } from '../align/side.js';
import { passageOf, type Witness } from '../align/witness.js';
import { CONDITION, FUNCTION } from '../words/sense.js';
import { isDenying, isModal } from './clause.js';
import type { Turn } from './turn.js';

/** So many of its words with content a report must share with a question, and this share of them. */
const enough = 2;
const mostly = 0.4;

/** What a report affirms though it was asked, and the answer was "no": "There will be cuts" for "Will there be cuts? No." */
export function answeredNo(alignment: Alignment, index: PassageIndex): Turn[] {
  const { report, first, end, passages } = alignment;
  const [closest] = passages;
  // whoever only asks affirms nothing
  if (!closest || isLeftOpen(report, first, end) || isQuestion(report, passageOf(report, first))) return [];
  const source = index.sources[closest.source];
  if (!isQuestion(source, closest.passage) || !isAnsweredNo(source, closest.passage)) return [];
  const [from, to] = [source.start[closest.passage], source.start[closest.passage + 1]];
  if (!asksWhether(source, from, to)) return [];
  const asked = new Set(source.key.subarray(from, to));
  const words = Array.from({ length: end - first }, (_, n) => first + n).filter(
    (at) => report.kind[at] !== FUNCTION && !isModal(report, at),
  );
  const shared = words.filter((at) => asked.has(report.key[at]));
  if (shared.length < enough || shared.length < mostly * words.length) return [];
  return [
    {
      aspect: 'polarity',
      now: around(shared[0], alignment, shared.length),
      was: { first: from, end: to },
      source: closest.source,
    },
  ];
}

/** Whether some terms deny anything, make it hang on something, or tell only what was asked. */
function isLeftOpen(witness: Witness, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (
      isDenying(witness, at) ||
      witness.kind[at] === CONDITION ||
      witness.vocabulary.keys.doubts.has(witness.key[at])
    )
      return true;
  return false;
}

/** Whether a question that is some terms can be answered by yes or no, and denies nothing itself. */
function asksWhether(source: Witness, from: number, to: number): boolean {
  const { stems, first, end, vocabulary } = source;
  for (let at = from; at < to; at++) if (isDenying(source, at)) return false;
  const opening = pastLabel(source.reading, first[from]);
  return (
    vocabulary.whether.opening.has(stems[opening]) ||
    stems.subarray(opening, end[to - 1]).some((stem) => vocabulary.whether.within.has(stem))
  );
}

/** Whether the sentence behind a question's begins with "no". */
function isAnsweredNo({ stems, vocabulary, reading, sentence }: Witness, passage: number): boolean {
  const { tokens, sentences } = reading;
  const next = sentence[passage] + 1;
  if (next >= sentences.count) return false;
  const token = pastLabel(reading, sentences.first[next]);
  return vocabulary.whether.no.has(stems[token]) && tokens.kind[token + 1] === MARK;
}

/** The first word from a token on that is no label of a turn. */
function pastLabel({ doc, tokens }: Reading, token: number): number {
  const label = blockAt(doc, tokens.from[token])?.speaker;
  let at = label && tokens.from[token] < label.to ? tokenAt(tokens, label.to) : token;
  while (at < tokens.count && tokens.kind[at] === MARK) at++;
  return at;
}
