import { fold } from '../../core/boundary.js';
import type { Figure } from '../../core/item.js';
import { DIGITS, GLUED } from '../../core/token.js';
import { isName } from '../align/name.js';
import { type Variant, wordsIn } from '../align/nearest.js';
import type { Run } from '../align/side.js';
import { FIGURE, passageOf, termAt, type Witness, wordsOver } from '../align/witness.js';
import { FUNCTION } from '../words/sense.js';
import { areExchanged, contentIn, isTelling, type Texts } from './variant.js';

/** Of the places where a report and a source differ those where they may say two things, each as one variant. */
export function toldOtherwise(texts: Texts, variants: readonly Variant[]): Variant[] {
  const told = withNamesWhole(texts, variants).filter(
    (variant) =>
      !isSameTerm(texts, variant) && !isSameOrdinal(texts, variant) && !isSameLevel(texts, variant),
  );
  return told.filter(
    (one, n) => ![told[n - 1], told[n + 1]].some((other) => other && isListedTwo(texts, one, other)),
  );
}

/** A name stands behind no more words that a report leaves out. */
const farthest = 16;

/**
 * Variants of which the last, where a copy ends in a name behind a small word, is against the name that the source has behind
 * that word further on: "awarded the contract to Curata" for "awarded the contract for 40 buses to Medisys".
 */
export function withNameBehind(texts: Texts, variants: readonly Variant[], last: number): Variant[] {
  const { report, source, index } = texts;
  const end = variants.at(-1);
  const isLast = end !== undefined && end.now.end === last + 1 && end.now.end - end.now.first > 1;
  if (!isLast || contentIn(report, { first: end.now.first, end: end.now.first + 1 }).length > 0)
    return [...variants];
  const now = { first: end.now.first + 1, end: end.now.end };
  const isOfName = (witness: Witness, token: number): boolean =>
    token < witness.reading.tokens.count && isName(witness, termAt(witness, token), index);
  if (!wordsIn(report, now).every((token) => isOfName(report, token))) return [...variants];
  const passage = passageOf(source, termAt(source, end.was.first));
  const until = source.start[passage + 1];
  const terms = {
    first: termAt(source, end.was.first),
    end: Math.min(until, termAt(source, end.was.first) + farthest),
  };
  if (source.key.subarray(source.start[passage], until).includes(report.key[termAt(report, now.first)]))
    return [...variants];
  const found: number[] = [];
  for (let at = terms.first; at + 1 < terms.end; at++)
    if (
      source.stems[source.first[at]] === report.stems[end.now.first] &&
      isOfName(source, source.first[at + 1])
    )
      found.push(at + 1);
  if (found.length !== 1) return [...variants];
  const was = { first: source.first[found[0]], end: source.end[found[0]] };
  while (
    termAt(source, was.end) < until &&
    isOfName(source, was.end) &&
    !source.parted[termAt(source, was.end)]
  )
    was.end++;
  return [...variants.slice(0, -1), { now, was }];
}

/**
 * Variants of which those are one that stand in one name: "Compact for Migration" for "Pact for the Future"; or that have a
 * number on either side of a word: "Agenda 2063" for "2030 Agenda".
 */
function withNamesWhole({ report, source }: Texts, variants: readonly Variant[]): Variant[] {
  const whole: Variant[] = [];
  for (const variant of variants) {
    const before = whole.at(-1);
    const moved = before && movedNumber(report, source, before, variant);
    if (moved) {
      whole[whole.length - 1] = moved;
      continue;
    }
    const isOne =
      before !== undefined &&
      [before, variant].every(({ now, was }) => hasName(report, now) && hasName(source, was)) &&
      isJoint(report, { first: before.now.end, end: variant.now.first });
    if (!isOne) whole.push(variant);
    else
      whole[whole.length - 1] = {
        now: { first: before.now.first, end: variant.now.end },
        was: { first: before.was.first, end: variant.was.end },
      };
  }
  return whole;
}

/** The number that stands before a word on one side, and behind it on the other, as one variant. */
function movedNumber(
  report: Witness,
  source: Witness,
  before: Variant,
  variant: Variant,
): Variant | undefined {
  const between = variant.now.first - before.now.end;
  if (between < 1 || between > longestJoint) return undefined;
  for (const [one, other] of [
    [before, variant],
    [variant, before],
  ]) {
    const isApart =
      isEmpty(one.now) && isEmpty(other.was) && isNumber(source, one.was) && isNumber(report, other.now);
    if (isApart) return { now: other.now, was: one.was };
  }
  return undefined;
}

const isEmpty = ({ first, end }: Run): boolean => first >= end;

/** Whether some tokens are one number in digits. */
const isNumber = ({ reading: { tokens } }: Witness, { first, end }: Run): boolean =>
  end - first === 1 && tokens.kind[first] === DIGITS;

/** Whether a word with content among some tokens has a capital. */
const hasName = (witness: Witness, run: Run): boolean =>
  contentIn(witness, run).some((token) => /^\p{Lu}/u.test(wordsOver(witness, token, token + 1)));

/** So many words join the words of a name. */
const longestJoint = 2;

/** Whether some tokens are a few small words, with no mark among them. */
const isJoint = (witness: Witness, run: Run): boolean =>
  run.end - run.first <= longestJoint &&
  wordsIn(witness, run).length === run.end - run.first &&
  contentIn(witness, run).length === 0;

