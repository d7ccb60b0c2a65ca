import type { Quotation } from '../../core/quotation.js';
import type { Sentences } from '../../core/sentence.js';
import type { Tokens } from '../../core/token.js';
import { afterDateline } from './dateline.js';

/** A sentence of the narrator's: what is quoted in it may be many sentences of the speaker's. */
export interface Unit {
  first: number;
  end: number;
  block: number;
  /** The quotations that stand in it. */
  quotations: Quotation[];
  /** The unit before it in the text. */
  before: Unit | undefined;
}

/** The units of a text: sentences without a dateline, joined where a quotation runs over their border. */
export function unitsOf(
  tokens: Tokens,
  sentences: Sentences,
  quotations: readonly Quotation[],
  resumes: (first: number, end: number) => boolean = () => false,
): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (let i = 0; i < sentences.count; i++) {
    const opens = i === 0 || sentences.block[i] !== sentences.block[i - 1];
    const unit: Unit = {
      first: opens ? afterDateline(tokens, sentences.first[i], sentences.end[i]) : sentences.first[i],
      end: sentences.end[i],
      block: sentences.block[i],
      quotations: [],
      before: units.at(-1),
    };
    while (next < quotations.length && quotations[next].first < unit.end) {
      const quotation = quotations[next++];
      unit.quotations.push(quotation);
      while (quotation.end > unit.end && i + 1 < sentences.count) unit.end = sentences.end[++i];
      // "Why?" Lee asked.
      if (
        quotation.end === unit.end &&
        i + 1 < sentences.count &&
        sentences.block[i + 1] === unit.block &&
        !(quotations[next]?.first < sentences.end[i + 1]) &&
        resumes(unit.end, sentences.end[i + 1])
      )
        unit.end = sentences.end[++i];
    }
    units.push(unit);
  }
  return units;
}
