import { MARK } from '../../core/token.js';
import { bucket, type Features } from './features.js';
import { functionRoles, roleOfClass } from './grammar.js';
import { codeAt, isInner, markBefore, roleAt, roleOrQuote, type View } from './view.js';

const complementiser = roleOfClass('complementiser');
/** How far from its cue the content is looked for, and how long a run of it may be, in tokens. */
const reach = { after: 14, before: 60, length: 200 };

/** Tokens where reported words after the cue may start; a quotation is one. */
export function* startsAfter({ scene, unit, head }: View): Generator<number> {
  const limit = Math.min(unit.end, head + reach.after);
  for (let at = head + 1; at < limit; at++) {
    if (scene.quoted[at] && scene.quoted[at - 1] === scene.quoted[at]) continue;
    yield at;
  }
}

/** That nothing is reported after the cue. */
export function noneAfterFeatures(view: View, f: Features): void {
  const { scene, head, quoteBefore, quoteAfter } = view;
  const w = scene.stem[head];
  const comma = markBefore(view);
  f.add(40);
  f.add(41, w);
  f.add(42, w, roleAt(view, head + 1));
  f.add(43, codeAt(view, head + 1));
  f.add(44, w, Math.sign(quoteBefore), comma);
  f.add(45, roleAt(view, head + 1), Math.sign(quoteBefore), comma);
  f.add(46, roleAt(view, head + 1), roleAt(view, head + 2));
  f.add(47, bucket(view.unit.end - head), Math.sign(quoteAfter), comma);
  f.add(48, roleAt(view, head - 1), roleAt(view, head + 1), comma);
  f.add(49, w, roleAt(view, head - 1), roleAt(view, head + 1));
  f.add(50, bucket(head - view.unit.first), comma, bucket(view.unit.end - head));
}

/** That the reported words after the cue start at `start`. */
export function startAfterFeatures(view: View, start: number, f: Features): void {
  const { scene, head } = view;
  const w = scene.stem[head];
  const far = bucket(start - head);
  const near = Math.min(4, start - head);
  const p = codeAt(view, start);
  const pr = roleOrQuote(view, start);
  const b = codeAt(view, start - 1);
  const br = roleAt(view, start - 1);
  let between = 0; // bits: a complementiser, a comma between
  for (let at = head + 1; at < start; at++) {
    if (scene.role[at] === complementiser) between |= 1;
    else if (scene.tokens.kind[at] === MARK) between |= 2;
  }
  let ahead = 0;
  for (let at = start; at < Math.min(view.unit.end, start + 6) && !ahead; at++)
    if (scene.role[at] === complementiser) ahead = at === start ? 1 : 2;
  f.add(60, far);
  f.add(61, w, near);
  f.add(62, pr);
  f.add(63, p);
  f.add(64, b);
  f.add(65, b, pr);
  f.add(66, w, b);
  f.add(67, w, pr);
  f.add(68, br, pr, near);
  f.add(69, w, p);
  f.add(70, between, pr, near);
  f.add(71, between, w);
  f.add(72, ahead, pr, near);
  f.add(73, ahead, w, near);
  f.add(74, pr, roleAt(view, start + 1));
  f.add(75, br, pr);
  f.add(76, w, br, pr);
  f.add(77, scene.role[head], pr, near);
  f.add(78, p, near);
  f.add(79, scene.role[head], b, near);
  f.add(80, roleAt(view, head + 1), pr, far);
}

/** Where a run that starts at `start` may end: before a mark or a word of the frame, at the unit's end. */
export function* endsAfter({ scene, unit }: View, start: number): Generator<number> {
  const limit = Math.min(unit.end, start + reach.length);
  for (let at = start + 1; at < limit; at++) {
    if (scene.quoted[at] && scene.quoted[at] === scene.quoted[at - 1]) continue;
    const role = scene.role[at];
    if (scene.tokens.kind[at] === MARK ? !isInner(scene, at) : functionRoles.has(role)) yield at;
    else if (scene.quoted[at - 1] && !scene.quoted[at]) yield at;
  }
  yield limit;
}

