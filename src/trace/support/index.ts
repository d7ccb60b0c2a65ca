import { sentenceSpan } from '../../core/sentence.js';
import { overlaps } from '../../core/span.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import type { Witness } from '../align/witness.js';
import type { Finding, Support } from '../finding.js';
import { CopyIndex } from './copying.js';

/** What a finding of each verdict leaves of a sentence's support. */
const leaves: Partial<Record<Finding['verdict'], number>> = { altered: 0.6, unsupported: 0.7 };
/** A hedge that fell off leaves more: what remains is still said of the same thing. */
const unhedged = 0.97;
/** So does another word of which nothing more is known. */
const reworded = 0.9;

function leftBy({ item, verdict, changes, source }: Finding): number {
  if (changes.length > 0 && changes.every(({ aspect }) => aspect === 'bound')) return unhedged;
  if (item.kind === 'statement' && changes.every(({ aspect }) => aspect === 'wording')) return reworded;
  // what no source gives is left to a person
  const isUnfound = verdict === 'unsure' && !source;
  return leaves[isUnfound ? 'unsupported' : verdict] ?? 1;
}

/** How much of each sentence of a report is copied from the sources in long runs, 0 to 1. */
export function copiedOf(report: Witness, { sources }: PassageIndex): number[] {
  const { sentences } = report.reading;
  const copies = new CopyIndex(sources);
  return Array.from({ length: sentences.count }, (_, at) =>
    copies.support(report, sentences.first[at], sentences.end[at]),
  );
}

/** How far the sources support each sentence of a report: how much of it is `copied`, less what is altered. */
export function supportOf(
  report: Witness,
  alignments: readonly Alignment[],
  findings: readonly Finding[],
  index: PassageIndex,
  copied: readonly number[],
): Support[] {
  const { tokens, sentences } = report.reading;
  const supports: Support[] = [];
  let open: Finding[] = []; // those that reach into the sentence
  let next = 0;
  for (let sentence = 0, passage = 0; sentence < sentences.count; sentence++) {
    const span = sentenceSpan(tokens, sentences, sentence);
    let lowest = copied[sentence];
    let source: Support['source'];
    for (; passage < report.passages && report.sentence[passage] === sentence; passage++) {
      const alignment = alignments[passage];
      const closest = alignment.passages[0];
      if (!closest || source) continue;
      const { id, reading, sentence: sentenceOf } = index.sources[closest.source];
      source = { id, span: sentenceSpan(reading.tokens, reading.sentences, sentenceOf[closest.passage]) };
    }
    while (next < findings.length && findings[next].item.span.from < span.to) open.push(findings[next++]);
    open = open.filter(({ item }) => item.span.to > span.from);
    for (const finding of open) if (overlaps(finding.item.span, span)) lowest *= leftBy(finding);
    supports.push({ span, support: Math.round(lowest * 1000) / 1000, ...(source && { source }) });
  }
  return supports;
}
