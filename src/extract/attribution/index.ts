import type { Attribution, AttributionForm, Figure } from '../../core/item.js';
import type { Quotation } from '../../core/quotation.js';
import type { Span } from '../../core/span.js';
import { SpanSet } from '../../core/span-set.js';
import { type Tokens, tokenAt, tokenSpan } from '../../core/token.js';
import { bodyNounsOf } from '../body-nouns.js';
import type { Draft, Extractor } from '../extractor.js';
import { MeantBodies } from '../meant-bodies.js';
import { atOccasion } from './at-occasion.js';
import { reportsByTables } from './by-tables.js';
import { reportsByWeights } from './by-weights.js';
import { closing } from './closing.js';
import { documentReports } from './document.js';
import { decodeWeights } from './features.js';
import { formOf } from './form.js';
import { compileGrammar, type Grammar, type Run } from './grammar.js';
import { withInfinitiveSubject } from './infinitive.js';
import { withoutInsets } from './inset.js';
import { inverted } from './inverted.js';
import { isEntry, isOfTopics } from './label.js';
import { withListed } from './listed-reports.js';
import { withLoose } from './loose.js';
import { namedFirst } from './named-first.js';
import { Names } from './names.js';
import { nestedReports } from './nested.js';
import { withoutNicknames } from './nickname.js';
import { isImpersonal, isNone } from './none.js';
import { preposed } from './preposed.js';
import { resumesWith } from './quoted.js';
import { relayed } from './relayed.js';
import type { Report } from './report.js';
import { sceneOf } from './scene.js';
import { Scorer } from './scorer.js';
import { setOffReports } from './set-off.js';
import { withoutSharers } from './shared-subject.js';
import { type Speakers, speakersOf } from './speaker.js';
import { withSpokesBody } from './spokes-body.js';
import { partTitles } from './title.js';
import { toldWhen } from './told-when.js';
import { decodeTrees } from './trees.js';
import { turnsOf, withoutTurns, withTurns } from './turn.js';
import { unitsOf } from './unit.js';
import { withHolder, withWholeSources } from './whole-source.js';
import { wordedReports } from './worded.js';
import { workedIn } from './worked-in.js';

const nobody: Speakers = { sources: [], main: undefined };

/**
 * Finds quotations and reported speech, and who said it. Without a section only quotations
 * that fill a sentence are found, and nobody is named.
 */
