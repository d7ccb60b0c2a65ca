import { decimal } from '../../core/decimal.js';
import type { Figure } from '../../core/item.js';
import { shareOf } from './conversion.js';
import type { Alignment } from './index.js';
import type { Passage, PassageIndex } from './passages.js';
import { endKeys, FIGURE, passageOf, type Witness } from './witness.js';

/** A term of a source that an item of the report may come from. */
export interface Candidate {
  source: number;
  term: number;
  /** Whether it stands in the passages that the report's passage is aligned with, or next to them. */
  close: boolean;
  /** Whether the alignment pairs it with the item. */
  paired: boolean;
}

/** No source has so many terms. */
const mostTerms = 2 ** 32;
/** Of a long list not every entry is looked at, neither in a passage nor in all. */
const mostOthers = 24;
const most = 80;
/** How many passages elsewhere that say the same are looked at. */
const elsewhere = 8;

/** The terms of the sources of one kind that an item may come from: those close by, and those that say the same elsewhere. */
export function candidatesFor(alignment: Alignment, i: number, index: PassageIndex): Candidate[] {
  const { report, first, passages, pair, by } = alignment;
  const at = first + i;
  const found = new Map<number, Candidate>();
  const collect = (source: number, from: number, to: number, close: boolean, key?: number) => {
    const witness = index.sources[source];
    let others = 0;
    for (
      let term = witness.start[Math.max(0, from)];
      term < witness.start[Math.min(witness.passages, to)];
      term++
    ) {
      if (witness.kind[term] !== report.kind[at]) continue;
      const isSame = witness.key[term] === report.key[at] || endKeys(witness, term).includes(report.key[at]);
      const paired = pair[i] === term && passages[by[i]].source === source;
      if (!isSame && (key !== undefined || (!paired && ++others > mostOthers))) continue;
      const name = source * mostTerms + term;
      if (found.size >= most || found.has(name)) continue;
      found.set(name, { source, term, close, paired });
    }
  };
  for (const { source, passage } of passages) collect(source, passage, passage + 1, true);
  for (const { source, passage } of passages.slice(0, 2)) collect(source, passage - 1, passage + 2, true);
  for (const { source, passage } of index.holding(report.key[at], elsewhere)) {
    collect(source, passage, passage + 1, false, report.key[at]);
  }
  const now = report.kind[at] === FIGURE ? itemAt(report, at) : undefined;
  const size = now?.kind === 'figure' ? sizeOf(now) : undefined;
  const collectSized = (value: number, off: number) => {
    const [low, high] = [value * (1 - off), value * (1 + off)].sort((a, b) => a - b);
    for (const { source, term } of index.magnitudes.between(low, high, elsewhere)) {
      const name = source * mostTerms + term;
      if (found.size < most && !found.has(name))
        found.set(name, { source, term, close: false, paired: false });
    }
  };
  if (size) collectSized(size.value, size.off);
  // a sum may have kept its digits and lost its scale
  const isSum = now?.kind === 'figure' && now.unit.kind === 'currency' && now.value !== undefined;
  if (isSum) for (const scale of otherScales) collectSized(Number(now.value) * scale, 0);
  return [...found.values()];
}

/** What one scale is of another: thousands, millions, milliards. */
const otherScales = [1000, 0.001, 1e6, 1e-6];

/** A rounded number is off by no more than this share of itself, and a part of something by no more than that. */
const roundedBy = 0.08;
const offShare = 0.0125;
/** A number of so many digits at most may be rounded. */
const fewDigits = 3;
/** How large a figure is, as far as it may stand for others. */
function sizeOf(now: Figure): { value: number; off: number } | undefined {
  const share = shareOf(now);
  if (share !== undefined && share < 1)
    return { value: share, off: now.bound === 'about' ? roundedBy : offShare };
  if (now.value === undefined || !isRound(now.value)) return undefined;
  return { value: Number(now.value), off: roundedBy };
}

const isRound = (value: string): boolean => decimal(value).digits <= fewDigits && Number(value) >= 10;

/** The item that a term stands for. */
export const itemAt = (witness: Witness, term: number) => witness.items[witness.ref[term]];

/**
 * Whether other items of the report's passage say all that a passage of a source says in so many
 * words as a term does: then the term does not stand in the place of the report's term `i`.
 */
export function isTaken(
  { report, first, end }: Alignment,
  i: number,
  source: Witness,
  term: number,
): boolean {
  const passage = passageOf(source, term);
  const count = (witness: Witness, from: number, to: number, except: number) => {
    let times = 0;
    for (let at = from; at < to; at++) {
      if (at !== except && witness.kind[at] === source.kind[term] && witness.key[at] === source.key[term])
        times++;
    }
    return times;
  };
  const said = count(report, first, end, first + i);
  return said > 0 && said >= count(source, source.start[passage], source.start[passage + 1], -1);
}

/** Whether a candidate stands in the very passages that the report's is aligned with. */
export const isAligned = (one: Candidate, passages: readonly Passage[], index: PassageIndex): boolean =>
  passages.some(({ source, passage }) => {
    const { start } = index.sources[source];
    return one.source === source && start[passage] <= one.term && one.term < start[passage + 1];
  });
