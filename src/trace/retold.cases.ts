import type { Aspect, Verdict } from './finding.js';

type RetoldCase = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const ropeway =
  'The ropeway from Lindal to Hovden carried 41,300 people last winter, up from 36,800 in the winter before. Its owner, the ' +
  'firm Taubane, was fined 9,000 crowns and will not appeal. Lindal pays 140,000 crowns of the running costs and Hovden pays ' +
  '95,000 crowns. It was the fourth month in a row without wind. Ticket sales brought 2.4 million crowns, while repairs cost ' +
  '610,000. The engineer Anna Moe will run the station until a manager is found. The cabins were bought in Austria; two of ' +
  'them remained unused. Twelve pylons stand and three are planned. The break between two runs grows from nine to ten ' +
  'and a half minutes.';

const pier =
  'The town will invest 40 million crowns, not 14, in the pier. The rate was raised by two points on Monday.';

/** Sentences told anew, shortened or put together, in which one thing is turned. */
export const retoldCases: readonly RetoldCase[] = [
  [ropeway, 'The number of passengers fell from [[41,300 to 36,800]].', 'altered', 'direction'],
  [ropeway, 'Taubane [[will appeal against the fine]] of 9,000 crowns.', 'altered', 'polarity'],
  [ropeway, 'May was the [[fourth week in]] a row without wind, the firm says.', 'unsure', 'period'],
  [ropeway, 'While repairs cost [[2.4 million crowns]], the station earned nothing.', 'unsure', 'measure'],
  [ropeway, '[[Hovden pays 140,000]] crowns of the running costs.', 'altered', 'entity'],
  [ropeway, 'The ropeway leads from [[Hovden to Lindal]].', 'altered', 'direction'],
  [ropeway, '[[Director Nils Berge will]] run the station until a manager is found.', 'altered', 'entity'],
  [ropeway, 'Ticket sales brought [[2.4 million euros]].', 'altered', 'currency'],
  [ropeway, '[[Three pylons stand and twelve are]] planned.', 'altered', 'measure'],
  [pier, 'The town will invest [[14 million crowns]] in the pier.', 'altered', 'value'],
];

const mill =
  'The mill at Varnes employs 320 people, 48 more than three years ago. The break between two shifts goes up from nine to ten ' +
  'and a half hours. The dam is 2,000 metres long, of which 640 metres are cracked. It ground 6,000 tonnes of rye this season and will ' +
  'grind twice that quantity within three years. Ida Holm, the head: I shall leave when the wheel stops. Her contract ends in ' +
  'May. On the roads 41 people were hurt. A year ago it was 37. The owners borrowed 3 million crowns from Aker Bank.';

const bakery =
  'Asked whether the oven would be replaced, the baker Tom Reiss told the guild in Ansel on Monday that a new one costs ' +
  '86,000 crowns. The guild lends 30,000 of them at two percent. Flour rose from 14 to 19 crowns a sack within a year. ' +
  'Reiss employs eleven people and may take on two apprentices in August. The old oven was built in 1962.';

/** What differs in sentences that are the report's own: only a person can tell whether it is of the same. */
export const perhapsCases: readonly RetoldCase[] = [
  [bakery, 'For the rest of the money, [[56,000 crowns]], he must find somebody else.', 'unsure'],
  [bakery, 'From these friends of bread Reiss gets a loan of [[40,000 crowns]].', 'altered', 'value'],
  [bakery, 'From these friends of bread Reiss gets a loan of [[60,000 crowns]].', 'unsure', 'value'],
  [bakery, 'Nobody in the trade has baked on such a thing since [[1971]].', 'unsure'],
  // little of it stands in runs of the source's words, but the number is theirs, and so is the money
  [
    bakery,
    'A sack of his flour, bakers whisper, is now at [[19 thousand crowns]] within one short year.',
    'altered',
    'scale',
  ],
  [
    bakery,
    'It is whispered in the guild that Reiss pays [[19 pounds]] for a sack of his flour.',
    'altered',
    'currency',
  ],
  // what could not even be worked out is missing, and what is the same but for a digit is no chance
  [bakery, "Of the guild's sum [[12.3 percent]] was promised long ago, and the baker sighs.", 'unsupported'],
  [bakery, "Of the guild's sum [[12 percent]] was promised long ago, and the baker sighs.", 'unsure'],
  [bakery, 'The guild in Ansel gives the baker [[68,000 crowns]].', 'altered', 'value'],
];

const aqueduct =
  'The aqueduct of Valdarro, 4,870 metres long, was closed on 1 July 2023 after an engineer from Slovenia had found cracks in ' +
  '312 of its stones. Water ran through it at 640 litres a second. The province of Ferrante pays for the repair if the state ' +
  'lends the money. The council did not ask Rome for help. Two masons were hurt in spring, three in summer and one in autumn.';

const dam =
  'More than half of the sluices must be repaired, the warden found. About 1.9 million eels died in two hot weeks.';

