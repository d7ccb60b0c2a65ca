import { LOWER, MARK, type Tokens } from '../../core/token.js';
import type { WordClass } from '../../lang/attribution.js';
import type { Grammar, Run } from './grammar.js';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.js';
import { isTerm, isUtterance, leads, speaks } from './quoted.js';
import { meets, type Report, trimmed } from './report.js';
import type { Scene } from './scene.js';
import type { Scorer } from './scorer.js';
import type { Unit } from './unit.js';
import { type View, viewOf } from './view.js';

/** From this score on a head is taken for a cue; below 0, since one that is missed is missed for good. */
const threshold = -0.8;
/** From this score on it is taken for one where a quotation beside it has no other. */
const weakest = -4;
/** And from this one on where the quotation does not open its sentence. */
const likely = -1.5;
/** How far a quotation's cue may stand from it, in tokens. */
const nearest = 16;
/** A noun with what stands before it has no more words where its end is not sure. */
const longestNoun = 3;
/** No unit that is prose has more cues: the rest is passed over, so that hostile text stays linear. */
const mostCues = 64;

interface Head {
  view: View;
  score: number;
}

/** The reports of a unit as the learned scorer sees them, quotations kept whole. */
export function reportsByWeights(scene: Scene, grammar: Grammar, scorer: Scorer, unit: Unit, explained: boolean): Report[] {
  const { tokens } = scene;
  const heads: Head[] = [];
  const weak: Head[] = [];
  for (let at = unit.first; at < unit.end && heads.length + weak.length < mostCues; at++) {
    if (!scene.mayCue[at] || !scorer.mayCue(scene, at)) continue;
    const view = viewOf(scene, unit, at);
    const score = scorer.cue(view);
    if (score >= threshold) heads.push({ view, score });
    else if (score >= weakest && unit.quotations.length > 0) weak.push({ view, score });
  }
  const reports: Report[] = [];
  const add = ({ view, score }: Head, before: Run | undefined, after: Run | undefined) => {
    const { head } = view;
    const pieceBefore = before && tidied(scene, before);
    const whole = pieceBefore && unit.quotations.find((one) => isSame(one, pieceBefore));
    const rest = whole ? resumed(tokens, grammar, unit, head, heads) : after && closed(tokens, unit, after);
    const pieces = [pieceBefore, rest && tidied(scene, rest)].flatMap((run) => run ?? []);
    if (pieces.length === 0 && !leads(tokens, unit)) return;
    if (reports.some((one) => haveSame(one.pieces, pieces))) return;
    const alone = pieces.length === 1 && unit.quotations.find((one) => isSame(one, pieces[0]));
    if (alone && isTerm(tokens, alone)) return;
    const word = scorer.source(view);
    reports.push({
      rule: pieces.some(({ first }) => scene.quoted[first]) ? 'quotation' : 'clause',
      pieces,
      cue: { first: head, end: head + 1 },
      source: word < 0 ? undefined : phraseAround(tokens, grammar, word, head, unit),
      unit,
      score,
      reasons: explained ? scorer.reasons(view) : undefined,
    });
  };
  // the surest first: of two that report the same words it stays
  heads.sort((a, b) => b.score - a.score || a.view.head - b.view.head);
  for (const head of heads) add(head, scorer.before(head.view), scorer.after(head.view));
  for (const quotation of unit.quotations) {
    if (!isUtterance(tokens, quotation)) continue;
    if (reports.some(({ pieces }) => pieces.some((piece) => meets(piece, quotation)))) continue;
    const { first, end } = quotation;
    const near = weak.filter(({ view: { head } }) => (head < first ? first - head : head - end) <= nearest);
    const best = near.reduce<Head | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
    if (!best || !mayLead(tokens, unit, first, best.score)) continue;
    if (first < best.view.head) add(best, quotation, undefined);
    else add(best, undefined, quotation);
  }
  return reports;
}

/** Whether a weak head will do: for what opens its sentence, or for what a mark parts and the head is not so weak. */
const mayLead = ({ kind }: Tokens, unit: Unit, first: number, score: number): boolean =>
  first === unit.first || (score > likely && kind[first - 1] === MARK);

const isSame = (a: Run, b: Run): boolean => a.first === b.first && a.end === b.end;

const haveSame = (a: readonly Run[], b: readonly Run[]): boolean =>
  a.length === b.length && a.every((run, i) => isSame(run, b[i]));

/** The quotation that goes on after its cue: "…," she said, "…". */
function resumed(tokens: Tokens, grammar: Grammar, unit: Unit, head: number, heads: readonly Head[]): Run | undefined {
  const next = unit.quotations.find(({ first }) => first > head);
  if (!next || next.first - head > nearest || !isUtterance(tokens, next)) return undefined;
  if (heads.some(({ view }) => view.head > head && view.head < next.first && speaks(tokens, grammar, view.head))) return undefined;
  const before = next.first - 1;
  return tokens.kind[before] === MARK && ',:.—–-;'.includes(tokens.text[tokens.from[before]])
    ? next
    : undefined;
}

/** A run that starts with a whole utterance ends with it. */
function closed(tokens: Tokens, unit: Unit, run: Run): Run {
  const quotation = unit.quotations.find(({ first }) => first === run.first);
  return quotation && isUtterance(tokens, quotation) ? quotation : run;
}

/** A run without the marks around it, but for quotation marks. */
function tidied(scene: Scene, { first, end }: Run): Run | undefined {
  const { kind } = scene.tokens;
  while (end > first + 1 && kind[end - 1] === MARK && !scene.quoted[end - 1]) end--;
  return scene.quoted[first] || scene.quoted[end - 1] ? { first, end } : trimmed(scene.tokens, first, end);
}

/** The noun phrase that a word stands in: up to its cue where it is the subject, else its name alone. */
function phraseAround(tokens: Tokens, grammar: Grammar, word: number, head: number, unit: Unit): Run {
  const { word: words, shape, kind } = tokens;
  const isBefore = word < head;
  const before = nounPhraseBefore(tokens, grammar, word + 1, isBefore ? unit.first : head + 1);
  const first = before?.first ?? word;
  const after = nounPhraseAfter(tokens, grammar, word, isBefore ? head : unit.end);
  let end = Math.max(word + 1, after?.end ?? 0);
  if (!isBefore) return { first, end };
  let next = end;
  while (next < head && kind[next] !== MARK && isBetween(grammar.classOf[words[next]])) next++;
  if (next === head) return { first, end };
  // verbs may stand among these words: a name ends with its capitals, a noun before a cue
  const isName = shape[word] !== LOWER && grammar.classOf[words[word]] === undefined;
  const limit = Math.min(end, word + longestNoun);
  for (end = word + 1; end < limit && kind[end] !== MARK; end++) {
    const opens = grammar.classOf[words[end - 1]] === 'determiner';
    if (isName ? shape[end] === LOWER : !opens && grammar.cues.match(tokens, end) > 0) break;
  }
  return { first, end };
}

const isBetween = (wordClass: WordClass | undefined): boolean => wordClass === 'auxiliary' || wordClass === 'adverb' || wordClass === 'day';
