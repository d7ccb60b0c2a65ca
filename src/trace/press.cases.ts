import type { Aspect, Verdict } from './finding.js';

type Told = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const dredging = `Press conference of the Lagoon Authority, 4 March 2024

Marta Olund, director: Good morning. The board has decided to lower the toll by 0.8 crowns, to 6.4 crowns a barge. The channel was 9.2 metres deep in February, down from 9.8 metres in June. We had 41,000 visitors in 2023. In 2022 there were 46,000. The dredger Heron will not be back before the autumn of 2026.

Jon Prell, Lagoon Courier: Will there be a second lock?

Olund: No. We have one, and it is enough. Any claim must be sent in within 30 days.

Ida Sorel, Radio Coast: Who pays for the new nets?

Karl Benning: The fishermen asked for 300 nets last spring, and the county will pay for half of them over four years. In 2021 it spent 71,500 crowns on new buoys.

Ida Sorel, Radio Coast: Is the water clean?

Olund: The well at Brask was closed as a precaution; no oil was found in it. The pilot used the siren 40 seconds before the collision. Ostra Lines has told the board that it now asks its passengers to stay below deck. We'll be asking for four more barges.`;

const appeal =
  'The marsh was drained by the owners of Varn for the sake of their cattle and their hay. That is why the parish asks ' +
  'for a new survey of the whole of the western shore this year. We welcome the plan of the two counties to plant a ' +
  'forest on the old dunes. The parish has offered to lend the county its two ploughs for the winter. The flood of ' +
  'the spring was due to ice under the bridge at Varn. The committee sold the old mill to the brothers Tamm for ' +
  '90,000 crowns. Traffic in the town was lower by 7 percent; on the ring road it was higher by 4 percent. The charter ' +
  'of the lake towns is not only a guide for all who fish there but also a law of the shore. The Lake Council has asked its members for a new fund for the ' +
  'piers and the beacons.';

const ferries =
  'The Harbour Committee of the New Zealand Parliament heard evidence on Monday. The Tarn Trust was offered $38 million. The lake ' +
  'holds 6.4 billion cubic metres. The trust pays divers 4,000 crowns per person per month. Perch is about 60 percent of the ' +
  'catch. Pike hardly counts. The chief of the Tarn Trust says the counts are kind. Perhaps they are. The Reed Office had counted neither ' +
  'lake’s swans. Skarn Ferries will sell Brask Yards two boats. Brask Yards will pay Skarn Ferries 9 million crowns for the boats, and the boats will sail in June. If the dredging slips past April, no boat will sail. ' +
  'Tar cost 71 crowns a barrel in the first three weeks of April, against 64 in March. Tarn Trust chairman Arvid Moe left his post; the trust’s ferry is 90 metres long.';

const tariff =
  'Freight, at 8.4 percent in August, was still dear, the Reed Office said. Tolls rose 3.7 percent in July. Two of the nine wardens voted for a ' +
  'cut of a quarter point. Rain fell on 40 days.';

const mill =
  'The Tarn Mill of Sri Lanka earned Rs 6.34 billion in June. The guild has promised 31 million euros of the 52 million euros for the weir, and ' +
  'the parish 9 million euros. The dike cost 2 million euros.';

