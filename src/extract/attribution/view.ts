import { GLUED, MARK } from '../../core/token.js';
import { isCueRole, roleOfClass } from './grammar.js';
import type { Scene } from './scene.js';
import type { Unit } from './unit.js';

/** How far a quotation is looked for on either side of a cue, in tokens. */
const reach = 24;
/** Where a comma before the cue is looked for. */
const commaReach = 14;
const beforeUnit = 2;
const afterUnit = 3;
/** The role of a quotation's first token, whatever it is. */
export const quotedRole = 4;

/** What the neighbours of a cue tell, found once for each candidate. */
export interface View {
  scene: Scene;
  unit: Unit;
  head: number;
  /** Tokens to the quotation that ends before the cue, or that starts after it; 0 where there is none near. */
  quoteBefore: number;
  quoteAfter: number;
}

/** What the token at `at` is, or that the unit ends before it. */
export const codeAt = ({ scene, unit }: View, at: number): number =>
  at < unit.first ? beforeUnit : at >= unit.end ? afterUnit : scene.code[at];
/** What it does there. */
export const roleAt = ({ scene, unit }: View, at: number): number =>
  at < unit.first ? beforeUnit : at >= unit.end ? afterUnit : scene.role[at];

/** A head among its neighbours. */
export function viewOf(scene: Scene, unit: Unit, head: number): View {
  let quoteBefore = 0;
  let quoteAfter = 0;
  if (unit.quotations.length === 0) return { scene, unit, head, quoteBefore, quoteAfter };
  for (let at = head - 1, n = 1; at >= unit.first && n <= reach; at--, n++) {
    if (scene.quoted[at]) {
      quoteBefore = n;
      break;
    }
  }
  for (let at = head + 1, n = 1; at < unit.end && n <= reach; at++, n++) {
    if (scene.quoted[at]) {
      quoteAfter = n;
      break;
    }
  }
  return { scene, unit, head, quoteBefore, quoteAfter };
}

/** What the token at `at` does, where a quotation counts as one. */
export const roleOrQuote = (view: View, at: number): number =>
  at < view.unit.end && view.scene.quoted[at] ? quotedRole : roleAt(view, at);

/** How many tokens before the cue the last comma stands, as a class; 0 where none is near. */
export function markBefore({ scene, unit, head }: View): number {
  const { kind, text, from } = scene.tokens;
  for (let at = head - 1; at >= unit.first && head - at < commaReach; at--)
    if (kind[at] === MARK && text[from[at]] === ',') return 1 + Math.min(2, (head - at) >> 2);
  return 0;
}

/** Whether a mark stands inside a word or a number. */
export const isInner = ({ tokens }: Scene, at: number): boolean =>
  tokens.gap[at] === GLUED &&
  at + 1 < tokens.count &&
  tokens.gap[at + 1] === GLUED &&
  tokens.kind[at + 1] !== MARK &&
  tokens.kind[at - 1] !== MARK;

/** How many marks that are not inside a word stand between two tokens, at most three. */
export function marksBetween({ scene }: View, a: number, b: number): number {
  let marks = 0;
  for (let at = Math.min(a, b) + 1; at < Math.max(a, b) && marks < 3; at++)
    if (scene.tokens.kind[at] === MARK && !isInner(scene, at)) marks++;
  return marks;
}

/** How many auxiliaries, subjects and cue words stand between two tokens, at most three. */
export function verbsBetween({ scene }: View, a: number, b: number): number {
  let verbs = 0;
  for (let at = Math.min(a, b) + 1; at < Math.max(a, b) && verbs < 3; at++)
    if (clausal.has(scene.role[at]) || isCueRole(scene.role[at])) verbs++;
  return verbs;
}
const clausal = new Set(
  (['auxiliary', 'subject', 'relative', 'conjunction', 'complementiser'] as const).map(roleOfClass),
);
