import type { Figure, Mention, Period } from '../../core/item.js';
import { AXIS, CONDITION, CONTENT, FUNCTION, NEGATION, NUMERAL } from '../words/sense.js';
import type { Passage, PassageIndex } from './passages.js';
import { FIGURE, LONGEST, MENTION, PERIOD, type Witness } from './witness.js';

/** So many words may stand between a modal and its verb. */
const beside = 1;

const side = LONGEST + 1;
const score = new Float64Array(side * side);
const move = new Uint8Array(side * side);
const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;
/** Standing next to each other on both sides counts a little. */
export const together = 0.35;

/** Whether two terms say the same; `b` may be none. */
export const sameKey = (report: Witness, a: number, source: Witness, b: number): boolean =>
  b >= 0 && report.key[a] === source.key[b];

/** Whether one of two terms begins with the word that is the other: "decided to" and "decided". */
export const isOneWord = (report: Witness, a: number, source: Witness, b: number): boolean =>
  ((report.kind[a] === AXIS && source.kind[b] === CONTENT) ||
    (report.kind[a] === CONTENT && source.kind[b] === AXIS)) &&
  report.stems[report.first[a]] === source.stems[source.first[b]];

/** Terms of a report, from `first` up to, not including, `end`. */
interface Terms {
  report: Witness;
  first: number;
  end: number;
}

/** The pairs of a passage of the report with one of a source: in order (Needleman and Wunsch 1970), then what moved. */
export function pairUp(
  { report, first, end }: Terms,
  weights: Float64Array,
  index: PassageIndex,
  candidate: Passage,
): Int32Array {
  const { key } = report;
  const source = index.sources[candidate.source];
  const from = source.start[candidate.passage];
  const to = source.start[candidate.passage + 1];
  const rows = end - first;
  const columns = to - from;
  const pair = new Int32Array(rows).fill(-1);
  for (let j = 0; j <= columns; j++) score[j] = 0;
  for (let i = 1; i <= rows; i++) {
    score[i * side] = 0;
    const opposites = report.vocabulary.oppositesOf(key[first + i - 1]);
    for (let j = 1; j <= columns; j++) {
      const at = i * side + j;
      const isSame = key[first + i - 1] === source.key[from + j - 1];
      const likeness = isSame
        ? weights[i - 1] + sameWord
        : likenessOf(report, first + i - 1, source, from + j - 1, opposites);
      let best = score[at - side];
      let step = UP;
      if (score[at - 1] > best) {
        best = score[at - 1];
        step = LEFT;
      }
      if (likeness > 0) {
        const before = at - side - 1;
        const whole = score[before] + likeness + (i > 1 && j > 1 && move[before] === DIAGONAL ? together : 0);
        if (whole >= best) {
          best = whole;
          step = DIAGONAL;
        }
      }
      score[at] = best;
      move[at] = step;
    }
  }
  const taken = new Uint8Array(columns);
  for (let i = rows, j = columns; i > 0 && j > 0; ) {
    const step = move[i * side + j];
    if (step === DIAGONAL) {
      pair[--i] = from + --j;
      taken[j] = 1;
    } else if (step === UP) i--;
    else j--;
  }
  for (let i = 0; i < rows; i++) {
    if (pair[i] >= 0 || report.kind[first + i] === FUNCTION) continue;
    for (let j = 0; j < columns; j++) {
      if (taken[j] || !sameKey(report, first + i, source, from + j)) continue;
      pair[i] = from + j;
      taken[j] = 1;
      break;
    }
  }
  for (let i = 0; i + 1 < rows; i++) if (pair[i] < 0 && report.kind[first + i] === AXIS) pairBeside(i);
  return pair;

  /** Pairs a word with its opposite where what it stands before has moved: "the Council must support". */
  function pairBeside(i: number): void {
    let next = i + 1;
    while (next < rows && report.kind[first + next] === FUNCTION) next++;
    const head = next < rows ? pair[next] : -1;
    if (head < 0 || !sameKey(report, first + next, source, head)) return;
    for (let at = head - 1, seen = 0; at >= from && seen <= beside; at--) {
      if (source.kind[at] === FUNCTION) continue;
      seen++;
      if (taken[at - from] || isLight(source, at) || likenessOf(report, first + i, source, at) === 0)
        continue;
      pair[i] = at;
      taken[at - from] = 1;
      return;
    }
  }
}

/** Whether a word only adds colour to its verb: "will". */
const isLight = ({ kind, ref, vocabulary }: Witness, at: number): boolean =>
  kind[at] === AXIS && (vocabulary.axes[ref[at] >> 4].light?.includes(ref[at] & 15) ?? false);

/** What it counts that two terms are the same, whatever they weigh. */
const sameWord = 0.1;

/** How alike two terms are that are not the same: 0 where one cannot stand for the other. `opposites` are those of a word. */
function likenessOf(
  report: Witness,
  a: number,
  source: Witness,
  b: number,
  opposites?: readonly number[],
): number {
  const kind = report.kind[a];
  if (kind === FUNCTION) return 0;
  if (kind !== source.kind[b]) return isOneWord(report, a, source, b) ? 0.6 : 0;
  switch (kind) {
    case FIGURE: {
      const one = report.items[report.ref[a]] as Figure;
      const other = source.items[source.ref[b]] as Figure;
      return one.unit.kind === other.unit.kind ? 0.9 : 0.5;
    }
    case PERIOD: {
      const one = report.items[report.ref[a]] as Period;
      const other = source.items[source.ref[b]] as Period;
      return one.from <= other.to && other.from <= one.to ? 1 : 0.6;
    }
    case MENTION: {
      const one = report.items[report.ref[a]] as Mention;
      const other = source.items[source.ref[b]] as Mention;
      return one.entity.type === other.entity.type ? 0.5 : 0;
    }
    case AXIS:
      return report.vocabulary === source.vocabulary && report.ref[a] >> 4 === source.ref[b] >> 4 ? 0.6 : 0;
    case CONTENT:
      return opposites?.includes(source.key[b]) ? 0.6 : 0;
    case CONDITION:
    case NEGATION:
    case NUMERAL:
      return 0.6;
    default:
      return 0;
  }
}
