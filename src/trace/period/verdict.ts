import type { Days, Figure, Period } from '../../core/item.js';
import { tokenAt } from '../../core/token.js';
import { type Candidate, candidatesFor, isAligned, isTaken, itemAt } from '../align/candidates.js';
import { converted } from '../align/conversion.js';
import type { Alignment } from '../align/index.js';
import { nearness, surroundingsOf } from '../align/nearness.js';
import type { PassageIndex } from '../align/passages.js';
import { standsInWords, standsScattered, standsShort } from '../align/presence.js';
import { FIGURE, passageOf, type Witness } from '../align/witness.js';
import { closenessOf } from '../figure/compare.js';
import { likelyMisdate } from '../figure/misprint.js';
import type { Change, Finding } from '../finding.js';
import { whyNoPeriod, whyPeriod } from '../why.js';
import { AXIS } from '../words/sense.js';
import { isSameText } from '../words/typography.js';
import { isUntoldBase } from './base.js';
import { daysBetween, type Overlap } from './compare.js';
import { judgeCounted } from './counted.js';
import { figuresIn, isMadeUp, isNumber, isYearAround, isYearCounted, lastsAsSaid } from './evidence.js';
import { isCountedFromTold, likeliestOverlap } from './latitude.js';
import { limited } from './limit.js';
import { datesSaying, isLookingBack, isWhenItWasSaid, judgeSaying } from './saying.js';
import { isOneYearByName, isYearNowhere } from './years.js';

interface Rated extends Candidate {
  was: Period;
  overlap: Overlap;
  near: number;
  rating: number;
}

const likeness: Readonly<Record<Overlap, number>> = {
  same: 1,
  coarser: 0.75,
  finer: 0.4,
  crossing: 0.2,
  apart: 0,
};
/** From here on the words around two periods say that they are about the same thing. */
const sameThing = 0.34;
/** So few words around a period tell little of what it is about. */
const telling = 3;
/** From this share of words in common on the pairs of an alignment are to be relied on. */
const wellCovered = 0.5;
/** Below this share nothing is told by what is paired. */
const barely = 0.2;
/** From here on a time stands in the very place of another. */
const inSlot = 0.7;

/** Whether two times are told by rules of one name, in whatever language. */
const isOfOneForm = (one: Period, other: Period): boolean =>
  one.rule.slice(one.rule.indexOf('/')) === other.rule.slice(other.rule.indexOf('/'));

/** The finding for old words that a report dates by its own day: they were not said "today". */
function onlyIfOld(alignment: Alignment, now: Period, index: PassageIndex): Finding | undefined {
  const finding = judgeSaying(alignment, now, index);
  return finding?.verdict === 'altered' ? finding : undefined;
}

/** Whether the passage of a time has a number that the report's sentence has too. */
function sharesNumber(
  { report, first, end }: Alignment,
  { source: at, term }: Candidate,
  { sources }: PassageIndex,
): boolean {
  const source = sources[at];
  const { start, kind, items, ref } = source;
  const passage = passageOf(source, term);
  const numberAt = (witness: Witness, n: number) => (witness.items[witness.ref[n]] as Figure).value;
  const told = new Set<string | undefined>();
  for (let n = first; n < end; n++) if (report.kind[n] === FIGURE) told.add(numberAt(report, n));
  for (let n = start[passage]; n < start[passage + 1]; n++)
    if (kind[n] === FIGURE && told.has((items[ref[n]] as Figure).value)) return true;
  return false;
}

/** The finding for a period of the report, term `i` of an alignment; undefined where it dates the report itself. */
export function judgePeriod(alignment: Alignment, i: number, index: PassageIndex): Finding | undefined {
  const now = itemAt(alignment.report, alignment.first + i) as Period;
  if (isOwnDate(alignment, now))
    return datesSaying(alignment.report, now) ? onlyIfOld(alignment, now, index) : undefined;
  const counted = index.speaks(alignment.report.vocabulary) ? judgeCounted(now, alignment, index) : undefined;
  if (counted) return counted;
  const finding = judge(alignment, i, index);
  if (finding) return limited(finding, now, alignment, index);
  return isYearNowhere(now, alignment, index) ? missed(now, alignment, index) : undefined;
}

