import type { Bound, Figure } from '../../core/item.js';
import { tokenAt, WORD } from '../../core/token.js';
import { FIGURE, type Witness } from '../align/witness.js';
import { AXIS, FUNCTION, NEGATION } from '../words/sense.js';
import { isLengthOfTime } from './compare.js';

/** How many tokens a hedge has, at most, before its number. */
const longestHedge = 2;

/** A figure's words with the hedge that stands before them. */
export function hedgedWords({ reading: { doc, tokens } }: Witness, { span, exact, bound }: Figure): string {
  if (bound === 'exact') return exact;
  let at = tokenAt(tokens, span.from);
  for (let n = 0; n < longestHedge && at > 0 && tokens.kind[at - 1] === WORD; n++) at--;
  return doc.text.slice(Math.min(span.from, tokens.from[at]), span.to);
}

/** A figure's words with the one right before it: "by 12 crowns". */
export function ledWords({ reading: { doc, tokens } }: Witness, { span }: Figure): string {
  const at = tokenAt(tokens, span.from);
  return doc.text.slice(at > 0 && tokens.kind[at - 1] === WORD ? tokens.from[at - 1] : span.from, span.to);
}

/** How many terms away from a number a word may say on which side of it the true one is: "300 or more", "will exceed 300". */
const reach = 5;
/** What the groups of an axis of bounds say. */
const sides: readonly Bound[] = ['over', 'under', 'about'];

/** A figure of a passage with the hedge that stands beside it, where it has none of its own. */
export function hedgedBeside(
  witness: Witness,
  at: number,
  first: number,
  end: number,
  figure: Figure,
): Figure {
  const { kind, ref, parted, vocabulary } = witness;
  const boundAt = (n: number): Bound | undefined => {
    if (kind[n] !== AXIS) return undefined;
    const { aspect, bounds } = vocabulary.axes[ref[n] >> 4];
    return (aspect === 'bound' ? sides : bounds)?.[ref[n] & 15];
  };
  // «не ниже» right before it is one hedge
  const before = at > first ? boundAt(at - 1) : undefined;
  if (before) return { ...figure, bound: before };
  if (figure.bound !== 'exact') return figure;
  let isAverage = false;
  for (const step of [1, -1]) {
    for (let n = at + step, seen = 0; n >= first && n < end && seen < reach; n += step) {
      if (kind[n] >= FIGURE) break;
      if (kind[n] !== FUNCTION) seen++;
      if (parted[step > 0 ? n : n + 1]) break;
      const bound = boundAt(n);
      if (!bound) continue;
      if (bound !== 'about') return { ...figure, bound };
      isAverage = true;
    }
  }
  if (isAverage) return { ...figure, bound: 'about' };
  const other = appositiveOf(witness, at, first, end);
  return other && other.unit.kind !== figure.unit.kind ? { ...figure, bound: other.bound } : figure;
}

/** Whether a word right before a figure says that it is not passed: "only seven hours". */
export const isLimited = ({ reading: { tokens }, stems, vocabulary }: Witness, { span }: Figure): boolean => {
  const at = tokenAt(tokens, span.from);
  return at > 0 && vocabulary.stems.limits.has(stems[at - 1]);
};

/** The figure beside another, of which a comma parts it and hardly a word: the two tell one quantity, as in "up to a tenth, that is 2.9 million". */
function appositiveOf(witness: Witness, at: number, first: number, end: number): Figure | undefined {
  const { kind, parted, items, ref } = witness;
  for (const step of [-1, 1]) {
    let isParted = false;
    for (let n = at + step, seen = 0; n >= first && n < end && seen < reach; n += step) {
      isParted ||= parted[step > 0 ? n : n + 1] === 1;
      if (kind[n] === FIGURE && isParted) return items[ref[n]] as Figure;
      if (kind[n] >= FIGURE || kind[n] === NEGATION) break;
      if (kind[n] !== FUNCTION) seen++;
    }
  }
  return undefined;
}

/** Whether the hedge right before a figure need not bound it: "no fewer than 63" for 63. */
export function isStressed({ reading: { tokens }, stems, vocabulary }: Witness, { span }: Figure): boolean {
  return vocabulary.phrases.emphases.endsAt(stems, tokenAt(tokens, span.from));
}

/** Whether the hedge right before a length of time only says how long something takes: "within two days". */
export function isSpan({ reading: { tokens }, stems, vocabulary }: Witness, figure: Figure): boolean {
  return isLengthOfTime(figure) && vocabulary.phrases.spans.endsAt(stems, tokenAt(tokens, figure.span.from));
}

/** Whether the hedge of a figure is itself denied in its clause: "we shall not take more than 15". */
export function isHedgeDenied({ kind, parted }: Witness, at: number, first: number): boolean {
  for (let n = at - 1, seen = 0; n >= first && seen <= reach && !parted[n + 1]; n--) {
    if (kind[n] === NEGATION) return true;
    if (kind[n] !== FUNCTION) seen++;
  }
  // «больше 15 тысяч не примем»
  return at + 1 < kind.length && !parted[at + 1] && kind[at + 1] === NEGATION;
}
