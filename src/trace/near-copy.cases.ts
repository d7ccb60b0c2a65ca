import type { Aspect, Verdict } from './finding.js';

type NearCopyCase = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const harbour =
  'The council calls for a third pier, which fishermen from the northern villages have wanted for decades. Retail trade in the ' +
  'old port has grown in recent years, but only four shops there sell fish. The harbour board remains committed to digging out ' +
  'the eastern basin. Many visitors admire the lamps which the women of Skarvik carve from driftwood. It is not just another ' +
  'quay that one could easily replace. The board asked the minister whether the dam under the lighthouse would hold. Every ' +
  'boat is obliged to carry a lantern after dusk. We assist all crews that ask for a berth here in bad weather.';

/** Sentences that are the source's own but for a word. */
export const nearCopyCases: readonly NearCopyCase[] = [
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
    'unsure',
    'wording',
  ],
];

/** Like those, but what differs says the same, stands in a question, or is more than a word. */
export const faithfulNearCopies: readonly (readonly [source: string, report: string])[] = [
  [harbour, 'We help all crews that ask for a berth here in bad weather.'],
  [
    harbour,
    'The council urges a third pier, which fishermen from the northern villages have wanted for decades.',
  ],
  [harbour, 'Every boat is obliged to carry a lantern after it gets dark.'],
  [harbour, 'The board asked the minister if the dam under the lighthouse would hold.'],
  [harbour, 'Many visitors admire the lamps that the women of Skarvik carve out of driftwood.'],
];
