import type { Aspect, Verdict } from '../finding.js';

type Case = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

/** Two things that a sentence tells in one go; the words must lie apart, oppose one another, be times or be names. */
const things = [
  ['men', 'women'],
  ['adults', 'pupils'],
  ['imports', 'exports'],
] as const;
const places = [
  ['the north', 'the south'],
  ['Spain', 'Portugal'],
  ['winter', 'summer'],
  ['2021', '2022'],
] as const;

const rate = (one: string, other: string) =>
  `The keepers met on Monday. The rate was 61 percent for ${one} and 54 percent for ${other}. They meet again in spring.`;
const catches = (one: string, other: string) =>
  `The keepers met on Monday. In ${one} the boats landed 410 tonnes of cod, in ${other} 275 tonnes. They meet again in spring.`;
const costs = (one: string, other: string) =>
  `The costs of ${one}, at 7.4 million crowns, are higher than those of ${other}, at 3.2 million crowns.`;

/** What belongs to one of several told of another. */
export const severalCases: readonly Case[] = [
  ...things.flatMap(([one, other]): Case[] => [
    [rate(one, other), `[[The rate was 54 percent for ${one}]].`, 'altered'],
    [rate(one, other), `[[The rate for ${one} was 54 percent, for ${other} 61 percent]].`, 'altered'],
    [
      costs(one, other),
      `[[The costs of ${other}, at 3.2 million crowns, are higher than those of ${one}]].`,
      'altered',
      'direction',
    ],
  ]),
  ...places.map(
    ([one, other]): Case => [
      catches(one, other),
      `[[In ${one} the boats landed 275 tonnes of cod]].`,
      'altered',
    ],
  ),
];

/** One of several told alone, or in another order. */
export const faithfulSeveral: readonly (readonly [source: string, report: string])[] = [
  ...things.flatMap(([one, other]) =>
    [
      `The rate for ${other} was 54 percent.`,
      `For ${other}, the rate was 54 percent.`,
      `The rate for ${one} was 61 percent, for ${other} 54 percent.`,
      `The rate was 54 percent for ${other} and 61 percent for ${one}.`,
      `While the rate was 61 percent for ${one}, it was 54 percent for ${other}.`,
    ].map((report) => [rate(one, other), report] as const),
  ),
  ...places.flatMap(([one, other]) =>
    [
      `The boats landed 275 tonnes of cod in ${other}.`,
      `In ${other} the boats landed 275 tonnes of cod.`,
      `The boats landed 410 tonnes of cod in ${one} and 275 tonnes in ${other}.`,
      `The boats landed 275 tonnes of cod in ${other}, after 410 tonnes in ${one}.`,
    ].map((report) => [catches(one, other), report] as const),
  ),
  ...things.flatMap(([one, other]) =>
    [
      `The costs of ${other}, at 3.2 million crowns, are lower than those of ${one}.`,
      `The costs of ${other} are 3.2 million crowns.`,
    ].map((report) => [costs(one, other), report] as const),
  ),
];