export const attribution: Extractor = (pack, lexicon) => {
  const section = pack.attribution;
  const grammar = section && compileGrammar(section, lexicon, Object.keys(pack.figure?.measure.heads ?? {}));
  const nouns = bodyNounsOf(pack.mention, lexicon);
  const learned = section?.weights && {
    scorer: new Scorer(decodeWeights(section.weights.choices)),
    trees: decodeTrees(section.weights.trees),
    rivals: decodeTrees(section.weights.rivals),
    sources: decodeTrees(section.weights.sources),
  };
  return (draft) => {
    const { doc, tokens, sentences, found, journal } = draft;
    const spoken = withoutTurns(tokens, doc.blocks, withoutNames(draft));
    const plain = withoutNicknames(tokens, spoken);
    const { speech, titles } = grammar
      ? partTitles(tokens, grammar, plain)
      : { speech: plain, titles: undefined };
    const quotations = grammar ? withoutInsets(tokens, grammar, speech) : speech;
    const units = unitsOf(tokens, sentences, quotations, grammar && resumesWith(tokens, grammar));
    let reports: readonly Report[] = [];
    if (grammar && learned) {
      const scene = sceneOf(tokens, doc.blocks, grammar, quotations);
      reports = reportsByWeights(scene, grammar, learned, units, journal !== undefined);
    } else if (grammar) reports = units.flatMap((unit) => reportsByTables(tokens, grammar, unit));
    if (grammar)
      reports = reports.map((report) =>
        workedIn(
          tokens,
          grammar,
          closing(
            draft,
            grammar,
            inverted(draft, grammar, toldWhen(draft, grammar, preposed(tokens, grammar, report))),
          ),
        ),
      );
    if (grammar) reports = setOffReports(tokens, grammar, units, reports);
    if (grammar) reports = relayed(tokens, grammar, quotations, reports);
    if (grammar) reports = withoutSharers(tokens, grammar, reports);
    if (grammar) reports = reports.map((report) => namedFirst(tokens, grammar, report));
    reports = withoutOutlets(draft, reports);
    reports = withWholeSources(draft.places.mentions, reports);
    const heardBy = found.credit.filter(({ role }) => role === 'interview-in').map(({ span }) => span);
    if (grammar)
      reports = reports.map((report) => atOccasion(tokens, grammar, draft.places.mentions, heardBy, report));
    if (grammar)
      reports = reports.map((report) =>
        withSpokesBody(
          tokens,
          grammar,
          draft.places.mentions,
          withHolder(tokens, grammar, draft.places.mentions, report),
        ),
      );
    const nested = grammar ? nestedReports(tokens, grammar, reports) : [];
    const quoted = nested.filter(({ rule }) => rule === 'nested'); // nobody goes on from these
    if (nested.length > quoted.length)
      reports = inOrder([...reports, ...nested.filter(({ rule }) => rule !== 'nested')]);
    if (grammar) reports = inOrder([...reports, ...wordedReports(tokens, grammar, units, reports)]);
    if (grammar) reports = withListed(tokens, doc.blocks, grammar, units, reports);
    const names = new Names(draft, grammar);
    const silent = saysNothing(found, doc.text);
    // "Translation: Ana Lee" is no turn
    const turns = turnsOf(draft, grammar, names, units).filter(
      ({ cue }) => !cue || !silent.holds(tokenSpan(tokens, cue.first, cue.end)),
    );
    const colons = new Set(turns.map(({ cue }) => cue?.first));
    const credits = new SpanSet(found.credit.map(({ span }) => span));
    const isSilent = (cue: Run) =>
      colons.has(cue.first) || silent.holds(tokenSpan(tokens, cue.first, cue.end));
    reports = reports.filter(
      (report) =>
        !(report.cue && isSilent(report.cue)) &&
        !(report.cue && titles?.has(report.cue.end)) && // the ship is "named" so
        !(grammar && isNone(tokens, grammar, report)) &&
        !isSubject(draft, report) &&
        !isScheduled(grammar, draft, report) &&
        !isCredit(credits, tokens, report) &&
        !(grammar && isOfTopics(draft, grammar, names, report)) &&
        !(grammar && isEntry(draft, grammar, names, report)),
    );
    const times = new SpanSet(found.period.map(({ span }) => span));
    const isNobody = ({ first, end }: Run) => end <= first || times.holds(tokenSpan(tokens, first, end));
    for (const report of reports) if (report.source && isNobody(report.source)) report.source = undefined;
    if (grammar) reports = reports.map((report) => withInfinitiveSubject(tokens, grammar, report));
    if (grammar)
      for (const report of reports) if (isImpersonal(tokens, grammar, report)) report.source = undefined;
    reports = withTurns(withLoose(tokens, grammar, units, reports), turns, tokens.count);
    if (quoted.length > 0) reports = [...reports, ...quoted];
    const bodies = nouns && new MeantBodies(draft, nouns);
    const { sources, main } = grammar ? speakersOf(draft, grammar, names, units, reports, bodies) : nobody;
    const rest = main ? documentReports(tokens, units, reports) : [];
    [...reports, ...rest].forEach((report, i) => {
      const item = itemOf(draft, quotations, report, `${pack.code}/attribution/${report.rule}`);
      const source =
        sources[i] ??
        (main && !report.source && report.rule !== 'clause' && report.rule !== 'turn'
          ? { name: main, how: 'document' as const }
          : undefined);
      if (source) item.source = source;
      found.attribution.push(item);
      journal?.push({ rule: item.rule, span: item.span, said: saidOf(item, report) });
    });
    found.attribution.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  };
};

/** Reports whose sources do not start with the paper that they told: «рассказала „Вестнику“ глава порта». */
function withoutOutlets({ tokens, found }: Draft, reports: readonly Report[]): readonly Report[] {
  const ends = new Map(
    found.credit.flatMap(({ role, span }) =>
      role === 'interview-in' ? [[span.from, tokenAt(tokens, span.to - 1) + 1] as const] : [],
    ),
  );
  if (ends.size === 0) return reports;
  return reports.map((report) => {
    const { cue, source } = report;
    const end = cue && source?.first === cue.end ? ends.get(tokens.from[cue.first]) : undefined;
    return source && end !== undefined && end > source.first && end < source.end
      ? { ...report, source: { first: end, end: source.end } }
      : report;
  });
}

/** Reports in the order of their units, as they are read on. */
const inOrder = (reports: Report[]): readonly Report[] => reports.sort((a, b) => a.unit.first - b.unit.first);

