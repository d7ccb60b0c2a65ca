import type { Alignment } from './align.js';
import { sourceOf } from './align.js';
import type { Change } from './finding.js';
import type { PassageIndex } from './passages.js';
import { AXIS, CONDITION, CONTENT, DENIAL, FUNCTION, NEGATION } from './vocabulary.js';
import { NUMERAL, termSpan, type Witness } from './witness.js';

/** Something that a clause of the report says otherwise than its source: terms of each. */
export interface Turn {
  aspect: Change['aspect'];
  now: { first: number; end: number };
  was: { first: number; end: number };
  source: number;
}

/** Below this share of shared words two passages speak of different things. */
const comparable = 0.5;
/** Above it they are the same sentence but for a word or two. */
const near = 0.72;
/** How far a negation or a modal is from the word that it governs, in terms. */
const reach = 6;

/** The clauses of a passage of the report that turn what the source says. */
export function turnsOf(alignment: Alignment, index: PassageIndex): Turn[] {
  if (alignment.passages.length === 0 || alignment.coverage < comparable) return [];
  const turns: Turn[] = [];
  const sides = alignment.passages.map((_, by) => reversed(alignment, by, index));
  for (let i = 0; i < alignment.pair.length; i++) {
    const kind = alignment.report.kind[alignment.first + i];
    const turn =
      kind === AXIS
        ? axisTurn(alignment, i, index, sides)
        : kind === NEGATION
          ? addedNegation(alignment, i, index, sides)
          : kind === NUMERAL
            ? otherNumeral(alignment, i, index, sides)
            : undefined;
    if (turn) turns.push(turn);
  }
  alignment.passages.forEach((_, by) => {
    turns.push(...droppedWords(alignment, by, sides[by]));
  });
  return turns;
}

/** Of each term of a paired passage: the index of the report's term that it answers, or -1. */
interface Side {
  source: Witness;
  sourceIndex: number;
  first: number;
  end: number;
  back: Int32Array;
}

function reversed(alignment: Alignment, by: number, index: PassageIndex): Side {
  const { source: sourceIndex, passage } = alignment.passages[by];
  const source = index.sources[sourceIndex];
  const first = source.start[passage];
  const end = source.start[passage + 1];
  const back = new Int32Array(end - first).fill(-1);
  alignment.pair.forEach((to, i) => {
    if (to >= 0 && alignment.by[i] === by) back[to - first] = i;
  });
  return { source, sourceIndex, first, end, back };
}

/** The words around a term: `around` terms to each side, within its passage. */
const context = (at: number, first: number, end: number, around: number) => ({
  first: Math.max(first, at - around),
  end: Math.min(end, at + around + 1),
});

function axisTurn(
  alignment: Alignment,
  i: number,
  index: PassageIndex,
  sides: readonly Side[],
): Turn | undefined {
  const { report, first, end, pair, by } = alignment;
  const at = first + i;
  const to = pair[i];
  if (to < 0 || by[i] < 0) return undefined;
  const source = sourceOf(alignment, i, index);
  if (source.kind[to] !== AXIS || source.key[to] === report.key[at]) return undefined;
  const side = sides[by[i]];
  const { aspect } = report.vocabulary.axes[report.ref[at] >> 4];
  if (!flanked(alignment, i, side, aspect === 'modality' ? 2 : 3)) return undefined;
  const sourceTurns = isDenied(source, to, side.first) !== isDenied(report, at, first);
  if (sourceTurns && aspect !== 'modality') return undefined;
  return {
    aspect,
    now: context(at, first, end, 2),
    was: context(to, side.first, side.end, 2),
    source: side.sourceIndex,
  };
}

/** A number that is no item ("COP 29") where the source has another. */
function otherNumeral(
  alignment: Alignment,
  i: number,
  index: PassageIndex,
  sides: readonly Side[],
): Turn | undefined {
  const { report, first, pair, by } = alignment;
  const to = pair[i];
  if (to < 0) return undefined;
  const source = sourceOf(alignment, i, index);
  if (source.kind[to] !== NUMERAL || source.key[to] === report.key[first + i]) return undefined;
  const side = sides[by[i]];
  if (!flanked(alignment, i, side, 2)) return undefined;
  return {
    aspect: 'value',
    now: { first: first + i, end: first + i + 1 },
    was: { first: to, end: to + 1 },
    source: side.sourceIndex,
  };
}

/** Whether the content words nearest to a pair, to one side at least, answer each other too. */
function flanked({ report, first, pair, by }: Alignment, i: number, side: Side, around: number): boolean {
  const to = pair[i];
  for (const step of [1, -1]) {
    let seen = 0;
    for (let n = i + step; n >= 0 && n < pair.length && seen < around; n += step) {
      if (report.kind[first + n] === FUNCTION) continue;
      seen++;
      if (pair[n] < 0 || by[n] !== by[i] || report.key[first + n] !== side.source.key[pair[n]]) continue;
      if (Math.abs(pair[n] - to) <= around + 3 && Math.sign(pair[n] - to) === step) return true;
    }
  }
  return false;
}

