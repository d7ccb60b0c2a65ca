import type { Aspect, Finding } from '../finding.js';

/**
 * What a difference of an aspect needs to be surely an alteration; what is told anew may be of something else, or worked
 * out. Other aspects are as sure anywhere: the same number in another currency is no chance.
 */
export interface Needed {
  /** How much of what stands beside it the sources must say in the same words. */
  beside: number;
  /** How much of the whole sentence must be in their own runs of words, its support, lowered by the difference. */
  inRuns: number;
  /** How much of it, the difference not taken off, is enough as well. */
  copied: number;
}

/** From so much copied on it is not told anew: of 62 findings left open for that 54 were slips. */
const muchCopied = 0.35;
/** However much is copied: one denies in many ways, and one word may stand for another. */
const never = 2;

const needs = (beside: number, inRuns: number, copied = muchCopied): Needed => ({ beside, inRuns, copied });

/** Who denies what the other does not. */
export type Denial = 'denied' | 'undenied';

/**
 * By kind and aspect, by aspect where only one of the two denies, or by aspect. Of seventeen rounds of digests that the program had not seen, a third to a half of
 * what stood below was no alteration, of the rest one in ten. In five rounds of terse digests, which keep near to their
 * sources, two in five of what was said of polarity, names and numbers below a quarter was none.
 */
const needed: Readonly<Record<string, Needed>> = {
  value: needs(0.7, 0.1),
  range: needs(0.7, 0),
  scale: needs(0, 0.05),
  unit: needs(0, 0.1),
  measure: needs(0.7, 0.2),
  // of what was open from here on 20 of 23 were slips, of modality 17 of 21
  'figure/measure': needs(0.7, 0.2, 0.3),
  period: needs(0.7, 0),
  polarity: needs(0.65, 0.15, never),
  // what only the report denies it may deny in other words than the source
  'polarity/denied': needs(0.65, 0.22, never),
  // a denial that is gone is seldom told otherwise: of 23 left open below 19 were slips
  'polarity/undenied': needs(0.6, 0.09, never),
  modality: needs(0.8, 0.12, 0.3),
  bound: needs(0.5, 0),
  'mention/entity': needs(0.7, 0.2),
  'figure/direction': needs(0.6, 0),
  'statement/value': needs(0, 0.3),
  'statement/direction': needs(0, 0.15),
  'statement/entity': needs(0.8, 0.3),
  'statement/wording': needs(0, 0.4, never),
};
const nothing = needs(0, 0);

/** What a finding's change of an aspect needs. */
const neededFor = ({ item }: Finding, aspect: Aspect, denial?: Denial): Needed =>
  needed[`${aspect}/${denial}`] ?? needed[`${item.kind}/${aspect}`] ?? needed[aspect] ?? nothing;

/** Whether each change of a finding needs more than there is. */
export const isShort = (
  finding: Finding,
  what: 'beside' | 'inRuns',
  share: number,
  denial?: Denial,
): boolean => finding.changes.every(({ aspect }) => share < neededFor(finding, aspect, denial)[what]);

/** Whether so much of its sentence is copied that a change of a finding is none of the report's own wording. */
export const isInCopy = (finding: Finding, copied: number): boolean =>
  finding.changes.some(({ aspect }) => copied >= neededFor(finding, aspect).copied);
