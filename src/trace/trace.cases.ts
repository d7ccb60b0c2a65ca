import type { Change, Verdict } from './finding.js';

/** A source, a report of it with what is judged marked `[[…]]`, the verdict and the aspects of its changes. */
export type TraceCase = readonly [
  source: string,
  report: string,
  verdict: Verdict,
  ...aspects: Change['aspect'][],
];

const orchard =
  'The orchard council met on Monday. We have not agreed on a price for the cider press. ' +
  'The growers may replant the northern slope next spring if the frost ends early. ' +
  'The harvest of early pears rose sharply, and the stores will stay open until winter. ' +
  'Every grower must register the new trees before the inspection.';

export const statementCases: readonly TraceCase[] = [
  [orchard, 'We have [[agreed on a price for the cider press]].', 'altered', 'polarity'],
  [
    orchard,
    'The growers [[will replant]] the northern slope next spring if the frost ends early.',
    'altered',
    'modality',
  ],
  [
    orchard,
    'The harvest of early pears [[fell sharply]], and the stores will stay open until winter.',
    'altered',
    'direction',
  ],
  [orchard, 'Every grower [[may register]] the new trees before the inspection.', 'altered', 'modality'],
  [orchard, 'The stores [[will not stay]] open until winter.', 'altered', 'polarity'],
  [orchard, 'Every grower must register the new trees [[after the inspection]].', 'altered', 'polarity'],
];

const brewery =
  'Ida Roth said: "The labour council cancelled 14 per cent of its programmes, and nobody asks for them any more. Health care is ' +
  'well-funded. If the hops fail again, we shall close the brewery. We shall brew in May if the council agrees; I can\'t promise it."';

export const quotationCases: readonly TraceCase[] = [
  [
    brewery,
    '“[[The labor council canceled 14% of its programs, and nobody asks for them anymore]],” Roth said.',
    'faithful',
  ],
  [brewery, '“[[The labour council cancelled fourteen percent of its programmes]],” Roth said.', 'faithful'],
  [brewery, '“[[Healthcare is well funded]],” Roth said.', 'faithful'],
  [brewery, '“[[Health care is badly funded]],” Roth said.', 'altered', 'wording'],
  [
    brewery,
    '“[[The labour council cancelled about 14% of its programmes]],” Roth said.',
    'altered',
    'wording',
  ],
  [
    brewery,
    '“[[Health care is well-funded … we shall close the brewery]],” Roth said.',
    'altered',
    'modality',
  ],
  [brewery, '“[[We shall brew in May … I can’t promise it]],” Roth said.', 'altered', 'modality'],
  [brewery, '“[[Health care is well-funded … I cannot promise it]],” Roth said.', 'faithful'],
  [brewery, '“[[If the hops fail … we shall close the brewery]],” Roth said.', 'faithful'],
  [orchard, '“[[We have not agreed on a price for the cider press]],” she said.', 'verbatim'],
  [orchard, '"[[we have not agreed on a price]]", she said.', 'verbatim'],
  [
    orchard,
    '«[[The growers may replant the northern slope … if the frost ends early]]», she said.',
    'faithful',
  ],
  [orchard, '“[[We [the council] have not agreed on a price]],” she said.', 'faithful'],
  [orchard, '“[[We have agreed on a price for the cider press]],” she said.', 'altered', 'wording'],
  [
    orchard,
    '“[[Every grower should register the new trees before the inspection]],” she said.',
    'altered',
    'wording',
  ],
  [
    orchard,
    '“[[Nobody in this valley has ever sold a single apple to strangers]],” she said.',
    'unsupported',
  ],
];

const dairy =
  'Oskar Lind, the head of the Alpine Dairy Union, spoke on 3 May 2024. Milk production rose by 12.4 percent in 2023, ' +
  'to almost 8.6 million tonnes. Exports of cheese brought 410 million euros, and exports of butter 95 million euros. ' +
  'Austria is ready to open a plant in Graz by 2027. The share of small farms fell by two percentage points, from 41 to ' +
  '39 percent. Between 300 and 350 farms will close if prices stay low. "We shall sell less and earn more," Petra ' +
  'Novak told the union in April. More than 2,400 people work in the plants. Whey was not discussed.';