/** That a run from `start` ends before `end`; `choice` parts the run before the cue from the one after. */
export function endFeatures(
  view: View,
  start: number,
  end: number,
  marks: number,
  choice: number,
  f: Features,
): void {
  const { scene, unit, head } = view;
  const w = scene.stem[head];
  const pr = roleOrQuote(view, start);
  const e = codeAt(view, end);
  const er = roleOrQuote(view, end);
  const e1 = codeAt(view, end + 1);
  const er1 = roleAt(view, end + 1);
  const lr = roleOrQuote(view, end - 1);
  const last = end >= unit.end - 1 ? (end === unit.end ? 2 : scene.tokens.kind[end] === MARK ? 1 : 0) : 0;
  const length = bucket(end - start);
  const toCue = choice ? bucket(head - end) : 0;
  f.add(choice + 90, last, pr);
  f.add(choice + 91, e, last);
  f.add(choice + 92, e, e1);
  f.add(choice + 93, er, er1);
  f.add(choice + 94, w, last);
  f.add(choice + 95, w, er);
  f.add(choice + 96, scene.role[head], er, er1);
  f.add(choice + 97, length, er);
  f.add(choice + 98, length, last);
  f.add(choice + 99, marks, e);
  f.add(choice + 100, lr, er);
  f.add(choice + 101, codeAt(view, end - 1));
  f.add(choice + 102, pr, er, length);
  f.add(choice + 103, toCue, er);
  f.add(choice + 104, toCue, w);
  f.add(choice + 105, lr, er, er1);
  f.add(choice + 106, e, e1, codeAt(view, end + 2));
  f.add(choice + 107, scene.role[head], pr, er);
  f.add(choice + 108, er1, roleAt(view, end + 2), er);
  f.add(choice + 109, length, scene.role[head]);
}

/** Tokens where reported words before the cue may start; a quotation is one. */
export function* startsBefore({ scene, unit, head }: View): Generator<number> {
  const limit = Math.max(unit.first, head - reach.before);
  if (limit > unit.first) yield unit.first;
  for (let at = limit; at < head; at++) {
    if (scene.quoted[at] && at > unit.first && scene.quoted[at - 1] === scene.quoted[at]) continue;
    if (scene.tokens.kind[at] === MARK && !scene.quoted[at]) continue;
    yield at;
  }
}

/** That nothing before the cue is reported. */
export function noneBeforeFeatures(view: View, f: Features): void {
  const { scene, head, quoteBefore, quoteAfter } = view;
  const w = scene.stem[head];
  const comma = markBefore(view);
  const b = codeAt(view, head - 1);
  const br = roleAt(view, head - 1);
  const r1 = roleAt(view, head + 1);
  f.add(120);
  f.add(121, w);
  f.add(122, w, br);
  f.add(123, b);
  f.add(124, w, Math.sign(quoteBefore), comma);
  f.add(125, br, Math.sign(quoteBefore), comma);
  f.add(126, w, r1);
  f.add(127, w, b);
  f.add(128, br, r1, comma);
  f.add(129, scene.role[head], br, r1);
  f.add(130, scene.role[head], comma, Math.sign(quoteAfter));
  f.add(131, roleAt(view, head - 2), br, scene.role[head]);
  f.add(132, codeAt(view, head - 2), b, scene.role[head]);
  f.add(133, w, r1, comma);
  f.add(134, bucket(view.unit.end - head), comma, r1);
  f.add(135, w, comma, Math.sign(view.unit.end - head - 3));
}

/** That the reported words before the cue start at `start`. */
export function startBeforeFeatures(view: View, start: number, f: Features): void {
  const { scene, unit, head } = view;
  const w = scene.stem[head];
  const far = bucket(head - start);
  const place = start === unit.first ? 1 : scene.tokens.kind[start - 1] === MARK ? 2 : 0;
  const pr = roleOrQuote(view, start);
  const b = codeAt(view, start - 1);
  const br = roleAt(view, start - 1);
  const comma = markBefore(view);
  f.add(140, place, comma);
  f.add(141, w, place);
  f.add(142, w, far);
  f.add(143, far, place, comma);
  f.add(144, pr, place);
  f.add(145, b, pr);
  f.add(146, b);
  f.add(147, br, pr, far);
  f.add(148, w, pr);
  f.add(149, codeAt(view, start));
  f.add(150, scene.role[head], place, comma);
  f.add(151, pr, roleAt(view, start + 1), place);
  f.add(152, roleAt(view, head + 1), place, comma);
  f.add(153, roleAt(view, head - 1), place, far);
  f.add(154, scene.role[head], pr, far);
  f.add(155, w, br, place);
}

/** Where a run before the cue may end: anywhere up to the cue. */
export function* endsBefore({ scene, head }: View, start: number): Generator<number> {
  const first = Math.max(start + 1, head - reach.before);
  for (let at = first; at <= head; at++) {
    if (scene.quoted[at] && scene.quoted[at] === scene.quoted[at - 1]) continue;
    yield at;
  }
}
