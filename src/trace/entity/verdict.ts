import { isInLabel } from '../../core/doc.js';
import type { Mention } from '../../core/item.js';
import { type Candidate, candidatesFor, isAligned, itemAt } from '../align/candidates.js';
import { crossed, exchanged, isTurnedRound } from '../align/crossing.js';
import { type Alignment, coverageBeside } from '../align/index.js';
import { isOtherAcross } from '../align/name-across.js';
import { nearness, surroundingsOf } from '../align/nearness.js';
import type { PassageIndex } from '../align/passages.js';
import { standsInWords } from '../align/presence.js';
import { noTerm, outsideOfSaid } from '../align/telling.js';
import { itemsIn, mentionKey, passageOf, termSpan, type Witness, wordsOver } from '../align/witness.js';
import type { Change, Finding } from '../finding.js';
import { whyAddressee, whyAttribute, whyEntity, whyNoEntity } from '../why.js';
import { isInitialled, isInitials } from '../words/initials.js';
import { soundOf } from '../words/name-sound.js';
import { FUNCTION } from '../words/sense.js';
import { isSameName, isSameText } from '../words/typography.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { isAddressee } from './addressee.js';
import { hasMembersOf } from './party-name.js';
import { isCalledShort, isInitialsOfBody } from './short-name.js';
import { type OtherTitle, otherTitle } from './title.js';
import {
  isAttribute,
  isBesideSame,
  isExplaining,
  isOfRegion,
  isOwner,
  isPlacing,
} from './told-of-country.js';

/** From here on the words around two names say that they stand for the same. */
const sameThing = 0.4;

/** From here on a name stands in the very place of another. */
const inSlot = 0.7;

/** Whether a name is known by its letters alone. */
const isSpelt = ({ entity: { type } }: Mention): boolean => type === 'place' || type === 'person';

/** A name that no source has is missed where the rest of its sentence is so far theirs; a person's sooner. */
const mostly = 0.5;
const barely = 0.3;

/** Whether a name is that of who speaks, at the head of a turn: nothing is said of him there. */
const isLabel = ({ reading: { doc } }: Witness, { span }: Mention): boolean => isInLabel(doc, span.from);

