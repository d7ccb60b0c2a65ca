import { describe, expect, it } from 'vitest';
import { overlaps } from '../core/span.js';
import { read, trace } from '../index.js';
import { marked } from '../testing/marked.js';
import { faithfulUnsaid, unsaidCases } from './absence/unsaid.cases.js';
import { businessCases, faithfulBusiness } from './business.cases.js';
import { faithfulNearCopies, nearCopyCases } from './copy/near-copy.cases.js';
import { faithfulNumbers, numberCases } from './copy/number.cases.js';
import { faithfulSoleVariants, soleVariantCases } from './copy/sole-variant.cases.js';
import { digestSlips, faithfulDigests } from './digest.cases.js';
import { faithfulReckonings, reckonedCases } from './figure/reckoning.cases.js';
import { faithfulSteps, stepCases } from './figure/step.cases.js';
import { baseCases, faithfulBases } from './period/base.cases.js';
import { countedCases, faithfulCounted } from './period/counted.cases.js';
import { absenceCases, sayingCases, speech } from './period/saying.cases.js';
import { faithfulPress, pressCases } from './press.cases.js';
import { faithfulSpeakers, speakerCases } from './quote/speaker.cases.js';
import {
  faithfulRetold,
  perhapsCases,
  retoldCases,
  unheardOfCases,
  unmistakableCases,
} from './retold.cases.js';
import { accomplishedCases, faithfulAccomplished } from './statement/accomplished.cases.js';
import { clauseCases, faithfulClauses } from './statement/clause.cases.js';
import { doerCases, faithfulDoers } from './statement/doer.cases.js';
import { exceptionCases, faithfulExceptions } from './statement/exception.cases.js';
import { faithfulOpposed, opposedCases } from './statement/opposed.cases.js';
import { faithfulReaches, reachCases } from './statement/reach.cases.js';
import { faithfulReactions, reactionCases } from './statement/reaction.cases.js';
import { faithfulSeveral, severalCases } from './statement/several.cases.js';
import { faithfulStages, stageCases } from './statement/stage.cases.js';
import { anewCases, faithfulAnew } from './statement/told-anew.cases.js';
import { faithfulTranspositions, transpositionCases } from './statement/transposition.cases.js';
import { faithfulTerse, terseCases } from './terse.cases.js';
import {
  faithfulCases,
  itemCases,
  nearlyCases,
  placeCases,
  quotationCases,
  statementCases,
  type TraceCase,
} from './trace.cases.js';

const particulars = { lang: 'en', date: '2024-05-06' };
const isFlagged = ({ verdict }: { verdict: string }) => verdict === 'altered' || verdict === 'unsupported';

function traced(source: string, report: string) {
  return trace(read(report, particulars), [read(source, { ...particulars, id: 'source' })]);
}

describe.each<[string, readonly TraceCase[]]>([
  ['statements', statementCases],
  ['quotations', quotationCases],
  ['items', itemCases],
  ['places', placeCases],
  ['nearly faithful', nearlyCases],
  ['clauses', clauseCases],
  ['near copies', nearCopyCases],
  ['what differs in one place of a copy', soleVariantCases],
  ['another number in a copy', numberCases],
  ['how far something holds', reachCases],
  ['what is done, and what is meant or asked for', stageCases],
  ['in words of its own', anewCases],
  ['reactions, votes, posts and who speaks', reactionCases],
  ['one of several', severalCases],
  ['whose doing it is', doerCases],
  ['all but one', exceptionCases],
  ['with the opposite word', opposedCases],
  ['times that are counted from others', countedCases],
  ['what is still to come, as done', accomplishedCases],
  ['things that changed places', transpositionCases],
  ['speakers', speakerCases],
  ['beside what is reckoned', reckonedCases],
  ['by how much, and to what', stepCases],
  ['what was said before the press, or in a speech', pressCases],
  ['told anew', retoldCases],
  ['in nearly the words of the source', terseCases],
  ['in digests', digestSlips],
  ['in words of the report’s own', perhapsCases],
  ['unmistakable in whatever words', unmistakableCases],
  ['numbers unheard of', unheardOfCases],
  ['what was not spoken of', unsaidCases],
  ['what a change is compared with', baseCases],
  ['of business', businessCases],
])('%s', (_, cases) => {
  it.each(cases.map(([source, report, ...judged]) => [report, source, ...judged] as const))(
    '%s',
    (report, source, verdict, ...aspects) => {
      const { text, spans } = marked(report);
      const { findings } = traced(source, text);
      const here = findings.filter(({ item }) => overlaps(item.span, spans[0]));
      expect(here.map((finding) => finding.verdict)).toContain(verdict);
      const found = here.filter((finding) => finding.verdict === verdict);
      expect(found.flatMap(({ changes }) => changes.map(({ aspect }) => aspect))).toEqual(
        expect.arrayContaining(aspects),
      );
      expect(
        findings.filter((finding) => isFlagged(finding) && !overlaps(finding.item.span, spans[0])),
      ).toEqual([]);
    },
  );
});

