import type { Aspect, Verdict } from '../finding.js';

type Case = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

/** What something came to, and by how much it changed. */
const things = [
  ['The toll', '42 crowns', '6 crowns'],
  ['The guild’s debt', '$1.4 million', '$300,000'],
  ['The fleet of Arno', '85 barges', '14 barges'],
  ['The share of rye', '31 percent', '4 points'],
] as const;

const sources = (thing: string, level: string, step: string) => [
  `${thing} rose by ${step} to ${level} in May, the keeper said.`,
  `${thing} stood at ${level} in May, ${step} more than a year before.`,
  `${thing} rose ${step} in May, reaching ${level}.`,
];

const record = 'The toll at Arno rose by $6 in May to a record $42.';

const timber =
  'The keepers published their figures on Monday. Timber prices rose by 4 percent in May, after 3 percent in April. Rents at ' +
  'the quay were 12 crowns higher than in March. The result of the sawmill came to +2.4 million crowns (−1.1).';

/** A step told as a level, or a level as a step. */
export const stepCases: readonly Case[] = [
  [record, 'The toll at Arno rose by [[$42]] in May.', 'altered'],
  ...things.flatMap(([thing, level, step]) =>
    sources(thing, level, step).flatMap((source): Case[] => [
      [source, `${thing} rose by [[${level}]] in May.`, 'altered'],
      [source, `${thing} was [[${level}]] higher in May.`, 'altered'],
      [source, `${thing} rose to [[${step}]] in May.`, 'altered'],
    ]),
  ),
];

/** Steps as steps, levels as levels; and rates, whose levels are steps. */
export const faithfulSteps: readonly (readonly [source: string, report: string])[] = [
  [
    'The fleet of Arno rose to 141 barges at the end of 2024 from 96 a year earlier.',
    'The fleet of Arno grew from 96 barges at the end of 2023 to 141 at the end of 2024.',
  ],
  [record, 'The toll at Arno rose to $42.'],
  [
    'The guild had a deficit of 1.1 million francs, compared with a surplus of 300,000 a year earlier.',
    'The guild slid from a 300,000-franc surplus to a 1.1 million-franc deficit.',
  ],
  ...things.flatMap(([thing, level, step]) =>
    sources(thing, level, step).flatMap((source) =>
      [`${thing} rose to ${level}.`, `${thing} rose by ${step} in May.`, `${thing} climbs to ${level}.`].map(
        (report) => [source, report] as const,
      ),
    ),
  ),
  ['The toll rose by 6 crowns to 42 crowns in May.', 'Toll up to 42 crowns.'],
  [timber, 'The rise in timber prices quickened to 4 percent in May.'],
  [timber, 'Inflation of timber prices went up to 4 percent.'],
  [timber, 'The sawmill’s result reached 2.4 million crowns.'],
];
