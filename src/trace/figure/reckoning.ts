import type { Bound, Figure } from '../../core/item.js';
import { sliceOf } from '../../core/span.js';
import { itemAt } from '../align/candidates.js';
import { shareOf } from '../align/conversion.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, passageOf, type Witness } from '../align/witness.js';
import { NUMERAL } from '../words/sense.js';
import { type Amount, amountOf, isAlike } from './amount.js';
import { isMultiple } from './compare.js';
import { isSaidOfOthers } from './other-part.js';
import { isRelation } from './rating.js';

/** Two figures, of a source or of the report itself, from which another one can be reckoned. */
export interface Reckoning {
  /** The source that gives the second figure. */
  source: number;
  one: Figure;
  other: Figure;
}

/** So many sentences before a figure's own may have told what it is reckoned from, and so many behind it. */
const before = 5;
const behind = 1;
/** So many figures of one size are looked at. */
const most = 12;
/** A number of things that is smaller occurs by chance: what it is reckoned from must stand close by. */
const few = 100;
/** What is reckoned and what is told may be off by this share of each other, and more where it is told as rough. */
const exactly = 0.006;
const roughly = 0.04;
const loosely = 0.08;
/** A sum or a difference that is hedged is off by no more than this share of it. */
const hedged = 0.02;

/** A figure to reckon from: of the report, or of the passages that it rests on. */
interface Known {
  figure: Figure;
  amount: Amount;
  size: number;
}

/**
 * Two figures of which the report's is the difference, the sum, the ratio or a part, where one of them is told close by
 * and the other anywhere in the sources: a report reckons over sentences that stand far apart.
 */
export function reckoned(now: Figure, alignment: Alignment, index: PassageIndex): Reckoning | undefined {
  const ours = amountOf(now, alignment.report.vocabulary);
  if (!ours || now.value === undefined || Number(now.value) === 0) return undefined;
  const given = Math.abs(Number(ours.value.toString()));
  const rest = restOfRatio(now, ours, alignment, index);
  if (rest) return rest;
  for (const known of knownTo(alignment, index, now)) {
    const found = sumWith(now, ours, given, known, index) ?? ratioWith(now, given, known, index);
    if (found) return found;
  }
  return undefined;
}

/** The whole of which a percentage tells the part that its own sentence gives: "49,700 tonnes, 81 percent of the total". */
export function shareOfTold(now: Figure, alignment: Alignment, index: PassageIndex): Reckoning | undefined {
  const share = shareOf(now);
  if (share === undefined || now.change !== null || now.unit.kind !== 'percent') return undefined;
  const { report, first, end } = alignment;
  const known: Known[] = [];
  collectKnown(known, report, first, end, now);
  for (const { figure, amount, size } of known) {
    if (amount.kind === '' || amount.kind === 'percent') continue;
    const [low, high] = boundsOf(size / share, exactly, turned[now.bound]);
    for (const { source, term } of index.magnitudes.between(low, high, most)) {
      const witness = index.sources[source];
      const other = witness.items[witness.ref[term]] as Figure;
      if (amountOf(other, witness.vocabulary)?.kind === amount.kind) return { source, one: figure, other };
    }
  }
  return undefined;
}

/** The figure that leaves a ratio's part of its whole: 29 of 46 for "17 of 46". */
function restOfRatio(
  now: Figure,
  { kind }: Amount,
  { report }: Alignment,
  index: PassageIndex,
): Reckoning | undefined {
  const { value, outOf } = now;
  if (outOf === undefined || value === undefined) return undefined;
  const left = Number(outOf) - Number(value);
  for (const { source, term } of index.magnitudes.between(left, left, most)) {
    const { items, ref, vocabulary } = index.sources[source];
    const other = items[ref[term]] as Figure;
    const isOfThem = other.outOf === undefined && kind !== '' && amountOf(other, vocabulary)?.kind === kind;
    const isRest = other.outOf === outOf && isSaidOfOthers(report, now, index.sources[source], term);
    if (isRest || isOfThem) return { source, one: other, other };
  }
  return undefined;
}

/** The figures of the report's sentence and of those around it, and of the passages that it rests on. */
function knownTo(alignment: Alignment, index: PassageIndex, now: Figure): Known[] {
  const { report, first, passages } = alignment;
  const found: Known[] = [];
  for (const { source, passage } of passages) {
    const witness = index.sources[source];
    const { start, passages: count } = witness;
    collectKnown(found, witness, start[Math.max(0, passage - 1)], start[Math.min(count, passage + 2)], now);
  }
  const here = passageOf(report, first);
  const [from, to] = [Math.max(0, here - before), Math.min(report.passages, here + behind + 1)];
  collectKnown(found, report, report.start[from], report.start[to], now);
  return found;
}

/** Adds the amounts that some terms give, but for one figure's own. */
function collectKnown(found: Known[], witness: Witness, from: number, to: number, now: Figure): void {
  for (let at = from; at < to; at++) {
    const figure = witness.kind[at] === FIGURE ? itemAt(witness, at) : numeralAt(witness, at);
    if (figure?.kind !== 'figure' || figure === now) continue;
    const amount = amountOf(figure, witness.vocabulary);
    if (amount) found.push({ figure, amount, size: Number(amount.value.toString()) });
  }
}