function judge(alignment: Alignment, i: number, index: PassageIndex): Finding | undefined {
  const { report, first, end } = alignment;
  const now = itemAt(report, first + i) as Period;
  const surroundings = surroundingsOf(report, first + i, first, end, index);
  const rated = candidatesFor(alignment, i, index).map((candidate): Rated => {
    const source = index.sources[candidate.source];
    const was = itemAt(source, candidate.term) as Period;
    const overlap =
      agreesInWords(now, was, report, source) ||
      isYearLeft(now, was, report, source) ||
      isToldByEnd(report, now, was) ||
      isOneYearByName(now, was) ||
      isYearTo(now, was) ||
      isYearTo(was, now) ||
      isCountedFromTold(now, was, report)
        ? 'same'
        : likeliestOverlap(now, was, report, source);
    const near = nearness(surroundings, source, candidate.term);
    const isOfItsKind = candidate.paired && now.rule === was.rule && near >= sameThing;
    const rating =
      2 * near +
      likeness[overlap] +
      (candidate.paired ? 0.4 : 0) +
      (candidate.close ? 0.3 : 0) +
      (isOfItsKind ? 0.4 : 0);
    const { source: from, term, close, paired } = candidate;
    return { source: from, term, close, paired, was, overlap, near, rating };
  });
  const mayBeIt = (one: Rated) =>
    one.overlap === 'same' ||
    (!isTaken(alignment, i, index.sources[one.source], one.term) &&
      (one.overlap !== 'apart' || one.near >= 1.5 * sameThing || isAligned(one, alignment.passages, index)));
  const likeliest = rated
    .filter(mayBeIt)
    .reduce<Rated | undefined>((top, one) => (top && top.rating >= one.rating ? top : one), undefined);
  // another one that is no better a match must not stand before the same time said in other words
  const agreeing = rated.find(
    ({ overlap, close, near }) => overlap === 'same' && (close || near >= sameThing),
  );
  const isSure = likeliest?.paired && alignment.coverage >= wellCovered && surroundings.size >= telling;
  const isWithNumber =
    agreeing?.close === true &&
    likeliest !== undefined &&
    sharesNumber(alignment, agreeing, index) &&
    !sharesNumber(alignment, likeliest, index);
  const best = ((!isSure || isWithNumber) && agreeing) || likeliest;
  if (
    best?.overlap === 'apart' &&
    isUntoldBase(now, best.was, alignment, index.sources[best.source]) &&
    sharesNumber(alignment, best, index)
  )
    return undefined;
  if (isAnchored(report, now)) return best && compareAnchored(report, now, best, index);
  const isAgreeing = best && (best.overlap === 'same' || best.overlap === 'coarser');
  if (
    !isAgreeing &&
    datesSaying(report, now) &&
    !(best && (isInPlace(best) || datesSaying(index.sources[best.source], best.was)))
  ) {
    return judgeSaying(alignment, now, index);
  }
  if (!isAgreeing && (isNarrated(report, now) || isLookingBack(now, alignment, index))) return undefined;
  // what is only more precise, and told in another way, gainsays nothing
  const isMerelyFiner =
    best?.overlap === 'finer' &&
    !isOfOneForm(now, best.was) &&
    !isOfOtherLength(now, report, best.was, index.sources[best.source]);
  if (isMerelyFiner && (best.near < inSlot || !index.speaks(report.vocabulary))) return undefined;
  const isPairTelling = best?.paired && (alignment.coverage >= barely || !index.speaks(report.vocabulary));
  if (best && (isAgreeing || best.near >= (isPairTelling ? sameThing / 2 : sameThing))) {
    const source = index.sources[best.source];
    const isOther = !isAgreeing && !isSameText(now.exact, best.was.exact);
    // the source has the very words, though it was not read as a date there
    if (isOther && /\d/u.test(now.exact) && !best.paired && standsInWords(alignment, i, index))
      return undefined;
    // in the place of a time that is told in the same way it is another, unless its noun is left out: "and in the second"
    const isSet = best.paired && best.was.rule === now.rule && best.near >= sameThing;
    const passage = passageOf(source, best.term);
    const isThere = isSet
      ? standsShort(report, first + i, source, passage)
      : standsScattered(report, first + i, source, passage);
    if (isOther && isThere) return undefined;
    if (
      !isAgreeing &&
      (lastsAsSaid(now, alignment, index) || isNumber(now, alignment, index) || isMadeUp(now, best, index))
    )
      return undefined;
    return compared(now, best, index);
  }
  if (lastsAsSaid(now, alignment, index) || isNumber(now, alignment, index)) return undefined;
  if (best?.overlap === 'finer' && (best.paired || best.near >= sameThing / 2))
    return compared(now, best, index);
  if (standsInWords(alignment, i, index) || isWhenItWasSaid(now, alignment, index)) return undefined;
  // across languages a sentence may share nothing but this; a day in digits must then be somewhere all the same
  const isComparable = index.speaks(report.vocabulary)
    ? alignment.coverage >= sameThing
    : /\d/u.test(now.exact);
  const isSaid = alignment.passages.some(({ source, passage }) =>
    standsScattered(report, first + i, index.sources[source], passage, true),
  );
  if (!isComparable || isSaid || isYearAround(now, alignment, index) || isYearCounted(now, alignment, index))
    return undefined;
  return missed(now, alignment, index);
}

