import { MARK, WORD } from '../../core/token.js';
import { bucket, type Features } from './features.js';
import { codeAt, roleAt, type View } from './view.js';

/** How far from its cue the source is looked for, in tokens. */
const reach = { before: 40, after: 10 };

/** Tokens that may belong to the source: words near the cue, outside quotations. */
export function* sources({ scene, unit, head }: View): Generator<number> {
  const first = Math.max(unit.first, head - reach.before);
  const limit = Math.min(unit.end, head + 1 + reach.after);
  const { kind, text, from } = scene.tokens;
  let inBrackets = false;
  for (let at = first; at < limit; at++) {
    if (kind[at] === MARK) {
      const mark = text[from[at]];
      if (mark === '(') inBrackets = true;
      else if (mark === ')') inBrackets = false;
    } else if (at !== head && kind[at] === WORD && !inBrackets && !scene.quoted[at]) yield at;
  }
}

/** That nobody is named as the source. */
export function noSourceFeatures(view: View, f: Features): void {
  const { scene, head } = view;
  const w = scene.stem[head];
  f.add(170);
  f.add(171, w);
  f.add(172, w, roleAt(view, head - 1));
  f.add(173, w, roleAt(view, head + 1));
  f.add(174, codeAt(view, head - 1));
  f.add(175, roleAt(view, head - 1), scene.role[head], roleAt(view, head + 1));
  f.add(176, head - view.unit.first < 3 ? head - view.unit.first : 3, scene.role[head]);
}

/** That the token `at` belongs to the source; `marks` and `verbs` stand between it and the cue. */
export function sourceFeatures(view: View, at: number, marks: number, verbs: number, f: Features): void {
  const { scene, head, unit } = view;
  const w = scene.stem[head];
  const r = scene.role[head];
  const before = at < head;
  const far = before ? bucket(head - at) : 16 + bucket(at - head);
  const side = before ? 1 : 2;
  const pr = scene.role[at];
  const b = roleAt(view, at - 1);
  const a = roleAt(view, at + 1);
  const quote = Math.sign(view.quoteBefore) + 2 * Math.sign(view.quoteAfter);
  f.add(180, far);
  f.add(181, far, marks);
  f.add(182, pr, far);
  f.add(183, w, far);
  f.add(184, r, far, marks);
  f.add(185, b, pr, a);
  f.add(186, codeAt(view, at), side);
  f.add(187, pr, a, side);
  f.add(188, b, pr, side);
  f.add(189, verbs, marks, side);
  f.add(190, pr, verbs, marks);
  f.add(191, w, pr, side);
  f.add(192, roleAt(view, head - 1), far, pr);
  f.add(193, roleAt(view, head + 1), pr, side);
  f.add(194, quote, far, marks);
  f.add(195, r, pr, verbs);
  f.add(196, codeAt(view, at - 1), pr);
  f.add(197, codeAt(view, at + 1), pr, side);
  f.add(198, at === unit.first ? 1 : 0, pr, verbs);
  f.add(199, roleAt(view, head - 1), verbs, side);
  f.add(200, w, roleAt(view, head - 1), far);
  f.add(201, r, verbs, far);
}