/** The finding for a name in the report, term `i` of an alignment. */
export function judgeMention(alignment: Alignment, i: number, index: PassageIndex): Finding | undefined {
  const { report, first, end, passages } = alignment;
  const at = first + i;
  const now = itemAt(report, at) as Mention;
  const surroundings = surroundingsOf(report, at, first, end, index);
  const rated = candidatesFor(alignment, i, index).flatMap((candidate) => {
    const source = index.sources[candidate.source];
    const was = itemAt(source, candidate.term) as Mention;
    if (was.entity.type !== now.entity.type) return [];
    const near = nearness(surroundings, source, candidate.term);
    const { source: from, term, close, paired } = candidate;
    return [{ source: from, term, close, paired, was, same: isSame(report, now, source, was), near }];
  });
  const same = rated
    .filter((one) => one.same)
    .sort((a, b) => Number(b.close) - Number(a.close) || b.near - a.near)[0];
  const isForeign = !index.speaks(report.vocabulary);
  const isTold = isAddressee(report, now.span);
  const others = rated.filter(
    ({ close, same, was, source: from }) =>
      close &&
      !same &&
      !isLabel(index.sources[from], was) &&
      !(isTold && !isAddressee(index.sources[from], was.span)) &&
      !mayBeHead(now, report, was, index.sources[from]) &&
      (!isForeign || isOtherAcross(now, report, was, index.sources[from], index)),
  );
  // the passage has the name, though it was not read as one there
  const isUnread =
    standsInWords(alignment, i, index) && !rated.some((one) => one.same && isAligned(one, passages, index));
  if (isUnread) return undefined;
  const isSeat = hasPower(alignment, now, index);
  // the country whose money all of the sources' is they need not name
  const isHome = isCountryOf(now, index.currency);
  // of "Kenya sold tea to Egypt and bought sugar" it is Kenya that bought
  const isSubject = same !== undefined && areSubjects(alignment, i, same, index);
  const swapped = isSubject
    ? undefined
    : crossed(
        alignment,
        i,
        index,
        rated.filter((one) => one.same),
        others.filter((one) => isUnsaidOrExchanged(alignment, i, index, same, one)),
      );
  if (swapped && !isSeat && !isForeign && !isHome)
    return swappedFor(now, swapped.was, index.sources[swapped.source]);
  // whose statement it is stands for "we" anywhere
  const isOwn = same !== undefined && opensWith(index.sources[same.source], report.key[at]);
  const other = others
    .filter(
      (one) =>
        now.entity.type !== 'country' ||
        !isPlacing(alignment, i, index) ||
        isBesideSame(alignment, i, one, index),
    )
    .filter((one) => !isOwn || isAligned(one, passages.slice(0, 1), index))
    .filter((one) => !isSaid(report, first, end, index.sources[one.source].key[one.term]))
    .sort((a, b) => Number(b.paired) - Number(a.paired) || b.near - a.near)[0];
  // the sources have the words, though elsewhere they were not read as a name
  const isUnknown = same !== undefined || isForeign || !hasWords(alignment, now, index);
  const isSwapped =
    other !== undefined &&
    !(isSeat && !other.paired) &&
    !(isForeign && isWithinPassages(now, alignment, index)) &&
    (isUnknown || (!isForeign && other.paired && other.near >= inSlot)) &&
    other.near >= (isHome ? inSlot : isOwn ? 1.4 * sameThing : sameThing) &&
    (other.paired || (!isHome && (same?.near ?? 0) < sameThing / 3)) &&
    other.near > (same?.near ?? 0) + (same && isAligned(same, passages, index) ? 0.3 : 0);
  if (isSwapped) return swappedFor(now, other.was, index.sources[other.source]);
  if (same && isTurnedRound(alignment, i, same, index))
    return turnedRound(now, same.was, index.sources[same.source]);
  if (same) {
    const titled = now.entity.type === 'person' && !isForeign ? otherTitle(report, now, index) : undefined;
    return titled ? underOtherTitle(now, report, titled) : found(now, same.was, index.sources[same.source]);
  }
  const namesake = index.speaks(report.vocabulary) && rated.find((one) => isNamesake(now, one.was));
  if (namesake) return swappedFor(now, namesake.was, index.sources[namesake.source]);
  if (
    isSeat ||
    hasSeatOf(now, alignment, index) ||
    hasWords(alignment, now, index) ||
    isCalledShort(now, report, index) ||
    isInitialsOfBody(now, index)
  )
    return undefined;
  // a name in another script may be there and not be known again; countries and organisations have ids
  if (isForeign && (now.entity.type !== 'country' || isAttribute(now, report))) return undefined;
  // what an editor adds for his readers stands among other words than the source's
  const needed = now.entity.type === 'person' || isForeign ? barely : mostly;
  const isOutside = outsideOfSaid(alignment, at);
  // who says something is put to it in words of the report's own
  const coverage =
    isOutside === noTerm ? alignment.coverage : coverageBeside(alignment, at, at + 1, index, isOutside);
  if (now.entity.type === 'post' || coverage < needed) return undefined;
  // which part of the world somebody is of an editor knows
  if (now.entity.type === 'place' && isOfRegion(now, report)) return undefined;
  // of which country something is an editor knows too, unless the passage tells it of another
  if (isAttribute(now, report))
    return others.length > 0
      ? { item: now, verdict: 'unsure', changes: [], why: whyAttribute(now) }
      : undefined;
  if (
    now.entity.type === 'country' &&
    (isPlacing(alignment, i, index) || isOwner(alignment, i) || isExplaining(alignment, i))
  )
    return undefined;
  if (now.entity.type === 'place' && index.hasBeginning(now.exact)) return undefined;
  // a speech does not tell where it is given
  if (isTold) return { item: now, verdict: 'unsure', changes: [], why: whyAddressee(now) };
  return { item: now, verdict: 'unsupported', changes: [], why: whyNoEntity(now) };
}

/** Whether a name opens its sentence in both texts. */
function areSubjects(
  alignment: Alignment,
  i: number,
  { source: at, term }: Candidate,
  index: PassageIndex,
): boolean {
  const { report, first } = alignment;
  const source = index.sources[at];
  return opens(report, first + i, first) && opens(source, term, source.start[passageOf(source, term)]);
}

/** Whether nothing but small words stands before a term in its passage. */
const opens = ({ kind }: Witness, at: number, first: number): boolean =>
  kind.subarray(first, at).every((one) => one === FUNCTION);

