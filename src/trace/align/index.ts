import { AXIS, CONTENT, DENIAL, FUNCTION, IDLE, SUPERLATIVE } from '../words/sense.js';
import { pairUp, sameKey, together } from './pairing.js';
import type { Passage, PassageIndex } from './passages.js';
import { FIGURE, type Witness } from './witness.js';

/** Where each term of a passage of the report stands in the sources. */
export interface Alignment {
  report: Witness;
  first: number;
  end: number;
  /** The passages it rests on, the closest first; none where nothing is alike. */
  passages: Passage[];
  /** Those that the report's passage before rests on: what is told in short goes on from there. */
  before: readonly Passage[];
  /** Of each term from `first`: the term of the source that answers it, or -1. */
  pair: Int32Array;
  /** Of each term from `first`: which of `passages` that term stands in. */
  by: Int8Array;
  /** The share of what the report's passage says, rare words counting more, that the sources say in the same words. */
  coverage: number;
  /** The same where a word in the place of its opposite counts as well. */
  kinship: number;
  /** The same as coverage for the closest passage alone. */
  closeness: number;
  /** How much of the passage's sentence is copied from the sources in long runs, 0 to 1. */
  copied: number;
}

const candidates = 6;
/** A further passage must answer this share of what the report's passage says. */
const worthwhile = 0.12;
const mostPassages = 4;

/** Reports mostly keep the order of their sources. */
const inTurn = 0.3;

/** Aligns a passage of the report: first with the passage closest to it, then with those that say what is left. */
export function align(
  report: Witness,
  passage: number,
  index: PassageIndex,
  before: readonly Passage[],
  copied: number,
): Alignment {
  const first = report.start[passage];
  const end = report.start[passage + 1];
  const alignment: Alignment = {
    report,
    first,
    end,
    passages: [],
    before,
    pair: new Int32Array(end - first).fill(-1),
    by: new Int8Array(end - first).fill(-1),
    coverage: 0,
    kinship: 0,
    closeness: 0,
    copied,
  };
  const weights = Float64Array.from({ length: end - first }, (_, i) => weightOf(report, first + i, index));
  // of passages that are as close, the one that comes at the same stage of its text
  const nearTurn = ({ source, passage: other }: Passage): number =>
    alignment.passages.length > 0
      ? 0
      : inTurn * (1 - Math.abs(passage / report.passages - other / index.sources[source].passages));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const found = index.find(report, first, end, candidates);
  const tried = found.map((candidate) => ({ candidate, pair: pairUp(alignment, weights, index, candidate) }));
  while (alignment.passages.length < mostPassages) {
    let best: (typeof tried)[number] | undefined;
    let most = 0;
    for (const each of tried) {
      if (alignment.passages.includes(each.candidate)) continue;
      const gain = gainOf(alignment, weights, index, each);
      if (gain > 0 && gain + nearTurn(each.candidate) > most) {
        most = gain + nearTurn(each.candidate);
        best = each;
      }
    }
    if (!best || (alignment.passages.length > 0 && most < worthwhile * total)) break;
    const by = alignment.passages.push(best.candidate) - 1;
    adopt(alignment, best.pair, by, index);
    if (by === 0) alignment.closeness = covered(alignment, weights, index) / (total || 1);
  }
  alignment.coverage = covered(alignment, weights, index) / (total || 1);
  alignment.kinship = covered(alignment, weights, index, isOpposed) / (total || 1);
  return alignment;
}

/**
 * Takes pairs over from a further passage: words with content wherever they had no answer, and
 * anything at all next to those, since a "not" means something only beside its verb.
 */
