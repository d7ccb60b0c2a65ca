import { sentenceAt } from '../../core/sentence.js';
import { type Alignment, coverageBeside } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { noTerm, outsideOfSaid } from '../align/telling.js';
import { itemsIn, passageOf, termsOver, type Witness } from '../align/witness.js';
import { isCoarse, isReckonable } from '../figure/reckonable.js';
import type { Finding, Support } from '../finding.js';
import { contrastRule } from '../statement/verdict.js';
import { whyPerhapsMeant, whyPerhapsOther, whyPerhapsReckoned, whyReplaced } from '../why.js';
import { AXIS, DENIAL, FUNCTION, NEGATION } from '../words/sense.js';
import { type Denial, isInCopy, isShort, type Needed } from './needed.js';
import { isSlipOfHand, isUnmistakable } from './sign.js';

/** Where all that stands beside a difference is the sources', as in a sentence of few words, runs tell nothing. */
const allBeside = 0.95;
/** And before what no source has is surely missing there; a number in a sentence of the report's own words was often counted or worked out. */
const neededToMiss: Pick<Needed, 'beside' | 'inRuns'> = { beside: 0.7, inRuns: 0.15 };

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
    if (isLooseContrast(finding, alignment, share)) return leftToPerson(finding);
    if (isUnmistakable(finding, alignment, index, share)) return finding;
    const denial = denialIn(finding, report, index);
    const isToldAnew =
      // a time held against the source's own date is compared with no words
      finding.source &&
      share < allBeside &&
      !isInCopy(finding, alignment.copied) &&
      isShort(finding, 'inRuns', support, denial);
    if (isToldAnew) return leftToPerson(finding);
    const isTheirs = alignment.copied >= mostlyCopied || (isPlain(finding, index) && support >= partlyCopied);
    return isTheirs ? finding : perhapsOther(finding, share, index, denial);
  });
}

/**
 * From this support on, lowered by the difference itself, a sentence has so much of the sources' own wording that its
 * numbers and times are theirs: in 33 rounds of digests eight of nine below the share needed were slips, of others half.
 */
const partlyCopied = 0.12;

/** From so much copied on whatever differs is an alteration: of twelve such findings that were left open eleven were slips. */
const mostlyCopied = 0.4;

/** Whether all that differs is how large a number is, or which of several times that are told in one way. */
function isPlain({ verdict, item, changes, source }: Finding, index: PassageIndex): boolean {
  if (verdict !== 'altered' || !source) return false;
  if (item.kind === 'figure')
    return (
      item.outOf === undefined && changes.every(({ aspect }) => aspect === 'value' || aspect === 'range')
    );
  if (item.kind !== 'period') return false;
  if (changes.every(({ aspect }) => aspect === 'bound')) return true;
  const from = index.sourceWith(source.id);
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

/** Which of the two denies what a clause says and the other does not; the report nowhere in the passage, in any words. */
function denialIn(
  { item, source: found }: Finding,
  report: Witness,
  index: PassageIndex,
): Denial | undefined {
  const denies = ({ kind }: Witness, terms: readonly number[]) =>
    terms.some((term) => kind[term] === NEGATION);
  const terms = termsOver(report, item.span);
  if (denies(report, terms)) return 'denied';
  const source = index.sourceWith(found?.id);
  const isDenied = source && found?.spans.some((span) => denies(source, termsOver(source, span)));
  return isDenied && !lacks(report, passageOf(report, terms[0])) ? 'undenied' : undefined;
}

/** Whether any word of a passage says that something is not, or not there: "without", "absent", "no more than". */
function lacks({ kind, start, stems, first, end, vocabulary }: Witness, passage: number): boolean {
  for (let term = start[passage]; term < start[passage + 1]; term++) {
    if (kind[term] === NEGATION || kind[term] === DENIAL) return true;
    for (let at = first[term]; at < end[term]; at++) if (vocabulary.stems.lacks.has(stems[at])) return true;
  }
  return false;
}

/**
 * Whether a word contrasts with the source's in a sentence that is not copied, and not all beside it is the source's: then it
 * is mostly of something else. Of what the first look at 31 rounds of digests had flagged so, 24 were slips and 51 were none.
 */
const isLooseContrast = (finding: Finding, { copied }: Alignment, share: number): boolean =>
  finding.item.rule === contrastRule &&
  copied < (isOfWord(finding) ? copiedToReplace : copiedToContrast) &&
  share < 1;
/** Of 29 of more than this that were left open 26 were slips; of those by which no more is known than that a word differs three of six. */
const copiedToContrast = 0.45;
const copiedToReplace = 0.6;

const isOfWord = ({ item, changes }: Finding): boolean =>
  item.kind === 'statement' && changes[0].aspect === 'wording';

const leftToPerson = (finding: Finding): Finding => ({
  ...finding,
  verdict: 'unsure',
  // another word in a copy, or one of several that are the report's own
  why: (isOfWord(finding) ? whyReplaced : whyPerhapsOther)(finding.changes[0]),
});

function perhapsOther(
  finding: Finding,
  share: number,
  index: PassageIndex,
  denial: Denial | undefined,
): Finding {
  return !isShort(finding, 'beside', share, denial) || isSlipOfHand(finding, index)
    ? finding
    : leftToPerson(finding);
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
