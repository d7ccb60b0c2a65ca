import { bucket, type Template, templates } from './features.js';
import { type Scene, stemAt } from './scene.js';
import { type SlotName, type Slots, slot } from './slots.js';
import { COMPLEMENTISER } from './traits.js';
import { codeAt, roleAt, type View } from './view.js';

/** How far after the cue a complementiser is looked for. */
const clauseReach = 8;
const blockKinds = ['heading', 'paragraph', 'item', 'turn'];

const ofWord: readonly Template[] = [[1], [2, 'word'], [14, 'kind'], [18, 'stem'], [19, 'stem', 'kind']];
const ofPlace: readonly Template[] = [
  [3, 'wordBefore', 'word'],
  [4, 'kind', 'kindAfter'],
  [5, 'wordAfter'],
  [6, 'wordBefore'],
  [7, 'wordAfter', 'wordAfterNext'],
  [8, 'wordBeforeLast', 'wordBefore'],
  [9, 'word', 'quotationNear'],
  [10, 'word', 'clauseAfter'],
  [11, 'word', 'block'],
  [12, 'kindAfter', 'kindAfterNext', 'kindThirdAfter'],
  [13, 'kindThirdBefore', 'kindBeforeLast', 'kindBefore'],
  [15, 'wordBeforeLast', 'kind'],
  [16, 'kindBefore', 'kindAfter', 'quotationNear'],
  [17, 'wordBeforeLast', 'wordBefore', 'word'],
  [20, 'stem', 'clauseAfter', 'quotationNear'],
  [21, 'stem', 'wordAfter'],
];

/** Whether a word is a cue's head wherever it stands: most are so seldom that no more need be asked. */
export const wordTemplates = templates(ofWord);
/** Whether it is one where it stands. */
export const cueTemplates = templates([...ofWord, ...ofPlace]);

/** What is said of the slots that `cueTemplates` look at, to explain. */
const described: Partial<Record<SlotName, string>> = {
  word: 'the word',
  stem: 'its stem',
  kind: 'its kind',
  wordBefore: 'the word before',
  wordBeforeLast: 'the word before that',
  wordAfter: 'the next word',
  wordAfterNext: 'the word after that',
  kindBefore: 'the kind before',
  kindBeforeLast: 'the kind before that',
  kindThirdBefore: 'the third kind before',
  kindAfter: 'the next kind',
  kindAfterNext: 'the kind after that',
  kindThirdAfter: 'the third kind after',
  quotationNear: 'how near a quotation is',
  clauseAfter: 'whether a clause follows',
  block: 'the kind of paragraph',
};

/** What `cueTemplates` look at, in words, in their order. */
export const cueReasons: readonly string[] = [...ofWord, ...ofPlace].map(
  ([, ...slots]) => slots.map((name) => described[name]).join(', ') || 'any word',
);

/** Fills the slots of `wordTemplates`. */
export function fillWord(scene: Scene, head: number, slots: Slots): void {
  slots[slot.word] = scene.code[head];
  slots[slot.stem] = stemAt(scene, head);
  slots[slot.kind] = scene.role[head];
}

/** Fills the slots of the cue's head and its neighbours. */
export function fillHead(view: View, slots: Slots): void {
  const { scene, unit, head, quoteBefore, quoteAfter } = view;
  slots[slot.word] = scene.code[head];
  slots[slot.stem] = view.stem;
  slots[slot.kind] = scene.role[head];
  slots[slot.wordBefore] = codeAt(view, head - 1);
  slots[slot.wordBeforeLast] = codeAt(view, head - 2);
  slots[slot.wordAfter] = codeAt(view, head + 1);
  slots[slot.wordAfterNext] = codeAt(view, head + 2);
  slots[slot.kindBefore] = roleAt(view, head - 1);
  slots[slot.kindBeforeLast] = roleAt(view, head - 2);
  slots[slot.kindThirdBefore] = roleAt(view, head - 3);
  slots[slot.kindAfter] = roleAt(view, head + 1);
  slots[slot.kindAfterNext] = roleAt(view, head + 2);
  slots[slot.kindThirdAfter] = roleAt(view, head + 3);
  slots[slot.quotationNear] =
    (quoteBefore ? (quoteBefore < 8 ? 1 : 2) : 0) + 3 * (quoteAfter ? (quoteAfter < 5 ? 1 : 2) : 0);
  slots[slot.quotationBefore] = Math.sign(quoteBefore);
  slots[slot.quotationAfter] = Math.sign(quoteAfter);
  slots[slot.commaBefore] = view.comma;
  slots[slot.clauseAfter] = clauseAfter(view);
  slots[slot.block] = blockKinds.indexOf(scene.blocks[unit.block].kind);
  slots[slot.start] = Math.min(3, head - unit.first);
  slots[slot.tokensBefore] = bucket(head - unit.first);
  slots[slot.tokensAfter] = bucket(unit.end - head);
}

/** How near after the cue the next clause is opened, at most 3; 0 where none is. */
function clauseAfter({ scene: { traits }, unit, head }: View): number {
  const limit = Math.min(unit.end, head + clauseReach);
  for (let at = head + 1; at < limit; at++) if (traits[at] & COMPLEMENTISER) return Math.min(3, at - head);
  return 0;
}
