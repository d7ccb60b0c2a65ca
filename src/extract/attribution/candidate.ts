import type { Tokens } from '../../core/token.js';
import type { RunChoice, SourceChoice } from './choice.js';
import { isComma } from './clause.js';
import { coordinatorBefore } from './coordinator.js';
import { type Grammar, holdAny, type Run } from './grammar.js';
import { sure } from './opening.js';
import { haveSame, piecesOf } from './pieces.js';
import { leads, markAt } from './quoted.js';
import type { Scene } from './scene.js';
import { margin, type Scorer } from './scorer.js';
import { isQuotedTerm } from './term.js';
import { MAY_CUE } from './traits.js';
import type { Unit } from './unit.js';
import { type View, viewOf } from './view.js';

/** A word with this score alone is no cue's head, whatever stands around it. */
const hopeless = -3.5;
/** A word with this score where it stands may lead to a quotation that has no other cue. */
const weakest = -4;
/** And one with this score is a candidate anywhere. */
const likely = -3;
/** A weaker head must lead the more surely to what it reports the weaker it is. */
const doubtful = -2;
const perWeakness = 2;
/** So near behind a quotation that goes on, any word may be its cue. */
const nearestBehind = 6;
/** No unit that is prose has more: the rest is passed over, so that hostile text stays linear. */
const mostHeads = 64;

/** A word that may be a cue's head. */
export interface Head {
  view: View;
  /** How much speaks for the word, wherever it stands. */
  word: number;
  /** How much speaks for it where it stands. */
  cue: number;
}

/** A head with what would be reported by it, before it is judged. */
export interface Candidate extends Head {
  after: RunChoice;
  before: RunChoice;
  source: SourceChoice;
  /** What is reported, in order. */
  pieces: Run[];
  /** Whether that is a quoted term and no speech. */
  isTerm: boolean;
  /** By how much the choice of what is reported falls behind the best. */
  behind: number;
  /** What the head may report in its stead. */
  others: Candidate[];
}

/** The heads of a unit: the likely ones, and those that are too weak for anything but a quotation. */
export interface Heads {
  likely: Head[];
  weak: Head[];
}

/** Scores the words of a unit. */
export function headsOf(scene: Scene, scorer: Scorer, unit: Unit): Heads {
  const heads: Heads = { likely: [], weak: [] };
  const mayLead = unit.quotations.length > 0 || leads(scene.tokens, unit);
  const behind = openingEnd(scene, unit);
  for (let at = unit.first; at < unit.end; at++) {
    if (!(scene.traits[at] & MAY_CUE)) continue;
    const isBehind = behind <= at && at < behind + nearestBehind;
    const word = scorer.word(scene, at);
    if (word <= hopeless && !isBehind) continue;
    const view = viewOf(scene, unit, at);
    const cue = scorer.cue(view);
    if (cue >= likely) heads.likely.push({ view, word, cue });
    else if ((cue >= weakest && mayLead) || (isBehind && heads.likely.length === 0))
      heads.weak.push({ view, word, cue });
    if (heads.likely.length + heads.weak.length >= mostHeads) break;
  }
  return heads;
}

/** Where an utterance ends that opens its unit and goes on with a comma, as in "…," its editorial begins; else far off. */
function openingEnd({ tokens }: Scene, { first, quotations: [quotation] }: Unit): number {
  if (!quotation || quotation.first !== first) return Number.POSITIVE_INFINITY;
  const { end, open } = quotation;
  const isOpen = markAt(tokens, end - open.length - 1) === ',' || markAt(tokens, end) === ',';
  return isOpen ? end : Number.POSITIVE_INFINITY;
}

/** Whether a cue has the subject of the one before it: "welcomed the talks and promised", "…, adding that". */
function sharesSubject(tokens: Tokens, grammar: Grammar, head: number): boolean {
  const joined = coordinatorBefore(tokens, grammar, head) >= 0;
  return joined || (isComma(tokens, head - 1) && grammar.participles.match(tokens, head) > 0);
}

/** The pronoun that is the subject of a verb joined with a cue: "he laughed and said"; -1 where none is. */
function pronounBefore(tokens: Tokens, grammar: Grammar, unit: Unit, head: number): number {
  const pronoun = coordinatorBefore(tokens, grammar, head) - 2;
  return pronoun >= unit.first && grammar.classOf[tokens.word[pronoun]] === 'subject' ? pronoun : -1;
}

/** The source of nothing. */
const nobody: SourceChoice = { word: -1, lead: 0, second: 0, naming: 0 };

/** What the heads of a unit would report, quotations kept whole. */
export function candidatesOf(
  scene: Scene,
  grammar: Grammar,
  scorer: Scorer,
  unit: Unit,
  heads: readonly Head[],
): Candidate[] {
  let last: Candidate | undefined; // the last that is surely a cue
  return heads.map((head) => {
    const { view } = head;
    const least = Math.max(-margin, perWeakness * (doubtful - head.cue));
    const after = scorer.after(view, least);
    const before = scorer.before(view, least);
    const tell = (first: Run | undefined, second: Run | undefined) =>
      piecesOf(scene, grammar, unit, view.head, heads, first, second);
    const sourceOf = (pieces: Run[]): SourceChoice => {
      const source = scorer.source(view, pieces);
      if (
        last &&
        (source.word < 0 || (source.word > last.view.head && source.word < view.head)) &&
        sharesSubject(scene.tokens, grammar, view.head)
      )
        return { ...source, word: last.source.word };
      const pronoun = pronounBefore(scene.tokens, grammar, unit, view.head);
      return pronoun >= 0 ? { ...source, word: pronoun } : source;
    };
    const pieces = tell(before.run, after.run);
    const source = pieces.length > 0 ? sourceOf(pieces) : nobody;
    const isTerm = isQuotedTerm(scene, grammar, unit, view.head, pieces);
    const others: Candidate[] = [];
    const candidate = {
      view,
      word: head.word,
      cue: head.cue,
      after,
      before,
      source,
      pieces,
      isTerm,
      behind: 0,
      others,
    };
    const offer = (pieces: Run[], behind: number): void => {
      if (pieces.length === 0 || haveSame(pieces, candidate.pieces)) return;
      if (others.some((other) => haveSame(pieces, other.pieces))) return;
      others.push({
        ...candidate,
        pieces,
        behind,
        others: [],
        source: source.word < 0 || holdAny(pieces, source.word) ? sourceOf(pieces) : source,
        isTerm: isQuotedTerm(scene, grammar, unit, view.head, pieces),
      });
    };
    for (const { run, behind } of after.others) offer(tell(before.run, run), behind);
    for (const { run, behind } of before.others) offer(tell(run, after.run), behind);
    if (head.cue >= sure) last = candidate;
    return candidate;
  });
}
