import type { Entity } from '../../core/item.js';
import type { NameRun } from './person.js';

/** A name seen at the tokens from `first` up to `end`. */
export interface Sighting {
  first: number;
  end: number;
  /** The rule that saw it, without language and kind. */
  rule: string;
  entity: Entity;
}

/** A person's name, kept until all full names of the text are known. */
export interface PersonName {
  run: NameRun;
  rule: string;
  /** Whether the post before it is in the nominative, and so the name too, or surely in another case. */
  isNominative: boolean;
  isOblique?: boolean;
}

/** What the first pass over a text sees. */
export interface Seen {
  sightings: Sighting[];
  /** Names of persons: in full, of a single word behind what persons are called, and those that may be none. */
  full: PersonName[];
  single: PersonName[];
  maybe: PersonName[];
  /** Words with capitals that stand alone, and those that stand beside others. */
  lone: number[];
  inRuns: number[];
  /** What the text introduces acronyms for. */
  introduced: Map<string, Entity>;
  /** What a word for what it is has introduced by name, and whether in quotation marks. */
  called: Map<string, { entity: Entity; isQuoted: boolean }>;
}
