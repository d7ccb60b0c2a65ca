import type { Passage } from './passage.js';
import type { Witness } from './witness.js';

/** Terms of several witnesses that answer one another: of each witness its term, or -1. */
export type Column = Int32Array;

const substitution = -0.2;
const gap = -0.3;
/** A figure for a figure, a name for a name. */
const sameKind = 0.6;

const DIAGONAL = 1;
const UP = 2;

/**
 * Lays the sentences of a passage below one another, term by term: each witness in turn is
 * aligned with the columns found so far (Needleman and Wunsch 1970, progressively, as in the
 * collation of Dekker and Middell, CollateX, 2011).
 */
export function collate(witnesses: readonly Witness[], passage: Passage): Column[] {
  let columns: Column[] = [];
  witnesses.forEach((witness, w) => {
    if (passage[w] < 0) return;
    columns = withSentence(columns, witnesses, w, witness.start[passage[w]], witness.start[passage[w] + 1]);
  });
  return columns;
}

function withSentence(
  columns: readonly Column[],
  witnesses: readonly Witness[],
  w: number,
  from: number,
  to: number,
): Column[] {
  const rows = columns.length;
  const width = to - from + 1;
  const score = new Float64Array((rows + 1) * width);
  const move = new Uint8Array((rows + 1) * width);
  for (let j = 1; j < width; j++) score[j] = j * gap;
  for (let i = 1; i <= rows; i++) {
    score[i * width] = i * gap;
    move[i * width] = UP;
    for (let j = 1; j < width; j++) {
      const at = i * width + j;
      let best = score[at - 1] + gap;
      let step = 0;
      if (score[at - width] + gap > best) {
        best = score[at - width] + gap;
        step = UP;
      }
      const paired = score[at - width - 1] + likeness(columns[i - 1], witnesses, w, from + j - 1);
      if (paired >= best) {
        best = paired;
        step = DIAGONAL;
      }
      score[at] = best;
      move[at] = step;
    }
  }
  const collated: Column[] = [];
  for (let i = rows, j = width - 1; i > 0 || j > 0; ) {
    const step = move[i * width + j];
    const column = step === 0 ? new Int32Array(witnesses.length).fill(-1) : columns[--i];
    if (step !== UP) column[w] = from + --j;
    collated.push(column);
  }
  return collated.reverse();
}

/** How well a term goes into a column: best like any that stands there. */
function likeness(column: Column, witnesses: readonly Witness[], w: number, term: number): number {
  const { key, weight, item, reading } = witnesses[w];
  let best = substitution;
  for (let v = 0; v < w; v++) {
    const other = column[v];
    if (other < 0) continue;
    const witness = witnesses[v];
    if (witness.key[other] === key[term]) return 1 + weight[term];
    const one = item[term] < 0 ? undefined : reading.items[item[term]].kind;
    const two = witness.item[other] < 0 ? undefined : witness.reading.items[witness.item[other]].kind;
    if (one === two && weight[term] === witness.weight[other] && weight[term] > 2) best = sameKind;
  }
  return best;
}
