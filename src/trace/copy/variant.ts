import { fold } from '../../core/boundary.js';
import type { Figure, Period } from '../../core/item.js';
import { DIGITS, MARK } from '../../core/token.js';
import { shareOf } from '../align/conversion.js';
import { hasCapital, isAlike, isName, isPerson } from '../align/name.js';
import { type Variant, wordsIn } from '../align/nearest.js';
import type { PassageIndex } from '../align/passages.js';
import type { Run } from '../align/side.js';
import {
  FIGURE,
  figureAt,
  itemsIn,
  MENTION,
  PERIOD,
  termAt,
  termSpan,
  type Witness,
  wordsOver,
} from '../align/witness.js';
import { isAddressee } from '../entity/addressee.js';
import { closenessOf, matchUnitsOf } from '../figure/compare.js';
import type { Aspect } from '../finding.js';
import { overlapOf } from '../period/compare.js';
import { isInitials } from '../words/initials.js';
import {
  AXIS,
  CONDITION,
  CONTENT,
  DENIAL,
  FUNCTION,
  NEGATION,
  NUMERAL,
  SUPERLATIVE,
} from '../words/sense.js';
import { relationsOf } from './contrast.js';

/** The two texts that a variant is of. */
export interface Texts {
  report: Witness;
  source: Witness;
  index: PassageIndex;
}

/** Some tokens of one of two texts. */
export type Told = readonly [witness: Witness, run: Run];

/** Whether a token is a mark. */
export const isMark = ({ reading: { tokens } }: Witness, token: number): boolean =>
  tokens.kind[token] === MARK;

/** A token as it stands, folded. */
export const foldedAt = (witness: Witness, token: number): string =>
  fold(wordsOver(witness, token, token + 1));

/** Words that begin with so many of the same letters may be forms of one. */
const formsShare = 4;

/** In which aspect the numbers or names that stand in one place are never the same. */
export const itemAspect = (texts: Texts, variant: Variant): Aspect | undefined =>
  isOtherFigure(texts, variant) ? 'value' : isOtherName(texts, variant) ? 'entity' : undefined;

/** Parts of a whole that are no further apart may be one, told more roughly. */
const sameShare = 0.1;

/** Whether both are numbers of one unit that no rounding brings together; one that no source has is judged as an item. */
function isOtherFigure({ report, source, index }: Texts, { now, was }: Variant): boolean {
  const [one, other] = [figureOf(report, now), figureOf(source, was)];
  if (!one || !index.has(report.key[termAt(report, now.first)])) return false;
  if (!other) return false;
  if (matchUnitsOf(one, other) === 'same') return closenessOf(one, other) === 'other';
  const [ours, theirs] = [shareOf(one), shareOf(other)];
  return ours !== undefined && theirs !== undefined && Math.abs(ours - theirs) > sameShare;
}

/** Whether both are times told in digits that have no day in common. */
export function isOtherPeriod({ report, source }: Texts, { now, was }: Variant): boolean {
  const [one, other] = [periodAt(report, now), periodAt(source, was)];
  return (
    one !== undefined &&
    other !== undefined &&
    [one, other].every(({ exact }) => /\d/u.test(exact)) &&
    overlapOf(one, other) === 'apart'
  );
}

function periodAt(witness: Witness, { first, end }: Run): Period | undefined {
  if (first >= end) return undefined;
  const term = termAt(witness, first);
  return witness.kind[term] === PERIOD ? (witness.items[witness.ref[term]] as Period) : undefined;
}

/** The figure that some tokens begin with. */
const figureOf = (witness: Witness, { first, end }: Run): Figure | undefined =>
  first < end ? figureAt(witness, termAt(witness, first)) : undefined;

/** Whether both are names, and not of the same, and a person stands for no body. */
function isOtherName(texts: Texts, { now, was }: Variant): boolean {
  const { report, source } = texts;
  const [ours, theirs] = [namedIn(texts, now), namesIn(texts, source, was)];
  if (ours.length === 0 || theirs.length === 0 || isShort(report, now, source, was)) return false;
  // "she told the paper" for "said the minister"
  if (ours.every((a) => isTold(report, a)) && !theirs.some((b) => isTold(source, b))) return false;
  return ours.every((a) =>
    theirs.every(
      (b) =>
        !isAlike(report, a, source, b) &&
        isPerson(report, a) === isPerson(source, b) &&
        !isListedWith(texts, report.key[a], b),
    ),
  );
}

const isTold = (witness: Witness, term: number): boolean =>
  isAddressee(witness, termSpan(witness, term, term + 1));