/** The finding for a time that no source gives. */
function missed(now: Period, alignment: Alignment, index: PassageIndex): Finding {
  const misdate = likelyMisdate(now, alignment, index);
  if (misdate) {
    const isSame = isYearLeft(now, misdate.was, alignment.report, index.sources[misdate.source]);
    return compared(now, { ...misdate, overlap: isSame ? 'same' : 'apart' }, index);
  }
  return { item: now, verdict: 'unsupported', changes: [], why: whyNoPeriod(now) };
}

function compared(
  now: Period,
  { was, overlap, source: at }: Pick<Rated, 'was' | 'overlap' | 'source'>,
  index: PassageIndex,
): Finding {
  const source = index.sources[at];
  const isFaithful = overlap === 'same' || overlap === 'coarser';
  const changes: Change[] = isFaithful ? [] : [{ aspect: 'period', was: was.exact, now: now.exact }];
  const isVerbatim = overlap === 'same' && isSameText(now.exact, was.exact);
  // "late October" for "October": nothing that the source says is gainsaid
  const isVague = now.rule.endsWith('/part') || was.rule.endsWith('/part');
  const isOpen = isVague && (overlap === 'finer' || overlap === 'crossing');
  const verdict = isOpen ? 'unsure' : !isFaithful ? 'altered' : isVerbatim ? 'verbatim' : 'faithful';
  return {
    item: now,
    verdict,
    source: { id: source.id, spans: [was.span], exact: was.exact },
    changes,
    why: whyPeriod(now, was, verdict, overlap),
  };
}

/** Whether a period is all that its sentence says, or is the report's own day. */
function isOwnDate({ report, first, end }: Alignment, { from, to }: Days): boolean {
  const { date } = report.reading.doc;
  return end - first <= 2 || (date !== undefined && from === date && to === date);
}

/** Whether a period is counted from something else in the text: "a week before the talks". */
function isAnchored({ reading: { tokens }, stems, vocabulary }: Witness, { span }: Period): boolean {
  const last = tokenAt(tokens, span.to - 1);
  if (vocabulary.match(tokens, stems, last) < 0 || vocabulary.sense.kind !== AXIS) return false;
  return vocabulary.axes[vocabulary.sense.axis].aspect === 'polarity';
}

/** Whether a period is counted from a time that the text has spoken of: "the previous three months". */
function isNarrated({ reading: { tokens }, stems, vocabulary }: Witness, { span, exact }: Period): boolean {
  if (/\d{4}/u.test(exact)) return false;
  const first = tokenAt(tokens, span.from);
  const last = tokenAt(tokens, span.to - 1);
  for (let at = first; at <= last; at++) if (vocabulary.stems.narrated.has(stems[at])) return true;
  return false;
}

