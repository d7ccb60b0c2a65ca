import { MARK } from '../../core/token.js';
import { firstFreeRole } from './grammar.js';
import { endingOf, type Scene, shapes, stemAt } from './scene.js';
import type { Unit } from './unit.js';

/** How far a quotation is looked for on either side of a cue, in tokens. */
const reach = 24;
/** Where a comma before the cue is looked for. */
const commaReach = 14;
/** Roles that no word has: of what stands outside the unit, and of a quotation's first token, whatever it is. */
const beforeUnit = 32;
const afterUnit = 33;
const quotedRole = 34;

/** What the neighbours of a cue tell, found once for each candidate. */
export interface View {
  scene: Scene;
  unit: Unit;
  head: number;
  /** Tokens to the quotation that ends before the cue, or that starts after it; 0 where there is none near. */
  quoteBefore: number;
  quoteAfter: number;
  /** The stem of the head's word. */
  stem: number;
  /** How many tokens before the cue the last comma stands, as a class; 0 where none is near. */
  comma: number;
}

/** What the token at `at` is, or that the unit ends before it. */
export const codeAt = ({ scene, unit }: View, at: number): number =>
  at < unit.first ? beforeUnit : at >= unit.end ? afterUnit : scene.code[at];
/** What it does there. */
export const roleAt = ({ scene, unit }: View, at: number): number =>
  at < unit.first ? beforeUnit : at >= unit.end ? afterUnit : scene.role[at];

/** What the trees may ask of the token at `at`: its class, what its ending tells where it has none, or which mark it is. */
export function sortAt({ scene, unit }: View, at: number): number {
  if (at < unit.first) return beforeUnit;
  if (at >= unit.end) return afterUnit;
  const { tokens, role } = scene;
  if (tokens.kind[at] === MARK) return -tokens.text.charCodeAt(tokens.from[at]);
  return role[at] < firstEnding ? role[at] : firstEnding + endingOf(role[at]);
}
/** The sorts from here on are of long words that no table classes, by their last letter. */
const firstEnding = firstFreeRole + shapes;

/** A head among its neighbours. */
export function viewOf(scene: Scene, unit: Unit, head: number): View {
  let quoteBefore = 0;
  let quoteAfter = 0;
  const stem = stemAt(scene, head);
  const comma = commaBefore(scene, unit, head);
  if (unit.quotations.length === 0) return { scene, unit, head, quoteBefore, quoteAfter, stem, comma };
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
  return { scene, unit, head, quoteBefore, quoteAfter, stem, comma };
}

/** What the token at `at` does, where a quotation counts as one. */
export const roleOrQuote = (view: View, at: number): number =>
  at < view.unit.end && view.scene.quoted[at] ? quotedRole : roleAt(view, at);

function commaBefore({ tokens }: Scene, unit: Unit, head: number): number {
  const { kind, text, from } = tokens;
  for (let at = head - 1; at >= unit.first && head - at < commaReach; at--)
    if (kind[at] === MARK && text[from[at]] === ',') return 1 + Math.min(2, (head - at) >> 2);
  return 0;
}
