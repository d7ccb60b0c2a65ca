import type { Days, Figure, Period, Unit } from '../../core/item.js';
import { shareOf } from '../align/conversion.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, PERIOD, type Witness } from '../align/witness.js';
import { numberOf } from '../period/compare.js';
import { amountOf } from './amount.js';
import { areOfTwoKinds, isRelation } from './rating.js';

/** An item of a source that one of the report may have been miswritten from. */
export interface Misprint<Kind> {
  source: number;
  was: Kind;
  rank: number;
}

/** Numbers of so many digits at least are told from one another by their digits. */
const fewest = 2;
/** A number that is miswritten in a digit is off by no more than this factor. */
const mostOff = 10;

/** How likely it is that an item was miswritten from another, from 0 for not at all. */
const ALONE = 1; // the only one of its kind
const NEAR = 2; // the same but for a digit, the scale or the unit
const TURNED = 3; // the same digits in another order

/**
 * The figure that a number was likeliest miswritten from: of the same kind, nowhere in the report, and the same but for
 * one digit, the order of its digits, its scale or its unit, or else the only one that counts or measures the same.
 */
export function likelyMisprint(
  now: Figure,
  alignment: Alignment,
  index: PassageIndex,
): Misprint<Figure> | undefined {
  const digits = digitsOf(now);
  const { found, vocabulary } = alignment.report;
  const kind = amountOf(now, vocabulary)?.kind;
  const isSaid = ({ value }: Figure) => found.figure.some((item) => item !== now && item.value === value);
  return likeliest(
    alignment,
    index,
    FIGURE,
    ({ value }: Figure) => value,
    (was: Figure, source: Witness) => {
      if (was.value === undefined || !isOfKind(now.unit, was.unit) || areOfTwoKinds(now, was)) return 0;
      const rank = miswritten(digits, now, was);
      if (rank > 0) return isSaid(was) ? 0 : rank;
      const isOfThem = kind !== undefined && kind !== '' && amountOf(was, source.vocabulary)?.kind === kind;
      return isOfThem && shareOf(now) === undefined && !isSaid(was) ? ALONE : 0;
    },
  );
}

/** Whether a figure has the digits of another in another order: then it is hardly a sum of others by intent. */
export const hasTurnedDigits = (now: Figure, alignment: Alignment, index: PassageIndex): boolean =>
  !isRelation(now) && likelyMisprint(now, alignment, index)?.rank === TURNED;

/** The time that a time was likeliest miswritten from: as long, nowhere in the report, and the same but for the day, the month or the year. */
export function likelyMisdate(
  now: Period,
  alignment: Alignment,
  index: PassageIndex,
): Misprint<Period> | undefined {
  const { found } = alignment.report;
  return likeliest(alignment, index, PERIOD, daysOf, (was: Period) => {
    if (lengthOf(was) !== lengthOf(now) && ruleOf(was) !== ruleOf(now)) return 0;
    const rank = misdated(now, was);
    return found.period.some((item) => daysOf(item) === daysOf(was)) ? 0 : rank;
  });
}

/** The name of a rule in any language. */
const ruleOf = ({ rule }: Period): string => rule.slice(rule.indexOf('/'));
const daysOf = ({ from, to }: Days): string => `${from} ${to}`;
const lengthOf = ({ from, to }: Days): number => numberOf(to) - numberOf(from);

/**
 * The likeliest item of a kind; undefined where several that say different things are as likely. In another language
 * than the report's it may stand anywhere in the sources, else in the passages that the report rests on.
 */
function likeliest<Kind extends Figure | Period>(
  { report, passages }: Alignment,
  index: PassageIndex,
  kind: number,
  says: (item: Kind) => string | undefined,
  rankOf: (item: Kind, source: Witness) => number,
): Misprint<Kind> | undefined {
  const aligned = best(sitesIn(index, passages, kind));
  return aligned || index.speaks(report.vocabulary) ? aligned : best(sitesOf(index, kind));

  function best(sites: Iterable<Site>): Misprint<Kind> | undefined {
    let found: Misprint<Kind> | undefined;
    let rank = 0;
    let isSure = true;
    for (const { source, term } of sites) {
      const witness = index.sources[source];
      const was = witness.items[witness.ref[term]] as Kind;
      const given = rankOf(was, witness);
      if (given === 0 || given < rank) continue;
      if (given > rank) [found, rank, isSure] = [{ source, was, rank: given }, given, true];
      else if (found && says(found.was) !== says(was)) isSure = false;
    }
    return isSure ? found : undefined;
  }
}

