import type { Figure } from '../../core/item.js';
import { sameUnit } from '../../core/unit.js';
import { itemAt } from '../align/candidates.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE } from '../align/witness.js';
import type { Premise } from './premise.js';

/** So many passages to either side of those that a sentence rests on may give what is divided. */
const beside = 1;
/** What is divided and what is told may be off by this share of each other, and more where it is told as rough. */
const exactly = 0.006;
const roughly = 0.05;

/** An amount and a number of things of one source of which a figure is so much for each: "1,500 euros a dose" of 40 doses for 60,000 euros. */
export function rateOf(
  { unit, value, bound }: Figure,
  { passages }: Alignment,
  index: PassageIndex,
): Premise | undefined {
  const { per } = unit;
  if (per === undefined || value === undefined) return undefined;
  const off = Number(value) * (bound === 'exact' ? exactly : roughly);
  for (const { source, passage } of passages) {
    const witness = index.sources[source];
    const { kind, start } = witness;
    const figures: Figure[] = [];
    const end = start[Math.min(witness.passages, passage + 1 + beside)];
    for (let at = start[Math.max(0, passage - beside)]; at < end; at++)
      if (kind[at] === FIGURE) figures.push(itemAt(witness, at) as Figure);
    for (const whole of figures) {
      if (whole.unit.per || !sameUnit(whole.unit, unit)) continue;
      const parts = figures.find(
        (one) =>
          isCounted(one, per) && Math.abs(Number(whole.value) / Number(one.value) - Number(value)) <= off,
      );
      if (parts) return { source, spans: [whole.span, parts.span] };
    }
  }
  return undefined;
}

/** Whether a figure says how many of a thing or of a unit there are. */
const isCounted = ({ unit, value }: Figure, thing: string): boolean =>
  value !== undefined &&
  Number(value) > 1 &&
  ((unit.kind === 'count' && (unit.noun === thing || unit.noun.endsWith(` ${thing}`))) ||
    (unit.kind === 'measure' && unit.code === thing));