describe('a report made a year after its source', () => {
  it.each([...sayingCases, ...absenceCases])('%s is %s', (report, verdict) => {
    const { text, spans } = marked(report);
    const source = read(speech, { lang: 'en', date: '2023-05-09', id: 'source' });
    const { findings } = trace(read(text, particulars), [source]);
    const here = findings.filter(({ item }) => overlaps(item.span, spans[0]) && item.kind !== 'attribution');
    expect(here.some(isFlagged)).toBe(verdict === 'altered');
    expect(findings.filter((one) => isFlagged(one) && !here.includes(one))).toEqual([]);
  });
});

describe('faithful reports', () => {
  it.each([
    ...faithfulCases,
    ...faithfulUnsaid,
    ...faithfulBases,
    ...faithfulClauses,
    ...faithfulNearCopies,
    ...faithfulSoleVariants,
    ...faithfulNumbers,
    ...faithfulReaches,
    ...faithfulStages,
    ...faithfulAnew,
    ...faithfulReactions,
    ...faithfulSeveral,
    ...faithfulDoers,
    ...faithfulExceptions,
    ...faithfulOpposed,
    ...faithfulCounted,
    ...faithfulAccomplished,
    ...faithfulTranspositions,
    ...faithfulPress,
    ...faithfulBusiness,
    ...faithfulReckonings,
    ...faithfulSteps,
    ...faithfulRetold,
    ...faithfulSpeakers,
    ...faithfulTerse,
    ...faithfulDigests,
  ])('%s ⇒ %s', (source, report) => {
    expect(traced(source, report).findings.filter(isFlagged)).toEqual([]);
  });
});

describe('trace', () => {
  it('gives the support of every sentence, in order, with where it stands', () => {
    const source = 'The ferry runs at noon. The bakery opens early.';
    const { sentences } = traced(source, 'The bakery opens early. Whales sing beneath distant ice.');
    expect(sentences[0].support).toBe(1);
    expect(sentences[1].support).toBeLessThan(0.1);
    expect(sentences[0].source).toEqual({ id: 'source', span: { from: 24, to: 47 } });
    expect(sentences[1].source).toBeUndefined();
  });

  it('tells once what differs in one place', () => {
    const source = 'The road from the harbour to Skarn is closed for two weeks.';
    const { findings } = traced(source, 'The road from the harbour to Skarn is closed for two months.');
    expect(findings.filter(isFlagged).map(({ item }) => item.kind)).toEqual(['figure']);
  });

  it('lists what is left out by its weight, persons before seconds, and nothing that stands in another word', () => {
    const source = 'A quake of magnitude 6.4 shook Varda. It lasted 12 seconds. It killed 58 people.';
    const { omitted } = traced(source, 'A magnitude-6.4 quake shook Varda.');
    expect(omitted.map(({ item }) => item.exact)).toEqual(['58 people', '12 seconds']);
  });

  it('has nothing to say without sources or words', () => {
    expect(trace(read('', particulars), [])).toEqual({ findings: [], sentences: [], omitted: [] });
    expect(traced('', 'Rain fell.').findings).toEqual([]);
    const quoted = trace(read('"Rain fell again," she said.', particulars), [read('', {})]);
    expect(quoted.findings.map(({ verdict }) => verdict)).toEqual(['unsupported']);
    expect(traced('', 'Rain fell.').sentences).toEqual([
      { span: { from: 0, to: 10 }, support: expect.any(Number) },
    ]);
  });
});
