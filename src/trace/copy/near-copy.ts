import { isOneOf, LOWER, WORD } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import { type Variant, wordsIn } from '../align/nearest.js';
import type { PassageIndex } from '../align/passages.js';
import type { Run } from '../align/side.js';
import { FIGURE, termAt, type Witness } from '../align/witness.js';
import type { Aspect } from '../finding.js';
import type { Turn } from '../statement/turn.js';
import { addedIn } from './added.js';
import { contrast, negationsIn, relates } from './contrast.js';
import { isOtherDegree } from './degree.js';
import { isDenialAdded, isDeniedBeside, isNegatedOtherwise } from './denial.js';
import { aspectPut } from './frame.js';
import { type Copy, copyOf, opens } from './index.js';
import { lostIn } from './lost.js';
import { isNamedAnew } from './named-anew.js';
import { isLessened, isLimited, isOtherRank, isPartOfWhole, isQualified } from './narrowing.js';
import { isOtherNumber, isSaidOfMore } from './number.js';
import { splicedAt } from './spliced.js';
import { isMadeCertain, isMadePast, isMadePossible, isOtherStage } from './stage.js';
import { isMadeOwn, isOtherTeller } from './teller.js';
import { isToldBeside } from './told-beside.js';
import {
  areNames,
  contentIn,
  isDeniedByPrefix,
  isInterchanged,
  isOtherPeriod,
  isOtherPhrase,
  isOtherWord,
  isShort,
  itemAspect,
  type Texts,
  termsIn,
} from './variant.js';

/** Where more words and items stand in a place something else is said. */
const longestVariant = 3;
/** And where all else is the source's word for word. */
const longestSole = 6;
/** Where more places differ a sentence is told anew. */
const fewVariants = 2;
/** So many words beside a variant are the source's. */
const context = 2;

/**
 * What a sentence of a report says otherwise that is the source's own but for a few words, some of its words left out. No
 * other reading of it is left, so that a word is enough that contrasts with the one in its place.
 */
export function variantsIn(alignment: Alignment, index: PassageIndex): Turn[] {
  const copy = copyOf(alignment, index);
  if (!copy) return [];
  return [
    ...copy.variants.flatMap((_, n) => turnOf(copy, n, alignment) ?? []),
    ...lostIn(copy, alignment),
    ...addedIn(copy, alignment),
  ];
}

/** Each of two exchanges has two places. */
const twoPairs = 4;

/** What a copy says otherwise in its variant `n`. */
function turnOf(copy: Copy, n: number, { first, end }: Alignment): Turn | undefined {
  const { report, source, sourceIndex, passage, variants, exchanged, isWordForWord } = copy;
  const { now, was } = variants[n];
  // names and numbers that changed places together are told of the same
  if (exchanged.has(n) && (exchanged.size >= twoPairs || isReordered(copy, n))) return undefined;
  const left = leftIn(variants[n]);
  const put = aspectPut(copy, variants[n]);
  const longest = isWordForWord ? longestSole : longestVariant;
  const sizeOf = areNames(copy, variants[n]) ? contentSize : termsIn;
  if (!put && Math.max(sizeOf(report, now), sizeOf(source, left)) > longest) return undefined;
  const partner = exchanged.get(n);
  // what was exchanged is told once
  if (partner === undefined ? !stands(report, variants, n) : partner < n) return undefined;
  const known = put ?? aspectOf(copy, n);
  const spliced = known ? undefined : splicedAt(copy, variants[n]);
  const aspect = known ?? spliced?.aspect;
  if (!aspect && !isOther(copy, n)) return undefined;
  if (aspect && isToldBeside(copy, variants[n])) return undefined;
  const last = variants[partner ?? n];
  return {
    aspect: aspect ?? 'wording',
    now: termsAround(report, { first: spliced?.first ?? now.first, end: last.now.end }, { first, end }),
    was: termsAround(source, { first: was.first, end: last.was.end }, passage),
    source: sourceIndex,
    isVariant: true,
    ...(!(isWordForWord && aspect) && { restsOnCopy: true as const }),
    // who it is about may be named in other words
    ...(!aspect &&
      (!isWordForWord || isNamedAnew(copy, variants[n]) || isLight(report, now)) && {
        isOpen: true as const,
      }),
  };
}

/** Whether the words of a run that have content are verbs that say little. */
function isLight(witness: Witness, run: Run): boolean {
  const content = contentIn(witness, run);
  return (
    content.length > 0 && content.every((token) => witness.vocabulary.stems.light.has(witness.stems[token]))
  );
}

