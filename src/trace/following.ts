import { decimal } from '../core/decimal.js';
import type { Figure } from '../core/item.js';
import { hashOf } from '../core/lexicon.js';
import { sliceOf } from '../core/span.js';
import type { Alignment } from './align.js';
import type { Rated } from './figure-verdict.js';
import type { Finding } from './finding.js';
import type { PassageIndex } from './passages.js';
import { whyDerived, whyFigure } from './why.js';
import { wordKeys } from './witness.js';

/** The finding for a figure that no source gives as such, but that follows from what one gives; undefined where none does. */
export function followsFrom(
  now: Figure,
  best: Rated | undefined,
  rated: readonly Rated[],
  alignment: Alignment,
  index: PassageIndex,
): Finding | undefined {
  const terms = best && isWholeOf(now, best.was, alignment) ? [best] : differenceOf(now, rated);
  if (!terms) return undefined;
  const spans = terms.map(({ was }) => was.span);
  const { id, reading } = index.sources[terms[0].source];
  const exact = spans.map((span) => sliceOf(reading.doc.text, span)).join(' … ');
  const [one, other] = terms.map(({ was }) => was);
  const why = other ? whyDerived(now, one, other) : whyFigure(now, one, 'faithful', 'equal', []);
  return { item: now, verdict: 'faithful', source: { id, spans, exact }, changes: [], why };
}

/** Whether a figure is the whole of which the source's is a part, and the passage gives the part too: "71 of the line's 84 stations". */
function isWholeOf(now: Figure, was: Figure, { report, first, end }: Alignment): boolean {
  if (was.outOf === undefined || now.outOf !== undefined || now.value !== was.outOf) return false;
  for (let at = first; at < end; at++) {
    const [word] = wordKeys(report, at);
    if (word === hashOf(was.value ?? '')) return true;
  }
  return false;
}

/** Percentages differ by percentage points, which may be called points: no things are counted in fractions. */
const isPoints = ({ unit, value }: Figure, was: Figure): boolean =>
  was.unit.kind === 'percent' &&
  (unit.kind === 'percentage-point' || (unit.kind === 'count' && !Number.isInteger(Number(value))));

/** Two figures of one passage of a source that differ by what the report gives: "eight hours less" for 14 and 22. */
function differenceOf(now: Figure, rated: readonly Rated[]): [Rated, Rated] | undefined {
  if (now.value === undefined || Number(now.value) === 0) return undefined;
  const close = rated.filter(
    ({ close, unit, was }) =>
      close && (unit !== 'other' || isPoints(now, was)) && was.value !== undefined && was.bound === 'exact',
  );
  for (const one of close) {
    for (const other of close) {
      if (one.source !== other.source || one.was.unit.kind !== other.was.unit.kind) continue;
      if (
        !decimal(one.was.value as string)
          .minus(other.was.value as string)
          .eq(now.value)
      )
        continue;
      return [one, other];
    }
  }
  return undefined;
}
