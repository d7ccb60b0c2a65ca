import type { Aspect, Verdict } from '../finding.js';

type Told = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const kiln = 'The abbot failed to attend the opening of the kiln. The keys were not in the tower.';
const bell =
  'Asked about a crack in the bell, the sexton said there was no cause for worry. Asked about the price of the rope, he ' +
  'declined to answer.';
const weir =
  'The mill will close if the weir is not repaired. Potters pay a fine of 20 crowns if they fail to register.';
const thanks =
  '“I would like to thank the divers,” Captain Rolf Dahl said. “We plan to repaint the wharf in May.”';
const seats = 'The Free Democratic Party won 12 seats. The Harvest Union lost five.';
const rumour = 'Quist said reports that the bridge had been sold were nonsense.';

/** What a report tells in words of its own that only look as if they turned the source's. */
export const faithfulAnew: readonly (readonly [source: string, report: string])[] = [
  [kiln, 'The abbot did not attend the opening of the kiln.'],
  [kiln, 'The keys were outside the tower.'],
  [kiln, 'The keys were out of the tower.'],
  ['Moe said she had not been aware of the loan.', 'Moe said she had been unaware of the loan.'],
  ['The guild urged potters not to leave the hall.', 'The guild warned potters against leaving the hall.'],
  [
    'The guild has urged potters to vote against the plan.',
    'The guild has urged its potters to reject the plan.',
  ],
  [bell, 'There was no cause for worry over a crack in the bell, the sexton said.'],
  [weir, 'The mill will close unless the weir is repaired.'],
  [weir, 'Potters that do not register pay a fine of 20 crowns.'],
  [thanks, 'Dahl thanked the divers.'],
  ['“I can confirm that the ferry was late,” Dahl said.', 'Dahl confirmed that the ferry had been late.'],
  ['“Let me apologise to the pilgrims,” Prior Anselm said.', 'Anselm apologised to the pilgrims.'],
  [seats, 'The Free Democrats won 12 seats.'],
  [rumour, 'Quist denied that the bridge had been sold.'],
  [
    'The plan was adopted with 30 votes in favour, two against.',
    'The plan was backed by 30 members and opposed by two.',
  ],
  ['Six guilds voted for and one, Elva, voted against.', 'Only Elva voted against.'],
  ['Oslo said it would not attend the regatta.', 'Norway will not attend the regatta.'],
  ['“I am going to sail on,” the skipper said.', 'The skipper vowed to sail on.'],
  ['“We will sail,” WTO Secretary-General Ada Moe said.', '“We will sail,” the head of the WTO said.'],
  [
    'Remarks by Prime Minister Ada Moe, Oslo, 3 June 2024. “We will not sail. We have never said so, and we shall keep our word. ' +
      'I trust the crews.” Asked about the ferry, Moe said: “It will be late.”',
    '“It will be late,” the prime minister said of the ferry.',
  ],
];

/** What looks alike and turns it. */
export const anewCases: readonly Told[] = [
  [kiln, '[[The keys were in]] the tower.', 'altered', 'polarity'],
  [weir, 'The mill will close [[if the weir is repaired]].', 'altered', 'polarity'],
  [rumour, 'Quist said that the [[bridge had been sold]].', 'altered', 'polarity'],
  [thanks, '[[Dahl repainted the wharf]] in May.', 'altered', 'modality'],
];
