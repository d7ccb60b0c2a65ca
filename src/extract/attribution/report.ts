import type { Span } from '../../core/span.js';
import { SpanSet } from '../../core/span-set.js';
import { isOneOf, MARK, type Tokens } from '../../core/token.js';
import type { Run } from './grammar.js';
import type { Unit } from './unit.js';

/** What somebody is reported to have said or thought, before it is made an item. */
export interface Report {
  rule: string;
  /** What is reported, in order. */
  pieces: Run[];
  cue?: Run;
  /** The words that name the source. */
  source?: Run;
  /** The unit that the report stands in. */
  unit: Unit;
  /** Whether a quotation of its own goes on from what was reported in other words. */
  goesOn?: boolean;
  /** What the scorer gave the cue: above 0 it more likely is one than not. */
  score?: number;
  /** What weighed most in that score; only where somebody asks. */
  reasons?: string;
}

const closing = '.,;:!?…—–-)。';

/** Whether a token is a mark that may close what is reported, and belongs to the sentence: no percent sign, no bracket that opens. */
export const isClosing = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === MARK && isOneOf(tokens, at, closing);

/** A run without the marks that part it from its sentence; undefined where nothing is left. */
export function trimmed(tokens: Tokens, first: number, end: number): Run | undefined {
  while (end > first && isClosing(tokens, end - 1)) end--;
  while (first < end && isClosing(tokens, first)) first++;
  return first < end ? { first, end } : undefined;
}

/** What some reports report, as a set of runs: O(log n) to look in. */
export const reportedBy = (reports: readonly Report[]): SpanSet =>
  new SpanSet(reports.flatMap(({ pieces }) => pieces.map(spanOf)));

/** A run of tokens, as spans are given. */
export const spanOf = ({ first, end }: Run): Span => ({ from: first, to: end });

/** Whether two runs share a token. */
export const meets = (a: Run, b: Run): boolean => a.first < b.end && b.first < a.end;