/** Whether a source lists a name together with the one that has a key: of a list a report may give a part. */
function isListedWith({ source, index }: Texts, key: number, term: number): boolean {
  for (const step of [-1, 1])
    for (let at = term + step; at >= 0 && at < source.count; at += step) {
      if (source.key[at] === key) return true;
      if (source.kind[at] !== FUNCTION && !isName(source, at, index)) break;
      if (source.parted[step > 0 ? at : at + 1] > 1) break;
    }
  return false;
}

/** The terms of some tokens that are names. */
function namesIn({ index }: Texts, witness: Witness, { first, end }: Run): number[] {
  const terms = new Set<number>();
  for (let token = first; token < end; token++) terms.add(termAt(witness, token));
  return [...terms].filter((term) => isName(witness, term, index));
}

/** The same of a report, what opens its sentence and may be a name counted. */
const namedIn = (texts: Texts, { first, end }: Run): number[] => {
  const { report, index } = texts;
  const names = namesIn(texts, report, { first, end });
  if (names.length > 0 || first >= end) return names;
  const term = termAt(report, first);
  return isBareName(report, term, index) ? [term] : [];
};

/** Whether all words with content on both sides are of names: "the Tour of the Lakes" for "the Grand Prix of Orlena". */
export const areNames = (texts: Texts, { now, was }: Variant): boolean =>
  [[texts.report, now] as const, [texts.source, was] as const].every(([witness, run]) => {
    const names = namesIn(texts, witness, run);
    return (
      names.length > 0 && contentIn(witness, run).every((token) => names.includes(termAt(witness, token)))
    );
  });

/** Whether a term with a capital that opens its sentence, and which the sources have with a capital only, may be a name. */
const isBareName = (witness: Witness, term: number, index: PassageIndex): boolean =>
  hasCapital(witness, term) && index.isCapitalised(witness.key[term]);

/** Whether a word of one side is that of the other with a prefix that denies: "a just" for "an unjust". */
export const isDeniedByPrefix = ({ report, source }: Texts, { now, was }: Variant): boolean =>
  wordsIn(report, now).some((a) =>
    wordsIn(source, was).some((b) => report.vocabulary.isOpposite(report.stems[a], source.stems[b])),
  );

/** What a term is that has content. */
const worded: ReadonlySet<number> = new Set([CONTENT, AXIS, MENTION, DENIAL, SUPERLATIVE]);

/** Whether one word with content stands where a source has another, of which nothing is known. */
export function isOtherWord(texts: Texts, { now, was }: Variant): boolean {
  const { report, source } = texts;
  if (now.end - now.first !== 1 || was.end - was.first !== 1) return false;
  if (!isWorded(report, now.first) || !isWorded(source, was.first)) return false;
  return !isShort(report, now, source, was) && !mayBeOne(texts, now.first, was.first);
}

/** Whether a token has content, or is the noun of what a number counts. */
function isWorded(witness: Witness, token: number): boolean {
  const term = termAt(witness, token);
  if (witness.kind[term] !== FIGURE) return worded.has(witness.kind[term]);
  const { unit } = witness.items[witness.ref[term]] as Figure;
  // a number is judged as such, and what stands before it with it
  return unit.kind === 'count' && token > lastOfNumber(witness, term);
}

/** The last token of a figure's term that is a word or digits of its number. */
function lastOfNumber({ reading: { tokens }, stems, vocabulary, first, end }: Witness, term: number): number {
  for (let at = end[term] - 1; at > first[term]; at--) {
    if (tokens.kind[at] === DIGITS) return at;
    const isNumber = vocabulary.match(tokens, stems, at, at + 1) > 0 && vocabulary.sense.kind !== CONTENT;
    if (isNumber) return at;
  }
  return first[term];
}

/** Whether a few words with content stand where a source has others, of which nothing is known. */
export function isOtherPhrase(texts: Texts, { now, was }: Variant): boolean {
  const { report, source } = texts;
  const [ours, theirs] = [tellingIn(report, now), tellingIn(source, was)];
  if (ours.length === 0 || theirs.length === 0 || isShort(report, now, source, was)) return false;
  return ours.every((a) => theirs.every((b) => !mayBeOne(texts, a, b)));
}

/** The words of a run that are more than joints. */
export const contentIn = (witness: Witness, run: Run): number[] =>
  wordsIn(witness, run).filter((token) => witness.kind[termAt(witness, token)] !== FUNCTION);

/** Whether a run has words with content or names, and no number, time or word that denies. */
export const isTelling = (witness: Witness, run: Run): boolean => tellingIn(witness, run).length > 0;

