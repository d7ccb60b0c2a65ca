import type { Aspect, Verdict } from '../finding.js';

type Told = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const pier =
  'The harbour board must approve the extra cost of the pier. The guild may impose a fine of 40,000 crowns on Dahl ' +
  'for late delivery. The drop in accidents may be due in part to the new lamps, which were hung in May. The ' +
  'lighthouse keeper said that the islanders expected to land a record 900 barrels of herring this season, if the ' +
  'weather held. The ferry crew have moved the old buoys. In case of fog the bell is rung.';

/** What a source only means to do, asks for or leaves open, told as done or decided. */
export const stageCases: readonly Told[] = [
  [pier, 'The harbour board [[has approved]] the extra cost of the pier.', 'altered', 'modality'],
  [
    pier,
    'The guild [[has imposed]] a fine on Dahl of 40,000 crowns for late delivery.',
    'altered',
    'modality',
  ],
  [pier, 'The drop in accidents [[is due in part]] to the new lamps.', 'altered', 'modality'],
];

/** Like those, but told as the source has it. */
export const faithfulStages: readonly (readonly [source: string, report: string])[] = [
  [pier, 'Dahl is threatened with a fine of 40,000 crowns for late delivery.'],
  [pier, 'The ferry crew have moved the old buoys.'],
];