/** What is surely altered however freely the rest is told, and what is not though it looks alike. */
export const unmistakableCases: readonly RetoldCase[] = [
  [aqueduct, 'It was an engineer from [[Slovakia]] who noticed the cracks.', 'altered', 'entity'],
  [
    aqueduct,
    'Through the old channel flowed as much as [[640 gallons a second]], they say.',
    'altered',
    'unit',
  ],
  [
    aqueduct,
    'Water flowed at [[460 litres a second]], they say, which ran short in the dry months.',
    'altered',
    'value',
  ],
  [
    aqueduct,
    'The channel had to be closed on [[1 June 2023]], when cracks came to light.',
    'altered',
    'period',
  ],
  [
    aqueduct,
    'Ferrante will come up with the cost of the repair, [[whatever the state]] does.',
    'altered',
    'modality',
  ],
  [aqueduct, 'In its need [[the council asked Rome]] for help.', 'altered', 'polarity'],
  [dam, 'Fewer than [[half of the]] sluices are said to need mending.', 'altered', 'bound'],
  [dam, 'It was some [[two billion eels]] that perished in the two weeks of heat.', 'altered', 'value'],
];

const nursery =
  'The nursery at Elmfold sowed 84 beds. Its budget is between 42 and 47 million euros, and 17 of its 38 gardeners are new. ' +
  'A sapling sells at 6 euros, and 90,000 were ordered. "We did not plant as many oaks as we had hoped," said the head, ' +
  "Runa Dahl. Dahl will not sign the union's petition. The guards check the fences every Monday, from 13 May on. The gardeners have 20 days to object; the " +
  'board must answer within 60 days. A bed of 200 square feet takes one gardener. Twelve glasshouses are heated, three fewer than last year.';

/** Numbers that no source tells of anything, nor could be worked out from theirs. */
export const unheardOfCases: readonly RetoldCase[] = [
  [nursery, 'The budget of Elmfold for this year is put at [[53 to 58 million euros]].', 'unsupported'],
  [nursery, 'Dahl promised a bonus of [[700 dollars]] for whoever stays.', 'unsupported'],
  [nursery, 'They mean to buy [[5,000 hectares]] more by and by.', 'unsupported'],
  [nursery, 'Another [[31 wardens]] are to come in by autumn.', 'unsupported'],
  // what could be counted or worked out is for a person to look at
  [nursery, 'Somebody at Elmfold put the bill for the saplings at [[540,000 euros]].', 'unsure'],
];

/** What is worked out from numbers that stand apart, and what an editor may add or tell in other words. */
export const faithfulRetold: readonly (readonly [source: string, report: string])[] = [
  [
    'The bakers of Salmiya pay 250 fils for a loaf.',
    'The bakers of Salmiya pay 0.25 Kuwaiti dinars for a loaf.',
  ],
  ['Two of the five bakers have asked for help.', 'Three of the five bakers have not asked for help.'],
  [pier, 'The rate was raised by two percentage points on Monday.'],
  [pier, 'In the pier 40 million crowns will be invested, not 14 million.'],
  [
    'Question: Will you not appeal against the fine of 9,000 crowns for the Taubane? Moe: Of course we shall.',
    'Taubane will appeal against the fine of 9,000 crowns.',
  ],
  [aqueduct, 'In all, six masons were hurt.'],
  ['The lake sank to minus 12.4 metres in May.', 'In May the lake stood at minus 12.4 metres.'],
  [
    'Two buyers of wool have already signed five-year contracts with us.',
    'Five-year contracts have been signed with two buyers of wool.',
  ],
  [
    'The ministers spoke about the strike against the tolls and called for calm.',
    'The strike against the tolls was spoken about too.',
  ],
  [
    'Ostrava had gone to court in May after the Polish coast guard seized nine of its boats.',
    "Ostrava went to court in May, after nine of its boats had been seized by Poland's coast guard.",
  ],
  [aqueduct, 'An engineer from Slovenia found the cracks, and the channel of 4.87 km was shut in July 2023.'],
  [mill, 'The mill has 320 workers, 18 percent more than three years ago.'],
  [mill, 'Between two shifts there are ten and a half hours, 90 minutes more than now.'],
  [mill, 'Less than 1.4 km of the dam is sound.'],
  [mill, 'It ground 6,000 tonnes this season and expects 12,000 within three years.'],
  [mill, 'On the roads 41 people were hurt, four more than a year before.'],
  [nursery, 'The saplings come to about 540,000 euros.'],
  [nursery, 'Heat goes to 12 glasshouses, against 15 a year ago.'],
  [nursery, 'All 38 gardeners were asked.'],
  [nursery, 'The gardeners must object within 20 days.'],
  [nursery, 'The nursery planted fewer oaks than Runa Dahl had hoped.'],
  [nursery, 'On 13 May guards began to check the fences, which they do every Monday.'],
  [nursery, 'Dahl has signed up for the course of the union.'],
  [mill, 'Ida Holm runs the mill. "I shall leave when the wheel stops," she said.'],
];
