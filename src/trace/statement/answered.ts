import { labelAt } from '../../core/doc.js';
import type { Reading } from '../../core/reading.js';
import { MARK, tokenAt } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { around, isQuestion } from '../align/side.js';
import { passageOf, type Witness } from '../align/witness.js';
import { FUNCTION } from '../words/sense.js';
import { isDenying, isModal, openIn } from './clause.js';
import type { Turn } from './turn.js';

/** So many of its words with content a report must share with a question, and this share of them. */
const enough = 2;
const mostly = 0.4;
/** … and this one where there are no more of them, and the answer does not say so in a word. */
const mostlyOpen = 0.5;

/** What a report affirms though it was asked, and the answer was "no" or left it open: "There will be cuts" for "Will there be cuts? No." */
export function answeredNo(alignment: Alignment, index: PassageIndex): Turn[] {
  const { report, first, end, passages } = alignment;
  const [closest] = passages;
  // whoever only asks affirms nothing
  if (!closest || isQuestion(report, passageOf(report, first))) return [];
  const source = index.sources[closest.source];
  if (!isQuestion(source, closest.passage)) return [];
  const [from, to] = [source.start[closest.passage], source.start[closest.passage + 1]];
  if (!asksWhether(source, from, to, report.key.subarray(first, end))) return [];
  const asked = new Set(source.key.subarray(from, to));
  const isOwn = (at: number): boolean => !asked.has(report.key[at]);
  if (openIn(report, alignment, isOwn) >= 0) return [];
  const answer = isAnsweredNo(source, closest.passage) ? 'no' : openAnswer(source, closest.passage);
  if (!answer) return [];
  const words = Array.from({ length: end - first }, (_, n) => first + n).filter(
    (at) =>
      report.kind[at] !== FUNCTION &&
      !isModal(report, at) &&
      !report.vocabulary.reporting.has(report.key[at]),
  );
  const shared = words.filter((at) => !isOwn(at));
  const share = answer === 'no' || shared.length > enough ? mostly : mostlyOpen;
  if (shared.length < enough || shared.length < share * words.length) return [];
  return [
    {
      aspect: answer === 'open' ? 'modality' : 'polarity',
      now: around(shared[0], alignment, shared.length),
      was: { first: from, end: to },
      source: closest.source,
    },
  ];
}

/** Whether a question that is some terms can be answered by yes or no, and denies nothing itself but what a report has too. */
function asksWhether(source: Witness, from: number, to: number, said: Int32Array): boolean {
  const { stems, first, end, vocabulary } = source;
  for (let at = from; at < to; at++)
    if (isDenying(source, at) && !said.includes(source.key[at])) return false;
  const opening = pastLabel(source.reading, first[from]);
  return (
    vocabulary.whether.opening.has(stems[opening]) ||
    stems.subarray(opening, end[to - 1]).some((stem) => vocabulary.whether.within.has(stem))
  );
}

/** Whether the turn behind that of a passage begins with "no": "They say it was sold." "No." */
export function isDeniedInTurn(source: Witness, passage: number): boolean {
  const { sentence, reading } = source;
  const { doc, sentences } = reading;
  const block = sentences.block[sentence[passage]];
  const next = doc.blocks[block + 1];
  if (!doc.blocks[block].speaker || !next?.speaker) return false;
  let at = sentence[passage];
  while (at + 1 < sentences.count && sentences.block[at] <= block) at++;
  return sentences.block[at] === block + 1 && isNo(source, at);
}

/** Whether the sentence behind a question's begins with "no". */
const isAnsweredNo = (source: Witness, passage: number): boolean =>
  isNo(source, source.sentence[passage] + 1);

/** Whether a sentence begins with "no". */
function isNo({ stems, vocabulary, reading }: Witness, at: number): boolean {
  const { tokens, sentences } = reading;
  if (at >= sentences.count) return false;
  const token = pastLabel(reading, sentences.first[at]);
  return vocabulary.whether.no.has(stems[token]) && tokens.kind[token + 1] === MARK;
}

/** Whether the sentence behind a question's, or behind those that ask on, denies anything or leaves it open. */
function openAnswer(source: Witness, passage: number): 'denied' | 'open' | undefined {
  const { start, passages, sentence, first, stems, vocabulary, reading } = source;
  let next = passage + 1;
  while (next < passages && (sentence[next] === sentence[next - 1] || isQuestion(source, next))) next++;
  if (next >= passages || next > passage + askedOn + 1) return undefined;
  if (vocabulary.whether.yes.has(stems[pastLabel(reading, first[start[next]])])) return undefined;
  const at = openIn(source, { first: start[next], end: start[next + 1] });
  return at < 0 ? undefined : isDenying(source, at) ? 'denied' : 'open';
}
/** So many questions in a row have one answer. */
const askedOn = 2;

/** The first word from a token on that is no label of a turn. */
function pastLabel({ doc, tokens }: Reading, token: number): number {
  const label = labelAt(doc, tokens.from[token]);
  let at = label && tokens.from[token] < label.to ? tokenAt(tokens, label.to) : token;
  while (at < tokens.count && tokens.kind[at] === MARK) at++;
  return at;
}
