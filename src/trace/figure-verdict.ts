import type { Figure } from '../core/item.js';
import type { Alignment } from './align.js';
import { type Candidate, candidatesFor, itemAt } from './candidates.js';
import { type Closeness, closenessOf, figureChanges, unitsAgree } from './figure.js';
import type { Finding } from './finding.js';
import { measureChange } from './measure.js';
import { nearness, surroundingsOf } from './nearness.js';
import type { PassageIndex } from './passages.js';
import { isSameText } from './typography.js';
import { whyFigure, whyNoFigure } from './why.js';

interface Rated extends Candidate {
  was: Figure;
  closeness: Closeness;
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
    const agree = unitsAgree(now.unit, was.unit);
    const rating =
      2 * near +
      likeness[closeness] +
      (agree ? 0.6 : 0) +
      (candidate.paired ? 0.4 : 0) +
      (candidate.close ? 0.2 : 0);
    return { ...candidate, was, closeness, near, rating };
  });
  const best = rated.reduce<Rated | undefined>(
    (top, one) => (top && top.rating >= one.rating ? top : one),
    undefined,
  );
  const isPlain = !/\d/u.test(now.exact) && Number(now.value ?? 0) <= fewest;
  if (!best || (best.closeness === 'other' && !isSubstitute(best, now))) {
    if (standsInDigits(alignment, now, index)) return undefined;
    if (isPlain) return undefined;
    return { item: now, verdict: 'unsupported', changes: [], why: whyNoFigure(now) };
  }
  if (isPlain && best.closeness === 'other') return undefined;
  const source = index.sources[best.source];
  const changes = figureChanges(now, best.was, best.closeness);
  const measured =
    best.closeness === 'other' ? undefined : measureChange(now, best.was, alignment, source, index);
  if (measured) changes.push(measured);
  const verdict =
    changes.length > 0
      ? 'altered'
      : best.closeness === 'roundedSilently'
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

/** Whether another number stands where the source has this one: the same thing, in the same unit. */
const isSubstitute = ({ near, paired, was }: Rated, now: Figure): boolean =>
  near >= (paired ? sameThing / 2 : sameThing) && (unitsAgree(now.unit, was.unit) || near >= 2 * sameThing);

/** Whether the digits of a figure stand in the closest passage though no figure was found there. */
function standsInDigits({ passages }: Alignment, { exact }: Figure, index: PassageIndex): boolean {
  const digits = exact.match(/\d+/gu);
  if (!digits) return false;
  return passages.some(({ source, passage }) => {
    const { reading, start, first, end } = index.sources[source];
    const { text, from, to } = reading.tokens;
    const words = text.slice(from[first[start[passage]]], to[end[start[passage + 1] - 1]]);
    const run = words.replace(/[^\d]+/gu, ' ');
    return ` ${run} `.includes(` ${digits.join(' ')} `);
  });
}