/** Whether a variant has words of which nothing is known in the place of others; several tell nothing where who it is about is named. */
function isOther(copy: Copy, n: number): boolean {
  const { report, variants, words, isWordForWord } = copy;
  if (!isFewer(copy)) return false;
  if (isInterchanged(copy, variants[n]) || isParted(report, variants[n].now)) return false;
  if (tellsWhoSays(copy, variants[n]) || isOfSpeaker(copy, variants[n])) return false;
  if (isMoved(copy, variants[n])) return false;
  if (isOtherWord(copy, variants[n])) return true;
  const { now } = variants[n];
  const beside = words - wordsIn(report, now).length;
  return isWordForWord && !opens(copy, now) && beside >= besidePhrase && isOtherPhrase(copy, variants[n]);
}
/** Whether what somebody does in one text is done to him in the other: "is threatened by" for "threatens". */
function isMadePassive({ report, source }: Texts, { now, was }: Variant): boolean {
  const hasAgent = (witness: Witness, run: Run): boolean =>
    wordsIn(witness, run).some(
      (token) =>
        witness.vocabulary.stems.agents.has(witness.stems[token]) &&
        // "declined by 3%"
        witness.kind[termAt(witness, token + 1)] !== FIGURE,
    );
  const stems = contentIn(source, was).map((token) => source.stems[token]);
  return (
    hasAgent(report, now) !== hasAgent(source, was) &&
    contentIn(report, now).some((token) => stems.includes(report.stems[token]))
  );
}

/** Whether a run says of two things that both are so, in whatever form. */
const isInclusive = ({ stems, vocabulary }: Witness, { first, end }: Run): boolean =>
  vocabulary.phrases.inclusive.areIn(stems, first, end);

/** Whether two runs have something come out alike: "vote against", "reject". */
const areOfOneOutcome = ({ report, source }: Texts, { now, was }: Variant): boolean =>
  (['for', 'against'] as const).some(
    (side) =>
      report.vocabulary.outcomes[side].areIn(report.stems, now.first, now.end) &&
      source.vocabulary.outcomes[side].areIn(source.stems, was.first, was.end),
  );

/** Whether marks part some words, as what was moved there is parted from the rest. */
function isParted({ reading: { tokens } }: Witness, { first, end }: Run): boolean {
  for (let at = first; at < end; at++) if (isOneOf(tokens, at, ',;:()—')) return true;
  return false;
}

/** Whether so few places of a copy differ that it is not told anew. */
const isFewer = ({ isClose, variants }: Copy): boolean => isClose && variants.length <= fewVariants;

/** So many words beside several others are the source's. */
const besidePhrase = 10;

/** Whether a variant stands beside a word that says that somebody speaks: who does may be named in other words. */
const tellsWhoSays = (copy: Copy, { now }: Variant): boolean => {
  const { report } = copy;
  // behind the words of a sentence's middle no subject stands: "with observer states"
  const beside = opens(copy, now) ? [now.first - 1, now.end] : [now.first - 1];
  return beside.some(
    (token) =>
      token >= 0 &&
      token < report.reading.tokens.count &&
      report.vocabulary.reporting.has(report.key[termAt(report, token)]),
  );
};

/** Whether the report puts the source's words of a variant in another place: "with 9 members, is still the largest" for "remains the largest, with 9 members". */
function isMoved({ report, source, variants }: Copy, { was }: Variant): boolean {
  const stems = contentIn(source, was).map((token) => source.stems[token]);
  return variants.some(({ now, was: left }) => {
    if (left.first < left.end) return false;
    const put = contentIn(report, now).map((token) => report.stems[token]);
    const moved = stems.filter((stem) => put.includes(stem));
    return moved.length > 0 && moved.length >= stems.length - 1;
  });
}

/** Whether the source's words are of whoever speaks, whom a report names: "below what we had allowed". */
const isOfSpeaker = ({ source }: Copy, { was }: Variant): boolean =>
  wordsIn(source, was).some((token) =>
    source.vocabulary.speakers.isOf('selves', source.reading.tokens.hash[token]),
  );

