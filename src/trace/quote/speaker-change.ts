import type { Attribution } from '../../core/item.js';
import { sentenceAt, sentenceSpan } from '../../core/sentence.js';
import { type Span, sliceOf } from '../../core/span.js';
import { SpanSet } from '../../core/span-set.js';
import { tokenAt, tokenSpan } from '../../core/token.js';
import type { PassageIndex } from '../align/passages.js';
import type { Witness } from '../align/witness.js';
import type { Change } from '../finding.js';
import type { Known } from '../why.js';
import {
  isSpeech,
  otherBodyOf,
  otherCountryOf,
  otherPersonOf,
  otherSpokenOf,
  type Spoken,
} from './narrator.js';
import { otherVoice } from './other-voice.js';
import {
  isSaidAlike,
  isTitled,
  mayBeSame,
  personsIn,
  type Speaker,
  speakerAround,
  speakerOf,
} from './speaker.js';

/** What is known of who speaks in a report and its sources. */
export interface Persons {
  /** The words of the names of all persons. */
  known: ReadonlySet<number>;
  /** What stands between quotation marks in the report. */
  marked: SpanSet;
}

/** The persons of a report and its sources. */
export function personsKnown(report: Witness, index: PassageIndex): Persons {
  const { quotations, tokens } = report.reading;
  return {
    known: personsIn([report, ...index.sources]),
    marked: new SpanSet(quotations.map(({ first, end }) => tokenSpan(tokens, first, end))),
  };
}

/** Somebody else's words, and how the source tells: as his, right behind his name, or in a speech that speaks of the other, or for another country. */
export interface SpeakerChange {
  change: Change;
  how: Known;
  /** Who says it there, where the source names him as the speaker. */
  was?: Speaker;
}

/** Who says it in the source, where a report has somebody else say it: both sides name who speaks, with no name in common. */
export function speakerChange(
  report: Witness,
  item: Attribution,
  source: Witness,
  span: Span,
  { known, marked }: Persons,
): SpeakerChange | undefined {
  if (isSaidAlike(source, span, item)) return undefined;
  const by = item.source?.span;
  const now = speakerOf(report, item, known);
  const was = speakerAround(source, span, known);
  const isOther = now !== undefined && was !== undefined && !mayBeSame(now, was);
  // a speech may report another than who gives it
  const isTold = isOther && !was.within;
  const other = by && !isTold && !isSaidBy(was, now) && spokenOf(source, report, item, by, span);
  if (other) {
    const named = sliceOf(source.reading.doc.text, other.span);
    return {
      change: { aspect: 'speaker', was: named, now: sliceOf(report.reading.doc.text, by) },
      how: other.isOwn ? 'spoken for' : 'spoken of',
    };
  }
  const voice = by && (isOther ? undefined : otherVoice(report, item, source, span, known));
  if (voice) {
    const change = {
      aspect: 'speaker' as const,
      was: voice.exact,
      now: sliceOf(report.reading.doc.text, by),
    };
    return { change, how: 'said by', was: voice };
  }
  if (!isOther || isNamedBeside(report, item, was, marked)) return undefined;
  if (by && isTitled(report, by, source, was)) return undefined;
  // of a paragraph's speaker is only known that he spoke
  if (was.within && (item.source?.how !== 'named' || names(source, was.within, now))) return undefined;
  return {
    change: { aspect: 'speaker', was: was.exact, now: now.exact },
    how: was.within ? 'named before' : 'said by',
    was,
  };
}

/** Whether the source, by name, has the report's speaker say it. */
const isSaidBy = (was: Speaker | undefined, now: Speaker | undefined): boolean =>
  was !== undefined && now !== undefined && [...now.names].some((name) => was.names.has(name));

/** Where a source that is one person's speech speaks of the report's speaker as of another. */
function spokenOf(
  source: Witness,
  report: Witness,
  item: Attribution,
  by: Span,
  said: Span,
): Spoken | undefined {
  if (!isSpeech(source)) return undefined;
  const span =
    otherSpokenOf(source, report, by, said) ??
    otherPersonOf(source, report, by, said) ??
    (hasCue(source, report, item, said) ? undefined : otherBodyOf(source, report, by, said));
  return span ? { span, isOwn: false } : otherCountryOf(source, report, by);
}

/** Whether the source's sentence has the word by which the report has somebody say it: then only the name is another. */
function hasCue(source: Witness, report: Witness, { cue }: Attribution, said: Span): boolean {
  if (!cue) return false;
  const { tokens, sentences } = source.reading;
  const stem = report.stems[tokenAt(report.reading.tokens, cue.span.from)];
  const at = sentenceAt(sentences, tokenAt(tokens, said.from));
  return source.stems.subarray(sentences.first[at], sentences.end[at]).includes(stem);
}

/** Whether a name of a speaker stands among the words of a span. */
function names({ reading: { tokens }, stems }: Witness, { from, to }: Span, speaker: Speaker): boolean {
  for (let at = tokenAt(tokens, from); at < tokens.count && tokens.from[at] < to; at++)
    if (speaker.names.has(stems[at])) return true;
  return false;
}

/**
 * Whether a report names the true speaker beside the quotation, though another one recalls his words, or shortly before,
 * where a pronoun tells who speaks.
 */
function isNamedBeside(
  report: Witness,
  { span, source }: Attribution,
  { names }: Speaker,
  marked: SpanSet,
): boolean {
  const { tokens, sentences } = report.reading;
  const last = sentenceAt(sentences, tokenAt(tokens, span.from));
  const first = Math.max(0, last - (source?.how === 'pronoun' ? recalled : 0));
  const from = sentenceSpan(tokens, sentences, first).from;
  const { to } = sentenceSpan(tokens, sentences, last);
  for (let at = tokenAt(tokens, from); at < tokens.count && tokens.from[at] < to; at++) {
    if (names.has(report.stems[at]) && !marked.holds(tokenSpan(tokens, at, at + 1))) return true;
  }
  return false;
}

/** Over so many sentences a pronoun may reach back. */
const recalled = 3;