export const itemCases: readonly TraceCase[] = [
  [dairy, 'Milk production rose by [[14.2 percent]] in 2023.', 'altered', 'value'],
  [dairy, 'Exports of cheese brought [[410 billion euros]].', 'altered', 'scale'],
  [dairy, 'Exports of cheese brought [[410 million dollars]].', 'altered', 'currency'],
  [dairy, 'The share of small farms fell by [[2 percent]].', 'altered', 'unit'],
  [dairy, 'Between [[250 and 350 farms]] will close if prices stay low.', 'altered', 'range'],
  [dairy, 'Milk production rose to more than [[8.6 million tonnes]].', 'altered', 'bound'],
  [dairy, 'Milk production rose to [[8.6 million tonnes]].', 'altered', 'bound'],
  [dairy, 'Exports of cheese brought less than [[400 million euros]].', 'altered', 'bound'],
  [dairy, 'Exports of cheese brought more than [[400 million euros]].', 'faithful'],
  [dairy, 'Milk production fell by [[12.4 percent]] in 2023.', 'altered', 'direction'],
  [dairy, 'Milk production rose by 12.4 percent in [[2021]].', 'altered', 'period'],
  [dairy, 'Austria is ready to open a plant in Graz by [[2029]].', 'altered', 'period'],
  [dairy, '[[Imports of cheese]] brought 410 million euros.', 'altered', 'measure'],
  [dairy, '[[Hungary]] is ready to open a plant in Graz by 2027.', 'altered', 'entity'],
  [dairy, '[[Austria has agreed to open a plant]] in Graz by 2027.', 'altered', 'modality'],
  [
    dairy,
    '[["We shall sell less and earn more,"]] Oskar Lind told the union in April.',
    'altered',
    'speaker',
  ],
  [dairy, 'Whey and [[cheese]] were not discussed.', 'altered', 'polarity'],
  [dairy, 'The union also lost [[$77.4 million]] on hay.', 'unsupported'],
  [dairy, 'The union also lost [[$77 million]] on hay.', 'unsupported'],
  [dairy, 'More than [[2,400 people]] work in the plants.', 'verbatim'],
  [dairy, 'Milk production rose by [[12.4%]] in 2023.', 'faithful'],
  [dairy, 'Exports of cheese brought about [[€400 million]].', 'faithful'],
];

const lake =
  'The lake council met in Brenn on 4 June. Trout brought 310 crowns a crate and perch brought 190 crowns a crate, but ' +
  'eels were not sold. Landings in Brenn doubled, while those in Varda fell by a fifth. The ferry Alma will carry ' +
  'tourists unless the ice returns. Kestrels from Osk beat Herons from Varda in the boat race. Denmark, Sweden and ' +
  'Poland paid for the new pier. The wardens refused to show the map, and the old sluice is unsafe. The mayor, Karin ' +
  'Holm, does not believe that the fish will come back next season. If the wind drops, the regatta starts at noon. ' +
  'Three of the nine nets are torn, and 17 boats carry 40 passengers each.';

export const placeCases: readonly TraceCase[] = [
  [lake, 'Trout brought [[190 crowns a crate and perch brought 310 crowns]] a crate.', 'altered', 'measure'],
  [lake, 'Trout brought [[310 dollars]] a crate.', 'altered', 'currency'],
  [lake, 'The ferry [[Berta]] will carry tourists unless the ice returns.', 'altered', 'entity'],
  [lake, 'The ferry Alma will carry [[tourists if the ice returns]].', 'altered', 'polarity'],
  [lake, '[[The ferry Alma will carry tourists]].', 'altered', 'modality'],
  [lake, '[[Herons from Varda beat Kestrels]] from Osk in the boat race.', 'altered', 'entity'],
  [lake, '[[Denmark and Sweden]] paid for the new pier.', 'altered', 'entity'],
  [lake, 'The wardens [[showed the map]].', 'altered', 'polarity'],
  [lake, 'The [[old sluice is safe]].', 'altered', 'polarity'],
  [lake, '[[Five of the nine nets]] are torn.', 'altered', 'value'],
  [lake, '17 boats carry [[40 vehicles]] each.', 'altered', 'measure'],
  [lake, 'Karin Holm said: “[[the fish will come back next season]].”', 'altered', 'polarity'],
  [lake, '“[[the regatta starts at noon]],” she said.', 'altered', 'modality'],
];