/** A term of a source. */
interface Site {
  source: number;
  term: number;
}

/** The terms of a kind in some passages. */
function* sitesIn(
  { sources }: PassageIndex,
  passages: Alignment['passages'],
  wanted: number,
): Generator<Site> {
  for (const { source, passage } of passages) {
    const { start, kind } = sources[source];
    for (let term = start[passage]; term < start[passage + 1]; term++)
      if (kind[term] === wanted) yield { source, term };
  }
}

const sitesKnown = new WeakMap<PassageIndex, Map<number, readonly Site[]>>();
/** Among more items than this one that is alike tells nothing. */
const most = 300;

/** The terms of a kind in all sources; none where there are too many. */
function sitesOf(index: PassageIndex, wanted: number): readonly Site[] {
  let known = sitesKnown.get(index);
  if (!known) sitesKnown.set(index, (known = new Map()));
  let sites = known.get(wanted);
  if (!sites) {
    const found = index.sources.flatMap(({ kind, count }, source) =>
      Array.from({ length: count }, (_, term): Site => ({ source, term })).filter(
        ({ term }) => kind[term] === wanted,
      ),
    );
    known.set(wanted, (sites = found.length > most ? [] : found));
  }
  return sites;
}

/** Whether two units are of a kind; one may not be said. */
const isOfKind = (now: Unit, was: Unit): boolean =>
  now.kind === was.kind || now.kind === 'none' || was.kind === 'none';

/** Whether a number is another of its kind but for one digit, their order, the scale, or one end of its range. */
export function isMiswritten(now: Figure, was: Figure): boolean {
  if (!isOfKind(now.unit, was.unit)) return false;
  if (now.range && was.range) return now.range.some((end, at) => end === was.range?.[at]);
  return miswritten(digitsOf(now), now, was) > 0;
}

/** Whether a day is another but for the day of the month, the month or the year, or a time's digits are turned round. */
export const isMisdated = (now: Period, was: Period): boolean =>
  hasSameDigits(now.from, was.from) ||
  ([now, was].every(({ from, to }) => from === to) && misdated(now, was) > 0);

/** Whether a time is told as another is, in as many words, of which one is not the other's: "1 July 2025" for "1 June 2025". */
export function isOtherDate(now: Period, was: Period): boolean {
  const [words, others] = [now, was].map(({ exact }) => exact.toLowerCase().split(/\s+/u));
  if (ruleOf(now) !== ruleOf(was) || words.length !== others.length) return false;
  const [year, other] = [now, was].map(({ from }) => from.slice(0, 4));
  return (
    words.filter((word, at) => word !== others[at]).length === 1 &&
    misdated(now, was) > 0 &&
    differing(year, other) <= 1
  );
}

const hasSameDigits = (one: string, other: string): boolean =>
  [...one].sort().join('') === [...other].sort().join('');

/** The digits of a number, without the noughts at its ends. */
const digitsOf = ({ value }: Figure): string => (value ?? '').replace(/\D/gu, '').replace(/^0+|0+$/gu, '');

/** How likely it is that a number with some digits was miswritten from another. */
function miswritten(one: string, now: Figure, was: Figure): number {
  const other = digitsOf(was);
  if (other.length === 0) return 0;
  if (one === other)
    return one.length >= fewest || now.unit.kind === 'currency' || now.unit.kind === 'measure' ? NEAR : 0;
  if (one.length !== other.length || one.length < fewest) return 0;
  const off = Math.abs(Number(now.value) / Number(was.value));
  if (off > mostOff || off < 1 / mostOff) return 0;
  if (hasSameDigits(one, other)) return TURNED;
  return differing(one, other) === 1 ? NEAR : 0;
}

/** In how many places two strings of one length differ. */
const differing = (one: string, other: string): number =>
  [...one].filter((digit, at) => digit !== other[at]).length;

/** How likely it is that a time was miswritten from another: both differ in their day, their month or their year alone. */
function misdated(now: Days, was: Days): number {
  const parts = [now, was].map(({ from }) => from.split('-'));
  const other = [0, 1, 2].filter((n) => parts[0][n] !== parts[1][n]);
  if (other.length !== 1) return 0;
  return differing(parts[0][other[0]], parts[1][other[0]]) === 1 ? NEAR : ALONE;
}
