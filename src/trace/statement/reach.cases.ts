import type { Aspect, Verdict } from '../finding.js';

type Told = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const wells =
  'Of the 640 pumps ordered in 2021, 380 have been delivered. The fire destroyed 27 barns, of which four were ' +
  'insured. Eight villages were cut off by the flood; the people of three of them, about 900, were able to go back ' +
  'on Monday. The inspectors tested 52 wells. All 52 were clean, and nine had been deepened. Members will pay the ' +
  'levy from 2026, provided that at least five of them have passed the law by then. The fund pays for new roofs if ' +
  'the houses stand above the dyke. The town will light the square whatever the price of oil. We thank the millers ' +
  'for a long talk. My country is small, and I know what we owe to our neighbours. We welcome the new ferry between ' +
  'the two shores of the lake and the harbour that goes with it. Stations are cleaned by night. The board deems ' +
  'that it is crucial to continue supporting patient efforts to find a fair and lasting solution to the ongoing ' +
  'quarrel. The ruling enters into force on the first of March. The Lake Union has praised the plan, and the ' +
  'millers will ask the Lake Union for help.';

const harvest =
  'The lake gave us 61 tonnes of perch. It is the lowest catch in 22 years. It was also the coldest winter at the northern ' +
  'pier since 1987. It was the wettest season since 1990, and the calmest on record. Never in the history of the guild were there fewer boats. The museum tells the history of the lake.';

/** What a source says of a part, or on a condition, or of itself, told of all, without one, or of another. */
export const reachCases: readonly Told[] = [
  [harvest, 'It was the [[wettest season]] on record.', 'altered', 'period'],
  [harvest, 'The lake gave 61 tonnes of perch, [[the lowest catch ever]].', 'altered', 'period'],
  [harvest, 'It was the [[coldest winter in the history of the]] northern pier.', 'altered', 'period'],
  [wells, 'All [[640 pumps]] ordered in 2021 have been delivered.', 'altered', 'value'],
  [wells, 'All [[27 barns]] that the fire destroyed were insured.', 'altered', 'value'],
  [wells, 'All [[eight villages]] were able to take their people back on Monday.', 'altered', 'value'],
  [
    wells,
    'The levy will be charged [[from 2026 no matter how many members]] have passed the law by then.',
    'unsure',
    'modality',
  ],
  [
    wells,
    'The fund pays for [[new roofs whether or not the houses stand]] above the dyke.',
    'altered',
    'modality',
  ],
  [
    wells,
    '[[The Lake Union welcomes the]] new ferry between the two shores of the lake and the harbour that goes with it.',
    'altered',
    'entity',
  ],
];

const tunnel =
  'The ban on lorries came into force on 3 March 2021 and halves the noise in the old town. The loan for the tunnel falls ' +
  'due in June; the town intends to renew it in autumn if the market allows.';

/** Like those, but the source says it of all, or without a condition; where something is said it need not tell. */
export const faithfulReaches: readonly (readonly [source: string, report: string])[] = [
  [harvest, 'The lake gave 61 tonnes of perch, the lowest catch in 22 years.'],
  [harvest, 'It was the calmest season on record.'],
  [harvest, 'There were fewer boats than ever in the history of the guild.'],
  [wells, 'All 52 wells that the inspectors tested were clean.'],
  [wells, 'Not all 640 pumps ordered in 2021 have been delivered.'],
  [wells, 'The town will light the square no matter what oil costs.'],
  [wells, 'The 27 barns that burned down were all destroyed by the fire.'],
  [
    wells,
    'The delegation welcomes the new ferry between the two shores of the lake and the harbour that goes with it.',
  ],
  [wells, 'Stations are cleaned by night, the minister told reporters in Varda.'],
  [wells, 'The ruling has not yet entered into force.'],
  [
    wells,
    'The board deems that it is critical to continue supporting patient efforts to find a fair and lasting solution to the continuing quarrel.',
  ],
  [wells, '“We thank the millers for a long talk,” the minister told students in Brenna.'],
  [tunnel, 'Under the ban, in force since 3 March 2021, the noise in the old town is halved.'],
  [tunnel, 'The loan for the tunnel, due in June, is to be renewed in autumn, conditions permitting.'],
];
