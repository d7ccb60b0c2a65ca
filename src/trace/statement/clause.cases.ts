import type { Aspect, Verdict } from '../finding.js';

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
  'Berg appeals, the fine is due. The price may exceed 12 million crowns. Birds nest in Europe. ' +
  'Sales made a net profit of 96 million euros, after a loss of 31 million. The guild asked to meet and the mayor should, in ' +
  'my view, receive it. Wood costs rose by 17 percent after stokers were given a rise of 12 percent in April. The glaze has ' +
  'cracked this year. Lenders have not ruled out that the bank will call in the loan. Whether the tower can stand is ' +
  'uncertain. Brand denied the charge and said that she would go to court. The market moved to Sala, Brenta and Osk. Rents ' +
  'doubled. The frost came on Friday evening. I hope that we need not burn the rest. I have not come to beg. I have come ' +
  'to sell. The pit holds nine trucks and four buses. Up to 10 percent of it, that is 2.9 million crowns, may be lent. ' +
  'The heat was the worst ever. The fund has paid out nothing to us. Homes have gas for only seven hours a day. Most of the ' +
  'help comes as gifts, not loans. There were 23 slides, the largest of 5.1 metres. The lane is blocked. The lamp hangs in ' +
  'the first stall. Norway will consider a new pier. Of the 412 crates sold, 130 went abroad.';

const denied = (how: string) =>
  `The guild met on Monday. Ida Rask, its clerk, ${how} the kiln had leaked into the pond. They meet again in spring.`;
const denials = [
  'denied that',
  'rejected the claim that',
  'dismissed reports that',
  'said there was no proof that',
  'could not confirm that',
];

/** What single clauses say otherwise than the source. */
export const clauseCases: readonly ClauseCase[] = [
  ...denials.map(
    (how): ClauseCase => [
      denied(how),
      'Ida Rask [[said that the kiln had leaked into the pond]].',
      'altered',
      'polarity',
    ],
  ),
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
  [kiln, 'Sales made a [[net loss of 96 million]] euros.', 'altered', 'measure'],
  [kiln, '[[The mayor must receive]] the guild that asked to meet.', 'altered', 'modality'],
  [kiln, 'Stokers were given a rise of [[17 percent]] in April.', 'altered', 'measure'],
  [kiln, '[[Lenders said that the bank will call in the loan]].', 'altered', 'modality'],
  [kiln, '[[The tower can stand]].', 'altered', 'modality'],
  [kiln, 'Brand said that she would [[not go to court]].', 'altered', 'polarity'],
  [kiln, 'The market moved to [[Sala and Osk]].', 'altered', 'entity'],
  [kiln, 'Rents [[halved]].', 'altered', 'value'],
  [kiln, 'I hope that we can [[burn the rest]].', 'altered', 'polarity'],
  [kiln, '[[The fund has paid out]] money to us.', 'altered', 'polarity'],
  [kiln, 'Homes have gas for at least [[seven hours a day]].', 'altered', 'bound'],
  [kiln, 'Most of the help comes as loans, [[not gifts]].', 'altered', 'polarity'],
  [kiln, '[[The lane is open]].', 'altered', 'polarity'],
];

/** Clauses in other words than the source's, in which nothing may be flagged. */
export const faithfulClauses: readonly (readonly [source: string, report: string])[] = [
  ...denials.map(
    (how) => [denied(how), `The clerk, Ida Rask, ${how} the kiln had leaked into the pond.`] as const,
  ),
  [denied('said that'), 'Ida Rask said that the kiln had leaked into the pond.'],
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
  [kiln, 'Since January the glaze has cracked.'],
  [kiln, 'The frost came on Friday night.'],
  [kiln, 'She had not come to beg but to sell.'],
  [kiln, 'The pit holds 13 vehicles.'],
  [kiln, 'As much as 2.9 million crowns may be lent, a tenth of it.'],
  [kiln, 'The heat was a record.'],
  [kiln, 'The Northern European country is thinking of a new pier.'],
  [kiln, 'Almost a third of the crates sold went abroad.'],
  [kiln, 'There were 23 slides of up to 5.1 metres.'],
  [kiln, 'Most of the help does not come as loans but as gifts.'],
  [kiln, 'Lenders may call in the loan.'],
];
