import { type Block, blockAt } from '../../core/doc.js';
import type { Attribution } from '../../core/item.js';
import { sentenceAt } from '../../core/sentence.js';
import { contains, type Span, sliceOf } from '../../core/span.js';
import { tokenAt } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { isQuestion } from '../align/side.js';
import { itemsIn, MENTION, passageOf, termSpan, termsOver, type Witness } from '../align/witness.js';
import type { Finding } from '../finding.js';
import { whySaid } from '../why.js';
import { FUNCTION } from '../words/sense.js';
import { mayBeSame, type Speaker, speakerAt, speakerOf } from './speaker.js';
import { type Persons, type SpeakerChange, speakerChange } from './speaker-change.js';

/** From this share of its words with content on, in the closest passage, what is said is what that passage says. */
const sameSaying = 0.7;
/** What is said in fewer words with content another may say too. */
const fewestWords = 3;

/** No report around another is looked for farther back, in UTF-16 code units. */
const longest = 8000;

/** The findings for what a report has somebody say in its own words, where the source has somebody else say it. */
export function judgeIndirect(
  report: Witness,
  index: PassageIndex,
  alignments: readonly Alignment[],
  persons: Persons,
): Finding[] {
  if (!index.speaks(report.vocabulary)) return [];
  return report.found.attribution.flatMap((item) => {
    if (item.form !== 'indirect' || item.source?.how !== 'named') return [];
    return judge(report, item, index, alignments, persons) ?? [];
  });
}

/**
 * Whether words of a turn may be another's too: whoever has no turn of his own may say the same, whoever is asked may, and
 * whoever speaks right before or right behind it, where he says some of it himself or agrees.
 */
