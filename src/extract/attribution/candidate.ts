import type { Quotation } from '../../core/quotation.js';
import { MARK, type Tokens } from '../../core/token.js';
import type { RunChoice, SourceChoice } from './choice.js';
import type { Grammar, Run } from './grammar.js';
import { isSaying, isTerm, isUtterance, leads } from './quoted.js';
import { trimmed } from './report.js';
import type { Scene } from './scene.js';
import type { Scorer } from './scorer.js';
import { MAY_CUE } from './traits.js';
import type { Unit } from './unit.js';
import { type View, viewOf } from './view.js';

/** A word with this score alone is no cue's head, whatever stands around it. */
const hopeless = -3.7;
/** A word with this score where it stands may lead to a quotation that has no other cue. */
const weakest = -4;
/** And one with this score is a candidate anywhere. */
const likely = -2.5;
/** And with this one it parts another cue from the quotation after both. */
const sure = -0.8;
/** No unit that is prose has more: the rest is passed over, so that hostile text stays linear. */
const mostHeads = 64;
/** How far a quotation's cue may stand from it, in tokens. */
export const nearest = 16;

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
  for (let at = unit.first; at < unit.end; at++) {
    if (!(scene.traits[at] & MAY_CUE)) continue;
    const word = scorer.word(scene, at);
    if (word <= hopeless) continue;
    const view = viewOf(scene, unit, at);
    const cue = scorer.cue(view);
    if (cue >= likely) heads.likely.push({ view, word, cue });
    else if (cue >= weakest && mayLead) heads.weak.push({ view, word, cue });
    if (heads.likely.length + heads.weak.length >= mostHeads) break;
  }
  return heads;
}

/** What the heads of a unit would report, quotations kept whole. */
export function candidatesOf(
  scene: Scene,
  grammar: Grammar,
  scorer: Scorer,
  unit: Unit,
  heads: readonly Head[],
): Candidate[] {
  return heads.map((head) => {
    const { view } = head;
    const after = scorer.after(view);
    const before = scorer.before(view);
    const pieces = piecesOf(scene, grammar, unit, view.head, heads, before.run, after.run);
    return {
      view,
      word: head.word,
      cue: head.cue,
      after,
      before,
      source: scorer.source(view),
      pieces,
      isTerm: isQuotedTerm(scene, unit, pieces),
    };
  });
}

/** The runs that are reported, without the marks around them; a quotation that goes on after its cue is one report. */
export function piecesOf(
  scene: Scene,
  grammar: Grammar,
  unit: Unit,
  head: number,
  heads: readonly Head[],
  before: Run | undefined,
  after: Run | undefined,
): Run[] {
  const { tokens } = scene;
  const pieceBefore = before && tidied(scene, before);
  const whole = pieceBefore && unit.quotations.find((one) => isSame(one, pieceBefore));
  const rest = whole ? resumed(tokens, grammar, unit, head, heads) : after && closed(tokens, unit, after);
  const pieceAfter = rest && tidied(scene, rest);
  if (!pieceBefore) return pieceAfter ? [pieceAfter] : [];
  return pieceAfter ? [pieceBefore, pieceAfter] : [pieceBefore];
}

/** Whether what is reported is one quotation that is a term. */
export function isQuotedTerm({ tokens }: Scene, unit: Unit, pieces: readonly Run[]): boolean {
  const alone = pieces.length === 1 && unit.quotations.find((one) => isSame(one, pieces[0]));
  return alone ? isTerm(tokens, alone) : false;
}

const isSame = (a: Run, b: Run): boolean => a.first === b.first && a.end === b.end;

/** Whether two lists of pieces are the same. */
export const haveSame = (a: readonly Run[], b: readonly Run[]): boolean =>
  a.length === b.length && a.every((run, i) => isSame(run, b[i]));

/** The quotation that goes on after its cue: "…," she said, "…". */
function resumed(
  tokens: Tokens,
  grammar: Grammar,
  unit: Unit,
  head: number,
  heads: readonly Head[],
): Run | undefined {
  const next = unit.quotations.find(({ first }) => first > head);
  if (!next || next.first - head > nearest || !isUtterance(tokens, next)) return undefined;
  const another = heads.some(
    ({ view: { head: other }, cue }) =>
      other > head && other < next.first && cue >= sure && isSaying(tokens, grammar, other),
  );
  if (another) return undefined;
  const before = next.first - 1;
  return tokens.kind[before] === MARK && ',:.—–-;'.includes(tokens.text[tokens.from[before]])
    ? next
    : undefined;
}

/** A run that starts with a whole utterance ends with it. */
function closed(tokens: Tokens, unit: Unit, run: Run): Run {
  const quotation = unit.quotations.find(({ first }: Quotation) => first === run.first);
  return quotation && isUtterance(tokens, quotation) ? quotation : run;
}

/** A run without the marks around it, but for quotation marks. */
function tidied(scene: Scene, { first, end }: Run): Run | undefined {
  const { kind } = scene.tokens;
  while (end > first + 1 && kind[end - 1] === MARK && !scene.quoted[end - 1]) end--;
  return scene.quoted[first] || scene.quoted[end - 1] ? { first, end } : trimmed(scene.tokens, first, end);
}
