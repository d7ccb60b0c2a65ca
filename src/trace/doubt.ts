import type { Alignment } from './align.js';
import { isModal } from './clause.js';
import { CONDITION, DENIAL, FUNCTION, NEGATION } from './sense.js';
import { around, type Side } from './side.js';
import type { Turn } from './statement.js';
import type { Witness } from './witness.js';

/** So many terms before a word of doubt tell who doubts, or that nobody knows. */
const reach = 5;
/** A clause in doubt is told by so many words that say something, and the report has this share of them. */
const fewest = 3;
const mostly = 0.6;

/** What the source leaves open and the report gives as so: "too early to say whether the ship was overloaded". */
export function droppedDoubts(alignment: Alignment, side: Side): Turn[] {
  const { report, first, end } = alignment;
  const { source } = side;
  if (source.vocabulary.doubts.size === 0 || isUnsure(report, first, end)) return [];
  for (let at = side.first; at < side.end; at++) {
    if (source.kind[at] !== FUNCTION || !source.vocabulary.doubts.has(source.key[at])) continue;
    let after = at + 1;
    while (after < side.end && !source.parted[after]) after++;
    const clause = saying(source, at + 1, after);
    const told = clause.filter((term) => isTold(alignment, side, term));
    if (told.length < Math.min(fewest, Math.max(2, clause.length)) || told.length < clause.length * mostly)
      continue;
    if (!isUnsure(source, Math.max(side.first, at - reach), at) && isQuestionKept(alignment, side, at))
      continue;
    return [
      {
        aspect: 'modality',
        now: around(first + side.back[told[0] - side.first], alignment, 3),
        was: { first: Math.max(side.first, at - reach), end: after },
        source: side.sourceIndex,
      },
    ];
  }
  return [];
}

/** Whether terms leave something open themselves. */
function isUnsure(witness: Witness, first: number, end: number): boolean {
  const { kind, key, ref, vocabulary } = witness;
  for (let at = first; at < end; at++) {
    if (kind[at] === NEGATION || kind[at] === DENIAL || kind[at] === CONDITION) return true;
    if (vocabulary.doubts.has(key[at])) return true;
    if (isModal(witness, at) && vocabulary.axes[ref[at] >> 4].open?.includes(ref[at] & 15)) return true;
  }
  return false;
}

/** Whether the report has the word that asks: "decide", "ask". */
function isQuestionKept(alignment: Alignment, side: Side, at: number): boolean {
  const { source } = side;
  const asking = saying(source, Math.max(side.first, at - reach), at).pop();
  if (asking === undefined) return true;
  const { report, first, end } = alignment;
  const [from, to] = [report.first[first], report.end[end - 1]];
  return report.stems.subarray(from, to).includes(source.stems[source.first[asking]]);
}

const isTold = ({ report, first }: Alignment, { source, back, first: low }: Side, term: number): boolean =>
  back[term - low] >= 0 && report.key[first + back[term - low]] === source.key[term];

/** The terms from one on to another that say something. */
function saying({ kind }: Witness, first: number, end: number): number[] {
  const terms: number[] = [];
  for (let at = first; at < end; at++) if (kind[at] !== FUNCTION) terms.push(at);
  return terms;
}