function mayAgree(
  source: Witness,
  { was }: SpeakerChange,
  said: readonly Span[],
  other: Speaker | undefined,
): boolean {
  const { doc } = source.reading;
  const turn = blockAt(doc, said[0].from);
  if (turn?.kind !== 'turn' || !turn.speaker) return false;
  if (!other) return true;
  // a word within the turn tells who says it
  if (!was || !mayBeSame(was, speakerAt(source, turn.speaker))) return false;
  // whoever asks may be told what he knows
  if (/[?？]["”»’)]*$/u.test(sliceOf(doc.text, turn.span).trimEnd()) || isAsked(source, said[0])) return true;
  // he whom it is said to may have said it
  if (isOfHearer(source, said[0])) return true;
  const turns = doc.blocks.filter(({ speaker }) => speaker);
  const at = turns.indexOf(turn);
  const his = turns.flatMap(({ speaker }, n) => {
    const named = speaker && speakerAt(source, speaker);
    return named && named.names.size > 0 && mayBeSame(named, other) ? [n] : [];
  });
  if (at < 0 || his.length === 0) return true;
  const keys = new Set(said.flatMap((span) => termsOver(source, span).map((term) => source.key[term])));
  return his
    .filter((n) => Math.abs(n - at) <= 1)
    .some((n) => {
      const terms = termsOver(source, turns[n].span);
      const shared = new Set(terms.map((term) => source.key[term]).filter((key) => keys.has(key)));
      return shared.size > keys.size * sameSaid || (n > at && agrees(source, turns[n]));
    });
}
/** From this share of the words that another says just before or behind on, he may say it too. */
const sameSaid = 0.3;

const isAsked = (source: Witness, { from }: Span): boolean =>
  isQuestion(source, passageOf(source, termsOver(source, { from, to: from + 1 })[0]));

/** Whether the sentence that something is said in speaks of whoever hears it: "you told us in March". */
function isOfHearer({ reading: { tokens, sentences }, vocabulary }: Witness, { from }: Span): boolean {
  const sentence = sentenceAt(sentences, tokenAt(tokens, from));
  for (let at = sentences.first[sentence]; at < sentences.end[sentence]; at++)
    if (vocabulary.speakers.isOf('hearers', tokens.hash[at])) return true;
  return false;
}

/** Whether a turn opens with a word that says yes. */
function agrees({ reading: { tokens }, stems, vocabulary }: Witness, { span, speaker }: Block): boolean {
  let at = tokenAt(tokens, speaker?.to ?? span.from);
  const end = at + opening;
  for (; at < Math.min(end, tokens.count); at++) if (vocabulary.whether.yes.has(stems[at])) return true;
  return false;
}
/** So many tokens behind a label a "yes" stands. */
const opening = 5;

/** Whether a report has an organisation say something: somebody speaks for it. */
const isBody = (report: Witness, { source, span }: Attribution): boolean =>
  [...itemsIn(report, source?.span ?? span)].some(
    (one) => one.kind === 'mention' && one.entity.type === 'organisation',
  );

/** Whether what somebody says is told by a word within a longer report of his, which is judged itself: "He said that the firm sells and promises". */
function isOfLonger(report: Witness, { cue, source }: Attribution): boolean {
  if (!cue || !source?.span) return false;
  const { from } = source.span;
  for (const item of itemsIn(report, { from: cue.span.from - longest, to: cue.span.from }))
    if (item.kind === 'attribution' && item.source?.span?.from === from)
      if (item.content.some((content) => contains(content, cue.span))) return true;
  return false;
}

function judge(
  report: Witness,
  item: Attribution,
  index: PassageIndex,
  alignments: readonly Alignment[],
  persons: Persons,
): Finding | undefined {
  const terms = item.content.flatMap((span) => termsOver(report, span));
  if (terms.length === 0) return undefined;
  const alignment = alignments[passageOf(report, terms[0])];
  if (alignment.passages.length === 0) return undefined;
  const source = index.sources[alignment.passages[0].source];
  // the source tells in this place what somebody says or wants
  const speaking = termsOver(report, item.source?.span ?? item.span);
  if (speaking.every((term) => isThere(alignment, term, source))) return undefined;
  const content = terms.filter((term) => report.kind[term] !== FUNCTION);
  const spans = saidIn(alignment, content, source);
  if (spans.length < fewestWords || spans.length < content.length * sameSaying) return undefined;
  const speakers = spans.map((span) => speakerChange(report, item, source, span, persons));
  const speaker = speakers.find((one) => one && one.how !== 'named before');
  const theirs = speakers.filter((one) => one && speaker && isOfSame(one, speaker));
  if (
    !speaker ||
    (!speaker.how.startsWith('spoken') &&
      (isBody(report, item) || mayAgree(source, speaker, spans, speakerOf(report, item, persons.known)))) ||
    (speaker.how.startsWith('spoken') && speaking.some((term) => isNamedThere(alignment, term, source))) ||
    theirs.length < fewestWords ||
    theirs.length < content.length * sameSaying ||
    isOfLonger(report, item)
  )
    return undefined;
  const said = { from: spans[0].from, to: spans[spans.length - 1].to };
  return {
    item,
    verdict: 'altered',
    source: { id: source.id, spans: [said], exact: source.reading.doc.text.slice(said.from, said.to) },
    changes: [speaker.change],
    why: whySaid(speaker.change, speaker.how),
  };
}

/** Whether the source has the same person say two things. */
const isOfSame = (one: SpeakerChange, other: SpeakerChange): boolean =>
  one.change.was === other.change.was ||
  (one.was !== undefined && other.was !== undefined && mayBeSame(one.was, other.was));

const isThere = ({ report, first, pair, by }: Alignment, term: number, source: Witness): boolean =>
  by[term - first] === 0 && source.key[pair[term - first]] === report.key[term];

/** Whether the source's own sentence names what the report says speaks: "Western Sahara's people should be granted". */
const isNamedThere = (alignment: Alignment, term: number, source: Witness): boolean =>
  alignment.report.kind[term] === MENTION && isThere(alignment, term, source);

/** Where the closest passage has some terms, in its order. */
const saidIn = (alignment: Alignment, terms: readonly number[], source: Witness): Span[] =>
  terms
    .filter((term) => isThere(alignment, term, source))
    .map((term) => alignment.pair[term - alignment.first])
    .sort((a, b) => a - b)
    .map((other) => termSpan(source, other, other + 1));
