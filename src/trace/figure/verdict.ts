import type { Figure } from '../../core/item.js';
import { isAligned, itemAt } from '../align/candidates.js';
import { isInWordsOf, looselyNamed } from '../align/conversion.js';
import type { Alignment } from '../align/index.js';
import { memberTold } from '../align/members.js';
import type { PassageIndex } from '../align/passages.js';
import { standsBroken, standsInWords } from '../align/presence.js';
import { PERIOD, passageOf } from '../align/witness.js';
import type { Change, Finding } from '../finding.js';
import { whyFigure, whyNoFigure, whyPerhapsReckoned, whyPerhapsUnit } from '../why.js';
import { isSameText } from '../words/typography.js';
import { changesFrom, isOfLists } from './changes.js';
import { closenessOf, figureChanges, matchUnitsOf } from './compare.js';
import { isNoEvidence, isUnmissed } from './evidence.js';
import { followsFrom, leftOver, reckonedFrom } from './following.js';
import { hasTurnedDigits, likelyMisprint } from './misprint.js';
import { partOf } from './part.js';
import {
  areOfTwoKinds,
  isCounterpart,
  isInPlace,
  isInSlot,
  isRelation,
  isShare,
  likeliestOf,
  type Rated,
  ratedFor,
  sameThing,
} from './rating.js';
import { rivalOf } from './rival.js';
import { toldApartFrom } from './step.js';
import { turnedBeside } from './turned.js';

/** The finding for a figure of the report, term `i` of an alignment. */
export function judgeFigure(alignment: Alignment, i: number, index: PassageIndex): Finding | undefined {
  const { report, first } = alignment;
  const now = itemAt(report, first + i) as Figure;
  const rated = ratedFor(alignment, i, index, now);
  const member = memberOf(rated, alignment, i, index);
  const best = member?.one ?? likeliestOf(rated, alignment, i, index, now);
  if (best?.closeness !== 'equal' && standsBroken(alignment, i, index)) return undefined;
  const isOther = (best?.closeness !== 'equal' && best?.closeness !== 'rounded') || best?.unit === 'other';
  const isSet = best && mayFill(now, best.was) && (isInSlot(best) || isInPlace(alignment, i, best, index));
  const isFollowing = isOther && !(isSet && !areOfTwoKinds(now, best.was));
  // a number whose digits were turned round is the sum of others by chance
  const isMeant = (found: Finding | undefined) =>
    found !== undefined && !hasTurnedDigits(now, alignment, index) ? found : undefined;
  const isInOtherMoney = best !== undefined && isOtherMoney(best, now);
  const explained =
    isOther &&
    !isInOtherMoney &&
    isMeant((isFollowing ? followsFrom : leftOver)(now, rated, alignment, index));
  const turned = turnedBeside(now, rated, alignment, i, index);
  if (turned) return turned;
  if (explained) return explained;
  if (!best || !(isInOtherMoney || isCounterpart(best, now))) {
    if (standsInWords(alignment, i, index)) return undefined;
    const told = isMeant(toldBefore(alignment, i, index, now));
    if (told) return told;
    if (isUnmissed(alignment, index, now)) return undefined;
    return (
      isMeant(reckonedFrom(now, alignment, index)) ??
      misprinted(alignment, now, index) ?? {
        item: now,
        // shares and multiples in words are mostly an editor's own
        verdict: isReckonedInWords(now) ? 'unsure' : 'unsupported',
        changes: [],
        why: isReckonedInWords(now) ? whyPerhapsReckoned(now) : whyNoFigure(now),
      }
    );
  }
  if (isNoEvidence(alignment, i, index, now, best, rated)) return undefined;
  const source = index.sources[best.source];
  // the report tells by a word that it is not the other one
  const isApart = toldApartFrom(best, alignment, i, index);
  const others = member || isApart ? rated.filter((one) => !member?.isBeside(one) && !isApart?.(one)) : rated;
  const changes = changesFrom(now, best, alignment, i, index, others);
  if (member?.isOther && changes.length === 0)
    changes.push({ aspect: 'measure', was: best.was.exact, now: now.exact });
  const mayBeAnother =
    best.closeness === 'equal' && best.unit !== 'other' && changes.every(({ aspect }) => aspect === 'bound');
  const rival =
    mayBeAnother && !isOfLists(source, best.term) ? rivalOf(now, alignment, i, index, others) : undefined;
  if (rival) changes.push({ aspect: 'measure', was: rival.was.exact, now: now.exact });
  const part = mayBeAnother && !rival ? partOf(best, alignment, i, index) : undefined;
  if (part) changes.push({ aspect: 'value', was: part.exact, now: now.exact });
  // what stands elsewhere, among other words, gainsays nothing
  const isClosest = best.close && isAligned(best, alignment.passages.slice(0, 1), index);
  const isAmong = best.near >= sameThing / 2 || !index.speaks(report.vocabulary);
  if (changes.length > 0 && !rival && !part && !isClosest && !isAmong) return undefined;
  // what is "tons" elsewhere may be tonnes here
  const isLoose =
    changes.length === 0 &&
    source.vocabulary === report.vocabulary &&
    looselyNamed(best.was, now) !== undefined &&
    !isInWordsOf(now, best.was);
  if (isLoose) {
    const change: Change = { aspect: 'unit', was: best.was.exact, now: now.exact };
    return {
      item: now,
      verdict: 'unsure',
      source: { id: source.id, spans: [best.was.span], exact: best.was.exact },
      changes: [change],
      why: whyPerhapsUnit(change),
    };
  }
  const verdict =
    changes.length > 0
      ? 'altered'
      : best.closeness === 'roundedSilently' || now.malformed
        ? 'unsure'
        : best.closeness === 'equal' && isSameText(now.exact, best.was.exact)
          ? 'verbatim'
          : 'faithful';
  return {
    item: now,
    verdict,
    source: { id: source.id, spans: [best.was.span], exact: best.was.exact },
    changes,
    why: whyFigure(now, best.was, verdict, best.closeness, changes),
  };
}

