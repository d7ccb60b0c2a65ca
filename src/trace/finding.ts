import type { Item } from '../core/item.js';
import type { Span } from '../core/span.js';

export type Verdict = 'verbatim' | 'faithful' | 'altered' | 'unsupported' | 'unsure';

export type Aspect =
  | 'value'
  | 'scale'
  | 'unit'
  | 'currency'
  | 'range'
  | 'bound'
  | 'direction'
  | 'period'
  | 'measure'
  | 'wording'
  | 'polarity'
  | 'modality'
  | 'entity'
  | 'speaker';

/** One thing that differs: what the source has, and what the report has in its place. */
export interface Change {
  aspect: Aspect;
  was: string;
  now: string;
}

/** A sentence or clause of the report whose closest source sentence says something else. */
export interface Statement {
  kind: 'statement';
  span: Span;
  exact: string;
  rule: string;
}

/** What became of one item of a report. */
export interface Finding {
  item: Item | Statement;
  verdict: Verdict;
  source?: { id: string; spans: Span[]; exact: string };
  changes: Change[];
  /** One plain sentence. */
  why: string;
}

/** How far the sources support one sentence of the report, 0 to 1, and where. */
export interface Support {
  span: Span;
  support: number;
  source?: { id: string; span: Span };
}

/** What a source says and the report leaves out. */
export interface Omission {
  id: string;
  item: Item;
}

/** A report traced to its sources. */
export interface Trace {
  findings: Finding[];
  sentences: Support[];
  omitted: Omission[];
}