/** Whether the report does not have another name as well, or each of the two stands in the other's place. */
function isUnsaidOrExchanged(
  alignment: Alignment,
  i: number,
  index: PassageIndex,
  same: Candidate | undefined,
  other: Candidate,
): boolean {
  const { report, first, pair } = alignment;
  const key = index.sources[other.source].key[other.term];
  const j = pair.findIndex((_, n) => report.key[first + n] === key);
  return j < 0 || (same !== undefined && exchanged(alignment, i, j, index, same, other));
}

/** Whether a country's money has a code, which begins with the country's (ISO 4217). */
const isCountryOf = ({ entity: { type, id } }: Mention, currency: string | undefined): boolean =>
  type === 'country' && id !== undefined && currency?.slice(0, 2) === id;

/** Whether one of two posts is told by a word that may stand for any: "the head of the bank". */
const mayBeHead = (now: Mention, report: Witness, was: Mention, source: Witness): boolean =>
  now.entity.type === 'post' && (isHead(now, report) || isHead(was, source));

const isHead = ({ exact }: Mention, { vocabulary }: Witness): boolean =>
  vocabulary.keysOf(exact).some((key) => vocabulary.stems.heads.has(key));

/** Whether the passages have a name, be it inside the words of a number: "89 Russian regions". */
function isWithinPassages(now: Mention, { report, passages }: Alignment, index: PassageIndex): boolean {
  return passages.some(({ source: at, passage }) => {
    const source = index.sources[at];
    const span = termSpan(source, source.start[passage], source.start[passage + 1]);
    return itemsIn(source, span).some(
      (was) =>
        was.kind === 'mention' && was.entity.type === now.entity.type && isSame(report, now, source, was),
    );
  });
}

const swappedFor = (now: Mention, was: Mention, source: Witness): Finding =>
  otherwise(now, was, source, { aspect: 'entity', was: was.exact, now: now.exact });

/** The finding for a person with a post that is not his. */
function underOtherTitle(now: Mention, report: Witness, { now: title, was, source }: OtherTitle): Finding {
  const { tokens } = source.reading;
  const span = { from: tokens.from[was.first], to: tokens.to[was.end - 1] };
  const words = wordsOver(report, title.first, title.end);
  const change = { aspect: 'entity' as const, was: wordsOver(source, was.first, was.end), now: words };
  return {
    item: now,
    verdict: 'altered',
    source: { id: source.id, spans: [span], exact: change.was },
    changes: [change],
    why: whyEntity(change),
  };
}

const turnedRound = (now: Mention, was: Mention, source: Witness): Finding =>
  otherwise(now, was, source, { aspect: 'direction', was: was.exact, now: now.exact });

function otherwise(now: Mention, was: Mention, source: Witness, change: Change): Finding {
  return {
    item: now,
    verdict: 'altered',
    source: { id: source.id, spans: [was.span], exact: was.exact },
    changes: [change],
    why: whyEntity(change),
  };
}

function found(now: Mention, was: Mention, source: Witness): Finding {
  const isVerbatim = isSameText(now.exact, was.exact);
  return {
    item: now,
    verdict: isVerbatim ? 'verbatim' : 'faithful',
    source: { id: source.id, spans: [was.span], exact: was.exact },
    changes: [],
    why: whyEntity(undefined, now.exact, was.exact),
  };
}

/** How many passages tell at a document's beginning whose words it gives. */
const opening = 2;

/** Whether a document names somebody in its first passages. */
const opensWith = ({ key, start, passages }: Witness, name: number): boolean =>
  key.subarray(0, start[Math.min(opening, passages)]).includes(name);

/** Whether two mentions name the same: by id, or one by a part of the other's words ("Salvaterra"), in any alphabet. */
function isSame({ vocabulary }: Witness, a: Mention, { vocabulary: other }: Witness, b: Mention): boolean {
  if (a.entity.id !== undefined && a.entity.id === b.entity.id) return true;
  if (isSameName(a.exact, b.exact) || isInitialled(a.exact, b.exact)) return true;
  if (areInitials(vocabulary, a, b) || areInitials(other, b, a)) return true;
  if (isWithin(vocabulary.keysOf(a.entity.name), vocabulary.keysOf(b.entity.name))) return true;
  const areSpelt = a.entity.type === b.entity.type && isSpelt(a);
  const powers = a.entity.type === 'place' ? vocabulary.powersAt(a.entity.name) : [];
  if (powers.length > 0 && other.powersAt(b.entity.name).some((power) => powers.includes(power))) return true;
  return areSpelt && isWithin(soundOf(a.entity.name), soundOf(b.entity.name));
}

