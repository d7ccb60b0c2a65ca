import type { Quotation } from '../../core/quotation.js';
import type { Sentences } from '../../core/sentence.js';

/** A sentence of the narrator's: what is quoted in it may be many sentences of the speaker's. */
export interface Unit {
  first: number;
  end: number;
  block: number;
  /** The quotations that stand in it. */
  quotations: Quotation[];
}

/** The units of a text: sentences, joined where a quotation runs over their border. */
export function unitsOf(sentences: Sentences, quotations: readonly Quotation[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (let i = 0; i < sentences.count; i++) {
    const unit: Unit = {
      first: sentences.first[i],
      end: sentences.end[i],
      block: sentences.block[i],
      quotations: [],
    };
    while (next < quotations.length && quotations[next].first < unit.end) {
      const quotation = quotations[next++];
      unit.quotations.push(quotation);
      while (quotation.end > unit.end && i + 1 < sentences.count) unit.end = sentences.end[++i];
    }
    units.push(unit);
  }
  return units;
}
