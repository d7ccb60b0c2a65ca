import type { Aspect, Verdict } from './finding.js';

type Told = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const dairy =
  'Tarn Dairy said the overdue ratio of its loans to farmers stood at 2.3 percent, compared with 1.9 percent a year ago. ' +
  'Its cheese margin was 11.2 percent, against 12.6 percent. Milk output grew by 3.4 percent, compared with 2.2 percent in 2023. ' +
  'The June figure was revised to an increase of 1.2 percent from an initial 1.7 percent. The dairy wrote off 40 million ' +
  'crowns, less than half the 96 million crowns of the year before. Its debt ratio is expected to decline to below 3.1 from ' +
  '3.6. Wage growth should pick up to 4.8 percent next year. The new creamery is due to open in May. It has 61,000 members.';

const smelter =
  'The Varn Smelter shipped 7.3 million metric tons of zinc. It sold 6.1 million tons at $212 a ton. The mill at Skarn made ' +
  '4,600 tonnes of wire. It raised its output forecast to 30-35 million euros from 24-29 million euros. Lead yields rose to ' +
  '41.5 pounds an acre from 39.2. The loan bears interest at the six-month bank rate plus 1.3%. The furnace will be shut ' +
  'from 3 May for about six weeks. World zinc supply rose by 120,000 tonnes. The trade deficit was 2.7 percent in 2023, ' +
  'against 3.5 percent in 2022. Capital outlays totalled 88 million euros. Gross income came to 512 million euros.';

const offices =
  'The Office for Lake Statistics counted 3,100 boats in May. The Bank of Ostra raised its key rate. The Central Fisheries ' +
  'Administration closed two harbours.';

const guild =
  'The Ostra Bank held its key rate at 4.75 percent. Rye prices stayed flat at 210 crowns. Oat prices rose to 180 crowns in May. ' +
  'Wool output rose 2.4 percent from the previous month, and flax output 5.1 percent from a year earlier. Annual wool inflation ' +
  'slowed to 3.1 percent from the previous month’s 3.4 percent. The fine was lowered to 96 million from 140 million. Tar exports ' +
  'doubled to 80 million from 40 million. The guild owns 12 of the 30 kilns. It now expects a catch of 40 to 44 tonnes, up from 31 ' +
  'to 35 tonnes. Net profit was 41 million euros. The deposit rate is 2.2 percent.';

export const businessCases: readonly Told[] = [
  [dairy, 'The overdue ratio [[improved to 2.3 percent from 1.9]] percent.', 'altered', 'direction'],
  [dairy, 'The cheese margin [[improved to 11.2 percent from 12.6]] percent.', 'altered', 'direction'],
  [dairy, 'The new creamery [[must open in]] May.', 'altered', 'modality'],
  [smelter, 'The mill at Skarn made [[4,600 kilograms]] of wire.', 'altered', 'unit'],
  [smelter, 'The mill at Skarn made [[4,600 tons]] of wire.', 'unsure', 'unit'],
  [smelter, 'It sold [[6.4 million tons]] at $212 a ton.', 'altered', 'value'],
  [smelter, 'The furnace will be shut for [[six weeks starting May 13]].', 'altered', 'period'],
  [offices, 'The [[BOS]] raised its key rate.', 'altered', 'entity'],
  [guild, 'The Ostra Bank raised its key rate to [[4.75 percent]].', 'altered', 'direction'],
  [guild, 'Rye prices rose to [[210 crowns]].', 'altered', 'direction'],
  [guild, 'Wool output rose [[2.4 percent]] year on year.', 'altered', 'period'],
  [guild, 'Flax output grew [[5.1 percent]] on the month.', 'altered', 'period'],
  [guild, 'The fine was [[more than doubled]] to 96 million from 140 million.', 'altered', 'direction'],
  [guild, 'The guild owns [[30]] of the 12 kilns.', 'altered', 'value'],
  [
    guild,
    'It lowered its forecast of the catch to [[40 to 44 tonnes from 31 to 35]] tonnes.',
    'altered',
    'direction',
  ],
  [guild, 'Operating profit was [[41 million euros]].', 'altered', 'measure'],
  [guild, 'The refinancing rate is [[2.2 percent]].', 'altered', 'measure'],
];

export const faithfulBusiness: readonly (readonly [source: string, report: string])[] = [
  [dairy, 'The overdue ratio worsened to 2.3 percent from 1.9 percent.'],
  [dairy, 'The cheese margin worsened to 11.2 percent from 12.6 percent.'],
  [dairy, 'Milk output growth came to 3.4 percent, up from 2.2 percent the year before.'],
  [dairy, 'The June increase was revised down to 1.2 percent from 1.7 percent.'],
  [dairy, 'Write-offs more than halved to 40 million crowns from 96 million.'],
  [dairy, 'Its debt ratio should fall below 3.1 from 3.6.'],
  [dairy, 'Wage growth is seen accelerating to 4.8 percent next year.'],
  [dairy, 'The new creamery should open in May.'],
  [smelter, 'It shipped 7.3 million tons of zinc.'],
  [smelter, 'It sold 6.1 million tons at $212 a ton.'],
  [smelter, 'It raised its output forecast by 6 million euros to 30-35 million.'],
  [smelter, 'Lead yields rose to 41.5 pounds per acre from 39.2 pounds.'],
  [smelter, 'The loan bears interest of 1.3 percentage points over the six-month bank rate.'],
  [smelter, 'The furnace will be shut for some six weeks starting May 3.'],
  [smelter, 'Global zinc supply rose by 120,000 tonnes.'],
  [smelter, 'The trade deficit narrowed to 2.7 percent in 2023 from 3.5 percent.'],
  [smelter, 'Capex came to €88 million.'],
  [guild, 'The key rate of the Ostra Bank remained at 4.75 percent.'],
  [guild, 'Rye prices were unchanged at 210 crowns.'],
  [guild, 'Oat prices went up to 180 crowns in May.'],
  [guild, 'Wool output rose 2.4 percent month on month.'],
  [guild, 'Flax output grew 5.1 percent year on year.'],
  [guild, 'Annual wool inflation eased to 3.1 percent from 3.4 percent a month earlier.'],
  [guild, 'Tar exports doubled to 80 million from 40 million.'],
  [guild, 'Of the 30 kilns, the guild owns 12.'],
  [guild, 'It raised its forecast of the catch to 40 to 44 tonnes from 31 to 35 tonnes.'],
  [guild, 'Net profit came to 41 million euros.'],
  [guild, 'The deposit rate stands at 2.2 percent.'],
  [offices, 'The OLS counted 3,100 boats in May.'],
  [offices, 'The CFA closed two harbours.'],
];
