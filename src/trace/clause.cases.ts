import type { Aspect, Verdict } from './finding.js';

type ClauseCase = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const kiln =
  'The kiln at Varnby reopened in May 2024. It burns 14 tonnes of clay a week, of which Ina Rask buys 6 tonnes. Tile ' +
  'sales fell from 19 percent to 14 percent of turnover. The vicar, Tom Ravn, was cleared of theft; Peter Berg, the ' +
  'sexton, was fined 300 crowns. The bellows have survived the flood. It is too early to say whether the old chimney ' +
  'caused the fire. Excluding vat, a tile costs 40 crowns. Rain was 29 millimetres in June, after 32 millimetres in ' +
  'July. The kiln will close in the second half of 2026, as it announced in March. Firing will start no earlier than ' +
  'October. The crown gained four percent against the euro. Net debt was 61 million crowns, down from 70 million a ' +
  'year earlier. It has apologised. Five carts and two sledges carried the clay. Most tiles are ready within 30 days. ' +
  'Will the yard be closed? The operating margin was 9 percent. The net profit rose to 3 million euros. A new hearth could be a ' +
  'blessing. The potter Jens Holt works in Lomma. She does not mind the smoke. The shed stands within 500 metres of ' +
  'the river. The rate was cut by 0.25 percentage points. Of 48 moulds, 19 are in use. The council decides whether to ' +
  'keep the old kiln open by the end of June. I had a stern master until I was twelve, and then a gentle one. Unless ' +
  'Berg appeals, the fine is due. The price may exceed 12 million crowns. Birds nest in Europe.';

/** What single clauses say otherwise than the source. */
export const clauseCases: readonly ClauseCase[] = [
  [kiln, 'Tom Ravn was [[convicted of theft]].', 'altered', 'polarity'],
  [kiln, 'Tile sales rose from [[14 percent to 19 percent]] of turnover.', 'altered', 'direction'],
  [kiln, '[[Tom Ravn]], the sexton, was fined 300 crowns.', 'altered', 'entity'],
  [kiln, 'The bellows [[have died]] in the flood.', 'altered', 'polarity'],
  [kiln, '[[The old chimney caused the fire]], the kiln said.', 'altered', 'modality'],
  [kiln, '[[Including vat]], a tile costs 40 crowns.', 'altered', 'polarity'],
  [kiln, 'Rain was [[32 millimetres]] in June.', 'altered', 'period'],
  [kiln, 'The kiln will close in the [[first half of 2026]], as it announced in March.', 'altered', 'period'],
  [kiln, 'Firing will start [[no later than October]].', 'altered', 'period'],
  [kiln, 'The crown gained four percent [[against the dollar]].', 'altered', 'currency'],
  [kiln, 'Net debt was 61 million crowns, [[up from 70 million]] a year earlier.', 'altered', 'direction'],
  [kiln, 'The kiln has [[not apologised]].', 'altered', 'polarity'],
  [kiln, '[[Two carts and five sledges]] carried the clay.', 'altered', 'measure'],
  [kiln, '[[Few tiles]] are ready within 30 days.', 'altered', 'polarity'],
  [kiln, 'Most tiles are ready [[within 60 days]].', 'altered', 'period'],
  [kiln, 'The net margin was [[9 percent]].', 'altered', 'measure'],
  [kiln, 'A new hearth [[will be a blessing]].', 'altered', 'modality'],
  [kiln, 'The potter Jens Holt works in [[Rotterdam]].', 'altered', 'entity'],
  [kiln, 'The potter [[Tom Holt]] works in Lomma.', 'altered', 'entity'],
  [kiln, 'The shed stands [[more than 500 metres]] from the river.', 'altered', 'bound'],
  [kiln, 'The rate was cut by [[0.25 percent]].', 'altered', 'unit'],
  [kiln, 'Of 48 moulds, [[29]] are in use.', 'altered', 'value'],
  [kiln, '“[[She minds the smoke]],” he said.', 'altered', 'wording'],
];

/** Clauses in other words than the source's, in which nothing may be flagged. */
export const faithfulClauses: readonly (readonly [source: string, report: string])[] = [
  [kiln, 'Tom Ravn was acquitted of theft.'],
  [kiln, 'Of the moulds 29 are not in use.'],
  [kiln, 'Whether the old chimney caused the fire is not yet known.'],
  [kiln, 'The old chimney may have caused the fire.'],
  [kiln, 'The tiles are mostly ready in a month.'],
  [kiln, 'The yard stays open.'],
  [kiln, 'The shed stands less than 500 metres from the river.'],
  [kiln, 'Debt declined to 61 million crowns from 70 million.'],
  [kiln, 'A quarter of a percentage point was cut from the rate.'],
  [kiln, 'Provided that Berg does not appeal, the fine is due.'],
  [kiln, 'Five carts were used to carry the clay, and two sledges.'],
  [kiln, 'The council has until 30 June to decide on keeping the old kiln open.'],
  [kiln, 'Rain was less in June, at 29 millimetres, than in the following month.'],
  [kiln, 'After a stern master she had a gentle one.'],
  [kiln, 'In Europe birds nest.'],
];
