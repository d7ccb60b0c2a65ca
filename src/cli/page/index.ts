import type { Verdict } from '../../trace/finding.js';
import { changedSpans } from '../changed.js';
import { describe } from '../describe.js';
import type { Judgement } from '../judge.js';
import type { Traced } from '../traced.js';
import { escaped } from './escape.js';
import { documentHtml, type Side, type Stretch } from './passage.js';
import { script } from './script.js';
import { style } from './style.js';

/** Nothing may be loaded and nothing sent: the page is the whole of it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const verdicts: readonly Verdict[] = ['altered', 'unsupported', 'unsure', 'faithful', 'verbatim'];

/** A trace as one self-contained page: report and sources beside each other, every finding linked to its passage. */
export function* tracePage(traced: Traced): Generator<string> {
  const { input, report, judgements, sources } = traced;
  const title = `${report.doc.title ?? input.name}: traced to ${sources.length === 1 ? 'its source' : 'its sources'}`;
  yield '<!doctype html>';
  yield '<html lang="en">';
  yield '<head>';
  yield '<meta charset="utf-8">';
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">';
  yield `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`;
  yield `<title>${escaped(title)}</title>`;
  yield `<style>${style}</style>`;
  yield '</head>';
  yield '<body>';
  yield `<header><h1>${escaped(title)}</h1>${sums(traced)}</header>`;
  yield '<main>';
  yield '<div class="panes">';
  yield `<section class="pane" id="report" tabindex="0" aria-labelledby="report-name">`;
  yield `<article lang="${escaped(report.doc.lang)}" dir="auto"><h2 id="report-name" lang="en">Report: ${escaped(input.name)}</h2>`;
  yield documentHtml(report.doc, reportStretches(traced), reportSide(judgements));
  yield '</article></section>';
  yield `<section class="pane" id="source" tabindex="0" aria-label="Sources">`;
  for (const { doc } of sources) {
    yield `<article lang="${escaped(doc.lang)}" dir="auto"><h2 lang="en">Source: ${escaped(doc.id ?? '')}</h2>`;
    yield documentHtml(doc, sourceStretches(traced, doc.id), sourceSide(judgements));
    yield '</article>';
  }
  yield '</section>';
  yield '</div>';
  yield findingsHtml(traced);
  yield omittedHtml(traced);
  yield '</main>';
  yield '<footer><p class="keys"><kbd>n</kbd> and <kbd>p</kbd> go to the next and the previous finding, <kbd>Tab</kbd> walks all items, <kbd>Enter</kbd> shows the passage.</p><p>Made by Stemma, offline.</p></footer>';
  yield '<div class="card" id="card" role="status" aria-live="polite"><p>Choose an item of the report to see what its source says.</p></div>';
  yield* judgements.map((judgement, of) => `<template id="told${of}">${told(judgement)}</template>`);
  yield `<script>${script}</script>`;
  yield '</body>';
  yield '</html>';
}

const reportStretches = ({ judgements, report }: Traced): Stretch[] =>
  judgements.map(({ finding: { item, verdict, changes } }, of) => ({
    span: item.span,
    of,
    look: verdict,
    changed: changes.length > 0 ? changedSpans(report.doc.text, item.span, changes, 'now') : [],
  }));

function sourceStretches({ judgements, sources, trace }: Traced, id: string | undefined): Stretch[] {
  const text = sources.find(({ doc }) => doc.id === id)?.doc.text ?? '';
  const found = judgements.flatMap(({ finding: { source, verdict, changes } }, of) =>
    (source?.id === id ? (source?.spans ?? []) : []).map((span) => ({
      span,
      of,
      look: verdict,
      changed: changes.length > 0 ? changedSpans(text, span, changes, 'was') : [],
    })),
  );
  const omitted = trace.omitted
    .map(({ id: of, item }, index) => ({ of, item, index }))
    .filter(({ of }) => of === id)
    .map(({ item, index }) => ({
      span: item.span,
      of: judgements.length + index,
      look: 'omitted' as const,
      changed: [],
    }));
  return [...found, ...omitted];
}

const reportSide = (judgements: readonly Judgement[]): Side => ({
  id: 'r',
  href: (of) => (judgements[of].finding.source ? `#s${of}` : `#f${of}`),
  label: (of) => `${judgements[of].finding.item.exact}: ${judgements[of].finding.verdict}`,
});

const sourceSide = (judgements: readonly Judgement[]): Side => ({
  id: 's',
  href: (of) => (judgements[of] ? `#r${of}` : undefined),
  label: (of) => `${judgements[of].finding.source?.exact}: ${judgements[of].finding.verdict} in the report`,
});

function sums({ judgements, trace: { omitted } }: Traced): string {
  const counts = verdicts.map((verdict) => {
    const count = judgements.filter(({ finding }) => finding.verdict === verdict).length;
    return `<li><b>${count}</b> <span class="verdict ${verdict}">${verdict}</span></li>`;
  });
  return `<ul class="sums">${counts.join('')}<li><b>${omitted.length}</b> left out</li></ul>`;
}

/** A finding in words: its verdict, what was and what is said, and why. */
function told({ finding: { item, verdict, changes, source, why }, suppressed }: Judgement): string {
  const aspects = [...new Set(changes.map(({ aspect }) => aspect))].join(', ');
  const what = [item.kind, aspects].filter(Boolean).join(': ');
  return [
    `<p><span class="verdict ${verdict}">${verdict}</span> ${escaped(what)}</p>`,
    `<p class="words"><span class="side">report</span><q>${escaped(item.exact)}</q></p>`,
    source ? `<p class="words"><span class="side">source</span><q>${escaped(source.exact)}</q></p>` : '',
    `<p class="why">${escaped(why)}</p>`,
    suppressed ? `<p class="why">It stands: ${escaped(suppressed)}</p>` : '',
  ].join('');
}

function findingsHtml({ judgements }: Traced): string {
  const entries = judgements.flatMap((judgement, of) => {
    if (judgement.level === 'off') return [];
    const leads = [
      `<a class="leads" data-side="report" href="#r${of}">in the report</a>`,
      judgement.finding.source ? `<a class="leads" data-side="source" href="#s${of}">in the source</a>` : '',
    ];
    return `<li id="f${of}" data-of="${of}">${told(judgement)}<p class="leading">${leads.filter(Boolean).join(' · ')}</p></li>`;
  });
  const body =
    entries.length > 0 ? `<ol>${entries.join('\n')}</ol>` : '<p>Everything in the report is sound.</p>';
  return `<section class="findings" aria-labelledby="findings-name"><h2 id="findings-name">Findings</h2>${body}</section>`;
}

function omittedHtml({ trace: { omitted }, judgements, sources }: Traced): string {
  if (omitted.length === 0) return '';
  const entries = omitted.map(({ id, item }, index) => {
    const text = sources.find(({ doc }) => doc.id === id)?.doc.text ?? '';
    const of = judgements.length + index;
    return `<li><a class="leads" data-side="source" data-of="${of}" href="#s${of}">${escaped(item.exact)}</a> <span class="why">${escaped(`${item.kind}: ${describe(item, text)}`)}</span></li>`;
  });
  return `<section class="findings" aria-labelledby="omitted-name"><h2 id="omitted-name">Left out of the report</h2><ul>${entries.join('\n')}</ul></section>`;
}