/** Whether one of two names is the initials of the other, and none of the tables' own: "the ONS", "Office for National Statistics". */
const areInitials = (vocabulary: Vocabulary, { exact, entity: { type, id } }: Mention, full: Mention) =>
  type !== 'person' &&
  !(id !== undefined && vocabulary.knowsOrganisation(id)) &&
  isInitials(exact, full.exact);

/** Whether two persons share their first name or their last one, and the other differs by more than how it is spelt. */
function isNamesake(a: Mention, b: Mention): boolean {
  if (a.entity.type !== 'person' || b.entity.type !== 'person') return false;
  const [one, other] = [soundOf(a.entity.name), soundOf(b.entity.name)];
  if (one.length < 2 || other.length < 2) return false;
  const [firsts, lasts] = [0, -1].map((n) => [one.at(n) as string, other.at(n) as string]);
  // "Bob" may be short for "Robert", "A." for "Anna", "Tommy" for "Thomas"
  const isOther = firsts[0].slice(0, 2) !== firsts[1].slice(0, 2);
  const areLong = firsts.every((name) => name.length >= longName);
  const isOtherFirst =
    lasts[0] === lasts[1] &&
    firsts.every((name) => name.length > 2) &&
    (firsts[0][0] !== firsts[1][0] || (areLong && isOther));
  const isOtherLast = firsts[0] === firsts[1] && lasts[0] !== lasts[1];
  return isOtherFirst || isOtherLast;
}

/** First names of so many letters are hardly short for others that begin otherwise. */
const longName = 5;

/** Whether the fewer of two names' words are all among the other's. */
function isWithin<K>(one: readonly K[], other: readonly K[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((key) => long.includes(key));
}

const isSaid = ({ key }: Witness, first: number, end: number, wanted: number): boolean => {
  for (let at = first; at < end; at++) if (key[at] === wanted) return true;
  return false;
};

/** Whether the sources have the words of a name, though they were not found to be one; a body's in one passage, where the tables know it all of them. */
function hasWords({ report }: Alignment, { exact, entity }: Mention, index: PassageIndex): boolean {
  const { vocabulary } = report;
  if (entity.type === 'organisation' && hasMembersOf(report, exact, index)) return true;
  const words = vocabulary.keysOf(exact);
  // by any of its names: "the Central Bank" for «ЦБ»
  if (entity.id !== undefined && vocabulary.knowsOrganisation(entity.id))
    return [words, vocabulary.keysOf(entity.name)].some((name) => index.mostTogether(name) >= name.length);
  const isLong = exact.split(' ').length > shortName;
  const needed = words.length - (isLong ? 1 : 0);
  if (entity.type !== 'organisation' || words.length < shortName)
    return words.filter((word) => index.hasWord(word)).length >= needed;
  return index.mostTogether(words) >= needed;
}

/** In a name of more words one may be no part of it: "the Security Council on Thursday". */
const shortName = 3;

/** Whether a name stands for a power that the sources name: "Brussels" for the Commission. */
function hasPower({ report }: Alignment, { entity }: Mention, index: PassageIndex): boolean {
  const powers = report.vocabulary.powersAt(entity.name);
  return powers.length > 0 && powers.some((power) => index.has(mentionKey(power)));
}

/** Whether a passage has a place say or promise something for the country's government that has its seat there: "Moscow said" for "Russia said". */
const hasSeatOf = (
  { entity: { type, id } }: Mention,
  { passages }: Alignment,
  { sources }: PassageIndex,
): boolean =>
  type === 'country' &&
  id !== undefined &&
  passages.some(({ source: at, passage }) => {
    const { start, vocabulary } = sources[at];
    const span = termSpan(sources[at], start[passage], start[passage + 1]);
    return itemsIn(sources[at], span).some((item) => {
      const name =
        item.kind === 'attribution' ? item.source?.name : item.kind === 'pledge' ? item.by : undefined;
      return name && vocabulary.powersAt(name).includes(id);
    });
  });