/** Whether a variant is within two numbers that say the same: "percent" for "per cent". What is counted is not in their keys. */
function isSameTerm({ report, source }: Texts, { now, was }: Variant): boolean {
  if (now.first >= now.end || was.first >= was.end) return false;
  const [one, other] = [termAt(report, now.first), termAt(source, was.first)];
  // two forms of a word may say two things: "developing" and "developed"
  const isForm = now.end - now.first === 1 && report.stems[now.first] === source.stems[was.first];
  // "co-operation" and "cooperation"
  if (lettersOf(report, glued(report, now)) === lettersOf(source, glued(source, was))) return true;
  const isWhole = now.end <= report.end[one] && was.end <= source.end[other];
  if (report.kind[one] !== FIGURE)
    return isWhole && !isForm && report.kind[one] !== FUNCTION && report.key[one] === source.key[other];
  const isSame = report.key[one] === source.key[other];
  if (!isSame || (report.items[report.ref[one]] as Figure).unit.kind === 'count') return false;
  return isWhole;
}

/** Some tokens with those to which a hyphen joins them. */
function glued({ reading: { tokens } }: Witness, { first, end }: Run): Run {
  const isHyphen = (at: number): boolean => tokens.gap[at] === GLUED && tokens.text[tokens.from[at]] === '-';
  const from = first > 1 && tokens.gap[first] === GLUED && isHyphen(first - 1) ? first - 2 : first;
  const after = isHyphen(end) && tokens.gap[end + 1] === GLUED ? end + 2 : end;
  return { first: from, end: after };
}

/** The letters and digits of some tokens. */
const lettersOf = (witness: Witness, { first, end }: Run): string =>
  fold(wordsOver(witness, first, end)).replace(/[^\p{L}\p{N}]/gu, '');

/** Whether both are the same ordinal, in digits and in words. */
function isSameOrdinal({ report, source }: Texts, { now, was }: Variant): boolean {
  const [one, other] = [wordsOver(report, now.first, now.end), wordsOver(source, was.first, was.end)];
  const number = report.vocabulary.forms.ordinalOf(one);
  return number !== undefined && number === source.vocabulary.forms.ordinalOf(other);
}

/** No word that tells which of two levels a number is stands farther before it: "from a deficit of 5". */
const farthestLead = 4;

/** Whether a number of a report stands behind the word behind which its source has it too, in another order: "to 7 from 5" for "from 5 to 7". */
function isSameLevel({ report, source }: Texts, { now, was }: Variant): boolean {
  const [here, there] = [termAt(report, now.first), termAt(source, was.first)];
  const isIn = (witness: Witness, term: number, { first, end }: Run): boolean =>
    first < end && end <= witness.end[term] && witness.kind[term] === FIGURE;
  if (!isIn(report, here, now) || !isIn(source, there, was)) return false;
  const level = levelAt(report, here);
  const passage = passageOf(source, there);
  for (let at = source.start[passage]; at < source.start[passage + 1]; at++)
    if (level !== undefined && source.key[at] === report.key[here] && levelAt(source, at) === level)
      return true;
  return false;
}

/** Which of two levels the nearest small word before a number makes it: the earlier, "from", or the later, "to". */
function levelAt({ stems, first, vocabulary }: Witness, term: number): 'earlier' | 'later' | undefined {
  for (let token = first[term] - 1; token >= Math.max(0, first[term] - farthestLead); token--) {
    if (vocabulary.stems.bases.has(stems[token])) return 'earlier';
    if (vocabulary.stems.reached.has(stems[token])) return 'later';
  }
  return undefined;
}

/** Of each variant that has what the source has in another one's place: which one that is. */
export function exchangedIn(texts: Texts, variants: readonly Variant[]): Map<number, number> {
  const found = new Map<number, number>();
  variants.forEach((one, n) => {
    const partner = variants.findIndex(
      (other) =>
        other !== one &&
        !areListed(texts, one, other) &&
        areExchanged(texts, one, other) &&
        !isOtherVoice(texts, one, other) &&
        ![one, other].every(({ now }) => isWithNumber(texts.report, now)),
    );
    if (partner >= 0) found.set(n, partner);
  });
  return found;
}

/** Whether only one text leads to one of the two as to who does it: "Ruda was beaten by Lipa" for "Lipa beat Ruda". */
const isOtherVoice = ({ report, source }: Texts, one: Variant, other: Variant): boolean =>
  (hasAgent(report, one.now) || hasAgent(report, other.now)) !==
  (hasAgent(source, one.was) || hasAgent(source, other.was));

/** Whether a word that leads to who does something stands among some tokens, or before them and an article. */
const hasAgent = ({ stems, vocabulary }: Witness, { first, end }: Run): boolean =>
  stems.subarray(Math.max(0, first - 2), end).some((stem) => vocabulary.stems.agents.has(stem));

/** Whether a number stands among some tokens with what it is of: then it was moved with that, "of the carters 38%". */
function isWithNumber(witness: Witness, run: Run): boolean {
  const kinds = contentIn(witness, run).map((token) => witness.kind[termAt(witness, token)]);
  return kinds.includes(FIGURE) && kinds.some((kind) => kind !== FIGURE);
}

/** Whether nothing is said between two variants but what is of their list: "Ruda and Lipa", "Ruda, Brod and Lipa". */
function areListed({ report }: Texts, { now: one }: Variant, { now: other }: Variant): boolean {
  const between = { first: Math.min(one.end, other.end), end: Math.max(one.first, other.first) };
  if (contentIn(report, between).length === 0) return true;
  const { reading, stems, vocabulary } = report;
  return (
    reading.tokens.text[reading.tokens.from[between.first]] === ',' &&
    vocabulary.keys.links.has(stems[between.end - 1])
  );
}

/** Whether two words with content that stand in each other's place are two of a list: "men and women" for "women and men". */
const isListedTwo = (texts: Texts, one: Variant, other: Variant): boolean =>
  areListed(texts, one, other) &&
  [one.now, other.now].every((run) => isTelling(texts.report, run)) &&
  areExchanged(texts, one, other);
