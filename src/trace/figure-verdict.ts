import type { Figure } from '../core/item.js';
import { contains } from '../core/span.js';
import { tokenAt, WORD } from '../core/token.js';
import type { Alignment } from './align.js';
import { type Candidate, candidatesFor, itemAt } from './candidates.js';
import { type Closeness, closenessOf, figureChanges, matchUnits, type UnitMatch } from './figure.js';
import type { Finding } from './finding.js';
import { measureChange } from './measure.js';
import { nearness, surroundingsOf } from './nearness.js';
import type { PassageIndex } from './passages.js';
import { overlapOf } from './period.js';
import { standsBroken, standsInWords } from './presence.js';
import { isSameText } from './typography.js';
import { whyFigure, whyNoFigure } from './why.js';
import { FIGURE, passageOf, termSpan, type Witness, wordKeys } from './witness.js';

interface Rated extends Candidate {
  was: Figure;
  closeness: Closeness;
  unit: UnitMatch;
  near: number;
  rating: number;
}

/** What each closeness adds to how likely it is that a figure comes from another. */
const likeness: Readonly<Record<Closeness, number>> = {
  equal: 1,
  rounded: 0.8,
  roundedSilently: 0.6,
  scaled: 0.4,
  other: 0,
};
const unitLikeness: Readonly<Record<UnitMatch, number>> = { same: 0.6, loose: 0.4, other: 0 };
/** From here on the words around two figures say that they are about the same thing. */
const sameThing = 0.34;
/** Whole numbers up to this, in words, count what the text itself names: "the two sides". */
const fewest = 12;

/** The finding for a figure of the report, term `i` of an alignment. */
export function judgeFigure(alignment: Alignment, i: number, index: PassageIndex): Finding | undefined {
  const { report, first, end } = alignment;
  const now = itemAt(report, first + i) as Figure;
  const surroundings = surroundingsOf(report, first + i, first, end, index);
  const rated = candidatesFor(alignment, i, index).map((candidate): Rated => {
    const source = index.sources[candidate.source];
    const was = itemAt(source, candidate.term) as Figure;
    const closeness = closenessOf(now, was);
    const near = nearness(surroundings, source, candidate.term);
    const unit = matchUnits(now.unit, was.unit);
    const rating =
      2 * near +
      likeness[closeness] +
      unitLikeness[unit] +
      (candidate.paired ? 0.4 : 0) +
      (candidate.close ? 0.2 : 0);
    return { ...candidate, was, closeness, unit, near, rating };
  });
  const best = rated.reduce<Rated | undefined>(
    (top, one) => (top && top.rating >= one.rating ? top : one),
    undefined,
  );
  const isPlain = !/\d/u.test(now.exact) && Number(now.value ?? 0) <= fewest;
  if (best?.closeness !== 'equal' && standsBroken(alignment, i, index)) return undefined;
  if (!best || !isCounterpart(best)) {
    if (standsInWords(alignment, i, index)) return undefined;
    if (isPlain) return undefined;
    return { item: now, verdict: 'unsupported', changes: [], why: whyNoFigure(now) };
  }
  if (isPlain && best.closeness !== 'equal' && saysNumber(alignment, i, index)) return undefined;
  if (isPlain && best.closeness !== 'equal' && !(best.unit === 'same' && best.near >= 1.5 * sameThing))
    return undefined;
  const source = index.sources[best.source];
  const changes = figureChanges(now, best.was, best.closeness).filter(
    ({ aspect }) => aspect !== 'range' || !saysBothEnds(alignment, now, best.was),
  );
  if (isUnitLost(alignment, i, best.was))
    changes.push({ aspect: 'unit', was: best.was.exact, now: now.exact });
  if (isTimeSwapped(alignment, now, best, rated, index) && now.period && best.was.period)
    changes.push({ aspect: 'period', was: best.was.period.exact, now: now.period.exact });
  const measured =
    best.closeness === 'other' ? undefined : measureChange(now, best.was, alignment, source, index);
  if (measured) changes.push(measured);
  for (const change of changes) {
    if (change.aspect !== 'bound') continue;
    change.was = hedgedWords(source, best.was);
    change.now = hedgedWords(report, now);
  }
  const verdict =
    changes.length > 0
      ? 'altered'
      : best.closeness === 'roundedSilently' || now.malformed
        ? 'unsure'
        : best.closeness === 'equal' && isSameText(now.exact, best.was.exact)
          ? 'verbatim'
          : 'faithful';
  return {
    item: now,
    verdict,
    source: { id: source.id, spans: [best.was.span], exact: best.was.exact },
    changes,
    why: whyFigure(now, best.was, verdict, best.closeness, changes),
  };
}

