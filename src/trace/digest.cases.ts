import type { Aspect, Verdict } from './finding.js';

type Slip = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];
type Faithful = readonly [source: string, report: string];

const mill =
  'The orders of the mill declined by 4% to 3,120 tonnes, the owners said. Net income of 6.4 million euros was reached ' +
  'though the price of flax rose. The cost of the new wheelhouse is estimated at 9.3 million euros. We would hope to ' +
  'open a second shop before the winter. Sales fell in the north (-26,000), on the coast (-23,000) and in the ' +
  'hills (-19,000). The wheel turns at 20.5 metres per second in a storm. Sacks of fifty kilos are common. The price ' +
  'stays at 1,700 through this season. The repair of the weir is to begin in the fourth quarter at the earliest. What we ' +
  'could not accept is a third delay. Denmark, Sweden and Norway run the ferry across the sound together. In the upper ' +
  'village people drink from the stream, and there no well will help in the short run; there we hand out pumps, 650 so far out of 1,500 ' +
  'planned. The owners pay a bonus of 8,500 pesos per miller. The dispute in Chile is over. Good morning to the press. There are shops in ' +
  'Lund, Visby and Kiel, and in Elva not yet.';

const talk =
  '"A new hall would cost us around 41 million crowns a year," Berglund said. A plan that speaks only of roads and not of ' +
  'rails will be a cart without a horse. What the road to the quay needs, the harbour master said, is light. Lindqvist ' +
  'wants to offer a discount of 20% for tenants who already rent ten rooms or more. The road leads across the border, to ' +
  'the customs house at Elva.';

const trade =
  'Investment from Austria, Hungary and Slovenia grew 70.2 percent, 60.9 percent and 10.3 percent respectively. By region, the ' +
  'coast grew by 5.9%, the plain by 4.4% and the hills by 1.2%. Dame Ruth Aldersey, Chair, will have served nine years ' +
  'in June and has told the Board she will not stand for re-election at the annual meeting in October. The German Side ' +
  'expressed readiness to consider a discount of up to 20 per cent on harbour dues for Danish barges, which call at Emden. ' +
  'Sales to Peru fell by 20.3% in August, to 2.58 million dollars. The European Commission is to propose a tariff of 25 ' +
  'percent on electric barges. Rainfall is put at about 3.5 percent below normal in 2026. Output is expected to stay ' +
  'within a range of 3.5–4.5 percent this year.';

const results =
  'Profit after tax was 602 million crowns (611 million), before the fire at the depot. Growth is now expected at 3-5% ' +
  '(previously 4-6%). Ticket income was 1.1 million crowns, down from 1.3 million. The number of berths was 84 (H1 2023: ' +
  '79). Repairs shall not exceed 45 million crowns this year. The interim dividend will be paid on 18 August to all who ' +
  'hold shares at the end of July. A reply is due in 14 days. The boats were back within four hours. The median age of the sailors is 37. The ferry carries 4,200 passengers a day. The ' +
  'court dismisses the appeal of the harbour board against the guild of pilots. The eastern glacier, unlike the western one, gained some mass.';

/** What digests tell faithfully in words that look like others. */
export const faithfulDigests: readonly Faithful[] = [
  [mill, 'There are shops in Lund, Visby and Kiel, though not yet in Elva.'],
  [mill, 'The press was told so the night before.'],
  [
    mill,
    'In the upper village, where people drink from the stream, 650 of a planned 1,500 pumps have been handed out.',
  ],
  [mill, 'In Mexico each miller gets a bonus of 8,500 pesos.'],
  [mill, 'The orders, however, were down 4% to 3,120 tonnes.'],
  [mill, 'Net income came to 6.4 million euros, whatever the price of flax.'],
  [mill, 'The new wheelhouse is estimated to cost 9.3 million euros.'],
  [mill, 'They hope to open a second shop before the winter.'],
  [mill, 'The north shed 26,000 in sales, the coast 23,000 and the hills 19,000.'],
  [mill, 'In a storm the wheel turns at 20.5 metres a second.'],
  [mill, 'The price will stay at 1,700 for a sack of 50 kg through this season.'],
  [mill, 'The repair of the weir is not due to begin before the fourth quarter.'],
  [mill, 'They would not accept an end to the work by a third delay.'],
  [
    mill,
    'Denmark has a ferry across the sound. The ferry across the sound is a joint one with Sweden and Norway.',
  ],
  [talk, 'A new hall would cost around 41 million crowns a year, he told Radio Coast.'],
  [talk, 'A plan for roads alone would be "a cart without a horse".'],
  [
    trade,
    'Investment from Austria rose by 70.2% and from Hungary by 60.9%, while that from Slovenia was up 10.3%.',
  ],
  [trade, 'The hills grew by only 1.2%, less than any other region.'],
  [trade, 'Chair Dame Ruth Aldersey is to step down at the annual meeting in October.'],
  [trade, 'Berlin is ready to consider cutting harbour dues for Danish barges by as much as a fifth.'],
  [trade, 'Sales to Peru fell by a fifth in August.'],
  [trade, 'A tariff of 25% on electric barges is planned by the EU.'],
  [trade, 'Output should remain between 3.5% and 4.5% in 2024.'],
  [results, 'Profit after tax fell to 602 million crowns, from 611 million.'],
  [results, 'The forecast for growth was lowered to 3-5%.'],
  [results, 'The number of berths rose to 84.'],
  [results, 'A reply is due within 14 days.'],
  [results, 'The boats were back in four hours.'],
  [talk, 'Lindqvist wants to offer a discount for tenants who rent at least ten rooms.'],
];

/** What goes wrong in digests of results, bulletins and judgments. */
export const digestSlips: readonly Slip[] = [
  [results, 'Profit after tax climbed to [[602 million crowns]].', 'altered', 'direction'],
  [results, 'Profit after tax rose to [[611 million crowns]].', 'altered', 'direction'],
  [results, 'The firm raised its forecast of growth to [[3-5%]].', 'altered', 'direction'],
  [results, 'The income from tickets climbed to [[1.1 million crowns]].', 'altered', 'direction'],
  [results, 'Repairs shall be [[at least 45 million]] crowns this year.', 'altered', 'bound'],
  [results, 'The interim dividend will be paid [[on 11 August]].', 'altered', 'period'],
  [results, 'The [[average age of]] the sailors is 37.', 'altered', 'measure'],
  [results, 'The ferry carries [[4,200 passengers a week]].', 'altered', 'unit', 'period'],
  [
    results,
    'The court [[allows the]] appeal of the harbour board against the guild of pilots.',
    'altered',
    'polarity',
  ],
];
