import type { Span } from '../../core/span.js';

/** What a figure that no source gives as such follows from: words of one source, and how they read in a reason. */
export interface Premise {
  /** None where it is the report's own figures that it follows from. */
  source: number | undefined;
  spans: readonly Span[];
}
