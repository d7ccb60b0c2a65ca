import { LOWER, MARK } from '../../core/token.js';
import { bucket, templates } from './features.js';
import type { Places } from './places.js';
import { type Slots, slot, slotsOfPlace } from './slots.js';
import { COMPLEMENTISER, FRAME, PARTING, TURNING } from './traits.js';
import { codeAt, roleAt, roleOrQuote, type View } from './view.js';

/** How far from its cue the content is looked for, and how long a run of it may be, in tokens. */
const reach = { after: 10, before: 60, length: 200 };

/** Adds the tokens where reported words after the cue may start: a word or a number, or a quotation. */
export function startsAfter({ scene, unit, head }: View, places: Places): void {
  const { quoted, tokens } = scene;
  const limit = Math.min(unit.end, head + 1 + reach.after);
  for (let at = head + 1; at < limit; at++)
    if (quoted[at] ? quoted[at - 1] !== quoted[at] : tokens.kind[at] !== MARK) places.add(at);
}

/** That nothing is reported after the cue. */
export const nothingAfter = templates([
  [40],
  [42, 'stem', 'kindAfter'],
  [43, 'wordAfter'],
  [44, 'stem', 'quotationBefore', 'commaBefore'],
  [45, 'kindAfter', 'quotationBefore', 'commaBefore'],
  [46, 'kindAfter', 'kindAfterNext'],
  [47, 'tokensAfter', 'quotationAfter', 'commaBefore'],
  [48, 'kindBefore', 'kindAfter', 'commaBefore'],
  [49, 'stem', 'kindBefore', 'kindAfter'],
  [50, 'tokensBefore', 'commaBefore', 'tokensAfter'],
]);

/** That the reported words after the cue start at a place. */
export const startAfter = templates([
  [60, 'distance'],
  [63, 'placeWord'],
  [64, 'placeWordBefore'],
  [66, 'stem', 'placeWordBefore'],
  [67, 'stem', 'placeKind'],
  [69, 'stem', 'placeWord'],
  [71, 'between', 'stem'],
  [74, 'placeKind', 'placeKindAfter'],
  [75, 'placeKindBefore', 'placeKind'],
  [78, 'placeWord', 'nearness'],
  [79, 'kind', 'placeWordBefore', 'nearness'],
]);

/** Fills the slots of a place, by its number, where the reported words after the cue may start. */
export function fillStartAfter(view: View, start: number, slots: Slots, place = 0): void {
  const own = place * slotsOfPlace;
  const { scene, head } = view;
  const { traits, tokens } = scene;
  let between = 0; // bits: a complementiser, a comma between
  for (let at = head + 1; at < start; at++) {
    if (traits[at] & COMPLEMENTISER) between |= 1;
    else if (tokens.kind[at] === MARK) between |= 2;
  }
  slots[own + slot.placeWord] = codeAt(view, start);
  slots[own + slot.placeKind] = roleOrQuote(view, start);
  slots[own + slot.placeWordBefore] = codeAt(view, start - 1);
  slots[own + slot.placeKindBefore] = roleAt(view, start - 1);
  slots[own + slot.placeKindAfter] = roleAt(view, start + 1);
  slots[own + slot.distance] = bucket(start - head);
  slots[own + slot.nearness] = Math.min(4, start - head);
  slots[own + slot.between] = between;
}

/** Adds where a run that starts at `start` may end: before a mark or a word of the frame, at the unit's end. */
export function endsAfter({ scene, unit }: View, start: number, places: Places): void {
  const { quoted, traits } = scene;
  const limit = Math.min(unit.end, start + reach.length);
  let marks = 0;
  let verbs = traits[start] & TURNING ? 1 : 0;
  for (let at = start + 1; at < limit; at++) {
    const isMark = (traits[at] & PARTING) > 0;
    if (quoted[at] === 0 || quoted[at] !== quoted[at - 1]) {
      if (isMark || (traits[at] & FRAME) > 0 || (quoted[at - 1] > 0 && quoted[at] === 0))
        places.add(at, marks, verbs);
    }
    if (isMark && marks < 3) marks++;
    if (traits[at] & TURNING && verbs < 3) verbs++;
  }
  places.add(limit, marks, verbs);
}

/** That a run after the cue ends before a place. */
export const endAfter = templates([
  [92, 'placeWord', 'placeWordAfter'],
  [95, 'stem', 'placeKind'],
  [96, 'kind', 'placeKind', 'placeKindAfter'],
  [97, 'length', 'placeKind'],
  [99, 'marks', 'placeWord'],
  [100, 'placeKindBefore', 'placeKind'],
  [101, 'placeWordBefore'],
  [108, 'placeKindAfter', 'placeKindAfterNext', 'placeKind'],
  [109, 'length', 'kind'],
  [111, 'verbs', 'marks', 'placeKind'],
  [115, 'rest', 'placeKind'],
  [116, 'verbs', 'edge', 'startKind'],
  [117, 'stem', 'placeKind', 'placeKindAfter'],
  [119, 'kind', 'placeKind', 'verbs'],
  [118, 'turn', 'placeWord', 'placeWordAfter'],
]);