/** Whether a negation or a word that denies stands before a term in its clause. */
function isDenied({ kind, parted }: Witness, at: number, first: number): boolean {
  for (let n = at - 1, seen = 0; n >= first && seen < reach; n--) {
    if (parted[n + 1]) return false;
    if (kind[n] === NEGATION || kind[n] === DENIAL) return true;
    if (kind[n] !== FUNCTION) seen++;
  }
  return false;
}

/** Whether the clause around a term holds a negation or a word that denies, those left out that answer others. */
function deniedNear(
  { kind, parted }: Witness,
  at: number,
  first: number,
  end: number,
  answersOther: (n: number) => boolean,
): boolean {
  const denies = (n: number) => (kind[n] === NEGATION || kind[n] === DENIAL) && !answersOther(n);
  for (let n = at; n >= Math.max(first, at - reach - 2); n--) {
    if (denies(n)) return true;
    if (parted[n]) break;
  }
  for (let n = at + 1; n < Math.min(end, at + reach) && !parted[n]; n++) if (denies(n)) return true;
  return false;
}

/** The word that a negation, modal or condition governs: the next one of its clause with content, within reach. */
function governed({ kind, ref, parted, vocabulary }: Witness, at: number, end: number): number {
  for (let n = at + 1; n < Math.min(end, at + reach + 4) && !parted[n]; n++) {
    const isModal = kind[n] === AXIS && vocabulary.axes[ref[n] >> 4].aspect === 'modality';
    if (kind[n] === CONTENT || kind[n] === DENIAL || (kind[n] >= AXIS && !isModal)) return n;
  }
  return -1;
}

function addedNegation(
  alignment: Alignment,
  i: number,
  index: PassageIndex,
  sides: readonly Side[],
): Turn | undefined {
  const { report, first, end, pair, by } = alignment;
  const at = first + i;
  const head = governed(report, at, end);
  if (head < 0) return undefined;
  const to = pair[head - first];
  if (to < 0) return undefined;
  const source = sourceOf(alignment, head - first, index);
  const passage = alignment.passages[by[head - first]];
  const sourceFirst = source.start[passage.passage];
  const sourceEnd = source.start[passage.passage + 1];
  const { back } = sides[by[head - first]];
  const answersOther = (n: number) => back[n - sourceFirst] >= 0 && back[n - sourceFirst] !== i;
  if (source.key[to] !== report.key[head]) return undefined;
  if (deniedNear(source, to, sourceFirst, sourceEnd, answersOther)) return undefined;
  if (pair[i] >= 0 && by[i] === by[head - first]) return undefined;
  if (!flanked(alignment, head - first, sides[by[head - first]], 2)) return undefined;
  return {
    aspect: 'polarity',
    now: { first: at, end: head + 1 },
    was: context(to, sourceFirst, sourceEnd, 3),
    source: passage.source,
  };
}

/** Negations and hedges of the source that fell off on the way. */
function droppedWords(alignment: Alignment, by: number, side: Side): Turn[] {
  const { report, first, end } = alignment;
  const { source, back } = side;
  const turns: Turn[] = [];
  for (let at = side.first; at < side.end; at++) {
    const kind = source.kind[at];
    if (back[at - side.first] >= 0) continue;
    const isHedge = kind === AXIS && source.vocabulary.axes[source.ref[at] >> 4].aspect === 'modality';
    if (kind !== NEGATION && !isHedge) continue;
    const head = governed(source, at, side.end);
    if (head < 0) continue;
    const i = back[head - side.first];
    if (i < 0 || report.key[first + i] !== source.key[head]) continue;
    const now = first + i;
    if (kind === NEGATION) {
      const answersOther = (n: number) => alignment.pair[n - first] >= 0 && alignment.pair[n - first] !== at;
      if (deniedNear(report, now, first, end, answersOther) || !flanked(alignment, i, side, 2)) continue;
    } else {
      const { light = [] } = source.vocabulary.axes[source.ref[at] >> 4];
      if (light.includes(source.ref[at] & 15) || alignment.closeness < near) continue;
      if (!subjectShared(alignment, i, by, at, side) || modalNear(report, now, first)) continue;
    }
    turns.push({
      aspect: kind === NEGATION ? 'polarity' : 'modality',
      now: context(now, first, end, 2),
      was: { first: at, end: head + 1 },
      source: alignment.passages[by].source,
    });
  }
  return turns;
}

/** Whether the words before a clause's verb are the same on both sides. */
function subjectShared(
  { report, first, pair, by: bys }: Alignment,
  i: number,
  by: number,
  at: number,
  side: Side,
): boolean {
  for (let n = i - 1; n >= Math.max(0, i - 4); n--) {
    if (report.kind[first + n] === FUNCTION) continue;
    return pair[n] >= side.first && bys[n] === by && pair[n] < at && at - pair[n] <= 4;
  }
  return false;
}

function modalNear({ kind, ref, vocabulary }: Witness, at: number, first: number): boolean {
  for (let n = at; n >= Math.max(first, at - 5); n--) {
    if (kind[n] === CONDITION) return true;
    if (kind[n] === AXIS && vocabulary.axes[ref[n] >> 4].aspect === 'modality') return true;
  }
  return false;
}

/** The words of one side of a turn. */
export const turnSpan = (witness: Witness, { first, end }: { first: number; end: number }) =>
  termSpan(witness, first, end);
