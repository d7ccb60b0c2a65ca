import { blockAt } from '../../core/doc.js';
import type { Attribution } from '../../core/item.js';
import { contains, type Span, sliceOf } from '../../core/span.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { itemsIn, MENTION, passageOf, termSpan, termsOver, type Witness } from '../align/witness.js';
import type { Finding } from '../finding.js';
import { whySaid } from '../why.js';
import { FUNCTION } from '../words/sense.js';
import { mayBeSame, type Speaker, speakerAt, speakerOf } from './speaker.js';
import { type Persons, speakerChange } from './speaker-change.js';

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
 * Whether words of a turn may be another's too: whoever speaks right before or right behind it asks or answers and may say
 * the same, and so may anybody who has no turn of his own.
 */
function mayAgree(source: Witness, said: Span, other: Speaker | undefined): boolean {
  const { doc } = source.reading;
  const turn = blockAt(doc, said.from);
  if (turn?.kind !== 'turn') return false;
  // whoever asks may be told what he knows
  if (!other || /[?？]/u.test(sliceOf(doc.text, turn.span))) return true;
  const turns = doc.blocks.filter(({ speaker }) => speaker);
  const at = turns.indexOf(turn);
  const his = turns.flatMap(({ speaker }, n) => {
    const named = speaker && speakerAt(source, speaker);
    return named && named.names.size > 0 && mayBeSame(named, other) ? [n] : [];
  });
  return at < 0 || his.length === 0 || his.some((n) => Math.abs(n - at) <= 1);
}

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
  const speakers = [spans[0], spans[spans.length - 1]].map((span) =>
    speakerChange(report, item, source, span, persons),
  );
  const [speaker] = speakers;
  if (
    !speaker ||
    (!speaker.how.startsWith('spoken') &&
      (isBody(report, item) || mayAgree(source, spans[0], speakerOf(report, item, persons.known)))) ||
    speaker.how === 'named before' ||
    (speaker.how.startsWith('spoken') && speaking.some((term) => isNamedThere(alignment, term, source))) ||
    speakers.some((other) => other?.change.was !== speaker.change.was) ||
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
