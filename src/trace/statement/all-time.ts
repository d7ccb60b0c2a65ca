import type { Figure } from '../../core/item.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { around, type Run, type Side, termsIn } from '../align/side.js';
import { FIGURE, PERIOD, passageOf, termAt, type Witness } from '../align/witness.js';
import { foldedAt } from '../copy/variant.js';
import { sharedWith } from './throughout.js';
import type { Turn } from './turn.js';

/** So many words a report must share with its passages. */
const enough = 2;
/** So many terms may stand between the first place and its years: "the lowest in the north-east since 2012". */
const reach = 12;
/** What is the first of all times in the report and of some years in the source: "the lowest ever" for "the lowest since 2012". */
export function madeOfAllTime(alignment: Alignment, index: PassageIndex, sides: readonly Side[]): Turn[] {
  const { report, first, end } = alignment;
  const now = ofAllTime(report, { first, end });
  if (!now) return [];
  const shared = sharedWith(alignment, index).reduce((sum, one) => sum + one, 0);
  if (shared < enough) return [];
  const tops = topsIn(report, { first, end }).map((top) => report.key[top]);
  const told = sides.flatMap((side) => {
    if (side.isAsked) return [];
    const { source, sourceIndex } = side;
    const same = topsIn(source, withNeighbours(side)).filter((top) => tops.includes(source.key[top]));
    return same.map((top) => ({ source, sourceIndex, run: placeOf(source, top) }));
  });
  if (told.some(({ source, run }) => ofAllTime(source, run))) return [];
  for (const { source, sourceIndex, run } of told) {
    const years = yearsBehind(source, run);
    if (years > 0)
      return [{ aspect: 'period', now, was: { first: run.first, end: years + 1 }, source: sourceIndex }];
  }
  return [];
}

/** What the report alone says is so of all times: "the longest in its history", where no source tells of a record of any kind. */
export function allTimeOfNoSource(alignment: Alignment, index: PassageIndex, sides: readonly Side[]): Turn[] {
  const { report, first, end } = alignment;
  const now = ofAllTime(report, { first, end });
  const side = sides.find(({ isAsked }) => !isAsked);
  if (!now || !side || sharedWith(alignment, index).every((shared) => shared < enough)) return [];
  // "more than ever", "the lowest since records began in 1931"
  const isCompared = termsIn(now).some((at) =>
    report.vocabulary.stems.comparing.has(report.stems[report.first[at]]),
  );
  if (isCompared || report.kind.subarray(now.first, end).includes(PERIOD)) return [];
  // "the highest since we began to count"
  if (topsIn(side.source, side).length > 0 || index.sources.some(tellsOfAllTime)) return [];
  return [{ aspect: 'wording', now, was: side, source: side.sourceIndex, isAdded: true }];
}

/** Whether a source says of anything that it is so of all times, or a record. */
const tellsOfAllTime = (source: Witness): boolean =>
  source.vocabulary.phrases.allTime.areIn(source.stems, 0, source.stems.length) ||
  source.stems.some((stem) => source.vocabulary.stems.records.has(stem));

/** The terms that tell of when something is the first, from that word on: up to the next such word of its passage. */
function placeOf(source: Witness, top: number): Run {
  const passage = passageRun(source, passageOf(source, top));
  const next = topsIn(source, { first: top + 1, end: passage.end })[0];
  return { first: top, end: next ?? passage.end };
}

/** Where some terms say that something is so of all times. */
function ofAllTime(witness: Witness, run: Run): Run | undefined {
  const { stems, first, count, vocabulary } = witness;
  // what does no work, as "on record" behind other words, is no term
  const last = run.end < count ? first[run.end] : stems.length;
  for (let token = first[run.first]; token < last; token++) {
    const length = vocabulary.phrases.allTime.lengthAt(stems, token);
    if (length > 0) return around(termAt(witness, token + length - 1), run, 2);
  }
  return undefined;
}

/** The terms of a passage and of those beside it. */
function withNeighbours({ source, first }: Side): Run {
  const passage = passageOf(source, first);
  return passageRun(source, Math.max(0, passage - 1), Math.min(source.passages, passage + 2));
}

const passageRun = ({ start }: Witness, passage: number, after = passage + 1): Run => ({
  first: start[passage],
  end: start[after],
});

/** The terms that tell a first place: "lowest", "most", "first". */
function topsIn(witness: Witness, { first, end }: Run): number[] {
  const { forms } = witness.vocabulary;
  const tops: number[] = [];
  for (let at = first; at < end; at++) {
    const word = foldedAt(witness, witness.first[at]);
    if (forms.isSuperlative(word) || forms.marksSuperlative(word) || forms.ordinalOf(word) === 1)
      tops.push(at);
  }
  return tops;
}

/** The term of the years that a first place is one of, "since 2012" or "in 15 years"; -1 where none is told. */
function yearsBehind(witness: Witness, { first: top, end }: Run): number {
  const { kind, first, stems, ref, items, vocabulary } = witness;
  for (let at = top + 1; at < Math.min(end, top + reach); at++) {
    const isSince = [1, 2].some((back) => vocabulary.stems.openings.has(stems[first[at] - back])); // "since the"
    if (kind[at] === PERIOD && isSince) return at;
    if (kind[at] === FIGURE && countsYears(items[ref[at]] as Figure, vocabulary)) return at;
  }
  return -1;
}

const countsYears = ({ unit }: Figure, { forms }: Witness['vocabulary']): boolean =>
  unit.kind === 'count'
    ? forms.yearsIn(unit.noun) !== undefined
    : unit.kind === 'measure' && unit.code === 'a';
