import { contains, overlaps, type Span } from './span.js';

/** Spans in order, of which none holds another; answers in O(log n). */
export class SpanSet {
  private readonly spans: readonly Span[];

  constructor(spans: Iterable<Span>) {
    const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
    let reach = -1;
    this.spans = sorted.filter(({ to }) => {
      const isNew = to > reach;
      reach = Math.max(reach, to);
      return isNew;
    });
  }

  /** Whether one of the spans shares a code unit with this one. */
  overlaps(span: Span): boolean {
    const found = this.spans[this.firstPast(span.from)];
    return found !== undefined && overlaps(found, span);
  }

  /** Whether one of the spans holds all of this one. */
  holds(span: Span): boolean {
    for (
      let at = this.firstPast(span.from);
      at < this.spans.length && this.spans[at].from <= span.from;
      at++
    ) {
      if (contains(this.spans[at], span)) return true;
    }
    return false;
  }

  /** The index of the first span that ends after an offset. */
  private firstPast(offset: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[middle].to <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
