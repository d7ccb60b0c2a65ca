import type { Days, Figure, Period, Unit } from '../core/item.js';
import type { Alignment } from './align.js';
import type { PassageIndex } from './passages.js';
import { numberOf } from './period.js';
import { FIGURE, PERIOD } from './witness.js';

/** An item of a source that one of the report may have been miswritten from. */
export interface Misprint<Kind> {
  source: number;
  was: Kind;
}

/** Numbers of so many digits at least are told from one another by their digits. */
const fewest = 2;
/** A number that is miswritten in a digit is off by no more than this factor. */
const mostOff = 10;

/**
 * The one figure that a number may have been miswritten from: of the same kind, nowhere in the report, and the same but
 * for one digit, the order of its digits, its scale or its unit. Undefined where none is like it, or several are.
 */
export function likelyMisprint(
  now: Figure,
  alignment: Alignment,
  index: PassageIndex,
): Misprint<Figure> | undefined {
  const digits = digitsOf(now);
  const { items } = alignment.report;
  return onlyOne(
    alignment,
    index,
    FIGURE,
    ({ value }: Figure) => value,
    (was: Figure) => {
      if (was.value === undefined || !isOfKind(now.unit, was.unit)) return false;
      return (
        isMiswritten(digits, now, was) &&
        !items.some((item) => item.kind === 'figure' && item !== now && item.value === was.value)
      );
    },
  );
}

/** The one time that a time may have been miswritten from: as long, nowhere in the report, and the same but for the day, the month or the year. */
export function likelyMisdate(
  now: Period,
  alignment: Alignment,
  index: PassageIndex,
): Misprint<Period> | undefined {
  const { items } = alignment.report;
  return onlyOne(alignment, index, PERIOD, daysOf, (was: Period) => {
    if (lengthOf(was) !== lengthOf(now) && ruleOf(was) !== ruleOf(now)) return false;
    return (
      isMisdated(now, was) && !items.some((item) => item.kind === 'period' && daysOf(item) === daysOf(was))
    );
  });
}

/** The name of a rule in any language. */
const ruleOf = ({ rule }: Period): string => rule.slice(rule.indexOf('/'));
const daysOf = ({ from, to }: Days): string => `${from} ${to}`;
const lengthOf = ({ from, to }: Days): number => numberOf(to) - numberOf(from);

/**
 * The one item of a kind that a test holds for; undefined where it holds for several that say different things. In
 * another language than the report's it may stand anywhere in the sources, else in the passages that the report rests on.
 */
function onlyOne<Kind extends Figure | Period>(
  { report, passages }: Alignment,
  index: PassageIndex,
  kind: number,
  says: (item: Kind) => string | undefined,
  holds: (item: Kind) => boolean,
): Misprint<Kind> | undefined {
  let found: Misprint<Kind> | undefined;
  const sites = index.speaks(report.vocabulary) ? sitesIn(index, passages, kind) : sitesOf(index, kind);
  for (const { source, term } of sites) {
    const { items, ref } = index.sources[source];
    const was = items[ref[term]] as Kind;
    if (!holds(was)) continue;
    if (found && says(found.was) !== says(was)) return undefined;
    found ??= { source, was };
  }
  return found;
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

/** The digits of a number, without the noughts at its ends. */
const digitsOf = ({ value }: Figure): string => (value ?? '').replace(/\D/gu, '').replace(/^0+|0+$/gu, '');

function isMiswritten(one: string, now: Figure, was: Figure): boolean {
  const other = digitsOf(was);
  if (other.length === 0) return false;
  if (one === other)
    return one.length >= fewest || now.unit.kind === 'currency' || now.unit.kind === 'measure';
  if (one.length !== other.length || one.length < fewest) return false;
  const off = Math.abs(Number(now.value) / Number(was.value));
  if (off > mostOff || off < 1 / mostOff) return false;
  let differing = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) differing++;
  return differing === 1 || [...one].sort().join('') === [...other].sort().join('');
}

/** Whether two times differ in their day, their month or their year alone. */
function isMisdated(now: Days, was: Days): boolean {
  const [one, other] = [now, was].map(({ from }) => from.split('-'));
  return one.filter((part, n) => part !== other[n]).length === 1;
}
