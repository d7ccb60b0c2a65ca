/** What a difference along an axis is called in a finding. */
export type AxisAspect = 'direction' | 'measure' | 'modality' | 'polarity';

/** Groups of words that exclude one another: within a group they say the same, across groups they do not. */
export interface Axis {
  aspect: AxisAspect;
  groups: readonly (readonly string[])[];
  /** Groups that only add colour: to leave one of their words out changes nothing. */
  light?: readonly number[];
}

/** What a language says about when two sentences say the same. Surfaces may be of several words. */
export interface StatementSection {
  /** Words that carry no content of their own: "the", "of", "it". */
  function: readonly string[];
  /** Words that deny what follows: "not", "never", "without". */
  negations: readonly string[];
  /** Words with content that deny as well: "refuse", "rule out". They may stand for a negation. */
  denials: readonly string[];
  /** Words that make what is said hang on something else: "if", "provided that". */
  conditions: readonly string[];
  /** Words that claim a first place: "record", "unprecedented". */
  superlatives: readonly string[];
  /** Phrases in which such a word does not do its work: "not only", "no doubt". */
  idle: readonly string[];
  /** Modals with what they commit to, directions, opposites. */
  axes: readonly Axis[];
  /** Short spellings and the full ones, which say the same also inside quotation marks: ["can't", "cannot"]. */
  contractions: readonly (readonly [short: string, full: string])[];
  /** Words that an editor may put for one another. */
  synonyms: readonly (readonly string[])[];
  /** Irregular forms after the form that they belong to: ["grow", "grew", "grown"]. */
  irregular: readonly (readonly string[])[];
  /**
   * Endings and what to put for them. Each list is gone through once, in turn; in each the
   * first ending that fits is replaced where at least three letters stand before it.
   */
  endings: readonly (readonly (readonly [ending: string, put: string])[])[];
}
