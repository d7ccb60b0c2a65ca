import type { FeatureSink } from './features.js';
import { type Scene, stemAt } from './scene.js';
import { COMPLEMENTISER } from './traits.js';
import { codeAt, roleAt, type View } from './view.js';

/** How far after the cue a complementiser is looked for. */
const clauseReach = 8;
const blockKinds = ['heading', 'paragraph', 'item', 'turn'];

/** Whether a word is a cue's head wherever it stands: most are so seldom that no more need be asked. */
export function wordFeatures(scene: Scene, head: number, f: FeatureSink): void {
  f.add(1, 0, 0, 0);
  f.add(2, scene.code[head], 0, 0);
  f.add(14, scene.role[head], 0, 0);
  const stem = stemAt(scene, head);
  f.add(18, stem, 0, 0);
  f.add(19, stem, scene.role[head], 0);
}

/** Whether it is one here, added to `wordFeatures`. */
export function cueFeatures(view: View, f: FeatureSink): void {
  const { scene, unit, head, quoteBefore, quoteAfter } = view;
  const w = scene.code[head];
  const s = view.stem;
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
    if (scene.traits[at] & COMPLEMENTISER) clause = Math.min(3, at - head);
  f.add(3, b1, w, 0);
  f.add(4, r, r1, 0);
  f.add(5, w1, 0, 0);
  f.add(6, b1, 0, 0);
  f.add(7, w1, w2, 0);
  f.add(8, b2, b1, 0);
  f.add(9, w, near, 0);
  f.add(10, w, clause, 0);
  f.add(11, w, block, 0);
  f.add(12, r1, r2, r3);
  f.add(13, q3, q2, q1);
  f.add(15, b2, r, 0);
  f.add(16, q1, r1, near);
  f.add(17, b2, b1, w);
  f.add(20, s, clause, near);
  f.add(21, s, w1, 0);
}

/** What the templates of `wordFeatures` and `cueFeatures` look at, by number; "kind" is a class of words. */
export const cueTemplates: readonly string[] = [
  '',
  'any word',
  'the word',
  'it and the word before',
  'its kind and the next',
  'the next word',
  'the word before',
  'the next two words',
  'the two words before',
  'it near a quotation',
  'it with a clause after it',
  'it in a heading, a paragraph, an item or a turn',
  'the next three kinds',
  'the three kinds before',
  'its kind',
  'its kind and the word before the last',
  'the kinds beside it near a quotation',
  'it and the two words before',
  'its stem',
  'its stem and kind',
  'its stem with a clause after it near a quotation',
  'its stem and the next word',
];