/** The tokens of a run that are words with content or names; none where a number, a time or what denies is among them, which is judged as such. */
function tellingIn(witness: Witness, run: Run): number[] {
  const tokens = contentIn(witness, run);
  const isJudged = tokens.some((token) => judged.has(witness.kind[termAt(witness, token)]));
  return isJudged ? [] : tokens;
}
const judged: ReadonlySet<number> = new Set([FIGURE, PERIOD, NUMERAL, NEGATION, DENIAL, CONDITION]);

/** How many words, numbers, times and names are among some tokens. */
export const termsIn = (witness: Witness, run: Run): number =>
  new Set(wordsIn(witness, run).map((token) => termAt(witness, token))).size;

/** Whether all words with content of one side may be put for those of the other; where neither has any, small words stand for small words. */
export function isInterchanged(texts: Texts, { now, was }: Variant): boolean {
  const { report, source } = texts;
  const [relation, other] = relationsOf(report, now, source, was);
  if (relation !== undefined && relation === other) return true;
  const bound = report.vocabulary.boundOf(wordsOver(report, now.first, now.end));
  if (bound && bound === report.vocabulary.boundOf(wordsOver(source, was.first, was.end))) return true;
  const [ours, theirs] = [contentIn(report, now), contentIn(source, was)];
  if (isHead(report, ours) ? hasPost(source, was) : isHead(source, theirs) && hasPost(report, now))
    return true;
  return (
    ours.every((a) => theirs.some((b) => mayBeOne(texts, a, b))) &&
    theirs.every((b) => ours.some((a) => mayBeOne(texts, a, b)))
  );
}

/** Whether words only say that somebody is at the head of something: "chief". */
const isHead = ({ stems, vocabulary }: Witness, tokens: readonly number[]): boolean =>
  tokens.length > 0 && tokens.every((token) => vocabulary.stems.heads.has(stems[token]));

/** Whether a run names a post: "Secretary-General". */
const hasPost = (witness: Witness, { first, end }: Run): boolean => {
  const { from, to } = witness.reading.tokens;
  return (
    first < end &&
    itemsIn(witness, { from: from[first], to: to[end - 1] }).some(
      (item) => item.kind === 'mention' && item.entity.type === 'post',
    )
  );
};

/** Whether a word with content of one side is of the same root as one of the other: "without success" and "successfully". */
export const areOfOneRoot = ({ report, source }: Texts, { now, was }: Variant): boolean => {
  const [ours, theirs] = [rootsIn(report, now), rootsIn(source, was)];
  return ours.some((root) => theirs.includes(root));
};

const rootsIn = (witness: Witness, run: Run): string[] =>
  contentIn(witness, run)
    .map((token) => foldedAt(witness, token))
    .filter((word) => word.length >= formsShare)
    .map((word) => word.slice(0, formsShare));

/** Whether two words may be forms of one, or be put for one another. */
function mayBeOne({ report, source }: Texts, a: number, b: number): boolean {
  if (report.stems[a] === source.stems[b]) return true;
  const term = termAt(report, a);
  // what is counted is not in a number's key
  if (report.kind[term] !== FIGURE && report.key[term] === source.key[termAt(source, b)]) return true;
  if (report.vocabulary.interchange.may(report.stems[a], source.stems[b])) return true;
  const [word, other] = [foldedAt(report, a), foldedAt(source, b)];
  return word.slice(0, formsShare) === other.slice(0, formsShare);
}

/** Whether one side is the initials of the other: "SDGs" for "Sustainable Development Goals". */
export function isShort(report: Witness, now: Run, source: Witness, was: Run): boolean {
  const [ours, theirs] = [wordsOver(report, now.first, now.end), wordsOver(source, was.first, was.end)];
  // of a full name a shortened copy leaves words out
  const isOf = (short: string, long: Witness, { first }: Run): boolean =>
    isInitials(
      short,
      wordsOver(long, first, Math.min(long.reading.tokens.count, first + 2 * short.length)),
      true,
    );
  return (
    isInitials(ours, theirs) ||
    isInitials(theirs, ours) ||
    isOf(ours, source, was) ||
    isOf(theirs, report, now)
  );
}

/** Whether of two variants each has what the source has in the other's place: "Four closed and eleven opened". */
export function areExchanged({ report, source }: Texts, one: Variant, other: Variant): boolean {
  const says = (now: Run, was: Run): boolean => {
    const [ours, theirs] = [stemsIn(report, now), stemsIn(source, was)];
    return ours.length > 0 && ours.length === theirs.length && ours.every((stem, n) => stem === theirs[n]);
  };
  // two forms of one word are no exchange
  return says(one.now, other.was) && says(other.now, one.was) && !says(one.now, one.was);
}

/** The stems of the words of some tokens that are more than joints. */
const stemsIn = (witness: Witness, run: Run): number[] =>
  contentIn(witness, run).map((token) => witness.stems[token]);