const quarry =
  'The quarry at Osterby was closed in 2008. Its owner, Nordsten, will reopen the pit by 2030, if the council agrees. ' +
  'The share of granite rose from 41.2 percent to 43.5 percent. Granite will cost 15 crowns a tonne instead of ten. ' +
  'Blasting lasted three hours and 38 minutes. Deliveries stopped in the past two years. The council will decide ' +
  'between 17 and 19 June. About half the lorries are electric, and one driver in five is under 30. The pit employs ' +
  '4,870 miners. Only 63 of them live in Osterby. The foreman, Ebba Lindh, a geologist in Brenn who leads the works, ' +
  'spoke for two weeks. In January and February sales rose by 2.4 percent. "As long as I am foreman, no tree will ' +
  'fall," Ebba Lindh said. The rate was raised by 100 basis points to 13 percent. Dredging at Osterby will begin in ' +
  "August at Nordsten's expense. The union threatened a strike in November. People over 65, children and visitors " +
  'from other towns were excluded. The price might exceed 12 million crowns. When we can close the gate, the old fence ' +
  'will be replaced. Similar stones cost 40 crowns.';

const vote =
  'The council of Brenn has 38 members of the left and 21 members of the right. A petition with 420 names against the ' +
  'new road was handed in. The road concerns the | million people of the plain. The court said that the council had ' +
  'not been told of the cracks. The share of lorries rose by three percentage points, from 18 to 21 percent. The budget ' +
  'grew from 40 million to 44 million crowns. Two thirds of the 18 million crowns for the bridge will be paid by the ' +
  'province. One voter in three stayed at home. The mayor was being followed and could not move his hands.';

const depot =
  'The depot may stay open for another two years. Its turnover grows more slowly. Ida Falk doubts, however, that there is ' +
  'no older tram. The depot sends out 34 trams a day. A crack was found before the point at which the tram stopped. ' +
  'In the past ten years 48 percent of the trams were replaced. The depot expects to save 11 million crowns.';

/** Like what is faithful, and not faithful. */
export const nearlyCases: readonly TraceCase[] = [
  [depot, 'A crack was found [[after the point]] at which the tram stopped.', 'altered', 'polarity'],
  [depot, 'The depot may stay open for another [[five years]].', 'altered', 'value'],
  [vote, 'A petition with 420 names [[for the new road]] was handed in.', 'altered', 'polarity'],
  [vote, 'The road concerns the | [[billion]] people of the plain.', 'altered', 'scale'],
  [vote, 'The court said that the [[council had been told]] of the cracks.', 'altered', 'polarity'],
  [vote, 'The council has [[61 members]].', 'altered', 'value'],
  [vote, 'The budget grew by [[half]].', 'altered'],
  [vote, 'The share of lorries rose by [[three percent]].', 'altered', 'unit'],
  [quarry, 'The share of granite rose by [[3.2 percentage points]].', 'altered'],
  [
    quarry,
    'Deliveries stopped in the past two years, and blasting lasted more than [[four hours]].',
    'altered',
    'value',
  ],
  [quarry, 'The pit is to reopen [[18 years]] after it was closed.', 'unsure'],
  [quarry, 'The council will decide between [[17 and 29 June]].', 'altered', 'period'],
  [quarry, 'The union threatened a strike in [[October]].', 'altered', 'period'],
  [quarry, 'In [[January and March]] sales rose by 2.4 percent.', 'altered', 'period'],
  [quarry, 'Deliveries stopped in the [[past three years]].', 'altered', 'period'],
  [quarry, 'The pit employs [[4,780 miners]].', 'altered', 'value'],
  [quarry, 'The rate was raised from [[11]] to 13 percent.', 'altered'],
];