/** What goes wrong where a press conference is retold, or a speech copied. */
export const pressCases: readonly Told[] = [
  [dredging, 'The board has decided to lower the toll to [[5.6 crowns]] a barge.', 'altered', 'value'],
  [
    dredging,
    'The depth of the channel rose to [[9.2 metres]] in February from 9.8 metres in June.',
    'altered',
    'direction',
  ],
  [dredging, 'The number of visitors rose from [[41,000 to 46,000]] last year.', 'altered', 'direction'],
  [dredging, 'The dredger Heron will be back no later than [[the autumn of 2026]].', 'altered', 'bound'],
  [dredging, 'There [[will be a second lock]].', 'altered', 'polarity'],
  [dredging, 'Claims must be sent in no earlier than [[in 30 days]].', 'altered', 'bound'],
  [dredging, '[[The fishermen asked for 300 nets last spring, Olund said]].', 'altered', 'speaker'],
  [dredging, 'The county spent [[71,500 crowns]] on new buoys in 2022.', 'altered', 'period'],
  [dredging, 'The county will pay for half of the nets over [[two years]].', 'altered', 'value'],
  [dredging, '[[Oil was found]] in the well at Brask.', 'altered', 'polarity'],
  [dredging, 'The pilot used the siren [[two minutes]] before the collision.', 'altered', 'value'],
  [
    appeal,
    'The marsh was drained by the owners of Varn for the sake of [[our cattle and]] their hay.',
    'altered',
    'entity',
  ],
  [
    appeal,
    '[[Even so, the parish]] asks for a new survey of the whole of the western shore this year.',
    'altered',
    'polarity',
  ],
  [
    appeal,
    'We welcome the plan of the two counties to plant a forest on the old dunes, [[a scheme that drew jeers from herdsmen outside]].',
    'unsupported',
    'wording',
  ],
  [
    appeal,
    'We [[grudgingly]] welcome the plan of the two counties to plant a forest on the old dunes.',
    'altered',
    'modality',
  ],
  [appeal, '[[The parish has lent the county its two]] ploughs for the winter.', 'altered', 'modality'],
  [ferries, 'The Tarn Trust has been offered [[A$38m]].', 'altered', 'currency'],
  [ferries, '[[Skarn Ferries will pay Brask Yards]] 9 million crowns.', 'altered', 'entity'],
  [ferries, 'At 90 metres, the ferry is the [[longest in its history]].', 'unsupported', 'wording'],
  [tariff, 'Freight stood at [[8.4%]] in July.', 'altered', 'period'],
  [tariff, 'Two wardens voted for a cut of [[half a point]].', 'altered', 'value'],
  [
    mill,
    'Of the €52m for the weir, €31m was promised by the guild and €9m by the parish; the dike cost [[€12m]].',
    'altered',
    'value',
  ],
];

/** And what is right there. */
export const faithfulPress: readonly (readonly [source: string, report: string])[] = [
  [ferries, 'The Tarn Trust has been offered NZ$38m.'],
  [ferries, 'The lake holds 6.4 cubic kilometres.'],
  [tariff, 'Freight stood at 8.4% in August.'],
  [mill, 'The mill earned Rs 6.3bn in June.'],
  [
    mill,
    'Of the €52m for the weir, €31m was promised by the guild and €9m by the parish, which leaves €12m to be found.',
  ],
  [tariff, 'Two wardens wanted a cut of 25 basis points.'],
  [ferries, 'Should the dredging slip past April, no boat will sail.'],
  [ferries, 'Tar cost 7 crowns more in the first three weeks of April than in March.'],
  [ferries, 'Trust chairman Arvid Moe has left his post.'],
  [ferries, 'The trust pays divers 4,000 crowns a month per person.'],
  [ferries, 'Perch is about 60 percent of the catch, while pike hardly counts.'],
  [ferries, 'The chief of the Tarn Trust says the counts are kind; perhaps they are, he added.'],
  [ferries, 'Neither lake’s swans had been counted by the Reed Office.'],
  [
    'Question: Is there a crack in the lock gate?\n\nOlund: I will not comment on the gate today. The inspectors have it.',
    'Olund refused to talk about a crack in the lock gate.',
  ],
  [dredging, 'The toll was lowered to 6.4 crowns a barge from 7.2 crowns.'],
  [dredging, 'The channel was 9.2 metres deep in February, after 9.8 metres in June.'],
  [dredging, 'The number of visitors fell from 46,000 to 41,000 last year.'],
  [dredging, 'The dredger Heron will not return before the autumn of 2026.'],
  [dredging, 'There will be no second lock.'],
  [dredging, 'Asked whether there would be a second lock, Olund said no.'],
  [dredging, 'Claims must be sent in within 30 days.'],
  [dredging, 'The fishermen asked for 300 nets last spring, Benning said.'],
  [dredging, 'No oil was found in the well at Brask.'],
  [dredging, 'Ostra Lines now asks its passengers to stay below deck.'],
  [dredging, 'The authority will ask for four more barges.'],
  [appeal, 'The flood of the spring was caused by ice under the bridge at Varn.'],
  [appeal, 'The brothers Tamm bought the old mill for 90,000 crowns.'],
  [appeal, 'Traffic was down by 7 percent in the town and up by 4 percent on the ring road.'],
  [appeal, 'The charter of the lake towns is both a guide for all who fish there and a law of the shore.'],
  [appeal, 'The body has asked its members for a new fund for the piers and the beacons.'],
];