/** Quotations without those that are an organisation's name, or stand in a line that tells where the text comes from. */
function withoutNames({ quotations, found, places, tokens }: Draft): Quotation[] {
  const credits = new SpanSet(found.credit.map(({ span }) => span));
  return quotations.filter(({ first, end, open }) => {
    const name = places.mentions.startingAt(first + open.length);
    const isName = name?.item.entity.type === 'organisation' && name.end >= end - open.length;
    return !isName && !credits.holds(tokenSpan(tokens, first, end - 1));
  });
}

/** Whether what looks like reported words only says where the text comes from. */
const isCredit = (credits: SpanSet, tokens: Tokens, { pieces }: Report): boolean =>
  pieces.length > 0 && pieces.every(({ first, end }) => credits.holds(tokenSpan(tokens, first, end)));

/** Whether what looks like words of nobody's only starts with who speaks: «сказал Ада Квилл в интервью». */
function isSubject({ places }: Draft, { cue, source, pieces }: Report): boolean {
  if (!cue || source || pieces[0]?.first !== cue.end) return false;
  return places.mentions.startingAt(cue.end)?.item.entity.type === 'person';
}

/** Whether a cue only tells when something is made known: "the results are announced on 4 May". */
function isScheduled(grammar: Grammar | undefined, draft: Draft, { cue, rule, pieces }: Report): boolean {
  const { tokens, places } = draft;
  if (!grammar || !cue || rule !== 'clause') return false;
  // "the visit is foreseen for 4 October"
  if (pieces.length === 1 && places.periods.startingAt(pieces[0].first)?.end === pieces[0].end) return true;
  if (pieces.some(({ end }) => end > cue.first)) return false;
  if (grammar.classOf[tokens.word[cue.first - 1]] !== 'auxiliary') return false;
  const isLink = grammar.classOf[tokens.word[cue.end]] === 'preposition';
  return places.periods.startingAt(isLink ? cue.end + 1 : cue.end) !== undefined;
}

/** What reports nothing, though its words are those of reports: that something was not said, and labels ("Source: …", "Loan charges: $3 million"). */
const saysNothing = ({ absence, credit, figure }: Draft['found'], text: string): SpanSet =>
  new SpanSet([
    ...absence.map(({ span }) => span),
    ...credit.filter(({ rule }) => rule.endsWith('/label')).map(({ span }) => span),
    ...figure.flatMap((one) => labelOf(one, text) ?? []),
  ]);

/** No farther behind the colon of its label a figure stands, in characters: "Costs: some $3 million". */
const longestHedge = 20;

/** The label that a colon parts from the figure whose measure it is, colon and all. */
function labelOf({ measure, span: { from } }: Figure, text: string): Span | undefined {
  if (!measure || text[measure.span.to] !== ':' || from - measure.span.to > longestHedge) return undefined;
  return { from: measure.span.from, to: measure.span.to + 1 };
}

function itemOf(
  { doc, tokens }: Draft,
  quotations: readonly Quotation[],
  report: Report,
  rule: string,
): Attribution {
  const content: Span[] = [];
  const span = { from: Number.POSITIVE_INFINITY, to: 0 };
  for (const { first, end } of report.pieces) {
    const piece = tokenSpan(tokens, first, end);
    span.from = Math.min(span.from, piece.from);
    span.to = Math.max(span.to, piece.to);
    content.push(piece);
  }
  const item: Attribution = {
    kind: 'attribution',
    span,
    exact: doc.text.slice(span.from, span.to),
    rule,
    form: formOfReport(tokens, quotations, report),
    content,
  };
  if (report.cue) {
    const cue = tokenSpan(tokens, report.cue.first, report.cue.end);
    item.cue = { span: cue, exact: doc.text.slice(cue.from, cue.to) };
  }
  return item;
}

/** A turn is direct, and what somebody else's quoted words report is not: "My neighbours say that it leaks," she said. */
function formOfReport(
  tokens: Tokens,
  quotations: readonly Quotation[],
  { rule, pieces }: Report,
): AttributionForm {
  if (rule === 'turn') return 'direct';
  return rule === 'nested' ? 'indirect' : formOf(tokens, quotations, pieces);
}

function saidOf({ form, cue, source }: Attribution, { score, reasons }: Report): string {
  const by = source ? `, of ${source.name} (${source.how})` : '';
  const led = cue ? `, by "${cue.exact}"` : '';
  return `${form}${led}${by}${score === undefined ? '' : `, scored ${score.toFixed(2)}: ${reasons}`}`;
}
