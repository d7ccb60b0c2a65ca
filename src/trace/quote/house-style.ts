import { fold } from '../../core/boundary.js';
import type { Figure } from '../../core/item.js';
import type { Variant } from '../align/nearest.js';
import { FIGURE, PERIOD, termAt, type Witness, wordsOver } from '../align/witness.js';
import { matchUnitsOf } from '../figure/compare.js';

/**
 * Whether what differs inside quotation marks is only how a house writes it: a number in words or figures, "12%" for "12 per cent",
 * "labor" for "labour", "any more" for "anymore".
 */
export const isHouseStyle = (report: Witness, source: Witness, variant: Variant): boolean =>
  areOneItem(report, source, variant) || areSpeltAlike(report, source, variant);

/** Whether both sides lie in numbers, or times, that say the same. */
function areOneItem(report: Witness, source: Witness, { now, was }: Variant): boolean {
  if (now.first >= now.end || was.first >= was.end) return false;
  const [ours, theirs] = [termAt(report, now.first), termAt(source, was.first)];
  const isOne = report.kind[ours] === source.kind[theirs] && report.key[ours] === source.key[theirs];
  if (!isOne || report.end[ours] < now.end || source.end[theirs] < was.end) return false;
  if (report.kind[ours] === PERIOD) return true;
  if (report.kind[ours] !== FIGURE) return false;
  const [one, other] = [report.items[report.ref[ours]], source.items[source.ref[theirs]]] as [Figure, Figure];
  return matchUnitsOf(one, other) === 'same' && one.bound === other.bound;
}

/** Whether the words are the same but for how they are spelt; what one writes as a word the other may write as two. */
function areSpeltAlike(report: Witness, source: Witness, { now, was }: Variant): boolean {
  const { vocabulary } = report;
  const [ours, theirs] = [wordsIn(report, now.first, now.end), wordsIn(source, was.first, was.end)];
  if (ours.length === 0) return false;
  if (ours.length === theirs.length && ours.every((word, n) => vocabulary.areSpellings(word, theirs[n])))
    return true;
  const joined = ours.join('');
  return around.some(([before, behind]) => {
    const there = wordsIn(source, was.first - before, was.end + behind);
    if (there.join('') === joined) return true;
    // "I cannot" for "can't" behind "I"
    const [last, other] = [ours.at(-1), there.at(-1)];
    return (
      ours.slice(0, -1).join(' ') === there.slice(0, -1).join(' ') &&
      vocabulary.isContraction(last ?? '', other ?? '')
    );
  });
}

/** A word of two may stand beside a variant: "more" of "any more". */
const around = [
  [0, 0],
  [1, 0],
  [0, 1],
  [2, 0],
  [0, 2],
] as const;

/** The words over some tokens, folded. */
const wordsIn = (witness: Witness, first: number, end: number): string[] =>
  first < 0 || end > witness.reading.tokens.count
    ? []
    : (fold(wordsOver(witness, first, end))
        .replaceAll('’', "'")
        .match(/[\p{L}\p{N}']+/gu) ?? []);
