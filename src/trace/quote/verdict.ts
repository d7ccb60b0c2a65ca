import type { Attribution } from '../../core/item.js';
import type { Quotation } from '../../core/quotation.js';
import { contains, sliceOf } from '../../core/span.js';
import { tokenSpan } from '../../core/token.js';
import type { PassageIndex } from '../align/passages.js';
import { type Witness, wordsOver } from '../align/witness.js';
import type { Change, Finding, Verdict } from '../finding.js';
import { whyForeign, whyQuoted } from '../why.js';
import { type Collation, collate } from './compare.js';
import { turnedByCut, turnedByEnds } from './cut.js';
import { isHouseStyle } from './house-style.js';
import { reportAround } from './speaker.js';
import { type Persons, speakerChange } from './speaker-change.js';

/** Fewer tokens than this between marks, marks included, may be a name or a word used with reserve. */
const fewest = 6;

/** The findings for what a report quotes: its attributions with quotation marks. */
export function judgeQuotations(report: Witness, index: PassageIndex, persons: Persons): Finding[] {
  const { quotations, tokens } = report.reading;
  const findings: Finding[] = [];
  let next = 0;
  for (const item of report.found.attribution) {
    if (item.form === 'indirect') continue;
    while (next < quotations.length && tokens.from[quotations[next].first] < item.span.from) next++;
    const quoted: Quotation[] = [];
    for (let at = next; at < quotations.length && tokens.from[quotations[at].first] < item.span.to; at++) {
      const span = tokenSpan(tokens, quotations[at].first, quotations[at].end);
      const isClosed = quotations[at].closed || quotations[at].goesOn;
      if (isClosed && item.content.some((content) => contains(content, span))) quoted.push(quotations[at]);
    }
    const finding = quoted.length > 0 && judge(report, item, quoted, index, persons);
    if (finding) findings.push(finding);
  }
  return findings;
}

function judge(
  report: Witness,
  item: Attribution,
  quoted: readonly Quotation[],
  index: PassageIndex,
  persons: Persons,
): Finding | undefined {
  const { doc, tokens } = report.reading;
  if (!index.speaks(report.vocabulary))
    return { item, verdict: 'unsure', changes: [], why: whyForeign(item.exact) };
  const collations = quoted.map((quotation) => collate(report, quotation, index));
  const lost = quoted.find((_, at) => !collations[at]);
  if (lost) {
    if (lost.end - lost.first < fewest) return undefined;
    const words = sliceOf(doc.text, tokenSpan(tokens, lost.first, lost.end));
    return { item, verdict: 'unsupported', changes: [], why: whyQuoted('unsupported', words) };
  }
  const found = collations as Collation[];
  const source = index.sources[found[0].source];
  const spans = found.flatMap((collation) => collation.spans);
  const changes = found.flatMap((collation) => changesOf(collation, report, source));
  found.forEach((collation, at) => {
    const span = { from: collation.spans[0].from, to: collation.spans[collation.spans.length - 1].to };
    const turned =
      !collation.spliced && turnedByEnds(report, quoted[at], index.sources[collation.source], span);
    if (turned) changes.push(turned);
  });
  // what he quotes of somebody else is judged as the other's
  const within = reportAround(report, tokenSpan(tokens, quoted[0].first, quoted[0].end));
  const isOfOther = within !== undefined && within !== item && contains(item.span, within.span);
  const speaker = isOfOther ? undefined : speakerChange(report, item, source, spans[0], persons);
  if (speaker) changes.push(speaker.change);
  const isMarked = found.some(
    ({ bracketed, cuts, variants }) => bracketed || cuts.length + variants.length > 0,
  );
  const verdict: Verdict = changes.length > 0 ? 'altered' : isMarked ? 'faithful' : 'verbatim';
  return {
    item,
    verdict,
    source: {
      id: source.id,
      spans,
      exact: spans.map((span) => sliceOf(source.reading.doc.text, span)).join(' … '),
    },
    changes,
    why: whyQuoted(verdict, item.exact, changes, found, speaker?.how),
  };
}

function changesOf(
  { variants, cuts, spliced, spans }: Collation,
  report: Witness,
  source: Witness,
): Change[] {
  const was = source.reading.doc.text;
  const changes: Change[] = variants
    .filter((variant) => !isHouseStyle(report, source, variant))
    .map((variant) => ({
      aspect: 'wording' as const,
      was: wordsOver(source, variant.was.first, variant.was.end),
      now: wordsOver(report, variant.now.first, variant.now.end),
    }))
    .filter((change) => !report.vocabulary.isContraction(change.now, change.was));
  if (spliced)
    changes.push({ aspect: 'wording', was: spans.map((span) => sliceOf(was, span)).join(' … '), now: '' });
  for (const cut of cuts) {
    const aspect = turnedByCut(source, cut);
    if (aspect) changes.push({ aspect, was: sliceOf(was, cut), now: '…' });
  }
  return changes;
}