function adopt(alignment: Alignment, found: Int32Array, by: number, index: PassageIndex): void {
  const { report, first, pair, by: bys, passages } = alignment;
  const source = index.sources[passages[by].source];
  const take = (i: number) => {
    pair[i] = found[i];
    bys[i] = by;
  };
  if (by === 0) {
    found.forEach((_, i) => {
      if (found[i] >= 0) take(i);
    });
    return;
  }
  const answers = (i: number) => found[i] >= 0 && sameKey(report, first + i, source, found[i]);
  const isFree = (i: number) => pair[i] < 0 || !same(alignment, index, i);
  found.forEach((_, i) => {
    if (pair[i] < 0 && isSelfStanding(report.kind[first + i]) && answers(i)) take(i);
  });
  for (const [from, step] of [
    [0, 1],
    [found.length - 1, -1],
  ]) {
    for (let i = from; i >= 0 && i < found.length; i += step) {
      const before = i - step;
      if (bys[before] === by && bys[i] !== by && found[i] === found[before] + step && isFree(i)) take(i);
    }
  }
}

const isSelfStanding = (kind: number): boolean => kind === CONTENT || kind === DENIAL || kind > IDLE;

/** The source that the term of an alignment is paired in. */
export const sourceOf = ({ passages, by }: Alignment, at: number, index: PassageIndex): Witness =>
  index.sources[passages[by[at]].source];

/** What a term counts. A word counts only where a source is in its language; items count in any. */
function weightOf({ key, kind, vocabulary }: Witness, at: number, index: PassageIndex): number {
  if (kind[at] < FIGURE && !index.speaks(vocabulary)) return 0;
  // who speaks is told in words of the report's own
  return kind[at] === FUNCTION || vocabulary.reporting.has(key[at]) ? 0.2 : index.weight(key[at]);
}

const same = (alignment: Alignment, index: PassageIndex, i: number): boolean =>
  alignment.pair[i] >= 0 &&
  sameKey(alignment.report, alignment.first + i, sourceOf(alignment, i, index), alignment.pair[i]);

/**
 * The coverage of an alignment's passage but for the terms from one to another that no source has: how much of the rest is
 * told in the sources' words. Terms for which `isOwn` holds are the report's own, and count for nothing.
 */
export function coverageBeside(
  alignment: Alignment,
  first: number,
  end: number,
  index: PassageIndex,
  isOwn: (term: number) => boolean,
): number {
  let total = 0;
  let shared = 0;
  for (let i = 0; i < alignment.pair.length; i++) {
    const term = alignment.first + i;
    if (isOwn(term)) continue;
    const weight = weightOf(alignment.report, term, index);
    const isShared = same(alignment, index, i);
    if (isShared) shared += weight;
    if (isShared || term < first || term >= end) total += weight;
  }
  return total > 0 ? shared / total : 1;
}

function covered(
  alignment: Alignment,
  weights: Float64Array,
  index: PassageIndex,
  counts: (alignment: Alignment, i: number, index: PassageIndex) => boolean = () => false,
): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++)
    if (same(alignment, index, i) || counts(alignment, i, index)) sum += weights[i];
  return sum;
}

/** Whether a term of the report is paired with another side of its opposition, next to a word that is the same. */
const isOpposed = (alignment: Alignment, i: number, index: PassageIndex): boolean => {
  const { report, first, pair } = alignment;
  // what would be added is not looked for in the source
  if (pair[i] < 0) return report.kind[first + i] === SUPERLATIVE;
  if (report.kind[first + i] !== AXIS) return false;
  return [-1, 1].some(
    (step) =>
      pair[i + step] === pair[i] + step &&
      report.kind[first + i + step] !== FUNCTION &&
      same(alignment, index, i + step),
  );
};

function gainOf(
  alignment: Alignment,
  weights: Float64Array,
  index: PassageIndex,
  { candidate, pair }: { candidate: Passage; pair: Int32Array },
): number {
  const source = index.sources[candidate.source];
  let gain = 0;
  let run = false;
  for (let i = 0; i < pair.length; i++) {
    const here = sameKey(alignment.report, alignment.first + i, source, pair[i]);
    if (here && !same(alignment, index, i)) {
      gain += weights[i];
      if (run && pair[i] === pair[i - 1] + 1) gain += together;
    } else if (!here && pair[i] >= 0 && alignment.passages.length === 0) gain += 0.3;
    run = here;
  }
  return gain;
}
