import type { AttributionForm } from '../../core/item.js';
import { LOWER, MARK, type Tokens } from '../../core/token.js';
import { nameBehind } from './apposition.js';
import { candidatesOf, type Head, headsOf } from './candidate.js';
import type { SourceChoice } from './choice.js';
import { isComma } from './clause.js';
import { type Neighbourhood, neighbourhoods } from './evidence.js';
import { formOf } from './form.js';
import { type Grammar, holds, type Run } from './grammar.js';
import { appositionBefore, nearest, sure } from './opening.js';
import { endOfOpening, piecesOf, sharedBy, sizeOf } from './pieces.js';
import { isSaying, isUtterance, leads } from './quoted.js';
import { meets, type Report } from './report.js';
import { companiesOf, scoreAmong } from './rivalry.js';
import type { Scene } from './scene.js';
import type { Scorer } from './scorer.js';
import { surestSource } from './source-evidence.js';
import { sourceQuestion } from './source-options.js';
import { phraseAround } from './source-phrase.js';
import { FRAME, PARTING } from './traits.js';
import type { Trees } from './trees.js';
import { subjectOf } from './subject.js';
import { isQuotedTerm } from './term.js';
import type { Unit } from './unit.js';
import type { View } from './view.js';

/**
 * From this score on a candidate is taken: below 0, since one that is missed is missed for good. A quotation
 * that is passed over may still find another cue, what is not quoted cannot.
 */
const thresholds: Readonly<Record<AttributionForm, number>> = { direct: -0.8, mixed: -1.1, indirect: -2.2 };
const lowest = Math.min(...Object.values(thresholds));
/** So much surer must what is not all quoted be where its cue stands in no table. */
const strange = 0.55;
/** And from this score of its cue on where a quotation that has no other cue does not open its sentence. */
const fair = -1.5;

/** What was learned: who scores the choices of a candidate, and who judges it. */
export interface Learned {
  scorer: Scorer;
  trees: Trees;
  /** Who judges it once more, among the others of its sentence. */
  rivals: Trees;
  /** Who tells the source, where several may be. */
  sources: Trees;
}

/** A source that leads the next by no less than this is not asked about again: hardly any is another. */
const clear = 0.5;

/** The reports of a text as what was learned tells them, unit by unit; `explained` keeps the reasons. */
export function reportsByWeights(
  scene: Scene,
  grammar: Grammar,
  learned: Learned,
  units: readonly Unit[],
  explained: boolean,
): Report[] {
  const { scorer, trees, rivals } = learned;
  const heads = units.map((unit) => headsOf(scene, scorer, unit));
  const likely = heads.map((one) => one.likely);
  const candidates = units.map((unit, i) => candidatesOf(scene, grammar, scorer, unit, likely[i]));
  const nears = neighbourhoods(scene, units, likely, candidates);
  const reports: Report[] = [];
  companiesOf(nears, trees).forEach((company, i) => {
    if (likely[i].length === 0 && heads[i].weak.length === 0) return;
    const reporter = new Reporter(scene, grammar, learned, company.near, explained);
    const judged = company.judged.map((one) => ({
      candidate: one.candidate,
      score: scoreAmong(one, company, rivals, lowest),
    }));
    // the surest first: of two that report the same words it stays
    judged.sort((a, b) => b.score - a.score || a.candidate.view.head - b.candidate.view.head);
    const weak = [...heads[i].weak];
    for (const { candidate, score } of judged) {
      const { pieces, isTerm, source } = candidate;
      const form = formOf(scene.tokens, scene.quotations, pieces);
      const isStrange = form !== 'direct' && !isCue(scene.tokens, grammar, candidate.view.head);
      if (score >= thresholds[form] + (isStrange ? strange : 0))
        reporter.add(candidate, pieces, isTerm, source, score);
      else weak.push(candidate);
    }
    reporter.addLeading(weak);
    reporter.addQuotations(weak, likely[i]);
    for (const report of reporter.reports) reports.push(report); // `flatMap` takes its time for every unit
  });
  return reports;
}

/** Collects the reports of one unit. */
class Reporter {
  readonly reports: Report[] = [];
  private readonly unit: Unit;
  private readonly scorer: Scorer;

  constructor(
    private readonly scene: Scene,
    private readonly grammar: Grammar,
    private readonly learned: Learned,
    private readonly near: Neighbourhood,
    private readonly explained: boolean,
  ) {
    this.unit = near.unit;
    this.scorer = learned.scorer;
  }

  /** Adds a report, if it is one and there is none of the same words. */
  add({ view }: Head, pieces: Run[], isTerm: boolean, source: SourceChoice, score: number): void {
    const { scene, unit, reports } = this;
    if (isTerm || (pieces.length === 0 && !leads(scene.tokens, unit)) || this.isEmpty(view.head, pieces)) return;
    if (reports.some((one) => areAlike(one.pieces, pieces))) return;
    // nor is that of a head which only its quotation made a cue: the trees know none such
    const isClear = source.word >= 0 && (source.second >= clear || score < lowest);
    const { word: named, score: certainty } = isClear
      ? { word: source.word, score: source.lead }
      : this.surestOf(view, pieces, source.word);
    const word = this.bearerOf(view.head, this.subjectOfCue(named));
    reports.push({
      rule: pieces.some(({ first }) => scene.quoted[first]) ? 'quotation' : 'clause',
      pieces,
      cue: { first: view.head, end: view.head + 1 },
      source: word < 0 ? undefined : this.sourceOf(view, pieces, word),
      unit,
      score,
      reasons: this.explained
        ? `${this.scorer.reasons(view)}; the source ${isClear ? 'alone' : 'of several'} ${certainty.toFixed(2)}`
        : undefined,
    });
  }