/** Fills the slots of a place before which a run that starts at `start` may end; `marks` and `verbs` stand between. */
export function fillEnd(
  view: View,
  start: number,
  end: number,
  marks: number,
  verbs: number,
  slots: Slots,
  place = 0,
): void {
  const own = place * slotsOfPlace;
  slots[own + slot.placeWord] = codeAt(view, end);
  slots[own + slot.placeKind] = roleOrQuote(view, end);
  slots[own + slot.placeWordBefore] = codeAt(view, end - 1);
  slots[own + slot.placeKindBefore] = roleOrQuote(view, end - 1);
  slots[own + slot.placeWordAfter] = codeAt(view, end + 1);
  slots[own + slot.placeKindAfter] = roleAt(view, end + 1);
  slots[own + slot.placeKindAfterNext] = roleAt(view, end + 2);
  slots[own + slot.distance] = bucket(view.head - end);
  slots[own + slot.edge] = lastness(view, end);
  slots[own + slot.marks] = marks;
  slots[own + slot.verbs] = verbs;
  slots[own + slot.startKind] = roleOrQuote(view, start);
  slots[own + slot.length] = bucket(end - start);
  slots[own + slot.rest] = bucket(view.unit.end - end);
  slots[own + slot.turn] = turnAfter(view, end);
}

/** Whether a run that ends before a token ends its unit: 2 where it does, 1 where a mark follows that does, else 0. */
const lastness = ({ scene, unit }: View, end: number): number =>
  end === unit.end ? 2 : end === unit.end - 1 && scene.tokens.kind[end] === MARK ? 1 : 0;

/** The role of the first word from a token on that a clause turns on; 0 where none is near. */
function turnAfter({ scene: { traits, role }, unit }: View, end: number): number {
  const limit = Math.min(unit.end, end + turnReach);
  for (let at = end; at < limit; at++) if (traits[at] & TURNING) return role[at];
  return limit === unit.end ? unitEnd : 0;
}
const turnReach = 8;
const unitEnd = 1;

/** Adds the tokens where reported words before the cue may start: where a sentence, a quotation or a phrase does. */
export function startsBefore({ scene, unit, head }: View, places: Places): void {
  const { quoted, traits, tokens } = scene;
  const limit = Math.max(unit.first, head - reach.before);
  if (unit.first < head) places.add(unit.first);
  for (let at = Math.max(limit, unit.first + 1); at < head; at++) {
    if (quoted[at]) {
      if (quoted[at - 1] !== quoted[at]) places.add(at);
    } else if (
      tokens.kind[at] !== MARK &&
      (tokens.kind[at - 1] === MARK || (traits[at - 1] | traits[at]) & FRAME)
    )
      places.add(at);
  }
}

/** That nothing before the cue is reported. */
export const nothingBefore = templates([
  [120],
  [121, 'stem'],
  [123, 'wordBefore'],
  [124, 'stem', 'quotationBefore', 'commaBefore'],
  [126, 'stem', 'kindAfter'],
  [128, 'kindBefore', 'kindAfter', 'commaBefore'],
  [129, 'kind', 'kindBefore', 'kindAfter'],
  [130, 'kind', 'commaBefore', 'quotationAfter'],
  [134, 'tokensAfter', 'commaBefore', 'kindAfter'],
]);

/** That the reported words before the cue start at a place. */
export const startBefore = templates([
  [143, 'distance', 'edge', 'commaBefore'],
  [144, 'placeKind', 'edge'],
  [146, 'placeWordBefore'],
  [150, 'kind', 'edge', 'commaBefore'],
  [151, 'placeKind', 'placeKindAfter', 'edge'],
  [152, 'kindAfter', 'edge', 'commaBefore'],
  [153, 'kindBefore', 'edge', 'distance'],
  [155, 'stem', 'placeKindBefore', 'edge'],
]);

/** Fills the slots of a place where the reported words before the cue may start. */
export function fillStartBefore(view: View, start: number, slots: Slots, place = 0): void {
  const own = place * slotsOfPlace;
  const { scene, unit, head } = view;
  slots[own + slot.placeWord] = codeAt(view, start);
  slots[own + slot.placeKind] = roleOrQuote(view, start);
  slots[own + slot.placeWordBefore] = codeAt(view, start - 1);
  slots[own + slot.placeKindBefore] = roleAt(view, start - 1);
  slots[own + slot.placeKindAfter] = roleAt(view, start + 1);
  slots[own + slot.distance] = bucket(head - start);
  slots[own + slot.edge] = start === unit.first ? 1 : scene.tokens.kind[start - 1] === MARK ? 2 : 0;
}

/** Adds where a run before the cue may end: before a mark, a word of the frame, a name, or the cue. */
export function endsBefore({ scene, head }: View, start: number, places: Places): void {
  const { quoted, traits, tokens } = scene;
  const first = Math.max(start + 1, head - reach.before);
  let marks = 0;
  for (let at = start + 1; at <= head; at++) {
    const isMark = (traits[at] & PARTING) > 0;
    if (at >= first && (quoted[at] === 0 || quoted[at] !== quoted[at - 1])) {
      if (
        at === head ||
        isMark ||
        (traits[at] & FRAME) > 0 ||
        tokens.shape[at] !== LOWER ||
        quoted[at - 1] !== 0
      )
        places.add(at, marks);
    }
    if (isMark && marks < 3) marks++;
  }
}

/** That a run before the cue ends before a place. */
export const endBefore = templates([
  [160, 'placeWord', 'edge'],
  [161, 'placeWord', 'placeWordAfter'],
  [162, 'placeKind', 'placeKindAfter'],
  [163, 'stem', 'placeKind'],
  [164, 'length', 'edge'],
  [165, 'marks', 'placeWord'],
  [166, 'placeKindBefore', 'placeKind'],
  [167, 'placeWordBefore'],
  [168, 'startKind', 'placeKind', 'length'],
  [169, 'distance', 'stem'],
  [156, 'placeKindBefore', 'placeKind', 'placeKindAfter'],
  [157, 'length', 'kind'],
]);
