import { MARK, WORD } from '../../core/token.js';
import { bucket, type FeatureSink } from './features.js';
import type { Places } from './places.js';
import { BINDING, PARTING, TURNING } from './traits.js';
import { codeAt, roleAt, type View } from './view.js';

/** How far from its cue the source is looked for, in tokens. */
const reach = { before: 32, after: 10 };

/** Adds the tokens that may belong to the source: words near the cue, outside quotations and brackets. */
export function sources(view: View, places: Places): void {
  side(view, -1, Math.max(view.unit.first, view.head - reach.before) - 1, places);
  side(view, 1, Math.min(view.unit.end, view.head + 1 + reach.after), places);
}

/** Walks away from the cue, as far as `limit`, and counts what it comes by. */
function side({ scene, head }: View, step: 1 | -1, limit: number, places: Places): void {
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
    if (kind[at] === WORD && !inBrackets && !quoted[at] && !(traits[at] & BINDING))
      places.add(at, marks, verbs);
    if (verbs < 3 && traits[at] & TURNING) verbs++;
  }
}

/** That nobody is named as the source. */
export function noSourceFeatures(view: View, f: FeatureSink): void {
  const { scene, head } = view;
  const w = view.stem;
  f.add(170, 0, 0, 0);
  f.add(171, w, 0, 0);
  f.add(172, w, roleAt(view, head - 1), 0);
  f.add(173, w, roleAt(view, head + 1), 0);
  f.add(174, codeAt(view, head - 1), 0, 0);
  f.add(175, roleAt(view, head - 1), scene.role[head], roleAt(view, head + 1));
  f.add(176, head - view.unit.first < 3 ? head - view.unit.first : 3, scene.role[head], 0);
}

/** That the token `at` belongs to the source; `marks` and `verbs` stand between it and the cue. */
export function sourceFeatures(view: View, at: number, marks: number, verbs: number, f: FeatureSink): void {
  const { scene, head, unit } = view;
  const w = view.stem;
  const r = scene.role[head];
  const before = at < head;
  const far = before ? bucket(head - at) : 16 + bucket(at - head);
  const side = before ? 1 : 2;
  const pr = scene.role[at];
  const b = roleAt(view, at - 1);
  const a = roleAt(view, at + 1);
  f.add(182, pr, far, 0);
  f.add(183, w, far, 0);
  f.add(184, r, far, marks);
  f.add(185, b, pr, a);
  f.add(186, codeAt(view, at), side, 0);
  f.add(187, pr, a, side);
  f.add(188, b, pr, side);
  f.add(189, verbs, marks, side);
  f.add(191, w, pr, side);
  f.add(193, roleAt(view, head + 1), pr, side);
  f.add(196, codeAt(view, at - 1), pr, 0);
  f.add(197, codeAt(view, at + 1), pr, side);
  f.add(198, at === unit.first ? 1 : 0, pr, verbs);
  f.add(199, roleAt(view, head - 1), verbs, side);
}
