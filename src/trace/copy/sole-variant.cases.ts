import type { Aspect, Verdict } from '../finding.js';

type Told = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const mill =
  'The rangers have counted the beavers of the upper valley every spring since the dam was built. We intend to ' +
  'reopen the old mill on the Lesna before the first snow falls on the pass. The council will repair the sluice and ' +
  'the weir above the village by the end of the summer. If the wind drops, the boats of the fishing guild can cross ' +
  'the bay in less than an hour. The beavers have become the greatest attraction of the whole valley for families ' +
  'from the towns. Everybody in the village must boil the water from the lower wells before they drink it. Because ' +
  'of the drought, the meadows along the river were not mown in the second week of June. No one who lives on the ' +
  'northern bank was forced to leave a house during the long flood. The warden continues to feed the young storks ' +
  'that fell out of the nest above the chapel. We thank the neighbours of the dairy for their patience with the ' +
  'noise of the new pumps. The water in the lower wells is safe for children and for the cattle of the three farms. ' +
  'Both banks of the river were planted with willows by the pupils of the school in Orla. The floods were caused by ' +
  'the heavy rain that fell on the hills in the last week of May. In 1987 the guild bought the meadow behind the ' +
  'church from the heirs of the last miller. The Treaty on the Upper Lesna gives the dairy the right to draw water ' +
  'from the mill race. The herons threaten the trout in the ponds below the weir, says the fishing guild of the ' +
  'valley. It is alarming that so few of the young trees on the dyke have survived the dry spring. The valley has ' +
  'the lowest rents of all the districts along the river, and the fewest empty houses. The Lesna Plan of 2031 sets ' +
  'out what the villages below the dam may draw from the river. While the ponds are being drained, the trout are ' +
  'kept in tanks behind the smithy of the guild. The council must mend the fence along the dyke that the storm blew ' +
  'down in the first days of March. We believe that the young beavers will stay in the upper valley for as long as ' +
  'the dam stands. The bridge at Orla is a major work of the old school of builders in the mountain districts.';

