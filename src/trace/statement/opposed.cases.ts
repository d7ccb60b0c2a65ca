import type { Aspect, Verdict } from '../finding.js';

type Case = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

/** Both sides of an opposition in one sentence, each with something of its own. */
const bench =
  'The bench met at noon. It convicted the miller Brask of theft on Monday but acquitted him of arson. It met again in May.';
const guild =
  'The guild met at noon. It approved a loan for the new weir but rejected a second bridge at Skarn. It met again in May.';

/** What one side is told of with the word of the other. */
export const opposedCases: readonly Case[] = [
  [bench, 'The miller Brask [[was convicted of arson]].', 'altered', 'polarity'],
  [bench, 'The miller Brask [[was acquitted of theft]].', 'altered', 'polarity'],
  [guild, 'The guild [[approved a second bridge]] at Skarn.', 'altered', 'polarity'],
];

export const faithfulOpposed: readonly (readonly [source: string, report: string])[] = [
  [bench, 'The miller Brask was convicted of theft.'],
  [bench, 'The miller Brask was acquitted of arson.'],
  [guild, 'The guild rejected a second bridge at Skarn.'],
  [guild, 'The guild approved a loan for the new weir.'],
];
