import type { Aspect, Verdict } from '../finding.js';

type NearCopyCase = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const harbour =
  'The council calls for a third pier, which fishermen from the northern villages have wanted for decades. Retail trade in the ' +
  'old port has grown in recent years, but only four shops there sell fish. The harbour board remains committed to digging out ' +
  'the eastern basin. Many visitors admire the lamps which the women of Skarvik carve from driftwood. It is not just another ' +
  'quay that one could easily replace. The board asked the minister whether the dam under the lighthouse would hold. Every ' +
  'boat is obliged to carry a lantern after dusk. We assist all crews that ask for a berth here in bad weather.';

const wharf =
  'The building of a new wharf on the outer bank is impossible without lending from foreign traders. The old wharf at the foot ' +
  'of the hill will stay closed for years, if not mended by the guild.';

const ferry =
  'Because the bridge is closed, all buses to the villages take the long way round the lake. The old engine is the greatest ' +
  'danger to the ferry and to everybody on board. The guild calls on the town to keep the ferry running until the frost. The ' +
  'captain rejected claims that the fire was caused by a lamp that nobody had watched. The guild of boatmen is committed to ' +
  'rebuilding the landing stage before the next season begins. The Mayor opened the exhibition of lanterns in the old customs ' +
  'house at noon. We support all farmers who want the lake to stay free of motor boats, and we believe that they will win. It is ' +
  'an unjust and costly rule, imposed on the boatmen by people who never cross the lake. The town must ensure that the Lake ' +
  'Safety Council, which will celebrate its 75th year in June, gets a new boat in accordance with the rules. Two days ago the ' +
  'guild chose a new head, and the Lake Safety Council welcomed him with a long speech. The ferry carries everybody who pays, ' +
  'and the town pays for the lamps on both banks.';

const orchard =
  'Some of our orchards in the valley were lost to frost during the spring of that year. Some thirty years ago we planted ' +
  'the first cherry trees on this slope. The village is one of the largest growers of quinces in the whole province. Without ' +
  'a new well, the young trees on the upper terraces will not survive. The harvest can be saved only if everybody in the ' +
  'village helps with the picking. It is essential that we replace the old press before the autumn. We urge the town council ' +
  'to mend the road along the orchards before winter. The pickers and the drivers share a house at the edge of the village. ' +
  'The frost damage was mostly felt by growers on the northern slope. The orchards feed 340 people who live on the slope all ' +
  'year round. We must protect the old trees from the wind that blows down the valley. The young growers are now better ' +
  'trained than ever before, and they know it. A number of growers asked for a longer picking season this year. There is a ' +
  'high risk of escalation in the quarrel over water between both villages. These are the gravest losses in the history of ' +
  'the cooperative since it was founded. The young growers are better trained thanks to the school that the village built for ' +
  'them long ago. At the request of the growers, the new road along the river was moved behind the old barns. Another UN Seed Bank was opened beside the old mill in the valley last autumn.';

const speech =
  `${harbour} I thank the people of Skarvik for their welcome. We asked the World Bank for a loan, and I hope that it will come. My ` +
  'village is among the poorest on this coast. The Green Climate Fund has helped us to plant reeds along the old dike. The ' +
  'dike must be mended by 2031 before the sea comes in. We have planted nine thousand willows along the southern bank of the ' +
  'river, and we are proud of them. The fishermen ' +
  'look to the Secretary-General of the League, who understands what the river means to them.';

const cartel =
  'Bergquarz has to pay 3 million crowns. The fourth member, Sandvik, walks free because it told the inspectors of the pact in ' +
  'the spring of 2021. Bergquarz has dismissed its head of sales. The Round of the Valleys will be ridden in May. The Great Prize of Lesna ' +
  'loses its place because nobody paid the riders. Moreover, the pact kept the price of gravel high for nine years in a row. In March ' +
  'the fire brigade leased the shed for its two red engines to Kreuzbau of Varn. Holm Metall had offered more.';