/** In which aspect a copy's variant `n` never means what the source has there. */
function aspectOf(copy: Copy, n: number): Aspect | undefined {
  const { report, source, variants, exchanged, isClose, isWordForWord, isTurned } = copy;
  const variant = variants[n];
  if (isShort(report, variant.now, source, variant.was)) return undefined;
  const other =
    itemAspect(copy, variant) ??
    (isOtherRank(copy, variant) ? 'entity' : undefined) ??
    (isOtherNumber(copy, variant) || isSaidOfMore(copy, variant) ? 'value' : undefined);
  if (!isClose && !other) return undefined;
  if (opens(copy, variant.now) && isOtherTeller(copy, variant)) return 'entity';
  if (isInclusive(report, variant.now) && isInclusive(source, variant.was)) return undefined;
  if (areOfOneOutcome(copy, variant)) return undefined;
  // "without regard to" for "based on" denies nothing
  if (!other && relates(report, variant.now, source, variant.was) === 'otherwise') return 'polarity';
  if (negationsIn(report, variant.now) !== negationsIn(source, leftIn(variant)))
    return isNegatedOtherwise(copy, variant) ? 'polarity' : undefined;
  const known = other ?? contrast(report, variant.now, source, variant.was);
  // "nor do I accept it" and "rejected it" agree
  if (known && !other && isDeniedBeside(copy, variant)) return undefined;
  if (known) return known;
  if (isDeniedByPrefix(copy, variant) && !isNegatedBeside(copy, variant)) return 'polarity';
  if (exchanged.has(n)) return 'entity';
  if (isPartOfWhole(copy, variant)) return 'polarity';
  if (isFewer(copy) && isOtherDegree(copy, variant)) return 'wording';
  if (!isWordForWord) return undefined;
  if (isMadeOwn(copy, variant)) return 'entity';
  if (isLimited(copy, variant)) return 'polarity';
  if (isTurned && isDenialAdded(copy, variant)) return 'polarity';
  if (isOtherStage(copy, withFrame(copy, variant))) return 'modality';
  if (isQualified(copy, variant)) return 'modality';
  if (isMadePossible(copy, variant) && !isLeftOpen(copy)) return 'modality';
  if (isMadeCertain(copy, variant)) return 'modality';
  if (isMadePast(copy, variant) || isOtherPeriod(copy, variant)) return 'period';
  if (isLessened(copy, variant)) return 'polarity';
  return isMadePassive(copy, variant) ? 'polarity' : undefined;
}

/** Whether another place of a copy loses a negation, or has one more: "was unaware" for "was not aware". */
const isNegatedBeside = ({ report, source, variants }: Copy, variant: Variant): boolean =>
  variants.some(
    (other) =>
      other !== variant && negationsIn(report, other.now) % 2 !== negationsIn(source, leftIn(other)) % 2,
  );

/** Whether common words changed their places alone, in a language in which that says nothing: «вину признала полностью». */
function isReordered({ report, variants, exchanged }: Copy, n: number): boolean {
  if (!report.vocabulary.isFreeInOrder) return false;
  const places = [variants[n], variants[exchanged.get(n) ?? n]];
  return places.every(({ now }) =>
    wordsIn(report, now).every((token) => report.reading.tokens.shape[token] === LOWER),
  );
}

/** A variant with the words before it that lead to what the report gives: "intend" of "intend to host". */
const withFrame = ({ report, start }: Copy, { now, was }: Variant): Variant =>
  now.first === start ? { now: { first: leadStart(report, start), end: now.end }, was } : { now, was };

/** So many words before what a report gives may belong to it. */
const longestLead = 3;

/** The first of the few words before a token that nothing parts from it. */
function leadStart({ reading: { tokens } }: Witness, token: number): number {
  let first = token;
  while (first > 0 && token - first < longestLead && tokens.kind[first - 1] === WORD) first--;
  return first;
}

/** Whether the source leaves open what it says: "whether the dam broke". */
const isLeftOpen = ({ source, passage }: Copy): boolean =>
  source.key.subarray(passage.first, passage.end).some((key) => source.vocabulary.keys.doubts.has(key));

/** The source's tokens of a variant; of what is left out only those right before what is kept, where a negation counts. */
const leftIn = ({ now, was }: Variant): Run =>
  now.first < now.end ? was : { first: Math.max(was.first, was.end - longestVariant), end: was.end };

/** Whether a variant stands among words that are the source's; what is left out beside it takes nothing from that. */
function stands(report: Witness, variants: readonly Variant[], n: number): boolean {
  const { now } = variants[n];
  const isChanged = (other: Variant) => other === variants[n] || other.now.first < other.now.end;
  const others = variants.filter(isChanged);
  const at = others.indexOf(variants[n]);
  const [before, after] = [others[at - 1], others[at + 1]];
  const room = [
    before && { first: before.now.end, end: now.first },
    after && { first: now.end, end: after.now.first },
  ];
  return room.every((run) => !run || wordsIn(report, run).length >= context);
}

/** The same for those that are more than joints: "the Tour of the Lakes" is a name of two. */
const contentSize = (witness: Witness, run: Run): number =>
  new Set(contentIn(witness, run).map((token) => termAt(witness, token))).size;

/** The terms that some tokens are in, and one more on each side: a word alone tells little. */
function termsAround(witness: Witness, { first, end }: Run, within: Run): Run {
  return {
    first: Math.max(within.first, termAt(witness, first) - 1),
    end: Math.min(within.end, termAt(witness, Math.max(first, end - 1)) + 2),
  };
}
