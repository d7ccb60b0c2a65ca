import type { Aspect, Verdict } from '../finding.js';

type Told = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const orchard =
  'Pears suffered more than plums from the hail. The growers were served cider, the carriers milk. There is one ' +
  'picker for 40 trees on average, in the old gardens one for 75. On the sunny slope the blight has gone; below the road ' +
  'it is spreading towards Vint at a metre a day. The grafting is put off, while the pruning of the hedges goes ahead ' +
  'before winter. The press was bought by the dairy of Orla, and the vats by the brewers. Adna, Berk, Corva and Dorn sent ' +
  'pickers. Jonas Weir, the warden, planted the limes, the lindens and the ash. ' +
  'The largest buyer of cider remained the army. Among the pickers 64% had signed the petition, among the carters 38%. Every ' +
  'foreman gets a winter bonus of 300 crowns; for apprentices it is 90. Of the 25 votes the dairy party won 14, the cider party six.';

/** What two things say that stand in each other’s place, all else being as it was. */
export const transpositionCases: readonly Told[] = [
  [orchard, '[[Plums suffered more than pears]] from the hail.', 'altered', 'entity'],
  [orchard, 'The [[carriers were served cider, the growers]] milk.', 'altered', 'entity'],
  [
    orchard,
    'There is one picker for [[75 trees on average, in the old gardens one for 40]].',
    'altered',
    'value',
  ],
  [
    orchard,
    'The [[pruning of the hedges is put off, while the grafting]] goes ahead before winter.',
    'altered',
    'entity',
  ],
  [orchard, 'Among the [[carters 64%]] had signed the petition.', 'altered'],
  [orchard, '[[Apprentices get a winter bonus of 300]] crowns.', 'altered', 'measure'],
];

/** What only tells the same in another order. */
export const faithfulTranspositions: readonly (readonly [source: string, report: string])[] = [
  [orchard, 'Of the carters 38% had signed, among the pickers 64%.'],
  [orchard, 'Every foreman gets a winter bonus of 300 crowns.'],
  [orchard, 'Among the pickers 64% had signed the petition.'],
  [orchard, 'Dorn, Berk, Corva and Adna sent pickers.'],
  [orchard, 'The dairy of Orla bought the press, and the brewers the vats.'],
  [orchard, 'The army remained the largest buyer of cider.'],
  [orchard, 'Below the road the blight is spreading, on the sunny slope it has gone.'],
  [orchard, 'The ash, the lindens and the limes were planted by Jonas Weir, the warden.'],
];