/** Sentences that are the source's own but for a word. */
export const nearCopyCases: readonly NearCopyCase[] = [
  [
    cartel,
    '[[Bergquarz walks]] free because it told the inspectors of the pact in the spring of 2021.',
    'altered',
    'entity',
  ],
  [cartel, 'In March the fire brigade leased the shed [[to Metall]].', 'altered', 'entity'],
  [cartel, '[[The Round of the Valleys loses]] its place.', 'altered', 'entity'],
  [
    ferry,
    'The Mayor [[is expected to open the]] exhibition of lanterns in the old customs house at noon.',
    'altered',
    'modality',
  ],
  [orchard, 'The village [[is the largest]] grower of quinces in the whole province.', 'altered', 'polarity'],
  [speech, 'My village [[is the poorest]] on this coast.', 'altered', 'polarity'],
  [
    harbour,
    'Many visitors [[see the]] lamps which the women of Skarvik carve from driftwood.',
    'unsure',
    'wording',
  ],
  [speech, 'The dike must be mended no sooner than [[2031]] before the sea comes in.', 'altered', 'bound'],
  [speech, 'The dike must be mended by [[2031]] before the sea comes in.', 'verbatim'],
  [
    speech,
    'The World Bank said that [[nine thousand willows were planted along the southern bank of the river]].',
    'altered',
    'speaker',
  ],
  [
    speech,
    'The [[Danish Red Cross]] said that the dike must be mended by 2031 before the sea comes in.',
    'unsupported',
  ],
  [wharf, '[[The building of a new wharf on the outer bank is impossible]].', 'altered', 'modality'],
  [wharf, '[[The old wharf at the foot of the hill will stay closed for years]].', 'altered', 'modality'],
  [
    harbour,
    'The council [[rejects a]] third pier, which fishermen from the northern villages have wanted for decades.',
    'altered',
    'polarity',
  ],
  [
    harbour,
    'Officials said that the council calls for a third pier, which fishermen from the northern villages have wanted [[for years]].',
    'altered',
    'period',
  ],
  [
    harbour,
    '[[Wholesale trade]] in the old port has grown in recent years, but only four shops there sell fish.',
    'altered',
    'entity',
  ],
  [harbour, 'The harbour board [[has completed digging]] out the eastern basin.', 'altered', 'modality'],
  [
    harbour,
    'Many visitors admire the lamps which [[the men of]] Skarvik carve from driftwood.',
    'altered',
    'polarity',
  ],
  [harbour, 'It [[is just]] another quay that one could easily replace.', 'altered', 'polarity'],
  [
    harbour,
    'Many visitors admire [[the spoons which]] the women of Skarvik carve from driftwood.',
    'altered',
    'wording',
  ],
  [
    ferry,
    '[[Although the]] bridge is closed, all buses to the villages take the long way round the lake.',
    'altered',
    'polarity',
  ],
  [
    ferry,
    'The old engine is [[a great danger]] to the ferry and to everybody on board.',
    'altered',
    'wording',
  ],
  [
    ferry,
    'The guild [[thanks the]] town for agreeing to keep the ferry running until the frost.',
    'unsure',
    'polarity',
  ],
  [
    ferry,
    'The captain [[admitted that]] the fire was caused by a lamp that nobody had watched.',
    'altered',
    'polarity',
  ],
  [
    ferry,
    'The guild of boatmen is [[unsure about]] rebuilding the landing stage before the next season begins.',
    'altered',
    'wording',
  ],
  [
    ferry,
    '[[The Deputy Mayor]] opened the exhibition of lanterns in the old customs house at noon.',
    'altered',
    'entity',
  ],
  [
    ferry,
    'We support all [[crews who]] want the lake to stay free of motor boats, and we believe that they will win.',
    'altered',
  ],
  [
    ferry,
    'It is [[a just]] and costly rule, imposed on the boatmen by people who never cross the lake.',
    'altered',
    'polarity',
  ],
  [
    ferry,
    '[[Three days ago]] the guild chose a new head, and the Lake Safety Council welcomed him with a long speech.',
    'altered',
    'period',
  ],
  [
    ferry,
    'The ferry carries everybody who pays, and the town pays for the lamps on both banks, [[unless the]] frost comes early.',
    'altered',
    'modality',
  ],
  [
    ferry,
    'Two days ago the guild [[allegedly chose]] a new head, and the Lake Safety Council welcomed him.',
    'altered',
  ],
  [
    orchard,
    '[[Our]] orchards in the valley were lost to frost during the spring of that year.',
    'altered',
    'polarity',
  ],
  [
    orchard,
    'Some of our orchards in the valley were lost to frost [[after]] the spring of that year.',
    'altered',
    'polarity',
  ],
  [
    orchard,
    '[[Fewer than thirty]] years ago we planted the first cherry trees on this slope.',
    'altered',
    'bound',
  ],
  [orchard, 'The village is [[the largest]] grower of quinces in the whole province.', 'altered', 'polarity'],
  [orchard, '[[The young trees on the upper terraces will not survive]].', 'altered', 'modality'],
  [orchard, '[[We replace]] the old press before the autumn.', 'altered', 'modality'],
  [
    orchard,
    'The town council [[has agreed]] to mend the road along the orchards before winter.',
    'altered',
    'modality',
  ],
  [
    orchard,
    '[[With]] a new well, the young trees on the upper terraces will not survive.',
    'altered',
    'polarity',
  ],
  [
    orchard,
    'The young growers are better trained [[despite]] the school that the village built for them long ago.',
    'altered',
    'polarity',
  ],
  [orchard, 'The frost damage was [[felt by]] growers on the northern slope.', 'altered', 'modality'],
  [orchard, 'The orchards feed 340 [[tourists]] who live on the slope all year round.', 'altered'],
  [
    orchard,
    'We [[have managed to]] protect the old trees from the wind that blows down the valley.',
    'altered',
    'modality',
  ],
];

