import type { Aspect, Verdict } from '../finding.js';

type Case = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

/** Two of whom each does something. */
const pairs = [
  ['Ebba Lindh', 'Arvid Moe'],
  ['Denmark', 'Portugal'],
  ['Skarn Timber', 'the sawyer Brask'],
  ['the keeper', 'the council'],
] as const;
const deeds = [
  ['bought four barges from a yard in Riga', 'sold its last ferry'],
  ['banned nets in the bay', 'paid for a new pier'],
  ['will mend the weir', 'will lend two cranes'],
] as const;

const capital = (words: string) => words[0].toUpperCase() + words.slice(1);
const told = (one: string, other: string, deed: string, another: string) => [
  `The fair opened in May. ${capital(one)} ${deed} and ${other} ${another}.`,
  `The fair opened in May. ${capital(one)} ${deed}, while ${other} ${another}.`,
];
const each = <T>(make: (one: string, other: string, deed: string, another: string) => readonly T[]): T[] =>
  pairs.flatMap(([one, other]) => deeds.flatMap(([deed, another]) => make(one, other, deed, another)));

/** What one does told as the other's doing. */
export const doerCases: readonly Case[] = [
  ...each((one, other, deed, another) =>
    told(one, other, deed, another).flatMap((source): Case[] => [
      [source, `[[${capital(other)} ${deed}]].`, 'altered'],
      [source, `[[${capital(one)} ${another}]].`, 'altered'],
    ]),
  ),
  [
    'Denmark bought four barges. A week later Portugal closed its yards.',
    '[[Portugal]] bought four barges.',
    'altered',
    'entity',
  ],
];

/** What each does told as its own, in another voice, or of somebody who does it too. */
export const faithfulDoers: readonly (readonly [source: string, report: string])[] = [
  ...each((one, other, deed, another) =>
    told(one, other, deed, another).flatMap((source) => [
      [source, `${capital(one)} ${deed}.`] as const,
      [source, `${capital(other)} ${another}.`] as const,
    ]),
  ),
  ['Denmark closed its yards and so did Portugal. Norway lent two cranes.', 'Portugal closed its yards.'],
  [
    'Denmark and, with it, Portugal closed the yards while Norway lent two cranes.',
    'Portugal closed the yards.',
  ],
  [
    'Denmark rejected the pact but Portugal signed a treaty of its own.',
    'Portugal signed a treaty of its own.',
  ],
];
