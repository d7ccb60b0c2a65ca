import type { Absence, Attribution, Mention } from '../../core/item.js';
import { sentenceAt } from '../../core/sentence.js';
import { type Span, sliceOf } from '../../core/span.js';
import { tokenAt } from '../../core/token.js';
import type { PassageIndex } from '../align/passages.js';
import { isQuestion } from '../align/side.js';
import { itemsIn, passageOf, termsOver, type Witness } from '../align/witness.js';
import type { Finding } from '../finding.js';
import { whySaid } from '../why.js';
import { isInitialled } from '../words/initials.js';
import { FUNCTION } from '../words/sense.js';

/** What is said in so many words with content is said by one, where the source has all of them from him, or this share of more. */
const fewest = 2;
const most = 0.75;
/** Who says so much of it too may say it. */
const some = 0.5;

/** Somebody who is told to say something, by a name or by what it is. */
interface Teller {
  span: Span;
  exact: string;
  keys: readonly number[];
  isPerson: boolean;
}

/**
 * The findings for what a report has one of a source's speakers say, in whatever form, where the source has another one say it:
 * "the army said it would wait" for "the guard said it would wait". Both must be persons with names, or bodies.
 */
export function judgeOtherSpeakers(report: Witness, index: PassageIndex): Finding[] {
  if (!index.speaks(report.vocabulary)) return [];
  const said = saidIn(report, index);
  return [
    ...report.found.attribution.flatMap((item) => judge(report, item, said) ?? []),
    ...report.found.absence.flatMap((item) => judgeSilence(report, item, index) ?? []),
  ];
}

/** What a source has somebody say, with the keys of its words. */
interface Said {
  source: Witness;
  all: readonly { one: Attribution; keys: readonly number[] }[];
}

/** What the sources in the report's language say that somebody says, but for those of which the paragraphs name who speaks. */
const saidIn = (report: Witness, { sources }: PassageIndex): Said[] =>
  sources
    .filter(
      (source) =>
        source.vocabulary === report.vocabulary && !source.reading.doc.blocks.some(({ speaker }) => speaker),
    )
    .map((source) => ({
      source,
      all: source.found.attribution
        .filter((one) => isSaid(source, one))
        .map((one) => ({ one, keys: keysOver(source, one.content) })),
    }));

function judge(report: Witness, item: Attribution, said: readonly Said[]): Finding | undefined {
  if (item.source?.how !== 'named' || !isSaid(report, item)) return undefined;
  const now = tellerOf(report, item);
  if (!now || isQuestion(report, passageOf(report, termsOver(report, item.span)[0]))) return undefined;
  const wanted = keysOver(report, item.content);
  if (wanted.length < fewest) return undefined;
  for (const { source, all } of said) {
    const saying = all
      .filter(({ keys }) => {
        const share = shareOf(wanted, keys);
        return wanted.length === fewest ? share === 1 : share >= most;
      })
      .map(({ one }) => one);
    const tellers = saying.map((one) => tellerOf(source, one));
    const [was] = tellers;
    if (!was || tellers.some((one) => !one || !areApart(now, one, report, source))) continue;
    if (saysToo(source, report, now, wanted, saying)) continue;
    return finding(item, now, was, source, saying[0].span);
  }
  return undefined;
}

/** Whether a word beside what is said tells that it is said, and not done or written: "promise" may be what others speak of. */
const isSaid = ({ stems, vocabulary, reading: { tokens } }: Witness, { cue, form }: Attribution): boolean =>
  cue === undefined
    ? form !== 'indirect'
    : vocabulary.stems.telling.has(stems[tokenAt(tokens, cue.span.from)]);

/** Who keeps silent in a report, where in the source another one does: "his mother declined to comment". */
function judgeSilence(report: Witness, item: Absence, index: PassageIndex): Finding | undefined {
  const now = subjectBefore(report, item.span);
  if (!now) return undefined;
  for (const source of index.sources) {
    const silent = source.found.absence.filter(({ rule }) => rule === item.rule);
    const subjects = silent.map(({ span }) => subjectBefore(source, span));
    const [was] = subjects;
    if (!was || subjects.some((one) => !one || !areApart(now, one, report, source))) continue;
    if (source.found.absence.some(({ span }) => isNamedBeside(source, span, now))) continue;
    if (!isTold(source, now)) continue;
    return finding(item, now, was, source, silent[0].span);
  }
  return undefined;
}

function finding(
  item: Attribution | Absence,
  now: Teller,
  was: Teller,
  source: Witness,
  span: Span,
): Finding {
  const change = { aspect: 'speaker' as const, was: was.exact, now: now.exact };
  return {
    item,
    verdict: 'altered',
    source: { id: source.id, spans: [span], exact: sliceOf(source.reading.doc.text, span) },
    changes: [change],
    why: whySaid(change, 'said by'),
  };
}

