import type { Attribution, AttributionForm, Source } from '../../core/item.js';
import type { Quotation } from '../../core/quotation.js';
import { MARK, type Tokens, tokenSpan } from '../../core/token.js';
import type { Draft, Extractor } from '../extractor.js';
import { clauseOf } from './clause.js';
import { cuesOf } from './cue.js';
import { compileGrammar, type Grammar, type Run } from './grammar.js';
import { nounPhraseAfter } from './noun-phrase.js';
import { quotingOf } from './quoted.js';
import { firstSubject, subjectOf } from './source.js';
import { type Unit, unitsOf } from './unit.js';

/** What somebody is reported to have said or thought, before it is made an item. */
export interface Report {
  rule: string;
  pieces: Run[];
  cue?: Run;
  source?: Run;
  unit: Unit;
}

/** Quotations and reported speech, with who said it. */
export const attribution: Extractor = (pack, lexicon) => {
  const grammar = pack.attribution && compileGrammar(pack.attribution, lexicon);
  const prefix = `${pack.code}/attribution/`;
  return (draft) => {
    const { quotations } = draft;
    const units = unitsOf(draft.sentences, quotations);
    const reports = grammar ? units.flatMap((unit) => reportsOf(draft.tokens, grammar, unit)) : [];
    const all = withLoose(draft.tokens, units, reports);
    draft.found.attribution = all
      .map((report) => item(draft, quotations, report, prefix))
      .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  };
};

function reportsOf(tokens: Tokens, grammar: Grammar, unit: Unit): Report[] {
  const cues = cuesOf(tokens, grammar, unit);
  if (cues.length === 0) return [];
  const quoting = quotingOf(tokens, unit, cues);
  const reports: Report[] = [];
  let subject: Run | undefined;
  for (const cue of cues) {
    const quoted = quoting.find((one) => one.cue === cue);
    const floor = Math.max(unit.first, quoted?.before?.end ?? unit.first);
    let source = cue.kind === 'by' ? nounPhraseAfter(tokens, grammar, cue.end, unit.end) : undefined;
    if (!source && cue.participle) source = subject ?? firstSubject(tokens, grammar, unit.first, cue.first);
    if (!source && quoted?.before) {
      source =
        subjectOf(tokens, grammar, cue, floor) ??
        nounPhraseAfter(tokens, grammar, cue.end, quoted.after?.first ?? unit.end);
    }
    source ??= subjectOf(tokens, grammar, cue, floor);
    if (source && cue.kind !== 'by') subject = source;
    if (quoted) {
      const pieces: Run[] = [];
      if (quoted.before) pieces.push(quoted.before);
      if (quoted.after) pieces.push({ first: quoted.after.first, end: quoted.after.end });
      reports.push({ rule: 'quotation', pieces, cue, source, unit });
      continue;
    }
    const pieces = clauseOf(tokens, grammar, unit, cue, source);
    if (pieces) reports.push({ rule: `clause-${cue.kind}`, pieces, cue, source, unit });
  }
  return reports;
}

/** Gives quotations that no cue reports to the report before them, or makes them reports of their own. */
function withLoose(tokens: Tokens, units: readonly Unit[], reports: readonly Report[]): Report[] {
  const all: Report[] = [];
  let next = 0;
  let last: Report | undefined; // the last report of a quotation
  for (const unit of units) {
    const here: Report[] = [];
    while (next < reports.length && reports[next].unit === unit) here.push(reports[next++]);
    const quoting = here.filter(({ rule }) => rule === 'quotation');
    const reported = here.flatMap(({ pieces }) => pieces);
    for (const quotation of unit.quotations) {
      const covered = reported.some((piece) => piece.first <= quotation.first && quotation.end <= piece.end);
      if (covered) continue;
      const whole = quotation.first === unit.first && isEnd(tokens, quotation.end, unit.end);
      const before = quoting.findLast(({ pieces }) => pieces[0].first < quotation.first);
      if (before) before.pieces.push({ first: quotation.first, end: quotation.end });
      else if (whole && last && near(last, quotation))
        last.pieces.push({ first: quotation.first, end: quotation.end });
      else if (quotation.end - quotation.first > 6)
        here.push({
          rule: 'quotation-alone',
          pieces: [{ first: quotation.first, end: quotation.end }],
          unit,
        });
    }
    const speaking = here.findLast(({ rule }) => rule.startsWith('quotation'));
    if (speaking) last = speaking;
    all.push(...here);
  }
  return all;
}

/** Whether nothing but marks stands between a quotation and the end of its unit. */
function isEnd(tokens: Tokens, at: number, end: number): boolean {
  while (at < end && tokens.kind[at] === MARK) at++;
  return at === end;
}

const near = (last: Report, quotation: Quotation): boolean => quotation.block - last.unit.block <= 1;

function item(
  { doc, tokens }: Draft,
  quotations: readonly Quotation[],
  report: Report,
  prefix: string,
): Attribution {
  const content = report.pieces.map((piece) => tokenSpan(tokens, piece.first, piece.end));
  const span = {
    from: Math.min(...content.map(({ from }) => from)),
    to: Math.max(...content.map(({ to }) => to)),
  };
  const result: Attribution = {
    kind: 'attribution',
    span,
    exact: doc.text.slice(span.from, span.to),
    rule: prefix + report.rule,
    form: formOf(tokens, quotations, report.pieces),
    content,
  };
  if (report.cue) {
    const cue = tokenSpan(tokens, report.cue.first, report.cue.end);
    result.cue = { span: cue, exact: doc.text.slice(cue.from, cue.to) };
  }
  if (report.source) result.source = named(doc.text, tokens, report.source);
  return result;
}

function named(text: string, tokens: Tokens, run: Run): Source {
  const span = tokenSpan(tokens, run.first, run.end);
  const exact = text.slice(span.from, span.to);
  return { span, exact, name: exact, how: 'named' };
}

/** Direct where all words are quoted, mixed where some are. */
function formOf(tokens: Tokens, quotations: readonly Quotation[], pieces: readonly Run[]): AttributionForm {
  let quoted = 0;
  let free = 0;
  for (const { first, end } of pieces) {
    let low = 0;
    let high = quotations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (quotations[middle].end <= first) low = middle + 1;
      else high = middle;
    }
    for (let at = first; at < end; at++) {
      while (low < quotations.length && quotations[low].end <= at) low++;
      if (tokens.kind[at] === MARK) continue;
      if (low < quotations.length && quotations[low].first <= at) quoted++;
      else free++;
    }
  }
  return quoted === 0 ? 'indirect' : free === 0 ? 'direct' : 'mixed';
}