  /** Whether all that is said is a word that only stands for something: "told him", "said so". But one may praise him. */
  private isEmpty(head: number, [piece, rest]: readonly Run[]): boolean {
    const { tokens, traits } = this.scene;
    if (!piece || rest || piece.end - piece.first > 1 || !(traits[piece.first] & FRAME)) return false;
    return isSaying(tokens, this.grammar, head);
  }

  /** Of several who may be the source of a cue, the one that the trees tell. */
  private surestOf(view: View, pieces: Run[], chosen: number): { word: number; score: number } {
    const { scorer, grammar, near, learned } = this;
    return surestSource(sourceQuestion(scorer, grammar, near, view, pieces, chosen), learned.sources);
  }

  /** The source of the cue that a word is itself: "The sides reaffirmed the plan and agreed". */
  private subjectOfCue(word: number): number {
    const cue = this.near.candidates.find(({ view }) => view.head === word);
    return cue && cue.cue >= sure && cue.source.word >= 0 ? cue.source.word : word;
  }

  /** The last word of the name beside an apposition that a word stands in, else the word: "Lee, an engineer, asked", "an engineer, Ana Lee, asked". */
  private bearerOf(head: number, word: number): number {
    const { tokens } = this.scene;
    if (word < 0 || word > head || tokens.shape[word] !== LOWER) return word;
    const behind = nameBehind(tokens, word, head);
    if (behind >= 0) return behind;
    const subject = subjectOf(tokens, this.grammar, { first: head, end: head + 1 }, this.unit.first);
    if (!subject || subject.end > word) return word;
    const name = subject.end - 1;
    return tokens.shape[name] !== LOWER && isComma(tokens, subject.end) ? name : word;
  }

  /** The words that name the source, of which one is known. */
  private sourceOf(view: View, pieces: readonly Run[], word: number): Run {
    const { scene, grammar, unit } = this;
    const { tokens, traits } = scene;
    const phrase = phraseAround(tokens, grammar, word, view.head, unit, (limit, isSubject) =>
      this.scorer.sourceEnd(view, pieces, word, limit, isSubject),
    );
    const [piece] = pieces;
    const first = endOfOpening(tokens, grammar, unit, view.head);
    if (!piece || first < 0) return phrase;
    const comma = piece.first - 1; // all up to it names the source
    return comma >= phrase.end && traits[comma] & PARTING ? { first, end: comma } : phrase;
  }

  /** What leads to the next paragraph reports nothing in its own, which the trees hold against it. */
  addLeading(weak: readonly Head[]): void {
    if (!leads(this.scene.tokens, this.unit)) return;
    const leading = surest(weak);
    if (leading) this.add(leading, [], false, this.scorer.source(leading.view, []), leading.cue);
  }

  /** Whether a quotation is reported already, and not only stands in a longer report with who says it. */
  private isTaken(quotation: Run, head: number): boolean {
    const isNested = (piece: Run): boolean =>
      holds(piece, head) &&
      holds(piece, quotation.first) &&
      quotation.end <= piece.end &&
      isSaying(this.scene.tokens, this.grammar, head);
    return this.reports.some(({ pieces }) =>
      pieces.some((piece) => meets(piece, quotation) && !isNested(piece)),
    );
  }

  /** The quotations that are left, each with the surest of the heads near it that were too weak alone. */
  addQuotations(weak: readonly Head[], likely: readonly Head[]): void {
    const { scene, grammar, unit } = this;
    for (const quotation of unit.quotations) {
      const { first, end } = quotation;
      if (!isUtterance(scene.tokens, quotation)) continue;
      const head = surest(
        weak.filter(({ view: { head: at } }) => {
          if (at < first) return first - at <= nearest;
          const inset = appositionBefore(scene.tokens, end, at);
          return !holds(inset, at) && at - end - (inset.end - inset.first) <= nearest;
        }),
      );
      if (!head || this.isTaken(quotation, head.view.head)) continue;
      if (!mayLead(scene.tokens, unit, first, head.cue)) continue;
      const at = head.view.head;
      const [before, after] = first < at ? [quotation, undefined] : [undefined, quotation];
      const pieces = piecesOf(scene, grammar, unit, at, likely, before, after);
      const source = this.scorer.source(head.view, pieces);
      this.add(head, pieces, isQuotedTerm(scene, grammar, unit, at, pieces), source, head.cue);
    }
  }
}

/** Whether two lists of pieces have most of their words in common: two cues report them, and one of these is none. */
function areAlike(a: readonly Run[], b: readonly Run[]): boolean {
  const shared = sharedBy(a, b);
  return shared >= mostOf * (sizeOf(a) + sizeOf(b) - shared);
}
const mostOf = 0.6;

/** Whether a token is a cue by the tables: a word of theirs, or a colon. */
const isCue = (tokens: Tokens, grammar: Grammar, at: number): boolean =>
  tokens.kind[at] === MARK || grammar.cues.match(tokens, at) > 0;

/** The head that the most speaks for. */
const surest = (heads: readonly Head[]): Head | undefined =>
  heads.reduce<Head | undefined>((a, b) => (a && a.cue >= b.cue ? a : b), undefined);

/** Whether a weak head will do: for what opens its sentence, or for what a mark parts and the head is not so weak. */
const mayLead = ({ kind }: Tokens, unit: Unit, first: number, score: number): boolean =>
  first === unit.first || (score > fair && kind[first - 1] === MARK);