/** A figure of a source that tells several in one go. */
interface OfSeveral {
  one: Rated;
  /** Whether the report has it with the words of another. */
  isOther: boolean;
  /** Whether another figure is of the same sentence. */
  isBeside: (other: Rated) => boolean;
}

/** The figure of a source that tells several in one go, of which the report tells that one, or by its words another. */
function memberOf(
  rated: readonly Rated[],
  alignment: Alignment,
  i: number,
  index: PassageIndex,
): OfSeveral | undefined {
  const { report, first } = alignment;
  const { outOf, rule } = itemAt(report, first + i) as Figure;
  const isOfBoth = outOf !== undefined && !rule.endsWith('/part');
  if (!index.speaks(report.vocabulary)) return undefined;
  const told = rated.flatMap((one) => {
    if (!one.close || one.closeness !== 'equal' || one.unit === 'other') return [];
    const member = memberTold(alignment, first + i, index.sources[one.source], one.term);
    if (!member) return [];
    const { isOther, labels } = member;
    const passage = passageOf(index.sources[one.source], one.term);
    const isBeside = (other: Rated) =>
      other !== one &&
      other.source === one.source &&
      passageOf(index.sources[one.source], other.term) === passage;
    // times are compared as such
    if (isOther && labels.every((label) => report.kind[label] === PERIOD)) return [];
    return { one, isOther, isBeside };
  });
  // "nine of the eleven" is of both
  return told.find(({ isOther }) => !isOther) ?? (isOfBoth ? undefined : told[0]);
}

/** Whether a figure tells in words what part or how many times as much something is, or by what part of a unit it changed. */
const isReckonedInWords = (now: Figure): boolean =>
  !/\d/u.test(now.exact) && (isShare(now) || isRelation(now));

/** Whether a sum in the place of the source's is the same to the number, but in another currency. */
const isOtherMoney = ({ paired, closeness, like }: Rated, now: Figure): boolean =>
  paired &&
  closeness === 'equal' &&
  now.unit.kind === 'currency' &&
  like.unit.kind === 'currency' &&
  now.unit.code !== like.unit.code &&
  matchUnitsOf(now, like) === 'other';

/** Whether a figure may be another one's in the same place; how much more or less something is may be reckoned anew. */
const mayFill = ({ change, unit }: Figure, was: Figure): boolean => {
  const isPercent = unit.kind === 'percent';
  return isPercent === (was.unit.kind === 'percent') && (change === null || isPercent);
};

/** The finding for a figure that no source gives, where they give one that it may have been miswritten from. */
function misprinted(alignment: Alignment, now: Figure, index: PassageIndex): Finding | undefined {
  const found = likelyMisprint(now, alignment, index);
  if (!found) return undefined;
  const { id, vocabulary } = index.sources[found.source];
  const { was } = found;
  const closeness = closenessOf(now, was);
  // so little is shared that a hedge may stand there in other words
  const changes = figureChanges(now, was, closeness, vocabulary).filter(({ aspect }) => aspect !== 'bound');
  const verdict = changes.length > 0 ? 'altered' : 'faithful';
  return {
    item: now,
    verdict,
    source: { id, spans: [was.span], exact: was.exact },
    changes,
    why: whyFigure(now, was, verdict, closeness, changes),
  };
}

/** The finding for a figure that goes on from the sentence before: "five years ago it had been 48 percent". */
function toldBefore(alignment: Alignment, i: number, index: PassageIndex, now: Figure): Finding | undefined {
  const { passages, before } = alignment;
  if (before.length === 0) return undefined;
  const wider = { ...alignment, passages: [...passages, ...before.slice(0, nearestBefore)] };
  return followsFrom(now, ratedFor(wider, i, index, now), wider, index);
}

/** So many passages that the sentence before rests on are looked at. */
const nearestBefore = 2;
