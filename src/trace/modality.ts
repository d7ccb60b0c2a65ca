import type { Alignment } from './align.js';
import { governed, isHedged, isModal } from './clause.js';
import { around, type Side } from './side.js';
import type { Turn } from './statement.js';
import { CONDITION, FUNCTION } from './vocabulary.js';

/** Above this share of words in common two passages are the same sentence but for a word or two. */
const near = 0.72;
/** The terms that must stand behind a condition for it to be one. */
const shortest = 3;

/** Modals of the source that fell off on the way: "is ready to cover" became "covers". */
export function droppedModals(alignment: Alignment, side: Side): Turn[] {
  if (alignment.closeness < near) return [];
  const { report, first } = alignment;
  const { source, back } = side;
  const turns: Turn[] = [];
  for (let at = side.first; at < side.end; at++) {
    if (!isModal(source, at) || back[at - side.first] >= 0) continue;
    const { light = [] } = source.vocabulary.axes[source.ref[at] >> 4];
    if (light.includes(source.ref[at] & 15)) continue;
    const head = governed(source, at, side.end);
    const i = head < 0 ? -1 : back[head - side.first];
    if (i < 0 || report.key[first + i] !== source.key[head]) continue;
    if (!isSubjectShared(alignment, i, at, side) || isHedged(report, first + i, first)) continue;
    turns.push({
      aspect: 'modality',
      now: around(first + i, alignment, 2),
      was: { first: at, end: head + 1 },
      source: side.sourceIndex,
    });
  }
  return turns;
}

/** Whether the words before a clause's verb are the same on both sides. */
function isSubjectShared({ report, first, pair, by }: Alignment, i: number, at: number, side: Side): boolean {
  for (let n = i - 1; n >= Math.max(0, i - 4); n--) {
    if (report.kind[first + n] === FUNCTION) continue;
    return pair[n] >= side.first && by[n] === side.by && pair[n] < at && at - pair[n] <= 4;
  }
  return false;
}

/** Conditions of the source on what the report gives without any: a person must look whether they matter. */
export function droppedConditions(alignment: Alignment, side: Side): Turn[] {
  const { report, first, end } = alignment;
  const { source, back } = side;
  if (report.kind.subarray(first, end).includes(CONDITION)) return [];
  for (let at = side.first; at < side.end; at++) {
    if (source.kind[at] !== CONDITION) continue;
    let after = at + 1;
    while (after < side.end && !source.parted[after]) after++;
    const isSaid = back.subarray(at - side.first, after - side.first).some((i) => i >= 0);
    const governing = at > side.first ? back.subarray(0, at - side.first) : back.subarray(after - side.first);
    const shared = governing.filter((i) => i >= 0).length;
    if (isSaid || after - at <= shortest || shared < governing.length / 2) continue;
    return [
      {
        aspect: 'modality',
        isOpen: true,
        now: { first, end },
        was: { first: at, end: after },
        source: side.sourceIndex,
      },
    ];
  }
  return [];
}
