import { hashOf } from '../../core/lexicon.js';
import { DIGITS, GLUED, MARK, tokenText } from '../../core/token.js';
import { FUNCTION, NUMERAL } from '../words/sense.js';
import type { Alignment } from './index.js';
import type { PassageIndex } from './passages.js';
import { type Witness, wordKeys } from './witness.js';

/** Whether the words of a term of the report stand, one after another, in the passages that it is aligned with, or `beside` them. */
export function standsInWords(
  { report, first, passages }: Alignment,
  i: number,
  index: PassageIndex,
  beside = 0,
): boolean {
  const words = wordKeys(report, first + i);
  return passages.some(({ source, passage }) => {
    const witness = index.sources[source];
    const [from] = tokensOf(witness, Math.max(0, passage - beside));
    const [, to] = tokensOf(witness, Math.min(witness.passages - 1, passage + beside));
    for (let at = from; at + words.length <= to; at++) {
      if (words.every((key, n) => witness.stems[at + n] === key)) return true;
    }
    return false;
  });
}

/** A broken number also breaks its sentence: so many passages to either side are searched. */
const broken = 2;
/** How many passages elsewhere that have its first digits are searched too. */
const elsewhere = 8;

/** Whether a number of the report stands in or beside its passages with spaces inside: "13, 000", "98. 7". */
export function standsBroken(
  { report, first, passages }: Alignment,
  i: number,
  index: PassageIndex,
): boolean {
  const groups = digitTokens(report, report.first[first + i], report.end[first + i]).map(
    (at) => report.reading.tokens.hash[at],
  );
  if (groups.length < 2) return false;
  const [head] = digitTokens(report, report.first[first + i], report.end[first + i]);
  const number = tokenText(report.reading.tokens, head);
  const holding = [number, `figure ${number}`].flatMap((key) => index.holding(hashOf(key), elsewhere));
  return [...passages, ...holding].some(({ source, passage }) => {
    const witness = index.sources[source];
    const { gap, hash, kind } = witness.reading.tokens;
    const from = tokensOf(witness, Math.max(0, passage - broken))[0];
    const to = tokensOf(witness, Math.min(witness.passages - 1, passage + broken))[1];
    const digits = digitTokens(witness, from, to);
    return digits.some((start, n) => {
      const run = digits.slice(n, n + groups.length);
      const isWhole = run.length === groups.length && run.every((at, k) => hash[at] === groups[k]);
      // a point or a comma and a gap between one group and the next, and nothing else
      return (
        isWhole &&
        run.every((at, k) => at === start + 2 * k && (k === 0 || kind[at - 1] === MARK)) &&
        run.some((at, k) => k > 0 && gap[at] !== GLUED)
      );
    });
  });
}

function digitTokens({ reading: { tokens } }: Witness, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (tokens.kind[at] === DIGITS) found.push(at);
  return found;
}

/** Whether every word of a term of the report stands somewhere in a passage of a source, or every one that carries content. */
export function standsScattered(
  report: Witness,
  term: number,
  source: Witness,
  passage: number,
  onlyContent = false,
): boolean {
  const [from, to] = tokensOf(source, passage);
  const found = new Set<number>();
  for (let at = from; at < to; at++) found.add(source.stems[at]);
  const words = wordKeys(report, term).filter(
    (key) => !(onlyContent && (report.vocabulary.isFunction(key) || report.vocabulary.isRelative(key))),
  );
  return words.length > 0 && words.every((key) => found.has(key));
}

/** Whether the first word of a term of the report stands in a passage of a source with nothing behind it: "in the second". */
export function standsShort(report: Witness, term: number, source: Witness, passage: number): boolean {
  const [word] = wordKeys(report, term);
  for (let at = source.start[passage]; at < source.start[passage + 1]; at++) {
    if (source.end[at] - source.first[at] > 1 || source.stems[source.first[at]] !== word) continue;
    const next = at + 1;
    if (next >= source.start[passage + 1] || source.parted[next] || source.kind[next] === FUNCTION)
      return true;
  }
  return false;
}

/** A share that is told in words and one that is computed may be off by so much. */
const offShare = 0.011;

/** Numbers before a word for a part. */
const several = new Set(['2', '3', '4', '5', '6', '7', '8', '9'].map(hashOf));

/** Whether the passages have a part of something in words, though as no figure: "half the roof", "one in five". */
export function saysShare(share: number, { passages }: Alignment, index: PassageIndex): boolean {
  return passages.some(({ source, passage }) => {
    const witness = index.sources[source];
    const [from, to] = tokensOf(witness, passage);
    for (let at = from; at < to; at++) {
      const part = witness.vocabulary.shares.get(witness.stems[at]);
      // "two thirds" are no third
      const isSeveral = at > from && several.has(witness.stems[at - 1]);
      if (part !== undefined && !isSeveral && Math.abs(part - share) < offShare) return true;
    }
    // "one patient in four": the number that the part is one of, in words
    const whole = Math.round(1 / share);
    if (Math.abs(1 / whole - share) > offShare || whole > 10) return false;
    const key = hashOf(String(whole));
    for (let term = witness.start[passage]; term < witness.start[passage + 1]; term++)
      if (witness.kind[term] === NUMERAL && witness.key[term] === key) return true;
    return false;
  });
}

const tokensOf = ({ first, end, start }: Witness, passage: number): [from: number, to: number] => [
  first[start[passage]],
  end[start[passage + 1] - 1],
];
