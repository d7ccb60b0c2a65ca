import { MARK, WORD } from '../../core/token.js';
import { bucket, templates } from './features.js';
import { holdAny, type Run, roleOfClass } from './grammar.js';
import type { Places } from './places.js';
import type { Scene } from './scene.js';
import { type Slots, slot, slotsOfPlace } from './slots.js';
import { BINDING, COMPLEMENTISER, PARTING, TURNING } from './traits.js';
import { codeAt, roleAt, type View } from './view.js';

/** How far from its cue the source is looked for, in tokens; after one that opens its unit farther: "Asked how many had come, Lee". */
const reach = { before: 28, after: 10, afterOpening: 40 };
/** So few tokens from its start a cue opens its unit. */
const opening = 2;

/** Adds the tokens that may belong to the source: words near the cue, outside quotations, brackets and what is reported. */
export function sources(view: View, pieces: readonly Run[], places: Places): void {
  side(view, -1, Math.max(view.unit.first, view.head - reach.before) - 1, pieces, places);
  const after = view.head - view.unit.first <= opening ? reach.afterOpening : reach.after;
  side(view, 1, Math.min(view.unit.end, view.head + 1 + after), pieces, places);
}

/** Walks away from the cue, as far as `limit`, and counts what it comes by. */
function side(
  { scene, head }: View,
  step: 1 | -1,
  limit: number,
  pieces: readonly Run[],
  places: Places,
): void {
  const { tokens, quoted, traits } = scene;
  const { kind, text, from } = tokens;
  const [opens, closes] = step === 1 ? ['(', ')'] : [')', '('];
  let marks = 0;
  let verbs = 0;
  let inBrackets = false;
  for (let at = head + step; at !== limit; at += step) {
    if (kind[at] === MARK) {
      const mark = text[from[at]];
      if (mark === opens) inBrackets = true;
      else if (mark === closes) inBrackets = false;
      if (marks < 3 && traits[at] & PARTING) marks++;
      continue;
    }
    const isNaming = !(traits[at] & BINDING) || (traits[at] & COMPLEMENTISER && isSubjectOf(scene, head, at));
    if (kind[at] === WORD && !inBrackets && !quoted[at] && isNaming && !holdAny(pieces, at))
      places.add(at, marks, verbs);
    if (verbs < 3 && traits[at] & TURNING) verbs++;
  }
}

/** Whether what else opens a reported clause is a subject, right before its verb: "polls that clearly show". */
function isSubjectOf({ role }: Scene, head: number, at: number): boolean {
  if (at > head) return false;
  for (let next = at + 1; next < head; next++)
    if (role[next] !== adverb && role[next] !== auxiliary) return false;
  return true;
}
const adverb = roleOfClass('adverb');
const auxiliary = roleOfClass('auxiliary');

/** That nobody is named as the source. */
export const nobody = templates([
  [170],
  [171, 'stem'],
  [172, 'stem', 'kindBefore'],
  [173, 'stem', 'kindAfter'],
  [174, 'wordBefore'],
  [175, 'kindBefore', 'kind', 'kindAfter'],
  [176, 'start', 'kind'],
]);

/** That a word belongs to the source. */
export const sourceWord = templates([
  [182, 'placeKind', 'distance'],
  [183, 'stem', 'distance'],
  [184, 'kind', 'distance', 'marks'],
  [185, 'placeKindBefore', 'placeKind', 'placeKindAfter'],
  [186, 'placeWord', 'side'],
  [189, 'verbs', 'marks', 'side'],
  [191, 'stem', 'placeKind', 'side'],
  [196, 'placeWordBefore', 'placeKind'],
  [198, 'edge', 'placeKind', 'verbs'],
  [200, 'governor', 'placeKind', 'side'],
  [201, 'governor', 'verbs', 'marks'],
  [202, 'governor', 'kindBefore', 'side'],
  [204, 'fromStart', 'governor', 'wordBefore'],
  [205, 'wordBefore', 'placeWordBefore', 'side'],
  [206, 'follower', 'governor', 'kindBefore'],
  [207, 'follower', 'verbs', 'marks'],
]);

/** The same, whatever stands around it. */
export const namingTemplates = templates([[186, 'placeWord', 'side']]);

/** Fills the slots of `namingTemplates`. */
export function fillNaming(view: View, at: number, slots: Slots): void {
  slots[slot.placeWord] = codeAt(view, at);
  slots[slot.side] = sideOf(view, at);
}

const sideOf = ({ head }: View, at: number): number => (at < head ? 1 : 2);

/** Fills the slots of a word that may belong to the source; `marks` and `verbs` stand between it and the cue. */
export function fillSource(
  view: View,
  at: number,
  marks: number,
  verbs: number,
  slots: Slots,
  place = 0,
): void {
  const own = place * slotsOfPlace;
  const { scene, head, unit } = view;
  slots[own + slot.placeWord] = codeAt(view, at);
  slots[own + slot.placeKind] = scene.role[at];
  slots[own + slot.placeWordBefore] = codeAt(view, at - 1);
  slots[own + slot.placeKindBefore] = roleAt(view, at - 1);
  slots[own + slot.placeWordAfter] = codeAt(view, at + 1);
  slots[own + slot.placeKindAfter] = roleAt(view, at + 1);
  slots[own + slot.distance] = at < head ? bucket(head - at) : 16 + bucket(at - head);
  slots[own + slot.side] = sideOf(view, at);
  slots[own + slot.edge] = Number(at === unit.first);
  slots[own + slot.marks] = marks;
  slots[own + slot.verbs] = verbs;
  slots[own + slot.governor] = governorOf(view, at);
  slots[own + slot.follower] = followerOf(view, at);
  slots[own + slot.fromStart] = at < head ? Math.min(7, at - unit.first) : 8;
}

/** What the noun phrase that a word stands in hangs on: the role of the nearest mark or word of the frame before it that is no part of a noun phrase. */
function governorOf(view: View, at: number): number {
  const { scene, unit } = view;
  const { traits, role } = scene;
  const limit = Math.max(unit.first, at - longestPhrase);
  for (let before = at - 1; before >= limit; before--)
    if (traits[before] & (BINDING | TURNING | PARTING)) return role[before];
  return limit === unit.first ? unitStart : 0;
}
/** And what follows the phrase: the role of the nearest such mark or word behind it, or that the cue does. */
function followerOf({ scene: { traits, role }, unit, head }: View, at: number): number {
  const limit = Math.min(unit.end, at + longestPhrase);
  for (let after = at + 1; after < limit; after++) {
    if (after === head) return isCue;
    if (traits[after] & (BINDING | TURNING | PARTING)) return role[after];
  }
  return limit === unit.end ? unitStart : 0;
}
/** A role that no word has. */
const isCue = 35;
const longestPhrase = 7;
const unitStart = 1;
