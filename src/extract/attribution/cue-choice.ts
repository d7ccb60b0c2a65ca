import type { Features } from './features.js';
import { roleOfClass } from './grammar.js';
import type { Scene } from './scene.js';
import { codeAt, roleAt, type View } from './view.js';

const complementiser = roleOfClass('complementiser');
/** How far after the cue a complementiser is looked for. */
const clauseReach = 8;
const blockKinds = ['heading', 'paragraph', 'item', 'turn'];

/** Whether a word is a cue's head wherever it stands: most are so seldom that no more need be asked. */
export function wordFeatures(scene: Scene, head: number, f: Features): void {
  f.add(1);
  f.add(2, scene.code[head]);
  f.add(25, scene.role[head]);
  f.add(33, scene.stem[head]);
  f.add(36, scene.stem[head], scene.role[head]);
}

/** Whether it is one here, added to `wordFeatures`. */
export function cueFeatures(view: View, f: Features): void {
  const { scene, unit, head, quoteBefore, quoteAfter } = view;
  const w = scene.code[head];
  const r = scene.role[head];
  const w1 = codeAt(view, head + 1);
  const w2 = codeAt(view, head + 2);
  const b1 = codeAt(view, head - 1);
  const b2 = codeAt(view, head - 2);
  const r1 = roleAt(view, head + 1);
  const r2 = roleAt(view, head + 2);
  const r3 = roleAt(view, head + 3);
  const q1 = roleAt(view, head - 1);
  const q2 = roleAt(view, head - 2);
  const q3 = roleAt(view, head - 3);
  const block = blockKinds.indexOf(scene.blocks[unit.block].kind);
  const near =
    (quoteBefore ? (quoteBefore < 8 ? 1 : 2) : 0) + 3 * (quoteAfter ? (quoteAfter < 5 ? 1 : 2) : 0);
  let clause = 0;
  for (let at = head + 1; at < Math.min(unit.end, head + clauseReach) && !clause; at++)
    if (scene.role[at] === complementiser) clause = Math.min(3, at - head);
  f.add(3, w, w1);
  f.add(4, b1, w);
  f.add(5, w, r1);
  f.add(6, q1, w);
  f.add(7, w, r1, r2);
  f.add(8, q2, q1, w);
  f.add(9, r, r1);
  f.add(10, q1, r);
  f.add(11, q1, r, r1);
  f.add(12, w1);
  f.add(13, b1);
  f.add(14, w1, w2);
  f.add(15, b2, b1);
  f.add(16, r, near);
  f.add(17, w, near);
  f.add(18, w, clause);
  f.add(19, r, clause, near);
  f.add(20, w, block);
  f.add(21, r1, r2, r3);
  f.add(22, q3, q2, q1);
  f.add(23, r, r1, r2);
  f.add(24, q2, q1, r);
  f.add(26, w2, r);
  f.add(27, b2, r);
  f.add(28, q1, r1, near);
  f.add(29, w, q1, r1);
  f.add(30, Math.min(3, head - unit.first), Math.min(3, unit.end - head), r);
  f.add(31, w, w1, w2);
  f.add(32, b2, b1, w);
  const s = scene.stem[head];
  f.add(34, s, r1);
  f.add(35, s, q1);
  f.add(37, s, clause, near);
  f.add(38, s, w1);
  f.add(39, s, r1, q1);
}

/** What the templates of `wordFeatures` and `cueFeatures` look at, by number; "kind" is a class of words. */
export const cueTemplates: readonly string[] = [
  '',
  'any word',
  'the word',
  'it and the next word',
  'it and the word before',
  'it and the next kind',
  'it and the kind before',
  'it and the next two kinds',
  'it and the two kinds before',
  'its kind and the next',
  'its kind and the one before',
  'the kinds on both sides of its kind',
  'the next word',
  'the word before',
  'the next two words',
  'the two words before',
  'its kind near a quotation',
  'it near a quotation',
  'it with a clause after it',
  'its kind with a clause after it near a quotation',
  'it in a heading, a paragraph, an item or a turn',
  'the next three kinds',
  'the three kinds before',
  'its kind and the next two',
  'its kind and the two before',
  'its kind',
  'its kind and the word after the next',
  'its kind and the word before the last',
  'the kinds beside it near a quotation',
  'it between the kinds beside it',
  'its place in the sentence',
  'it and the next two words',
  'it and the two words before',
  'its stem',
  'its stem and the next kind',
  'its stem and the kind before',
  'its stem and kind',
  'its stem with a clause after it near a quotation',
  'its stem and the next word',
  'its stem between the kinds beside it',
];
