import type { Doc } from '../../core/doc.js';
import type { Period } from '../../core/item.js';
import type { Span } from '../../core/span.js';

/** How far behind a figure a period still belongs to it alone, in characters: "14% in the second quarter". */
const NEAREST = 9;
/** Marks that part a figure from the period behind it: "reached $3 billion; in May it fell". */
const parts = /[^\p{L}\p{M}\s(]/u;

/**
 * Tells which period governs a figure: one right behind it; else the last one before it in its
 * sentence, or the next one there; else the last one said in its block.
 */
export class GoverningPeriods {
  private at = 0;
  private block = 0;
  /** The last period before the figure that nothing is compared with. */
  private before: Period | undefined;

  /** `periods` in order of `span.from`; `isComparedWith` tells those that are only there for comparison. */
  constructor(
    private readonly doc: Doc,
    private readonly periods: readonly Period[],
    private readonly isComparedWith: (period: Period) => boolean,
  ) {}

  /**
   * The period for a figure at `from` to `to` in a sentence. `basis` says that what follows the
   * figure is what it is compared with ("5% more than in 2019"). Offsets must not fall from call to
   * call: the periods are walked once.
   */
  of({ from, to }: Span, sentence: Span, basis: boolean): Period | undefined {
    const { periods, doc } = this;
    for (; this.at < periods.length && periods[this.at].span.from < from; this.at++)
      if (!this.isComparedWith(periods[this.at])) this.before = periods[this.at];
    while (this.block < doc.blocks.length && doc.blocks[this.block].span.to <= from) this.block++;
    const { before } = this;
    const next = periods[this.at];
    const after = next && next.span.from < sentence.to ? next : undefined;
    if (
      after &&
      !basis &&
      after.span.from - to <= NEAREST &&
      !parts.test(doc.text.slice(to, after.span.from))
    )
      return after;
    if (before && before.span.from >= sentence.from) return before;
    const blockStart = doc.blocks[this.block]?.span.from ?? 0;
    if (after && !this.isComparedWith(after)) return after;
    return before && before.span.from >= blockStart ? before : undefined;
  }
}
