import type { Aspect, Verdict } from '../finding.js';

type ReckonedCase = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const tramway =
  'The town of Ardal has ordered 64 trams. Its council had put the price at 45 million crowns. The wardens advised ' +
  'against bathing in the harbour. Of the five firms that made an offer Voltek was the cheapest, at 38.9 million crowns. ' +
  'The first 16 trams are to arrive in June. Non-essential staff left the old yard on Monday. The rails have 62 percent ' +
  'of their old length. The court awarded 15,000 crowns for the fence, 6,000 crowns for the trees and 9,400 crowns for ' +
  'the lawyers. Of the stops in the valley, 41 in number, 29 are lit. Drivers under 16 are not insured. The bronze went ' +
  'to the tram museum. The gate is locked shortly after 3 a.m. The yard was shut for a day. Plans are shown until 12 ' +
  'May. The vote follows on 18 May. The pond is 190 metres wide. The oven reaches 39 to 42 degrees. The lake is 870 metres wide. Fares will rise, "but it is no miracle", said the director, Ida Falk.';

const brewery =
  'The brewers of Holm and Aker agreed on a merger. The owners of Holm will hold 63 percent of the new company. About ' +
  '310,000 barrels were sold last year, 190,000 of them at home and the rest abroad. Holm will have 60 seats on the ' +
  'works council, a gain of 14. Only one train in three will run on the branch line to Holm. The union demands 140 ' +
  'million crowns, less than the 165 million that was paid for the new cellar. Aker brewed 1,284 casks of stout and ' +
  '540 of porter. The old cellar was leased for 23 days. ' +
  'The light beer got 87 of 100 points, the dark one 81. The ale has 31 percent malt, the porter 4 percent. About ' +
  '6,200 guests came to the fair. The first hall was built in 1954. The 400 new casks cost the brewers 60,000 euros. A grant of 6 million crowns is spread over three years.';

/** Slips beside what a report may reckon. */
export const reckonedCases: readonly ReckonedCase[] = [
  ['Five of the nine mills have reopened.', '[[Four of the nine mills]] have reopened.', 'altered', 'value'],
  [brewery, 'The new casks cost [[150 euros a cask]].', 'faithful'],
  [brewery, 'The grant comes to [[2 million crowns a year]].', 'faithful'],
  [brewery, 'The grant comes to [[3 million crowns a year]].', 'altered', 'value'],
  [tramway, 'The first [[61 trams]] are to arrive in June.', 'altered', 'value'],
  [tramway, 'Voltek was the cheapest, at [[39.8 million crowns]].', 'altered', 'value'],
  [tramway, 'The rails have [[26 percent]] of their old length.', 'altered', 'value'],
  [tramway, '[[Essential staff left]] the old yard on Monday.', 'altered', 'polarity'],
  [tramway, 'The [[wardens advised bathing]] in the harbour.', 'altered', 'polarity'],
  [
    'So far 410 of 640 families have been paid.',
    'The town has yet to pay [[320 families]].',
    'altered',
    'value',
  ],
  [tramway, 'Drivers under [[18]] are not insured.', 'altered', 'value'],
  [
    'The debt was cut by a third, from 60 million crowns to 40 million.',
    'The debt fell to 40 million crowns from [[70 million]].',
    'altered',
    'value',
  ],
  [tramway, 'The [[silver went to the]] tram museum.', 'altered', 'wording'],
  [tramway, 'The gate is locked [[shortly after 3 p.m]].', 'altered', 'period'],
  [brewery, 'The owners of Holm will hold [[37 percent]] of the new company.', 'altered', 'value'],
  [brewery, 'Aker brewed [[1,824 casks]] of stout.', 'altered', 'value'],
  [brewery, 'The union demands [[165 million crowns]].', 'altered', 'measure'],
  [brewery, '[[6,200 guests]] came to the fair.', 'altered', 'bound'],
  [brewery, 'The porter has 31 percent malt, the ale [[4 percent]].', 'altered', 'measure'],
  [brewery, 'It all began in [[1945]] with a hall.', 'altered', 'period'],
];

/** Numbers that a report reckons from figures which stand apart in its source, and other words for the same. */
export const faithfulReckonings: readonly (readonly [source: string, report: string])[] = [
  [
    'Five of the nine mills have reopened; the others wait for a boiler.',
    'Four of the nine mills are waiting for a boiler.',
  ],
  ['Five of the nine mills have reopened.', 'Four of the nine mills have not reopened.'],
  [tramway, 'Ardal buys 64 trams. A quarter of them arrive in June, the other 48 later.'],
  [tramway, 'Voltek asked for 38.9 million crowns, 6.1 million less than the council had expected.'],
  [tramway, 'The rails are 38 percent shorter than they were.'],
  [tramway, 'The court awarded 30,400 crowns in all.'],
  [
    'So far 410 of 640 families have been paid; the town will pay the rest in May.',
    'The town has yet to pay 230 families.',
  ],
  [
    'The debt was cut by a third, to 40 million crowns.',
    'The debt fell to 40 million crowns from 60 million.',
  ],
  [
    'We expect 84 billion cubic metres, six more than last year.',
    'It expects 6 billion cubic metres more than last year.',
  ],
  [
    'We shall make 1.15 to 1.2 million tonnes. In spring we spoke of 1.3.',
    'In spring it spoke of 1.3 million tonnes.',
  ],
  [tramway, 'In the valley 12 of 41 stops are dark.'],
  [tramway, 'The yard was shut for 24 hours.'],
  [tramway, 'Plans are shown until 12 May, and in six days the vote follows.'],
  [tramway, 'The trams of Ardal, Norway, are to arrive in June.'],
  [tramway, 'Dozens of trams for Ardal'],
  [tramway, 'At 190 metres, the pond is a bit more than a fifth as wide as the lake.'],
  [tramway, 'The oven gets as hot as 42°C.'],
  [brewery, 'Two thirds of the trains on the branch line are cancelled.'],
  [brewery, "Aker's owners get the remaining part: they will hold 37 percent of the new company."],
  [brewery, 'Of the about 310,000 barrels sold last year, 120,000 went abroad.'],
  [brewery, 'Holm will have 60 seats on the works council, up from 46.'],
  [brewery, 'The new cellar cost 25 million crowns more than the union asks for.'],
  [brewery, 'The share of malt is 31 percent in the ale and 4 percent in the porter.'],
  [brewery, 'Visitors, 6,200 in all, were treated to music by a band from Aker.'],
];
