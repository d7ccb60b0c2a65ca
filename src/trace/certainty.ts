import { decimal } from '../core/decimal.js';
import type { Figure } from '../core/item.js';
import { sentenceAt } from '../core/sentence.js';
import { type Alignment, coverageBeside } from './align/index.js';
import type { PassageIndex } from './align/passages.js';
import { noTerm, outsideOfSaid } from './align/telling.js';
import { itemsIn, passageOf, termsOver, type Witness } from './align/witness.js';
import { isMisdated, isMiswritten } from './figure/misprint.js';
import { isReckonable } from './figure/reckonable.js';
import type { Finding, Support } from './finding.js';
import { whyPerhapsMeant, whyPerhapsOther, whyPerhapsReckoned, whyReplaced } from './why.js';
import { AXIS, FUNCTION, NEGATION } from './words/sense.js';

/**
 * What a difference of an aspect needs to be surely an alteration; what is told anew may be of something else, or worked
 * out. Other aspects are as sure anywhere: the same number in another currency is no chance.
 */
interface Needed {
  /** How much of what stands beside it the sources must say in the same words. */
  beside: number;
  /** How much of the whole sentence must be in their own runs of words, its support, lowered by the difference. */
  inRuns: number;
}

/**
 * By aspect, by kind and aspect, or by aspect where only the report denies. Of seventeen rounds of digests that the program had not seen, a third to a half of
 * what stood below was no alteration, of the rest one in ten. In five rounds of terse digests, which keep near to their
 * sources, two in five of what was said of polarity, names and numbers below a quarter was none.
 */
const needed: Readonly<Record<string, Needed>> = {
  value: { beside: 0.7, inRuns: 0.1 },
  range: { beside: 0.7, inRuns: 0 },
  scale: { beside: 0, inRuns: 0.05 },
  unit: { beside: 0, inRuns: 0.1 },
  measure: { beside: 0.7, inRuns: 0.2 },
  period: { beside: 0.7, inRuns: 0 },
  polarity: { beside: 0.65, inRuns: 0.15 },
  // what only the report denies it may deny in other words than the source
  'polarity/denied': { beside: 0.65, inRuns: 0.22 },
  modality: { beside: 0.8, inRuns: 0.12 },
  bound: { beside: 0.5, inRuns: 0 },
  'mention/entity': { beside: 0.7, inRuns: 0.2 },
  'figure/direction': { beside: 0.6, inRuns: 0 },
  'statement/value': { beside: 0, inRuns: 0.3 },
  'statement/direction': { beside: 0, inRuns: 0.15 },
  'statement/entity': { beside: 0.8, inRuns: 0.3 },
  'statement/wording': { beside: 0, inRuns: 0.4 },
};
/** Where all that stands beside a difference is the sources', as in a sentence of few words, runs tell nothing. */
const allBeside = 0.95;
/** And before what no source has is surely missing there; a number in a sentence of the report's own words was often counted or worked out. */
const neededToMiss: Needed = { beside: 0.7, inRuns: 0.15 };

/** The kinds of items of which a report may speak in words of its own; quotations are held against their words. */
const open: ReadonlySet<Finding['item']['kind']> = new Set([
  'figure',
  'period',
  'mention',
  'statement',
  'pledge',
]);

/** Findings in the order of the text, of which those that only a person can judge, since the report tells them in words of its own, say so. */
export function asSureAsTold(
  findings: readonly Finding[],
  report: Witness,
  alignments: readonly Alignment[],
  index: PassageIndex,
  sentences: readonly Support[],
): Finding[] {
  // across languages no words are compared
  if (!index.speaks(report.vocabulary)) return [...findings];
  return findings.map((finding) => {
    const { kind, span } = finding.item;
    if (finding.verdict !== 'altered' && finding.verdict !== 'unsupported') return finding;
    if (!open.has(kind)) return finding;
    const [first, ...others] = termsOver(report, span);
    if (first === undefined) return finding;
    // a pledge is a clause of its own: nothing stands beside it
    const end = kind === 'pledge' ? first : (others.at(-1) ?? first) + 1;
    const alignment = alignments[passageOf(report, first)];
    const share = coverageBeside(
      alignment,
      kind === 'figure' ? hedgeBefore(report, first) : first,
      end,
      index,
      kind === 'mention' ? outsideOfSaid(alignment, first) : noTerm,
    );
    const support = supportAt(report, first, sentences);
    if (finding.verdict === 'unsupported') return perhapsMeant(finding, share, support, alignment, index);
    // a time held against the source's own date is compared with no words
    const isDenied = report.kind.subarray(first, end).includes(NEGATION);
    if (isInSameWords(finding, report, index)) return finding;
    const isToldAnew =
      finding.source &&
      share < allBeside &&
      !(alignment.copied >= muchCopied && !isOpenInCopies(finding)) &&
      isShort(finding, 'inRuns', support, isDenied);
    if (isToldAnew) return leftToPerson(finding);
    const isTheirs = alignment.copied >= mostlyCopied || (isPlain(finding, index) && support >= partlyCopied);
    return isTheirs ? finding : perhapsOther(finding, share, index);
  });
}

/**
 * From this support on, lowered by the difference itself, a sentence has so much of the sources' own wording that its
 * numbers and times are theirs: in 33 rounds of digests eight of nine below the share needed were slips, of others half.
 */
const partlyCopied = 0.12;

