import type { Span } from './span.js';

/** Words of the document that a field of an item rests on. */
export interface Quoted {
  span: Span;
  exact: string;
}

/** A stretch of days, both inclusive, as ISO dates. */
export interface Days {
  from: string;
  to: string;
}

/** What a figure counts or measures. `per` is a word ("barrel"), a UCUM code or a currency code. */
export type Unit = (
  | { kind: 'currency'; code: string; minor?: true }
  | { kind: 'percent' }
  | { kind: 'percentage-point' }
  | { kind: 'measure'; code: string }
  | { kind: 'count'; noun: string }
  | { kind: 'none' }
) & { per?: string };

export type Bound = 'exact' | 'about' | 'over' | 'under';
export type Direction = 'up' | 'down';

interface Found {
  span: Span;
  /** `doc.text` over `span`. */
  exact: string;
  /** What found it: `en/figure/currency-prefix`. */
  rule: string;
}

/** A quantity. Numbers are decimal strings. */
export interface Figure extends Found {
  kind: 'figure';
  /** Absent where the figure is a range. */
  value?: string;
  range?: [low: string, high: string];
  outOf?: string;
  bound: Bound;
  change: Direction | null;
  unit: Unit;
  /** What stated precision and hedge allow; null is open. Always holds the value. */
  admits: [low: string | null, high: string | null];
  measure?: Quoted;
  period?: Quoted & Days;
  superlative?: string;
  /** One sentence on what looks broken. */
  malformed?: string;
}

/** A date or stretch of time, resolved against the document's date. */
export interface Period extends Found, Days {
  kind: 'period';
}

export type AttributionForm = 'direct' | 'mixed' | 'indirect';

/** Who is said to have said it, and how that is known. */
export interface Source {
  span?: Span;
  exact?: string;
  name: string;
  how: 'named' | 'pronoun' | 'continued' | 'document';
}

/** Words or thoughts reported as somebody's; `content` may be in pieces, quotation marks inside the spans. */
export interface Attribution extends Found {
  kind: 'attribution';
  form: AttributionForm;
  content: Span[];
  cue?: Quoted;
  source?: Source;
}

export type Force = 'considers' | 'ready' | 'plans' | 'agreed' | 'will';

/** An intention, promise, readiness, plan or agreement to act. */
export interface Pledge extends Found {
  kind: 'pledge';
  by: string | null;
  to?: string;
  action: Span;
  force: Force;
  due?: Quoted & Days;
  refuses?: true;
  vague?: true;
}

/** Something that happened or is set to happen. */
export interface Event extends Found {
  kind: 'event';
  what: string;
  who: string[];
  period?: Quoted & Days;
}

export type EntityType = 'country' | 'organisation' | 'person' | 'place' | 'post';

/** `id` is ISO 3166 for countries, a slug for organisations, a folded name for persons. */
export interface Entity {
  type: EntityType;
  id?: string;
  name: string;
}

export interface Mention extends Found {
  kind: 'mention';
  entity: Entity;
}

/** A line that says where the text comes from. */
export interface Credit extends Found {
  kind: 'credit';
  role: string;
  name: string;
}

/** A statement that something was not said. */
export interface Absence extends Found {
  kind: 'absence';
  topics: string[];
}

export type Item = Figure | Period | Attribution | Pledge | Event | Mention | Credit | Absence;
export type Kind = Item['kind'];
export type ItemOf<K extends Kind> = Extract<Item, { kind: K }>;