/** A number in digits that was not read as a figure, as one of no unit: "the Platform 60, up from 46". */
function numeralAt(
  { kind, first, end, reading: { doc, tokens } }: Witness,
  term: number,
): Figure | undefined {
  if (kind[term] !== NUMERAL) return undefined;
  const span = { from: tokens.from[first[term]], to: tokens.to[end[term] - 1] };
  const exact = sliceOf(doc.text, span);
  if (!/^[1-9]\d*$/u.test(exact)) return undefined;
  const admits = [exact, exact] as const;
  return {
    kind: 'figure',
    span,
    exact,
    value: exact,
    unit: { kind: 'none' },
    bound: 'exact',
    change: null,
    admits: [...admits],
    rule: '',
  };
}

/** A figure of the sources that is the report's more or less than a known one. */
function sumWith(
  now: Figure,
  ours: Amount,
  given: number,
  { figure, amount, size }: Known,
  index: PassageIndex,
): Reckoning | undefined {
  const isOfThings = now.unit.kind === 'count' || now.unit.kind === 'none';
  if (!isAlike(ours, amount)) return undefined;
  // percentages differ by percentage points
  if (ours.kind === 'percent' && !ours.isStep) return undefined;
  const isFew = isOfThings && given < few;
  // "more than 7,500 short" of what is short by 7,560
  const off = now.bound === 'exact' || isFew ? size * 1e-9 : given * hedged;
  for (const wanted of [size - given, size + given, given - size]) {
    if (wanted <= 0) continue;
    for (const { source, term } of index.magnitudes.between(wanted - off, wanted + off, most)) {
      const witness = index.sources[source];
      const other = witness.items[witness.ref[term]] as Figure;
      const theirs = amountOf(other, witness.vocabulary);
      if (!theirs || other === figure || !isAlike(theirs, amount)) continue;
      if (!mayMake(now, figure, other)) continue;
      // of few things only those of one name
      if (isFew && !areOfOneName(ours, theirs, amount)) continue;
      return { source, one: figure, other };
    }
  }
  return undefined;
}

/** Whether figures may be what another is reckoned from: an amount that is told for itself is of what measures it. */
const mayMake = (now: Figure, ...figures: readonly Figure[]): boolean =>
  isRelation(now) ||
  figures.every(
    (was) => (was.unit.kind === 'measure') === (now.unit.kind === 'measure') || isBareMany(was, now),
  );

/** Whether a large number without a unit may be measured as another is: "made 610,000 tonnes and sold 575,000". */
const isBareMany = (was: Figure, now: Figure): boolean =>
  was.unit.kind === 'none' &&
  Number(was.value) >= many &&
  Math.min(Number(was.value), Number(now.value)) >= many;
const many = 1000;

/** Whether all of three numbers of things are of one name, where one at most goes without it. */
const areOfOneName = (...amounts: readonly Amount[]): boolean => {
  const named = amounts.filter(({ kind }) => kind !== '');
  return named.length >= 2 && new Set(named.map(({ kind }) => kind)).size === 1;
};

/** A figure of the sources of which the report's is the part, or the multiple, that a known one tells, or the other way round. */
function ratioWith(
  now: Figure,
  given: number,
  { figure, amount, size }: Known,
  index: PassageIndex,
): Reckoning | undefined {
  if (size <= 0) return undefined;
  const off = now.bound === 'exact' ? exactly : loosely;
  const near = (value: number, by: number) =>
    index.magnitudes.between(value * (1 - by), value * (1 + by), most);
  // "some 10,000" for a third of 31,000
  const part = partOf(figure);
  if (part !== undefined && part !== 1 && shareOf(now) === undefined && !isMultiple(now)) {
    for (const { source, term } of near(given / part, off)) {
      const witness = index.sources[source];
      const whole = witness.items[witness.ref[term]] as Figure;
      const ours = amountOf(now, witness.vocabulary);
      const theirs = amountOf(whole, witness.vocabulary);
      if (ours && theirs && isAlike(ours, theirs) && partOf(whole) === undefined && mayMake(now, whole))
        return { source, one: figure, other: whole };
    }
  }
  // "a quarter of them" for 16 of 64
  const share = shareOf(now);
  if (share === undefined || amount.kind === 'percent' || partOf(figure) !== undefined) return undefined;
  const isInWords = !/\d/u.test(now.exact);
  const parts = now.change !== null ? [1 + share, 1 - share] : isInWords ? [share] : [];
  for (const each of parts) {
    for (const [low, high] of [
      boundsOf(size * each, isInWords ? roughly : exactly, now.bound),
      boundsOf(size / each, isInWords ? roughly : exactly, turned[now.bound]),
    ]) {
      for (const { source, term } of index.magnitudes.between(low, high, most)) {
        const witness = index.sources[source];
        const other = witness.items[witness.ref[term]] as Figure;
        const theirs = amountOf(other, witness.vocabulary);
        if (theirs && other !== figure && amount.kind !== '' && theirs.kind === amount.kind)
          return { source, one: figure, other };
      }
    }
  }
  return undefined;
}

const turned: Readonly<Record<Bound, Bound>> = {
  exact: 'exact',
  about: 'about',
  over: 'under',
  under: 'over',
};

/** Between what an amount lies that is told as a part of another, or more or less than it: "less than a third". */
function boundsOf(wanted: number, off: number, bound: Bound): [low: number, high: number] {
  const [down, up] = [bound === 'under' ? passedBy : off, bound === 'over' ? passedBy : off];
  return [wanted * (1 - down), wanted * (1 + up)];
}
/** A number that says "more than" is passed by no more than this share of it. */
const passedBy = 0.2;

/** The part of something that a figure tells, or how many times as much it is; undefined where it is an amount. */
const partOf = (figure: Figure): number | undefined => {
  const part = isMultiple(figure) ? Number(figure.value) : shareOf(figure);
  return part !== undefined && part > 0 ? part : undefined;
};