/** Sentences that are the source’s own but in one place, and what stands there never says the same. */
export const soleVariantCases: readonly Told[] = [
  [
    'It is right that all villages below the dam may draw water from the mill race during the long dry weeks of the summer.',
    'It is right that [[all neighbouring villages]] below the dam may draw water from the mill race during the long dry weeks of the summer.',
    'altered',
    'polarity',
  ],
  [
    mill,
    'The council will repair the sluice and the weir above the village by the end of the summer [[in return for votes from the rich brewers]].',
    'unsupported',
    'wording',
  ],
  [
    mill,
    'The council will repair the sluice and the weir above the village by the end of the summer, [[mainly because of pressure from a newspaper]].',
    'unsupported',
    'wording',
  ],
  [
    mill,
    '[[Because the]] ponds are being drained, the trout are kept in tanks behind the smithy of the guild.',
    'altered',
    'polarity',
  ],
  [
    mill,
    'The [[council has mended the fence]] along the dyke that the storm blew down in the first days of March.',
    'altered',
    'modality',
  ],
  [
    mill,
    '[[It is a proven fact that]] the young beavers will stay in the upper valley for as long as the dam stands.',
    'altered',
    'polarity',
  ],
  [
    mill,
    'The [[rangers intend to count the]] beavers of the upper valley every spring since the dam was built.',
    'altered',
    'modality',
  ],
  [
    mill,
    '[[We have reopened the old]] mill on the Lesna before the first snow falls on the pass.',
    'altered',
    'modality',
  ],
  [
    mill,
    '[[Because the]] wind drops, the boats of the fishing guild can cross the bay in less than an hour.',
    'altered',
    'polarity',
  ],
  [
    mill,
    'The beavers have become [[the second-greatest]] attraction of the whole valley for families from the towns.',
    'altered',
    'wording',
  ],
  [
    mill,
    '[[Despite the]] drought, the meadows along the river were not mown in the second week of June.',
    'altered',
    'polarity',
  ],
  [
    mill,
    '[[Hardly anyone who]] lives on the northern bank was forced to leave a house during the long flood.',
    'altered',
    'polarity',
  ],
  [
    mill,
    'The [[warden has stopped feeding the]] young storks that fell out of the nest above the chapel.',
    'altered',
    'polarity',
  ],
  [
    mill,
    'The water in the lower [[wells may be safe]] for children and for the cattle of the three farms.',
    'altered',
    'modality',
  ],
  [
    mill,
    '[[One of the banks of]] the river was planted with willows by the pupils of the school in Orla.',
    'altered',
    'polarity',
  ],
  [
    mill,
    'The [[floods led to the]] heavy rain that fell on the hills in the last week of May.',
    'altered',
    'polarity',
  ],
  [
    mill,
    '[[Before 1987]] the guild bought the meadow behind the church from the heirs of the last miller.',
    'altered',
    'period',
  ],
  [
    mill,
    '[[The Pact for the Lower Brenta gives]] the dairy the right to draw water from the mill race.',
    'altered',
    'entity',
  ],
  [
    mill,
    'The [[herons are threatened by the]] trout in the ponds below the weir, says the fishing guild of the valley.',
    'altered',
    'polarity',
  ],
  [
    mill,
    'The mayor said [[it was reassuring that]] so few of the young trees on the dyke have survived the dry spring.',
    'altered',
    'polarity',
  ],
  [
    mill,
    'The Lesna Plan of [[2036]] sets out what the villages below the dam may draw from the river.',
    'altered',
    'period',
  ],
  [
    mill,
    'The bridge at Orla [[is the greatest work]] of the old school of builders in the mountain districts.',
    'altered',
    'polarity',
  ],
  [
    mill,
    '[[The mayor left open whether the]] council will repair the sluice and the weir above the village by the end of the summer.',
    'altered',
    'modality',
  ],
  [
    mill,
    'The council will repair the sluice and the weir above the village by the end of the [[summer, but only if the dairy pays half]].',
    'altered',
    'modality',
  ],
  [
    mill,
    'The council [[will certainly repair]] the sluice and the weir above the village by the end of the summer.',
    'altered',
    'modality',
  ],
  [
    mill,
    '[[It was a myth, the mayor said, that both]] banks of the river were planted with willows by the pupils of the school in Orla.',
    'altered',
    'polarity',
  ],
  [
    mill,
    '[[The speaker rejected thanks to the]] neighbours of the dairy for their patience with the noise of the new pumps.',
    'altered',
    'polarity',
  ],
  [
    mill,
    'The villagers heard that the water in the lower [[wells was once safe]] for children and for the cattle of the three farms.',
    'altered',
    'period',
  ],
  [
    mill,
    '[[The draft Treaty]] on the Upper Lesna gives the dairy the right to draw water from the mill race.',
    'altered',
    'modality',
  ],
];

/** Like those, but what differs says the same, or is the report’s own. */
export const faithfulSoleVariants: readonly (readonly [source: string, report: string])[] = [
  [
    mill,
    'The council will repair the sluice and the weir above the village by the end of the summer, because the storm blew down the fence.',
  ],
  [mill, 'The council will repair the weir and the sluice above the village by the end of the summer.'],
  [mill, 'We would thank the neighbours of the dairy for their patience with the noise of the new pumps.'],
  [
    mill,
    'According to the mayor, it is imperative that everybody in the village boil the water from the lower wells before they drink it.',
  ],
  [
    mill,
    'The villagers heard that in 1987 the guild bought the meadow behind the church from the heirs of the last miller.',
  ],
  [
    mill,
    'Because of the drought, the meadows along the river weren’t mown in the second week of June, the mayor told farmers in Brod.',
  ],
  [mill, 'If the wind falls, the boats of the fishing guild can cross the bay in less than an hour.'],
  [mill, 'It is worrying that so few of the young trees on the dyke have survived the dry spring.'],
  [mill, 'The floods resulted from the heavy rain that fell on the hills in the last week of May.'],
];