/** Whether a figure of a source is so near that the report's must come from it, or stand in its place. */
function isCounterpart({ near, paired, closeness, unit }: Rated): boolean {
  if (closeness === 'other' || (closeness === 'scaled' && unit === 'other')) {
    if (unit === 'same') return near >= (paired ? sameThing / 2 : sameThing);
    return near >= (paired ? sameThing : 1.5 * sameThing);
  }
  if (unit === 'other') return near >= (paired ? sameThing / 2 : sameThing);
  return true;
}

/** Whether the passage gives both ends of a source's range, each for itself: "from 59% to 61%". */
function saysBothEnds({ report, first, end }: Alignment, now: Figure, { range }: Figure): boolean {
  if (!range || now.range) return false;
  const values = new Set<string | undefined>();
  for (let at = first; at < end; at++) {
    if (report.kind[at] === FIGURE) values.add((itemAt(report, at) as Figure).value);
  }
  return range.every((value) => values.has(value));
}

/** Whether a percentage or a sum of money became a bare number, with no figure next to it that has the unit for both. */
function isUnitLost({ report, first, end }: Alignment, i: number, was: Figure): boolean {
  const at = first + i;
  if ((itemAt(report, at) as Figure).unit.kind !== 'none') return false;
  if (was.unit.kind === 'none' || was.unit.kind === 'count' || was.unit.kind === 'measure') return false;
  for (let n = Math.max(first, at - 6); n < Math.min(end, at + 7); n++) {
    if (n === at || report.kind[n] !== FIGURE) continue;
    if ((itemAt(report, n) as Figure).unit.kind !== 'none') return false;
  }
  return true;
}

/** How many tokens a hedge has, at most, before its number. */
const longestHedge = 2;

/** A figure's words with the hedge that stands before them. */
function hedgedWords({ reading: { doc, tokens } }: Witness, { span, exact, bound }: Figure): string {
  if (bound === 'exact') return exact;
  let at = tokenAt(tokens, span.from);
  for (let n = 0; n < longestHedge && at > 0 && tokens.kind[at - 1] === WORD; n++) at--;
  return doc.text.slice(Math.min(span.from, tokens.from[at]), span.to);
}

/** Whether the report gives a number for the time for which the source gives another of the same kind. */
function isTimeSwapped(
  { report, first, end }: Alignment,
  now: Figure,
  { was, source: at, term }: Rated,
  rated: readonly Rated[],
  index: PassageIndex,
): boolean {
  const { period } = now;
  if (!period || !was.period || overlapOf(period, was.period) !== 'apart') return false;
  // a period taken over from another sentence may be another one there
  const source = index.sources[at];
  const passage = passageOf(source, term);
  if (!contains(termSpan(report, first, end), period.span)) return false;
  if (!contains(termSpan(source, source.start[passage], source.start[passage + 1]), was.period.span))
    return false;
  return rated.some(
    (one) =>
      one.close &&
      one.unit === 'same' &&
      one.closeness === 'other' &&
      one.was.period !== undefined &&
      overlapOf(period, one.was.period) === 'same',
  );
}

/** Whether the passages have the number in words, though as no figure: "four hours" for "no more than four". */
function saysNumber({ report, first, passages }: Alignment, i: number, index: PassageIndex): boolean {
  const [number] = wordKeys(report, first + i);
  return passages.some(({ source, passage }) => {
    const { start, key } = index.sources[source];
    return key.subarray(start[passage], start[passage + 1]).includes(number);
  });
}