/** From so much copied on, the difference not taken off, it is not told anew: of 62 findings left open for that 54 were slips. */
const muchCopied = 0.35;
/** And from so much on whatever differs is an alteration: of twelve such findings that were left open eleven were slips. */
const mostlyCopied = 0.4;

/** Whether a change may be none in a sentence that is mostly copied: one denies in many ways, and one word may stand for another. */
const isOpenInCopies = ({ changes }: Finding): boolean =>
  changes.every(({ aspect }) => aspect === 'polarity' || aspect === 'wording');

/** A clause that is turned is the source's where so many of its words, and this share of them, are: of 29 left open 26 were slips. */
const sameWords = 2;
const mostOfThem = 0.6;

/** Whether a clause that turns the sense of the source's is told in its words: "40 cm below the mark" for "above the mark". */
function isInSameWords(
  { item, changes, source: found }: Finding,
  report: Witness,
  index: PassageIndex,
): boolean {
  if (item.kind !== 'statement' || changes[0]?.aspect !== 'polarity' || !found) return false;
  const source = index.sources.find(({ id }) => id === found.id);
  if (!source) return false;
  const there = new Set(
    found.spans.flatMap((span) => termsOver(source, span)).map((term) => source.key[term]),
  );
  const said = termsOver(report, item.span).filter((term) => report.kind[term] !== FUNCTION);
  const same = said.filter((term) => there.has(report.key[term])).length;
  return same >= sameWords && same >= mostOfThem * said.length;
}

/** Whether all that differs is how large a number is, or which of several times that are told in one way. */
function isPlain({ verdict, item, changes, source }: Finding, index: PassageIndex): boolean {
  if (verdict !== 'altered' || !source) return false;
  if (item.kind === 'figure')
    return (
      item.outOf === undefined && changes.every(({ aspect }) => aspect === 'value' || aspect === 'range')
    );
  if (item.kind !== 'period') return false;
  if (changes.every(({ aspect }) => aspect === 'bound')) return true;
  const from = index.sources.find(({ id }) => id === source.id);
  return !!from && itemsIn(from, source.spans[0]).some(({ rule }) => rule === item.rule);
}

const supportAt = ({ first, reading }: Witness, term: number, sentences: readonly Support[]): number =>
  sentences[sentenceAt(reading.sentences, first[term])]?.support ?? 0;

/** Where the words begin that hedge a figure or turn its direction, right before it: what differs in them is its own. */
function hedgeBefore({ kind }: Witness, first: number): number {
  let at = first;
  while (at > 0 && first - at < longestHedge && (kind[at - 1] === AXIS || kind[at - 1] === FUNCTION)) at--;
  return at;
}
const longestHedge = 2;

/** Whether each change of a finding needs more than there is. */
const isShort = ({ item, changes }: Finding, what: keyof Needed, share: number, isDenied = false): boolean =>
  changes.every(({ aspect }) => {
    const ofDenial = isDenied ? needed[`${aspect}/denied`] : undefined;
    return share < ((ofDenial ?? needed[`${item.kind}/${aspect}`] ?? needed[aspect])?.[what] ?? 0);
  });

const isOfWord = ({ item, changes }: Finding): boolean =>
  item.kind === 'statement' && changes[0].aspect === 'wording';

const leftToPerson = (finding: Finding): Finding => ({
  ...finding,
  verdict: 'unsure',
  // another word in a copy, or one of several that are the report's own
  why: (isOfWord(finding) ? whyReplaced : whyPerhapsOther)(finding.changes[0]),
});

function perhapsOther(finding: Finding, share: number, index: PassageIndex): Finding {
  return !isShort(finding, 'beside', share) || isSlipOfHand(finding, index) ? finding : leftToPerson(finding);
}

function perhapsMeant(
  finding: Finding,
  share: number,
  support: number,
  alignment: Alignment,
  index: PassageIndex,
): Finding {
  const { item } = finding;
  const isCopied = support >= neededToMiss.inRuns || share >= allBeside;
  if (share >= neededToMiss.beside && (isCopied || item.kind !== 'figure')) return finding;
  if (item.kind === 'figure' && ((!isCopied && isCoarse(item)) || isReckonable(item, alignment, index)))
    return { ...finding, verdict: 'unsure', why: whyPerhapsReckoned(item) };
  const isOfMap = item.kind === 'mention' && (item.entity.type === 'country' || item.entity.type === 'place');
  return item.kind === 'period' || isOfMap
    ? { ...finding, verdict: 'unsure', why: whyPerhapsMeant(item) }
    : finding;
}

/** Whether a number is so coarse, as a share or a count is, that it may be the report's own. */
const isCoarse = ({ value, range }: Figure): boolean =>
  (range ?? [value ?? '0']).every((one) => decimal(one).digits <= fewDigits);
const fewDigits = 2;

/** Whether a number or a date is the source's but for a digit, or a part: nobody means another by chance. */
function isSlipOfHand({ item, source: found }: Finding, index: PassageIndex): boolean {
  const source = index.sources.find(({ id }) => id === found?.id);
  if (!source || !found) return false;
  return found.spans.some((span) =>
    itemsIn(source, span).some(
      (was) =>
        (item.kind === 'figure' && was.kind === 'figure' && isMiswritten(item, was)) ||
        (item.kind === 'period' && was.kind === 'period' && isMisdated(item, was)),
    ),
  );
}
