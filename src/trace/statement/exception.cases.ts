import type { Aspect, Verdict } from '../finding.js';

type Case = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

/** All of some, the one that is none of them, and what holds for the others. */
const sets = [
  ['mills on the Vint', 'Skarn', 'closed in May'],
  ['keepers', 'Ebba Lindh', 'signed the charter on Monday'],
  ['boats', 'the Petrel', 'will sail on Sunday'],
] as const;

const capital = (words: string) => words[0].toUpperCase() + words.slice(1);
const told = (all: string, one: string, deed: string) => [
  `The fair opened at noon. All ${all} ${deed} except ${one}, the guild said.`,
  `The fair opened at noon. Apart from ${one}, all ${all} ${deed}.`,
  `The fair opened at noon. All ${all}, with the exception of ${one}, ${deed}.`,
];
const each = <T>(make: (all: string, one: string, deed: string) => readonly T[]): T[] =>
  sets.flatMap(([all, one, deed]) => make(all, one, deed));

/** An exception that is told as one of all, or as the only one. */
export const exceptionCases: readonly Case[] = [
  ...each((all, one, deed) =>
    told(all, one, deed).flatMap((source): Case[] => [
      [source, `[[All ${all}, including ${one}, ${deed}]].`, 'altered', 'polarity'],
      [source, `[[Of the ${all}, only ${one} ${deed}]].`, 'altered', 'polarity'],
    ]),
  ),
  [
    'All boats of the guild, except boat 7, have had new sails since the storm of May.',
    '[[All boats of the guild, including boat 7]], have had new sails since the storm of May.',
    'altered',
    'polarity',
  ],
  [
    'All stalls but Brask have had new roofs since the storm of May.',
    '[[All stalls, Brask among them, have had new roofs]] since the storm of May.',
    'altered',
    'polarity',
  ],
];

/** An exception that is kept, in whatever words; and what is told of the excepted one besides. */
export const faithfulExceptions: readonly (readonly [source: string, report: string])[] = [
  ...each((all, one, deed) =>
    told(all, one, deed).flatMap((source) => [
      [source, `With the exception of ${one}, all ${all} ${deed}.`] as const,
      [source, `Most ${all} ${deed}.`] as const,
      [source, `${capital(one)} was the only exception: all other ${all} ${deed}.`] as const,
    ]),
  ),
  [
    'All mills on the Vint closed in May except Skarn, which will run until autumn.',
    'Skarn will run until autumn.',
  ],
  [
    'All keepers signed the charter on Monday, but Ebba Lindh did so in ink.',
    'Ebba Lindh signed the charter.',
  ],
];
