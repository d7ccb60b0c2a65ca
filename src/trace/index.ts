import type { Reading } from '../core/reading.js';
import type { Span } from '../core/span.js';
import { SpanSet } from '../core/span-set.js';
import { tokenSpan } from '../core/token.js';
import { judgeAbsences } from './absence/verdict.js';
import { type Alignment, align } from './align/index.js';
import { withNamesOf } from './align/known-names.js';
import { PassageIndex } from './align/passages.js';
import { FIGURE, MENTION, PERIOD, termSpan, witness } from './align/witness.js';
import { asSureAsTold } from './certainty/index.js';
import { judgeMention } from './entity/verdict.js';
import { judgeFigure } from './figure/verdict.js';
import type { Aspect, Finding, Trace } from './finding.js';
import { omissionsOf } from './omit.js';
import { judgePeriod } from './period/verdict.js';
import { judgePledges } from './pledge/verdict.js';
import { judgeIndirect } from './quote/indirect.js';
import { judgeOtherSpeakers } from './quote/other-speaker.js';
import { personsKnown } from './quote/speaker-change.js';
import { judgeQuotations } from './quote/verdict.js';
import { turnsOf } from './statement/index.js';
import { judgeTurn } from './statement/verdict.js';
import { copiedOf, supportOf } from './support/index.js';

type Judge = (alignment: Alignment, i: number, index: PassageIndex) => Finding | undefined;

/** Who judges which terms of a report. */
const judges: Readonly<Record<number, Judge>> = {
  [FIGURE]: judgeFigure,
  [PERIOD]: judgePeriod,
  [MENTION]: judgeMention,
};

/**
 * Traces every item of a report to what its sources say. Sources without an id are called by
 * their number from 1. Pure; linear in the sources' length.
 */
export function trace(report: Reading, sources: readonly Reading[]): Trace {
  const foreign = sources.every(({ doc }) => doc.lang !== report.doc.lang);
  const ours = witness(withNamesOf(sources, report), report.doc.id ?? 'report', foreign);
  const index = new PassageIndex(
    sources.map((source, at) => witness(source, source.doc.id ?? String(at + 1), foreign)),
  );
  const copied = copiedOf(ours, index);
  const alignments: Alignment[] = [];
  for (let passage = 0; passage < ours.passages; passage++)
    alignments.push(
      align(ours, passage, index, alignments.at(-1)?.passages ?? [], copied[ours.sentence[passage]]),
    );
  const quoted = new SpanSet(report.quotations.map(({ first, end }) => tokenSpan(report.tokens, first, end)));
  const persons = personsKnown(ours, index);
  const told = [...judgeQuotations(ours, index, persons), ...judgeIndirect(ours, index, alignments, persons)];
  const isAltered = ({ verdict }: Finding): boolean => verdict === 'altered';
  const others = judgeOtherSpeakers(ours, index).filter(
    ({ item }) => !told.some((one) => one.item === item && isAltered(one)),
  );
  const quotes = [...told.filter(({ item }) => !others.some((other) => other.item === item)), ...others];
  const judged = new SpanSet(
    quotes.flatMap(({ item }) => (item.kind === 'attribution' ? item.content : [item.span])),
  );
  const sound = new SpanSet(quotes.filter(isFaithful).map(({ item }) => item.span));
  const wrongSpeakers = new SpanSet(quotes.flatMap(wrongSpeaker));
  /** What a quotation's own finding says already: its words are the source's, or somebody else's. */
  const isSaidOfQuote = ({ item: { span } }: Finding) =>
    (sound.holds(span) && quoted.holds(span)) || wrongSpeakers.holds(span);
  const items = toldOnce(alignments.flatMap((alignment) => itemFindings(alignment, index))).filter(
    (finding) => isFaithful(finding) || !isSaidOfQuote(finding),
  );
  const pledges = judgePledges(ours, index, alignments);
  const said = spansByAspect([...items, ...pledges]);
  const differing = new SpanSet(
    [...items, ...pledges].filter(({ changes }) => changes.length > 0).map(({ item }) => item.span),
  );
  const absences = judgeAbsences(ours, index).filter(
    ({ item }) => !others.some((other) => other.item === item),
  );
  // whether something was spoken of is judged for itself
  const unspoken = new SpanSet(absences.map(({ item }) => item.span));
  const turns = alignments
    .flatMap((alignment) => turnsOf(alignment, index))
    .filter(({ isVariant, now }) => !isVariant || !differing.overlaps(termSpan(ours, now.first, now.end)))
    .map((turn) => judgeTurn(ours, turn, index))
    .filter(
      ({ item: { span }, changes: [{ aspect, was, now }] }) =>
        (aspect !== 'entity' || was !== now) &&
        !(quoted.overlaps(span) && judged.overlaps(span)) &&
        !wrongSpeakers.overlaps(span) &&
        !(aspect === 'polarity' && unspoken.overlaps(span)) &&
        !said.get(aspect)?.overlaps(span),
    );
  const findings = [...withoutReplaced(items, turns), ...pledges, ...turns, ...quotes, ...absences];
  findings.sort((a, b) => a.item.span.from - b.item.span.from || b.item.span.to - a.item.span.to);
  const sentences = supportOf(ours, alignments, findings, index, copied);
  return {
    findings: asSureAsTold(findings, ours, alignments, index, sentences),
    sentences,
    omitted: omissionsOf(ours, index.sources, findings),
  };
}

function itemFindings(alignment: Alignment, index: PassageIndex): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < alignment.pair.length; i++) {
    const finding = judges[alignment.report.kind[alignment.first + i]]?.(alignment, i, index);
    if (finding) findings.push(finding);
  }
  return findings;
}

const isFaithful = ({ verdict }: Finding): boolean => verdict === 'verbatim' || verdict === 'faithful';

/** Findings less those that a number is of another time, where the time itself is told to be another. */
function toldOnce(findings: readonly Finding[]): Finding[] {
  const times = new SpanSet(
    findings.flatMap(({ item, verdict }) =>
      item.kind === 'period' && verdict === 'altered' ? [item.span] : [],
    ),
  );
  return findings.filter(
    ({ item, changes }) =>
      item.kind !== 'figure' ||
      !item.period ||
      changes.length === 0 ||
      changes.some(({ aspect }) => aspect !== 'period') ||
      !times.holds(item.period.span),
  );
}

/** Findings less those that no source has a name, where another says which name the source has in its place. */
function withoutReplaced(items: readonly Finding[], turns: readonly Finding[]): Finding[] {
  const replaced = turns.filter(({ changes }) => changes[0].aspect === 'entity');
  if (replaced.length === 0) return [...items];
  const spans = new SpanSet(replaced.map(({ item }) => item.span));
  return items.filter(
    ({ verdict, item }) => !(verdict === 'unsupported' && item.kind === 'mention' && spans.holds(item.span)),
  );
}

/** The words that name who speaks, where the source has somebody else say it. */
const wrongSpeaker = ({ item, changes }: Finding): Span[] =>
  item.kind === 'attribution' && item.source?.span && changes.some(({ aspect }) => aspect === 'speaker')
    ? [item.source.span]
    : [];

/** Where findings say already that something is altered, by aspect. */
function spansByAspect(findings: readonly Finding[]): Map<Aspect, SpanSet> {
  const spans = new Map<Aspect, Span[]>();
  for (const { item, changes } of findings) {
    for (const { aspect } of changes) {
      const known = spans.get(aspect);
      if (known) known.push(item.span);
      else spans.set(aspect, [item.span]);
    }
  }
  return new Map([...spans].map(([aspect, all]) => [aspect, new SpanSet(all)]));
}
