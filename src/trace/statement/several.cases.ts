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

const mill =
  'The mill, built in 1874 and enlarged in 1931, lost 9 million crowns in 2021 and earned 2 million crowns in 2022. The ' +
  'guild pays 14 million crowns for its roof, the town 6 million. Between 30 and 35 carts come each day. It has not ' +
  'decided to sell the weir, but it may do so.';

/** Two lists laid beside one another, member by member. */
const crops =
  'The keepers met on Monday. The yields of barley, rye and oats fell by 6, 9 and 14 percent, respectively, while that of flax rose.';

/** Two of whom one does something to the other, and what. */
const parties = [
  ['Norvang', 'Belltide'],
  ['Spain', 'Italy'],
  ['Ada Berg', 'Tom Holt'],
] as const;
const did = [
  ['sued', 'sued'],
  ['overtook', 'overtaken'],
] as const;
const active = (one: string, [past]: (typeof did)[number], other: string) =>
  `${one} ${past} ${other} over the pier`;
const passive = (one: string, [, past]: (typeof did)[number], other: string) =>
  `${other} was ${past} by ${one} over the pier`;

/** What belongs to one of several told of another. */
export const severalCases: readonly Case[] = [
  [crops, 'The yield of rye fell by [[14 percent]].', 'altered', 'measure'],
  [
    'Fares for adults, children and bicycles will rise by 5, 3 and 8 crowns, respectively.',
    'Fares for children will rise by [[8 crowns]].',
    'altered',
    'measure',
  ],
  [
    crops,
    'The yields of barley, rye and oats fell by 6, [[14]] and [[9 percent]], respectively.',
    'altered',
    'measure',
  ],
  [mill, 'The mill was [[built in 1931]].', 'altered', 'period'],
  ...parties.flatMap(([one, other]) =>
    did.flatMap((verb): Case[] => [
      [`${active(one, verb, other)}.`, `[[${passive(other, verb, one)}]].`, 'altered', 'entity'],
      [`${passive(one, verb, other)}.`, `[[${active(other, verb, one)}]].`, 'altered', 'entity'],
    ]),
  ),
  [mill, 'The mill [[lost 2 million crowns]] in 2022.', 'altered', 'measure'],
  [mill, '[[More than 35 carts]] come each day.', 'altered', 'bound'],
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
  [crops, 'The yield of oats fell by 14 percent.'],
  [crops, 'The yields of barley and oats fell by 6 and 14 percent, respectively.'],
  [mill, 'The mill was enlarged in 1931.'],
  ...parties.flatMap(([one, other]) =>
    did.flatMap((verb) => [
      [`${active(one, verb, other)}.`, `${passive(one, verb, other)}.`] as const,
      [`${passive(one, verb, other)}.`, `${active(one, verb, other)}.`] as const,
    ]),
  ),
  [mill, 'The mill earned 2 million crowns in 2022 after it had lost 9 million in 2021.'],
  [mill, 'The town pays 6 million crowns for the roof.'],
  [mill, 'Up to 35 carts come each day.'],
  [mill, 'The mill may sell the weir.'],
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