/** Reports in which nothing may be flagged. */
export const faithfulCases: readonly (readonly [source: string, report: string])[] = [
  [
    'In Nepal a new well was dug. The bank lent 5 million rupees for it.',
    'The bank lent 5 million rupees for the well.',
  ],
  [orchard, 'No price for the cider press has been agreed on, the council said.'],
  [orchard, 'The council said that the growers might replant the northern slope if the frost ended early.'],
  [orchard, 'The stores would stay open until winter, and the harvest of early pears grew sharply.'],
  [orchard, 'Before the inspection the new trees must be registered by every grower.'],
  [orchard, orchard],
  [dairy, dairy],
  [dairy, 'The share of small farms went down from 41% to 39%.'],
  [dairy, 'Cheese worth €410m and butter worth €95m went abroad.'],
  [dairy, 'A plant in Graz could follow by 2027: Austria is prepared to open it. Whey was not discussed.'],
  [dairy, 'In 2023, milk production grew by 12.4 per cent, according to Lind.'],
  [lake, 'Perch brought 190 crowns a crate and trout 310 crowns.'],
  [lake, 'In Varda landings went down by 20 percent, while in Brenn they doubled.'],
  [lake, 'Herons from Varda were beaten by Kestrels from Osk in the boat race.'],
  [lake, 'The new pier was paid for by Sweden, Poland and Denmark.'],
  [lake, 'Among others, Denmark and Sweden paid for the new pier.'],
  [lake, 'The wardens would not show the map.'],
  [lake, 'The old sluice is not safe.'],
  [lake, 'Holm doubts that “the fish will come back next season”.'],
  [lake, 'If the wind drops, “the regatta starts at noon”.'],
  [lake, '3 of the 9 nets are torn.'],
  [lake, 'Unless the ice comes back, tourists will be carried by the ferry Alma.'],
  [quarry, 'The share of granite went up by 2.3 percentage points.'],
  [quarry, 'The price of granite goes up by half, to 15 crowns a tonne.'],
  [quarry, 'Blasting took more than three and a half hours.'],
  [
    quarry,
    'The pit, closed 16 years ago, is to reopen by the end of the decade, provided that the council agrees.',
  ],
  [quarry, 'A decision will be taken by the council on 19 June.'],
  [quarry, 'Some 50 percent of the lorries are electric; 20 percent of the drivers are younger than 30.'],
  [quarry, 'Nearly 5,000 miners work in the pit, of whom no more than 63 live in Osterby.'],
  [quarry, 'Foreman Ebba Lindh, who leads the works, spoke for a fortnight.'],
  [quarry, 'Sales rose by 2.4 percent in the first two months of the year.'],
  [quarry, 'While she is foreman, “no tree will fall”, Lindh said.'],
  [quarry, 'The rate was raised from 12 to 13 percent.'],
  [quarry, 'Nordsten will pay for dredging at Osterby starting in August.'],
  [quarry, 'The union threatened to strike this November.'],
  [quarry, 'Neither children nor visitors from other towns nor people older than 65 took part.'],
  [quarry, 'The price could be 12 million crowns or more.'],
  [quarry, 'The fence will be replaced once the gate is closed.'],
  [quarry, 'Comparable stones cost 40 crowns.'],
  [vote, 'The council of Brenn has 59 members.'],
  [vote, 'A petition against the new road bears 420 names.'],
  [vote, 'The budget was raised by a tenth, or 4 million crowns.'],
  [vote, 'The province will pay 12 million crowns of the 18 million for the bridge.'],
  [vote, 'A third of the voters stayed at home.'],
  [vote, 'The share of lorries went up to 21 percent, by three points.'],
  [depot, 'Its turnover has hardly grown.'],
  [depot, 'Falk suspects that there is an older tram.'],
  [depot, 'Crack found after stop of tram'],
  [depot, 'Almost half of the trams were replaced in the last decade.'],
  [depot, 'That should save the depot 11 million crowns.'],
  [depot, 'The depot may stay open until 2026.'],
];
