import type { Aspect, Verdict } from '../finding.js';

type Case = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

/** When the pier was closed, how long after the storm that was, and when the storm was. */
const times = [
  ['on 12 March', 'two days', 'on 10 March'],
  ['on 29 April', 'three weeks', 'on 8 April'],
  ['in March 2021', 'four months', 'in November 2020'],
  ['in 2019', 'two years', 'in 2017'],
] as const;

const told = (time: string, length: string) =>
  `The guild closed the long pier at Skarn ${time}, ${length} after a storm tore off its roof.`;

/** The time of the one told for the other. */
export const countedCases: readonly Case[] = times.flatMap(([time, length]): Case[] => [
  [
    told(time, length),
    `A storm tore off the roof of the pier ${time.replace(/(?<= )(.+)/u, '[[$1]]')}.`,
    'altered',
    'period',
  ],
]);

/** The time that follows, the one that is told, and how long lies between two that are told. */
export const faithfulCounted: readonly (readonly [source: string, report: string])[] = [
  ...times.flatMap(([time, length, then]) => [
    [told(time, length), `A storm tore off the roof of the pier ${then}.`] as const,
    [told(time, length), `The long pier at Skarn was closed ${time}.`] as const,
  ]),
  [
    'The guild closed the pier on 12 March. It was opened again on 20 March.',
    'The pier was opened again eight days after the guild closed it.',
  ],
];