/** The finding for such a period: where the source counts from something too, the words are compared. */
function compareAnchored(
  report: Witness,
  now: Period,
  best: Rated,
  index: PassageIndex,
): Finding | undefined {
  if (!isAnchored(index.sources[best.source], best.was) || best.near < sameThing) return undefined;
  const source = index.sources[best.source];
  if (best.overlap === 'same' || isSameText(now.exact, best.was.exact))
    return compared(now, { ...best, overlap: 'same' }, index);
  return isCountedOtherwise(now, report, best.was, source)
    ? compared(now, { ...best, overlap: 'apart' }, index)
    : undefined;
}

/** Whether two periods are counted from something by other lengths, or to other sides: "before" and "after". */
function isCountedOtherwise(now: Period, report: Witness, was: Period, source: Witness): boolean {
  if (report.vocabulary === source.vocabulary && sideOf(report, now) !== sideOf(source, was)) return true;
  const [length] = figuresIn(report, now);
  const [other] = figuresIn(source, was);
  if (!length || !other) return length === other;
  return closenessOf(length, converted(other, length) ?? other) !== 'equal';
}

/** The key of the word that says from which side a period is counted. */
function sideOf({ reading: { tokens }, stems, vocabulary }: Witness, { span }: Period): number {
  vocabulary.match(tokens, stems, tokenAt(tokens, span.to - 1));
  return vocabulary.sense.key;
}

/** Whether both times tell how long they are, and not the same: "the first six months", "nine months of 2025". */
function isOfOtherLength(now: Period, report: Witness, was: Period, source: Witness): boolean {
  const [length] = figuresIn(report, now);
  const [other] = figuresIn(source, was);
  return (
    length !== undefined &&
    other !== undefined &&
    closenessOf(length, converted(other, length) ?? other) === 'other'
  );
}

/** Whether two relative periods of texts of one day are in the same words: they are the same time. */
const agreesInWords = (now: Period, was: Period, report: Witness, source: Witness): boolean =>
  report.reading.doc.date === source.reading.doc.date && isSameText(now.exact, was.exact);

/** Whether a report leaves the year to its context: the same days of the year, in some of the source's words. */
function isYearLeft(now: Period, was: Period, report: Witness, source: Witness): boolean {
  const isSameDay = ['from', 'to'].every((end) => {
    const [here, there] = [now[end as 'from' | 'to'], was[end as 'from' | 'to']];
    return here.slice(4) === there.slice(4);
  });
  if (!isSameDay || now.from === was.from) return false;
  // a day of which neither says the year, in two languages
  if (report.vocabulary !== source.vocabulary && ![now, was].some(({ exact }) => /\d{4}/u.test(exact)))
    return true;
  const [words, others] = [now, was].map(({ exact }) => report.vocabulary.keysOf(exact));
  return words.at(-1) !== others.at(-1) && words.every((word) => others.includes(word));
}

/** Whether one time is the year up to the end of the other, a month: what changed in that year is told for the month. */
const isYearTo = (year: Days, month: Days): boolean =>
  year.to === month.to && lengthOf(year) >= shortestYear && lengthOf(month) <= longestMonth;
const lengthOf = ({ from, to }: Days): number => daysBetween(to, from) + 1;
const shortestYear = 365;
const longestMonth = 31;

/** Whether a period of a source stands where the report's does, among the same words. */
const isInPlace = ({ paired, near }: Rated): boolean => paired && near >= sameThing;

/**
 * Whether a report tells by its end or its beginning the very time in which the source has something: "before the end of
 * the year", "since January" for "this year".
 */
function isToldByEnd({ reading: { tokens }, stems, vocabulary }: Witness, now: Period, was: Period): boolean {
  const at = tokenAt(tokens, now.span.from);
  const isAfter = (words: ReadonlySet<number>) => [1, 2].some((n) => at >= n && words.has(stems[at - n]));
  if (now.to === was.to && now.from > was.from)
    return now.rule.endsWith('/part') && isAfter(vocabulary.stems.deadlines);
  return now.from === was.from && now.to < was.to && isAfter(vocabulary.stems.openings);
}
