/** A stretch of a document's text: half-open, zero-based, in UTF-16 code units. */
export interface Span {
  from: number;
  to: number;
}

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** The words a span covers. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.from, span.to);
