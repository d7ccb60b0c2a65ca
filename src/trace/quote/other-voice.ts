import type { Attribution } from '../../core/item.js';
import { sentenceAt } from '../../core/sentence.js';
import { contains, type Span } from '../../core/span.js';
import { LOWER, tokenAt, tokenSpan, WORD } from '../../core/token.js';
import type { Witness } from '../align/witness.js';
import { reportedAt, type Speaker, speakerOf } from './speaker.js';

// Speakers who are told by what they are: "the inspector", "a student", "the tenants' association". That two are different
// is sure only where the source itself tells of both, and nowhere of both together.

/** A speaker as some words tell of him. */
interface Voice {
  speaker: Speaker;
  isNamed: boolean;
  /** The stems of the words that tell what he is, his name aside, in their order. */
  words: readonly number[];
  /** The token of the one that says it: "association" of "the association of landlords". */
  head: number;
  isIndefinite: boolean;
}

/** The source's speaker where he is surely another than a report's, though one of them has no name. */
export function otherVoice(
  report: Witness,
  item: Attribution,
  source: Witness,
  said: Span,
  known: ReadonlySet<number>,
): Speaker | undefined {
  const by = reportedAt(source, said);
  const now = voiceOf(report, item, known);
  const was = by && voiceOf(source, by, known);
  if (!now || !was || (now.isNamed && was.isNamed) || isIn(report, item, was, source)) return undefined;
  const isOther = now.isNamed
    ? isOfOther(now.speaker, was, source)
    : was.isNamed
      ? item.form !== 'indirect' && isNeverOf(was.speaker, report, now, source)
      : isLikeOther(now, was, source) || isOneOfMany(report, now, was, source);
  return isOther ? was.speaker : undefined;
}

function voiceOf(witness: Witness, item: Attribution, known: ReadonlySet<number>): Voice | undefined {
  const speaker = item.source?.how === 'named' && speakerOf(witness, item, known);
  if (!speaker) return undefined;
  const { tokens } = witness.reading;
  const { speakers } = witness.vocabulary;
  const words: number[] = [];
  const first = tokenAt(tokens, speaker.span.from);
  let head = -1;
  let isLinked = false;
  for (let at = first; at < tokens.count && tokens.from[at] < speaker.span.to; at++) {
    if (tokens.kind[at] !== WORD) continue;
    const stem = witness.stems[at];
    if (speakers.linksPost(tokens.hash[at])) isLinked = words.length > 0;
    if (witness.vocabulary.isFunction(stem) || speaker.names.has(stem)) continue;
    // a name that was not read as one
    if (at > first && !isLinked && tokens.shape[at] !== LOWER)
      return speaker.names.size > 0 ? voice(-1) : undefined;
    words.push(stem);
    if (!isLinked) head = at;
  }
  return voice(head);
  function voice(at: number): Voice | undefined {
    const isNamed = (speaker as Speaker).names.size > 0;
    const isIndefinite = speakers.isIndefinite(tokens.hash[first]);
    return isNamed || at >= 0
      ? { speaker: speaker as Speaker, isNamed, words, head: at, isIndefinite }
      : undefined;
  }
}

/** Whether the report's sentence tells of the source's speaker too: "rejects the company's claim that". */
function isIn(
  report: Witness,
  { span, source: by }: Attribution,
  { head, words }: Voice,
  source: Witness,
): boolean {
  if (head < 0 || words.length === 0) return false;
  const { tokens, sentences } = report.reading;
  const sentence = sentenceAt(sentences, tokenAt(tokens, span.from));
  for (let at = sentences.first[sentence]; at < sentences.end[sentence]; at++)
    if (
      report.stems[at] === source.stems[head] &&
      !(by?.span && contains(by.span, tokenSpan(tokens, at, at + 1)))
    )
      return true;
  return false;
}

/** Whether somebody who is named is another than one whom the source tells by what he is: "a spokesman", "the inspector". */
function isOfOther({ names }: Speaker, was: Voice, source: Witness): boolean {
  const { tokens } = source.reading;
  const { speakers } = source.vocabulary;
  const his = sentencesOf(source, names);
  const word = tokens.hash[was.head];
  const here = sentenceAt(source.reading.sentences, tokenAt(tokens, was.speaker.span.from));
  const isNew = was.isIndefinite || speakers.isOfSeveral(word);
  if (isNew) return !his.has(here) && [...his].some((sentence) => sentence < here);
  if (his.size === 0 || meet(his, sentencesWith(source, [source.stems[was.head]]))) return false;
  return speakers.isOfPerson(word) && !speakers.standsIn(word) && isTold(source, names);
}

