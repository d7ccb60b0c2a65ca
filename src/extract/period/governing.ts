import type { Doc } from '../../core/doc.js';
import type { Period } from '../../core/item.js';

/**
 * Tells which period governs a place in the text: a period said once governs the figures that
 * follow it in its block until another is said; one that stands behind a figure in the same
 * sentence governs it where none stood before.
 */
export class GoverningPeriods {
  private at = 0;
  private block = 0;

  /** `periods` in order of `span.from`. */
  constructor(
    private readonly doc: Doc,
    private readonly periods: readonly Period[],
  ) {}

  /**
   * The period for a figure at `from`, whose sentence ends at `sentenceEnd`. Offsets must not
   * fall from call to call: the periods are walked once.
   */
  of(from: number, sentenceEnd: number): Period | undefined {
    const { periods, doc } = this;
    while (this.at < periods.length && periods[this.at].span.from < from) this.at++;
    while (this.block < doc.blocks.length && doc.blocks[this.block].span.to <= from) this.block++;
    const blockStart = doc.blocks[this.block]?.span.from ?? 0;
    const before = periods[this.at - 1];
    if (before && before.span.from >= blockStart) return before;
    const after = periods[this.at];
    return after && after.span.from < sentenceEnd ? after : undefined;
  }
}