/** Like those, but what differs says the same, stands in a question, or is more than a word. */
export const faithfulNearCopies: readonly (readonly [source: string, report: string])[] = [
  [cartel, 'In March the fire brigade leased the shed to Varn.'],
  [cartel, 'Furthermore, the pact kept the price of gravel high for nine years in a row.'],
  [harbour, 'We help all crews that ask for a berth here in bad weather.'],
  [speech, 'The fishermen look to the chief of the League, who understands what the river means to them.'],
  [
    harbour,
    'The council urges a third pier, which fishermen from the northern villages have wanted for decades.',
  ],
  [harbour, 'Every boat is obliged to carry a lantern after it gets dark.'],
  [harbour, 'The board asked the minister if the dam under the lighthouse would hold.'],
  [
    ferry,
    'The town must make sure that the LSC, which will celebrate its seventy-fifth year in June, gets a new boat in line with the rules.',
  ],
  [ferry, 'The mayor said that “[w]e support all farmers who want the lake to stay free of motor boats”.'],
  [ferry, '“The guild calls on [Tarn] to keep the ferry running until the frost,” its head said.'],
  [
    ferry,
    'The guild of boatmen is dedicated to rebuilding the landing stage before the coming season starts.',
  ],
  [harbour, 'Many visitors admire the lamps that the women of Skarvik carve out of driftwood.'],
  [orchard, 'The drivers and the pickers share a house at the edge of the village.'],
  [orchard, 'The young growers are now better trained than at any time before, and they know it.'],
  [
    orchard,
    'The young growers are better trained owing to the school that the village built for them long ago.',
  ],
  [orchard, 'Another United Nations Seed Bank was opened beside the old mill in the valley last autumn.'],
  [orchard, 'The new road along the river was moved behind the old barns.'],
  [orchard, 'Several growers asked for a longer picking season this year.'],
  [orchard, 'There is a high risk of intensification in the quarrel over water between both villages.'],
  [orchard, 'These are the most serious losses in the history of the cooperative since it was founded.'],
  [orchard, 'According to the speaker, it is essential to replace the old press before the autumn.'],
  [orchard, 'The growers urged the town council to mend the road along the orchards before winter.'],
  [orchard, 'The orchards feed 340 persons who live on the slope all year round.'],
];