/** Who an attribution names as saying it, where it is told by a name or a noun. */
function tellerOf(witness: Witness, { source }: Attribution): Teller | undefined {
  if (!source?.span) return undefined;
  if (source.how === 'named') return tellerAt(witness, source.span);
  const { text } = witness.reading.doc;
  // whom a pronoun stands for is known where a person was named
  const named = witness.found.mention.find(
    ({ entity, span }) =>
      isPerson(entity) && span.to <= (source.span as Span).from && entity.name === source.name,
  );
  return (
    named && {
      span: source.span,
      exact: sliceOf(text, named.span),
      keys: witness.vocabulary.keysOf(source.name),
      isPerson: true,
    }
  );
}

function tellerAt(witness: Witness, span: Span): Teller | undefined {
  const { doc } = witness.reading;
  const exact = sliceOf(doc.text, span);
  const named = itemsIn(witness, span).filter((item): item is Mention => item.kind === 'mention');
  const person = named.find(({ entity }) => isPerson(entity));
  if (person) return { span, exact, keys: witness.vocabulary.keysOf(person.entity.name), isPerson: true };
  const keys = witness.vocabulary.keysOf(exact);
  const { tokens } = witness.reading;
  const last = tokenAt(tokens, span.to - 1);
  const { speakers, stems } = witness.vocabulary;
  // who stands for a country, or for whomever a text is about, may be anybody of it
  if (named.some(({ entity: { type } }) => type === 'country' || type === 'place') && keys.length < 2)
    return undefined;
  if (speakers.standsIn(tokens.hash[last]) || (keys.length < 2 && stems.generic.has(witness.stems[last])))
    return undefined;
  if (speakers.isOfPerson(tokens.hash[last]) || speakers.isOfSeveral(tokens.hash[last])) return undefined;
  return keys.length > 0 ? { span, exact, keys, isPerson: false } : undefined;
}

/** Who stands right before what tells that somebody kept silent, in its sentence. */
function subjectBefore(witness: Witness, { from }: Span): Teller | undefined {
  const { tokens, sentences, doc } = witness.reading;
  const at = tokenAt(tokens, from);
  const start = sentences.first[sentenceAt(sentences, at)];
  let first = at;
  while (first > start && at - first < longestSubject && /\p{L}/u.test(doc.text[tokens.from[first - 1]]))
    first--;
  if (first >= at || first > start) return undefined;
  return tellerAt(witness, { from: tokens.from[first], to: tokens.to[at - 1] });
}
/** Of so many words is a subject at most. */
const longestSubject = 6;

const isPerson = ({ type }: Mention['entity']): boolean => type === 'person';

/** Whether two are surely not one: both are persons, or none is, and they have no word in common. */
const areApart = (now: Teller, was: Teller, report: Witness, source: Witness): boolean =>
  now.isPerson === was.isPerson &&
  !now.keys.some((key) => was.keys.includes(key)) &&
  !report.vocabulary.keysOf(now.exact).some((key) => source.vocabulary.keysOf(was.exact).includes(key)) &&
  !isInitialled(now.exact, was.exact);

/** Whether the source has the report's speaker say some of it too, in a sentence with the name, or tells nothing else from that one. */
function saysToo(
  source: Witness,
  report: Witness,
  now: Teller,
  wanted: readonly number[],
  saying: readonly Attribution[],
): boolean {
  const own = source.found.attribution.filter((one) => {
    const teller = tellerOf(source, one);
    return teller && !areApart(now, teller, report, source);
  });
  if (!now.isPerson && own.length === 0) return true;
  if (own.some((one) => saying.includes(one) || shareOf(wanted, keysOver(source, one.content)) >= some))
    return true;
  return !isTold(source, now) || saying.some(({ span }) => isNamedBeside(source, span, now));
}

/** Whether a source has the name. */
const isTold = (source: Witness, { keys }: Teller): boolean => source.stems.includes(keys.at(-1) as number);

/** Whether somebody is named in the sentence of a span. */
function isNamedBeside(source: Witness, { from }: Span, { keys }: Teller): boolean {
  const { tokens, sentences } = source.reading;
  const sentence = sentenceAt(sentences, tokenAt(tokens, from));
  return source.stems
    .subarray(sentences.first[sentence], sentences.end[sentence])
    .includes(keys.at(-1) as number);
}

/** The keys of the terms with content over some spans, which are of no speaker. */
const keysOver = (witness: Witness, spans: readonly Span[]): number[] => [
  ...new Set(
    spans
      .flatMap((span) => termsOver(witness, span))
      .filter((term) => witness.kind[term] !== FUNCTION)
      .map((term) => witness.key[term]),
  ),
];

const shareOf = (wanted: readonly number[], there: readonly number[]): number =>
  wanted.filter((key) => there.includes(key)).length / wanted.length;
