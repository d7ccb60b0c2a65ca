import { LOWER, MARK } from '../../core/token.js';
import { bucket, type FeatureSink } from './features.js';
import type { Places } from './places.js';
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
export function noneAfterFeatures(view: View, f: FeatureSink): void {
  const { head, quoteBefore, quoteAfter } = view;
  const w = view.stem;
  const { comma } = view;
  f.add(40, 0, 0, 0);
  f.add(42, w, roleAt(view, head + 1), 0);
  f.add(43, codeAt(view, head + 1), 0, 0);
  f.add(44, w, Math.sign(quoteBefore), comma);
  f.add(45, roleAt(view, head + 1), Math.sign(quoteBefore), comma);
  f.add(46, roleAt(view, head + 1), roleAt(view, head + 2), 0);
  f.add(47, bucket(view.unit.end - head), Math.sign(quoteAfter), comma);
  f.add(48, roleAt(view, head - 1), roleAt(view, head + 1), comma);
  f.add(49, w, roleAt(view, head - 1), roleAt(view, head + 1));
  f.add(50, bucket(head - view.unit.first), comma, bucket(view.unit.end - head));
}

/** That the reported words after the cue start at `start`. */
export function startAfterFeatures(view: View, start: number, f: FeatureSink): void {
  const { scene, head } = view;
  const { traits } = scene;
  const w = view.stem;
  const far = bucket(start - head);
  const near = Math.min(4, start - head);
  const p = codeAt(view, start);
  const pr = roleOrQuote(view, start);
  const b = codeAt(view, start - 1);
  const br = roleAt(view, start - 1);
  let between = 0; // bits: a complementiser, a comma between
  for (let at = head + 1; at < start; at++) {
    if (traits[at] & COMPLEMENTISER) between |= 1;
    else if (scene.tokens.kind[at] === MARK) between |= 2;
  }
  f.add(60, far, 0, 0);
  f.add(63, p, 0, 0);
  f.add(64, b, 0, 0);
  f.add(66, w, b, 0);
  f.add(67, w, pr, 0);
  f.add(69, w, p, 0);
  f.add(71, between, w, 0);
  f.add(74, pr, roleAt(view, start + 1), 0);
  f.add(75, br, pr, 0);
  f.add(78, p, near, 0);
  f.add(79, scene.role[head], b, near);
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

/** That a run after the cue, from `start`, ends before `end`; `marks` and `verbs` stand between. */
export function endAfterFeatures(
  view: View,
  start: number,
  end: number,
  marks: number,
  verbs: number,
  f: FeatureSink,
): void {
  const { scene, unit, head } = view;
  const w = view.stem;
  const e = codeAt(view, end);
  const er = roleOrQuote(view, end);
  const e1 = codeAt(view, end + 1);
  const er1 = roleAt(view, end + 1);
  const last = lastness(view, end);
  const length = bucket(end - start);
  f.add(91, e, last, 0);
  f.add(92, e, e1, 0);
  f.add(95, w, er, 0);
  f.add(96, scene.role[head], er, er1);
  f.add(97, length, er, 0);
  f.add(99, marks, e, 0);
  f.add(100, roleOrQuote(view, end - 1), er, 0);
  f.add(101, codeAt(view, end - 1), 0, 0);
  f.add(108, er1, roleAt(view, end + 2), er);
  f.add(109, length, scene.role[head], 0);
  f.add(111, verbs, marks, er);
  f.add(115, bucket(unit.end - end), er, 0);
  f.add(116, verbs, last, roleOrQuote(view, start));
  f.add(117, w, er, er1);
  f.add(118, turnAfter(view, end), e, e1);
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
export function noneBeforeFeatures(view: View, f: FeatureSink): void {
  const { scene, head, quoteBefore, quoteAfter } = view;
  const w = view.stem;
  const { comma } = view;
  const b = codeAt(view, head - 1);
  const br = roleAt(view, head - 1);
  const r1 = roleAt(view, head + 1);
  f.add(120, 0, 0, 0);
  f.add(121, w, 0, 0);
  f.add(123, b, 0, 0);
  f.add(124, w, Math.sign(quoteBefore), comma);
  f.add(126, w, r1, 0);
  f.add(128, br, r1, comma);
  f.add(129, scene.role[head], br, r1);
  f.add(130, scene.role[head], comma, Math.sign(quoteAfter));
  f.add(134, bucket(view.unit.end - head), comma, r1);
}

/** That the reported words before the cue start at `start`. */
export function startBeforeFeatures(view: View, start: number, f: FeatureSink): void {
  const { scene, unit, head } = view;
  const w = view.stem;
  const far = bucket(head - start);
  const place = start === unit.first ? 1 : scene.tokens.kind[start - 1] === MARK ? 2 : 0;
  const pr = roleOrQuote(view, start);
  const b = codeAt(view, start - 1);
  const br = roleAt(view, start - 1);
  const { comma } = view;
  f.add(143, far, place, comma);
  f.add(144, pr, place, 0);
  f.add(146, b, 0, 0);
  f.add(148, w, pr, 0);
  f.add(149, codeAt(view, start), 0, 0);
  f.add(150, scene.role[head], place, comma);
  f.add(151, pr, roleAt(view, start + 1), place);
  f.add(152, roleAt(view, head + 1), place, comma);
  f.add(153, roleAt(view, head - 1), place, far);
  f.add(154, scene.role[head], pr, far);
  f.add(155, w, br, place);
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

/** That a run before the cue, from `start`, ends before `end`; `marks` stand between. */
export function endBeforeFeatures(
  view: View,
  start: number,
  end: number,
  marks: number,
  f: FeatureSink,
): void {
  const { scene, head } = view;
  const w = view.stem;
  const e = codeAt(view, end);
  const er = roleOrQuote(view, end);
  const er1 = roleAt(view, end + 1);
  const lr = roleOrQuote(view, end - 1);
  const last = lastness(view, end);
  const length = bucket(end - start);
  f.add(160, e, last, 0);
  f.add(161, e, codeAt(view, end + 1), 0);
  f.add(162, er, er1, 0);
  f.add(163, w, er, 0);
  f.add(164, length, last, 0);
  f.add(165, marks, e, 0);
  f.add(166, lr, er, 0);
  f.add(167, codeAt(view, end - 1), 0, 0);
  f.add(168, roleOrQuote(view, start), er, length);
  f.add(169, bucket(head - end), w, 0);
  f.add(156, lr, er, er1);
  f.add(157, length, scene.role[head], 0);
}
