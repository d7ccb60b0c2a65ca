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

export const quotationCases: readonly TraceCase[] = [
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

/** Reports in which nothing may be flagged. */
export const faithfulCases: readonly (readonly [source: string, report: string])[] = [
  [orchard, 'No price for the cider press has been agreed on, the council said.'],
  [orchard, 'The council said that the growers might replant the northern slope if the frost ended early.'],
  [orchard, 'The stores would stay open until winter, and the harvest of early pears grew sharply.'],
  [orchard, 'Before the inspection the new trees must be registered by every grower.'],
  [orchard, orchard],
];