/** Whether one whom a report tells by what he is, as the source tells of somebody, is another than a person who is named there. */
function isNeverOf({ names }: Speaker, report: Witness, now: Voice, source: Witness): boolean {
  const { speakers } = source.vocabulary;
  const word = report.reading.tokens.hash[now.head];
  if (speakers.standsIn(word) || !isTold(source, names)) return false;
  // somebody speaks for a body that is told by one word: "the company"
  if (!speakers.isOfPerson(word) && now.words.length < 2) return false;
  return (
    sentencesWith(source, now.words).size > 0 &&
    !meet(sentencesOf(source, names), sentencesWith(source, [report.stems[now.head]]))
  );
}

/** Whether two bodies share a word for what they are, and differ in another: "the tenants' association", "the association of landlords". */
function isLikeOther(now: Voice, was: Voice, source: Witness): boolean {
  if (now.isIndefinite || was.isIndefinite) return false;
  const shared = now.words.filter((word) => was.words.includes(word)).length;
  return (
    shared > 0 &&
    !source.vocabulary.speakers.isOfPerson(source.reading.tokens.hash[was.head]) &&
    shared < Math.min(now.words.length, was.words.length) &&
    sentencesWith(source, now.words).size > 0
  );
}

/** Whether the source has several say, or somebody of whom nothing was told yet, what a report has one say who was. */
function isOneOfMany(report: Witness, now: Voice, was: Voice, source: Witness): boolean {
  const { speakers } = source.vocabulary;
  const [one, other] = [report.reading.tokens.hash[now.head], source.reading.tokens.hash[was.head]];
  const isNew = speakers.isOfSeveral(other) || (was.isIndefinite && speakers.isOfPerson(other));
  if (!isNew || now.isIndefinite || speakers.isOfSeveral(one) || !speakers.isOfPerson(one)) return false;
  return !speakers.standsIn(other) && sentencesWith(source, now.words).size > 0;
}

/** Whether the source tells, right beside a person's name, what he is. */
function isTold(source: Witness, names: ReadonlySet<number>): boolean {
  const { tokens } = source.reading;
  return source.found.mention.some(({ entity, span }) => {
    if (entity.type !== 'person') return false;
    const [first, last] = [tokenAt(tokens, span.from), tokenAt(tokens, span.to - 1)];
    if (!source.stems.subarray(first, last + 1).some((stem) => names.has(stem))) return false;
    for (let at = Math.max(0, first - nearest); at < Math.min(tokens.count, last + nearest); at++)
      if ((at < first || at > last) && isOfPerson(source, at)) return true;
    return false;
  });
}
/** So many tokens from a name stands what somebody is. */
const nearest = 6;

const isOfPerson = ({ reading: { tokens }, vocabulary }: Witness, at: number): boolean =>
  tokens.kind[at] === WORD && vocabulary.speakers.isOfPerson(tokens.hash[at]);

/** The sentences that have the rarest word of a name. */
function sentencesOf(source: Witness, names: ReadonlySet<number>): ReadonlySet<number> {
  const places = [...names].map((name) => sentencesWith(source, [name])).filter(({ size }) => size > 0);
  return places.reduce((a, b) => (a.size > 0 && a.size <= b.size ? a : b), nowhere);
}

/** The sentences that have all of some stems. */
function sentencesWith(source: Witness, wanted: readonly number[]): ReadonlySet<number> {
  const holding = sentencesByStem(source);
  const [first = nowhere, ...others] = wanted.map((stem) => holding.get(stem) ?? nowhere);
  return new Set([...first].filter((sentence) => others.every((one) => one.has(sentence))));
}
const nowhere: ReadonlySet<number> = new Set();

const indexed = new WeakMap<Witness, ReadonlyMap<number, Set<number>>>();

/** The sentences of a source by the stems that they have. */
function sentencesByStem(source: Witness): ReadonlyMap<number, ReadonlySet<number>> {
  const before = indexed.get(source);
  if (before) return before;
  const { stems, reading } = source;
  const holding = new Map<number, Set<number>>();
  for (let s = 0; s < reading.sentences.count; s++)
    for (let at = reading.sentences.first[s]; at < reading.sentences.end[s]; at++) {
      const sentences = holding.get(stems[at]);
      if (sentences) sentences.add(s);
      else holding.set(stems[at], new Set([s]));
    }
  indexed.set(source, holding);
  return holding;
}

/** Whether a sentence is of both sets, or two are that follow one another. */
const meet = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  [...one].some((s) => other.has(s) || other.has(s - 1) || other.has(s + 1));
