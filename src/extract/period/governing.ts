import type { Doc } from '../../core/doc.js';
import type { Period } from '../../core/item.js';
import type { Span } from '../../core/span.js';

/** How far behind a figure a period still belongs to it alone, in characters: "14% in the second quarter". */
const NEAREST = 9;
/** Marks that part a figure from the period behind it: "reached $3 billion; in May it fell". */
const parts = /[^\p{L}\p{M}\s(]/u;

/**
 * Tells which period governs a figure: one right before what is measured or right behind the figure; else the
 * last one before it in its sentence, or the next one there; else the last one said in its block. A weekday
 * governs only its sentence, and there only where nothing else does.
 */
export class GoverningPeriods {
  private at = 0;
  private block = 0;
  /** The last period before the figure that nothing is compared with, and the last that is no weekday. */
  private before: Period | undefined;
  private wide: Period | undefined;

  /** `periods` in order of `span.from`; `isComparedWith` tells those that are only there for comparison. */
  constructor(
    private readonly doc: Doc,
    private readonly periods: readonly Period[],
    private readonly isComparedWith: (period: Period) => boolean,
  ) {}

  /**
   * The period for a figure at `from` to `to` in a sentence. `basis` says that what follows the
   * figure is what it is compared with ("5% more than in 2019"), `measure` where the words for what is
   * measured start. Offsets must not fall from call to call: the periods are walked once.
   */
  of({ from, to }: Span, sentence: Span, basis: boolean, measure?: number): Period | undefined {
    const { periods, doc } = this;
    for (; this.at < periods.length && periods[this.at].span.from < from; this.at++) {
      const period = periods[this.at];
      if (this.isComparedWith(period)) continue;
      this.before = period;
      if (!period.rule.endsWith('/weekday')) this.wide = period;
    }
    while (this.block < doc.blocks.length && doc.blocks[this.block].span.to <= from) this.block++;
    const { before, wide } = this;
    // "third-quarter profit of $2 million on Thursday"
    if (wide && measure !== undefined && measure - wide.span.to <= 1 && measure >= wide.span.to) return wide;
    const next = periods[this.at];
    const after = next && next.span.from < sentence.to ? next : undefined;
    if (
      after &&
      !basis &&
      after.span.from - to <= NEAREST &&
      !parts.test(doc.text.slice(to, after.span.from))
    )
      return after;
    // the weekday on which something is said is not when it was
    if (wide && wide.span.from >= sentence.from) return wide;
    if (before && before.span.from >= sentence.from) return before;
    const blockStart = doc.blocks[this.block]?.span.from ?? 0;
    // "shares were up 4%; they have gained a third since January"
    if (after && !this.isComparedWith(after) && !doc.text.slice(to, after.span.from).includes(';'))
      return after;
    return wide && wide.span.from >= blockStart ? wide : undefined;
  }
}
